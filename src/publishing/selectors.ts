import { compare, specificityOfMostSpecificListItem } from '@csstools/selector-specificity';
import parser, { type Attribute, type Node, type Pseudo, type Selector } from 'postcss-selector-parser';
import type { PageNames } from './page-parts.ts';

/** What one part of a selector asks of a page: a tag, a class, an id or an attribute. */
export type Condition = (page: PageNames) => boolean;

/** Whether what a part of a selector asks for is on a page. */
type IsOnPage = (part: string) => boolean;

/** What scripts and readers change after the page has come: states, which any element can come to have. */
const states =
  /^(aria-.+|checked|disabled|hidden|inert|open|popover|selected|value|data-theme|data-printing|data-state)$/i;

/** Pseudo-classes that match when one of the selectors inside of them does. */
const choices = new Set([':is', ':where', ':has', ':matches', ':-webkit-any', ':-moz-any']);

/**
 * The selectors of a rule.
 * @returns nothing where the parser does not know what is written: such a rule is for the browser to judge
 */
export function parseSelectors(selector: string): readonly Selector[] | undefined {
  try {
    return parser().astSync(selector).nodes;
  } catch {
    return undefined;
  }
}

/** Every condition in selectors, by the part that asks it, as `canMatch` and `narrowed` name it. */
export function conditionsOf(selectors: readonly Selector[]): Map<string, Condition> {
  const found = new Map<string, Condition>();
  for (const selector of selectors)
    selector.walk((node) => {
      const condition = conditionOf(node);
      if (condition) found.set(nameOf(node), condition);
    });
  return found;
}

const nameOf = (node: Node): string => String(node).trim();

function conditionOf(node: Node): Condition | undefined {
  if (node.type === 'class') return ({ classes }) => classes.has(node.value);
  if (node.type === 'id') return ({ ids }) => ids.has(node.value);
  if (node.type === 'attribute') return attributeCondition(node);
  if (node.type !== 'tag') return undefined;
  const tag = node.value.toLowerCase();
  return ({ tags }) => tags.has(tag);
}

function attributeCondition({ attribute, namespace, operator, value }: Attribute): Condition {
  const name = attribute.toLowerCase();
  if (namespace || states.test(name)) return () => true;
  if (!operator || value === undefined) return ({ attributes }) => attributes.has(name);
  // A selector may look at letters or not; some attributes of HTML never do. Both are let through.
  const wanted = value.toLowerCase();
  const fits = (given: string): boolean => comparisons[operator](given.toLowerCase(), wanted);
  return ({ attributes }) => [...(attributes.get(name) ?? [])].some(fits);
}

const comparisons = {
  '=': (given: string, wanted: string) => given === wanted,
  '~=': (given: string, wanted: string) => given.split(/\s+/).includes(wanted),
  '|=': (given: string, wanted: string) => given === wanted || given.startsWith(`${wanted}-`),
  '^=': (given: string, wanted: string) => wanted !== '' && given.startsWith(wanted),
  '$=': (given: string, wanted: string) => wanted !== '' && given.endsWith(wanted),
  '*=': (given: string, wanted: string) => wanted !== '' && given.includes(wanted),
};

/**
 * Whether a selector could match something on a page, now or in some state. It says no only where a part that has to
 * match is not there; where elements stand is not looked at.
 */
export function canMatch(selector: Selector, isOnPage: IsOnPage): boolean {
  return selector.nodes.every((node) => {
    if (node.type === 'pseudo' && isChoice(node)) return node.nodes.some((choice) => canMatch(choice, isOnPage));
    return node.type === 'pseudo' || !conditionOf(node) || isOnPage(nameOf(node));
  });
}

const isChoice = (node: Pseudo): boolean => choices.has(node.value.toLowerCase()) && node.nodes.length > 0;

/**
 * A selector without the choices that cannot match. A choice that makes the selector more specific than the rest do
 * stays, since which rule wins hangs on it.
 */
export function narrowed(selector: Selector, isOnPage: IsOnPage): string {
  const copy = selector.clone({});
  narrow(copy, isOnPage);
  return nameOf(copy);
}

function narrow(selector: Selector, isOnPage: IsOnPage): void {
  for (const node of selector.nodes) {
    if (node.type !== 'pseudo' || !isChoice(node)) continue;
    const [possible, impossible] = [true, false].map((wanted) =>
      node.nodes.filter((choice) => canMatch(choice, isOnPage) === wanted),
    );
    for (const choice of possible ?? []) narrow(choice, isOnPage);
    if (node.value.toLowerCase() === ':where' || isAsSpecific(possible ?? [], node.nodes))
      for (const choice of impossible ?? []) choice.remove();
  }
}

const isAsSpecific = (some: Node[], all: Node[]): boolean =>
  compare(specificityOfMostSpecificListItem(some), specificityOfMostSpecificListItem(all)) >= 0;
