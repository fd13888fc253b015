/**
 * The page that searches: results come while one types, grouped, and what is searched for stands in the address. Nothing
 * of the index is fetched on any other page.
 */
import { nothingFound, resultsFound, searchFailed } from '../words.ts';
import { loadEngine, type FoundRecord } from './engine.ts';
import { findGroups, markedTexts, type FoundGroup } from './found.ts';
import { isKeyOn, keepKey } from '../search-key.ts';

const tool = document.querySelector('.search-tool');
const field = tool?.querySelector('input[type=search]');
const status = tool?.querySelector('[role=status]');
const groups = tool?.querySelector<HTMLElement>('.search-groups');
const template = tool?.querySelector('template');
const keySwitch = tool?.querySelector('input[type=checkbox]');

if (
  tool instanceof HTMLElement &&
  field instanceof HTMLInputElement &&
  status &&
  groups &&
  template &&
  keySwitch instanceof HTMLInputElement
) {
  const address = tool.dataset.engine ?? '';
  const parts = new Map(
    [...groups.querySelectorAll<HTMLElement>('[data-kind]')].map((part) => [part.dataset.kind, part]),
  );
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const links = (): HTMLAnchorElement[] => [
    ...groups.querySelectorAll<HTMLAnchorElement>(':not([hidden]) > section a'),
  ];

  /** A result as it stands in its list. */
  const entryOf = ({ url, excerpt, meta }: FoundRecord): DocumentFragment => {
    const entry = document.importNode(template.content, true);
    const link = entry.querySelector('a');
    const within = entry.querySelector('span');
    const mark = entry.querySelector('mark');
    const text = mark?.parentElement;
    entry.firstElementChild?.setAttribute('lang', meta.language ?? document.documentElement.lang);
    link?.setAttribute('href', url);
    link?.append(meta.title ?? url);
    if (meta.within === undefined) within?.remove();
    else within?.append(meta.within);
    const pieces = markedTexts(excerpt).map(({ text: words, isMarked }) => {
      const piece = isMarked && mark ? mark.cloneNode() : document.createTextNode('');
      piece.textContent = words;
      return piece;
    });
    text?.replaceChildren(...pieces);
    return entry;
  };

  /** Shows what was found of a kind: the first few, and a button for the rest. */
  const showGroup = ({ kind, results, first }: FoundGroup, isWanted: () => boolean): void => {
    const part = parts.get(kind);
    const list = part?.querySelector('ol');
    const more = part?.querySelector('button');
    if (!part || !list || !more) return;
    list.replaceChildren(...first.map(entryOf));
    for (const count of part.querySelectorAll('[data-count]')) count.textContent = String(results.length);
    more.hidden = results.length <= first.length;
    const showAll = async (): Promise<void> => {
      const rest = await Promise.all(results.slice(first.length).map((result) => result.data()));
      if (!isWanted()) return;
      list.append(...rest.map(entryOf));
      more.hidden = true;
      list.children[first.length]?.querySelector('a')?.focus();
    };
    more.onclick = () => void showAll().catch(() => (status.textContent = searchFailed));
    part.hidden = false;
    groups.append(part);
  };

  /** Searches for what stands in the field, and shows what is found. */
  const find = async (): Promise<void> => {
    clearTimeout(waiting);
    turn += 1;
    const own = turn;
    const isWanted = (): boolean => own === turn;
    const query = field.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`);
    let found: FoundGroup[] = [];
    let says = '';
    try {
      if (query !== '') found = await findGroups(await loadEngine(address), query);
      // Without its files Pagefind finds nothing, and does not say so.
      if (query !== '' && found.length === 0) says = navigator.onLine ? nothingFound(query) : searchFailed;
      else if (query !== '') says = resultsFound(found.reduce((sum, { results }) => sum + results.length, 0));
    } catch {
      says = searchFailed;
    }
    if (!isWanted()) return;
    for (const part of parts.values()) part.hidden = true;
    for (const group of found) showGroup(group, isWanted);
    status.textContent = says;
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void find(), 150);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void find().then(() => links()[0]?.focus());
  });
  tool.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target !== keySwitch) {
      event.preventDefault();
      field.value = '';
      field.focus();
      void find();
      return;
    }
    const all = links();
    const here = document.activeElement === field ? -1 : all.findIndex((link) => link === document.activeElement);
    if ((here < 0 && document.activeElement !== field) || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = { ArrowDown: here + 1, ArrowUp: here - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    (next < 0 ? field : all[next])?.focus();
  });

  keySwitch.checked = isKeyOn();
  keySwitch.addEventListener('change', () => keepKey(keySwitch.checked));

  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value !== '') void find();
  // Not every browser takes the focus to a field that the address names.
  else if (location.hash === `#${field.id}`) field.focus({ preventScroll: true });
  // So that the first letters find something at once. What is wrong is said when something is searched for.
  loadEngine(address).catch(() => undefined);
}
