export * from './change-every-value.js';
export * from './client-tx.js';
export * from './detached.js';
export * from './free-port.js';
export * from './row-security.js';
export * from './test-database.js';
export * from './test-redis.js';
