import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import type { Command } from 'commander';
import pg from 'pg';
import { systemClock } from '@pnet/kernel';
import { homeFolder, isAlive, readState, type NetworkState } from './network/home-folder.js';
import { certificateFolderOf } from './network/network-plan.js';
import { print } from './output.js';

interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
}

const finding = (check: string, ok: boolean, detail: string): Finding => ({ check, ok, detail });

/** Looks at the machine, the data folder, the databases and the certificates, and says what is wrong and what to do. */
export async function doctor(command: Command): Promise<void> {
  const home = homeFolder();
  const state = readState(home);
  const findings = [
    ...machine(home),
    ...(state
      ? [...certificates(home, state), ...(await databases(state))]
      : [finding('网络 network', false, `${home} 中没有示范网络：运行 npm start / none in ${home}: run npm start`)]),
  ];
  print(command, { ok: findings.every((one) => one.ok), findings }, () =>
    findings.map((one) => `${one.ok ? '✓' : '✗'} ${one.check}  ${one.detail}`),
  );
  if (findings.some((one) => !one.ok)) process.exitCode = 1;
}

function machine(home: string): Finding[] {
  const { bavail, bsize } = statfsSync(home);
  const freeMb = Math.floor((bavail * bsize) / 1_048_576);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  let writable = true;
  try {
    accessSync(home, constants.W_OK);
  } catch {
    writable = false;
  }
  return [
    finding('Node', major > 20 || (major === 20 && minor >= 19), `${process.versions.node}（需要 needs ≥ 20.19）`),
    finding('磁盘 disk', freeMb > 700, `${home}: ${freeMb} MB`),
    finding('权限 rights', writable, home),
  ];
}

function certificates(home: string, state: NetworkState): Finding[] {
  return state.nodes.map((node) => {
    const file = join(certificateFolderOf(home, node.code), 'tls.crt');
    if (!existsSync(file))
      return finding(
        `证书 certificate ${node.code}`,
        false,
        `没有 ${file}：重新 npm start / missing: run npm start again`,
      );
    const days = Math.floor(
      (Date.parse(new X509Certificate(readFileSync(file)).validTo) - systemClock.now().epochMs) / 86_400_000,
    );
    const key = join(certificateFolderOf(home, node.code), 'tls.key');
    const mode = existsSync(key) ? statSync(key).mode & 0o777 : 0;
    return finding(
      `证书 certificate ${node.code}`,
      days > 7 && mode === 0o600,
      `剩余 ${days} 天 days left；私钥权限 key mode ${mode.toString(8)}`,
    );
  });
}

async function databases(state: NetworkState): Promise<Finding[]> {
  const supervisor = finding(
    '进程 process',
    true,
    isAlive(state.pid) ? `运行中 running ${state.pid}` : '未运行 not running',
  );
  const checks = await Promise.all(
    state.nodes.map(async (node) => {
      const client = new pg.Client({ connectionString: node.database.worker, connectionTimeoutMillis: 3_000 });
      try {
        await client.connect();
        const { rows } = await client.query<{ n: string }>('select count(*)::text as n from runtime.migration_file');
        return finding(`数据库 database ${node.code}`, true, `${rows[0]?.n ?? 0} 个迁移 migrations`);
      } catch (error) {
        return finding(
          `数据库 database ${node.code}`,
          false,
          isAlive(state.pid) ? String(error) : '没有应答（网络未运行） no answer (not running)',
        );
      } finally {
        await client.end().catch(() => undefined);
      }
    }),
  );
  return [supervisor, ...checks];
}
