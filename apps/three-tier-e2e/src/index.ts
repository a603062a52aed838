export * from './city-counter.js';
export * from './contribution.js';
export * from './country.js';
