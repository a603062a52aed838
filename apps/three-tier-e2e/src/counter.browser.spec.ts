import type { Browser, Page } from 'playwright-core';
import { citizenNumberCheckDigit, completeCreditCode } from '@pnet/standards';
import { consolePage, openBrowser } from './console-browser.js';
import { Country, eventually } from './country.js';

const CITY = '430100';
const PROVINCE = '430000';
const AGENCY = '430102';
const ROWS = 5_000;
const numberOf = (order: number): string => {
  const first17 = `430102${1970 + Math.floor(order / 900)}0708${String((order % 900) + 100)}`;
  return first17 + citizenNumberCheckDigit(first17);
};

describe('the counter', () => {
  const country = new Country(25_700);
  const faults: string[] = [];
  let browser: Browser;
  let origin = '';
  let page: Page;
  let employerId = '';

  const consoleOf = (userId: string): Promise<Page> =>
    consolePage(browser, { origin, userId, password: country.state.password }, (begun) => {
      begun.on('pageerror', (error) => faults.push(`${userId}: ${String(error)}`));
    });
  const nameOf = async (): Promise<string> =>
    (await country.act<{ name: string }>(CITY, 'handler', 'GET', `/employers/${employerId}`)).name;

  beforeAll(async () => {
    await country.start(['--scale', '100', '--no-restart']);
    origin = `http://127.0.0.1:${country.node(CITY).httpPort}`;
    browser = await openBrowser();
    page = await consoleOf('handler');
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await country.remove();
  }, 60_000);

  it('registers an employer with a person to its printed certificate, by keys alone', async () => {
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** Walks with Tab until a place has the focus. */
    const walkTo = async (place: string): Promise<void> => {
      for (let step = 0; step < 150; step += 1) {
        if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(place)}) ?? false`)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${place}`);
    };
    const filled = async (place: string, text: string): Promise<void> => {
      await walkTo(place);
      await page.keyboard.type(text);
    };
    const picked = async (place: string): Promise<void> => {
      await walkTo(place);
      await press('ArrowDown');
      await page.waitForSelector('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
      await press('Enter');
    };
    await page.goto(`${origin}/employers`);
    await page.waitForSelector('[data-act="register-employer"]');
    await walkTo('[data-act="register-employer"]');
    await press('Enter');
    await page.waitForSelector('#register-employer_unifiedCreditCode');
    await filled('#register-employer_unifiedCreditCode', completeCreditCode('9143010077665544'));
    await picked('#register-employer_agencyCode');
    await filled('#register-employer_name', '键盘登记有限公司');
    await picked('#register-employer_category');
    await picked('#register-employer_economicType');
    await press('Control+Enter');
    await page.waitForURL(/id=/);
    employerId = new URL(page.url()).searchParams.get('id') ?? '';
    await page.waitForSelector('[data-print="employer-certificate"]');
    await walkTo('[data-print="employer-certificate"]');
    await press('Enter');
    await page.waitForSelector('[data-print="employer-certificate"][data-printed]', { timeout: 60_000 });
    const papers = await country.act<{ items: { kind: string; subject?: string }[] }>(
      CITY,
      'handler',
      'GET',
      '/papers',
    );
    expect(papers.items.map(({ kind }) => kind)).toContain('employer-certificate');
  }, 120_000);

  it('tells the second of two people on one record what the first has changed, and keeps what was typed', async () => {
    const path = `${origin}/employers?id=${employerId}`;
    const first = await consoleOf('handler');
    for (const one of [page, first]) {
      await one.goto(path);
      await one.click('[data-act="change"]');
      await one.waitForSelector('#change-employer_name');
    }
    await first.fill('#change-employer_name', '先改名有限公司');
    await first.fill('#change-employer_address', '先改路一号');
    await first.fill('#change-employer_reason', '来函变更');
    await first.keyboard.press('Control+Enter');
    await first.waitForSelector('.command-drawer', { state: 'detached' });
    await first.close();

    await page.fill('#change-employer_address', '后改路二号');
    await page.fill('#change-employer_reason', '来访变更');
    await page.keyboard.press('Control+Enter');
    const notice = page.locator('[data-stale]');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/键盘登记有限公司\s*→\s*先改名有限公司/);
    expect(await notice.innerText()).toMatch(/先改路一号/);
    expect(await nameOf()).toBe('先改名有限公司');
    // What was typed stands; what was left alone follows the record.
    expect(await page.inputValue('#change-employer_address')).toBe('后改路二号');
    expect(await page.inputValue('#change-employer_reason')).toBe('来访变更');
    await eventually(async () =>
      (await page.inputValue('#change-employer_name')) === '先改名有限公司' ? true : undefined,
    );
    await page.focus('#change-employer_reason');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.command-drawer', { state: 'detached' });
    expect(await country.act(CITY, 'handler', 'GET', `/employers/${employerId}`)).toMatchObject({
      name: '先改名有限公司',
      address: '后改路二号',
    });
  }, 120_000);

  it('names exactly the hundred wrong rows of a spreadsheet of five thousand, and registers the others', async () => {
    const wrong = new Set(Array.from({ length: 100 }, (_, index) => 7 + index * 49));
    const lines = Array.from({ length: ROWS }, (_, index) => {
      const number = numberOf(index);
      const day = `${number.slice(6, 10)}/${Number(number.slice(10, 12))}/${Number(number.slice(12, 14))}`;
      const sex = Number(number[16]) % 2 === 1 ? '男' : '女';
      return [number, `职工${index}`, wrong.has(index + 2) ? '不详' : sex, day, AGENCY].join(',');
    });
    const buffer = Buffer.from(['证件号码,姓名,性别,出生日期,参保所属机构', ...lines, ''].join('\n'));
    await page.goto(`${origin}/registration-batch`);
    await page
      .locator('[data-upload] input[type=file], .ant-upload-drag input[type=file]')
      .first()
      .setInputFiles({ name: '职工.csv', mimeType: 'text/csv', buffer });
    const found = page.locator('[data-batch="checked"]');
    await found.waitFor({ timeout: 90_000 });
    expect([await found.getAttribute('data-right'), await found.getAttribute('data-wrong')]).toEqual(['4900', '100']);
    const shown = await page.locator('.ant-table-row td:first-child').allInnerTexts();
    expect(shown.map((line) => Number(line.replaceAll(',', '')))).toEqual([...wrong]);
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-wrong-file="xlsx"]')]);
    expect(file.suggestedFilename()).toBe('persons-wrong.xlsx');
    await page.click('[data-act="confirm"]');
    await page.waitForSelector('[data-batch="registered"]', { timeout: 90_000 });
    const { total } = await country.act<{ total: { value: number } }>(
      CITY,
      'handler',
      'GET',
      `/persons?query=${encodeURIComponent('职工')}&limit=1`,
    );
    expect(total.value).toBe(4_900);
  }, 240_000);

  it('keeps what is typed when the network is cut in the middle of a form, and does it once', async () => {
    await page.goto(`${origin}/employers?id=${employerId}`);
    await page.click('[data-act="change"]');
    await page.fill('#change-employer_address', '断网路三号');
    await page.context().setOffline(true);
    await page.fill('#change-employer_reason', '断网时填写');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.command .ant-alert-error');
    expect(await page.inputValue('#change-employer_address')).toBe('断网路三号');
    await page.context().setOffline(false);
    await page.focus('#change-employer_reason');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.command-drawer', { state: 'detached' });
    const { changes } = await country.act<{ changes: { reason: string }[] }>(
      CITY,
      'handler',
      'GET',
      `/employers/${employerId}`,
    );
    expect(changes.filter(({ reason }) => reason === '断网时填写')).toHaveLength(1);
  }, 120_000);

  it('goes on with a banner when the parent is away', async () => {
    await country.kill(PROVINCE);
    await page.goto(`${origin}/employers?id=${employerId}`);
    await page.waitForSelector('[data-link-banner]', { timeout: 120_000 });
    await page.click('[data-act="change"]');
    await page.fill('#change-employer_address', '上级离线路四号');
    await page.fill('#change-employer_reason', '上级离线时办理');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.command-drawer', { state: 'detached' });
    expect(await country.act(CITY, 'handler', 'GET', `/employers/${employerId}`)).toMatchObject({
      address: '上级离线路四号',
    });
  }, 180_000);

  it('has run without a fault', () => {
    expect(faults).toEqual([]);
  });
});
