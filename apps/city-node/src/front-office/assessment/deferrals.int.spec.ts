import { unwrap, type Result } from '@pnet/kernel';
import { citySpecClock, clerk, createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { DemandLateFees, lateFeeSpanList, lateFeeSpansOf } from '../collection/index.js';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';
import { DeferDemands, type DeferralOutcome } from './defer-demands.js';
import { deferralList, deferralsOf, type DeferralView } from './deferrals.query.js';
import { demandList, demandsOf } from './index.js';

const TODAY = '2026-07-20';
const NODE = { code: '430100', regionCode: '430100' };
const ASK = { ask: { limit: 200 }, context: {} };
const asked = {
  scheme: '110',
  employerId: '1',
  fromPeriod: '2026-06',
  throughPeriod: '2026-07',
  deferredTo: '2026-12-31',
  reason: '生产经营困难',
  document: '市府发〔2026〕9号',
};

describe('deferrals', () => {
  const shape = { employers: 2, personsEach: 2 };
  let spec: CitySpec;
  let defer: DeferDemands;
  let fees: DemandLateFees;

  const shown = async (): Promise<DeferralView> => {
    const { items } = await spec.database.unitOfWork.read(spec.context, (tx) =>
      deferralList.read(tx, deferralsOf({ asOf: TODAY }), ASK),
    );
    return items[0] as DeferralView;
  };
  const approve = async (): Promise<Result<DeferralOutcome>> => {
    const { deferralId, digest } = await shown();
    return defer.decide({ deferralId, decision: 'approve', note: '', digest }, clerk('clerk-2'));
  };
  const charged = async (throughOn: string) => {
    const { items } = await spec.database.unitOfWork.read(spec.context, async (tx) => {
      const rule = { rates: '[{"from":"2011-07-01","rate":"0.0005"}]', ceiling: 'none' } as const;
      const select = lateFeeSpansOf({ scheme: '110', throughOn, basis: 'overdue', ...rule });
      return lateFeeSpanList.read(tx, select, ASK);
    });
    return items.map((row) => [row.employerId, row.accruedFrom]);
  };

  beforeEach(async () => {
    spec = await createCitySpec();
    defer = new DeferDemands(spec.database.unitOfWork, citySpecClock, NODE, spec.readParameters);
    fees = new DemandLateFees(spec.database.unitOfWork, spec.batches, citySpecClock, NODE, spec.readParameters);
    await registerCity(spec.database, shape);
    await declareMonth(spec.database, shape, 202606);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-06' }, spec.context));
    await look(spec, `update assessment.demand set due_on = '2026-06-25'`);
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('is decided by a second person on what was shown, and bears no fee until the day after', async () => {
    expect(unwrap(await defer.request(asked, spec.context)).state).toBe('requested');
    expect(await charged('2026-07-20')).toEqual([
      ['1', '2026-06-26'],
      ['2', '2026-06-26'],
    ]);
    const row = await shown();
    expect(row).toMatchObject({
      demands: 1,
      state: 'requested',
      fromPeriod: '2026-06',
      dueOn: '2026-06-25',
      overdueDays: 25,
    });
    const own = { deferralId: row.deferralId, decision: 'approve', note: '', digest: row.digest } as const;
    expect(await defer.decide(own, spec.context)).toMatchObject({ ok: false, error: { code: 'DUTY-1001' } });
    expect(await defer.decide({ ...own, digest: 'a'.repeat(64) }, clerk('clerk-2'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1002' },
    });
    expect(unwrap(await approve()).state).toBe('approved');
    expect(await defer.decide(own, clerk('clerk-2'))).toMatchObject({ ok: false, error: { code: 'ASMT-1204' } });
    expect(await charged('2026-12-31')).toEqual([['2', '2026-06-26']]);
    expect(await charged('2027-01-01')).toEqual([
      ['1', '2027-01-01'],
      ['2', '2026-06-26'],
    ]);
    const listed = await spec.database.unitOfWork.read(spec.context, (tx) =>
      demandList.read(tx, demandsOf({ scheme: '110', asOf: '2026-07-20' }), ASK),
    );
    expect(listed.items.map((demand) => [demand.dueOn, demand.freeUntil, demand.overdueDays])).toEqual([
      ['2026-06-25', '2026-12-31', 0],
      ['2026-06-25', '2026-06-25', 25],
    ]);
    const overdue = await spec.database.unitOfWork.read(spec.context, (tx) =>
      demandList.read(tx, demandsOf({ scheme: '110', overdueDays: 1, asOf: '2026-07-20' }), ASK),
    );
    expect(overdue.items.map((demand) => demand.employerId)).toEqual(['2']);
  });

  it('resumes with fees from the day after it is ended', async () => {
    unwrap(await defer.request(asked, spec.context));
    unwrap(await approve());
    const { deferralId } = await shown();
    expect(unwrap(await defer.end({ deferralId, reason: '恢复经营' }, clerk('clerk-3'))).state).toBe('ended');
    expect(await defer.end({ deferralId, reason: '恢复经营' }, clerk('clerk-3'))).toMatchObject({
      error: { code: 'ASMT-1204' },
    });
    expect(await charged('2026-07-31')).toEqual([
      ['1', '2026-07-21'],
      ['2', '2026-06-26'],
    ]);
    expect(unwrap(await defer.request(asked, spec.context)).state).toBe('requested');
  });

  it('blocks its months no longer when it has lapsed', async () => {
    unwrap(await defer.request(asked, spec.context));
    unwrap(await approve());
    await look(spec, `update assessment.demand_deferral set deferred_to = '${TODAY}'`);
    expect(await defer.request(asked, spec.context)).toMatchObject({ error: { code: 'ASMT-1203' } });
    await look(spec, `update assessment.demand_deferral set deferred_to = '2026-07-19'`);
    unwrap(await defer.request({ ...asked, fromPeriod: '2026-07' }, spec.context));
    expect(
      await look(spec, 'select state, ended_on::text as "on" from assessment.demand_deferral order by deferral_id'),
    ).toEqual([
      { state: 'ended', on: '2026-07-19' },
      { state: 'requested', on: null },
    ]);
    expect(await charged(TODAY)).toEqual([
      ['1', TODAY],
      ['2', '2026-06-26'],
    ]);
  });

  it('is refused for too many months, a day that is over, months that have one, and days that were charged', async () => {
    const ask = (differs: Partial<typeof asked>) => defer.request({ ...asked, ...differs }, spec.context);
    for (const [differs, pointer] of [
      [{ throughPeriod: '2026-12' }, '/throughPeriod'],
      [{ throughPeriod: '2026-05' }, '/throughPeriod'],
      [{ deferredTo: '2026-07-20' }, '/deferredTo'],
      [{ deferredTo: '2027-02-01' }, '/deferredTo'],
    ] as const)
      expect(await ask(differs)).toMatchObject({ ok: false, error: { code: 'ASMT-1202', pointer } });
    expect(await ask({ employerId: '99' })).toMatchObject({ ok: false, error: { code: 'REGI-2001' } });
    unwrap(await ask({}));
    expect(await ask({ fromPeriod: '2026-07' })).toMatchObject({ ok: false, error: { code: 'ASMT-1203' } });
    unwrap(await fees.execute({ scheme: '110', throughOn: '2026-07-10', basis: 'overdue' }, spec.context));
    expect(await approve()).toMatchObject({ ok: false, error: { code: 'ASMT-1110' } });
    expect(await ask({ employerId: '2' })).toMatchObject({ ok: false, error: { code: 'ASMT-1110' } });
  });
});
