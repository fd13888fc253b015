import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differing, ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();
afterAll(() => copy.remove());

function build(...words: string[]): Map<string, string> {
  const { code, output } = copy.run('src/commands/build.mjs', words);
  if (code !== 0) throw new Error(output);
  return copy.site();
}

const article = 'content/articles/words-on-the-wall.mdx';
const page = 'articles/words-on-the-wall/index.html';

/** Everything that a page can hang on, changed by hand, one after the other. */
const changes: { name: string; make: () => void; shows: string }[] = [
  {
    name: 'the words of an article, by which it takes a minute longer',
    make: () => copy.change(article, /$/, `\n\n${'A dial is read by daylight. '.repeat(120)}\n`),
    shows: page,
  },
  {
    name: 'what others say of it: the title of an article, a role, a topic',
    make: () => {
      copy.change(article, /^title: .*$/m, 'title: Words on another wall');
      copy.change('content/roles/bell.yaml', /^fullName: .*$/m, 'fullName: The bell of the other tower');
      copy.change('content/topics/telling-the-hour.yaml', /^name: .*$/m, 'name: Telling the hours');
    },
    shows: 'articles/index.html',
  },
  {
    name: 'the program: a component, a style, a package of another version',
    make: () => {
      copy.change(
        'src/articles/KeepReading.astro',
        'class="keep-reading article-end no-print"',
        'class="keep-reading"',
      );
      copy.change('src/styles/prose.css', /$/, '\n.prose p {\n  letter-spacing: 0.013em;\n}\n');
      copy.change('package.json', /"astro": "[^"]+"/, '"astro": "7.3.5"');
    },
    shows: page,
  },
  {
    name: 'an article that is gone, and one that is called something else',
    make: () => {
      copy.delete('content/articles/the-shadow-in-arabic.md');
      renameSync(join(copy.folder, article), join(copy.folder, article.replace('on-the', 'on-a')));
      copy.change(article.replace('on-the', 'on-a'), /^title:/m, 'formerly: [words-on-the-wall]\ntitle:');
    },
    shows: 'articles/words-on-a-wall/index.html',
  },
];

let before: Map<string, string>;
beforeAll(() => {
  before = build();
});

test.each(changes)(
  '$name: what was kept and what is made anew are the site from nothing, byte for byte',
  ({ make, shows }) => {
    make();
    const after = build();
    // Else nothing was looked at.
    expect(differing(before, after)).toContain(shows);
    before = build('--fresh');
    expect(differing(after, before)).toEqual([]);
  },
);
