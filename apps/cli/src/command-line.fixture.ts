import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from './command-line.js';
import { writeState, type NetworkState, type NodeState } from './network/home-folder.js';

/** What a command answered. */
export interface Answer {
  readonly code: number | string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A home folder for `pnet` commands run in this process, with the state of a country of which nothing needs to run. */
export class CountryHome {
  readonly folder = mkdtempSync(join(tmpdir(), 'pnet-'));

  /** Writes the state; the default database is none: nothing listens on its port. */
  write(more: Partial<NetworkState> & { readonly database?: string } = {}): void {
    chmodSync(this.folder, 0o755);
    const { database = 'postgres://nobody:none@127.0.0.1:1/pension_430100', ...rest } = more;
    const node: NodeState = {
      code: '430100',
      name: '长沙',
      tier: 'city',
      regionCode: '430100',
      parents: [],
      agencies: [],
      httpPort: 1,
      database: { migrator: database, app: database, worker: database },
    };
    writeState(this.folder, {
      portBase: 1,
      scale: 100,
      adminUrl: database,
      embedded: true,
      password: 'none',
      nodes: [node],
      ...rest,
    });
  }

  /** Runs a command, one at a time: what it prints is caught. */
  async pnet(...words: readonly string[]): Promise<Answer> {
    const printed = { stdout: '', stderr: '' };
    const before = {
      stdout: process.stdout.write,
      stderr: process.stderr.write,
      code: process.exitCode,
      home: process.env['PENSION_HOME'],
    };
    for (const stream of ['stdout', 'stderr'] as const)
      process[stream].write = (text: string | Uint8Array) => {
        printed[stream] += String(text);
        return true;
      };
    process.env['PENSION_HOME'] = this.folder;
    process.exitCode = 0;
    try {
      await runCommandLine(words);
      return { code: process.exitCode, ...printed };
    } finally {
      process.stdout.write = before.stdout;
      process.stderr.write = before.stderr;
      process.exitCode = before.code;
      if (before.home === undefined) delete process.env['PENSION_HOME'];
      else process.env['PENSION_HOME'] = before.home;
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
