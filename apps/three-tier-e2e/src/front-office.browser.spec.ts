import type { Browser, Page } from 'playwright-core';
import { systemClock } from '@pnet/kernel';
import { citizenNumberCheckDigit, completeCreditCode } from '@pnet/standards';
import { consolePage, isBarred, openBrowser, shows } from './console-browser.js';
import { Country } from './country.js';

const CITY = '430100';
const AGENCY = '430102';
const number = (order: number): string => {
  const first17 = `43010219900606${String(order)}`;
  return first17 + citizenNumberCheckDigit(first17);
};

describe('the front office of a city, in the browser', () => {
  const country = new Country(25_100);
  let browser: Browser;
  let origin = '';
  let handler: Page;
  let reviewer: Page;
  let employerId = '';
  let declaration = '';

  async function consoleOf(userId: string): Promise<Page> {
    const page = await consolePage(browser, { origin, userId, password: country.state.password });
    await page.waitForSelector('[data-queues]');
    return page;
  }
  /** How many wait in a queue of somebody's start page. */
  async function waiting(page: Page, queue: string): Promise<number> {
    await page.goto(`${origin}/home`);
    const line = page.locator(`[data-queue="${queue}"]`);
    await line.waitFor();
    return Number(await line.getAttribute('data-count'));
  }
  /** Types into the box that has the focus and goes on to the next. */
  async function typed(page: Page, text: string): Promise<void> {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  const idOf = (page: Page): string => new URL(page.url()).searchParams.get('id') ?? '';

  beforeAll(async () => {
    await country.start(['--scale', '100']);
    origin = `http://127.0.0.1:${country.node(CITY).httpPort}`;
    browser = await openBrowser();
    handler = await consoleOf('handler');
    reviewer = await consoleOf('reviewer');
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await country.remove();
  }, 60_000);

  it('registers an employer and prints its certificate by keyboard', async () => {
    await handler.goto(`${origin}/employers`);
    await handler.focus('[data-act="register-employer"]');
    await handler.keyboard.press('Enter');
    await handler.focus('#register-employer_unifiedCreditCode');
    await handler.keyboard.type(completeCreditCode('9143010099887766'));
    for (const box of ['agencyCode', 'category', 'economicType']) {
      await handler.focus(`#register-employer_${box}`);
      await handler.keyboard.press('ArrowDown');
      await handler.keyboard.press('Enter');
    }
    await handler.focus('#register-employer_name');
    await typed(handler, '前台测试有限公司');
    await handler.keyboard.press('Control+Enter');
    await handler.waitForURL(/id=/);
    employerId = idOf(handler);
    await handler.focus('[data-print="employer-certificate"]');
    await handler.keyboard.press('Enter');
    await handler.waitForSelector('[data-print="employer-certificate"][data-printed]', { timeout: 60_000 });
  }, 120_000);

  it('declares a list, has it sent back, corrects it, and has it approved by a second person', async () => {
    const persons = [number(101), number(103)].map((documentNumber, index) => ({
      documentType: '01',
      documentNumber,
      name: `职工${'甲乙'[index] ?? ''}`,
      sex: '1',
      birthDate: '1990-06-06',
      agencyCode: AGENCY,
    }));
    const registered = await country.call(CITY, 'handler', 'POST', '/persons/batch', { persons });
    const { personIds } = registered.body as { personIds: string[] };
    const startMonth = systemClock.now().toPlainDate().yearMonth.toString();
    for (const personId of personIds)
      expect(
        await country.call(CITY, 'handler', 'POST', `/persons/${personId}/relations`, {
          employerId,
          startMonth,
          reason: '新参保',
        }),
      ).toMatchObject({ status: 201 });
    const before = await waiting(reviewer, 'declarations-to-review');
    const declared = async (wage: string): Promise<void> => {
      await handler.goto(`${origin}/declare?employerId=${employerId}&mode=list`);
      await handler.fill(
        '[data-paste="list"]',
        persons.map((one) => `${one.documentNumber}\t${one.name}\t${wage}`).join('\n'),
      );
      await handler.waitForSelector('[data-rows="2"]');
      await handler.keyboard.press('Control+Enter');
      await handler.waitForURL(/declarations\?id=/);
      declaration = idOf(handler);
    };
    await declared('800');
    await isBarred(handler.locator('[data-review] [data-act="approve"]'));
    expect(await waiting(reviewer, 'declarations-to-review')).toBe(before + 1);

    await reviewer.goto(`${origin}/declarations?id=${declaration}`);
    await reviewer.waitForSelector('[data-review] textarea');
    await isBarred(reviewer.locator('[data-act="send-back"]'));
    await reviewer.fill('[data-review] textarea', '工资少写一位');
    await reviewer.click('[data-act="send-back"]');
    await reviewer.waitForSelector('[data-status="returned"]');
    expect(await waiting(handler, 'declarations-returned')).toBeGreaterThan(0);

    await declared('8000');
    await reviewer.goto(`${origin}/declarations?id=${declaration}`);
    await reviewer.click('[data-review] [data-act="approve"]');
    await reviewer.waitForSelector('[data-status="approved"]');
    expect(await waiting(reviewer, 'declarations-to-review')).toBe(before);
  }, 180_000);

  it('assesses the employer: a demand to the fen, and nothing the second time', async () => {
    await handler.goto(`${origin}/assessment`);
    await handler.waitForSelector('[data-party="employer"]');
    await handler.keyboard.press('F2');
    await handler.keyboard.type(employerId);
    await handler.waitForSelector('.party');
    await handler.keyboard.press('Enter');
    await handler.click('[data-act="assess"]');
    await handler.waitForSelector('[data-outcome="done"]', { timeout: 120_000 });
    await handler.goto(`${origin}/demands?employerId=${employerId}`);
    await handler.click('[data-demand]');
    await handler.waitForURL(/id=/);
    await handler.waitForSelector('[data-print="assessment-notice"]');
    // Two persons with a wage of 8 000 each: 16 % and 8 %, where the bounds leave the wage as it is.
    for (const amount of ['2,560.00', '1,280.00', '3,840.00']) await shows(handler.locator('.content'), amount);
  }, 180_000);
});
