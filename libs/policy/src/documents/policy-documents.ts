import { calculations, caseJsonSchema } from '../calculations/calculations.js';
import { calculationsPage } from './calculations-page.js';
import { schemaFile } from './markdown.js';
import { parametersPage } from './parameters-page.js';

/**
 * The published documents of the policy, by file name in `docs/generated/policy/`: pages, and the JSON schema of each
 * calculation's cases.
 */
export function policyDocuments(): ReadonlyMap<string, string> {
  const schemas = [...calculations.keys()].map(
    (name) => [schemaFile(name), `${JSON.stringify({ ...caseJsonSchema(name) }, null, 2)}\n`] as const,
  );
  return new Map([['calculations.md', calculationsPage()], ['parameters.md', parametersPage()], ...schemas]);
}
