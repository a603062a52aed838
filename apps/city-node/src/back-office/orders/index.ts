export { OrdersModule } from './orders.module.js';
export { cityOrderHandlers } from './city-order-handlers.js';
export { cityTasks } from './city-tasks.js';
