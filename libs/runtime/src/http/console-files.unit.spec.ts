import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { serveConsole } from './console-files.js';

@Module({})
class NoModule {}

describe('files of the console', () => {
  const folder = mkdtempSync(join(tmpdir(), 'console-'));
  let app: NestExpressApplication;
  let url = '';
  const get = async (path: string, encoding = 'identity') => {
    const answer = await fetch(`${url}${path}`, { headers: { 'accept-encoding': encoding } });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<title>console</title>');
    writeFileSync(join(folder, 'assets', 'a-1.js'), 'plain');
    writeFileSync(join(folder, 'assets', 'a-1.js.br'), brotliCompressSync('packed by br'));
    writeFileSync(join(folder, 'assets', 'a-1.js.gz'), gzipSync('packed by gzip'));
    writeFileSync(join(folder, 'assets', 'b-2.js'), 'never packed');
    app = await NestFactory.create<NestExpressApplication>(NoModule, { logger: false });
    serveConsole(app, folder);
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['gzip, br', 'br', 'packed by br'],
    ['gzip', 'gzip', 'packed by gzip'],
    ['br;q=0, gzip', 'gzip', 'packed by gzip'],
    ['identity', null, 'plain'],
  ])('come packed as a browser takes them that says %s', async (accepted, encoding, text) => {
    const answer = await get('/assets/a-1.js', accepted);
    expect({ text: answer.text, encoding: answer.headers.get('content-encoding') }).toEqual({ text, encoding });
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
  });

  it('come as they are where nothing was packed', async () => {
    expect((await get('/assets/b-2.js', 'br')).text).toBe('never packed');
  });

  it('give the page for other addresses, and nothing from outside the folder', async () => {
    for (const path of ['/persons?id=12', '/assets/..%2f..%2fetc/passwd', '/..%2f..%2f..%2f..%2fetc/passwd'])
      expect((await get(path, 'br')).text).toBe('<title>console</title>');
    expect((await get('/missing.js', 'br')).status).toBe(404);
    expect((await get('/api/v1/nothing')).status).toBe(404);
  });
});
