import { expect, test } from 'vitest';
import { targetOf } from './addresses.ts';
import { articleFileAt, publication, roleFiles, sources } from './content.ts';
import { parts } from './parts.ts';
import { articles, faultsOn, lineOf, unless } from './published.ts';

test('an article has the figure that its front matter names in its head, with its title and note; others have none', () => {
  const faults = faultsOn(articles, ({ $, path }) => {
    const figure = articleFileAt(path)?.figure;
    const drawn = $(parts.headFigure);
    const within = $(`${parts.articleHead} figure${parts.headFigure}`);
    if (!figure) return unless(drawn.length === 0, 'has a figure');
    const words = lineOf(drawn.text());
    return [
      ...unless(drawn.length === 1 && within.length === 1, `has ${drawn.length} figures, ${within.length} in its head`),
      ...unless(lineOf(drawn.children('figcaption').text()) === lineOf(figure.title), 'has not its title'),
      ...unless(figure.note === undefined || words.includes(lineOf(figure.note)), 'has not its note'),
    ];
  });
  expect(faults).toEqual([]);
});

test('a figure over years has each of its years, in order, with a verdict where it names a forecast', () => {
  const faults = faultsOn(articles, (page) => {
    const { $ } = page;
    const moments = articleFileAt(page.path)?.figure?.timeline ?? [];
    const shown = $(`${parts.headFigure} > ol > li`)
      .get()
      .map((moment) => {
        const verdicts = $(moment).find(parts.verdictInLine).get();
        return [$(moment).find('time').text(), ...verdicts.map((verdict) => targetOf(page, verdict))].join(' ');
      });
    const wanted = moments.map(({ year, forecast }) =>
      [year, ...(forecast === undefined ? [] : [`/forecasts/#${forecast}`])].join(' '),
    );
    return shown.join('; ') === wanted.join('; ') ? [] : [`shows ${shown.join('; ')}, not ${wanted.join('; ')}`];
  });
  expect(faults).toEqual([]);
});

test('a figure of reach or of a choice names each role that it draws', () => {
  const faults = faultsOn(articles, ({ $, path }) => {
    const file = articleFileAt(path);
    const { reach = [], choice } = file?.figure ?? {};
    const wanted = [...roleFiles].flatMap(([id, { name, accounts }]) => {
      const told = Object.entries(accounts).filter(
        ([source]) => file?.retells === undefined || source === file.retells,
      );
      const asked = reach.includes(id)
        ? told
        : told.filter(([, { findings }]) => choice !== undefined && choice in findings);
      return asked.map(() => lineOf(name));
    });
    const shown = $(`${parts.headFigure} ${parts.roleName}`)
      .get()
      .map((name) => lineOf($(name).text()));
    return unless(
      shown.toSorted().join() === wanted.toSorted().join(),
      `draws ${shown.join(', ')}, not ${wanted.join(', ')}`,
    );
  });
  expect(faults).toEqual([]);
});

test('the head of a retelling says who wrote the original, how its date is known and with what interest; one of our own says whose it is', () => {
  const faults = faultsOn(articles, ({ $, path }) => {
    const { retells, authors = [] } = articleFileAt(path) ?? {};
    const source = retells === undefined ? undefined : sources.get(retells);
    const { aboutAuthor, creditNote, dateNote, interest } = source ?? {};
    const facts = [aboutAuthor, creditNote, dateNote, interest].flatMap((fact) =>
      fact === undefined ? [] : [lineOf(fact)],
    );
    const box = $(`${parts.articleHead} ${parts.authorBox}`);
    const words = lineOf(box.text());
    if (!source && authors.length > 0) return unless(box.length === 0, 'has a box beside its authors');
    if (source && facts.length === 0) return unless(box.length === 0, 'has a box with nothing to say');
    return [
      ...unless(box.length === 1 && box.attr('aria-label'), `has ${box.length} boxes`),
      ...facts.filter((fact) => !words.includes(fact)).map((fact) => `does not say “${fact}”`),
      ...unless(source ?? words.includes(lineOf(publication?.name ?? '')), 'does not say that it is our own'),
    ];
  });
  expect(faults).toEqual([]);
});
