export * from './certificates/authority.js';
export * from './certificates/signing.js';
export * from './exchange-options.js';
export * from './exchange.js';
export * from './machines/machine.js';
export * from './machines/delivery.machine.js';
export * from './machines/intake.machine.js';
export * from './machines/stream.machine.js';
export * from './machines/order.machine.js';
export * from './machines/order-inbox.machine.js';
export * from './orders/order-handler.js';
export * from './sealing/dataset-port.js';

/** SQL files of the schema `exchange`. */
export const exchangeMigrations = new URL('./migrations/', import.meta.url);
