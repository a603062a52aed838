import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { AnswerTask } from './answer-task.js';
import { TASKS_PORTS, type TasksPorts } from './evidence-rule.js';
import { ReturnTask } from './return-task.js';
import { TasksController } from './tasks.controller.js';

/** Work items of a node of any tier: needs the global `RuntimeModule`, and what the factory injects. */
@Module({})
export class TasksModule {
  static forNode(ports: Omit<FactoryProvider<TasksPorts>, 'provide'>): DynamicModule {
    return {
      module: TasksModule,
      controllers: [TasksController],
      providers: [AnswerTask, ReturnTask, { ...ports, provide: TASKS_PORTS }],
      exports: [AnswerTask],
    };
  }
}
