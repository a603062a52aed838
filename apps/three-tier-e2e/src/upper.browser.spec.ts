import type { Browser, Page } from 'playwright-core';
import { YearMonth } from '@pnet/kernel';
import { consolePage, openBrowser, shows } from './console-browser.js';
import { Country, eventually } from './country.js';
import { MixedDefinitions, halfOnOlder } from './mixed-definitions.js';

const CITY = '430100';
const BESIDE = '430200';
const PROVINCE = '430000';
const NATION = '000000';

interface Waiting {
  readonly unit: string;
  readonly dataset: string;
  readonly period: string;
  readonly digest: string;
  readonly approved: boolean;
}
interface Order {
  readonly target: string;
  readonly kind: string;
  readonly number: string;
  readonly phase: string;
  readonly evidence: Readonly<Record<string, string>> | null;
}

/** The city's books by two people: what it remitted to the province, in the month that is open. */
async function bookedByHand(country: Country, amount: string, instrumentNumber: string): Promise<string> {
  const { openPeriod } = await country.act<{ openPeriod: string }>(CITY, 'finance', 'GET', '/node');
  const month = YearMonth.of(openPeriod);
  const { manualEntryId } = await country.act<{ manualEntryId: string }>(
    CITY,
    'finance',
    'POST',
    '/ledger/manual-entries',
    {
      date: month.firstDay().toString(),
      rule: 'manual',
      summary: '上解调剂金',
      lines: [
        { fund: 'pooled', account: '5002', debit: amount, counterpartUnit: PROVINCE, instrumentNumber },
        { fund: 'pooled', account: '1004', credit: amount },
      ],
    },
  );
  const prepared = await country.list<{ manualEntryId: string; digest: string }>(
    CITY,
    'approver',
    '/ledger/manual-entries?state=prepared',
  );
  await country.act(CITY, 'approver', 'POST', `/ledger/manual-entries/${manualEntryId}/approve`, {
    digest: prepared.find((one) => one.manualEntryId === manualEntryId)?.digest,
  });
  const entries = await country.list<{ entryId: string; amount: string }>(
    CITY,
    'finance',
    `/ledger/entries?postingPeriod=${month.toString()}&sourceKind=manual-entry`,
  );
  const entry = entries.find((one) => one.amount === amount);
  if (!entry) throw new Error(JSON.stringify(entries));
  return entry.entryId;
}

