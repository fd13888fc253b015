import { expect, test } from 'vitest';
import { targetOf, targetsIn } from './addresses.ts';
import { publication } from './content.ts';
import { parts } from './parts.ts';
import {
  addressedPages,
  listedPages,
  articles,
  differences,
  elementsOf,
  faultsOn,
  homePage,
  lineOf,
  pageAt,
  pages,
  type Page,
  unless,
} from './published.ts';
import { firstDifference } from './text.ts';

/** The links of a part, with their words. */
function linksIn(page: Page, part: string): { words: string; to: string; current: string | undefined }[] {
  return elementsOf(page.$, `${part} a[href]`).map((link) => ({
    words: lineOf(page.$(link).text()),
    to: targetOf(page, link),
    current: link.attribs['aria-current'],
  }));
}

test('header and footer are the same on every page, and no link in them is there twice or has no words', () => {
  for (const part of [parts.header, parts.footer]) {
    const listed = ({ words, to }: { words: string; to: string }) => `${words} → ${to}`;
    const wanted = linksIn(homePage, part).map(listed);
    const faults = faultsOn(pages, (page) => {
      const links = linksIn(page, part);
      const shown = links.map(listed);
      return [
        ...unless(JSON.stringify(shown) === JSON.stringify(wanted), `${part} has ${shown.join(', ')}`),
        ...links
          .filter(({ words, to }) => !words || links.filter((other) => other.to === to).length > 1)
          .map(({ words, to }) => `${part} has “${words}” to ${to}`),
      ];
    });
    expect(faults).toEqual([]);
  }
});

test('header and footer have the pages that the publication names and that are there, in its order', () => {
  const pathOf = (id: string) => (id === 'home' ? '/' : `/${id}/`);
  const named = {
    // Beside them stand the name of the publication and, where there is one, the way to the search.
    [`${parts.header} nav`]: publication?.header.map(pathOf),
    [parts.footer]: publication?.footer.map((entry) =>
      typeof entry === 'string' ? pathOf(entry) : `${pathOf(entry.page)}${entry.part ? `#${entry.part}` : ''}`,
    ),
  };
  expect(publication, 'content/publication.yaml is missing').toBeDefined();
  const faults = Object.entries(named).flatMap(([part, targets = []]) => {
    const there = targets.filter((target) => pageAt(target.replace(/#.*/, '')));
    const shown = linksIn(homePage, part).map(({ to }) => to);
    return differences(
      shown.filter((to) => to !== '/'),
      there,
      `${part}: `,
    ).concat(shown.slice(-there.length).join() === there.join() ? [] : [`${part}: the order is ${shown.join(', ')}`]);
  });
  expect(faults).toEqual([]);
});

test('the header marks the page that one is on, the part of the site that one is in, and nothing else', () => {
  const faults = faultsOn(pages, (page) => {
    const { path } = page;
    const section = path.startsWith('/topics/') ? '/articles/' : path;
    return linksIn(page, parts.header).flatMap(({ to: target, current }) => {
      // The search leads to its field, on the page itself too.
      const to = target.replace(/#.*/, '');
      const isAbove = to !== '/' && section.startsWith(to);
      const wanted = to === path ? 'page' : isAbove ? 'true' : undefined;
      return current === wanted ? [] : [`the link to ${to} has aria-current ${current}, not ${wanted}`];
    });
  });
  expect(faults).toEqual([]);
});

test('every page that is listed can be reached from the home page by links', () => {
  const reached = new Set<Page>();
  const visit = (page: Page | undefined): void => {
    if (!page || reached.has(page)) return;
    reached.add(page);
    for (const target of targetsIn(page, page.$('body').get())) visit(pageAt(target.replace(/#.*/, '')));
  };
  visit(homePage);
  expect(listedPages.filter((page) => !reached.has(page)).map(({ path }) => path)).toEqual([]);
});

test('the contents of an article are its headings, in order', () => {
  const faults = faultsOn(articles, (page) => {
    const { $ } = page;
    const shown = $('nav[aria-labelledby=contents] a')
      .get()
      .map((link) => `${targetOf(page, link)} “${lineOf($(link).text())}”`);
    const headings = $(`${parts.articleBody} h2[id]:not(.sr-only), ${parts.articleBody} h3[id]`)
      .get()
      .map((heading) => `${page.path}#${heading.attribs.id} “${lineOf($(heading).text())}”`);
    return shown.length === 0 || headings.join() === shown.join() ? [] : firstDifference(shown, headings);
  });
  expect(faults).toEqual([]);
});

/** Of these the site’s name in the header is the way up. */
const isUnderHome = ({ path }: Page): boolean => path.split('/').length <= 3;

test('every page that is not right under the first shows the way to it from there', () => {
  const faults = faultsOn(
    addressedPages.filter((page) => !isUnderHome(page)),
    (page) => {
      const { $, path } = page;
      const steps = $(`${parts.trail} li`);
      const way = steps
        .find('a')
        .get()
        .map((link) => targetOf(page, link));
      return [
        ...unless(steps.length === way.length + 1 && way[0] === '/', `the way is ${way.join(' ')}`),
        ...way.filter((step) => pageAt(step)?.path !== step || step === path).map((step) => `${step} is no step to it`),
        ...way
          .filter((step) => step !== '/' && !path.startsWith(step) && !path.startsWith('/topics/'))
          .map((step) => `${step} is not above it`),
        ...unless(
          steps.last().attr('aria-current') === 'page' && lineOf(steps.last().text()),
          'the last step does not name the page',
        ),
      ];
    },
  );
  expect(faults).toEqual([]);
});

test('the home page and the one for missing pages show no way from the home page: there is none', () => {
  const faults = faultsOn(
    ['/', '/404.html'].flatMap((path) => pageAt(path) ?? []),
    ({ $ }) =>
      $(parts.trail)
        .get()
        .map(() => 'shows a way'),
  );
  expect(faults).toEqual([]);
});
