import { unwrap, type Result } from '@pnet/kernel';
import { citySpecClock, clerk, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { applyControlOrder } from '../../front-office/registration/control-of-order.js';
import { controlRecord, type ControlRecord } from '../../front-office/registration/controls.query.js';
import { LiftControl } from '../../front-office/registration/lift-control.js';
import { createClosingSpec } from '../../testing/closed-month.fixture.js';

const days = { validFrom: '2026-01-01', validTo: '2027-12-31' };
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

describe('front-office controls by an order', () => {
  let spec: CitySpec;
  const record = (id: string): Promise<ControlRecord | undefined> =>
    spec.database.unitOfWork.read(clerk('c1'), (tx) => controlRecord(tx, id));

  beforeAll(async () => {
    spec = await createClosingSpec({ employers: 2, personsEach: 1 });
  });
  afterAll(() => spec.close());

  it('come by an order from above at once, and are lifted by an order only', async () => {
    const order = (number: string, payload: object) =>
      spec.database.unitOfWork.system((tx) =>
        applyControlOrder(tx, { issuer: '430000', number, payload }, citySpecClock.now()),
      );
    const wish = { action: 'set', effect: 'block', acts: ['declare'], reason: '全省专项稽核', ...days };
    const [employer] = await look<{ code: string }>(
      spec,
      'select unified_credit_code as code from registration.employer where employer_id = 1',
    );
    const unknown = await order('O-1', { ...wish, employer: { unifiedCreditCode: '91430100000000000X' } });
    const broken = await order('O-2', { ...wish, acts: ['nonsense'] });
    expect([code(unknown), code(broken)]).toEqual(['CTLS-2009', 'CTLS-2010']);
    const done = unwrap(await order('O-3', { ...wish, employer: { unifiedCreditCode: employer?.code } }));
    const id = done['control'] ?? '';
    expect(await record(id)).toMatchObject({ state: 'in-force', origin: 'order', orderNumber: 'O-3', employerId: '1' });
    expect(
      code(await new LiftControl(spec.database.unitOfWork, citySpecClock).ask(id, { reason: '已更正' }, clerk('c1'))),
    ).toBe('CTLS-2006');
    expect(unwrap(await order('O-4', { action: 'lift', order: 'O-3', reason: '稽核结束' }))).toEqual({
      control: id,
      state: 'lifted',
    });
    expect(code(await order('O-5', { action: 'lift', order: 'O-3', reason: '稽核结束' }))).toBe('CTLS-2002');
    expect(await record(id)).toMatchObject({ state: 'lifted' });
  });
});
