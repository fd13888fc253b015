import { expect, test } from 'vitest';
import { targetOf, targetsIn } from './addresses.ts';
import { articleFiles, terms } from './content.ts';
import { groundsIn, parts } from './parts.ts';
import { differences, faultsAt, faultsOn, lineOf, pageAt, pages, placeOf, unless } from './published.ts';

const page = pageAt('/glossary/');
const entries = page?.$(parts.glossary).get() ?? [];

test('the glossary has every term once, in alphabetical order, with a link to itself, and no other', () => {
  const ids = entries.map(({ attribs }) => attribs.id ?? '');
  expect(differences(ids, [...terms.keys()], '/glossary/#')).toEqual([]);
  const names = entries.map((entry) => lineOf(page?.$(entry).find('dt').text() ?? ''));
  expect(names).toEqual(names.toSorted(new Intl.Collator(page?.$('html').attr('lang')).compare));
});

test('an entry says what its file says, and leads to the claims and to the other terms that it names', () => {
  const faults = faultsAt(page, entries, (list, entry, id) => {
    const { $ } = list;
    const term = terms.get(id);
    if (!term) return ['is no term'];
    const definition = $(entry).find('dd').first().clone();
    definition.find(parts.grounds).remove();
    const others = targetsIn(list, $(entry).find('dd').slice(1).get()).filter((target) =>
      target.startsWith('/glossary/#'),
    );
    return [
      ...unless(lineOf($(entry).find('dt').text()) === lineOf(term.term), 'is called otherwise'),
      ...unless(lineOf(definition.text()) === lineOf(term.definition), `says “${lineOf(definition.text())}”`),
      ...unless($(entry).find('dt a').attr('href') === `#${id}`, 'does not link to itself'),
      ...differences(groundsIn(list, entry), term.claims),
      ...differences(
        others,
        term.seeAlso.map((other) => `/glossary/#${other}`),
      ),
    ];
  });
  expect(faults).toEqual([]);
});

test('a term that an article marks opens its explanation, as the glossary has it, with a way there', () => {
  const faults = faultsOn(pages, (each) => {
    const { $ } = each;
    return $(parts.termCard)
      .get()
      .flatMap((card) => {
        const id = (card.attribs.id ?? '').replace(/^term-/, '');
        const opener = $(`a[data-card="${card.attribs.id}"]`);
        const term = terms.get(id);
        const words = lineOf($(card).text());
        return [
          ...unless(
            term && words.includes(lineOf(term.term)) && words.includes(lineOf(term.definition)),
            `explains “${words}”`,
          ),
          ...unless(opener.length === 1 && lineOf(opener.text()) !== '', `is opened by ${opener.length} words`),
          ...unless(
            $(card)
              .find('a')
              .get()
              .map((link) => targetOf(each, link))
              .includes(`/glossary/#${id}`),
            'does not lead to the glossary',
          ),
        ].map((fault) => `the card ${placeOf(each, card)} ${fault}`);
      });
  });
  expect(faults).toEqual([]);
});

test('every term that an article’s file marks is marked on its page, and no other', () => {
  const faults = articleFiles.flatMap(({ id, body }) => {
    const article = pageAt(`/articles/${id}/`);
    const marked = [...body.matchAll(/<Term id="([^"]+)"/g)].map(([, term = '']) => `term-${term}`);
    const shown =
      article
        ?.$(parts.termCard)
        .get()
        .map(({ attribs }) => attribs.id ?? '') ?? [];
    return differences(shown, marked).map((fault) => `/articles/${id}/: ${fault}`);
  });
  expect(faults).toEqual([]);
});
