export { OrdersModule } from './orders.module.js';
export { cityOrderHandlers } from './city-order-handlers.js';

/** SQL files of schema `control`. */
export const ordersMigrations = new URL('./migrations/', import.meta.url);
