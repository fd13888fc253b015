import type { AtRule, Root } from 'postcss';

/**
 * Writes the values of registered properties where they are used, if nothing gives them another: Tailwind registers
 * some for utilities that a page may not have. Their registrations then have no use.
 * @param roots the style sheets of a page, which are changed
 * @param open custom properties that something other than these sheets may set
 * @see https://drafts.css-houdini.org/css-properties-values-api/#initial-value-descriptor
 */
export function settleProperties(roots: readonly Root[], open: ReadonlySet<string>): void {
  const settled = new Map<string, string>();
  for (const root of roots) {
    root.walkAtRules('property', (rule) => {
      const initial = initialValueOf(rule);
      if (initial !== undefined && !open.has(rule.params)) settled.set(rule.params, initial);
    });
  }
  for (const root of roots) {
    root.walkDecls(/^--/, ({ prop, value }) => {
      if (settled.get(prop) !== value) settled.delete(prop);
    });
  }
  if (settled.size === 0) return;
  for (const root of roots) {
    root.replaceValues(/var\(--[\w-]+\)/g, { fast: 'var(' }, (use) => settled.get(use.slice(4, -1)) ?? use);
  }
}

/** What a registered property is where nothing sets it. */
function initialValueOf(rule: AtRule): string | undefined {
  let initial: string | undefined;
  rule.walkDecls('initial-value', ({ value }) => {
    initial = value;
  });
  return initial;
}
