import type { Browser, Page } from 'playwright-core';
import { citizenNumberCheckDigit } from '@pnet/standards';
import { consolePage, holds, isBarred, openBrowser } from './console-browser.js';
import { Country } from './country.js';

const CITY = '430100';
const AGENCY = '430102';
const numberOf = (order: number): string => {
  const first17 = `43010219930405${String(order)}`;
  return first17 + citizenNumberCheckDigit(first17);
};

describe('shared parts of the console, at the register', () => {
  const country = new Country(25_400);
  let browser: Browser;
  let origin = '';
  let page: Page;
  let personPage = '';

  const consoleOf = (userId: string): Promise<Page> =>
    consolePage(browser, { origin, userId, password: country.state.password });
  /** Ends the session at the node, behind the back of the page. */
  const ended = (): Promise<unknown> =>
    page.evaluate(
      `fetch('/api/v1/logout', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + sessionStorage.getItem('session-token') } })
        .then((answer) => answer.status)`,
    );

  beforeAll(async () => {
    await country.start(['--scale', '100']);
    origin = `http://127.0.0.1:${country.node(CITY).httpPort}`;
    browser = await openBrowser();
    page = await consoleOf('handler');
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await country.remove();
  }, 60_000);

  it('serves its scripts packed and for good', async () => {
    const html = await (await fetch(origin)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const answer = await fetch(`${origin}${script}`, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it('registers a person by keyboard: what was typed outlives a lost connection and an ended session', async () => {
    await page.goto(`${origin}/employers`);
    const employer = (await page.locator('[data-employer]').first().getAttribute('data-employer')) ?? '';
    await page.goto(`${origin}/persons`);
    await page.click('[data-act="register-person"]');
    await page.fill('#register-person_documentNumber', numberOf(123));
    await holds(page.locator('#register-person_birthDate'), '1993-04-05');
    await page.fill('#register-person_name', '欧阳试');
    await page.click('#register-person_agencyCode');
    await page.keyboard.type(AGENCY);
    await page.keyboard.press('Enter');
    await page.keyboard.press('F2');
    await page.keyboard.type(employer);
    await page.waitForSelector('.party');
    await page.keyboard.press('Enter');
    await page.fill('#register-person_relation_startMonth', '202611');
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/v1/persons'))
        keys.push(request.headers()['idempotency-key']);
    });
    await page.route('**/api/v1/persons', (route) => route.abort());
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.command .ant-alert-error');
    await page.unroute('**/api/v1/persons');
    await ended();
    await page.focus('#register-person_name');
    await page.keyboard.press('Control+Enter');
    await page.fill('.ended input[type=password]', country.state.password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-field="documentNumber"]');
    personPage = page.url();
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('puts a fault at its field, and asks before what is not sent is lost', async () => {
    await page.goto(`${origin}/employers`);
    await page.click('[data-act="register-employer"]');
    await page.fill('#register-employer_unifiedCreditCode', '914300000000000000');
    await page.fill('#register-employer_name', '测试单位');
    for (const box of ['agencyCode', 'category', 'economicType']) {
      await page.click(`#register-employer_${box}`);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Control+Enter');
    const fault = page.locator('.ant-form-item', { has: page.locator('#register-employer_unifiedCreditCode') });
    await fault.locator('.ant-form-item-explain-error').waitFor();
    expect(await page.inputValue('#register-employer_name')).toBe('测试单位');
    await page.click('.command-drawer .ant-drawer-close');
    await page.locator('.ant-modal-confirm .ant-btn-primary').click();
    await page.waitForSelector('.command-drawer', { state: 'detached' });
  });

  it('shows where the focus is, keeps it in a drawer, and gives it back', async () => {
    const focused = (what: string): Promise<unknown> => page.evaluate(`document.activeElement.${what}`);
    await page.goto(`${origin}/employers`);
    await page.focus('[data-act="register-employer"]');
    for (const key of ['Tab', 'Shift+Tab']) await page.keyboard.press(key);
    expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#register-employer_name');
    await page.waitForSelector('.ant-drawer:focus, .ant-drawer :focus');
    for (let tabs = 0; tabs < 50; tabs += 1) {
      await page.keyboard.press('Tab');
      // Past its last field is the window itself, never a control behind the drawer.
      const at = await focused(
        `closest('.ant-drawer, body').className.includes('ant-drawer') ? 'drawer' : document.activeElement.tagName`,
      );
      expect([tabs, at]).toEqual([tabs, expect.stringMatching(/^(drawer|BODY)$/)]);
    }
    await page.keyboard.press('Escape');
    await page.waitForSelector('.command-drawer', { state: 'detached' });
    await page.waitForSelector('[data-act="register-employer"]:focus');
  });

  it('lets a second person review a fact, and not the first', async () => {
    await page.goto(personPage);
    await page.click('[data-act="person"]');
    await page.locator('.ant-dropdown-menu-item', { hasText: '登记或更正事实' }).click();
    await page.click('#facts_value');
    await page.keyboard.press('Enter');
    await page.fill('#facts_effectiveFrom', '20260101');
    await page.fill('#facts_evidence', '劳动合同 1 号');
    await page.fill('#facts_reason', '聘任');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('tab', { name: '个人事实' }).click();
    await page.click('[data-act="review"]');
    await isBarred(page.locator('[data-review] [data-act="approve"]'));
    const second = await consoleOf('reviewer');
    await second.goto(`${personPage}&tab=facts`);
    await second.click('[data-act="review"]');
    await second.click('[data-review] [data-act="approve"]');
    await second.waitForSelector('[data-act="review"]', { state: 'detached' });
    await second.goto(`${origin}/registration-batch`);
    await second.waitForSelector('[data-lack="post"]');
    await second.goto(`${origin}/overview`);
    await second.waitForSelector('[data-lack="tier"]');
    await second.close();
  }, 60_000);

  it('checks a pasted batch, and says of each row why it was not registered', async () => {
    await page.goto(`${origin}/registration-batch`);
    await page
      .locator('textarea')
      .fill(
        `证件号码\t姓名\t性别\t出生日期\t参保所属机构\n${numberOf(125)}\t甲\t男\t19930405\t${AGENCY}\n` +
          `${numberOf(123)}\t重号\t男\t19930405\t${AGENCY}\n1\t错\t男\t1993\t${AGENCY}`,
      );
    await page.click('[data-act="read-paste"]');
    const tabs = (): Promise<string[]> => page.locator('.ant-tabs-tab').allInnerTexts();
    await page.waitForSelector('.ant-tabs-tab');
    expect(await tabs()).toEqual(['导入正确信息 1', '导入错误信息 2']);
    await page.click('[data-act="confirm"]');
    await page.waitForSelector('[data-batch="registered"][data-right="1"][data-wrong="2"]');
  });

  it('keeps a search in the address: back leads back to it', async () => {
    await page.goto(`${origin}/employers`);
    await page.fill('.filter input', '长沙');
    await page.keyboard.press('Enter');
    await page.waitForURL(/query=/);
    await page.locator('.ant-table-row').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-act="change"]');
    await page.goBack();
    await page.waitForSelector('[data-employer]');
    await holds(page.locator('.filter input'), '长沙');
  });

  it('fits 390 pixels', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForSelector('.menu-button');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.click('.menu-button');
    await page.locator('.ant-drawer [role="menuitem"]', { hasText: '个人综合查询' }).click();
    await page.waitForURL(/persons/);
  });
});
