import type { Browser, Page } from 'playwright-core';
import { systemClock } from '@pnet/kernel';
import { citizenNumberCheckDigit } from '@pnet/standards';
import { consolePage, holds, isBarred, openBrowser, shows } from './console-browser.js';
import { Country, eventually } from './country.js';

const CITY = '430100';
const PROVINCE = '430000';
const NATION = '000000';
const AGENCY = '430102';
const today = systemClock.now().toPlainDate();
const first17 = '43010219880808125';
const PERSON = first17 + citizenNumberCheckDigit(first17);

/** A statement of the bank with one line. */
const statement = (account: string): string =>
  [
    `HEAD,bank-lines,1,${account},${today.toString()}`,
    'bankNumber,valueDate,amount,payerName,payerAccount,reference',
    `TP4,${today.toString()},91.00,示范银行,,结息`,
    'TAIL,1,91.00',
    '',
  ].join('\n');

describe('acts of two people and of operators, in the browser', () => {
  const country = new Country(25_600);
  const pages = new Map<string, Page>();
  const faults: string[] = [];
  let browser: Browser;

  const originOf = (code: string): string => `http://127.0.0.1:${country.node(code).httpPort}`;
  /** A page of somebody's console: one for each person, logged in once. */
  async function at(code: string, userId: string, path: string): Promise<Page> {
    const known = pages.get(`${code} ${userId}`);
    const login = { origin: originOf(code), userId, password: country.state.password };
    const page =
      known ??
      (await consolePage(browser, login, (begun) => {
        begun.on('pageerror', (error) => faults.push(`${code} ${userId}: ${String(error)}`));
      }));
    pages.set(`${code} ${userId}`, page);
    await page.goto(`${originOf(code)}${path}`);
    return page;
  }
  /** As its user does it without a mouse. */
  async function press(page: Page, button: string): Promise<void> {
    await page.locator(button).first().focus();
    await page.keyboard.press('Enter');
  }
  /** Fills the fields of a form by the names that the node gives them. */
  async function fill(page: Page, form: string, values: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await page.fill(`#${form}_${name}`, value);
  }
  /** Picks from a box; without a text the first of its choices. */
  async function pick(page: Page, box: string, text?: string): Promise<void> {
    await page.focus(box);
    await page.keyboard.press('ArrowDown');
    const shown = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
    if (text === undefined) await page.keyboard.press('Enter');
    else await shown.filter({ hasText: text }).first().click();
  }
  async function send(page: Page, form: string): Promise<void> {
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(`form[data-form="${form}"]`, { state: 'detached' });
  }
  /** The second person opens the thing, and agrees. */
  async function agree(page: Page, thing: string): Promise<void> {
    await press(page, thing);
    await press(page, '[data-review] [data-act="approve"]:enabled');
    await page.waitForSelector('[data-review]', { state: 'detached' });
  }

  beforeAll(async () => {
    await country.start(['--scale', '100']);
    browser = await openBrowser();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await country.remove();
  }, 60_000);

  it('pays by an instruction of two people, and records what the bank answered', async () => {
    const finance = await at(CITY, 'finance', '/instructions');
    await press(finance, '[data-act="draft"]');
    await pick(finance, '#draft-instruction_kind');
    await pick(finance, '#draft-instruction_bankAccount');
    await fill(finance, 'draft-instruction', {
      instructionNumber: 'ZL-1',
      counterpartName: '财政专户',
      counterpartAccount: '6222000011112222',
      amount: '1,000.00',
      purpose: '归集',
    });
    await send(finance, 'draft-instruction');
    await press(finance, '[data-instruction="ZL-1"]');
    await isBarred(finance.locator('[data-review] [data-act="approve"]'));
    await agree(await at(CITY, 'approver', '/instructions'), '[data-instruction="ZL-1"]');
    await at(CITY, 'finance', '/instructions');
    await press(finance, '[data-act="take"]');
    await finance.focus('#take-instructions_dueThrough');
    await finance.keyboard.press('Control+Enter');
    await finance.waitForSelector('[data-taken="1"]');
    await finance.keyboard.press('Escape');
    await finance.waitForSelector('[data-taken]', { state: 'detached' });
    await press(finance, '[data-instruction="ZL-1"]');
    await pick(finance, '#answer-instruction_answer', '银行退回');
    await finance.fill('#answer-instruction_note', '户名不符');
    await send(finance, 'answer-instruction');
    const [one] = await country.list<{ state: string; note: string }>(CITY, 'finance', '/instructions');
    expect(one).toMatchObject({ state: 'returned', note: '户名不符' });
  });

  it('books a line of the bank, and corrects its class by a second person', async () => {
    const [account] = await country.list<{ accountNumber: string }>(CITY, 'finance', '/bank-accounts');
    const finance = await at(CITY, 'finance', '/bank-files');
    await finance
      .locator('.ant-upload-drag input[type=file]')
      .first()
      .setInputFiles({
        name: '流水.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(statement(account?.accountNumber ?? '')),
      });
    await finance.waitForSelector('[data-outcome="taken"]');
    const day = today.toString();
    const [added] = await country.list<{ bankLineId: string }>(
      CITY,
      'finance',
      `/bank-lines?from=${day}&to=${day}&class=interest&state=new`,
    );
    const line = `[data-line="${added?.bankLineId ?? ''}"]`;
    // Who brought a line in, or said what it is, does not book it.
    const handler = await at(CITY, 'handler', '/bank-lines?class=interest');
    await press(handler, line);
    await press(handler, '[data-act="class"]');
    await handler.fill('#class-line_reason', '已核对附言');
    await send(handler, 'class-line');
    await at(CITY, 'finance', '/bank-lines?class=interest');
    await press(finance, line);
    await press(finance, '[data-act="book"]');
    await press(finance, '[data-sure="book"]');
    await press(finance, '[data-act="correction"]');
    await pick(finance, '#correct-line_class', '关系转移');
    await finance.fill('#correct-line_reason', '系关系转移，附言有误');
    await send(finance, 'correct-line');
    await agree(await at(CITY, 'approver', '/bank-line-corrections'), '[data-correction]');
    const [corrected] = await country.list<{ toClass: string; state: string }>(
      CITY,
      'finance',
      '/bank-line-corrections',
    );
    expect(corrected).toMatchObject({ toClass: 'transfer', state: 'done' });
  });

  it('opens an account by two people who each state the totals', async () => {
    // The city was opened with the country: as one that comes to the network new.
    await country.administer(
      CITY,
      `update individual_account.opening set state = 'replaced', checker = null, agreed_at = null where state = 'agreed'`,
    );
    const { personIds } = await country.act<{ personIds: string[] }>(CITY, 'handler', 'POST', '/persons/batch', {
      persons: [
        {
          documentType: '01',
          documentNumber: PERSON,
          name: '期初甲',
          sex: '1',
          birthDate: '1988-08-08',
          agencyCode: AGENCY,
        },
      ],
    });
    const finance = await at(CITY, 'finance', '/openings');
    await press(finance, '[data-act="propose"]');
    await finance.locator('[data-part="balances"] input[type=file]').setInputFiles({
      name: 'opening-balances.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`personId,personal,employer,months\n${personIds[0] ?? ''},10.00,0.00,2\n`),
    });
    const totals = { persons: '1', personal: '10.00', employer: '0.00' };
    await fill(finance, 'propose-opening', totals);
    await send(finance, 'propose-opening');
    await finance.locator('.ant-modal .ant-alert-success').waitFor();
    const approver = await at(CITY, 'approver', '/openings');
    await press(approver, '[data-agree]');
    await fill(approver, 'agree-opening', { ...totals, personal: '10.01' });
    await approver.keyboard.press('Control+Enter');
    await approver.waitForSelector('.command .ant-alert-error');
    await fill(approver, 'agree-opening', totals);
    await send(approver, 'agree-opening');
    await approver.waitForSelector('[data-agree]', { state: 'detached' });
  });

  it('reports quickly what is known of the open month, apart from the sealed versions', async () => {
    const finance = await at(CITY, 'finance', '/datasets');
    await press(finance, '[data-act="quick-reports"]');
    await finance.focus('#quick-reports_period');
    await send(finance, 'quick-reports');
    await shows(finance.locator('.ant-tabs-tab'), /^快报 [1-9]/);
  });

  it('takes up a delivery that stopped', async () => {
    await country.administer(
      CITY,
      `update exchange.delivery set phase = 'stopped', outcome = null, receipted_at = null, error_code = 'EXCH-1001'
        where delivery_id = (select max(delivery_id) from exchange.delivery where submission_id is not null and phase = 'receipted')`,
    );
    const operator = await at(CITY, 'operator', '/submissions');
    await press(operator, '[data-act="resume"]');
    await operator.waitForSelector('[data-act="resume"]', { state: 'detached' });
  });

  /** The province calls back what it has of a month, so that the month may be opened again below. */
  async function calledBack(period: string): Promise<void> {
    const sent = await country.list<{ dataset: string; action: string }>(CITY, 'finance', `/summary/${period}`);
    for (const dataset of new Set(sent.filter((one) => one.action !== 'quick').map((one) => one.dataset))) {
      const order = {
        kind: 'recollection',
        title: `收回 ${dataset}`,
        targets: [CITY],
        payload: { dataset, period, reason: '漏记一笔到账' },
      };
      const { draftId } = await country.act<{ draftId: string }>(PROVINCE, 'handler', 'POST', '/orders', order);
      const draft = `/orders/drafts/${draftId}`;
      const { digest } = await country.act<{ digest: string }>(PROVINCE, 'reviewer', 'GET', draft);
      const decided = { decision: 'issue', digest };
      await country.act(PROVINCE, 'reviewer', 'POST', `/orders/${draftId}/review`, decided);
    }
    await eventually(async () => {
      const orders = await country.list<{ phase: string }>(PROVINCE, 'handler', '/orders?kind=recollection');
      return orders.every((one) => one.phase === 'executed' || one.phase === 'installed') ? true : undefined;
    }, 90);
  }

  it('reopens a month that was called back: one person asks, another approves', async () => {
    const [closed] = await country.list<{ postingPeriod: string }>(CITY, 'finance', '/closing');
    const finance = await at(CITY, 'finance', '/closing');
    await pick(finance, '.page-title + div input', closed?.postingPeriod);
    await press(finance, '[data-act="reopen"]');
    await finance.fill('#ask-reopening_reason', '漏记一笔到账');
    await finance.keyboard.press('Control+Enter');
    await shows(finance.locator('.command .ant-alert-error'), 'CLOS-2002');
    await holds(finance.locator('#ask-reopening_reason'), '漏记一笔到账');
    await calledBack(closed?.postingPeriod ?? '');
    await finance.focus('#ask-reopening_reason');
    await send(finance, 'ask-reopening');
    await agree(await at(CITY, 'approver', '/closing'), '[data-reopening]');
    const [last] = await country.list<{ state: string }>(CITY, 'finance', '/closing');
    expect(last).toMatchObject({ state: 'reopened' });
  }, 180_000);

  /** A draft of the nation, which its reviewer sees whole and issues. */
  async function ordered(kind: string, typed: (page: Page) => Promise<void>, seen: readonly string[]): Promise<void> {
    const handler = await at(NATION, 'handler', '/orders');
    await press(handler, '[data-act="new-order"]');
    await pick(handler, 'form[data-form="order"] .ant-select input', kind);
    await typed(handler);
    await send(handler, 'order');
    const reviewer = await at(NATION, 'reviewer', '/orders?tab=drafts&state=drafted');
    await press(reviewer, '[data-draft]');
    for (const words of seen) await shows(reviewer.locator('[data-review]'), words);
    await press(reviewer, '[data-review] [data-act="approve"]:enabled');
    await reviewer.waitForSelector('[data-review]', { state: 'detached' });
  }

  it('renames a unit from a month on, by two people of the nation', async () => {
    await ordered(
      '填报单位变更',
      async (page) => {
        await page.fill('#order_title', '更名');
        await pick(page, '#order_payload_code', CITY);
        await fill(page, 'order', { payload_name: '长沙市社会保险中心', payload_reason: '机构改革' });
      },
      [CITY, '长沙市社会保险中心', '机构改革'],
    );
  });

  it('publishes a value of the policy, with what is in force beside it', async () => {
    const lines = await country.list<{ key: string; inForce: { value: unknown } | null }>(
      NATION,
      'handler',
      '/policy/parameters',
    );
    const line = lines.find((one) => /^0\.\d+$/.test(String(one.inForce?.value)));
    const next = today.yearMonth.plusMonths(1).toString();
    await ordered(
      '发布政策参数',
      async (page) => {
        await page.fill('#order_title', '参数调整');
        await page.focus('#order_payload_values_0_key');
        await page.keyboard.type(line?.key ?? '');
        await page.keyboard.press('Enter');
        await fill(page, 'order', {
          payload_values_0_value: '0.077',
          payload_values_0_effectiveFrom: next,
          payload_values_0_source: '人社部发〔2026〕1号',
        });
        // So large a change needs its reason: the node says so at the field.
        await page.keyboard.press('Control+Enter');
        await page.locator('.ant-form-item-explain-error', { hasText: '%' }).waitFor();
        await page.fill('#order_payload_values_0_reason', '按国务院决定调整费率，自次月起执行，各地同步');
      },
      ['0.077', String(line?.inForce?.value)],
    );
  });

  it('makes a user by two administrators, who changes the password before anything else', async () => {
    const first = await at(CITY, 'administrator', '/users');
    await press(first, '[data-act="new-user"]');
    await fill(first, 'new-user', { userId: 'newcomer', name: '新来的', reason: '入职' });
    await pick(first, '#new-user_posts', '经办');
    await first.keyboard.press('Escape');
    await pick(first, '#new-user_agencies');
    await first.keyboard.press('Escape');
    await first.focus('#new-user_reason');
    await first.keyboard.press('Control+Enter');
    const password = (await first.locator('[data-password]').innerText()).trim();
    await press(first, '.ant-modal .ant-btn-primary');
    const second = await at(CITY, 'administrator2', '/user-changes?state=proposed');
    await agree(second, '[data-change]');
    const own = 'Mulberry-Lantern-77';
    const page = await consolePage(browser, { origin: originOf(CITY), userId: 'newcomer', password });
    await page.fill('#first-password_oldPassword', password);
    await fill(page, 'first-password', { newPassword: own, again: own });
    await send(page, 'first-password');
    await page.waitForSelector('[data-queues]');
    await page.close();
    const again = await consolePage(browser, { origin: originOf(CITY), userId: 'newcomer', password: own });
    await again.waitForSelector('[data-queues]');
    await again.close();
    await at(CITY, 'administrator', '/users?id=newcomer');
    await press(first, '[data-act="user-lock"]');
    await first.fill('#user-lock_reason', '离职');
    await send(first, 'user-lock');
    await first.waitForSelector('[data-act="user-unlock"]');
  });

  it('shows operators tree, links, certificate, work and alarms, and closes one with what was found', async () => {
    const operator = await at(PROVINCE, 'operator', '/topology');
    await operator.waitForSelector('[data-node] >> nth=2');
    await press(operator, `[data-node="${CITY}"]`);
    await shows(operator.locator('.ant-drawer, .content'), CITY);
    await at(PROVINCE, 'operator', '/links');
    await operator.waitForSelector('.ant-table-row >> nth=1');
    await at(PROVINCE, 'operator', '/node');
    await shows(operator.locator('.content'), /证书[\s\S]*\d+ 天/);
    const city = await at(CITY, 'operator', '/jobs?tab=jobs');
    await city.waitForSelector('.ant-table-row');
    await country.administer(
      PROVINCE,
      `insert into exchange.alarm (kind, peer, subject, detail, raised_at)
       values ('bad-signature', '${CITY}', 'PI05 2026-10', '{"digest": "00"}', now())`,
    );
    await at(PROVINCE, 'operator', '/alarms?state=open');
    await press(operator, '[data-act="close-alarm"]');
    await operator.fill('#close-alarm_reason', '已与该市核对，系演练');
    await send(operator, 'close-alarm');
    await operator.waitForSelector('[data-act="close-alarm"]', { state: 'detached' });
    const administrator = await at(CITY, 'administrator', '/audit');
    await press(administrator, '[data-act="verify-audit"]');
    await administrator.waitForSelector('[data-chain="whole"]');
  });

  it('has run without a fault', async () => {
    const users = await eventually(() => country.list<{ userId: string }>(CITY, 'administrator', '/users'));
    expect(users.map((one) => one.userId)).toContain('newcomer');
    expect(faults).toEqual([]);
  });
});
