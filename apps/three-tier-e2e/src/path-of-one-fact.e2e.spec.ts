import { X509Certificate, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Receipt, Verdict, receiptText } from '@pnet/contracts';
import { changedByHandIsFound } from './changed-by-hand.js';
import type { Demand, RegisteredEmployer } from './city-counter.js';
import { contributionOf, contributionsOf, fen, yuan } from './contribution.js';
import { Country, eventually } from './country.js';
import { FactPath, JANUARY, datasets, hunan, shenzhenBounds } from './fact-path.js';
import { inSteps } from './in-steps.js';
import {
  acceptedIsOfficial,
  differencesAndNewBounds,
  newBoundsGoDown,
  replaysAsKnown,
  scanIsAnswered,
} from './orders-down.js';

describe('the path of one fact', () => {
  const country = new Country(20_500);
  const step = inSteps();
  const path = new FactPath(country);
  const { changsha, shenzhen } = path;
  let employers: RegisteredEmployer[] = [];
  let shop: RegisteredEmployer;
  let demands: Demand[] = [];

  const wages = (list: readonly RegisteredEmployer[]): string[] => list.flatMap((one) => [...one.wages]);
  const here = contributionsOf;
  const get: FactPath['get'] = (code, address, user) => path.get(code, address, user);

  beforeAll(async () => {
    await country.start();
    for (const city of [changsha, shenzhen]) await city.openBooks(JANUARY);
    path.employers = employers = [
      await changsha.register({ name: '长沙一号机械有限公司', wages: ['3000.00', '8123.45', '30000.00'] }),
      await changsha.register({ name: '长沙二号商贸有限公司', wages: ['5000.33', '4616.39'] }),
    ];
    shop = await shenzhen.register({ name: '深圳三号电子有限公司', wages: ['6000.00', '9999.99'] });
  }, 300_000);
  afterAll(async () => {
    await country.remove();
  }, 60_000);

  step('1–2: a declaration arrives once, and only a second person approves it', async () => {
    const [first] = employers as [RegisteredEmployer];
    const body = {
      mode: 'list',
      employerId: first.employerId,
      scheme: '110',
      postingPeriod: JANUARY,
      persons: first.people.map((person) => ({ documentNumber: person.documentNumber, declaredWage: person.wage })),
    };
    const submit = (content: object) =>
      country.call<{ declarationId: string; code?: string }>('430100', 'handler', 'POST', '/declarations', content, {
        'idempotency-key': 'january-one',
      });
    const submitted = await submit(body);
    expect(submitted).toMatchObject({ status: 201, body: { status: 'submitted', persons: 3, wageTotal: '41123.45' } });
    expect((await submit(body)).body).toEqual(submitted.body);
    expect(await submit({ ...body, persons: [] })).toMatchObject({ status: 422, body: { code: 'RUNT-3002' } });
    const { declarationId } = submitted.body;
    const review = { decision: 'approve', note: '经复核无误' };
    expect(
      await country.call('430100', 'handler', 'POST', `/declarations/${declarationId}/review`, review),
    ).toMatchObject({ status: 403 });
    // Even somebody who has both posts is one person.
    await country.administer('430100', `insert into identity.user_post (user_id, post) values ('handler', 'reviewer')`);
    expect(
      await country.call('430100', 'handler', 'POST', `/declarations/${declarationId}/review`, review),
    ).toMatchObject({ status: 403, body: { code: 'DUTY-1001' } });
    await country.administer(
      '430100',
      `delete from identity.user_post where user_id = 'handler' and post = 'reviewer'`,
    );
    await changsha.approve(declarationId);
    await changsha.approve(await changsha.declare(employers[1] as RegisteredEmployer, JANUARY));
    await shenzhen.approve(await shenzhen.declare(shop, JANUARY));
  });

  step('3: demands are what the bounds and rates give, to the fen', async () => {
    for (const city of [changsha, shenzhen]) await city.act('handler', '/assessments', { postingPeriod: JANUARY });
    demands = await changsha.demands(JANUARY);
    expect(
      demands.map((demand) => [
        demand.employerId,
        demand.baseTotal,
        demand.employerAmount,
        demand.personalAmount,
        demand.amount,
        demand.status,
      ]),
    ).toEqual(
      employers.map((employer) => {
        const due = here(employer.wages, hunan);
        return [
          employer.employerId,
          yuan(due.base),
          yuan(due.employer),
          yuan(due.personal),
          yuan(due.employer + due.personal),
          'open',
        ];
      }),
    );
    const lines = await country.rows<{
      person_id: string;
      base: string;
      employer_amount: string;
      personal_amount: string;
    }>(
      '430100',
      'select person_id, base, employer_amount, personal_amount from assessment.demand_line where posting_period = 202601 order by person_id',
    );
    expect(lines).toEqual(
      employers
        .flatMap((employer) => employer.people)
        .map(({ personId, wage }) => {
          const due = contributionOf(wage, hunan);
          return {
            person_id: personId,
            base: yuan(due.base),
            employer_amount: yuan(due.employer),
            personal_amount: yuan(due.personal),
          };
        }),
    );
    const due = here(shop.wages, shenzhenBounds);
    expect(await shenzhen.demands(JANUARY)).toMatchObject([
      { amount: yuan(due.employer + due.personal), collectionMode: 'assess-here-collect-at-tax' },
    ]);
  });

  step('4–6: money, allocation, entries of both books and account records come from one transaction', async () => {
    await changsha.collect(changsha.bankFile(demands, '2026-01-20', [['1234.56', '往来款']]));
    await shenzhen.collect(await shenzhen.taxReceiptFile(JANUARY, '2026-01-20'));
    const entries = `from fund_ledger.journal_entry e where e.source_kind = 'bank-line' and e.source_id in (select bank_line_id::text from collection.allocation)`;
    for (const city of [changsha, shenzhen]) {
      const transactions = await country.rows<{ what: string; transactions: string[]; rows: number }>(
        city.code,
        `
        select what, array_agg(distinct transaction) as transactions, count(*)::integer as rows from (
          select 'bank line' as what, xmin::text as transaction from treasury.bank_line where state = 'matched'
          union all select 'allocation', xmin::text from collection.allocation
          union all select 'demand', xmin::text from assessment.demand
          union all select 'entry', e.xmin::text ${entries}
          union all select 'line', l.xmin::text from fund_ledger.journal_line l where l.entry_id in (select e.entry_id ${entries})
          union all select 'record', xmin::text from individual_account.contribution_record) all_rows group by what order by what`,
      );
      const people = city === changsha ? 5 : 2;
      const payments = city === changsha ? 2 : 1;
      expect(transactions.map((one) => [one.what, one.rows])).toEqual([
        ['allocation', payments],
        ['bank line', payments],
        ['demand', payments],
        ['entry', 2 * payments],
        ['line', 4 * payments],
        ['record', people],
      ]);
      expect(new Set(transactions.flatMap((one) => one.transactions)).size).toBe(1);
    }
    const due = here(wages(employers), hunan);
    const books = await country.rows<{ fund: string; account_code: string; balance: string }>(
      '430100',
      'select fund, account_code, sum(debit - credit)::text as balance from fund_ledger.journal_line group by 1, 2 order by 1, 2',
    );
    expect(books).toEqual([
      { fund: 'account', account_code: '1002', balance: yuan(due.personal) },
      { fund: 'account', account_code: '400102', balance: yuan(-due.personal) },
      { fund: 'pooled', account_code: '1002', balance: yuan(due.employer + fen('1234.56')) },
      { fund: 'pooled', account_code: '200101', balance: '-1234.56' },
      { fund: 'pooled', account_code: '400101', balance: yuan(-due.employer) },
    ]);
    expect(await get('430100', '/receipt-differences', 'finance')).toMatchObject({
      items: [{ kind: 'no-demand', amount: '1234.56' }],
      totals: { amount: '1234.56' },
    });
    const [person] = (employers[0] as RegisteredEmployer).people;
    expect(await get('430100', `/persons/${person?.personId ?? ''}/contributions?year=2026`)).toMatchObject({
      items: [{ contributionMonth: JANUARY, kind: 'normal' }],
    });
    await expect(changsha.upload(changsha.bankFile(demands, '2026-01-20', [['1234.56', '往来款']]))).rejects.toThrow(
      'TREA-1006',
    );
  });

  step('7–8: the month closes with its tie-out, and its datasets are sealed', async () => {
    expect((await changsha.checks(JANUARY)).filter((check) => check.severity === 'hard' && !check.ok)).toEqual([]);
    expect((await changsha.checks(JANUARY)).find((check) => check.id === 'flow-tie-out')?.detail).toContain(
      yuan(here(wages(employers), hunan).personal),
    );
    for (const city of [changsha, shenzhen]) await city.close(JANUARY);
    path.sealed = await path.receipted(changsha);
    expect(path.sealed.map((one) => [one.dataset, one.version])).toEqual(datasets.map((dataset) => [dataset, 1]));
    const twin = (await path.receipted(shenzhen)).flatMap((one) => one.deliveries);
    expect(twin.map((delivery) => `${delivery.target} ${delivery.role} ${delivery.outcome}`).sort()).toEqual([
      ...datasets.map(() => '000000 comparison valid'),
      ...datasets.map(() => '440000 statistical valid'),
    ]);
  });

  step('9: the receipts are signed by the parent and the same at both ends', async () => {
    const taken = await country.rows<{ message: Buffer }>(
      '430100',
      `select r.message from exchange.receipt r join exchange.delivery using (delivery_id) join exchange.submission using (submission_id)
        where r.direction = 'taken' and definition_id <> 'PI10' order by receipt_id`,
    );
    const given = await country.rows<{ message: Buffer }>(
      '430000',
      `select r.message from exchange.receipt r join exchange.intake i using (intake_id) where i.node_code = '430100' and r.direction = 'given' and i.definition_id <> 'PI10'`,
    );
    expect(taken).toHaveLength(datasets.length);
    expect(taken.map((row) => row.message.toString('hex')).sort()).toEqual(
      given.map((row) => row.message.toString('hex')).sort(),
    );
    const certificate = new X509Certificate(readFileSync(join(country.home, 'certificates/430000/sign.crt')));
    const authority = new X509Certificate(readFileSync(join(country.home, 'certificates/430100/authority.crt')));
    expect(certificate.verify(authority.publicKey)).toBe(true);
    for (const { message } of taken) {
      const receipt = Receipt.decode(message);
      const { signature } = receipt;
      if (!signature) throw new Error('a receipt without signature');
      expect(Buffer.from(signature.certificate).equals(certificate.raw)).toBe(true);
      expect(verify(null, receiptText(receipt), certificate.publicKey, signature.value)).toBe(true);
      expect(
        verify(
          null,
          receiptText({ ...receipt, rowCount: receipt.rowCount + 1n }),
          certificate.publicKey,
          signature.value,
        ),
      ).toBe(false);
      expect([receipt.receiverCode, receipt.nodeCode, receipt.verdict]).toEqual([
        '430000',
        '430100',
        Verdict.VERDICT_VALID,
      ]);
      expect(path.sealed.map((one) => one.digest)).toContain(Buffer.from(receipt.digest).toString('hex'));
    }
  });

  step('10–11: facts stand provisionally at the province and, relayed unchanged, at the nation', async () => {
    const versions = (code: string) =>
      country.rows<{ dataset: string; digest: string; status: string; relayed_by: string | null }>(
        code,
        `select dataset_id as dataset, digest, status, relayed_by from warehouse.dataset_version where reporting_unit = '430100' and period = 202601 order by dataset_id`,
      );
    const expected = (relayedBy: string | null) =>
      path.sealed.map((one) => ({
        dataset: one.dataset,
        digest: one.digest,
        status: 'provisional',
        relayed_by: relayedBy,
      }));
    expect(await versions('430000')).toEqual(expected(null));
    const nation = await eventually(async () => {
      const found = await versions('000000');
      return found.length === datasets.length ? found : undefined;
    });
    expect(nation).toEqual(expected('430000'));
  });

  step("12: the nation's income opens down to the sealed version and the city's ledger", async () => {
    const income = [here(wages(employers), hunan), here(shop.wages, shenzhenBounds)].reduce(
      (sum, due) => sum + due.employer + due.personal,
      0n,
    );
    const total = await eventually(async () => {
      const found = await get<{ total: { status: string; all: { income: { gross: string; net: string } } | null } }>(
        '000000',
        `/totals?from=${JANUARY}&to=${JANUARY}`,
      );
      return found.total.all?.income.gross === yuan(income) ? found.total : undefined;
    });
    expect(total).toMatchObject({
      status: 'provisional',
      all: { income: { gross: yuan(income), eliminated: '0.00', inTransit: '0.00', net: yuan(income) } },
    });
    const units = await get<{ versions: { unit: string; digest: string }[] }>(
      '000000',
      `/drill/units?dataset=PI05&period=${JANUARY}`,
    );
    expect(units.versions.map((one) => one.unit).sort()).toEqual(['430100', '440300']);
    const books = path.sealed.find((one) => one.dataset === 'PI05');
    expect(await get('000000', `/drill/version?unit=430100&dataset=PI05&period=${JANUARY}`)).toMatchObject({
      loaded: { version: 1, digest: books?.digest, relayedBy: '430000', status: 'provisional' },
      arrived: [{ role: 'statistical', phase: 'loaded', receipt: { verdict: 'valid', digest: books?.digest } }],
    });
    const { lines } = await get<{ lines: { fund: string; account: string; debit: string; credit: string }[] }>(
      '000000',
      `/drill/ledger?unit=430100&period=${JANUARY}`,
    );
    const journal = await country.rows<{ fund: string; account: string; debit: string; credit: string }>(
      '430100',
      'select fund, account_code as account, sum(debit)::text as debit, sum(credit)::text as credit from fund_ledger.journal_line where book_month = 202601 group by 1, 2 order by 1, 2',
    );
    expect(
      lines
        .filter((line) => line.debit !== '0.00' || line.credit !== '0.00')
        .map(({ fund, account, debit, credit }) => ({ fund, account, debit, credit })),
    ).toEqual(
      journal.map((line) => ({
        ...line,
        debit: yuan(fen(line.debit.includes('.') ? line.debit : `${line.debit}.00`)),
        credit: yuan(fen(line.credit.includes('.') ? line.credit : `${line.credit}.00`)),
      })),
    );
  });

  step('a second parent compares, and doubles nothing', async () => {
    const intakes = await eventually(async () => {
      const found = await country.rows<{ role: string; digest: string; phase: string }>(
        '000000',
        `select role, encode(digest, 'hex') as digest, phase from exchange.intake where node_code = '440300' and definition_id = 'PI05' order by role`,
      );
      return found.length === 2 ? found : undefined;
    });
    expect(intakes.map((one) => [one.role, one.phase])).toEqual([
      ['comparison', 'loaded'],
      ['statistical', 'loaded'],
    ]);
    expect(new Set(intakes.map((one) => one.digest)).size).toBe(1);
    expect(await get('000000', `/drill/version?unit=440300&dataset=PI05&period=${JANUARY}`)).toMatchObject({
      comparison: { agrees: true },
    });
    const due = here(shop.wages, shenzhenBounds);
    const facts = await country.rows<{ income: string }>(
      '000000',
      `select sum(credit - debit)::text as income from warehouse.fact_pi05 where reporting_unit = '440300' and account like '4%'`,
    );
    expect(facts).toEqual([{ income: yuan(due.employer + due.personal) }]);
  });

  step('everything agrees to the fen', async () => {
    const verified = await country.pnet('verify', '--json');
    const answer = JSON.parse(verified.stdout) as {
      ok: boolean;
      findings: unknown[];
      nation: { period: number; income: { gross: string } }[];
    };
    expect([verified.status, answer.ok, answer.findings]).toEqual([0, true, []]);
    expect(answer.nation.map((month) => month.period)).toEqual([202601]);
  });

  step('13: new bounds go down, and name the months that are assessed again', () => newBoundsGoDown(path));

  step('14: months before get differences, the next month the new bounds, a replay as of June the old', async () => {
    const july = await differencesAndNewBounds(path);
    await replaysAsKnown(path);
    // Again: nothing more is due.
    await changsha.act('handler', '/assessments', { postingPeriod: '2026-07' });
    expect(await changsha.demands('2026-07')).toEqual(july);
  });

  step('a scan request is answered with the submission', () => scanIsAnswered(path));

  step('what two people at the nation accept is official at every tier, and locked at the city', () =>
    acceptedIsOfficial(path),
  );

  step('a value that somebody changes by hand, at any tier, is found and named by its table', () =>
    changedByHandIsFound(country),
  );
});
