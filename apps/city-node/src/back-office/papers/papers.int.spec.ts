import { createHash } from 'node:crypto';
import { Module } from '@nestjs/common';
import pg from 'pg';
import { FundLedgerModule } from '@pnet/fund-ledger';
import { Money, ok, unwrap } from '@pnet/kernel';
import { PapersModule } from '@pnet/papers';
import { verifyEvidence } from '@pnet/runtime';
import { TreasuryModule } from '@pnet/treasury';
import { IndividualAccountModule } from '../../books/individual-account/index.js';
import { AssessmentModule } from '../../front-office/assessment/index.js';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';
import { bankFile } from '../../testing/migrated-city.fixture.js';
import { CollectionModule, receiptOwner } from '../../front-office/collection/index.js';
import { DeclarationModule } from '../../front-office/declaration/index.js';
import { RegistrationModule } from '../../front-office/registration/index.js';
import { cityPapers } from './index.js';
import { openCityOverHttp, openBooksFrom, type CityOverHttp } from '../../testing/city-over-http.fixture.js';

@Module({
  imports: [
    FundLedgerModule,
    RegistrationModule,
    DeclarationModule,
    AssessmentModule,
    TreasuryModule.forNode({ owners: { collection: receiptOwner } }),
    CollectionModule,
    IndividualAccountModule,
    PapersModule.forNode(cityPapers),
  ],
})
class PaperCity {}

interface Issued {
  readonly number: string;
  readonly copyNo: number;
  readonly digest: string;
  readonly totals: { name: string; value: string }[];
}

const PURPOSE = { 'x-purpose': 'counter' };
const yuan = (text: string | undefined): string => (text ?? '').replaceAll(',', '').replace(' 元', '');

