import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../src/comparison/markdown.ts';
import { publication } from '../../../src/publication.ts';
import { comparisonOf, findingsOf, formulas, hostileTexts } from './hostile.ts';

/** The page as a reader of Markdown shows it. */
function shown(markdown: string) {
  const $ = load(markdownToHtml(markdown).html);
  $('br').replaceWith('\n');
  return $;
}

/** The table’s cells, row by row. */
function rowsOf($: ReturnType<typeof shown>): string[][] {
  return $('table tr')
    .get()
    .map((row) =>
      $(row)
        .children()
        .get()
        .map((cell) => $(cell).text()),
    );
}

describe('the comparison as Markdown', () => {
  const texts = [...hostileTexts, ...formulas];
  const $ = shown(toMarkdown(comparisonOf(texts)));

  test('is one table with a column for each account and a row for each criterion', () => {
    expect($('table')).toHaveLength(1);
    expect(rowsOf($)[0]).toEqual(['Point of comparison', 'Pilot according to Ada', 'Pilot according to Bob']);
    expect(rowsOf($)).toHaveLength(texts.length + 1);
    expect(new Set(rowsOf($).map((row) => row.length))).toEqual(new Set([3]));
  });

  test('shows every finding as it was written, line breaks included, and the claims it rests on', () => {
    expect(
      rowsOf($)
        .slice(1)
        .map(([, finding]) => finding),
    ).toEqual(texts.map((text) => `${text.trim().replace(/\r\n?/g, '\n')} (A2, A3)`));
    expect($('td').find('em, strong, code, del, b, img').get()).toEqual([]);
  });

  test('says what is implied, what is left open, and where a source is silent', () => {
    const comparison = comparisonOf(['Wide.']);
    for (const finding of findingsOf(comparison)) Object.assign(finding, { notStated: 'how | wide', implied: true });
    expect(rowsOf(shown(toMarkdown(comparison)))[1]).toEqual([
      'Text 1',
      'Wide. (implied) Not stated: how | wide. (A2, A3)',
      'Not stated',
    ]);
  });

  test('says nothing of claims where a source has none', () => {
    const comparison = comparisonOf(['Wide.']);
    for (const finding of findingsOf(comparison)) Object.assign(finding, { claims: [] });
    expect(rowsOf(shown(toMarkdown(comparison)))[1]).toEqual(['Text 1', 'Wide.', 'Not stated']);
  });

  test('links the name of each criterion to its row, whatever signs are in the name', () => {
    const comparison = comparisonOf(['Wide.', 'Deep.', 'High.']);
    const names = ['open [ and |', 'closed ] and \\', '[both](x)'];
    for (const [at, { criterion }] of comparison.rows.entries()) criterion.name = names[at] ?? '';
    const $named = shown(toMarkdown(comparison));
    const links = $named('td a').get();
    expect(links.map((link) => [$named(link).text(), $named(link).attr('href')])).toEqual(
      names.map((name, at) => [name, `https://example.org/compare/#text-${at + 1}`]),
    );
  });

  test('has a title and names its sources, the licence and where it was taken from, with whole addresses', () => {
    expect($('h1').text()).toBe('Pilot compared');
    expect($('li').first().text()).toBe('“Ada’s work”, A press, 2013.');
    const addresses = $('a')
      .get()
      .map((link) => $(link).attr('href'));
    expect(addresses).toContain('https://example.org/compare/');
    expect(addresses).toContain('https://example.org/compare/#text-1');
    expect(addresses).toContain('https://example.com/');
    expect(addresses).toContain(publication.licence.url);
  });
});
