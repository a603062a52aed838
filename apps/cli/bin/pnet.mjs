#!/usr/bin/env node
/** `npx pnet`: the built program. It is built by `npm start`, `npm test` or `npm run build`. */
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);
if (!existsSync(built)) {
  console.error('✗ 程序尚未编译，请先运行 npm run build\n  Not built yet: run `npm run build` first');
  process.exit(2);
}
await import(built.href);
