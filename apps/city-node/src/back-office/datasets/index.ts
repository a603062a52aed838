export { DatasetsModule } from './datasets.module.js';
export { type SealedMonth } from './seal-month.js';
export { SealPolicyParameters } from './seal-policy-parameters.js';
export { cityDatasetPorts } from './city-dataset-ports.js';
export { citySealingGate } from './sealing-gate.js';
