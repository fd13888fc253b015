/** Brings the quotation tool when somebody selects text: few readers do. As a worker’s file it comes in one piece, without a loader for its parts. */
import tool from './quotation-tool.ts?worker&url';

// A click alone makes an empty selection. What was fetched once is not fetched again.
document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed === false) void import(/* @vite-ignore */ tool);
});
