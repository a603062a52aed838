import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NodeConfig } from '../config/node-config.js';
import type { Database } from '../database/open-database.js';
import { openApiOf } from '../http/openapi.js';
import { VERSION } from './node.controller.js';
import { nodeModule, prefixRoutes, type NodeOptions } from './start-node.js';

/**
 * The OpenAPI document that a node of these options publishes, made without a database, a port or a file of settings:
 * nothing is constructed.
 */
export async function describeNode(
  options: Pick<NodeOptions, 'tier' | 'rootModule' | 'answers'>,
): Promise<OpenAPIObject> {
  const config: NodeConfig = {
    code: '000000',
    name: options.tier,
    tier: options.tier,
    regionCode: '000000',
    httpHost: '127.0.0.1',
    httpPort: 0,
    certificateFolder: '',
    parents: [],
    children: [],
    agencies: [],
    role: 'all',
    homeFolder: '',
    sessionIdleMinutes: 1,
    sessionHours: 1,
    sweepSeconds: 1,
    logLevel: 'silent',
    database: { app: '', worker: '', poolSize: 1 },
  };
  const app = await NestFactory.create(nodeModule(config, options, {} as Database), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  prefixRoutes(app);
  return openApiOf(app, { tier: options.tier, version: VERSION, answers: options.answers });
}
