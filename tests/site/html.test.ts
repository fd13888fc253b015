import { HtmlValidate, type Message } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './published.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] });

/** The roles of a table and its parts. */
const tableRole =
  /^Redundant role "(table|rowgroup|row|columnheader|rowheader|cell)" on <(table|thead|tbody|tr|th|td)>$/;

/**
 * Whether a message is about what is there on purpose. The comparison names the roles of a table that HTML implies,
 * because its layout for phones changes `display`, and with that browsers drop the implied ones. Nothing else is let
 * pass, and no rule is switched off.
 */
function isOnPurpose({ ruleId, message }: Message): boolean {
  return ruleId === 'no-redundant-role' && tableRole.test(message);
}

test.each(pages)('$path is valid HTML, fit for assistive technology', ({ html, file }) => {
  const { results } = validator.validateStringSync(html, file);
  const faults = results
    .flatMap(({ messages }) => messages)
    .filter((message) => !isOnPurpose(message))
    .map(
      ({ ruleId, message, line, column, selector }) => `${file}:${line}:${column} ${message} (${ruleId}) ${selector}`,
    );
  expect(faults).toEqual([]);
});

test('the validator finds a fault where there is one', () => {
  const { valid } = validator.validateStringSync(
    '<!doctype html><html lang="en"><body><p id="a"></p><p id="a"></p></body></html>',
  );
  expect(valid).toBe(false);
});
