import { Module } from '@nestjs/common';
import { ActivatePackages } from './activate-packages.js';
import { AnswerTask } from './answer-task.js';
import { OrdersController } from './orders.controller.js';

/** Orders from above. Needs a global provider of the class `Exchange`. */
@Module({ controllers: [OrdersController], providers: [AnswerTask, ActivatePackages] })
export class OrdersModule {}
