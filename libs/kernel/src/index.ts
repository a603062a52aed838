export { Decimal } from 'decimal.js';
export * from './calendar.js';
export * from './csv-line.js';
export * from './domain-error.js';
export * from './amount-in-words.js';
export * from './money.js';
export * from './period.js';
export * from './rate.js';
export * from './result.js';
