export * from './errors/index.js';
export type { ErrorEntry, ErrorFamily, Text } from './errors/error-entry.js';
