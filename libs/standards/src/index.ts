export * from './errors/index.js';
export * from './errors/second-person.js';
export type { ErrorEntry, ErrorFamily, Text } from './errors/error-entry.js';
export * from './validators/index.js';
export * from './accounts/index.js';
export * from './codes/index.js';
export * from './datasets/index.js';
export * from './indicators/index.js';
export * from './units/index.js';
