export * from './calibration.js';
export * from './node-client.js';
export * from './population.js';
export * from './seed-country.js';
export * from './seed-plan.js';
