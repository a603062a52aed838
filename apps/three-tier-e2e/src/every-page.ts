import type { Browser } from 'playwright-core';
import type { Login } from './console-browser.js';
import { textRoots } from './console-routes.js';
import { barriers, widthFault, wordFaults } from './looked-over.js';
import { WatchedPage } from './watched-page.js';

/** Pages on which login names, kinds of acts and ids of records are what they are about. */
const WITH_IDS = ['/users', '/user-changes', '/sessions', '/account', '/audit'];
/** Pages that show parameters of the policy by their names, which are written as keys are. */
const WITH_KEYS = ['/parameters', '/policy-trial'];

/** Opens the record of the first row, as a double click or its link does. */
const FIRST_RECORD = `(() => {
  const row = document.querySelector('.content tr.opens');
  if (row) row.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  else document.querySelector('.content .ant-table-row button.link')?.click();
})()`;

/** The paths of the menu: what this tier and these posts have. */
const MENU = `[...document.querySelectorAll('.side [data-menu-id]')].map((one) => one.dataset.menuId.replace(/^[^/]*/, '')).filter(Boolean)`;

/** The pages of one node, gone through by its users; what a page is apart from its words is looked at once. */
export class EveryPage {
  readonly faults: string[] = [];
  /** Pages that were opened. */
  readonly opened = new Set<string>();
  private readonly roots = textRoots();

  constructor(
    private readonly browser: Browser,
    private readonly node: string,
    /** Codes of nodes, which stand nowhere without their name. */
    private readonly codes: ReadonlySet<string>,
  ) {}

  /** Goes through all pages that a user's menu has. */
  async goThrough(login: Login): Promise<void> {
    const watched = await WatchedPage.of(this.browser, login);
    await watched.quiet();
    for (const path of await watched.page.evaluate<readonly string[]>(MENU)) {
      const note = (where: string, found: readonly string[]): void => {
        this.faults.push(...found.map((one) => `${path} ${login.userId} ${where}: ${one}`));
      };
      await watched.open(path);
      if ((await watched.page.locator('[data-lack]').count()) > 0) note('', ['in the menu of who does not have it']);
      await this.words(watched, path, (language, found) => note(language, found));
      if (!this.opened.has(path)) {
        this.opened.add(path);
        note('', await widthFault(watched.page));
        await this.inside(watched, path, note);
      }
      note('', watched.wrong());
    }
    await watched.page.close();
  }

  /** The page's tabs, and the record of its first row. */
  private async inside(
    watched: WatchedPage,
    path: string,
    note: (where: string, found: readonly string[]) => void,
  ): Promise<void> {
    const { page } = watched;
    note('', await barriers(page));
    const tabs = await page.locator('.content .ant-tabs-tab').count();
    const programs = Array.from(
      { length: Math.max(0, tabs - 1) },
      (_unused, at) => `document.querySelectorAll('.content .ant-tabs-tab')[${at + 1}]?.click()`,
    );
    for (const [at, program] of [...programs, FIRST_RECORD].entries()) {
      const where = at < programs.length ? `tab ${at + 2}` : 'record';
      const before = await page.content();
      await page.evaluate(program);
      await watched.quiet();
      if ((await page.content()) === before) continue;
      await this.words(watched, path, (language, found) => note(`${where} ${language}`, found));
      note(where, await barriers(page));
    }
  }

  private async words(
    watched: WatchedPage,
    path: string,
    note: (language: string, found: readonly string[]) => void,
  ): Promise<void> {
    const first = await watched.language();
    for (const language of [first, first === 'zh' ? 'en' : 'zh'] as const) {
      await watched.speak(language);
      const found = await wordFaults(watched.page, {
        language,
        roots: WITH_KEYS.includes(path) ? ['menu', 'area', 'table'] : this.roots,
        node: this.node,
        data: watched.data,
        codes: this.codes,
        showsIds: WITH_IDS.includes(path),
      });
      note(language, found);
    }
  }
}
