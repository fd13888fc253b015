import { countNames, isCountName, isThere, type Counts } from './counts.ts';
import type { Content } from './content.ts';
import type { TextEntry } from './entries.ts';
import { knownNames } from '../known-names.ts';
import { placeOf, wordsOf, type TagUse } from './outline.ts';
import { checkLink } from './pages.ts';
import { isPartialDate, today, undated } from '../partial-dates.ts';
import type { Resolver } from './resolver.ts';

/** What an attribute of a tag names: a thing by its id, in a folder of `content/`, or something that is counted. */
interface Naming {
  attribute: string;
  of: (content: Content) => readonly { id: string }[];
  folder: string;
}

const claims: Naming = { attribute: 'claims', of: (content) => content.claims, folder: 'content/claims' };
const roles: Naming = { attribute: 'roles', of: (content) => content.roles, folder: 'content/roles' };
const criteria: Naming = { attribute: 'criteria', of: (content) => content.criteria, folder: 'content/criteria' };
const forecasts: Naming = { attribute: 'of', of: (content) => content.forecasts, folder: 'content/forecasts' };

/** The attributes that name things, by tag; those of passages, notes and terms are checked where these are resolved. */
const namings: Readonly<Record<string, readonly Naming[]>> = {
  Answer: [claims, roles],
  Question: [claims],
  RoleComparison: [roles, criteria],
  TechnologyChoice: [{ ...criteria, attribute: 'criterion' }],
  ForecastPicture: [forecasts],
  Verdict: [forecasts],
};

/** What a tag cannot do without, by tag, with an example; for passages, notes and terms see where these are resolved. */
const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Action: { page: 'compare' },
  Answer: { claims: 'A6 A7' },
  Answers: { title: 'Our reading' },
  Count: { of: 'claims' },
  Figure: { caption: 'What it shows' },
  ForecastPicture: { of: 'a-forecast' },
  ForecastRows: { of: 'forecasts' },
  Milestone: { when: '2013-08' },
  Moment: { when: '2013-08' },
  Question: { claims: 'A6 A7' },
  Quote: { by: 'A name' },
  RoleComparison: { roles: 'a-role another-role', criteria: 'a-criterion', caption: 'What it compares' },
  Section: { title: 'A heading' },
  SourceLink: { id: 'survey-2012' },
  TechnologyChoice: { source: 'survey-2012', criterion: 'a-criterion' },
  Timeline: { caption: 'What it shows' },
  Verdict: { of: 'a-forecast' },
  Video: { href: 'https://…', title: 'What it is called' },
};

/** Attributes that take one of a few words, by tag. */
const choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Aside: { kind: ['note', 'tip', 'caution'] },
  DecisionGuide: { edition: 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ') },
};

/** Attributes that take a whole address, by tag. */
const addresses: Readonly<Record<string, string>> = { Quote: 'href', Video: 'href' };

/** The attributes that name sources, by tag. */
const citing: Readonly<Record<string, string>> = {
  SourceLink: 'id',
  SourceList: 'sources',
  TechnologyChoice: 'source',
};

/** The ids of the sources that a tag cites; what an editor’s note rests on stands with the notes. */
export function sourcesCited(tag: TagUse): string[] {
  const attribute = citing[tag.name];
  return attribute === undefined ? [] : wordsOf(tag, attribute);
}

/**
 * Reports tags that lack what they need or name what is not there. Those in sections that are not there are let be.
 * @param pageFiles ids of all files in content/pages
 */
export function checkTags(
  texts: readonly TextEntry<'articles' | 'pages'>[],
  content: Content,
  counts: Counts,
  pageFiles: readonly string[],
  resolver: Resolver,
): void {
  for (const { file, outline } of texts) {
    for (const tag of outline.tags.filter(({ onlyWith }) => isThere(onlyWith, counts))) {
      const where = `${placeOf(file, tag)}: <${tag.name}>`;
      checkTag(tag, where, content, resolver);
      const { page } = tag.attributes;
      if (tag.name === 'Action' && page) checkLink(page, pageFiles, `${where} page`, resolver.report);
    }
  }
}

function checkTag(tag: TagUse, where: string, content: Content, resolver: Resolver): void {
  for (const [attribute, example] of Object.entries(needed[tag.name] ?? {}))
    if (!tag.attributes[attribute]) resolver.report(`${where} needs ${attribute}, like ${attribute}="${example}".`);
  for (const { attribute, of, folder } of namings[tag.name] ?? []) {
    const known = new Map(of(content).map((thing) => [thing.id, thing]));
    for (const id of wordsOf(tag, attribute)) resolver.find(known, id, `${where} ${attribute}`, folder);
  }
  for (const [attribute, known] of Object.entries(choices[tag.name] ?? {})) {
    const value = tag.attributes[attribute];
    if (value !== undefined && !known.includes(value))
      resolver.report(`${where} ${attribute}="${value}" is none. ${knownNames(value, known)}`);
  }
  const { when } = tag.attributes;
  if (tag.name === 'Milestone' && when && !isMilestone(when))
    resolver.report(`${where} when="${when}" is no date. Write 2013-08-07, 2013-08, 2013, ${undated} or ${today}.`);
  const address = tag.attributes[addresses[tag.name] ?? ''];
  if (address && !(/^https?:\/\//.test(address) && URL.canParse(address)))
    resolver.report(`${where} needs a whole address, like href="https://example.org/", not "${address}".`);
  for (const id of sourcesCited(tag)) resolver.findSource(id, `${where} ${citing[tag.name]}`);
  const counted = tag.name === 'Count' || tag.name === 'Section' ? tag.attributes.of : undefined;
  if (counted && !isCountName(counted))
    resolver.report(`${where} asks for "${counted}", which is not counted. ${knownNames(counted, countNames)}`);
}

const isMilestone = (when: string): boolean => when === undated || when === today || isPartialDate(when);
