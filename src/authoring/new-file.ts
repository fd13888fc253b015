import { Document, isScalar, visit, type YAMLSeq } from 'yaml';
import { collections, type CollectionName } from '../catalog/schemas/collections.ts';
import { paragraph, writeMarkdown } from '../markdown.ts';
import { claimsAtHand } from './choices.ts';
import { readOf, type ContentAtHand } from './content-at-hand.ts';
import { kindsOfFiles, type NewKind } from './new-kinds.ts';
import { answersTo, answerTo, type Answers } from './questions.ts';
import { Refusal } from './refusal.ts';
import { claimPattern } from './source-questions.ts';

/** A file to write, and what is in it. */
export interface NewFile {
  folder: CollectionName;
  ending: string;
  text: string;
}

/** What a file says, by its keys; what is undefined is left out. */
type Keys = Readonly<Record<string, unknown>>;

/**
 * The files of a new thing.
 * @param kind of thing
 * @param answers to the questions of its kind, each of which is right by itself
 * @param content that is there
 * @returns the thing’s own file, and for a source with a prefix that of its claims
 * @throws Refusal where answers do not go together
 */
export function newFiles(kind: NewKind, answers: Answers, content: ContentAtHand): NewFile[] {
  const { folder } = kindsOfFiles[kind];
  const own = check(folder, keysOf[kind](answers, content));
  if (kind === 'article')
    return [{ folder, ending: 'mdx', text: `---\n${writeYaml(own)}---\n\n${textOf(answers, content)}` }];
  const files = [{ folder, ending: 'yaml', text: writeYaml(own) }];
  const prefix = answerTo(answers, 'prefix');
  if (kind !== 'source' || prefix === undefined) return files;
  const claims = check('claims', { prefix, claims: numbered(prefix, answersTo(answers, 'claim')) });
  return [...files, { folder: 'claims', ending: 'yaml', text: writeYaml(claims) }];
}

/** Holds what a file says against the schema of its folder. */
function check(folder: CollectionName, keys: Keys): Keys {
  const fault = collections[folder].schema.safeParse(keys).error?.issues[0];
  if (fault) throw new Refusal([fault.path.map(String).join('.'), fault.message].filter(Boolean).join(': '));
  return keys;
}

/** The place after all others of a folder. */
function lastPlace(content: ContentAtHand, folder: CollectionName): number {
  const places = readOf(content, folder).map(({ data }) => (typeof data.order === 'number' ? data.order : 0));
  return Math.max(0, ...places) + 1;
}

/** A list that is left out where nothing is in it. */
const listOf = (answers: Answers, flag: string): readonly string[] | undefined =>
  answersTo(answers, flag).length > 0 ? answersTo(answers, flag) : undefined;

/** What the file of each kind says. */
const keysOf: Readonly<Record<NewKind, (answers: Answers, content: ContentAtHand) => Keys>> = {
  article: (answers, { today }) => ({
    title: answerTo(answers, 'title'),
    description: answerTo(answers, 'description'),
    published: today,
    topics: answersTo(answers, 'topics'),
    retells: answerTo(answers, 'retells'),
    authors: listOf(answers, 'authors'),
    draft: true,
  }),
  role: (answers, content) => ({
    name: answerTo(answers, 'name'),
    fullName: answerTo(answers, 'full-name'),
    order: lastPlace(content, 'roles'),
    published: content.today,
    summary: answerTo(answers, 'summary'),
    accounts: {
      [answerTo(answers, 'source') ?? '']: {
        gist: answerTo(answers, 'gist'),
        reach: Object.fromEntries(
          content.publication.reach.map(({ id }) => [
            id,
            { extent: answerTo(answers, `reach-${id}`), because: answerTo(answers, `because-${id}`) },
          ]),
        ),
        findings: {},
      },
    },
  }),
  criterion: (answers, content) => ({
    name: answerTo(answers, 'name'),
    question: answerTo(answers, 'question'),
    group: answerTo(answers, 'group'),
    order: lastPlace(content, 'criteria'),
    published: content.today,
  }),
  source: (answers, { today }) => ({
    title: answerTo(answers, 'title'),
    author: answerTo(answers, 'author'),
    publisher: answerTo(answers, 'publisher'),
    url: answerTo(answers, 'url'),
    notLinked: answerTo(answers, 'not-linked'),
    dated: answerTo(answers, 'dated'),
    kind: answerTo(answers, 'kind'),
    checked: today,
    published: today,
  }),
  topic: (answers, { today }) => ({
    name: answerTo(answers, 'name'),
    description: answerTo(answers, 'description'),
    published: today,
  }),
  term: (answers, { today }) => ({
    term: answerTo(answers, 'term'),
    definition: answerTo(answers, 'definition'),
    claims: listOf(answers, 'claims'),
    seeAlso: listOf(answers, 'see-also'),
    published: today,
  }),
  forecast: (answers, content) => ({
    order: lastPlace(content, 'forecasts'),
    name: answerTo(answers, 'name'),
    short: answerTo(answers, 'short'),
    published: content.today,
    claims: listOf(answers, 'claims'),
    verdicts: [{ verdict: answerTo(answers, 'verdict') }],
    prediction: answerTo(answers, 'prediction'),
    reasoning: answersTo(answers, 'reasoning'),
    evidence: [
      {
        says: answerTo(answers, 'evidence'),
        sources: answersTo(answers, 'sources'),
        confirmed: answersTo(answers, 'sources').length > 1 ? 'two or more' : 'one',
      },
    ],
  }),
  person: (answers, { today }) => ({
    name: answerTo(answers, 'name'),
    about: answerTo(answers, 'about'),
    url: answerTo(answers, 'url'),
    published: today,
  }),
};

/** Claims by their numbers. */
function numbered(prefix: string, claims: readonly string[]): Keys {
  return Object.fromEntries(
    claims.map((claim, at) => {
      const [, kind, says] = claimPattern.exec(claim) ?? [];
      return [`${prefix}${at + 1}`, { kind, says }];
    }),
  );
}

/** What an article begins with: a passage for each claim of the work it retells, or a line to write over. */
function textOf(answers: Answers, content: ContentAtHand): string {
  const claims = claimsAtHand(content).filter(({ source }) => source === answerTo(answers, 'retells'));
  if (claims.length === 0) return 'Begin with what the reader came for.\n';
  return claims
    .toSorted((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }))
    .map(({ id, says }) => `<Passage id="${id.toLowerCase()}" claims="${id}">\n\n${asText(says)}\n</Passage>\n`)
    .join('\n');
}

/** Words as a text with tags has them: no sign of theirs means anything. */
const asText = (words: string): string =>
  writeMarkdown([paragraph(words)]).replace(/\\?[<{}]/g, (sign) => (sign.endsWith('<') ? '&lt;' : `\\${sign.at(-1)}`));

/** Whether a value is a name or a number, and no sentence. */
const isName = (item: unknown): boolean => isScalar(item) && /^[\w-]+$/.test(String(item.value));

/** Keys as YAML: days without quotes, lists of names in a line, long texts unbroken. */
function writeYaml(keys: Keys): string {
  // Whoever reads YAML of the first kind must not take a text for a number or a yes.
  const document = new Document(keys, { customTags: ['timestamp'], compat: 'yaml-1.1', aliasDuplicateObjects: false });
  const lists: YAMLSeq[] = [];
  visit(document, { Seq: (_, list) => void lists.push(list) });
  for (const list of lists) list.flow = list.items.every(isName);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
