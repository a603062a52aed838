export * from './account-definition.js';
export * from './bank-line-classes.js';
export * from './chart.js';
export * from './ledger-accounts.js';
export * from './posting-rule.js';
export * from './posting-rules.js';
