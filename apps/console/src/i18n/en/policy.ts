import type { policyZh } from '../zh/policy.js';

/** The texts of the policy trial and the book of parameters in English. */
export const policyEn: typeof policyZh = {
  trial: {
    calculation: 'Calculation', notInForce: 'not in force', notInForceWhy: 'Its rules are not yet in force as parameters with a source; this version keeps the place in the interface.', facts: 'Facts', example: 'Fill in an example', clear: 'Clear', compute: 'Compute', leaveOut: 'What is left empty is taken from the parameters by region and month',
    knownAt: 'Parameters known on', knownAtSecond: 'Compare with those known on', compare: 'Compare with another parameter date', monthSecond: 'Compare with the month ({{field}})', addRow: 'Add a row', removeRow: 'Remove', refused: 'Cannot be computed', place: 'Place', result: 'Result', item: 'Item', value: 'Value', first: 'A', second: 'B',
    how: 'How it was computed', trace: 'Trace', step: 'Step', formula: 'Formula', inputs: 'Inputs', rounding: 'Rounding', parameter: 'Parameter', source: 'Source', version: 'Parameter version {{version}}', provisional: 'Rests on provisional values: {{keys}}; to be recomputed when the real ones are published', same: 'No difference', different: '{{count}} differ', rows: 'Row {{row}}',
  },
  book: {
    region: 'Region', month: 'Month', knownAt: 'As known on', parameter: 'Parameter', value: 'Value', unit: 'Unit', of: 'Value of', period: 'In force', known: 'Known', certainty: 'Certainty', source: 'Source', history: 'All values', gaps: 'Gaps', none: 'No value', provisional: 'Provisional', notEnacted: 'Not enacted',
    open: 'from', version: 'Parameter version {{version}}', withValue: '{{count}} with a value', withoutValue: '{{count}} without', onlyMissing: 'Only those without a value', package: 'Package', filter: 'Find a parameter', nation: 'Nation',
  },
};
