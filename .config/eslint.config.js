import { resolve } from 'node:path';
import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import playwright from 'eslint-plugin-playwright';
import globals from 'globals';
import { configs as ts } from 'typescript-eslint';
import { boundaryRules } from './boundaries.js';
import { houseRules } from './house-rules.js';

const root = resolve(import.meta.dirname, '..');

/** Scripts of components, which ESLint sees as files of their own, without types. */
const componentScripts = '**/*.astro/*.ts';
/** Files that run on whatever Node a machine has, and so are no TypeScript. */
const plainScripts = '**/*.{js,mjs}';

export default defineConfig([
  globalIgnores(['dist/', 'public/', 'content/', 'tests/fixtures/', '.astro/', '.cache/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { house: houseRules } },

  js.configs.recommended,
  ts.strictTypeChecked,
  ts.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  comments.recommended,
  boundaryRules,

  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } } },
  // The parser of components takes the types from the project, not from the service that editors use.
  { files: ['**/*.astro'], languageOptions: { parserOptions: { projectService: false, project: true } } },
  { files: [plainScripts], languageOptions: { globals: globals.node } },

  {
    rules: {
      // A file that needs scrolling does two things. An exception says why: eslint-disable max-lines -- …
      'max-lines': ['error', { max: 200 }],
      '@eslint-community/eslint-comments/require-description': 'error',
      'house/no-barrel': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      // The policy of the site forbids what these run.
      'no-eval': 'error',
      'no-new-func': 'error',

      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'typeLike',
          format: ['PascalCase'],
          // No I of an interface, and no word that fits everything.
          custom: { regex: '^I[A-Z]|(Data|Info|Manager|Helper|Utils?)$', match: false },
        },
      ],
      // Numbers print as themselves.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A variable of the environment that is empty is not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // A short arrow may hand on what it calls.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.{ts,astro}'],
    ignores: [componentScripts],
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      // A new kind of content is then missing nowhere.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'house/no-inline-style': 'error',
      'house/no-inline-handler': 'error',
      // Text that is set as HTML has to say who escaped it.
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      // Rows and cells whose display the styles change are no table to a screen reader unless they say so.
      'astro/jsx-a11y/no-redundant-roles': ['error', { thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row'] }],
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { td: ['cell'], th: ['columnheader', 'rowheader'], tr: ['row'] },
      ],
      // A list of elements has no type outside of Astro’s own check.
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: [componentScripts],
    rules: {
      'house/documented-exports': 'error',
      // What a function takes it leaves as it was.
      'no-param-reassign': ['error', { props: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
    },
  },
  {
    files: ['src/articles/tags/*.ts'],
    // What a component is, Astro’s own check knows; here it has no type.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    files: ['src/**'],
    ignores: ['src/commands/**', 'src/publishing/**', 'src/authoring/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/{index,util,utils,helper,helpers,types,constants,common,misc}.{ts,mjs}'],
    rules: { 'house/no-drawer': 'error' },
  },

  {
    files: ['tests/**/*.test.ts'],
    extends: [vitest.configs.recommended],
    rules: {
      'vitest/no-disabled-tests': 'error',
      'vitest/no-focused-tests': 'error',
      'vitest/no-conditional-tests': 'error',
      // The second argument says which of many things it was.
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
    },
  },
  {
    files: ['tests/browser/**/*.ts'],
    extends: [playwright.configs['flat/recommended']],
    rules: {
      'playwright/no-skipped-test': 'error',
      'playwright/no-focused-test': 'error',
      'playwright/no-wait-for-timeout': 'error',
      // A rule looks at many things and collects what is wrong with some.
      'playwright/no-conditional-in-test': 'off',
      // Blank lines are the formatter’s and the writer’s.
      'playwright/consistent-spacing-between-blocks': 'off',
      'playwright/expect-expect': ['error', { assertFunctionPatterns: ['^expect'] }],
    },
  },

  // Last: it switches off what asks for types.
  { files: [componentScripts, plainScripts], extends: [ts.disableTypeChecked] },
]);
