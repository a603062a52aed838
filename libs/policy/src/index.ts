export * from './parameters/parameter-value.js';
export * from './parameters/parameter-definition.js';
