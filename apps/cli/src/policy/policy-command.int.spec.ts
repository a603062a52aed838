import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../main.ts', import.meta.url));
const engine = fileURLToPath(new URL('./run-cases.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const sources = ['--conditions=pnet-source', '--import', '@swc-node/register/esm-register'];

/** Runs node on sources, with nothing of jest's. */
async function node(args: string[], input = ''): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { NODE_OPTIONS: _jest, ...env } = process.env;
  const child = spawn(process.execPath, [...sources, ...args], { cwd: root, env });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.on('data', (text: Buffer) => stdout.push(text.toString()));
  child.stderr.on('data', (text: Buffer) => stderr.push(text.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}
const pnet = (args: string[], input?: string) => node([program, 'policy', ...args], input);

describe('pnet policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pnet-policy-'));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const good = '[{"id":"a","principal":"10000.00","dueDate":"2024-01-31","paidDate":"2024-03-01"}]';
  afterAll(() => rmSync(folder, { recursive: true }));

  it('exits 0 when all are ok, 3 when some are not, 2 when the input is not readable', async () => {
    const [ok, some, none, day] = await Promise.all([
      pnet(['late-fee', '--in', '-', '--no-trace'], good),
      pnet(['late-fee', '--in', file('some.json', good.replace(']', ',{"id":"b"}]')), '--explain', '--language', 'en']),
      pnet(['late-fee', '--in', file('cut.json', good.slice(0, 40)), '--out', join(folder, 'never.json')]),
      pnet(['late-fee', '--in', '-', '--known-at', '2026-02-31'], good),
    ]);
    expect([ok, some, none, day].map(({ code }) => code)).toEqual([0, 3, 2, 2]);
    expect(JSON.parse(ok.stdout)).toEqual([
      { id: 'a', ok: true, days: 30, fee: '150.00', policyVersion: expect.any(String) },
    ]);
    const [first, second] = JSON.parse(some.stdout) as { explanation: string[]; trace: unknown[]; error: object }[];
    expect(first?.explanation.at(-1)).toContain('Late fee = principal 10000.00');
    expect(first?.trace.length).toBe(3);
    expect(second?.error).toMatchObject({
      code: 'POLI-1002',
      pointer: '/principal',
      detail: expect.stringMatching(/^The field "principal" is missing/),
    });
    expect(none.stderr).toMatch(/POLI-1019[\s\S]*ends at case 1/);
  });

  it('refuses the parameters of a region that is none, and shows those of the nation', async () => {
    const [unknown, nation] = await Promise.all([
      pnet(['parameters', '--region', '999999']),
      pnet(['parameters', '--region', '000000', '--month', '2025-08']),
    ]);
    expect([unknown.code, nation.code]).toEqual([2, 0]);
    expect(unknown.stderr).toMatch(/POLI-1006[\s\S]*"999999"/);
    expect(nation.stdout).toContain('contribution.bound-rounding');
  });

  it('runs sixty thousand cases in a heap that could not hold them', async () => {
    const write = async (name: string, count: number): Promise<string> => {
      const path = join(folder, name);
      const stream = createWriteStream(path);
      for (let n = 0; n < count; n += 1) {
        const text = `${n === 0 ? '[' : ','}${JSON.stringify({ id: `c${n}`, principal: `${n}.00`, dueDate: '2024-01-31', paidDate: '2024-03-01', note: 'x'.repeat(2300) })}`;
        if (!stream.write(text)) await once(stream, 'drain');
      }
      stream.end(']');
      await once(stream, 'close');
      return path;
    };
    const script = `const { runCaseFile } = await import(${JSON.stringify(engine)}); const { builtInSource } = await import('@pnet/policy');
      const [input, out] = process.argv.slice(1);
      const counts = await runCaseFile({ calculation: 'late-fee', input, out, source: builtInSource(), options: {} });
      console.log(JSON.stringify(counts));`;
    // The file alone is half as large again as the heap that the run may have.
    const run = await node([
      '--max-old-space-size=96',
      '--max-semi-space-size=8',
      '--input-type=module',
      '-e',
      script,
      await write('many.json', 60_000),
      join(folder, 'many.out'),
    ]);
    expect(run.stderr).not.toContain('heap out of memory');
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: 60_000 });
    expect(readFileSync(join(folder, 'many.out'), 'utf8').match(/"ok":true/g)).toHaveLength(60_000);
  });
});
