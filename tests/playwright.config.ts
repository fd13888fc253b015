import { defineConfig } from 'playwright/test';
import { findBrowser } from '../src/commands/browser.mjs';

const port = Number(process.env['PORT'] ?? 4329);
const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium or Chrome on this machine: npm test installs one.');

export default defineConfig({
  testDir: 'browser',
  outputDir: '../.cache/browser',
  forbidOnly: true,
  fullyParallel: true,
  // A slow machine is no fault of the site.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `${JSON.stringify(process.execPath)} src/commands/serve.mjs`,
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
