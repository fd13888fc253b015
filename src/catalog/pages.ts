import type { z } from 'astro/zod';
import { isThere, type CountName, type Counts } from './counts.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { knownNames } from '../known-names.ts';
import type { Outline } from './outline.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { Resolver } from './resolver.ts';
import type { page } from './schemas/page.ts';
import type { Publication } from './schemas/publication.ts';

type Written = z.infer<typeof page>;

/** The words at the top of a page, its numbers filled in. */
export interface PageWords extends Pick<Written, 'title' | 'description' | 'kicker' | 'lead' | 'actions' | 'share'> {
  heading: string;
  /** What navigation and breadcrumbs call it. */
  label: string;
}

/** A page of the publication that is not an article. */
export interface Page extends PageWords, Dated {
  id: string;
  /** Without the sections that are not there. */
  outline: Outline;
}

/** The words of the pages that there are many of, with placeholders for what each is about. */
export interface PageTemplate extends Dated {
  /** Of the text that stands on each of them. */
  outline: Outline;
  /** @throws Error when a placeholder stands for nothing */
  fill: (values: Readonly<Record<string, string>>) => PageWords;
}

/** What a page shows that a publication may not have: without any, the page is not there. */
const shows = {
  compare: 'criteria',
  roles: 'roles',
  decide: 'questions',
  forecasts: 'forecasts',
  claims: 'claims',
  sources: 'sources',
  glossary: 'terms',
} as const satisfies Record<string, CountName>;

/** What templates are for, likewise. That of topics may be left out: a topic has words of its own. */
const templates = { pair: 'pairs', role: 'roles', topic: 'topics' } as const satisfies Record<string, CountName>;
const { pair, role } = templates;

/** Where a missing address leads: it has words and no place of its own. */
export const notFound = 'not-found';

/** The pages that every publication has. */
export const always = ['home', 'articles', 'subscribe', notFound] as const;

/** The name of a kind of page of which there are many. */
export type TemplateName = keyof typeof templates;

const isShown = (id: string): id is keyof typeof shows => Object.hasOwn(shows, id);
const isTemplate = (id: string): id is TemplateName => Object.hasOwn(templates, id);

/** Whether a file holds the words of a kind of page of which the publication has some. */
export const isTemplateInUse = (id: string, counts: Counts): boolean => isTemplate(id) && counts[templates[id]] > 0;

/**
 * Reports a link to a page that has no address, neither now nor when there is something to show on it.
 * @param files ids of all files in content/pages
 * @param asker file and key, for messages
 */
export function checkLink(
  id: string,
  files: readonly string[],
  asker: string,
  report: (problem: string) => void,
): void {
  const linkable = (name: string): boolean => name !== notFound && !isTemplate(name);
  const known = [...new Set([...files, ...always, ...Object.keys(shows)])].filter(linkable);
  if (!known.includes(id)) report(`${asker} names "${id}", which is no page with an address. ${knownNames(id, known)}`);
}

/**
 * The pages that the publication has, in the order of their names. A page that would show nothing is left out.
 * @param counts of what there is to show
 * @param publication whose name and question a text may ask for
 * @param resolver takes a sentence for each page that is missing, and for each that says something wrong
 */
export function resolvePages(
  files: readonly EntryOf<'pages'>[],
  counts: Counts,
  { name, question }: Pick<Publication, 'name' | 'question'>,
  resolver: Resolver,
): Page[] {
  const names = files.map(({ id }) => id);
  for (const id of always)
    if (!names.includes(id))
      resolver.report(
        `content/pages/${id}.mdx is missing. Every publication has this page: give it a title and a description.`,
      );
  for (const [id, shown] of [...Object.entries(shows), ...Object.entries({ pair, role })])
    if (counts[shown] > 0 && !names.includes(id))
      resolver.report(
        `content/pages/${id}.mdx is missing. There are ${shown} to show: give the page a title and a description.`,
      );
  const shown = files.filter(({ id }) => !isTemplate(id) && (!isShown(id) || counts[shows[id]] > 0));
  return shown.map(({ id, data, file, outline: { tags, ...seen } }): Page => {
    const words = fillWords(data, { ...counts, name, question }, file, resolver.report);
    checkDescription(words.description, file, resolver.report);
    for (const { page: to } of words.actions) checkLink(to, names, `${file}: actions`, resolver.report);
    // A button to a page that is not there now would lead nowhere.
    const actions = words.actions.filter(({ page: to }) => shown.some((other) => other.id === to));
    const outline = { tags: tags.filter(({ onlyWith }) => isThere(onlyWith, counts)), ...seen };
    return { id, ...words, actions, outline, ...datesOf(data) };
  });
}

/** The words of a kind of page of which there are many; none where the publication has no such page. */
export function resolveTemplates(
  files: readonly EntryOf<'pages'>[],
  counts: Counts,
): Partial<Record<TemplateName, PageTemplate>> {
  const found = files.filter(({ id }) => isTemplate(id));
  return Object.fromEntries(
    found.map(({ id, data, file, outline }): [string, PageTemplate] => {
      const fill = (values: Readonly<Record<string, string>>): PageWords =>
        fillWords(data, { ...counts, ...values }, file, (problem) => {
          throw new Error(problem);
        });
      return [id, { fill, outline, ...datesOf(data) }];
    }),
  );
}

function fillWords(
  data: Written,
  values: Readonly<Record<string, number | string>>,
  file: string,
  report: (problem: string) => void,
): PageWords {
  const fill = (key: string, text: string) => fillPlaceholders(text, values, `${file}: ${key}`, report);
  const title = fill('title', data.title);
  return {
    title,
    heading: data.heading === undefined ? title : fill('heading', data.heading),
    label: data.label === undefined ? title : fill('label', data.label),
    description: fill('description', data.description),
    kicker: data.kicker === undefined ? undefined : fill('kicker', data.kicker),
    lead: data.lead === undefined ? undefined : fill('lead', data.lead),
    actions: data.actions,
    share: data.share,
  };
}

function checkDescription(description: string, file: string, report: (problem: string) => void): void {
  if (description.length < 50 || description.length > 160)
    report(
      `${file}: description has ${description.length} characters with its numbers. Keep it between 50 and 160: search results cut off what is longer.`,
    );
}
