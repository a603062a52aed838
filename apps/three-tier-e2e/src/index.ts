export * from './country.js';
