import { publication } from '../publication.ts';
import { shareImagePath, type ShareImageKind } from '../urls.ts';
import { words } from '../words.ts';
import type { Article } from './articles.ts';
import type { Content } from './content.ts';
import type { Page } from './pages.ts';
import type { Pair } from './pairs.ts';
import type { Account, Role } from './roles.ts';
import type { ShareCard, ShareColumn, ShareRow } from './share-card.ts';
import type { Topic } from './topics.ts';

const names = new Intl.ListFormat(publication.language, { type: 'conjunction' });
const labelOf = ({ source }: Account): string => words.common.accordingTo(source.shortName);

/** What an image shows in words: its title, ended so that a sentence can follow, and whose bars stand under it. */
function altOf(title: string, roles: readonly Role[]): string {
  const ended = /[.!?…]$/u.test(title) ? title : `${title}.`;
  const shown = roles.filter(({ accounts }) => accounts.some(({ reach }) => reach.length > 0));
  return shown.length === 0
    ? ended
    : `${ended} ${words.comparison.barsOf(names.format(shown.map(({ name }) => name)))}`;
}

const columnsOf = (roles: readonly Role[]): ShareColumn[] =>
  roles.map(({ name, colour, accounts }) => ({
    name,
    colour,
    bars: accounts.map((account) => ({ label: labelOf(account), reach: account.reach })),
  }));

/** A row for each account, named after its author where a role has more than one. */
const rowsOf = (roles: readonly Role[]): ShareRow[] =>
  roles.flatMap(({ name, colour, accounts }) =>
    accounts.map(({ source, reach }) => ({
      name: accounts.length > 1 ? words.comparison.roleOf(source.shortName, name) : name,
      ...{ colour, reach },
    })),
  );

const path = (kind: ShareImageKind, id: string): string => shareImagePath(kind, id);

/** The pages on whose images all roles stand. */
const ofRoles = ['home', 'roles', 'compare'];

/**
 * The image of a page that is not an article: its title; under it all roles, a sign for each verdict, or what the guide
 * can lead to, where the page is about them.
 */
export function pageCard(
  page: Page,
  { roles, verdicts: groups, outcomes }: Pick<Content, 'roles' | 'verdicts' | 'outcomes'>,
): ShareCard {
  const title = page.heading;
  const kicker = page.kicker ?? (page.label === title ? '' : page.label);
  const card = { path: path('page', page.id), kicker, title };
  if (page.id === 'forecasts') {
    // A forecast with two sides counts for each.
    const verdicts = groups.map(({ verdict, forecasts }) => ({
      ...{ verdict, words: words.forecasts.outcomes[verdict], count: forecasts.length },
    }));
    const told = names.format(verdicts.map(({ words: verdict, count }) => `${verdict}: ${count}`));
    return { ...card, columns: [], verdicts, alt: `${altOf(title, [])} ${told}.` };
  }
  if (page.id === 'decide') {
    const answers = outcomes.map(({ name, role }) => ({ name, ...(role && { colour: role.colour }) }));
    const told = words.decision.answers(names.format(answers.map(({ name }) => name)));
    return { ...card, columns: [], answers, alt: `${altOf(title, [])} ${told}` };
  }
  const shown = ofRoles.includes(page.id) ? roles : [];
  // A word or two that say little without the name over them.
  const named = shown.length > 0 || page.id === 'home' ? title : words.common.titleOn(publication.name, title);
  const alt = altOf(named, shown);
  const rows = page.id === 'compare' ? rowsOf(shown).filter(({ reach }) => reach.length > 0) : [];
  return rows.length > 0 ? { ...card, columns: [], rows, alt } : { ...card, columns: columnsOf(shown), alt };
}

/** An article’s image: its title, whose work it retells or who wrote it, and the roles as that work describes them. */
export function articleCard({ id, title, retells, authors, cover }: Article, roles: readonly Role[]): ShareCard {
  // A picture of its own says more than bars would beside it.
  const told = (cover ? [] : roles).flatMap((role) => {
    const account = role.accounts.find(({ source }) => source === retells);
    return account ? [{ role, account }] : [];
  });
  const by = authors.length > 0 ? names.format(authors.map(({ name }) => name)) : publication.name;
  return {
    path: path('article', id),
    kicker: retells ? words.articles.retoldFrom(retells.author ?? retells.publisher) : words.articles.by(by),
    title,
    ...(cover && { cover: id }),
    columns: told.map(({ role: { name, colour }, account: { reach } }) => ({ name, colour, bars: [{ reach }] })),
    alt: [
      altOf(
        title,
        told.map(({ role }) => role),
      ),
      ...(cover ? [cover.alt] : []),
    ].join(' '),
  };
}

/**
 * A role’s image: its name, and how far each account says it reaches.
 * @param kicker what kind of page it is
 */
export function roleCard(role: Role, kicker: string): ShareCard {
  const { name, fullName, colour, accounts } = role;
  return {
    path: path('role', role.id),
    kicker,
    title: name,
    titleColour: colour,
    lead: fullName,
    columns: accounts.map((account) => ({ colour, bars: [{ label: labelOf(account), reach: account.reach }] })),
    alt: altOf(`${name}: ${fullName}`, [role]),
  };
}

/** A pair’s image: the two roles side by side. @param kicker what kind of page it is */
export function pairCard({ id, roles }: Pair, kicker: string): ShareCard {
  const [one, other] = roles;
  return {
    path: path('pair', id),
    kicker,
    columns: columnsOf(roles).map((column, at) => ({ ...column, fullName: roles[at]?.fullName ?? '' })),
    alt: altOf(words.comparison.sideBySide(one.name, other.name), roles),
  };
}

/** A topic’s image: its name. */
export function topicCard({ id, name, description }: Topic): ShareCard {
  return {
    path: path('topic', id),
    kicker: words.common.topic,
    title: name,
    lead: description,
    columns: [],
    alt: altOf(words.common.titleOn(publication.name, name), []),
  };
}
