/** `npm run openapi`: writes what the routes of each node answer, for the OpenAPI documents that the nodes publish, and the console's types from these documents. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { answersOf } from './answer-schemas.mjs';
import { root } from './prepare.mjs';

const { options } = ts.getParsedCommandLineOfConfigFile(
  join(root, 'tsconfig.json'),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(String(fault.messageText));
    },
  },
);
const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const source = (file) => import(pathToFileURL(join(root, file)).href);

for (const tier of ['city', 'province', 'national']) {
  const answers = answersOf(ts.createProgram([join(root, `apps/${tier}-node/src/main.ts`)], options));
  write(join(root, `apps/${tier}-node/src/generated/answers.json`), `${JSON.stringify(answers, null, 1)}\n`);
  console.log(
    `${tier}: ${Object.values(answers.operations).flatMap(Object.keys).length} operations, ${Object.keys(answers.schemas).length} types`,
  );
}

const { default: typesOf, astToString } = createRequire(join(root, 'apps/console/package.json'))('openapi-typescript');
const { describeNode } = await source('libs/runtime/src/index.ts');
for (const tier of ['city', 'province']) {
  const document = await describeNode((await source(`apps/${tier}-node/src/${tier}-node.ts`))[`${tier}Node`]);
  const { schemas } = document.components;
  // TypeScript takes no alternative that holds itself, where it stands as a property.
  for (const [name, schema] of Object.entries(schemas))
    if (schema.anyOf && JSON.stringify(schema).includes(`/${name}"`)) schemas[name] = {};
  // The console reads every error as a problem, whatever its status.
  for (const { responses } of Object.values(document.paths).flatMap(Object.values))
    for (const status of Object.keys(responses)) if (/^[45]/.test(status)) delete responses[status];
  write(
    join(root, `apps/console/src/api/generated/${tier}.ts`),
    `/* From the OpenAPI document of a ${tier} node, by \`npm run openapi\`. */\n${astToString(await typesOf(document, { immutable: true }))}`,
  );
}
