import type { DatasetDefinition } from './dataset-definition.js';
import { check, dimension, inCodes, less, optional, persons, plus, schemeDimension, text, total } from './define.js';

const status = (code: string) => ({ where: [inCodes('status', code)] });
const by = ['status'];

/**
 * PI01 insured persons 参保人员. A row counts the persons of one status; a move between two statuses stands in both rows (a
 * retirement leaves `active` and enters `retired`). Category, economic type and age are those at the month's end, so
 * each row rolls forward; from month to month only the sums by status do.
 */
export const pi01: DatasetDefinition = {
  id: 'PI01',
  version: 1,
  frequency: 'month',
  dueDay: 5,
  title: text('参保人员', 'Insured persons'),
  dimensions: [
    schemeDimension,
    dimension('status', '参保状态', 'Status', 'insured-status'),
    dimension('category', '单位类型', 'Category', 'employer-category'),
    dimension('economic_type', '经济类型', 'Economic type', 'economic-type'),
    dimension('sex', '性别', 'Sex', 'sex'),
    dimension('age_band', '年龄段', 'Age band', 'age-band'),
  ],
  measures: [
    persons('opening', '期初人数', 'At the start', { kind: 'opening' }),
    persons('new_insured', '新参保', 'New'),
    persons('resumed', '续保', 'Resumed'),
    persons('transferred_in', '转入', 'Transferred in'),
    persons('left_scheme', '终止', 'Left'),
    persons('suspended', '停保', 'Suspended'),
    persons('transferred_out', '转出', 'Transferred out'),
    persons('retired', '退休', 'Retired'),
    persons('dead', '死亡', 'Dead'),
    persons('closing', '期末人数', 'At the end', { kind: 'closing' }),
    persons('payers', '当月缴费人数', 'Payers of the month', optional),
  ],
  checks: [
    check(
      'PI01-3001',
      text('参保缴费人员期初、变动与期末应平衡', 'Contributing persons roll forward'),
      less(
        plus('opening', 'new_insured', 'resumed', 'transferred_in'),
        'left_scheme',
        'suspended',
        'transferred_out',
        'retired',
        'dead',
      ),
      plus('closing'),
      status('active'),
    ),
    check(
      'PI01-3002',
      text('暂停缴费人员期初、变动与期末应平衡', 'Suspended persons roll forward'),
      less(
        plus('opening', 'new_insured', 'suspended', 'transferred_in'),
        'resumed',
        'left_scheme',
        'transferred_out',
        'retired',
        'dead',
      ),
      plus('closing'),
      status('suspended'),
    ),
    check(
      'PI01-3003',
      text('离退休人员期初、变动与期末应平衡', 'Retirees roll forward'),
      less(plus('opening', 'new_insured', 'retired', 'transferred_in'), 'left_scheme', 'transferred_out', 'dead'),
      plus('closing'),
      status('retired'),
    ),
    check(
      'PI01-3004',
      text('离退休人员不应有停保、续保', 'Retirees are neither suspended nor resumed'),
      plus('suspended', 'resumed'),
      plus(),
      status('retired'),
    ),
    check(
      'PI01-3005',
      text('缴费人数不应超过当月曾参保缴费人数', 'No more payers than persons insured in the month'),
      plus('payers'),
      plus('opening', 'new_insured', 'resumed', 'transferred_in'),
      { ...status('active'), relation: '<=', severity: 'explain', scope: 'group', by: ['scheme'] },
    ),
  ],
  totals: [
    total('opening_by_status', text('期初人数（按状态）', 'At the start, by status'), plus('opening'), { by }),
    total('closing_by_status', text('期末人数（按状态）', 'At the end, by status'), plus('closing'), { by }),
    total(
      'suspended_from_active',
      text('停保（转出方）', 'Suspended, leaving active'),
      plus('suspended'),
      status('active'),
    ),
    total(
      'suspended_into',
      text('停保（转入方）', 'Suspended, entering suspended'),
      plus('suspended'),
      status('suspended'),
    ),
    total('resumed_into_active', text('续保（转入方）', 'Resumed, entering active'), plus('resumed'), status('active')),
    total('resumed_from', text('续保（转出方）', 'Resumed, leaving suspended'), plus('resumed'), status('suspended')),
    total('retired_from', text('退休（转出方）', 'Retired, leaving'), plus('retired'), {
      where: [inCodes('status', 'active', 'suspended')],
    }),
    total('retired_into', text('退休（转入方）', 'Retired, entering'), plus('retired'), status('retired')),
    total('employees_closing', text('期末参保职工', 'Insured employees at the end'), plus('closing'), {
      where: [inCodes('status', 'active', 'suspended')],
    }),
    total('retirees_closing', text('期末离退休人员', 'Retirees at the end'), plus('closing'), status('retired')),
  ],
};
