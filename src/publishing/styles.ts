import postcss, { type AtRule, type ChildNode, type Container, type Document, type Root, type Rule } from 'postcss';
import type { Selector } from 'postcss-selector-parser';
import { customProperties } from './page.ts';
import type { PageNames } from './page-parts.ts';
import { canMatch, conditionsOf, narrowed, parseSelectors, type Condition } from './selectors.ts';
import { settleProperties } from './settled-properties.ts';

/** Cuts style sheets down to what a page can use. @returns the sheets, in their order */
export type StyleCutter = (page: PageNames) => readonly string[];

/** A sheet that has been read, with the selectors of its rules in the order in which they stand. */
interface Sheet {
  root: Root;
  selectors: readonly (readonly Selector[] | undefined)[];
}

/**
 * Makes ready to cut the style sheets that one or more pages have. Pages on which the same of the sheets’ names stand
 * get the same cut, which is made once.
 * @param css the style sheets of a page, together: a property that one sets may be used in another
 * @param usedElsewhere custom properties and animations that files use which pages load
 * @throws CssSyntaxError when a sheet is broken
 */
export function styleCutter(css: readonly string[], usedElsewhere: ReadonlySet<string>): StyleCutter {
  const sheets = css.map(readSheet);
  const conditions = new Map<string, Condition>();
  for (const { root, selectors } of sheets) {
    for (const list of selectors) for (const [name, holds] of conditionsOf(list ?? [])) conditions.set(name, holds);
    root.walkDecls(/^--/, ({ prop }) => {
      conditions.set(prop, ({ properties }) => properties.has(prop));
    });
  }
  const cuts = new Map<string, readonly string[]>();
  return (page) => {
    const held = [...conditions].filter(([, holds]) => holds(page)).map(([name]) => name);
    const key = held.join('\n');
    const known = cuts.get(key);
    if (known) return known;
    const cut = cutSheets(sheets, new Set(held), usedElsewhere);
    cuts.set(key, cut);
    return cut;
  };
}

function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  root.walkComments((comment) => void comment.remove());
  root.walkDecls((declaration) => {
    const next = declaration.next();
    // Prefixing leaves some twice.
    if (next?.type === 'decl' && next.prop === declaration.prop && next.value === declaration.value)
      declaration.remove();
  });
  return { root, selectors: rulesOf(root).map((rule) => parseSelectors(rule.selector)) };
}

/** Every rule with selectors of elements, in order: those inside of an animation name moments. */
function rulesOf(root: Root): Rule[] {
  const rules: Rule[] = [];
  root.walkRules((rule) => {
    if (!isKeyframes(rule.parent)) rules.push(rule);
  });
  return rules;
}

const isKeyframes = (node: Container | Document | ChildNode | undefined): node is AtRule =>
  node instanceof postcss.AtRule && /keyframes$/i.test(node.name);

function cutSheets(sheets: readonly Sheet[], held: ReadonlySet<string>, usedElsewhere: ReadonlySet<string>): string[] {
  const roots = sheets.map(({ root, selectors }) => {
    const copy = root.clone();
    for (const [at, rule] of rulesOf(copy).entries()) {
      const list = selectors[at];
      if (!list) continue;
      const kept = list.filter((selector) => canMatch(selector, (part) => held.has(part)));
      if (kept.length === 0) removeWithEmptied(rule);
      else rule.selector = kept.map((selector) => narrowed(selector, (part) => held.has(part))).join(',');
    }
    return copy;
  });
  settleProperties(roots, new Set([...held, ...usedElsewhere]));
  const used = usedNames(roots, [...held, ...usedElsewhere]);
  for (const root of roots) removeUnused(root, used);
  return roots.map(String);
}

/** Takes away a node, and what stood around nothing else. */
function removeWithEmptied(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (!(parent instanceof postcss.Rule || parent instanceof postcss.AtRule) || parent.nodes?.length !== 0) return;
  // The first mention of a layer says where it stands among the others.
  if (isNamedLayer(parent)) parent.replaceWith(new postcss.AtRule({ name: parent.name, params: parent.params }));
  else removeWithEmptied(parent);
}

const isNamedLayer = (node: Rule | AtRule): node is AtRule =>
  node instanceof postcss.AtRule && node.name.toLowerCase() === 'layer' && node.params !== '';

/** The custom properties and animations that a rule or one of the given names leads to. */
function usedNames(roots: readonly Root[], from: readonly string[]): ReadonlySet<string> {
  const leadsTo = new Map<string, string[]>();
  const link = (name: string, names: readonly string[]): void => {
    leadsTo.set(name, [...(leadsTo.get(name) ?? []), ...names]);
  };
  const open = [...from];
  for (const root of roots) {
    root.walkDecls(({ prop, value, parent }) => {
      const names = /^--|animation/i.test(prop) ? (value.match(/[\w-]+/g) ?? []) : [];
      const mentioned = [...customProperties(value), ...names];
      const animation = isKeyframes(parent?.parent) ? parent.parent : undefined;
      if (animation) link(animation.params, mentioned);
      else if (prop.startsWith('--')) link(prop, mentioned);
      else open.push(...mentioned);
    });
    root.walkAtRules(({ name, params }) => {
      if (!/^property$|keyframes$/i.test(name)) open.push(...customProperties(params));
    });
  }
  const used = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    open.push(...(leadsTo.get(name) ?? []));
  }
  return used;
}

function removeUnused(root: Root, used: ReadonlySet<string>): void {
  root.walkAtRules(/^property$|keyframes$/i, (rule) => {
    if (isPlain(rule.params) && !used.has(rule.params)) removeWithEmptied(rule);
  });
  root.walkDecls(/^--/, (declaration) => {
    if (!isKeyframes(declaration.parent?.parent) && isPlain(declaration.prop) && !used.has(declaration.prop))
      removeWithEmptied(declaration);
  });
}

/** Whether a name is found by the letters it is written with: one with escapes or quotation marks may not be. */
const isPlain = (name: string): boolean => /^[\w-]+$/.test(name);
