export * from './national-migrations.js';
export * from './national.module.js';
