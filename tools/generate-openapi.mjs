/** `npm run openapi`: writes what the routes of each node answer, for the OpenAPI documents that the nodes publish. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { answersOf } from './answer-schemas.mjs';
import { root } from './prepare.mjs';

const { options } = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => { throw new Error(String(fault.messageText)); } });
for (const tier of ['city', 'province', 'national']) {
  const folder = join(root, `apps/${tier}-node/src/generated`);
  const answers = answersOf(ts.createProgram([join(root, `apps/${tier}-node/src/main.ts`)], options));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'answers.json'), `${JSON.stringify(answers, null, 1)}\n`);
  console.log(`${tier}: ${Object.values(answers.operations).flatMap(Object.keys).length} operations, ${Object.keys(answers.schemas).length} types`);
}
