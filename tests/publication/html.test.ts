import { HtmlValidate, type Message } from 'html-validate';
import { expect, test } from 'vitest';
import { elementsOf, faultsOn, pages } from './published.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] });

/** The roles of a table and its parts. */
const tableRole =
  /^Redundant role "(table|rowgroup|row|columnheader|rowheader|cell)" on <(table|thead|tbody|tr|th|td)>$/;

/**
 * Whether a message is about what is there on purpose. Comparisons name the roles of a table that HTML implies, because
 * their layout for phones changes `display`, and with that browsers drop the implied ones. Nothing else is let pass, and
 * no rule is switched off.
 */
function isOnPurpose({ ruleId, message }: Message): boolean {
  return ruleId === 'no-redundant-role' && tableRole.test(message);
}

/** What is wrong with some HTML, with its line and column. */
function faultsIn(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .filter((message) => !isOnPurpose(message))
    .map(({ ruleId, message, line, column, selector }) => `${line}:${column} ${message} (${ruleId}) ${selector ?? ''}`);
}

test('every page is valid HTML, fit for assistive technology', () => {
  expect(faultsOn(pages, ({ html }) => faultsIn(html))).toEqual([]);
});

/** Attributes that name other elements of the page by their ids. */
const references = ['for', 'form', 'list', 'headers', 'popovertarget'].concat(
  ['labelledby', 'describedby', 'controls', 'owns', 'details', 'activedescendant'].map((name) => `aria-${name}`),
);

test('whatever names another element of its page names one that is there', () => {
  const faults = faultsOn(pages, ({ $, ids }) =>
    elementsOf($, references.map((name) => `[${name}]`).join(', ')).flatMap(({ attribs }) =>
      references.flatMap((name) =>
        (attribs[name]?.split(/\s+/) ?? []).filter((id) => !ids.has(id)).map((id) => `${name}="${id}" names nothing`),
      ),
    ),
  );
  expect(faults).toEqual([]);
});

test('a fault would be found', () => {
  expect(faultsIn('<!doctype html><html lang="en"><body><p id="a"></p><p id="a"></p></body></html>')).not.toEqual([]);
});
