import type { Account, Article, Pair, Reach, Role, RoleColour } from '../catalog/model.ts';
import type { Verdict } from '../catalog/schemas/forecast.ts';
import { site } from '../site.ts';
import { shareImagePath } from '../urls.ts';

/** A page’s share image, for those that link to it. */
export interface ShareImage {
  path: string;
  /** The image in words. */
  alt: string;
}

/** What a share image shows. */
export interface ShareCard extends ShareImage {
  /** What kind of page it stands for, in a few words. */
  kicker: string;
  /** Absent where the columns’ names are the title. */
  title?: string;
  /** Absent where the title does not name a role. */
  titleColour?: RoleColour;
  /** A line under the title. */
  lead?: string;
  /** Roles, or one role’s accounts, side by side. */
  columns: ShareColumn[];
  /** Verdicts on forecasts, in place of columns. */
  verdicts?: VerdictCount[];
}

/** How many forecasts got a verdict. */
export interface VerdictCount {
  verdict: Verdict;
  words: string;
  count: number;
}

/** One column of a share image. */
export interface ShareColumn {
  name?: string;
  /** A line under the name. */
  fullName?: string;
  colour: RoleColour;
  bars: { label?: string; reach: Reach }[];
}

const names = new Intl.ListFormat(site.language, { type: 'conjunction' });
const labelOf = ({ source }: Account): string => `According to ${source.shortName}`;

/** What an image shows in words: its title, ended so that a sentence can follow, and whose bars stand under it. */
function altOf(title: string, roles: readonly Role[]): string {
  const ended = /[.!?…]$/u.test(title) ? title : `${title}.`;
  const shown = names.format(roles.map(({ name }) => name));
  return roles.length === 0 ? ended : `${ended} Bars: the reach of the ${shown}.`;
}

/** The home page’s image, which stands for every page without one of its own, too. */
export const homeImage: ShareImage = {
  path: shareImagePath('page', 'home'),
  alt: `${site.question} Bars: the reach of each role.`,
};

/** The home page’s image: the site’s question, and all roles. */
export function homeCard(roles: readonly Role[]): ShareCard {
  return {
    ...homeImage,
    kicker: 'Technology leadership, compared',
    title: site.question,
    columns: roles.map(({ name, colour, accounts }) => ({
      name,
      colour,
      bars: accounts.map((account) => ({ label: labelOf(account), reach: account.reach })),
    })),
  };
}

/** An article’s image: its title, whose work it retells, and the roles as that work describes them. */
export function articleCard({ id, title, retells }: Article, roles: readonly Role[]): ShareCard {
  const told = roles.flatMap((role) => {
    const account = role.accounts.find(({ source }) => source === retells);
    return account ? [{ role, account }] : [];
  });
  return {
    path: shareImagePath('article', id),
    kicker: `Retold from ${retells.author ?? retells.publisher}`,
    title,
    columns: told.map(({ role: { name, colour }, account: { reach } }) => ({ name, colour, bars: [{ reach }] })),
    alt: altOf(
      title,
      told.map(({ role }) => role),
    ),
  };
}

/** A role’s image: its name, and how far each account says it reaches. */
export function roleCard(role: Role): ShareCard {
  const { name, fullName, colour, accounts } = role;
  return {
    path: shareImagePath('role', role.id),
    kicker: 'A role, profiled',
    title: name,
    titleColour: colour,
    lead: fullName,
    columns: accounts.map((account) => ({ colour, bars: [{ label: labelOf(account), reach: account.reach }] })),
    alt: altOf(`${name}: ${fullName}`, [role]),
  };
}

/** A pair’s image: the two roles side by side. */
export function pairCard({ id, roles }: Pair): ShareCard {
  const [one, other] = roles;
  return {
    path: shareImagePath('pair', id),
    kicker: 'What sets them apart',
    columns: roles.map(({ name, fullName, colour, accounts }) => ({
      name,
      fullName,
      colour,
      bars: accounts.map((account) => ({ label: labelOf(account), reach: account.reach })),
    })),
    alt: altOf(`${one.name} and ${other.name}, side by side`, roles),
  };
}

/** The image of what came of the forecasts: a sign for each verdict. A forecast with two sides has one in each column. */
export function forecastsCard(verdicts: VerdictCount[]): ShareCard {
  const title = 'What came of the forecasts';
  return {
    path: shareImagePath('page', 'forecasts'),
    kicker: 'Boucher, 2013, looked at again',
    title,
    columns: [],
    verdicts,
    alt: `${title}. ${names.format(verdicts.map(({ words, count }) => `${words}: ${count}`))}.`,
  };
}
