import type { Article } from './articles.ts';
import type { Claim } from './claims.ts';
import type { Forecast } from './forecasts.ts';
import type { Page } from './pages.ts';
import type { Pair } from './pairs.ts';
import type { Role } from './roles.ts';
import type { ShareCard } from './share-card.ts';
import type { Source } from './sources.ts';
import type { Topic } from './topics.ts';

/** What every page says of itself. */
interface RouteFacts {
  path: string;
  title: string;
  heading: string;
  /** What navigation and breadcrumbs call it. */
  label: string;
  /** 50 to 160 characters, on no other page. */
  description: string;
  kicker: string | undefined;
  lead: string | undefined;
  /** The day on which anything that it shows last changed. */
  updated: Date;
  /** The pages between the home page and this one; absent where breadcrumbs would lead nowhere. */
  trail: readonly TrailStep[] | undefined;
  image: ShareCard;
  /** Whether it is kept at its address only: no list, no sitemap and no search engine has it. */
  unlisted?: true;
}

/** A page above another one. */
export interface TrailStep {
  name: string;
  path: string;
}

/** One page of the site: what it says of itself, its kind, and what it is about. */
export type Route = RouteFacts &
  (
    | { kind: 'page'; page: Page }
    | { kind: 'article list'; articles: readonly Article[]; number: number; last: number }
    | { kind: 'claims of a source'; source: Source; claims: readonly Claim[] }
    | { kind: 'source list'; number: number; last: number }
    | { kind: 'article'; article: Article }
    | { kind: 'role'; role: Role }
    | { kind: 'pair'; pair: Pair }
    | { kind: 'topic'; topic: Topic; articles: readonly Article[]; number: number; last: number }
    | { kind: 'forecast'; forecast: Forecast }
  );

/** The kind of a page. */
export type RouteKind = Route['kind'];

/** A page of one kind. */
export type RouteOf<Kind extends RouteKind> = Extract<Route, { kind: Kind }>;
