import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { oncePer } from '../once-per.ts';

/** A text as HTML, written once, since it stands in several feeds. */
export const htmlOf = oncePer((text: Nodes) => toHtml(text));
