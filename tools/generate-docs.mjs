/** `npm run docs`: writes `docs/generated/` anew from the sources; a spec compares it with them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const { policyDocuments } = await import(new URL('../libs/policy/src/index.ts', import.meta.url).href);

const folders = { policy: policyDocuments() };
for (const [folder, documents] of Object.entries(folders)) {
  const place = new URL(`../docs/generated/${folder}/`, import.meta.url);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const [name, text] of documents) writeFileSync(new URL(name, place), text);
  console.log(`docs/generated/${folder}: ${documents.size} files`);
}
