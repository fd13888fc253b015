import { load } from 'cheerio';
import fc from 'fast-check';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/publishing/page.ts';
import { styleCutter } from '../../../src/publishing/styles.ts';

/** The styles that a page keeps of a sheet. */
const kept = (html: string, css: string): string => styleCutter([css], new Set())(readPage(html).names).join('');

describe('whatever the sheet and the page, what is kept matches the same elements', () => {
  const tag = fc.constantFrom('p', 'b', 'tr', 'td', 'tbody', 'body');
  const simple = fc.oneof(
    fc.constantFrom('.one', '.two', '.three', '#one', '#two', '[title]', '[title=one]', '[title^=o]', '[lang|=t]', '*'),
    fc.constantFrom('[title~=two]', '[title$=e]', '[title*=w]', '[TITLE=ONE i]', ':first-child', ':nth-child(2n)'),
  );
  const { selector } = fc.letrec<{ selector: string; compound: string }>((tie) => ({
    compound: fc
      .tuple(
        fc.option(tag, { nil: '' }),
        fc.array(
          fc.oneof(
            { maxDepth: 2, depthIdentifier: 'choice' },
            simple,
            fc
              .tuple(
                fc.constantFrom(':is', ':not', ':has', ':where'),
                fc.array(tie('selector'), { minLength: 1, maxLength: 3 }),
              )
              .map(([name, list]) => `${name}(${list.join(',')})`),
          ),
          { maxLength: 2 },
        ),
      )
      .map(([name, rest]) => `${name}${rest.filter((part) => name === '' || part !== '*').join('')}` || '*')
      .filter((text) => !/.\*/.test(text)),
    selector: fc
      .array(fc.tuple(tie('compound'), fc.constantFrom(' ', '>', '+', '~')), { minLength: 1, maxLength: 2 })
      .map((parts) => parts.map(([text, combinator], at) => (at === 0 ? text : `${combinator}${text}`)).join('')),
  }));
  const element = fc.letrec((tie) => ({
    element: fc
      .tuple(
        fc.constantFrom('p', 'b', 'table', 'tr', 'td', 'div'),
        fc.dictionary(
          fc.constantFrom('class', 'id', 'title', 'lang'),
          fc.constantFrom('one', 'two', 'one two', 'three', 'Two'),
          { maxKeys: 2 },
        ),
        fc.array(fc.oneof({ maxDepth: 3 }, fc.constant('x'), tie('element')), { maxLength: 3 }),
      )
      .map(
        ([name, attributes, children]) =>
          `<${name}${Object.entries(attributes)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('')}>${children.join('')}</${name}>`,
      ),
  })).element;

  test('no rule that could match is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(selector, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
        fc.array(element, { maxLength: 4 }),
        (lists, elements) => {
          const html = elements.join('');
          const $ = load(html);
          const rules = lists.map((list) => list.join(','));
          const css = rules.map((rule, at) => `@media print{${rule}{order:${at}}}`).join('');
          const left = new Map<string, string>();
          postcss.parse(kept(html, css)).walkDecls(({ value, parent }) => {
            if (parent instanceof postcss.Rule) left.set(value, parent.selector);
          });
          for (const [at, rule] of rules.entries()) {
            const now = left.get(String(at));
            expect(now === undefined ? [] : $(now).get(), rule).toEqual($(rule).get());
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
