import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const KB = 1000;
/** Smaller files gain nothing. */
const WORTH_PACKING = 1024;
const packed = /\.(js|css|svg|html)$/;

/** A chunk and all that it imports at once, by file name. */
function closureOf(bundle: Rolldown.OutputBundle, entries: readonly string[]): readonly Rolldown.OutputChunk[] {
  const found = new Map<string, Rolldown.OutputChunk>();
  const walk = (name: string): void => {
    const chunk = bundle[name];
    if (!chunk || chunk.type !== 'chunk' || found.has(name)) return;
    found.set(name, chunk);
    chunk.imports.forEach(walk);
  };
  entries.forEach(walk);
  return [...found.values()];
}

const gzipKb = (chunks: readonly Rolldown.OutputChunk[]): number =>
  chunks.reduce((bytes, chunk) => bytes + gzipSync(chunk.code).length, 0) / KB;

/**
 * Prints what a browser loads before the first page: the entry and all that it imports at once; and the largest page
 * with that. The build fails where the first is above the limit.
 */
export const firstLoadLimit = (limitKb: number): Plugin => ({
  name: 'first-load-limit',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
    const entries = chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName);
    const first = gzipKb(closureOf(bundle, entries));
    const pages = chunks
      .filter((chunk) => chunk.isDynamicEntry && chunk.name.endsWith('.page'))
      .map((page) => ({ name: page.name, kb: gzipKb(closureOf(bundle, [...entries, page.fileName])) }))
      .sort((a, b) => b.kb - a.kb);
    const say = `console: first load ${first.toFixed(0)} KB gzip (limit ${limitKb}); with the largest page, ${pages[0]?.name ?? '-'}: ${(pages[0]?.kb ?? 0).toFixed(0)} KB`;
    console.log(say);
    if (first > limitKb) this.error(say);
  },
});

/** Writes each asset packed by gzip and brotli beside itself, for nodes to serve. */
export const packedAssets = (): Plugin => {
  let folder = '';
  return {
    name: 'packed-assets',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => packed.test(one))) {
        const path = join(folder, name);
        const content = readFileSync(path);
        if (content.length < WORTH_PACKING) continue;
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
      }
    },
  };
};
