import type { Browser } from 'playwright-core';
import { openBrowser } from './console-browser.js';
import { consolePaths } from './console-routes.js';
import { Country } from './country.js';
import { EveryPage } from './every-page.js';

const NODES = ['430100', '430000', '000000'];
const USERS = ['handler', 'reviewer', 'approver', 'finance', 'operator', 'administrator'];
const AT_ONCE = 3;

describe('every page of the console', () => {
  const country = new Country(25_400);
  const opened = new Set<string>();
  let browser: Browser;

  beforeAll(async () => {
    await country.start(['--scale', '100']);
    browser = await openBrowser();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await country.remove();
  }, 60_000);

  it.each(NODES)(
    'is whole at %s, by every post and in both languages: words, names, requests, title, width, no barrier',
    async (code) => {
      const { name } = await country.act<{ name: string }>(code, 'handler', 'GET', '/node');
      const pages = new EveryPage(browser, name, new Set(country.state.nodes.map((one) => one.code)));
      const origin = `http://127.0.0.1:${country.node(code).httpPort}`;
      const waiting = [...USERS];
      const goThrough = async (): Promise<void> => {
        for (let userId = waiting.shift(); userId !== undefined; userId = waiting.shift())
          await pages.goThrough({ origin, userId, password: country.state.password });
      };
      await Promise.all(Array.from({ length: AT_ONCE }, goThrough));
      expect(pages.faults).toEqual([]);
      for (const path of pages.opened) opened.add(path);
    },
    300_000,
  );

  it('has opened every page that the routes have', () => {
    expect([...opened].sort()).toEqual([...consolePaths()].sort());
  });
});
