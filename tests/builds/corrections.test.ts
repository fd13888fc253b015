import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProjectCopy, type BuildResult } from './project-copy.ts';

const copy = new ProjectCopy();
let result: BuildResult;

/** What is corrected: the place as the file says it, the page that shows it, and its own file. */
const corrected = [
  { in: 'articles/the-cmto-is-coming', page: 'articles/the-cmto-is-coming/', file: 'articles/the-cmto-is-coming.mdx' },
  { in: 'roles/cto', page: 'roles/cto/', file: 'roles/cto.yaml' },
  { in: 'pairs/cmto-vs-cto', page: 'compare/cmto-vs-cto/', file: 'pairs/cmto-vs-cto.yaml' },
  { in: 'forecasts/reading-feelings', page: 'forecasts/', file: 'forecasts/reading-feelings.yaml' },
];
const dayOf = (at: number): string => `2026-11-${21 + at}`;

beforeAll(() => {
  for (const [at, { in: place, file }] of corrected.entries()) {
    copy.change(`content/${file}`, 'published: 2026-11-21', `published: 2026-11-21\nupdated: ${dayOf(at)}`);
    copy.write(
      `content/corrections/correction-${at}.yaml`,
      `changed: ${dayOf(at)}\nin: ${place}\nwas: The quokka has ${at + 2} tails.\nis: The quokka has a tail.\nwhy: Wombat number ${at} was counted.\n`,
    );
  }
  copy.change('content/sources/ipsos-2012.yaml', 'checked: 2026-11-21', 'checked: 2024-02-29');
  result = copy.build();
});
afterAll(() => copy.remove());

/** A page of the built copy. */
const pageAt = (path: string) => load(copy.read(`dist/${path}index.html`));

describe('a source that was last checked more than eighteen months ago', () => {
  test('does not stop the build', () => expect(result.code, result.output).toBe(0));

  test('is named once, with the day of its check and what to do', () => {
    const reminders = result.output.match(/^content\/sources\/.*last checked.*$/gm);
    expect(reminders).toEqual([
      'content/sources/ipsos-2012.yaml: last checked on 2024-02-29, more than 18 months ago. Look at it again and write the new day as checked.',
    ]);
  });
});

describe('a correction', () => {
  test('stands in the record with its day, what was said, what is said and why, newest first', () => {
    const $ = pageAt('about/');
    const record = $('h2#corrections').nextAll('ul').first().children('li').get();
    expect(record.map((entry) => $(entry).find('time').attr('datetime'))).toEqual(
      corrected.map((_, at) => dayOf(at)).toReversed(),
    );
    for (const [at, entry] of record.toReversed().entries()) {
      const text = $(entry).text().replace(/\s+/g, ' ');
      expect(text).toContain(
        `It said: The quokka has ${at + 2} tails. It says: The quokka has a tail. Wombat number ${at} was counted.`,
      );
    }
  });

  test.each(corrected.map((each, at) => ({ ...each, at })))(
    'of $in is linked from the record and told there',
    (each) => {
      const $ = pageAt('about/');
      const link =
        $('h2#corrections')
          .nextAll('ul')
          .first()
          .children('li')
          .eq(corrected.length - 1 - each.at)
          .find('a')
          .attr('href') ?? '';
      expect(link.split('#')[0]).toBe(`/${each.page}`);
      const page = pageAt(each.page);
      const told = page('main')
        .text()
        .match(/Wombat number \d/g);
      expect(told).toEqual([`Wombat number ${each.at}`]);
      const row = link.split('#')[1];
      if (row) expect(page(`[id="${row}"]`).text()).toContain(`Wombat number ${each.at}`);
    },
  );

  test('is a change of the page it was made on, and of the page of the record', () => {
    for (const [at, { page }] of corrected.entries())
      expect(
        pageAt(page)('time[data-last-change]').attr('datetime')?.localeCompare(dayOf(at)),
        page,
      ).toBeGreaterThanOrEqual(0);
    expect(pageAt('about/')('time[data-last-change]').attr('datetime')).toBe(dayOf(corrected.length - 1));
  });
});
