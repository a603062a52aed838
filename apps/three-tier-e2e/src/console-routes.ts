import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../console/src/', import.meta.url));

/** Every path of the console, as the routes of its areas name them. */
export function consolePaths(): readonly string[] {
  const files = readdirSync(join(source, 'pages'))
    .map((area) => join(source, 'pages', area, 'routes.ts'))
    .filter((file) => existsSync(file));
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bpath: '(\/[\w-/]+)'/g)].map((match) => match[1] ?? ''),
  );
}

/** The first part of every key of the console's texts: what begins so, with a dot, is a key that was not found. */
export function textRoots(): readonly string[] {
  const folder = join(source, 'i18n', 'zh');
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}(\w+): \{/gm)].map((match) => match[1] ?? ''),
  );
}
