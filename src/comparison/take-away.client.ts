/** The buttons by which a comparison is taken along: copying its table as it is shown at that moment, and paper. */
import { copyHtml } from '../copy-text.client.ts';
import { guardFormula } from '../formula-guard.ts';
import { copied, tableNotCopied } from '../words.ts';

const block = document.querySelector('.take-away');
const button = block?.querySelector<HTMLElement>('[data-part=copy]');

button?.addEventListener('click', () => {
  let html = '<table>';
  let tabbed = '';
  for (const cell of document.querySelectorAll<HTMLTableCellElement>(button.dataset.cells ?? ''))
    // Styles hide columns and rows; the cell that begins a row stays as long as the row does.
    if (cell.checkVisibility()) {
      const copy = document.importNode(cell, true);
      // Numbers of claims go along, whether or not they are read out on the page.
      for (const extra of copy.querySelectorAll('.sr-only,[aria-hidden]:not(.grounds)')) extra.remove();
      const text = guardFormula(copy.textContent.replace(/\s+/g, ' ').trim());
      // An option escapes what it is given.
      html += `${cell.cellIndex ? '' : '<tr>'}<${cell.localName}>${new Option(text).innerHTML}`;
      tabbed += (cell.cellIndex ? '\t' : '\n') + text;
    }
  void copyHtml(html, tabbed.slice(1)).then((isCopied) =>
    block?.querySelector('[role=status]')?.replaceChildren(isCopied ? copied : tableNotCopied),
  );
});
block?.querySelector('[data-part=print]')?.addEventListener('click', () => print());
