/** A case of each calculation that fills its form at a click; a spec runs them. */
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'retirement-age': { birthMonth: '1976-12', sex: 'male', originalAge: '60' },
  'annuity-months': { ageYears: '60', ageMonths: '3', month: '2025-06' },
  'employer-contribution': {
    region: '430100',
    month: '2026-03',
    persons: [
      { id: 'A', declaredWage: '4500.00', category: 'employee' },
      { id: 'B', declaredWage: '8200.00', category: 'employee' },
    ],
  },
  'contribution': { region: '430100', month: '2026-03', declaredWage: '4500.00', category: 'employee' },
  'back-contribution': {
    region: '430100',
    category: 'employee',
    paidDate: '2026-03-20',
    months: [
      { month: '2025-11', declaredWage: '5000.00' },
      { month: '2025-12', declaredWage: '5000.00' },
    ],
  },
  'late-fee': { principal: '10000.00', dueDate: '2024-01-31', paidDate: '2024-03-01' },
  'account-interest': {
    year: '2025',
    method: 'month-product',
    opening: { personal: '20000.00', employer: '0.00' },
    postings: [
      { month: '2025-01', personal: '640.00', employer: '0.00' },
      { month: '2025-02', personal: '640.00', employer: '0.00' },
    ],
  },
  'average-index': {
    region: '430000',
    months: [
      { month: '2025-01', base: '6000.00' },
      { month: '2025-02', base: '7694.00' },
    ],
  },
  'pension': {
    region: '430100',
    retirementMonth: '2025-06',
    averageIndex: '0.8498',
    totalYears: '30',
    deemedYears: '5',
    accountBalance: '115090.38',
    age: { years: '60', months: '3' },
  },
  'back-pay': { periods: [{ from: '2025-01', to: '2025-08', provisional: '3000.00', final: '3050.55' }] },
  'disability-allowance': {
    region: '430100',
    retirementMonth: '2025-06',
    averageIndex: '0.8',
    totalYears: '20',
    accountBalance: '60000.00',
    annuityMonths: '170',
    monthsToLegalAge: '48',
  },
  'lump-sum': { region: '430100', month: '2025-06', contributionMonths: '120', accountBalance: '45678.90' },
  'transfer': {
    month: '2006-12',
    account: { principal: '640.00', interest: '10.00' },
    records: [
      { month: '2005-12', base: '3000.00', toAccount: '330.00' },
      { month: '2006-01', base: '3875.00', toAccount: '310.00' },
    ],
  },
  'yearly-adjustment': {
    region: '430100',
    year: '2025',
    pension: '3400.00',
    years: '30',
    age: '72',
    rules: [
      { kind: 'fixed', amount: '20.00' },
      { kind: 'per-year', amount: '1.00' },
      { kind: 'percent', rate: '0.005' },
    ],
  },
  'death-grant': {
    region: '430100',
    month: '2025-05',
    status: 'retiree',
    months: '420',
    monthsDrawn: '192',
    disposableIncome: '4000.00',
  },
  'identity': { kind: 'citizen-number', value: '11010519491231002X' },
};
