import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

/** Paths that are the node's own; everything else that a browser asks for is a page of the console. */
const OWN_PATHS = /^\/(api|docs|openapi\.json|metrics|health)(\/|$)/;

/** Encodings that the console's build writes beside its files, the smaller first. */
const packings = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Serves the console: its files, packed where the browser takes that, and its page for every other address. */
export function serveConsole(app: NestExpressApplication, folder: string): void {
  app.use(packedFile(folder));
  app.useStaticAssets(folder, {
    index: false,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
    },
  });
  app.use(page(join(folder, 'index.html')));
}

/** Names with the hash of their content never change. */
const cacheControl = (path: string): string =>
  /[/\\]assets[/\\]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Only names that stood in the folder at the start are answered, so no address leads elsewhere. */
function packedFile(folder: string): (request: Request, response: Response, next: NextFunction) => void {
  const names = new Set(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.split(sep).join('/')}`)
      : [],
  );
  return (request, response, next) => {
    const { path, method } = request;
    const type = types[path.slice(path.lastIndexOf('.') + 1)];
    const packing = packings.find(
      ({ encoding, ending }) => names.has(`${path}${ending}`) && request.acceptsEncodings(encoding) === encoding,
    );
    if (type === undefined || (method !== 'GET' && method !== 'HEAD') || !names.has(path)) {
      next();
      return;
    }
    response.vary('Accept-Encoding');
    if (!packing) {
      next();
      return;
    }
    response.setHeader('Content-Encoding', packing.encoding);
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', cacheControl(path));
    response.sendFile(join(folder, `${path}${packing.ending}`), { cacheControl: false });
  };
}

function page(file: string): (request: Request, response: Response, next: NextFunction) => void {
  return (request, response, next) => {
    const wantsPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !OWN_PATHS.test(request.path) &&
      !/\.[a-z0-9]{2,5}$/i.test(request.path);
    if (!wantsPage || !existsSync(file)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(file);
  };
}
