import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { consolePaths, textRoots } from './console-routes.js';
import { Country } from './country.js';
import { barriers, wordFaults } from './looked-over.js';

const NODES = [
  ['city', '430100'],
  ['province', '430000'],
  ['national', '000000'],
] as const;
const USERS = ['handler', 'reviewer', 'approver', 'finance', 'operator', 'administrator'] as const;
type User = (typeof USERS)[number];
/** Pages on which login names are what they are about. */
const WITH_IDS = ['/users', '/user-changes', '/sessions', '/account', '/audit'];
/** Pages that show parameters of the policy by their names, which are written as keys are. */
const WITH_KEYS = ['/parameters', '/trial'];
/** Pages that are used at a counter's edge or on the way. */
const NARROW = ['/persons', '/employers', '/user-changes', '/notices', '/papers'];
const NARROW_PX = 390;

const chromiumPath =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ??
  chromium.executablePath();

describe('every page of the console', () => {
  const country = new Country(25_400);
  const roots = textRoots();
  const paths = consolePaths();
  let browser: Browser;

  beforeAll(async () => {
    await country.start(['--scale', '100']);
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await country.remove();
  }, 60_000);

  /** A logged-in page of a node, and what went wrong behind it since it was last asked. */
  async function consoleOf(code: string, user: User): Promise<{ page: Page; wrong: () => string[] }> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(`page error ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`console ${message.text().slice(0, 300)}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400)
        wrong.push(`${response.status()} ${response.url().replace(/^https?:\/\/[^/]+/, '')}`);
    });
    await page.goto(`http://127.0.0.1:${country.node(code).httpPort}/`);
    await page.fill('input[autocomplete="username"]', user);
    await page.fill('input[autocomplete="current-password"]', country.state.password);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`[data-user="${user}"]`);
    return { page, wrong: () => wrong.splice(0) };
  }

  /** Opens a path within the console, and waits until nothing is on its way. */
  async function open(page: Page, path: string): Promise<boolean> {
    await page.goto(`${new URL(page.url()).origin}${path}`);
    await page.waitForSelector('[data-user]');
    await page.waitForSelector('.page, [data-lack], .ant-result');
    await page.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => undefined);
    return (await page.locator('[data-lack]').count()) === 0;
  }

  const speak = (page: Page, language: 'zh' | 'en'): Promise<unknown> =>
    page.evaluate(`localStorage.setItem('language', '${language}')`);

  /** Names of nodes and agencies, which are what they are in either language. */
  async function namesOf(page: Page): Promise<string[]> {
    return page.evaluate(
      `fetch('/api/v1/node').then((one) => one.json()).then((node) => [node.name, ...node.agencies.map((one) => one.name)])`,
    );
  }

  it.each(NODES)(
    'is whole at the %s (%s): words, names, requests, title, width, no barrier',
    async (_tier, code) => {
      const faults: string[] = [];
      const done = new Set<string>();
      for (const user of USERS) {
        const { page, wrong } = await consoleOf(code, user);
        const [node = '', ...agencies] = await namesOf(page);
        for (const path of paths) {
          await speak(page, 'zh');
          if (!(await open(page, path))) {
            wrong();
            continue;
          }
          const note = (language: string, found: readonly string[]): void => {
            faults.push(...found.map((one) => `${path} ${user} ${language}: ${one}`));
          };
          const about = {
            roots: WITH_KEYS.includes(path) ? ['menu', 'area', 'table'] : roots,
            node,
            names: [node, ...agencies],
            showsIds: WITH_IDS.includes(path),
          };
          note('zh', await wordFaults(page, { ...about, language: 'zh' }));
          // What a page is does not change with the post: the rest is looked at once.
          if (!done.has(path)) {
            done.add(path);
            note('zh', await barriers(page));
            if (NARROW.includes(path)) note('zh', await widthFault(page));
            await speak(page, 'en');
            await open(page, path);
            note('en', await wordFaults(page, { ...about, language: 'en' }));
          }
          note('', wrong());
        }
        await page.close();
      }
      expect(faults).toEqual([]);
      expect(done.size).toBeGreaterThan(12);
    },
    900_000,
  );

  async function widthFault(page: Page): Promise<string[]> {
    await page.setViewportSize({ width: NARROW_PX, height: 800 });
    const width: number = await page.evaluate('document.documentElement.scrollWidth');
    await page.setViewportSize({ width: 1440, height: 900 });
    return width > NARROW_PX ? [`${width} pixels wide at ${NARROW_PX}`] : [];
  }
});
