export * from './parameters/parameter-value.js';
export * from './parameters/parameter-definition.js';
export * from './parameters/resolve-parameters.js';
export * from './parameters/check-parameter-set.js';
export * from './data/built-in-values.js';
