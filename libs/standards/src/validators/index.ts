export * from './citizen-number.js';
export * from './credit-code.js';
export * from './document-number.js';
export * from './person-name.js';
export * from './province-prefixes.js';
