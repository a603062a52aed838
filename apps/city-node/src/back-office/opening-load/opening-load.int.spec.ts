import { PlainDate, unwrap } from '@pnet/kernel';
import { verifyLedger } from '@pnet/fund-ledger';
import { sealEvidence, verifyEvidence } from '@pnet/runtime';
import {
  createOpeningSpec,
  fileInput,
  legacyFiles,
  legacyTotals,
  worker,
  type OpeningSpec,
} from './opening-load.fixture.js';

const second = worker('checker');

describe('opening load', () => {
  let spec: OpeningSpec;
  beforeEach(async () => {
    spec = await createOpeningSpec();
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('goes from the files of a legacy system to accounts and books that verify clean', async () => {
    const loadId = await spec.begin();
    expect(await spec.tried(loadId)).toEqual([]);
    const tried = unwrap(await spec.loads.record(loadId, worker('maker')));
    expect(tried).toMatchObject({ state: 'tried', difference: null, error: null });
    expect(
      await spec.propose.execute(loadId, { totals: { ...legacyTotals, persons: '4' } }, worker('maker')),
    ).toMatchObject({
      ok: false,
      error: { code: 'LOAD-5001', params: { name: 'persons', stated: '4', found: '3' } },
    });
    unwrap(await spec.propose.execute(loadId, { totals: legacyTotals }, worker('maker')));
    expect(await spec.agree.execute(loadId, { totals: legacyTotals }, worker('maker'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1001' },
    });
    expect(unwrap(await spec.loads.record(loadId, second)).totals).toBeNull();
    expect(
      await spec.agree.execute(loadId, { totals: { ...legacyTotals, personal: '10802.71' } }, second),
    ).toMatchObject({
      ok: false,
      error: { code: 'LOAD-5005', params: { name: 'personal' } },
    });
    unwrap(await spec.agree.execute(loadId, { totals: legacyTotals }, second));
    expect(await spec.apply.work()).toMatchObject([{ state: 'done' }]);
    expect(unwrap(await spec.loads.record(loadId, second))).toMatchObject({
      state: 'agreed',
      error: null,
      appliedAt: expect.any(Date),
    });

    expect(
      await spec.rows(
        'select name, agency_code, started_work_on_is from (select p.name, p.agency_code, f.effective_from::text as started_work_on_is from registration.person p left join registration.person_fact f using (person_id) order by p.person_id) x',
      ),
    ).toEqual([
      { name: '张三', agency_code: '430102', started_work_on_is: '2008-07-01' },
      { name: '李四', agency_code: '430103', started_work_on_is: null },
      { name: '王五', agency_code: '430102', started_work_on_is: '1975-01-01' },
    ]);
    expect(
      await spec.rows(`select name, category, economic_type from registration.employer order by employer_id`),
    ).toEqual([
      { name: '长沙,"湘江"公司', category: '10', economic_type: '110' },
      { name: '长沙岳麓公司', category: '10', economic_type: '170' },
    ]);
    expect(
      await spec.rows(
        `select p.name, s.status, s.effective_on::text as day from registration.status_line s join registration.person p using (person_id) where superseded_at is null order by p.person_id, s.effective_on`,
      ),
    ).toEqual([
      { name: '张三', status: 'new', day: '2008-07-01' },
      { name: '张三', status: 'suspended', day: '2015-07-01' },
      { name: '张三', status: 'resumed', day: '2016-01-01' },
      { name: '李四', status: 'new', day: '2005-01-01' },
      { name: '王五', status: 'new', day: '2000-01-01' },
      { name: '王五', status: 'retired', day: '2015-06-01' },
    ]);
    expect(
      await spec.rows(
        `select opening_personal as personal, opening_employer as employer, opening_months as months from individual_account.account order by person_id`,
      ),
    ).toEqual([
      { personal: '10202.40', employer: '0.00', months: 198 },
      { personal: '600.30', employer: '400.20', months: 240 },
    ]);
    expect(
      await spec.rows(
        `select balance_year as year, personal_principal as principal, personal_interest as interest, year_personal_principal as added from individual_account.year_balance order by person_id, balance_year`,
      ),
    ).toEqual([
      { year: 2024, principal: '4800.00', interest: '200.00', added: '4800.00' },
      { year: 2025, principal: '9792.48', interest: '409.92', added: '4992.48' },
      { year: 2025, principal: '600.00', interest: '0.30', added: '600.00' },
    ]);
    expect(
      await spec.rows(`select count(*)::integer as n, sum(base) as bases from individual_account.contribution_record`),
    ).toEqual([{ n: 25, bases: '126406.00' }]);
    expect(
      await spec.rows(`select monthly_pension as pension, retirement_month as month from registration.retiree`),
    ).toEqual([{ pension: '1820.55', month: 201505 }]);
    expect(await spec.rows(`select item, amount from opening_load.pension_item order by item`)).toEqual([
      { item: 'account', amount: '320.55' },
      { item: 'basic', amount: '1500.00' },
    ]);
    expect(await spec.rows(`select employer_amount, personal_amount from opening_load.arrear_item`)).toEqual([
      { employer_amount: '160.00', personal_amount: '80.00' },
    ]);
    expect(
      await spec.rows(`select fund, count(*)::integer as n from fund_ledger.journal_entry group by fund order by fund`),
    ).toEqual([
      { fund: 'account', n: 1 },
      { fund: 'pooled', n: 1 },
    ]);
    // Two people agreed to them: nothing waits for a look at its evidence.
    expect(await spec.rows(`select distinct recorded_by, reviewed_by from registration.person_fact`)).toEqual([
      { recorded_by: 'maker', reviewed_by: 'checker' },
    ]);
    await verifiesClean(spec);

    expect(await spec.agree.execute(loadId, { totals: legacyTotals }, second)).toMatchObject({
      ok: false,
      error: { code: 'LOAD-1002' },
    });
    expect(await spec.add.execute(fileInput(loadId, 'months', legacyFiles().months), worker('maker'))).toMatchObject({
      ok: false,
      error: { code: 'LOAD-1002' },
    });
    expect(await spec.open.execute({ scheme: '110', month: '2025-12' }, worker('maker'))).toMatchObject({
      ok: false,
      error: { code: 'LOAD-1006' },
    });
  });
});

async function verifiesClean(spec: OpeningSpec): Promise<void> {
  const { unitOfWork } = spec.database;
  unwrap(
    await unitOfWork.system(async (tx) => {
      await sealEvidence(tx, { sealedBy: 'spec', at: tx.clock.now() });
      expect(await verifyEvidence(tx, PlainDate.of('2025-12-31'))).toEqual([]);
      expect((await verifyLedger(tx)).findings).toEqual([]);
      return { ok: true as const, value: undefined };
    }),
  );
}
