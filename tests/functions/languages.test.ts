import { expect, test } from 'vitest';
import { languageAttributes } from '../../src/languages.ts';

test.each([
  ['en-GB', { lang: 'en-GB', dir: 'ltr' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['he-IL', { lang: 'he-IL', dir: 'rtl' }],
  ['az-Arab', { lang: 'az-Arab', dir: 'rtl' }],
  ['zh-Hant', { lang: 'zh-Hant', dir: 'ltr' }],
  [undefined, {}],
])('a text in %s says %j', (tag, attributes) => expect(languageAttributes(tag)).toEqual(attributes));
