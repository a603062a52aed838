import type { Country } from './country.js';

const flipped = (column: string): string => `${column} = set_byte(${column}, 9, 255 - get_byte(${column}, 9))`;
const one = (table: string, condition = 'true'): string =>
  `where (tableoid, ctid) = (select tableoid, ctid from ${table} where ${condition} order by ctid limit 1)`;

/** Each change with what takes it back, and the check that must name it. */
const changes: readonly (readonly [
  node: string,
  table: string,
  change: string,
  back: string,
  named: string,
  condition?: string,
])[] = [
  [
    '430100',
    'assessment.demand_line',
    'declared_wage = declared_wage + 1',
    'declared_wage = declared_wage - 1',
    'assessment.demand_evidence',
    'posting_period = 202601 and person_id = (select min(person_id) from assessment.demand_line)',
  ],
  [
    '430100',
    'individual_account.contribution_record',
    'account_personal = account_personal + 0.01',
    'account_personal = account_personal - 0.01',
    'individual_account.contribution_record_evidence',
    'posting_period = 202601 and person_id = (select min(person_id) from individual_account.contribution_record)',
  ],
  [
    '430100',
    'exchange.submission_frame',
    flipped('payload'),
    flipped('payload'),
    'exchange.submission_proof',
    'submission_id = 1',
  ],
  ['430100', 'exchange.receipt', flipped('message'), flipped('message'), 'exchange.receipt', 'receipt_id = 1'],
  [
    '430100',
    'exchange.order_in',
    `payload = payload || '{"x": 1}'`,
    `payload = payload - 'x'`,
    'exchange.order_in',
    `kind = 'scan-request'`,
  ],
  ['430000', 'exchange.intake_frame', flipped('payload'), flipped('payload'), 'exchange.intake_proof', 'intake_id = 1'],
  [
    '430000',
    'exchange.intake_row',
    'measures[1] = measures[1] + 1',
    'measures[1] = measures[1] - 1',
    'exchange.intake',
    'row_no = 1 and intake_id = (select min(intake_id) from exchange.intake_row)',
  ],
  [
    '430000',
    'warehouse.fact_pi01',
    'payers = payers + 1',
    'payers = payers - 1',
    'warehouse.fact_pi01',
    `(reporting_unit, status, sex, age_band) = (select reporting_unit, status, sex, age_band from warehouse.fact_pi01 where payers > 0 order by 1, 2, 3, 4 limit 1)`,
  ],
  [
    '430000',
    'exchange.order_out',
    `owner = owner || '1'`,
    'owner = left(owner, -1)',
    'exchange.order_out',
    `kind = 'scan-request'`,
  ],
  [
    '000000',
    'warehouse.dataset_version',
    `digest = reverse(digest)`,
    'digest = reverse(digest)',
    'warehouse.dataset_version',
    `dataset_id = 'PI02' and reporting_unit = '430100'`,
  ],
];

/** Each value is changed by hand, found by `pnet verify`, named by its table, and put back. */
export async function changedByHandIsFound(country: Country): Promise<void> {
  for (const [node, table, change, , , condition] of changes)
    await country.administer(node, `update ${table} set ${change} ${one(table, condition)}`);
  const verified = await country.pnet('verify', '--json');
  const { findings } = JSON.parse(verified.stdout) as { findings: { check: string; subject: string }[] };
  expect(verified.status).toBe(1);
  for (const [node, table, , , named] of changes) {
    expect({
      table,
      found: findings.some((found) => found.check === named && found.subject.startsWith(node)),
    }).toEqual({ table, found: true });
  }
  for (const [node, table, , back, , condition] of changes)
    await country.administer(node, `update ${table} set ${back} ${one(table, condition)}`);
  expect(JSON.parse((await country.pnet('verify', '--json')).stdout)).toMatchObject({ ok: true, findings: [] });
}
