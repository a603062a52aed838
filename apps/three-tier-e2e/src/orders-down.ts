import type { Demand, RegisteredEmployer } from './city-counter.js';
import { contributionOf, contributionsOf as here, yuan } from './contribution.js';
import { eventually } from './country.js';
import { JANUARY, hunan, published, type FactPath } from './fact-path.js';

/** The months before July, all assessed by the old bounds. */
const BEFORE = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const MONTHS = [JANUARY, ...BEFORE];

/** The province publishes new bounds; both cities execute the order and name what they touch. */
export async function newBoundsGoDown(path: FactPath): Promise<void> {
  const { changsha, employers } = path;
  for (const month of BEFORE) await changsha.assess(employers, month);
  const payload = {
    title: '2026 年缴费基数上下限',
    knownFrom: '2026-07-01',
    activatesOn: '2026-07-01',
    values: (['lower', 'upper'] as const).map((bound) => ({
      key: `contribution.base-${bound}`,
      effectiveFrom: JANUARY,
      effectiveTo: '2026-12',
      value: published[bound],
      source: '演示：2026 年缴费基数上下限',
    })),
  };
  await path.issue({ kind: 'publish-policy-package', title: payload.title, payload });
  const orders = await path.ordered('publish-policy-package', 2);
  expect(orders.find((order) => order.target === '430100')?.evidence).toMatchObject({
    monthsToReassess: MONTHS,
    number: 1,
  });
  expect(orders.find((order) => order.target === '430200')?.evidence).toMatchObject({ monthsToReassess: [] });
}

/** July by the new bounds, and the difference of each month before for whom they touch. Returns July's demands. */
export async function differencesAndNewBounds({ country, changsha, employers }: FactPath): Promise<Demand[]> {
  const july = await changsha.assess(employers, '2026-07');
  expect(july.filter((demand) => demand.kind === '10').map((demand) => demand.amount)).toEqual(
    employers.map((employer) => {
      const due = here(employer.wages, published);
      return yuan(due.employer + due.personal);
    }),
  );
  const lines = await country.rows<{
    person_id: string;
    month: number;
    kind: string;
    base: string;
    employer: string;
    personal: string;
  }>(
    '430100',
    `
  select person_id, contribution_month as month, kind, base, employer_amount as employer, personal_amount as personal from assessment.demand_line where difference_period = 202607 order by person_id, month`,
  );
  expect(lines).toEqual(
    employers
      .flatMap((employer) => employer.people)
      .flatMap(({ personId, wage }) => {
        const [old, now] = [contributionOf(wage, hunan), contributionOf(wage, published)];
        return old.base === now.base
          ? []
          : MONTHS.map((month) => ({
              person_id: personId,
              month: Number(month.replace('-', '')),
              kind: 'difference',
              base: yuan(now.base - old.base),
              employer: yuan(now.employer - old.employer),
              personal: yuan(now.personal - old.personal),
            }));
      }),
  );
  return july;
}

const wages = (list: readonly RegisteredEmployer[]): string[] => list.flatMap((one) => [...one.wages]);

/** A replay uses what was known when it is asked for. */
export async function replaysAsKnown({ country, employers }: FactPath): Promise<void> {
  const replay = (month: string, knownAt: string) =>
    country.act<{ same: boolean; replayed: { amount: string } }>('430100', 'handler', 'POST', '/assessments/replay', {
      postingPeriod: month,
      knownAt,
    });
  const [old, now] = [here(wages(employers), hunan), here(wages(employers), published)];
  expect(await replay('2026-06', '2026-06-30T12:00:00Z')).toMatchObject({
    same: true,
    replayed: { amount: yuan(old.employer + old.personal) },
  });
  expect(await replay('2026-07', '2026-06-30T12:00:00Z')).toMatchObject({
    same: false,
    replayed: { amount: yuan(old.employer + old.personal) },
  });
  expect(await replay('2026-06', '2026-07-02T12:00:00Z')).toMatchObject({
    same: false,
    replayed: { amount: yuan(now.employer + now.personal) },
  });
}

/** A scan of a sealed month answers with its version. */
export async function scanIsAnswered(path: FactPath): Promise<void> {
  await path.issue({
    kind: 'scan-request',
    title: '网络扫描',
    targets: ['430100'],
    payload: { dataset: 'PI05', period: JANUARY },
  });
  const [scan] = await path.ordered('scan-request', 1);
  expect(scan?.evidence).toMatchObject({
    version: 1,
    digest: path.sealed.find((one) => one.dataset === 'PI05')?.digest,
  });
}

/** One person approves and another accepts; the months are locked below, and everything still agrees. */
export async function acceptedIsOfficial(path: FactPath): Promise<void> {
  const { country } = path;
  const versions = path.sealed.map((one) => ({
    unit: '430100',
    dataset: one.dataset,
    period: JANUARY,
    digest: one.digest,
  }));
  expect(await country.act('000000', 'approver', 'POST', '/acceptances', { versions })).toMatchObject({
    done: 0,
    refused: versions.map(() => ({ code: 'WHSE-4008' })),
  });
  expect(await country.act('000000', 'reviewer', 'POST', '/approvals', { versions })).toEqual({
    done: 4,
    of: 4,
    refused: [],
  });
  expect(await country.act('000000', 'approver', 'POST', '/acceptances', { versions })).toEqual({
    done: 4,
    of: 4,
    refused: [],
  });
  expect(await path.get('000000', `/drill/version?unit=430100&dataset=PI05&period=${JANUARY}`)).toMatchObject({
    loaded: { status: 'official' },
  });
  await eventually(async () => {
    const locks = await country.rows(
      '430100',
      `select definition_id from exchange.period_lock where period = 202601 and unlocked_at is null`,
    );
    const official = await country.rows(
      '430000',
      `select dataset_id from warehouse.dataset_version where reporting_unit = '430100' and status = 'official'`,
    );
    return locks.length === 4 && official.length === 4 ? true : undefined;
  }, 90);
  expect(JSON.parse((await country.pnet('verify', '--json')).stdout)).toMatchObject({ ok: true, findings: [] });
}
