import type { Browser, Page } from 'playwright-core';
import { systemClock } from '@pnet/kernel';
import { consolePage, openBrowser } from './console-browser.js';
import { fen, yuan } from './contribution.js';
import { Country, eventually } from './country.js';

const PROVINCE_OF = (city: string): string => `${city.slice(0, 2)}0000`;
const NATION = '000000';
const today = systemClock.now().toPlainDate();
const month = today.yearMonth.toString();
const lastMonth = today.yearMonth.plusMonths(-1).toString();

interface Demand {
  readonly demandNumber: string;
  readonly employerName: string;
  readonly employerId: string;
  readonly amount: string;
}
interface Sealed {
  readonly dataset: string;
  readonly version: number;
  readonly digest: string;
  readonly deliveries: readonly { readonly phase: string; readonly outcome: string | null }[];
}

describe('a whole month in the browser, by six people', () => {
  const country = new Country(25_600);
  const faults: string[] = [];
  let browser: Browser;
  let city = '';
  let account = '';
  let province = '';
  let employerId = '';
  let declarationId = '';
  let demands: Demand[] = [];

  const originOf = (code: string): string => `http://127.0.0.1:${country.node(code).httpPort}`;
  async function consoleOf(code: string, userId: string, path: string): Promise<Page> {
    const login = { origin: originOf(code), userId, password: country.state.password };
    const page = await consolePage(browser, login, (begun) => {
      begun.on('pageerror', (error) => faults.push(`${code} ${userId} ${path}: ${String(error)}`));
    });
    await page.goto(`${originOf(code)}${path}`);
    return page;
  }

  /** A city whose agency collects, and which reports through a province. */
  async function agencyCity(): Promise<void> {
    const known = new Set(country.state.nodes.map((node) => node.code));
    for (const { code } of country.state.nodes.filter((node) => node.tier === 'city')) {
      const own = (await country.list<{ accountNumber: string; kind: string }>(code, 'finance', '/bank-accounts')).find(
        (one) => one.kind === 'income',
      );
      if (!own || !known.has(PROVINCE_OF(code))) continue;
      [city, account, province] = [code, own.accountNumber, PROVINCE_OF(code)];
      return;
    }
    throw new Error('no city collects by its agency');
  }

  const sealedOf = (period: string): Promise<Sealed[]> => country.list<Sealed>(city, 'finance', `/summary/${period}`);
  const versionOf = async (dataset: string, period: string): Promise<Sealed | undefined> =>
    (await sealedOf(period)).filter((one) => one.dataset === dataset).sort((a, b) => b.version - a.version)[0];

  /** Decides in the drawer of a cell, by the digest that stands there. */
  async function decide(code: string, userId: string, act: 'approve' | 'accept', digest: string): Promise<void> {
    const page = await consoleOf(code, userId, `/reporting?dataset=PI05&unit=${city}&period=${month}`);
    const panel = page.locator(`[data-decision="${act}"]`);
    await panel.waitFor({ timeout: 60_000 });
    expect(await panel.innerText()).toContain(digest);
    await panel.locator('[data-act="approve"]').click();
    await page.waitForSelector('.ant-message-success');
    await page.close();
  }

  beforeAll(async () => {
    await country.start(['--scale', '100']);
    browser = await openBrowser();
    await agencyCity();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await country.remove();
  }, 60_000);

  it('declares: one employer with another wage, the others unchanged', async () => {
    const employers = await country.list<{ employerId: string }>(city, 'handler', '/employers?status=active');
    const handler = await consoleOf(city, 'handler', '/declare');
    const [first, ...others] = employers.map((one) => one.employerId);
    employerId = first ?? '';
    await handler.goto(`${originOf(city)}/declare?employerId=${employerId}&postingPeriod=${month}&mode=changes`);
    const wage = handler.locator('input[id^="wage-"]').first();
    await wage.fill('9,876.54');
    await wage.press('Tab');
    await handler.waitForSelector('[data-changed="1"]');
    await handler.keyboard.press('Control+Enter');
    await handler.waitForURL(/declarations\?id=/);
    declarationId = new URL(handler.url()).searchParams.get('id') ?? '';
    // Two of them by the page, the rest of the country's month as the employers' own platform sends it.
    for (const [index, other] of others.entries()) {
      if (index < 2) {
        await handler.goto(`${originOf(city)}/declare?employerId=${other}&postingPeriod=${month}`);
        await handler.locator('[data-last-list]').waitFor();
        await handler.focus('#declare_postingPeriod');
        await handler.keyboard.press('Control+Enter');
        await handler.waitForURL(/declarations\?id=/);
      } else
        await country.act(city, 'handler', 'POST', '/declarations', {
          mode: 'changes',
          employerId: other,
          scheme: '110',
          postingPeriod: month,
        });
    }
    await handler.close();
  }, 120_000);

  it('reviews: the wage old and new by person, then all at once', async () => {
    const reviewer = await consoleOf(city, 'reviewer', `/declarations?id=${declarationId}`);
    const difference = reviewer.locator('[data-differences] .ant-table-row');
    await difference.first().waitFor();
    expect(await difference.count()).toBe(1);
    expect(await difference.innerText()).toContain('9,876.54');
    await reviewer.click('[data-review] [data-act="approve"]');
    await reviewer.waitForSelector('[data-status="approved"]');
    await reviewer.goto(`${originOf(city)}/declarations?postingPeriod=${month}&status=submitted`);
    await reviewer.locator('.ant-table-thead input[type=checkbox]').check();
    await reviewer.locator('[data-bulk]').first().click();
    await reviewer.locator('.ant-modal .ant-btn-primary').click();
    await eventually(async () => {
      const left = await country.list(city, 'reviewer', `/declarations?postingPeriod=${month}&status=submitted`);
      return left.length === 0 ? true : undefined;
    });
    await reviewer.close();
  }, 120_000);

  it('assesses the month, takes the bank’s file and posts it to the end of its bar', async () => {
    const handler = await consoleOf(city, 'handler', `/assessment?postingPeriod=${month}`);
    await handler.click('[data-act="assess"]');
    await handler.waitForSelector('[data-outcome="done"]', { timeout: 120_000 });
    await handler.close();
    demands = await country.list<Demand>(city, 'handler', `/demands?postingPeriod=${month}&status=open`);
    expect(demands.length).toBeGreaterThan(0);
    const finance = await consoleOf(city, 'finance', '/bank-files');
    const lines = demands.map(
      (one, index) => `WM${index},${today.toString()},${one.amount},${one.employerName},,${one.demandNumber}`,
    );
    await finance
      .locator('[data-upload] input[type=file], .ant-upload-drag input[type=file]')
      .first()
      .setInputFiles({
        name: '流水.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          [
            `HEAD,bank-lines,1,${account},${today.toString()}`,
            'bankNumber,valueDate,amount,payerName,payerAccount,reference',
            ...lines,
            `TAIL,${lines.length},${yuan(demands.reduce((sum, one) => sum + fen(one.amount), 0n))}`,
            '',
          ].join('\n'),
        ),
      });
    await finance.waitForSelector('[data-outcome="taken"]');
    await finance.goto(`${originOf(city)}/receipt-postings`);
    await finance.click('[data-act="post"]');
    await finance.waitForSelector('[data-posting="done"]', { timeout: 60_000 });
    await finance.close();
    const open = await country.list<Demand>(city, 'finance', `/demands?postingPeriod=${month}&status=open`);
    expect(open).toEqual([]);
  }, 180_000);

  it('closes the month; the operator sees its datasets leave and arrive', async () => {
    const finance = await consoleOf(city, 'finance', '/closing');
    await finance.locator('[data-act="close-month"]').waitFor();
    for (const box of await finance.locator('textarea[data-explain]').all()) await box.fill('正在查询');
    await finance.click('[data-act="close-month"]');
    await finance.click('[data-sure="close-month"]');
    await finance.waitForSelector('[data-act="reopen"]', { timeout: 120_000 });
    await finance.close();
    await eventually(async () => {
      const sealed = await sealedOf(month);
      const arrived = sealed.filter((one) => one.deliveries.some(({ outcome }) => outcome !== null));
      return sealed.some((one) => one.dataset === 'PI05') && arrived.length === sealed.length ? true : undefined;
    }, 120);
    const operator = await consoleOf(city, 'operator', `/submissions?from=${month}&to=${month}`);
    await operator.locator('.ant-table-row', { hasText: 'PI05' }).first().waitFor();
    expect(await operator.locator('.ant-table-row', { hasText: 'PI05' }).first().innerText()).toContain(province);
    await operator.close();
  }, 240_000);

  it('is approved at the province, and approved and accepted at the nation, to the digest of the city', async () => {
    const { digest = '' } = (await versionOf('PI05', month)) ?? {};
    await decide(province, 'reviewer', 'approve', digest);
    const known = async (): Promise<{ digest: string; approved: boolean } | undefined> =>
      (
        await country.list<{ digest: string; approved: boolean; period: string }>(
          NATION,
          'reviewer',
          `/approvals?unit=${city}&dataset=PI05`,
        )
      ).find((one) => one.period === month);
    const arrived = await eventually(known, 120);
    if (!arrived.approved) await decide(NATION, 'reviewer', 'approve', digest);
    await decide(NATION, 'approver', 'accept', digest);
    const { loaded } = await country.act<{ loaded: { status: string; digest: string } }>(
      NATION,
      'handler',
      'GET',
      `/drill/version?unit=${city}&dataset=PI05&period=${month}`,
    );
    expect(loaded).toMatchObject({ status: 'official', digest });
    const received = demands.reduce((sum, one) => sum + fen(one.amount), 0n);
    const ledger = await country.act<{ account: string; credit: string }[]>(
      city,
      'finance',
      'GET',
      `/ledger/totals?postingPeriod=${month}`,
    );
    const income = ledger
      .filter(({ account: code }) => code.startsWith('40'))
      .reduce((sum, { credit }) => sum + fen(credit), 0n);
    expect(yuan(income)).toBe(yuan(received));
  }, 240_000);

  it('says which submission was rejected and why; the next one that is sealed takes its place', async () => {
    const before = (await versionOf('PI03', lastMonth))?.version ?? 0;
    await country.sealWrongly(city, lastMonth);
    const finance = await consoleOf(city, 'finance', '/datasets');
    const seal = async (dataset: string): Promise<void> => {
      await finance.goto(`${originOf(city)}/datasets`);
      await finance.click('[data-act="seal"]');
      await finance.fill('#seal_period', lastMonth);
      await finance.click('#seal_datasets');
      await finance.keyboard.type(dataset);
      await finance.keyboard.press('Enter');
      await finance.keyboard.press('Escape');
      await finance.focus('#seal_period');
      await finance.keyboard.press('Control+Enter');
      await finance.waitForSelector('.ant-message-success');
    };
    // Sealing what has not changed makes no version, and has the node look for what is to be sent.
    await seal('PI01');
    await eventually(async () => {
      const newest = await versionOf('PI03', lastMonth);
      return newest?.version === before + 1 && newest.deliveries.every(({ outcome }) => outcome === 'rejected')
        ? true
        : undefined;
    }, 120);
    await finance.goto(`${originOf(city)}/datasets`);
    const rejected = finance.locator('.ant-table-row', { hasText: `PI03` }).locator('[data-rejected]').first();
    await rejected.click();
    const why = finance.locator('[data-rejection]');
    await why.waitFor();
    expect(await why.innerText()).toMatch(/SUMM-\d{4}|PI03/);
    await seal('PI03');
    const mended = await eventually(async () => {
      const newest = await versionOf('PI03', lastMonth);
      return newest?.version === before + 2 && newest.deliveries.every(({ phase }) => phase === 'receipted')
        ? newest
        : undefined;
    }, 120);
    expect(mended.deliveries.map(({ outcome }) => outcome)).not.toContain('rejected');
    const { loaded } = await country.act<{ loaded: { version: number; digest: string } }>(
      province,
      'handler',
      'GET',
      `/drill/version?unit=${city}&dataset=PI03&period=${lastMonth}`,
    );
    expect(loaded).toMatchObject({ version: mended.version, digest: mended.digest });
    await finance.close();
  }, 240_000);

  it('has run without a fault', () => {
    expect(faults).toEqual([]);
  });
});
