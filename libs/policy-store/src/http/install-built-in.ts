import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DomainFailure, type Clock } from '@pnet/kernel';
import { CLOCK, UnitOfWork } from '@pnet/runtime';
import { installBuiltInParameters } from '../built-in-parameters.js';

/** Brings the store to the values that come with the program, at every start of a node. */
@Injectable()
export class InstallBuiltIn implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const now = this.clock.now();
    const installed = await this.unitOfWork.system((tx) => installBuiltInParameters(tx, now));
    if (!installed.ok) throw new DomainFailure(installed.error);
  }
}
