import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInSource } from '@pnet/policy';
import { CommandFailure } from '../command-failure.js';
import { runCaseFile, type CaseCounts } from './run-cases.js';

const given = { id: 'a', principal: '10000.00', dueDate: '2024-01-31', paidDate: '2024-03-01' };

describe('runCaseFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  const [input, out] = [join(folder, 'cases.json'), join(folder, 'results.json')];
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = async (
    content: string | Buffer,
    changes: { input?: string; out?: string } = {},
  ): Promise<CaseCounts | CommandFailure> => {
    writeFileSync(input, content);
    rmSync(out, { force: true });
    return runCaseFile({
      calculation: 'late-fee',
      input,
      out,
      source: builtInSource(),
      options: { trace: false },
      ...changes,
    }).catch((error: unknown) => {
      if (error instanceof CommandFailure) return error;
      throw error;
    });
  };

  it('writes the results of the cases in their order', async () => {
    const cases = [given, { ...given, id: 'b', principal: 5 }, 'x', { ...given, id: 'd' }];
    expect(await run(`\uFEFF${JSON.stringify(cases, undefined, 2)}`)).toEqual({ ok: 2, failed: 2 });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject([
      { id: 'a', ok: true, fee: '150.00' },
      { id: 'b', ok: false, error: { code: 'POLI-1003', pointer: '/principal' } },
      { id: null, ok: false, error: { code: 'POLI-1001' } },
      { id: 'd', ok: true },
    ]);
    expect(await run('[]')).toEqual({ ok: 0, failed: 0 });
    expect(readFileSync(out, 'utf8')).toBe('[]\n');
  });

  it.each([
    ['an empty file', '', 'POLI-1016'],
    ['an object', '{}', 'POLI-1016'],
    ['a file cut in the middle', '[{"id":"a"', 'POLI-1019'],
    ['nonsense', '[{]}]', 'POLI-1020'],
    ['another encoding', Buffer.from([0x5b, 0x22, 0xd5, 0xc5, 0x22, 0x5d]), 'POLI-1020'],
  ])('refuses %s with exit 2, and leaves no results', async (_name, content, code) => {
    const failure = await run(content);
    expect(failure).toMatchObject({ exitCode: 2 });
    expect((failure as CommandFailure).zh).toContain(code);
    expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false]);
  });

  it.each([
    ['no such file', { input: '/nowhere/cases.json' }, /没有文件 \/nowhere/],
    ['a folder', { input: folder }, /无法读取/],
    ['an unwritable place', { out: '/nowhere/results.json' }, /无法写入 \/nowhere/],
  ])('ends with exit 2 at %s', async (_name, changes, words) => {
    const failure = await run(JSON.stringify([given]), changes);
    expect(failure).toMatchObject({ exitCode: 2 });
    expect((failure as CommandFailure).zh).toMatch(words);
  });

  it('keeps the results that were there when the new ones cannot be computed', async () => {
    await run(JSON.stringify([given]));
    const before = readFileSync(out, 'utf8');
    writeFileSync(input, '[{');
    await expect(
      runCaseFile({ calculation: 'late-fee', input, out, source: builtInSource(), options: {} }),
    ).rejects.toMatchObject({ exitCode: 2 });
    expect(readFileSync(out, 'utf8')).toBe(before);
  });
});
