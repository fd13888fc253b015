/** So much of a kind that its list goes on, on other pages. */
import { yaml, type Addition } from './addition.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** A work, added to the publication when it came. */
const work = (number: number, published: string): string =>
  yaml(
    ...[`title: Work number ${number}`, `publisher: Press ${number % 30}`, `author: Writer ${number}`],
    ...[`url: https://press.example/${number}`, 'dated: "1902"', 'kind: article', 'checked: 2026-06-01', published],
  );

const claimsOf = (prefix: string, count: number): string =>
  yaml(
    ...[`prefix: ${prefix}`, 'claims:'],
    ...numbers(count).map((number) => `  ${prefix}${number}: { kind: opinion, says: Bell ${number} is late. }`),
  );

export const longLists: readonly Addition[] = [
  {
    // More than a feed brings and an archive holds, so that there are archives, which lead to each other.
    name: 'forty-five articles, twenty of one day',
    add: (copy) => {
      for (const number of numbers(45)) {
        const day = number <= 20 ? 2 : number - 18;
        const before = number === 1 ? '' : ` [The one before](/articles/piece-${number - 1}/#what-it-is) was shorter.`;
        copy.write(
          `content/articles/piece-${number}.md`,
          `---\ntitle: Piece number ${number}\ndescription: Piece ${number} of forty-five that were written in the same month of January, to see where they go.\npublished: 2026-01-${String(day).padStart(2, '0')}\ntopics: [ropes]\n---\n\n## What it is\n\nA paragraph of piece ${number}.${before}\n`,
        );
      }
      copy.change('content/articles/piece-2.md', /^title:/m, 'formerly: [the-second-piece]\ntitle:');
    },
    shows: {
      'articles/piece-20/index.html': 'A paragraph of piece 20.',
      'articles/2/index.html': 'Piece number',
      'archive/1/atom.xml': '/articles/piece-1/#what-it-is',
      'articles/the-second-piece/index.html': '/articles/piece-2/',
    },
  },
  {
    name: 'two hundred works, three with claims',
    add: (copy) => {
      for (const number of numbers(200))
        copy.write(`content/sources/work-${number}.yaml`, work(number, `published: 2026-06-0${number <= 100 ? 3 : 4}`));
      copy.write('content/claims/work-1.yaml', claimsOf('WA', 90));
      copy.write('content/claims/work-2.yaml', claimsOf('WB', 4));
      copy.write('content/claims/work-150.yaml', claimsOf('WC', 3));
      const links = numbers(200).map((number) => `<SourceLink id="work-${number}">Work ${number}</SourceLink>`);
      copy.write(
        'content/articles/on-works.mdx',
        `---\ntitle: On two hundred works\ndescription: Every work that was ever written on bells that are late, in one long line of their numbers.\npublished: 2026-06-04\ntopics: [ropes]\n---\n\n${links.join(', ')}.\n`,
      );
    },
    shows: {
      'sources/2/index.html': 'Work number 101',
      'claims/work-150/index.html': 'Bell 3 is late.',
      'claims/index.html': '/claims/work-150/',
    },
  },
];
