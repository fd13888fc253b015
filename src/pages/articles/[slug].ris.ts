import type { APIRoute } from 'astro';
import { articleFilePaths, type ArticleFileProps } from '../../articles/tags/article-files.ts';
import { citationResponse } from '../../citing/citation-files.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleFileProps> = ({ props: { article } }) => citationResponse('ris', article);
