import { readFileSync } from 'node:fs';
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import type { NodeConfig } from '../config/node-config.js';
import { TABLE_TYPES } from './list-table.js';
import { documentErrors, idempotencyKeyParameter, problemContent } from './documented-errors.js';
import { problemSchema } from './problem.js';

type Schema = Record<string, unknown>;
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** What a route answers, and the codes that it can fail with. */
interface AnswerOfRoute {
  readonly summary?: string;
  readonly schema?: Schema;
  readonly errors: readonly string[];
}

/** What the routes of a node answer: written by `npm run openapi` from the return types of its controllers' methods. */
interface Answers {
  /** By controller class and method. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, AnswerOfRoute>>>>;
  readonly schemas: Schemas;
}

/** What the document of a node is made for. */
export interface DescribedNode {
  readonly tier: NodeConfig['tier'];
  readonly version: string;
  readonly answers?: URL | undefined;
}

const DESCRIPTION =
  '错误以 application/problem+json 返回（RFC 9457），含 code 与 traceId。Errors are problem+json with code and traceId.';
const PROBLEM =
  '出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language';
/** Where @nestjs/swagger looks for what was read from the sources of a class. */
const FROM_SOURCES = '_OPENAPI_METADATA_FACTORY';

/**
 * The OpenAPI document of a node's HTTP interface: inputs from the zod schemas of the routes, answers from the types of
 * their methods.
 */
export function openApiOf(app: INestApplication, node: DescribedNode): OpenAPIObject {
  const answers = node.answers
    ? (JSON.parse(readFileSync(node.answers, 'utf8')) as Answers)
    : { operations: {}, schemas: {} };
  const codes = new Map<string, readonly string[]>();
  for (const { controllers } of app.get(ModulesContainer).values()) {
    for (const { metatype } of controllers.values())
      if (typeof metatype === 'function') readAnswers(metatype, answers.operations[metatype.name] ?? {}, codes);
  }
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`养老保险三级网 · ${node.tier}`)
    .setDescription(DESCRIPTION)
    .setVersion(node.version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .addSecurityRequirements('bearer')
    .addGlobalResponse({ status: 'default', description: PROBLEM, content: problemContent });
  const document = SwaggerModule.createDocument(app, builder.build(), {
    standardSchemaConverter: (schema, { schemaType }) => convert(schema, schemaType),
    operationIdFactory,
  });
  documentErrors(document, codes);
  const inputs = document.components?.schemas ?? {};
  const twice = Object.keys(inputs).find((name) => name in answers.schemas);
  if (twice) throw new Error(`${twice} is the name of an input and of an answer`);
  for (const { get } of Object.values(document.paths)) describeTables(get?.responses, answers.schemas);
  return {
    ...document,
    components: {
      ...document.components,
      parameters: { IdempotencyKey: idempotencyKeyParameter },
      schemas: { ...inputs, ...answers.schemas, Problem: jsonSchemaOf(problemSchema, 'output').schema },
    },
  };
}

const AS_TABLE = { schema: { type: 'string', format: 'binary' } } as const;

/** Every list is answered as a table too, by `Accept` or `?format=`. */
function describeTables(responses: object | undefined, schemas: Schemas): void {
  const { content } = ((responses as Record<string, unknown> | undefined)?.['200'] ?? {}) as {
    content?: Record<string, { schema?: Schema }>;
  };
  const answered = content?.['application/json']?.schema;
  const name = typeof answered?.['$ref'] === 'string' ? answered['$ref'].split('/').at(-1) : undefined;
  const schema = (name === undefined ? answered : schemas[name]) as Schema | undefined;
  if (content && 'nextCursor' in ((schema?.['properties'] ?? {}) as object))
    Object.assign(content, { [TABLE_TYPES.csv]: AS_TABLE, [TABLE_TYPES.xlsx]: AS_TABLE });
}

/**
 * Serves the document at `/openapi.json` and its page at `/docs`; it is made at the first request, so that starting
 * stays quick.
 */
export function setUpOpenApi(app: INestApplication, node: DescribedNode & { readonly name: string }): void {
  SwaggerModule.setup('docs', app, () => openApiOf(app, node), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: `${node.name} API`,
  });
}

/** Tells Swagger what the routes of a controller answer, and keeps the codes of each by its operation. */
function readAnswers(
  controller: { readonly name: string; readonly prototype: object },
  answers: Answers['operations'][string],
  codes: Map<string, readonly string[]>,
): void {
  const forSwagger = Object.entries(answers).map(([method, { errors, ...answered }]) => {
    const handler: unknown = Reflect.get(controller.prototype, method);
    const said = Reflect.getMetadata('swagger/apiOperation', handler as object) as { operationId?: string } | undefined;
    codes.set(said?.operationId ?? operationIdFactory(controller.name, method), errors);
    return [method, answered] as const;
  });
  Object.assign(controller, { [FROM_SOURCES]: () => Object.fromEntries(forSwagger) });
}

/** `OrdersController.issue` without a name of its own is `ordersIssue`. */
const operationIdFactory = (controller: string, method: string): string =>
  `${controller.charAt(0).toLowerCase()}${controller.slice(1).replace(/Controller$/, '')}${method.charAt(0).toUpperCase()}${method.slice(1)}`;

const convert = (schema: unknown, io: 'input' | 'output'): { schema: Schema; components: Schemas } | undefined => {
  const converted = schema instanceof z.ZodType ? jsonSchemaOf(schema, io) : undefined;
  return converted && { schema: converted.schema, components: converted.components as Schemas };
};

/** Schemas with an id stand among the components, and are referred to. */
function jsonSchemaOf(
  schema: z.ZodType,
  io: 'input' | 'output',
): { schema: Schema; components: Record<string, Schema> } {
  const {
    $schema: _dialect,
    $defs: components = {},
    ...json
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema & { $defs?: Record<string, Schema> };
  return { schema: json, components };
}
