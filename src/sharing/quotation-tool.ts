import { copied, copyPassage, copyQuotation, quotationNotCopied, selectedText } from '../words.ts';
import { copyText } from '../copy-text.client.ts';
import { quotationAddress } from './quotation.ts';

/**
 * Text of a part of the page as a browser searches it for a quotation: what is drawn, with a line break wherever a run of
 * text ends. A box, a picture or a control in a line ends one as well.
 */
function textOf(part: Range, node: Node = article ?? document.body): string {
  if (!part.intersectsNode(node)) return '';
  if (node instanceof Text) {
    const from = node === part.startContainer ? part.startOffset : 0;
    const to = node === part.endContainer ? part.endOffset : node.length;
    const text = node.data.slice(from, to);
    return node.parentElement?.closest('pre') ? text : text.replace(/\s+/g, ' ');
  }
  if (!(node instanceof Element)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  const text = [...node.childNodes].map((child) => textOf(part, child)).join('');
  if (/^(inline|contents|ruby.*)$/.test(display) && !node.matches('br, img, input')) return text;
  const ends = (place: number): string => (part.isPointInRange(node, place) ? '\n' : '');
  return `${ends(0)}${text}${ends(node.childNodes.length)}`;
}

const button = (words: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.className = 'button';
  return made;
};

const quotation = button(copyQuotation);
const passage = button(copyPassage);
const status = document.createElement('span');
status.setAttribute('role', 'status');
status.className = 'label';
const tool = document.createElement('div');
tool.setAttribute('role', 'group');
tool.setAttribute('aria-label', selectedText);
tool.append(quotation, passage, status);
// The page carries no styles for what few readers call up.
Object.assign(tool.style, {
  position: 'absolute',
  zIndex: '2',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.4rem',
  maxWidth: 'calc(100vw - 16px)',
  padding: '0.4rem',
  background: 'var(--color-paper)',
  border: '1px solid var(--color-ink)',
});
const article = document.querySelector('.article-body');

/** The selection, if it lies in the article’s text and is more than a place between two letters. */
function selected(): Range | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  // The share bar and the citation stand in the article, too.
  const isText = !range?.startContainer.parentElement?.closest('[data-no-feed]');
  return range && isText && article?.contains(range.commonAncestorContainer) ? range : undefined;
}

/** The address of the passage or heading that the selection begins in or after. */
function passageAddress(range: Range): string {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const id = element?.closest('.passage,h2,h3,tr[id]')?.id;
  return `${location.href.split('#')[0] ?? ''}${id ? `#${id}` : ''}`;
}

/** The address of the very words that are selected. */
function quotationOf(range: Range): string {
  const around = (edge: 'before' | 'after'): string => {
    const part = document.createRange();
    part.selectNodeContents(article ?? document.body);
    if (edge === 'before') part.setEnd(range.startContainer, range.startOffset);
    else part.setStart(range.endContainer, range.endOffset);
    return textOf(part);
  };
  return quotationAddress(passageAddress(range), textOf(range), around('before'), around('after'));
}

/** Shows the tool under what is selected, or takes it away. */
function place(): void {
  const range = selected();
  if (!range) {
    tool.remove();
    return;
  }
  // After the article, so that the next press of Tab from its end comes here. What is moved loses focus and clicks.
  if (!tool.isConnected) article?.after(tool);
  const { left, bottom } = range.getBoundingClientRect();
  tool.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - tool.offsetWidth - 8)) + scrollX}px`;
  tool.style.top = `${bottom + scrollY + 8}px`;
}

/** What was selected when an address was copied. */
let told: Range | undefined;

/** Whether the same words are selected as then. A browser may tell of a selection after it was made, and more than once. */
function isTold(): boolean {
  const [range, before] = [selected(), told];
  if (!range || !before) return false;
  return [Range.START_TO_START, Range.END_TO_END].every((ends) => range.compareBoundaryPoints(ends, before) === 0);
}

/** Copies the address that the selection is given. */
function copy(address: (range: Range) => string): void {
  const range = selected();
  if (!range) return;
  told = range.cloneRange();
  void copyText(address(range)).then((isCopied) => {
    status.replaceChildren(isCopied ? copied : quotationNotCopied);
  });
}

let waiting = 0;
document.addEventListener('selectionchange', () => {
  // What was copied before was something else.
  if (!isTold()) status.replaceChildren();
  clearTimeout(waiting);
  waiting = window.setTimeout(place, 150);
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') tool.remove();
});
// Pressing a button must not end the selection it is about.
tool.addEventListener('pointerdown', (event) => {
  event.preventDefault();
});
quotation.addEventListener('click', () => {
  copy(quotationOf);
});
passage.addEventListener('click', () => {
  copy(passageAddress);
});
place();
