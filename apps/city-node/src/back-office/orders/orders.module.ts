import { Module } from '@nestjs/common';
import { Exchange } from '@pnet/exchange';
import { TasksModule } from '@pnet/tasks';
import { ActivatePackages } from './activate-packages.js';
import { cityTasks } from './city-tasks.js';
import { OrdersController } from './orders.controller.js';

/** Orders from above, and the tasks that they give to people. Needs a global provider of the class `Exchange`. */
@Module({
  imports: [TasksModule.forNode({ inject: [Exchange], useFactory: cityTasks })],
  controllers: [OrdersController],
  providers: [ActivatePackages],
})
export class OrdersModule {}
