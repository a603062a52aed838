import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeState, type NetworkState, type NodeState } from './network/home-folder.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What a command answered. */
export interface Answer { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** A home folder for `pnet` on sources, with the state of a country of which nothing needs to run. */
export class CountryHome {
  readonly folder = mkdtempSync(join(tmpdir(), 'pnet-'));

  /** Writes the state; the default database is none: nothing listens on its port. */
  write(more: Partial<NetworkState> & { readonly database?: string } = {}): void {
    chmodSync(this.folder, 0o755);
    const { database = 'postgres://nobody:none@127.0.0.1:1/pension_430100', ...rest } = more;
    const node: NodeState = { code: '430100', name: '长沙', tier: 'city', httpPort: 1, database: { migrator: database, app: database, worker: database } };
    writeState(this.folder, { portBase: 1, scale: 100, adminUrl: database, embedded: true, password: 'none', nodes: [node], ...rest });
  }

  async pnet(...args: readonly string[]): Promise<Answer> {
    const { NODE_OPTIONS: _jest, ...env } = process.env;
    const child = spawn(process.execPath, ['--conditions=pnet-source', '--import', '@swc-node/register/esm-register', join(root, 'apps/cli/src/main.ts'), ...args],
      { cwd: root, env: { ...env, PENSION_HOME: this.folder }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
    const code = await new Promise<number | null>((resolve) => { child.once('close', resolve); });
    return { code, stdout, stderr };
  }

  remove(): void { rmSync(this.folder, { recursive: true, force: true }); }
}
