import { Controller, Module } from '@nestjs/common';
import { Client, credentials, ServerCredentials, type ServiceError } from '@grpc/grpc-js';
import { GrpcMethod, Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { DomainFailure, domainError } from '@pnet/kernel';
import { createTestDatabase, freePort, type TestDatabase } from '@pnet/testing';
import { migrate, prepareQueue, runtimeMigrations, startNode, type NodeConfig, type RunningNode } from '../index.js';
import { testNodeConfig } from './test-node.fixture.js';

interface Words {
  readonly text: string;
}
const toBytes = (words: Words): Buffer => Buffer.from(JSON.stringify(words));
const fromBytes = (bytes: Buffer): Words => JSON.parse(bytes.toString()) as Words;
const say = {
  path: '/echo.v1.Echo/Say',
  originalName: 'say',
  requestStream: false,
  responseStream: false,
  requestSerialize: toBytes,
  requestDeserialize: fromBytes,
  responseSerialize: toBytes,
  responseDeserialize: fromBytes,
};

@Controller()
class EchoController {
  @GrpcMethod('Echo', 'Say')
  say(words: Words): Words {
    if (words.text === 'coded') throw new DomainFailure(domainError('KERN-0003', { value: '2026-13' }));
    if (words.text === 'bug') throw new TypeError('secret detail');
    return { text: words.text.toUpperCase() };
  }
}

@Module({ controllers: [EchoController] })
class EchoModule {}

describe('a node over gRPC', () => {
  let test: TestDatabase;
  let node: RunningNode;
  let client: Client;
  const call = (text: string): Promise<Words | ServiceError> =>
    new Promise((resolve) => {
      client.makeUnaryRequest(
        say.path,
        toBytes,
        fromBytes,
        { text },
        { deadline: Date.now() + 5_000 },
        (error, words) => resolve(error ?? words ?? { text: '' }),
      );
    });
  const grpc = (config: NodeConfig): MicroserviceOptions => ({
    transport: Transport.GRPC,
    options: {
      package: 'echo.v1',
      packageDefinition: { 'echo.v1.Echo': { Say: say } },
      url: `127.0.0.1:${config.grpcPort}`,
      credentials: ServerCredentials.createInsecure(),
    },
  });

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    await prepareQueue(test.urls.migrator, test.roles);
    const config = testNodeConfig({ database: test.urls, grpcPort: await freePort() });
    node = await startNode({
      tier: 'city',
      rootModule: () => EchoModule,
      migrations: [runtimeMigrations],
      config,
      grpc,
    });
    client = new Client(`127.0.0.1:${config.grpcPort}`, credentials.createInsecure());
  });
  afterAll(async () => {
    client?.close();
    await node?.close();
    await test?.drop();
  });

  it('answers without a session: its callers are known by their certificates', async () => {
    expect(await call('hello')).toEqual({ text: 'HELLO' });
  });

  it('maps coded errors to a status, and bugs to one that tells nothing', async () => {
    expect(await call('coded')).toMatchObject({ code: 3, details: expect.stringContaining('KERN-0003') });
    const bug = await call('bug');
    expect(bug).toMatchObject({ code: 13, details: expect.stringContaining('RUNT-5000') });
    expect(JSON.stringify(bug)).not.toContain('secret detail');
  });

  it('says which port is in use', async () => {
    const again = startNode({
      tier: 'city',
      rootModule: () => EchoModule,
      migrations: [runtimeMigrations],
      config: { ...node.config, httpPort: 0 },
      grpc,
    });
    await expect(again).rejects.toMatchObject({
      exitCode: 3,
      error: { code: 'RUNT-1008', params: { port: node.config.grpcPort } },
    });
  });
});
