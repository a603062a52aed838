export { ControlModule } from './control.module.js';
export { cityOrderHandlers } from './city-order-handlers.js';

/** SQL files of schema `control`. */
export const controlMigrations = new URL('./migrations/', import.meta.url);
