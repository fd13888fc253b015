import { expect, test } from 'vitest';
import { languageAttributes, runsOtherWay } from '../../src/languages.ts';

test.each([
  ['en-GB', { lang: 'en-GB', dir: 'ltr' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['he-IL', { lang: 'he-IL', dir: 'rtl' }],
  ['az-Arab', { lang: 'az-Arab', dir: 'rtl' }],
  ['zh-Hant', { lang: 'zh-Hant', dir: 'ltr' }],
  [undefined, {}],
])('a text in %s says %j', (tag, attributes) => expect(languageAttributes(tag)).toEqual(attributes));

test.each([
  ['دار الحائط', 'en', true],
  ['Yūsuf (يوسف)', 'en-GB', true],
  ['בית', 'de', true],
  ['Dufaÿ & Son, 1910 日晷 Ωμέγα', 'en', false],
  ['Valley Courier', 'ar', true],
  ['دار الحائط 1908', 'ar', false],
  ['1908, “…”', 'ar', false],
])('whether %s is written the other way than %s: %s', (words, language, otherWay) =>
  expect(runsOtherWay(words, language)).toBe(otherWay),
);
