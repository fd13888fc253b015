import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Only against a test that never ends: three hundred hostile texts take seconds on a busy machine.
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.ts'],
          // What Astro sets for the site, so that addresses can be built outside of it.
          env: { SITE: 'https://example.org' },
          // Share images take their colours from the style sheet, which Vitest would leave empty.
          css: true,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'builds', include: ['tests/builds/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
