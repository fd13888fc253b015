import { change, charts, own, told, words, write, type Mistake } from './mistakes.ts';

/** Front matter of which nothing is wrong. */
const head =
  '---\ntitle: Piece\ndescription: A piece in which there is one mistake, so that the build has something to say of it.\npublished: 2026-06-01\ntopics: [telling-the-hour]\n---\n';

/** Mistakes in what files are and how they are written, all of which are said at once. */
export const inFiles: Mistake[] = [
  write('a file at the top', 'content/stray.txt', 'Who?', ' is read by nothing. Put it into the folder of its kind: …'),
  write('another ending', 'content/glossary/sundial.yml', 'x', ' is read by nothing. Files here end in .yaml.'),
  {
    name: 'a folder in a folder',
    make: (copy) => copy.write('content/articles/2026/x.mdx', 'An article.'),
    says: [
      'content/articles/2026/ is read by nothing. Put each file into content/articles/ itself; pictures into a folder with the name of their article.',
    ],
  },
  change(
    'a title with a colon',
    own,
    /^title: .*$/m,
    'title: Noon: a mark',
    ':2: this cannot be read: Nested mappings are not allowed in compact mappings. Put a value that has a colon in quotes.',
  ),
  change('a bracket too few', words, /^topics: (.*)\]$/m, 'topics: $1', ':6: this cannot be read: Flow …'),
  change(
    'a description that is too short',
    told,
    /^description: .*$/m,
    'description: Short.',
    ':3: description: Say in 50 characters or more what the reader will learn.',
  ),
  change(
    'a day in quotes',
    charts,
    /^published: .*$/m,
    'published: "2026-05-18"',
    ':4: published: Write a date as 2026-11-21, without quotes.',
  ),
  change(
    'a key that is misspelt',
    'content/roles/bell.yaml',
    'fullName:',
    'fulName:',
    ': fullName is missing. Write a text.',
    ':2: fulName is no key here. Known: …',
  ),
  change(
    'a key that is misspelt, deep in a file',
    'content/roles/dial.yaml',
    'gist:',
    'gst:',
    ':8: accounts.muhn.gist is missing. Write a text.',
    ':9: accounts.muhn.gst is no key here. Known: …',
  ),
  write(
    'an empty file',
    'content/topics/empty.yaml',
    '',
    ': nothing is in it. Its keys: name, description, published, updated.',
  ),
  write(
    'no front matter',
    'content/articles/bare.md',
    'Words.\n',
    ':1: there is no front matter. Begin the file with ---, its keys, and --- again.',
  ),
  change(
    'a claim without its prefix',
    'content/claims/quill.yaml',
    /^ {2}Q16:$/m,
    '  16:',
    ':48: claims.16: Write a claim as the prefix of its source and a number, like A6.',
  ),
  change(
    'a claim twice',
    'content/claims/muhn.yaml',
    /^ {2}MUHN2:$/m,
    '  MUHN1:',
    ':6: this cannot be read: Map keys must be unique. Write each key once.',
  ),
  write(
    'a passage without an end',
    'content/articles/open.mdx',
    `${head}\n<Passage id="x">\n\nWords.\n`,
    ':8: Expected a closing tag for `<Passage>`. Write </Passage> where it ends.',
  ),
  write(
    'a brace',
    'content/articles/brace.mdx',
    `${head}\nWords { and more.\n`,
    ':8: Unexpected end of file in expression, expected a corresponding closing brace for `{`. Write a brace that is meant as \\{, and < as &lt;.',
  ),
  write(
    'an import',
    'content/articles/import.mdx',
    `${head}\nimport X from './x.astro';\n\nWords.\n`,
    ':8: import and export are for code. Delete the line: every tag is there by itself.',
  ),
  write(
    'a picture that is not there',
    'content/articles/blank.md',
    `${head}\n![A rod](./blank/rod.png)\n`,
    ':8: there is no picture ./blank/rod.png. Mend its name, or put it there.',
  ),
];

/** Mistakes in the settings, without which nothing else is read. */
export const inSettings: Mistake[] = [
  {
    name: 'a time zone that is none',
    make: (copy) => copy.change('content/publication.yaml', /^timeZone: .*$/m, 'timeZone: Valley/Time'),
    says: ['publication.yaml: timeZone: Write the name of a time zone, like Europe/London.'],
  },
];
