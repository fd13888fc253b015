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
  change(
    'a sign that nobody sees',
    'content/people/iris-vale.yaml',
    /^name: .*$/m,
    'name: "Iris\\0 Vale"',
    ':1: name: the sign U+0000 stands in it, which nobody sees. Delete it.',
  ),
  change(
    'a direction that is turned and not turned back',
    'content/people/lin-wei.yaml',
    /^name: .*$/m,
    'name: "\\u202ELin Wei"',
    ':1: name: a sign that nobody sees turns the direction of all that follows. Delete it, or write U+202C where that ends.',
  ),
  change(
    'an address that runs',
    'content/sources/quill.yaml',
    /^url: .*$/m,
    'url: javascript:alert(1)',
    ':7: url: Write the whole address, with https:// or http://.',
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
  {
    name: 'signs that are not in UTF-8',
    make: (copy) => copy.write('content/articles/latin.md', Buffer.from(`${head}\nWords \u00e9.\n`, 'latin1')),
    says: ['content/articles/latin.md:8: a sign here is not written in UTF-8. Save the file in UTF-8.'],
  },
  write(
    'ten thousand signs of a quotation',
    'content/articles/deep.md',
    `${head}\n${'>'.repeat(10_000)} a\n`,
    ': signs like > or * or tags stand in each other more than a hundred times. Take some of them out.',
  ),
  write(
    'mathematics',
    'content/articles/sums.mdx',
    `${head}\nIt is $\\frac{a}{b}$.\n`,
    ':8: mathematics is not set here, and would be shown as it is written. Write it in words, as `code`, or as a picture with words.',
  ),
  write(
    'an attribute that is none',
    'content/articles/figure.mdx',
    `${head}\n<Figure kaption="A rod">\n\nWords.\n\n</Figure>\n`,
    ':8: <Figure> does not take kaption. Known: …',
  ),
  write(
    'a list of articles in an article',
    'content/articles/cards.mdx',
    `${head}\n<ArticleCards />\n`,
    ':8: <ArticleCards> works in content/pages only. Leave it out here.',
  ),
  write(
    'a cover that is not there',
    'content/articles/cover.md',
    `${head.replace('---\n', '---\ncover: { image: ./cover/none.jpg, alt: Nothing }\n')}\nWords.\n`,
    ':2: there is no picture ./cover/none.jpg. Mend its name, or put it there.',
  ),
  write(
    'an end before the beginning',
    'content/articles/end.md',
    `${head.replace('---\n', '---\nexpires: 2026-05-31\n')}\nWords.\n`,
    ':2: expires is no day after published. Mend one of them.',
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
    says: ['content/publication.yaml:5: timeZone: Write the name of a time zone, like Europe/London.'],
  },
];
