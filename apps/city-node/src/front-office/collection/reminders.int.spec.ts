import { unwrap } from '@pnet/kernel';
import { countWaiting } from '@pnet/runtime';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';
import { citySpecClock, createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { demandList, demandsOf } from '../assessment/index.js';
import { RemindEmployer } from './remind-employer.js';
import { TO_REMIND, arrearsList, arrearsOf, reminderList, remindersOf } from './reminders.query.js';

const NODE = { code: '430100', regionCode: '430100' };
const ASK = { ask: { limit: 200 }, context: {} };
const TODAY = '2026-07-20';

describe('reminders', () => {
  const shape = { employers: 3, personsEach: 2 };
  let spec: CitySpec;
  let remind: RemindEmployer;

  const arrears = async (differs: { toRemind?: boolean; overdueDays?: number } = {}) => {
    const { items } = await spec.database.unitOfWork.read(spec.context, (tx) =>
      arrearsList.read(tx, arrearsOf({ scheme: '110', asOf: TODAY, ...differs }), ASK),
    );
    return items.map((row) => [row.employerId, row.overdueDays, row.step, row.nextStepOn]).sort();
  };
  const issue = (employerId: string) => remind.issue({ scheme: '110', employerId }, spec.context);

  beforeEach(async () => {
    spec = await createCitySpec();
    remind = new RemindEmployer(spec.database.unitOfWork, citySpecClock, NODE, spec.readParameters);
    await registerCity(spec.database, shape);
    await declareMonth(spec.database, shape, 202606);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-06' }, spec.context));
    await look(spec, `update assessment.demand set due_on = '2026-06-25' where employer_id <> 3`);
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('are not of flexible payers, and are of demands from before there were due days', async () => {
    await look(spec, `update assessment.demand set category = 'flexible' where employer_id = 1`);
    await look(spec, `update assessment.demand set due_on = null where employer_id = 2`);
    expect(await arrears()).toEqual([['2', 20, null, null]]);
    expect(await issue('1')).toMatchObject({ ok: false, error: { code: 'COLL-2021' } });
    expect(unwrap(await issue('2')).step).toBe(1);
    const { items } = await spec.database.unitOfWork.read(spec.context, (tx) =>
      demandList.read(tx, demandsOf({ scheme: '110', overdueDays: 1, asOf: TODAY }), ASK),
    );
    expect(items.map((row) => [row.employerId, row.overdueDays, row.dueOn])).toEqual([['2', 20, null]]);
  });

  it('follow arrears by age, are served, and come again after their days', async () => {
    expect(await arrears()).toEqual([
      ['1', 25, null, null],
      ['2', 25, null, null],
    ]);
    expect(await arrears({ overdueDays: 26 })).toEqual([]);
    const first = unwrap(await issue('1'));
    expect(first).toMatchObject({ step: 1, nextStepOn: '2026-07-25' });
    expect(await arrears({ toRemind: true })).toEqual([['2', 25, null, null]]);
    expect(
      await spec.database.unitOfWork.read(spec.context, (tx) => countWaiting(tx, TO_REMIND, [TODAY])),
    ).toMatchObject({ count: 1 });
    expect(await issue('1')).toMatchObject({ ok: false, error: { code: 'COLL-2022' } });
    expect(await issue('3')).toMatchObject({ ok: false, error: { code: 'COLL-2021' } });
    expect(await issue('99')).toMatchObject({ ok: false, error: { code: 'REGI-2001' } });
    const served = { reminderId: first.reminderId, servedHow: 'direct', servedTo: '张会计' } as const;
    for (const servedOn of ['2026-07-19', '2026-07-21'])
      expect(await remind.serve({ ...served, servedOn }, spec.context)).toMatchObject({ error: { code: 'COLL-2024' } });
    unwrap(await remind.serve({ ...served, servedOn: TODAY }, spec.context));
    expect(await remind.serve({ ...served, servedOn: TODAY }, spec.context)).toMatchObject({
      error: { code: 'COLL-2024' },
    });
    await look(
      spec,
      `update collection.reminder set issued_on = '2026-07-10', served_on = '2026-07-11', next_step_on = '2026-07-16'`,
    );
    expect(unwrap(await issue('1'))).toMatchObject({ step: 2 });
    const { items } = await spec.database.unitOfWork.read(spec.context, (tx) =>
      reminderList.read(tx, remindersOf({ employerId: '1' }), ASK),
    );
    for (const [scheme, count] of [
      ['110', 2],
      ['120', 0],
    ] as const)
      expect(
        await spec.database.unitOfWork.read(spec.context, (tx) => reminderList.all(tx, remindersOf({ scheme }), 10)),
      ).toHaveLength(count);
    expect(items.map((row) => [row.step, row.servedHow, row.owed === row.remainder])).toEqual([
      [2, null, true],
      [1, 'direct', true],
    ]);
    expect(await look(spec, 'select * from collection.reminder_proof')).toEqual([]);
  });
});
