import { existsSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { eventually } from './country.js';

/** The machine's Chromium, without its sandbox: specs run as root too. */
export function openBrowser(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const executablePath = installed.find((path) => existsSync(path)) ?? chromium.executablePath();
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Who logs in, where. */
export interface Login {
  /** For example `http://127.0.0.1:24500`. */
  readonly origin: string;
  readonly userId: string;
  readonly password: string;
}

/** A page of a node's console, at its first page after the login. `begun` is called before anything is loaded. */
export async function consolePage(
  browser: Browser,
  { origin, userId, password }: Login,
  begun: (page: Page) => Promise<void> | void = () => undefined,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await begun(page);
  await page.goto(`${origin}/`);
  await page.fill('input[autocomplete="username"]', userId);
  await page.fill('input[autocomplete="current-password"]', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`[data-user="${userId}"]`);
  return page;
}

/** Waits until a place shows a text. What is read at once after an act may still be what stood there before. */
export const shows = (place: Locator, text: string | RegExp): Promise<void> =>
  place.filter({ hasText: text }).first().waitFor();

/** Waits until a button is there that cannot be pressed. */
export const isBarred = (button: Locator): Promise<void> => button.and(button.page().locator(':disabled')).waitFor();

/** Waits until a box holds a value. */
export const holds = (box: Locator, value: string): Promise<true> =>
  eventually(async () => ((await box.inputValue()) === value ? true : undefined), 15);
