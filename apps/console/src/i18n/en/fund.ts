import type { fundZh } from '../zh/fund.js';

/** The texts of the fund overview in English. */
export const fundEn: typeof fundZh = {
  measure: { income: 'Income', expense: 'Expense', balance: 'Balance', insured: 'Insured', employees: 'Employees', retirees: 'Retirees', payers: 'Payers' },
  overview: {
    month: 'Month', asOf: 'As of {{time}}, {{loaded}} of {{expected}} units', nothing: 'No dataset has arrived. Charts appear once units below have closed and sent.', change: '{{change}} on the month before', noChange: 'no month before', otherUnits: '{{loaded}} units, {{before}} the month before: not compared', openDown: 'Open: the units and sealed versions that it is made of',
    peopleParts: 'employees {{employees}}, retirees {{retirees}}', trend: 'Income and expense', trendNote: 'Income, expense and closing balance, flows between units eliminated; hatched = provisional; no balance is drawn for months of which fewer units have arrived. Click a month to open it.',
    units: 'By unit', unitsNote: 'Net figures of the units right below with all beneath them; hatched = provisional. Click a part to open the unit.', measure: 'Measure', coverage: 'Arrived/owed', standing: 'Standing', pointStanding: '{{standing}} · {{loaded}} of {{expected}}',
  },
  indicator: {
    title: 'Indicators ({{month}})', name: 'Indicator', value: 'This unit', numerator: 'Numerator', denominator: 'Denominator', meanMonths: '(mean of {{months}} months)', kind: { flow: 'month', stock: 'end' },
    reason: { 'not-available': 'Not in the datasets of this release', 'not-reported': 'Not reported', 'zero-denominator': 'The denominator is zero' }, unit: { perPerson: 'yuan each', percent: '%', ratio: '', months: 'months' },
    note: 'Numerators and denominators of money are in yuan. “·” is not in the datasets yet, “—” is not reported; neither is zero.',
  },
  published: {
    title: 'Published history', mark: 'published', region: 'Region', nation: 'Nation', year: 'Year', residual: 'Roll-forward residual', unsafe: 'is not safe to use', none: 'Nothing is published for this region',
    note: 'Dotted and dashed: published figures; they are not of this network and enter no total. Residual = closing − closing of the year before − income + expense, shown as it is.', source: 'Source:', sureness: 'How sure', sure: { yearbook: 'yearbook', report: 'report read', derived: 'derived', recalled: 'to be confirmed' },
  },
  figure: { measure: 'Figure', opening: 'Opening balance', income: 'Income', expense: 'Expense', closing: 'Closing balance', gross: 'Gross', eliminated: 'Eliminated', inTransit: 'In transit', net: 'Net' },
  fund: { pooled: 'Pooled fund', account: 'Account fund' },
  drill: {
    title: 'What it is made of', coverage: '{{loaded}} of {{expected}} arrived, {{official}} official', missing: 'Missing: {{units}}', figures: 'Gross, eliminated, in transit and net', people: 'Insured persons', children: 'Units below', unit: 'Unit',
    fourNote: 'Gross − eliminated − in transit = net. Money on its way is in nobody’s balance, so it stands there below zero.', inTransit: 'In transit', pair: 'Heads', payer: 'Payer', receiver: 'Receiver', since: 'Since', age: '{{since}} ({{months}} months)',
    sealed: 'Sealed versions', sealedVersion: 'Sealed version of the dataset', version: 'Version', digest: 'Digest', rows: 'Rows', arrivedAt: 'Arrived', own: 'own books', noVersion: 'No version of this month has arrived', definition: 'Definition', period: 'Period', relayedBy: 'Relayed by', direct: 'direct',
    policyVersion: 'Policy version', receipt: 'Receipt', ruleSet: 'Rules', approvals: 'Approvals', acceptances: 'Acceptances', phase: 'Phase', role: 'Use', ledger: 'Ledger totals', factRows: 'Rows', controlTotals: 'Control totals', findings: 'Findings {{count}}', allVersions: 'Versions {{count}}', ownOnly: 'Own books, not transmitted',
    comparison: { agrees: 'The second parent has the same digest of version {{version}}', differs: 'The second parent has another digest of version {{version}}', other: 'The second parent has version {{version}}' },
    scheme: 'Scheme', total: 'Control total', value: 'Value', notReported: 'not reported', notReportedShort: 'n.r.', noFindings: 'The checks found nothing', rowsNote: 'Amounts in {{unit}}. “n.r.” = not reported, which is not zero.',
  },
  ledger: {
    account: 'Account', class: 'Class', counterpart: 'Counterpart', opening: 'Opening', debit: 'Debit', credit: 'Credit', closing: 'Closing', unit: 'in {{unit}}', note: 'Debit is positive. The unit’s own books; its entries open on the city’s console.',
    asset: 'asset', liability: 'liability', 'net-asset': 'net asset', income: 'income', expense: 'expense',
  },
  verdict: { valid: 'valid', rejected: 'rejected' },
  role: { statistical: 'statistical', comparison: 'comparison only' },
  phase: {
    sealed: 'sealed', queued: 'queued', sending: 'sending', receipted: 'receipted', stopped: 'stopped', superseded: 'superseded', recalled: 'recalled', receiving: 'receiving', received: 'received', valid: 'valid', loaded: 'loaded', rejected: 'rejected',
    issued: 'issued', delivered: 'delivered', acknowledged: 'acknowledged', installed: 'installed', executed: 'executed', refused: 'refused', overdue: 'overdue', drafted: 'draft',
  },
  finding: { layer: 'Layer', severity: 'Severity', code: 'Code', row: 'Row', text: 'What', blocks: 'blocks', explain: 'explain', informs: 'informs' },
};