describe('papers over HTTP', () => {
  const shape = { employers: 2, personsEach: 3 };
  let city: CityOverHttp;
  let demandId: string;

  const ask: CityOverHttp['ask'] = (...question) => city.ask(...question);
  const call: CityOverHttp['call'] = (...question) => city.call(...question);
  const issue = async (kind: string, subject: string, user = 'handler'): Promise<Issued> => {
    const issued = await call(user, '/papers', { kind, subject }, PURPOSE);
    expect(issued).toMatchObject({ status: 201 });
    return issued.json as Issued;
  };
  const look = async <R extends object>(sql: string): Promise<R[]> =>
    unwrap(await city.database.unitOfWork.system(async (tx) => ok(await tx.rows<R>(sql))));
  const total = (paper: Issued, name: string): string => yuan(paper.totals.find((one) => one.name === name)?.value);

  beforeAll(async () => {
    city = await openCityOverHttp({
      rootModule: PaperCity,
      users: ['finance', 'handler', 'operator'],
      config: { publicUrl: 'https://sb.example.gov.cn' },
      prepare: async (database) => {
        await registerCity(database, shape);
        await declareMonth(database, shape, 202607);
        await openBooksFrom(database, '2026-07');
        unwrap(
          await database.unitOfWork.system(async (tx) =>
            ok(
              await tx.execute(
                `update registration.person set name = '𠮷㛃', document_number = '430102198501010015' where person_id = 1`,
              ),
            ),
          ),
        );
      },
    });
    expect(await call('handler', '/assessments', { postingPeriod: '2026-07' })).toMatchObject({ status: 200 });
    const demands = await look<{ demandId: string; number: string; amount: string }>(
      `select demand_id as "demandId", demand_number as number, amount from assessment.demand order by employer_id`,
    );
    demandId = demands[0]?.demandId ?? '';
    const income = { accountNumber: '430100-income', title: '收入户', bankName: '演示银行', kind: 'income' };
    expect(await call('finance', '/bank-accounts', income)).toMatchObject({ status: 201 });
    const file = bankFile(
      demands.map((demand, at) => [`H${at}`, '2026-07-10', demand.amount, '某单位', '0', demand.number]),
    );
    const uploaded = await ask('finance', '/bank-files?fileName=july.csv', file, { 'content-type': 'text/csv' });
    expect(uploaded.status).toBe(201);
    expect(await call('finance', '/receipt-postings', {})).toMatchObject({ status: 200 });
  });
  afterAll(() => city?.close());

  it('prints only for a purpose what shows persons, to nobody without a post, and audits the look', async () => {
    const order = { kind: 'assessment-notice', subject: demandId };
    expect(await call('handler', '/papers', order)).toMatchObject({ status: 400, json: { code: 'PAPR-1003' } });
    expect(await call('operator', '/papers', order, PURPOSE)).toMatchObject({ status: 403 });
    expect(await call(undefined, '/papers', order, PURPOSE)).toMatchObject({ status: 401 });
    expect(await call('handler', '/papers', { kind: 'diploma', subject: '1' }, PURPOSE)).toMatchObject({
      status: 422,
      json: { code: 'PAPR-1001' },
    });
    expect(await call('handler', '/papers', { ...order, subject: `1' or 1=1` }, PURPOSE)).toMatchObject({
      status: 422,
      json: { code: 'PAPR-1002' },
    });
    expect(await call('handler', '/papers', { ...order, subject: '987654' }, PURPOSE)).toMatchObject({
      status: 404,
      json: { code: 'ASMT-1001' },
    });
    const before = await look<{ n: string }>(
      `select count(*) as n from audit.read_log where kind = 'paper-assessment-notice'`,
    );
    await issue('assessment-notice', demandId);
    const after = await look<{ n: string }>(
      `select count(*) as n from audit.read_log where kind = 'paper-assessment-notice'`,
    );
    expect(Number(after[0]?.n) - Number(before[0]?.n)).toBe(1);
  });

  it('says what the queries of the screens say, to the fen', async () => {
    const demand = (await call('handler', `/demands/${demandId}`)).json as {
      demand: { amount: string; personalAmount: string; persons: number };
    };
    const notice = await issue('assessment-notice', demandId);
    expect(total(notice, '应缴合计')).toBe(demand.demand.amount);
    expect(total(notice, '个人应缴')).toBe(demand.demand.personalAmount);
    const content = JSON.parse(
      (await look<{ content: string }>(`select content from papers.paper where number = '${notice.number}'`))[0]
        ?.content ?? '',
    ) as { lines: { employerAmount: string; personalAmount: string }[] };
    const lines = Money.sum(
      content.lines.flatMap((line) => [Money.of(line.employerAmount), Money.of(line.personalAmount)]),
    );
    expect(lines.toString()).toBe(demand.demand.amount);

    const ledger = (await call('finance', '/ledger/trial-balance?postingPeriod=2026-07')).json as {
      debit: string;
      credit: string;
    }[];
    const debit = Money.sum(ledger.map((row) => Money.of(row.debit))).toString();
    const balance = await issue('trial-balance', '2026-07', 'finance');
    expect(debit).not.toBe('0.00');
    expect(total(balance, '本期借方合计')).toBe(debit);
    expect(total(balance, '本期贷方合计')).toBe(debit);

    const statement = (await call('finance', '/ledger/income-statement?postingPeriod=2026-07')).json as {
      class: string;
      month: string;
    }[];
    const income = Money.sum(statement.filter((row) => row.class === 'income').map((row) => Money.of(row.month)));
    const month = await issue('fund-month', '2026-07', 'finance');
    expect(income.isZero()).toBe(false);
    expect(total(month, '本月基金收入')).toBe(income.toString());
    // Nothing was there before and nothing was spent: what came in is what is held.
    expect(total(month, '期末滚存结余')).toBe(income.minus(Money.of(total(month, '本月基金支出'))).toString());

    const account = (await call('handler', '/persons/1/account')).json as { balance: string; months: number };
    const certificate = await issue('contribution-certificate', '1');
    expect(total(certificate, '个人账户储存额')).toBe(account.balance);
    expect(certificate.totals[0]).toEqual({ name: '累计缴费月数', value: `${account.months} 个月` });

    const entries = (await call('finance', '/ledger/entries?postingPeriod=2026-07')).json as {
      items: { entryId: string; lines: { debit: string }[] }[];
    };
    const [entry] = entries.items;
    const voucher = await issue('journal-voucher', entry?.entryId ?? '', 'finance');
    const debits = Money.sum((entry?.lines ?? []).map((line) => Money.of(line.debit))).toString();
    expect(total(voucher, '借方合计')).toBe(debits);
    expect(total(voucher, '贷方合计')).toBe(debits);

    for (const kind of ['employer-certificate', 'employer-registration']) await issue(kind, '1');
    await issue('wage-bases', demandId);
    const [declaration] = await look<{ id: string }>(
      'select declaration_id::text as id from declaration.declaration limit 1',
    );
    await issue('roster-changes', declaration?.id ?? '');
  });

  it('prints the statements of both funds, of collection and of rights as the books and records have them', async () => {
    const sheet = (await call('finance', '/ledger/balance-sheet?postingPeriod=2026-07')).json as {
      class: string;
      closing: string;
    }[];
    const of = (side: string): string =>
      Money.sum(sheet.filter((row) => row.class === side).map((row) => Money.of(row.closing))).toString();
    const balance = await issue('balance-sheet', '2026-07', 'finance');
    expect(of('asset')).not.toBe('0.00');
    expect(total(balance, '资产合计')).toBe(of('asset'));
    expect(
      Money.of(total(balance, '负债合计'))
        .plus(Money.of(total(balance, '净资产合计')))
        .toString(),
    ).toBe(of('asset'));
    const statement = await issue('income-statement', '2026-07', 'finance');
    expect(total(statement, '本年累计基金收入')).toBe(
      total(await issue('fund-month', '2026-07', 'finance'), '本月基金收入'),
    );

    const demands = await look<{ amount: string; collected: string }>(
      'select sum(amount)::text as amount, sum(collected_amount)::text as collected from assessment.demand',
    );
    const month = await issue('collection-month', '2026-07', 'finance');
    expect(total(month, '当期应缴')).toBe(demands[0]?.amount);
    expect(total(month, '实收合计')).toBe(demands[0]?.collected);
    expect(total(month, '期末欠费')).toBe('0.00');

    const account = (await call('handler', '/persons/1/account')).json as { balance: string; months: number };
    const rights = await issue('rights-record', '1-2026');
    expect(total(rights, '账户储存额')).toBe(account.balance);
    expect(total(rights, '累计缴费月数')).toBe(`${account.months} 个月`);
    expect(total(await issue('rights-record', '1-2025'), '账户储存额')).toBe('0.00');
  });

  it('reminds of what is owed, and of nothing where all is paid', async () => {
    const reminder = { kind: 'reminder-notice', subject: '1' };
    expect(await call('handler', '/papers', reminder)).toMatchObject({ status: 422, json: { code: 'PAPR-1008' } });
    const owed = await look<{ number: string }>(
      `update assessment.demand set status = 'part', collected_amount = amount - 100.10, due_on = '2026-06-25' where employer_id = 1 returning demand_number as number`,
    );
    const notice = await issue('reminder-notice', '1');
    expect(total(notice, '欠缴合计')).toBe('100.10');
    await look(
      `update assessment.demand set status = 'paid', collected_amount = amount where demand_number = '${owed[0]?.number}' returning 1 as one`,
    );
  });

  it('gives a report of the whole unit to nobody who sees a part of it', async () => {
    await look(
      `delete from identity.user_agency where user_id = 'reviewer' and agency_code <> '430102' returning 1 as one`,
    );
    await city.logIn('reviewer');
    const part = await call('reviewer', '/papers', { kind: 'collection-month', subject: '2026-07' });
    expect(part).toMatchObject({ status: 403, json: { code: 'PAPR-1009' } });
    expect(JSON.stringify(part.json)).toContain('天心区');
  });

  it('is a copy of the same number while nothing changed, and another number after', async () => {
    const first = await issue('employer-certificate', '2');
    const again = await issue('employer-certificate', '2');
    expect(again).toMatchObject({ number: first.number, digest: first.digest, copyNo: 2 });
    await look(
      `update registration.employer set name = '改名公司', changed_at = now(), changed_by = 'spec' where employer_id = 2 returning 1 as one`,
    );
    const changed = await issue('employer-certificate', '2');
    expect(changed.number).not.toBe(first.number);
    expect(changed.copyNo).toBe(1);
    const many = await Promise.all(Array.from({ length: 5 }, () => issue('employer-certificate', '2')));
    expect(new Set(many.map((one) => one.number))).toEqual(new Set([changed.number]));
    expect(many.map((one) => one.copyNo).sort()).toEqual([2, 3, 4, 5, 6]);
  });

  it('gives the same bytes for the same print, in a thread while the node answers', async () => {
    const paper = await issue('contribution-certificate', '1');
    const path = `/papers/${paper.number}/pdf?copy=1`;
    expect(await call('handler', path)).toMatchObject({ status: 400, json: { code: 'PAPR-1003' } });
    const bytes = async (): Promise<Buffer> => {
      const response = await ask('handler', path, undefined, PURPOSE);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      return Buffer.from(await response.arrayBuffer());
    };
    const [one, two] = [await bytes(), await bytes()];
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    const digest = (part: Buffer) => createHash('sha256').update(part).digest('hex');
    expect(digest(one)).toBe(digest(two));
    expect(await call('handler', '/papers/430100-20260101-999999/pdf')).toMatchObject({
      status: 404,
      json: { code: 'PAPR-1004' },
    });
  });

  it('lists what was issued, masked, the latest first', async () => {
    const page = (await call('handler', '/papers?limit=2')).json as {
      items: { number: string; subject: string }[];
      nextCursor: string;
      total: { value: number; exact: boolean };
    };
    expect(page).toMatchObject({ totals: null, total: { exact: true } });
    expect(page.total.value).toBeGreaterThan(5);
    const next = (await call('handler', `/papers?limit=2&cursor=${page.nextCursor}`)).json as typeof page;
    expect(next.total).toBeNull();
    expect(new Set([...page.items, ...next.items].map((item) => item.number)).size).toBe(4);
    const persons = (await call('handler', '/papers?kind=contribution-certificate')).json as typeof page;
    expect(persons.items[0]?.subject).toBe('𠮷* 430***********0015');
  });

  it('tells a stranger what a paper says, and nothing for a wrong code', async () => {
    const paper = await issue('contribution-certificate', '1');
    const [row] = await look<{ code: string }>(
      `select check_code as code from papers.paper where number = '${paper.number}'`,
    );
    const code = row?.code ?? '';
    const verify = (number: string, given: string) =>
      call(undefined, `/papers/verification?number=${number}&code=${given}`);
    const seen = await verify(paper.number, `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`);
    expect(seen).toMatchObject({
      status: 200,
      json: { title: '个人参保缴费证明', subject: '𠮷* 430***********0015', totals: paper.totals },
    });
    const wrong = await verify(paper.number, 'AAAAAAAA');
    expect(wrong).toMatchObject({ status: 404, json: { code: 'PAPR-1005' } });
    const unknown = await verify('430100-20260101-999999', code);
    const plain = (answer: unknown) => ({ ...(answer as object), traceId: '' });
    expect(plain(unknown.json)).toEqual(plain(wrong.json));
    const page = await ask(undefined, `/papers/verification/page?number=${paper.number}&code=${code}`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('本机构出具');
    const script = await ask(undefined, `/papers/verification/page?number=${encodeURIComponent('<script>')}&code=x`);
    expect(await script.text()).not.toContain('<script');
    let answer = wrong;
    for (let asked = 0; asked < 40 && answer.status === 404; asked += 1)
      answer = await verify(paper.number, 'AAAAAAAA');
    expect(answer).toMatchObject({ status: 429, json: { code: 'PAPR-1006' } });
  });

  it('contradicts itself nowhere, and tells when a word was changed', async () => {
    const findings = () => city.database.unitOfWork.system(async (tx) => ok(await verifyEvidence(tx)));
    const papers = async () => unwrap(await findings()).filter((finding) => finding.check.startsWith('papers.'));
    expect(await papers()).toEqual([]);
    const admin = new pg.Client({ connectionString: city.adminUrl });
    await admin.connect();
    await admin.query(
      `update papers.paper set content = replace(content, '单位1', '单位9') where kind = 'assessment-notice'`,
    );
    await admin.end();
    expect((await papers()).map((finding) => finding.detail)).toContain('its digest is not that of its content');
    await expect(
      city.database.unitOfWork.system(async (tx) => ok(await tx.execute(`update papers.paper set content = ''`))),
    ).rejects.toThrow(/permission denied/);
  });
});
