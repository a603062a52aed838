import type { Browser, Page } from 'playwright-core';
import { systemClock } from '@pnet/kernel';
import { fen, yuan } from './contribution.js';
import { consolePage, holds, isBarred, openBrowser, shows } from './console-browser.js';
import { Country } from './country.js';

const CITIES = ['430100', '430200', '440300', '440100'];
const today = systemClock.now().toPlainDate();
const month = today.yearMonth.toString();

interface Account {
  readonly accountNumber: string;
  readonly kind: string;
}
interface Demand {
  readonly demandId: string;
  readonly demandNumber: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly amount: string;
}
interface Check {
  readonly id: string;
  readonly ok: boolean;
}

describe('money and books in the browser', () => {
  const country = new Country(25_200);
  let browser: Browser;
  let city = '';
  let origin = '';
  let account = '';
  let demands: Demand[] = [];
  let finance: Page;
  let approver: Page;

  const consoleOf = (userId: string): Promise<Page> =>
    consolePage(browser, { origin, userId, password: country.state.password });

  /** A city whose agency collects: a bank file pays its demands. */
  async function agencyCity(): Promise<void> {
    const known = new Set(country.state.nodes.filter((node) => node.tier === 'city').map((node) => node.code));
    for (const code of [...CITIES.filter((one) => known.has(one)), ...known]) {
      const own = (await country.list<Account>(code, 'finance', '/bank-accounts')).find((one) => one.kind === 'income');
      if (!own) continue;
      [city, account, origin] = [code, own.accountNumber, `http://127.0.0.1:${country.node(code).httpPort}`];
      return;
    }
    throw new Error('no city collects by its agency');
  }

  /** The running month is declared without changes and assessed, so that its close lacks nothing but what is tested. */
  async function assess(): Promise<void> {
    const employers = await country.list<{ employerId: string }>(city, 'handler', '/employers');
    for (const { employerId } of employers)
      await country.call(city, 'handler', 'POST', '/declarations', {
        mode: 'changes',
        employerId,
        scheme: '110',
        postingPeriod: month,
      });
    const declared = await country.list<{ declarationId: string }>(
      city,
      'reviewer',
      `/declarations?postingPeriod=${month}&status=submitted`,
    );
    await country.act(city, 'reviewer', 'POST', '/declarations/bulk-review', {
      declarationIds: declared.map((one) => one.declarationId),
      note: '经复核无误',
    });
    await country.act(city, 'handler', 'POST', '/assessments', { postingPeriod: month });
    demands = await country.list<Demand>(city, 'handler', `/demands?postingPeriod=${month}&status=open`);
  }

  const bankFile = (amount: string): { name: string; mimeType: string; buffer: Buffer } => ({
    name: '流水.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        `HEAD,bank-lines,1,${account},${today.toString()}`,
        'bankNumber,valueDate,amount,payerName,payerAccount,reference',
        `MB1,${today.toString()},${demands[0]?.amount ?? ''},${demands[0]?.employerName ?? ''},,${demands[0]?.demandNumber ?? ''}`,
        `MB2,${today.toString()},${amount},来款单位不明,,往来款`,
        `TAIL,2,${yuan(fen(demands[0]?.amount ?? '0.00') + 100_00n)}`,
        '',
      ].join('\n'),
    ),
  });
  const checks = (): Promise<Check[]> => country.act<Check[]>(city, 'finance', 'GET', `/closing/${month}/checks`);

  beforeAll(async () => {
    await country.start(['--scale', '100']);
    await agencyCity();
    await assess();
    browser = await openBrowser();
    finance = await consoleOf('finance');
    approver = await consoleOf('approver');
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await country.remove();
  }, 60_000);

  it('refuses a bank file by the line that is wrong, takes the right one, and posts it', async () => {
    await finance.goto(`${origin}/bank-files`);
    const box = finance.locator('[data-upload] input[type=file], .ant-upload-drag input[type=file]').first();
    await box.setInputFiles(bankFile('壹佰元'));
    await finance.waitForSelector('[data-outcome="refused"]');
    const wrong = finance.locator('.ant-table-row', { hasText: 'TREA' }).first();
    await shows(wrong.locator('td').first(), /^\s*4\s*$/);
    await box.setInputFiles(bankFile('100.00'));
    await finance.waitForSelector('[data-outcome="taken"]');
    await finance.goto(`${origin}/receipt-postings`);
    await finance.click('[data-act="post"]');
    await finance.waitForSelector('[data-posting="done"]');
  });

  it('matches a suspense to a demand of the payer', async () => {
    await finance.goto(`${origin}/suspense`);
    const lines = await country.list<{ bankLineId: string; suspenseAmount: string }>(city, 'finance', '/suspense');
    const { bankLineId = '' } = lines.find((one) => one.suspenseAmount === '100.00') ?? {};
    const { employerId = '', demandNumber = '' } = demands.at(1) ?? {};
    await finance.click(`[data-match="${bankLineId}"]`);
    await finance.click('[data-party="employer"] input');
    await finance.keyboard.type(employerId);
    await finance.locator('.party', { hasText: employerId }).first().waitFor();
    await finance.keyboard.press('Enter');
    await finance
      .locator('.command-drawer .ant-table-row', { hasText: demandNumber })
      .locator('input[type=radio]')
      .check();
    await holds(finance.locator('#match-suspense_amount'), '100.00');
    await finance.keyboard.press('Control+Enter');
    await finance.waitForSelector(`[data-match="${bankLineId}"]`, { state: 'detached' });
    const paid = await country.list<{ amount: string; rule: string }>(
      city,
      'finance',
      `/receipt-allocations?bankLineId=${bankLineId}`,
    );
    expect(paid.map(({ amount, rule }) => ({ amount, rule }))).toEqual([{ amount: '100.00', rule: 'by-hand' }]);
  });

  it('says while a voucher is typed whether it balances, and sends it to another person', async () => {
    await finance.goto(`${origin}/manual-entries`);
    await finance.click('[data-act="draft-voucher"]');
    await finance.fill('#voucher_summary', '账户间划转更正');
    const line = async (at: number, code: string, side: 'debit' | 'credit', amount: string): Promise<void> => {
      await finance.click(`#voucher_lines_${at}_account`);
      await finance.keyboard.type(code);
      await finance.keyboard.press('Enter');
      await finance.fill(`#voucher_lines_${at}_${side}`, amount);
    };
    await line(0, '1003', 'debit', '12.34');
    await line(1, '1002', 'credit', '12.33');
    await finance.locator('[data-sums] .mark-bad').waitFor();
    await finance.fill('#voucher_lines_1_credit', '12.34');
    await finance.locator('[data-sums] .mark-good').waitFor();
    await finance.keyboard.press('Control+Enter');
    await finance.waitForSelector('.command-drawer', { state: 'detached' });
    await finance.locator('[data-voucher]').first().click();
    await isBarred(finance.locator('[data-review] [data-act="approve"]'));
  });

  it('names what forbids the close, leads to where it is mended, and closes the month', async () => {
    expect((await checks()).find((one) => one.id === 'manual-entries-decided')?.ok).toBe(false);
    await finance.goto(`${origin}/closing`);
    await finance.waitForSelector('[data-mend="manual-entries-decided"]');
    await isBarred(finance.locator('[data-act="close-month"]'));
    await approver.goto(`${origin}/closing`);
    await approver.click('[data-mend="manual-entries-decided"]');
    await approver.waitForURL(/manual-entries\?state=prepared/);
    await approver.locator('[data-voucher]').first().click();
    await approver.click('[data-review] [data-act="approve"]');
    await approver.waitForSelector('[data-voucher]', { state: 'detached' });
    await finance.click('[data-act="check-again"]');
    await finance.waitForSelector('[data-mend="manual-entries-decided"]', { state: 'detached' });
    for (const box of await finance.locator('textarea[data-explain]').all()) await box.fill('正在查询来款单位');
    await finance.click('[data-act="close-month"]');
    await finance.click('[data-sure="close-month"]');
    await finance.waitForSelector('[data-act="reopen"]');
    const [last] = await country.list<{ postingPeriod: string; state: string }>(city, 'finance', '/closing');
    expect(last).toMatchObject({ postingPeriod: month, state: 'closed' });
  });

  it('prints the trial balance and a voucher, numbered at the print centre', async () => {
    await finance.goto(`${origin}/ledger-reports?month=${month}&report=trial`);
    await finance.click('[data-print="trial-balance"]');
    await finance.waitForSelector('[data-print="trial-balance"][data-printed]');
    await finance.goto(`${origin}/journal-entries?postingPeriod=${month}&sourceKind=manual-entry`);
    await finance.locator('[data-entry]').first().click();
    await finance.click('[data-print="journal-voucher"]');
    await finance.waitForSelector('[data-print="journal-voucher"][data-printed]');
    const { items } = await country.act<{ items: { kind: string }[] }>(city, 'finance', 'GET', '/papers');
    expect(items.map((one) => one.kind).sort()).toEqual(['journal-voucher', 'trial-balance']);
  });
});
