import { resolve } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/**
 * The rules that hold for any publication, run on one that has been built.
 * @param env the folders of the built site and of its content; without them, those that `DIST` and `CONTENT` name, or
 * this publication’s own
 */
const publication = (name: string, env: Record<string, string> = {}): TestProjectInlineConfiguration => ({
  test: {
    name: `publication:${name}`,
    include: ['tests/publication/**/*.test.ts'],
    env,
    // All rules read the same pages, which are parsed once.
    isolate: false,
    testTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    // A failing rule lists every fault.
    chaiConfig: { truncateThreshold: 0 },
    projects: [
      {
        // A publication on another subject, so that no function leans on this one.
        resolve: { alias: { '@content': resolve(import.meta.dirname, 'fixtures/full/content') } },
        test: {
          name: 'functions',
          // Only against a test that never ends: three hundred hostile texts take seconds on a busy machine.
          testTimeout: 30_000,
          include: ['tests/functions/**/*.test.ts'],
          // What Astro sets for the site, so that addresses can be built outside of it.
          env: { SITE: 'https://example.org' },
          // Share images take their colours from the style sheet, which Vitest would leave empty.
          css: true,
          // Most of the time goes into imports; what a test mocks it gives back.
          isolate: false,
        },
      },
      publication('real'),
      publication('full', { DIST: '.cache/dist/full', CONTENT: 'tests/fixtures/full/content' }),
      publication('plain', { DIST: '.cache/dist/plain', CONTENT: 'tests/fixtures/plain/content' }),
      {
        resolve: { alias: { '@content': resolve(import.meta.dirname, '../content') } },
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          env: { SITE: 'https://example.org' },
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: { name: 'text-browsers', include: ['tests/text-browsers/**/*.test.ts'], testTimeout: 180_000 },
      },
      { test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], testTimeout: 180_000 } },
      { test: { name: 'builds', include: ['tests/builds/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
