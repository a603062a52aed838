import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import type { NodeConfig } from '../config/node-config.js';

/** The OpenAPI document of a node's HTTP interface; input schemas come from the zod schemas of the routes. */
export function openApiOf(app: INestApplication, config: Pick<NodeConfig, 'name' | 'tier'>, version: string): OpenAPIObject {
  const description = '错误以 application/problem+json 返回（RFC 9457），含 code 与 traceId。Errors are problem+json with code and traceId.';
  const builder = new DocumentBuilder().setTitle(`养老保险三级网 · ${config.tier}`).setDescription(description).setVersion(version).addBearerAuth().addSecurityRequirements('bearer');
  return SwaggerModule.createDocument(app, builder.build(), {
    standardSchemaConverter: (schema, { schemaType }) => {
      if (!(schema instanceof z.ZodType)) return undefined;
      const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: schemaType, target: 'openapi-3.0', unrepresentable: 'any' }) as Record<string, unknown>;
      return { schema: json };
    },
  });
}

/** Serves the document at `/openapi.json` and its page at `/docs`; it is made at the first request, so that starting stays quick. */
export function setUpOpenApi(app: INestApplication, config: Pick<NodeConfig, 'name' | 'tier'>, version: string): void {
  SwaggerModule.setup('docs', app, () => openApiOf(app, config, version), { jsonDocumentUrl: 'openapi.json', yamlDocumentUrl: 'openapi.yaml', customSiteTitle: `${config.name} API` });
}
