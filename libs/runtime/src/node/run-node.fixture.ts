/**
 * A node in a process of its own, for the specs of its life: settings from the environment, one slow route, one
 * stubborn one.
 */
import { Controller, Get, Module } from '@nestjs/common';
import { Public } from '../http/allow.js';
import { runtimeMigrations } from '../index.js';
import { runNode } from './run-node.js';

@Controller()
class SlowController {
  @Public() @Get('slow') slow(): Promise<{ done: true }> {
    return new Promise((resolve) => {
      process.send?.({ slow: 'begun' });
      // What runs goes on until the spec has seen that nothing new is taken.
      process.once('message', () => resolve({ done: true }));
    });
  }
}

@Module({ controllers: [SlowController] })
class SlowModule {}

await runNode({ tier: 'city', rootModule: () => SlowModule, migrations: [runtimeMigrations] });