describe('console of province and nation', () => {
  const country = new Country(25_300);
  const faults: string[] = [];
  let browser: Browser;
  let version: Waiting;

  const originOf = (code: string): string => `http://127.0.0.1:${country.node(code).httpPort}`;

  /** A page of a node's console, logged in as one of its people. */
  async function consoleOf(code: string, userId: string, path = '/'): Promise<Page> {
    const login = { origin: originOf(code), userId, password: country.state.password };
    const page = await consolePage(browser, login, (begun) => {
      begun.on('pageerror', (error) => faults.push(`${code} ${userId}: ${String(error)}`));
    });
    await page.goto(`${originOf(code)}${path}`);
    return page;
  }

  const cellPath = (): string => `/reporting?dataset=${version.dataset}&unit=${version.unit}&period=${version.period}`;

  /** Decides in the drawer of a cell what is to be decided there, and waits until it is done. */
  async function decide(code: string, userId: string, act: 'approve' | 'accept'): Promise<void> {
    const page = await consoleOf(code, userId, cellPath());
    const panel = page.locator(`[data-decision="${act}"]`);
    await panel.waitFor();
    await shows(panel, version.digest);
    await panel.locator('[data-act="approve"]').click();
    await page.waitForSelector('.ant-message-success');
    await page.close();
  }

  /** Picks an option of a box by typing, with the keyboard alone. */
  async function pick(page: Page, box: string, typed: string): Promise<void> {
    await page.click(box);
    await page.keyboard.type(typed);
    await page.waitForSelector('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
    await page.keyboard.press('Enter');
  }

  /** A second person opens the draft, sees it whole, and issues it. */
  async function issue(code: string, userId: string, words: readonly string[]): Promise<void> {
    const page = await consoleOf(code, userId, '/orders?tab=drafts&state=drafted');
    await page.locator('[data-draft]').first().click();
    const panel = page.locator('[data-review]');
    await panel.waitFor();
    for (const word of [...words, /[0-9a-f]{64}/]) await shows(panel, word);
    await panel.locator('[data-act="approve"]').click();
    await page.waitForSelector('.ant-message-success');
    await page.close();
  }

  const orderOf = (kind: string, target: string): Promise<Order> =>
    eventually(
      async () => (await country.list<Order>(PROVINCE, 'handler', `/orders?kind=${kind}&target=${target}`))[0],
      60,
    );

  beforeAll(async () => {
    await country.start(['--scale', '100'], halfOnOlder);
    browser = await openBrowser();
    version = await eventually(
      async () =>
        (await country.list<Waiting>(PROVINCE, 'reviewer', '/approvals')).find(
          (one) => one.unit === CITY && one.dataset === 'PI05' && !one.approved,
        ),
      120,
    );
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await country.remove();
  }, 60_000);

  it('adds up half the cities on another version of a definition: what the older lacks is not reported', async () => {
    const mixed = new MixedDefinitions(country);
    await mixed.bothAreAccepted();
    await mixed.sumsAreToTheFen();
    await mixed.matrixSaysWhich();
    await mixed.differenceOverHttp();
    for (const code of [PROVINCE, NATION]) {
      const page = await consoleOf(code, 'handler');
      await mixed.isShown(page, originOf(code));
      await page.close();
    }
  }, 120_000);

  it('approves a version at the province and accepts it at the nation, each bound to its digest', async () => {
    await decide(PROVINCE, 'reviewer', 'approve');
    const handler = await consoleOf(PROVINCE, 'handler', cellPath());
    await handler.waitForSelector('[data-sealed="PI05"]');
    const approve = handler.locator('[data-decision] [data-act="approve"]');
    expect((await approve.count()) === 0 || (await approve.isDisabled())).toBe(true);
    await handler.close();
    const known = await country.list<Waiting>(NATION, 'reviewer', `/approvals?unit=${CITY}&dataset=PI05`);
    if (!known.find((one) => one.period === version.period)?.approved) await decide(NATION, 'reviewer', 'approve');
    await decide(NATION, 'approver', 'accept');
    const found = await country.act<{ loaded: { status: string; digest: string } }>(
      NATION,
      'handler',
      'GET',
      `/drill/version?unit=${CITY}&dataset=PI05&period=${version.period}`,
    );
    expect(found.loaded).toMatchObject({ status: 'official', digest: version.digest });
    const page = await consoleOf(NATION, 'handler', cellPath());
    await page.waitForSelector('[data-sealed="PI05"]');
    expect(await page.locator('[data-decision]').count()).toBe(0);
    const link = page.locator(`[data-console="${CITY}"]`);
    expect(await link.getAttribute('href')).toBe(`${originOf(CITY)}/journal-entries?postingPeriod=${version.period}`);
    await page.close();
  }, 120_000);

  it('takes a quick report of the open month, shown apart and provisional', async () => {
    const page = await consoleOf(PROVINCE, 'handler', cellPath());
    await page.click('[data-order-act="scan-request"]');
    await page.waitForSelector('form[data-form="order"]');
    await page.click('#order_payload_quick');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.ant-message-success');
    await page.close();
    await issue(PROVINCE, 'reviewer', [CITY, version.period]);
    await eventually(async () => ((await orderOf('scan-request', CITY)).phase === 'executed' ? true : undefined), 90);
    const shown = await consoleOf(PROVINCE, 'handler', cellPath());
    await shown.waitForSelector('[data-quick-reports]');
    await shows(shown.locator('[data-quick-reports]'), '暂行');
    await shown.close();
  }, 180_000);

  it('carries an adjustment from draft to executed by two and two people, with the entry as evidence', async () => {
    const draft = await consoleOf(PROVINCE, 'handler', '/orders');
    await draft.click('[data-act="new-order"]');
    await draft.click('form[data-form="order"] .ant-select');
    await draft.locator('.ant-select-item-option', { hasText: '基金调剂' }).click();
    await draft.fill('#order_title', '上解调剂金');
    await draft.fill('#order_payload_reason', '年度调剂');
    await pick(draft, '#order_payload_amounts_0_target', CITY);
    await draft.fill('#order_payload_amounts_0_amount', '12,345.67');
    await draft.keyboard.press('Tab');
    await draft.locator('[data-field="total"]', { hasText: '12,345.67' }).waitFor();
    await draft.keyboard.press('Control+Enter');
    await draft.waitForSelector('.ant-message-success');
    await draft.close();
    await issue(PROVINCE, 'reviewer', [CITY, '12,345.67', '上解']);

    const task = await eventually(
      async () =>
        (await country.list<{ taskId: string; kind: string; state: string }>(CITY, 'handler', '/control/tasks')).find(
          (one) => one.kind === 'fund-adjustment' && one.state === 'open',
        ),
      90,
    );
    const bare = await consoleOf(CITY, 'finance', `/tasks?id=${task.taskId}`);
    await bare.waitForSelector('form[data-form="answer-task"]');
    await shows(bare.locator('.ant-drawer'), '12,345.67');
    await bare.fill('#answer-task_note', '已拨付');
    await bare.keyboard.press('Control+Enter');
    await bare.waitForSelector('.command .ant-alert-error');
    await shows(bare.locator('.command .ant-alert-error'), /CTRL-100|TREA-/);

    const entry = await bookedByHand(
      country,
      '12345.67',
      `${PROVINCE}-${CITY}-${(await orderOf('fund-adjustment', CITY)).number}`,
    );
    await bare.reload();
    await bare.waitForSelector('form[data-form="answer-task"]');
    await bare.fill('#answer-task_note', '已拨付');
    await pick(bare, '#answer-task_evidence_entry', '12,345.67');
    await bare.fill('#answer-task_note', '已拨付，见凭证');
    await bare.keyboard.press('Control+Enter');
    await bare.waitForSelector('.ant-message-success');
    await bare.close();

    const second = await consoleOf(CITY, 'reviewer', `/tasks?id=${task.taskId}`);
    await second.waitForSelector('[data-review]');
    await shows(second.locator('[data-review]'), entry);
    await second.click('[data-review] [data-act="approve"]');
    await second.waitForSelector('.ant-message-success');
    await second.close();
    const order = await eventually(async () => {
      const found = await orderOf('fund-adjustment', CITY);
      return found.phase === 'executed' ? found : undefined;
    }, 90);
    expect(order.evidence).toMatchObject({ entry, note: '已拨付，见凭证' });
  }, 240_000);

  it('answers a letter from a unit beside, by two people there', async () => {
    const page = await consoleOf(CITY, 'reviewer', '/letters');
    await page.click('[data-act="write-letter"]');
    await pick(page, '#write-letter_target', BESIDE);
    await page.fill('#write-letter_subject', '核实一笔转移');
    await page.fill('#write-letter_text', '请核实 2026 年 6 月的转移资金。');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.ant-message-success');
    const task = await eventually(
      async () =>
        (await country.list<{ taskId: string; kind: string; state: string }>(BESIDE, 'handler', '/control/tasks')).find(
          (one) => one.kind === 'letter/note' && one.state === 'open',
        ),
      90,
    );
    const answer = await consoleOf(BESIDE, 'handler', `/tasks?id=${task.taskId}`);
    await answer.waitForSelector('form[data-form="answer-task"]');
    await shows(answer.locator('.ant-drawer'), '请核实 2026 年 6 月的转移资金。');
    await answer.fill('#answer-task_note', '已核实，款已付出');
    await answer.keyboard.press('Control+Enter');
    await answer.waitForSelector('.ant-message-success');
    await answer.close();
    const second = await consoleOf(BESIDE, 'reviewer', `/tasks?id=${task.taskId}`);
    await second.click('[data-review] [data-act="approve"]');
    await second.waitForSelector('.ant-message-success');
    await second.close();
    // The answer travels by two parents; the list that stands open follows by itself.
    await page.waitForSelector('[data-phase="executed"] >> nth=0', { timeout: 90_000 });
    await page.locator('[data-letter]').first().click();
    await shows(page.locator('[data-answer]'), '已核实，款已付出');
    await page.close();
  }, 240_000);

  it('issues an enrolment token by one and confirms it by another', async () => {
    const page = await consoleOf(PROVINCE, 'handler', '/enrolment-tokens');
    await page.click('[data-act="issue-token"]');
    await pick(page, '#issue-token_node', CITY);
    await page.keyboard.press('Control+Enter');
    const token = page.locator('[data-token]');
    await token.waitFor();
    const id = (await token.getAttribute('data-token')) ?? '';
    await shows(token, /.{40}/);
    await page.close();
    const second = await consoleOf(PROVINCE, 'reviewer', '/enrolment-tokens');
    await second.click(`[data-confirm="${id}"]`);
    await second.locator('.ant-popconfirm .ant-btn-primary').click();
    await second.waitForSelector('.ant-message-success');
    await second.close();
  }, 60_000);

  it('checks a file of published figures before it writes any of it', async () => {
    const page = await consoleOf(NATION, 'handler', '/statistics-import');
    await page.waitForSelector('input[type=file]', { state: 'attached' });
    const broken = Buffer.from('province,year\nnowhere,x\n');
    await page.setInputFiles('input[type=file]', { name: 'broken.csv', mimeType: 'text/csv', buffer: broken });
    await page.waitForSelector('.ant-alert-error');
    await shows(page.locator('.ant-alert-error'), 'WHSE-1');
    await page.close();
  }, 60_000);

  it('has run without a fault', () => {
    expect(faults).toEqual([]);
  });
});
