import { Controller, Get, Inject } from '@nestjs/common';
import type { NodeConfig } from '../config/node-config.js';
import { Public } from '../http/allow.js';
import { NODE_CONFIG, NODE_FEATURES, NODE_STATUS } from '../http/tokens.js';
import { NodeStatus } from './node-status.js';

/** The version of the program, the same in every tier. */
export const VERSION = '0.1.0';

/** Who a node is; its modules add parts of their own. */
export interface NodeView extends Pick<NodeConfig, 'code' | 'name' | 'tier' | 'regionCode' | 'agencies'> {
  readonly parents: readonly Pick<NodeConfig['parents'][number], 'code' | 'role'>[];
  readonly version: string;
  readonly features: readonly string[];
  readonly [contributed: string]: unknown;
}

/** Who this node is: what the console and the command line ask first. */
@Controller('node')
export class NodeController {
  constructor(
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
    @Inject(NODE_STATUS) private readonly status: NodeStatus,
    @Inject(NODE_FEATURES) private readonly features: readonly string[],
  ) {}

  /** 本节点 Who this node is, and how it stands. */
  @Public()
  @Get()
  async show(): Promise<NodeView> {
    const { code, name, tier, regionCode, parents, agencies } = this.config;
    return {
      code,
      name,
      tier,
      regionCode,
      parents: parents.map((parent) => ({ code: parent.code, role: parent.role })),
      agencies,
      version: VERSION,
      features: this.features,
      ...(await this.status.collect()),
    };
  }
}
