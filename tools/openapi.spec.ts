import 'reflect-metadata';
import SwaggerParser from '@apidevtools/swagger-parser';
import { cityNode } from '../apps/city-node/src/city-node.js';
import { nationalNode } from '../apps/national-node/src/national-node.js';
import { provinceNode } from '../apps/province-node/src/province-node.js';
import { describeNode } from '../libs/runtime/src/index.js';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly parameters: { readonly name: string; readonly in: string }[];
  readonly responses: Record<string, { readonly content?: Record<string, { schema?: object }> }>;
}

describe.each([cityNode, provinceNode, nationalNode])('the OpenAPI document of a $tier node', (node) => {
  const made = describeNode(node).then((document) => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
        name: `${method} ${path}`,
        path,
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
