import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Every so many articles one has a picture of its own, and one retells a source whose claims it tells. */
const pictureEvery = 20;
const retellingEvery = 10;
const claimsToTell = 6;
const topicsFor = (articles: number): number => Math.max(3, Math.min(40, Math.round(articles / 50)));

const nouns =
  'shadow bell rope hour wall parish window frost ledger ringer noon almanac tower valley sill farm ridge clerk regulator watch'.split(
    ' ',
  );
const verbs = 'keeps marks rings carries crosses measures loses finds reaches counts waits turns'.split(' ');
const adjectives = 'late early brass narrow common wooden silent crooked public cold long plain borrowed'.split(' ');
const joins = 'while because although until where so that after before unless'.split(' ');

/** Words for an article, the same every time for the same seed: a linear congruential generator (Numerical Recipes). */
class Words {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  #next(below: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }

  pick(list: readonly string[]): string {
    return list[this.#next(list.length)] ?? '';
  }

  #clause(): string {
    return `the ${this.pick(adjectives)} ${this.pick(nouns)} ${this.pick(verbs)} the ${this.pick(nouns)} of the ${this.pick(adjectives)} ${this.pick(nouns)}`;
  }

  sentence(): string {
    const text = `${this.#clause()} ${this.pick(joins)} ${this.#clause()}`;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  /** A paragraph of about 66 words. */
  paragraph(): string {
    return [this.sentence(), this.sentence(), this.sentence()].join(' ');
  }
}

/** What is written beside the articles of a publication to make a large one of it. */
export interface GeneratedContent {
  /** The ids of the articles, the newest first. */
  articles: string[];
}

/**
 * Writes articles of about 900 words into a content folder: with headings, a table, a list, a quotation, code, a term,
 * topics, some with a picture, some that retell a source passage by passage.
 * @param content path of a content folder that has the term `gnomon`
 * @param count how many
 */
export async function writeArticles(content: string, count: number): Promise<GeneratedContent> {
  const topics = Array.from({ length: topicsFor(count) }, (_, at) => `made-topic-${at + 1}`);
  for (const folder of ['articles', 'topics', 'sources', 'claims'])
    mkdirSync(join(content, folder), { recursive: true });
  for (const [at, topic] of topics.entries())
    writeFileSync(join(content, 'topics', `${topic}.yaml`), topicFile(at + 1));
  const articles: string[] = [];
  for (let number = count; number >= 1; number--) {
    const id = `made-${String(number).padStart(6, '0')}`;
    const hasPicture = number % pictureEvery === 0;
    const source = number % retellingEvery === 0 ? `made-source-${number}` : undefined;
    if (source) writeSource(content, source, number);
    if (hasPicture) await writePicture(content, id, number);
    writeFileSync(
      join(content, 'articles', `${id}.mdx`),
      articleFile(number, topics, source, hasPicture ? id : undefined),
    );
    articles.push(id);
  }
  return { articles };
}

const topicFile = (number: number): string => `name: Made topic ${number}
description: One of the topics that generated articles are filed under, number ${number} of them, so that lists grow.
published: 2020-01-01
`;

/** Capital letters for a number, four of them. */
const prefixOf = (number: number): string =>
  `M${[17_576, 676, 26, 1].map((power) => String.fromCharCode(65 + (Math.floor(number / power) % 26))).join('')}`;

function writeSource(content: string, source: string, number: number): void {
  const words = new Words(number + 7_000_000);
  writeFileSync(
    join(content, 'sources', `${source}.yaml`),
    `title: A made source, ${number}\npublisher: Made Press ${number}\nauthor: Writer ${number}\nurl: https://made-${number}.example/\ndated: "2019"\nkind: article\nchecked: 2026-09-01\npublished: ${dayOf(number)}\n`,
  );
  const claims = Array.from(
    { length: claimsToTell },
    (_, at) => `  ${prefixOf(number)}${at + 1}:\n    kind: opinion\n    says: ${words.sentence()}\n`,
  );
  writeFileSync(join(content, 'claims', `${source}.yaml`), `prefix: ${prefixOf(number)}\nclaims:\n${claims.join('')}`);
}

async function writePicture(content: string, id: string, number: number): Promise<void> {
  mkdirSync(join(content, 'articles', id), { recursive: true });
  const colour = { r: number % 255, g: (number * 7) % 255, b: (number * 13) % 255 };
  const picture = sharp({ create: { width: 1200, height: 675, channels: 3, background: colour } });
  await picture.jpeg({ quality: 80 }).toFile(join(content, 'articles', id, 'view.jpg'));
}

/** The day on which an article came out: one a day, back from the newest. */
const dayOf = (number: number): string =>
  new Date(Date.UTC(1980, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

/**
 * The same texts without this project’s tags, with the front matter that the official blog of Astro asks for.
 * @param count how many
 */
export function plainArticles(count: number): { id: string; text: string }[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `made-${String(at + 1).padStart(6, '0')}`,
    text: articleFile(at + 1, [], undefined, undefined)
      .replace('published:', 'pubDate:')
      .replace(/^topics: .*\n/m, '')
      .replace(/<\/?Term[^>]*>/g, ''),
  }));
}

function articleFile(
  number: number,
  topics: readonly string[],
  source: string | undefined,
  picture: string | undefined,
): string {
  const words = new Words(number);
  const chosen = [...new Set([words.pick(topics), words.pick(topics)])];
  const passages = Array.from({ length: claimsToTell }, (_, at) => `${prefixOf(number)}${at + 1}`);
  const paragraph = (at: number): string =>
    source && passages[at]
      ? `<Passage id="told-${at + 1}" claims="${passages[at]}">\n\n${words.paragraph()}\n\n</Passage>`
      : words.paragraph();
  return [
    '---',
    `title: "Made article ${number}: ${words.pick(adjectives)} ${words.pick(nouns)}"`,
    `description: "Article ${number} of a generated set, about the ${words.pick(nouns)} and the ${words.pick(nouns)}, written to measure builds."`,
    `published: ${dayOf(number)}`,
    `topics: [${chosen.join(', ')}]`,
    ...(source ? [`retells: ${source}`] : []),
    '---',
    '',
    paragraph(0),
    '',
    `A <Term id="gnomon">gnomon</Term> stands here. ${words.sentence()}`,
    '',
    '## What was seen',
    '',
    paragraph(1),
    '',
    paragraph(2),
    '',
    ...(picture ? [`![A plain field of one colour, number ${number}](./${picture}/view.jpg)`, ''] : []),
    '## What was counted',
    '',
    paragraph(3),
    '',
    `| Hour | ${words.pick(nouns)} | Minutes late |`,
    '| --- | --- | --- |',
    ...[6, 9, 12, 15, 18].map(
      (hour) => `| ${hour} | ${words.pick(adjectives)} ${words.pick(nouns)} | ${(number * hour) % 60} |`,
    ),
    '',
    '## What was written down',
    '',
    paragraph(4),
    '',
    '```ts',
    `export const minutesLate = (hour: number): number => (hour * ${number}) % 60;`,
    `const shadow = [6, 9, 12].map((hour) => ({ hour, late: minutesLate(hour) }));`,
    "console.log('late', shadow.filter(({ late }) => late > 5));",
    '```',
    '',
    paragraph(5),
    '',
    '## What is left',
    '',
    `- ${words.sentence()}`,
    `- ${words.sentence()}`,
    `- ${words.sentence()}`,
    '',
    `> ${words.sentence()}`,
    '',
    ...Array.from({ length: 5 }, () => `${words.paragraph()}\n`),
  ].join('\n');
}
