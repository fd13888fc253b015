import type { Browser } from 'playwright/test';

/** What this module knows of the inside of Playwright. */
interface Inside {
  _connection?: { toImpl?: (browser: Browser) => { _browserSession?: object } };
}

interface Session {
  send: (method: string, parameters: unknown) => Promise<unknown>;
}

/**
 * Lets Playwright drive a Firefox that cannot yet be told which theme the system has: Playwright tells every window, and
 * takes the answer “unknown command” for the end. Such a Firefox is light. Other browsers are left as they are.
 */
export function letFirefoxRun(browser: Browser): void {
  if (browser.browserType().name() !== 'firefox') return;
  // No way leads here but through the inside: with another version of Playwright it may be another one.
  const session = (browser as Inside)._connection?.toImpl?.(browser)._browserSession;
  if (!session)
    throw new Error('This Playwright keeps its session with Firefox elsewhere: see tests/browser/firefox.ts.');
  const sessions = Object.getPrototypeOf(session) as Session;
  const send = sessions.send;
  sessions.send = function (this: Session, method, parameters) {
    return method === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send.call(this, method, parameters);
  };
}
