import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page, Request } from 'playwright-core';
import { consolePage, type Login } from './console-browser.js';
import { chineseOf } from './looked-over.js';

export type Language = 'zh' | 'en';

/** A page of a console that knows what is on its way, what came, and what went wrong behind it. */
export class WatchedPage {
  /** What the node answered in Chinese: data, whatever the language of the screens. */
  readonly data = new Set<string>(['中文']);
  private readonly onItsWay = new Set<Request>();
  private readonly faults: string[] = [];

  private constructor(readonly page: Page) {}

  /** Logs in; watched from the first request on. */
  static async of(browser: Browser, login: Login): Promise<WatchedPage> {
    let watched: WatchedPage | undefined;
    await consolePage(browser, login, (page) => {
      watched = new WatchedPage(page);
      watched.watch();
    });
    if (!watched) throw new Error('no page');
    return watched;
  }

  /** What went wrong since it was last asked. */
  wrong(): readonly string[] {
    return this.faults.splice(0);
  }

  /** Goes to a page as a link does, without loading the console again. */
  async open(path: string): Promise<void> {
    await this.page.evaluate(
      `history.pushState({}, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'));`,
    );
    await this.quiet();
  }

  /** Presses the switch of the language, wherever the focus is; nothing where the page speaks it already. */
  async speak(language: Language): Promise<void> {
    await this.page.evaluate(`document.querySelector('[data-language]:not([data-language="${language}"])')?.click()`);
    await this.quiet();
  }

  async language(): Promise<Language> {
    return (await this.page.evaluate('document.documentElement.lang')) === 'en' ? 'en' : 'zh';
  }

  /** Waits until nothing is on its way and nothing turns. */
  async quiet(): Promise<void> {
    const end = performance.now() + 10_000;
    for (let still = 0; still < 2 && performance.now() < end;) {
      await sleep(25);
      const isBusy =
        this.onItsWay.size > 0 || (await this.page.evaluate(`document.querySelector('.ant-spin-spinning') !== null`));
      still = isBusy ? 0 : still + 1;
    }
  }

  private watch(): void {
    const { page, faults, onItsWay } = this;
    page.on('pageerror', (error) => faults.push(`page error ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console ${message.text().slice(0, 300)}`);
    });
    page.on('request', (request) => onItsWay.add(request));
    page.on('requestfailed', (request) => {
      onItsWay.delete(request);
      const why = request.failure()?.errorText ?? '';
      if (!why.includes('ERR_ABORTED')) faults.push(`${why} ${request.url()}`);
    });
    page.on('requestfinished', (request) => {
      void this.take(request).finally(() => onItsWay.delete(request));
    });
  }

  private async take(request: Request): Promise<void> {
    const answer = await request.response();
    if (!answer) return;
    const { pathname } = new URL(request.url());
    if (answer.status() >= 400) this.faults.push(`${answer.status()} ${pathname}`);
    else if (pathname.startsWith('/api/'))
      for (const text of chineseOf(await answer.json().catch(() => undefined))) this.data.add(text);
  }
}
