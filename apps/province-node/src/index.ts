export * from './province-migrations.js';
export * from './province.module.js';
