import { Module } from '@nestjs/common';
import { ActivatePackages } from './activate-packages.js';
import { AnswerTask } from './answer-task.js';
import { ControlController } from './control.controller.js';

/** Orders from above. Needs a global provider of the class `Exchange`. */
@Module({ controllers: [ControlController], providers: [AnswerTask, ActivatePackages] })
export class ControlModule {}
