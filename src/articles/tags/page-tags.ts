/** What a page may use: all that an article may, and lists of articles, which an article cannot be part of while it is read. */
import ArticleCards from './ArticleCards.astro';
import { tags } from './tags.ts';

export const pageTags = { ...tags, ArticleCards };
