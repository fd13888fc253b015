import type { Entries, Entry } from './entries.ts';
import type { z } from 'astro/zod';
import type {
  Account,
  Article,
  Catalog,
  Claim,
  Dated,
  Finding,
  ReachSegment,
  Role,
  Source,
  Statement,
  Topic,
} from './model.ts';
import { checkTelling } from './telling.ts';

/** Whether an article is part of the published site on a day: no draft, and not dated later. */
export function isPublished(article: { draft: boolean; published: Date }, today: Date): boolean {
  return !article.draft && article.published.getTime() <= today.getTime();
}

/**
 * Resolves every id of the content into the thing it names.
 * @param entries all collections, each file checked by its schema
 * @param today articles dated later are left out, and so are drafts
 * @param withDrafts whether they are shown all the same, to a writer
 * @throws Error with one line for each thing that is wrong: the file, what is wrong, what to write
 */
export function assembleCatalog(entries: Entries, today: Date, withDrafts = false): Catalog {
  const problems: string[] = [];
  const report = (problem: string): void => void problems.push(problem);

  const sources = byId(entries.sources, ({ id, data }): Source => ({
    id,
    title: data.title,
    author: data.author ?? data.credit,
    creditNote: data.creditNote,
    shortName: data.shortName ?? data.author ?? data.credit ?? data.publisher,
    publisher: data.publisher,
    url: data.url,
    dated: data.dated,
    dateNote: data.dateNote,
    kind: data.kind,
    ...days(data),
  }));
  const topics = byId(entries.topics, ({ id, data }): Topic => ({ id, ...data, ...days(data) }));
  const criteria = inOrder(entries.criteria).map(({ id, data }) => ({ id, ...data, ...days(data) }));

  /** The thing of that id, or a problem that names who asked for it. */
  const find = <Thing>(things: ReadonlyMap<string, Thing>, wanted: string, asker: string, folder: string): Thing[] => {
    const found = things.get(wanted);
    if (found) return [found];
    report(`${asker} names "${wanted}", which is not in ${folder}. Known: ${[...things.keys()].join(', ')}.`);
    return [];
  };

  const published = entries.articles
    .filter(({ data }) => withDrafts || isPublished(data, today))
    .sort((a, b) => b.data.published.getTime() - a.data.published.getTime() || a.id.localeCompare(b.id));

  const claims = new Map<string, Claim>();
  for (const file of entries.claims) {
    const [source] = find(sources, file.id, `content/claims/${file.id}.yaml`, 'content/sources');
    for (const [id, claim] of source ? Object.entries(file.data.claims) : []) {
      const other = claims.get(id);
      if (other)
        report(
          `content/claims/${file.id}.yaml: ${id} is already a claim of content/claims/${other.source.id}.yaml. Give each source a letter of its own.`,
        );
      else if (source)
        claims.set(id, { id, source, kind: claim.kind, says: claim.says, step: claim.step, toldIn: undefined });
    }
  }

  for (const article of published)
    checkTelling(article, claims, sources, report).forEach((passage, claim) => {
      const told = claims.get(claim);
      if (told) told.toldIn ??= { article: article.id, passage };
    });

  /** The claims of those numbers, all of which must be `source`’s own where one is given. */
  const claimsOf = (ids: string[], asker: string, source?: Source): Claim[] =>
    ids.flatMap((id) => {
      const found = find(claims, id, asker, 'content/claims');
      for (const claim of found)
        if (source && claim.source !== source)
          report(
            `${asker} rests on ${id}, a claim of ${claim.source.id}, but speaks for ${source.id}. Name claims of ${source.id}.`,
          );
      return found;
    });

  const articles = published.map(({ id, data, text, file }): Article[] =>
    find(sources, data.retells, `${file}: retells`, 'content/sources').map((retells) => ({
      id,
      title: data.title,
      description: data.description,
      topics: data.topics.flatMap((topic) => find(topics, topic, `${file}: topics`, 'content/topics')),
      retells,
      body: text,
      ...days(data),
    })),
  );

  const roles = inOrder(entries.roles).map(({ id, data }): Role => {
    const file = `content/roles/${id}.yaml`;
    const accounts = Object.entries(data.accounts).flatMap(([sourceId, account]) =>
      find(sources, sourceId, `${file}: accounts`, 'content/sources').map((source): Account => {
        const reachSegment = (name: string, segment: (typeof account.reach)['martech']): ReachSegment => ({
          ...segment,
          claims: claimsOf(segment.claims, `${file}: ${sourceId}, reach, ${name}`, source),
        });
        const findings = Object.entries(account.findings).flatMap(([criterion, finding]): [string, Finding][] => {
          const asker = `${file}: ${sourceId}, findings, ${criterion}`;
          if (!criteria.some((known) => known.id === criterion)) {
            report(
              `${asker} is not a criterion. Add content/criteria/${criterion}.yaml or use one of: ${criteria.map((known) => known.id).join(', ')}.`,
            );
            return [];
          }
          return [
            [
              criterion,
              {
                says: finding.says,
                notStated: finding.notStated,
                implied: finding.implied,
                claims: claimsOf(finding.claims, asker, source),
              },
            ],
          ];
        });
        return {
          source,
          gist: account.gist,
          reach: {
            martech: reachSegment('martech', account.reach.martech),
            product: reachSegment('product', account.reach.product),
            company: reachSegment('company', account.reach.company),
          },
          findings: new Map(findings),
        };
      }),
    );
    if (accounts.length === 0) report(`${file}: accounts is empty. Say what at least one source says of the role.`);
    return {
      id,
      name: data.name,
      fullName: data.fullName,
      colour: data.colour,
      summary: data.summary,
      accounts,
      ...days(data),
    };
  });
  entries.roles.forEach(({ id, data }, at) => {
    const twin = entries.roles.slice(0, at).find((other) => other.data.colour === data.colour);
    if (twin) report(`content/roles/${id}.yaml: colour "${data.colour}" already means ${twin.id}. Choose another.`);
  });

  const disagreements = inOrder(entries.disagreements).map(({ id, data }) => ({
    id,
    name: data.name,
    ...days(data),
    sides: Object.entries(data.accounts).flatMap(([sourceId, side]) => {
      const asker = `content/disagreements/${id}.yaml: ${sourceId}`;
      return find(sources, sourceId, asker, 'content/sources').map((source): Statement => ({
        source,
        says: side.says,
        claims: claimsOf(side.claims, asker, source),
      }));
    }),
  }));
  const agreements = inOrder(entries.agreements).map(({ id, data }) => {
    const file = `content/agreements/${id}.yaml`;
    const resolved = claimsOf(data.claims, file);
    if (new Set(resolved.map((claim) => claim.source)).size === 1)
      report(`${file}: claims names one source only. An agreement needs claims of each.`);
    return { id, name: data.name, says: data.says, claims: resolved, ...days(data) };
  });

  // All three stand on the comparison's page, where an id is an address.
  const onePage = [
    ...criteria.map(({ id }) => [id, 'criteria']),
    ...disagreements.map(({ id }) => [id, 'disagreements']),
    ...agreements.map(({ id }) => [id, 'agreements']),
  ] as const;
  onePage.forEach(([id, folder], at) => {
    const twin = onePage.slice(0, at).find(([other]) => other === id);
    if (twin)
      report(
        `content/${folder}/${id}.yaml has the name of content/${twin[1]}/${id}.yaml. Rename one: both are rows of one page.`,
      );
  });

  if (published.length === 0)
    report('content/articles: nothing is published. Every article is a draft or dated in the future.');
  if (problems.length > 0) throw new ContentError(problems);
  return {
    articles: articles.flat(),
    roles,
    criteria,
    claims: [...claims.values()],
    sources: [...sources.values()],
    disagreements,
    agreements,
    topics: [...topics.values()].filter((topic) => articles.flat().some((article) => article.topics.includes(topic))),
  };
}

/** Content that contradicts itself. Its message has a line for each problem. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** The first day and the day of the last change, which is the first where nothing changed since. */
function days({ published, updated }: { published: Date; updated?: Date | undefined }): Dated {
  return { published, updated: updated ?? published };
}

function byId<Schema extends z.ZodType, Thing>(
  files: Entry<Schema>[],
  make: (file: Entry<Schema>) => Thing,
): Map<string, Thing> {
  return new Map(files.map((file) => [file.id, make(file)]));
}

function inOrder<File extends { id: string; data: { order: number } }>(files: File[]): File[] {
  return [...files].sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}
