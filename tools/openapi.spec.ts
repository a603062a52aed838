import 'reflect-metadata';
import SwaggerParser from '@apidevtools/swagger-parser';
import { cityNode } from '../apps/city-node/src/city-node.js';
import { nationalNode } from '../apps/national-node/src/national-node.js';
import { provinceNode } from '../apps/province-node/src/province-node.js';
import { describeNode } from '../libs/runtime/src/index.js';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly parameters: { readonly name: string; readonly in: string }[];
  readonly responses: Record<
    string,
    { readonly description?: string; readonly content?: Record<string, { schema?: object }> }
  >;
}

/** What is posted and takes no key, and why doing it twice does no harm. */
const NO_COMMANDS: Readonly<Record<string, string>> = {
  statisticsCheck: 'reads a file and writes nothing',
  checkRegistrationFile: 'reads a file and writes nothing',
  downloadWrongRegistrations: 'reads a file and writes nothing',
  identityLogIn: 'each login is a session of its own',
  unmaskPerson: 'reads; each look stands in the audit',
  policyRun: 'calculates and keeps nothing',
  replayAssessment: 'compares and keeps nothing',
  exchangeResume: 'what is resumed already stays so',
  demandLateFees: 'the days of a demand bear a fee once; a run that is open is found again',
  postReceipts: 'plans what is new; a run that is open is found again',
  settleAccountInterest: 'a year is settled once; a run that is open is found again',
  closeAccountYear: 'a year is closed once; a run that is open is found again',
};

describe.each([cityNode, provinceNode, nationalNode])('the OpenAPI document of a $tier node', (node) => {
  const made = describeNode(node).then((document) => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
        name: `${method} ${path}`,
        path,
        method,
        ...operation,
      })),
    );
    return { document, operations };
  });

  it('is valid', async () => {
    const { document } = await made;
    expect(document.openapi).toBe('3.1.0');
    await SwaggerParser.validate(structuredClone(document) as unknown as Parameters<typeof SwaggerParser.validate>[0]);
  });

  it('names every operation once, and says what it is', async () => {
    const names = (await made).operations.map(({ operationId }) => operationId);
    expect(names.length).toBeGreaterThan(50);
    expect((await made).operations.filter(({ summary }) => !summary).map(({ name }) => name)).toEqual([]);
    expect(names.filter((name, index) => !/^[a-z][A-Za-z]+$/.test(name) || names.indexOf(name) !== index)).toEqual([]);
  });

  it('declares every parameter of every path', async () => {
    for (const { name, path, parameters } of (await made).operations) {
      const declared = parameters
        .filter((one) => one.in === 'path')
        .map((one) => one.name)
        .sort();
      expect([name, declared]).toEqual([name, [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()]);
    }
  });

  it('says with which statuses every operation fails, and with which codes', async () => {
    const { operations } = await made;
    const statuses = (id: string): string[] =>
      Object.keys(operations.find(({ operationId }) => operationId === id)?.responses ?? {}).filter((one) =>
        /^[45]/.test(one),
      );
    expect(statuses('identityLogIn')).toEqual(['400', '401', '413', '415', '422', '429']);
    expect(statuses('identityMe')).toEqual(['401', '403', '422']);
    for (const { name, security, responses } of operations) {
      const open = security?.some((one) => Object.keys(one).length === 0) ?? false;
      if (!open)
        expect([name, responses['401']?.description, responses['403']?.description]).toEqual([
          name,
          expect.stringContaining('AUTH-1004'),
          expect.stringContaining('AUTH-1005'),
        ]);
      for (const [status, { description, content }] of Object.entries(responses).filter(([one]) => /^[45]/.test(one))) {
        expect([name, status, content]).toEqual([
          name,
          status,
          { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        ]);
        expect([name, status, description]).toEqual([name, status, expect.stringMatching(/^[A-Z]{4}-\d{4} /)]);
      }
    }
  });

  it('documents the idempotency key of every command, and of nothing else', async () => {
    const { operations, document } = await made;
    const takes = ({ parameters }: Operation): boolean =>
      parameters.some((one) => (one as { $ref?: string }).$ref === '#/components/parameters/IdempotencyKey');
    const without = operations
      .filter((one) => one.method !== 'get' && !takes(one))
      .map(({ operationId }) => operationId);
    expect(without.filter((id) => !(id in NO_COMMANDS))).toEqual([]);
    expect(operations.filter((one) => one.method === 'get' && takes(one)).map(({ name }) => name)).toEqual([]);
    expect(document.components?.parameters?.['IdempotencyKey']).toMatchObject({
      name: 'Idempotency-Key',
      in: 'header',
    });
  });

  it('says what every operation answers, and that an error is a problem', async () => {
    for (const { name, responses } of (await made).operations) {
      const silent = Object.entries(responses).filter(
        ([status, { content }]) =>
          status !== '204' &&
          !Object.values(content ?? {}).some(({ schema }) => schema && JSON.stringify(schema) !== '{"type":"object"}'),
      );
      expect([name, silent]).toEqual([name, []]);
      expect(responses['default']?.content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      });
    }
  });
});
