import { regionInput, unitCodeInput } from '../http/fields.js';
import { z } from 'zod';
import { domainError, err, ok, type ErrorItem, type Result } from '@pnet/kernel';
import { addressList, agencyList, codeList, parentList, versionList } from './config-lists.js';

const port = z.coerce.number().int().min(1).max(65_535);
const optional = <T extends z.ZodType>(schema: T): z.ZodOptional<T> => schema.optional();
const described = <T extends z.ZodType>(schema: T, zh: string, example: string): T => schema.meta({ zh, example });
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//);

/** Every environment variable of a node, with its description and an example: the only place that names them. */
export const nodeEnvironment = z
  .strictObject({
    PENSION_NODE_CODE: described(unitCodeInput, '节点代码（6 至 18 位数字或大写字母）', '430100'),
    PENSION_NODE_NAME: described(z.string().min(1).max(60), '节点名称', '长沙市社会保险经办机构'),
    PENSION_TIER: described(z.enum(['city', 'province', 'national']), '层级 city|province|national', 'city'),
    PENSION_REGION_CODE: described(regionInput, '行政区划代码', '430100'),
    PENSION_HTTP_HOST: described(z.string().min(1).default('127.0.0.1'), '监听地址', '127.0.0.1'),
    PENSION_HTTP_PORT: described(port, 'HTTP 端口', '7011'),
    PENSION_PUBLIC_URL: described(
      optional(z.url({ protocol: /^https?$/ })),
      '对外地址（印在单据的二维码上供核验）；不设则为监听地址',
      'https://sb.example.gov.cn',
    ),
    PENSION_GRPC_PORT: described(optional(port), 'gRPC 端口（仅上级节点）', '7110'),
    PENSION_ENROLMENT_PORT: described(optional(port), '入网端口（仅上级节点；下级凭一次性口令领取证书）', '7210'),
    PENSION_AUTHORITY_FOLDER: described(
      optional(z.string().min(1)),
      '证书机构目录（authority.crt、authority.key；签发下级证书的节点才有）',
      '/var/lib/pension-net/certificates/authority',
    ),
    PENSION_DATABASE_APP_URL: described(
      databaseUrl,
      '数据库：业务角色（行级权限生效）',
      'postgres://pension_430100_app:secret@127.0.0.1:7432/pension_430100',
    ),
    PENSION_DATABASE_WORKER_URL: described(
      databaseUrl,
      '数据库：批处理角色',
      'postgres://pension_430100_worker:secret@127.0.0.1:7432/pension_430100',
    ),
    PENSION_DATABASE_POOL: described(z.coerce.number().int().min(2).max(50).default(3), '每个数据库角色的连接数', '3'),
    PENSION_REDIS_URL: described(
      optional(z.string().regex(/^rediss?:\/\//)),
      '任务队列用的 Redis；不设则用 PostgreSQL',
      'redis://127.0.0.1:6379',
    ),
    PENSION_CERTIFICATE_FOLDER: described(z.string().min(1), '证书目录', '/var/lib/pension-net/certificates/430100'),
    PENSION_PARENTS: described(
      parentList.default([]),
      '上级：代码@主机:端口/角色，逗号分隔；角色 statistical|comparison|other-months（改隶前后的另一上级，那些月份报给它）',
      '430000@localhost:7110/statistical',
    ),
    PENSION_CHILDREN: described(codeList.default([]), '登记册为空时的下级节点代码，逗号分隔；此后以登记册为准', ''),
    PENSION_AGENCIES: described(agencyList.default([]), '经办机构：代码:名称，逗号分隔', '430102:芙蓉区,430103:天心区'),
    PENSION_DATASET_VERSIONS: described(
      versionList.default([]),
      '各数据集所认的最高定义版本，逗号分隔；不设则为本发布的全部版本',
      'PI02=1',
    ),
    PENSION_CONSOLES: described(
      addressList.default([]),
      '各下级节点控制台的地址：代码=地址，逗号分隔；数据下钻到该节点时由此打开',
      '430100=https://sb.example.gov.cn',
    ),
    PENSION_ROLE: described(z.enum(['api', 'worker', 'all']).default('all'), '进程角色 api|worker|all', 'all'),
    PENSION_HOME: described(z.string().min(1), '数据目录', '/var/lib/pension-net'),
    PENSION_CONSOLE_FOLDER: described(optional(z.string().min(1)), '控制台静态文件目录', 'apps/console/dist'),
    PENSION_SESSION_IDLE_MINUTES: described(
      z.coerce.number().int().min(1).max(480).default(15),
      '无操作退出（分钟）',
      '15',
    ),
    PENSION_SESSION_HOURS: described(z.coerce.number().int().min(1).max(24).default(12), '登录最长有效（小时）', '12'),
    PENSION_SWEEP_SECONDS: described(
      z.coerce.number().int().min(1).max(3600).default(15),
      '按状态查找待办的间隔（秒）',
      '15',
    ),
    PENSION_LOG_LEVEL: described(
      z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
      '日志级别',
      'info',
    ),
    PENSION_DEMONSTRATION_CLOCK: described(
      optional(z.string().min(1)),
      '仅用于示范网络生成示范业务期间：时钟偏移文件；NODE_ENV=production 或监听非本机地址时拒绝启动',
      '',
    ),
    PENSION_CRASH_POINT: described(optional(z.string().min(1)), '仅用于测试：在该点以 SIGKILL 结束进程', ''),
  })
  .refine((env) => !env.PENSION_PARENTS.some((parent) => parent.code === env.PENSION_NODE_CODE), {
    path: ['PENSION_PARENTS'],
    error: 'a node is not its own parent',
  })
  .refine((env) => env.PENSION_PARENTS.filter((parent) => parent.role === 'statistical').length <= 1, {
    path: ['PENSION_PARENTS'],
    error: 'one statistical parent at most',
  });

type Environment = z.infer<typeof nodeEnvironment>;

/**
 * A unit above: where it answers, and whether it is the statistical parent, receives the same data for comparison only,
 * or is the parent of other months, before or after a move.
 */
export interface ParentUnit {
  readonly code: string;
  readonly url: string;
  readonly role: 'statistical' | 'comparison' | 'other-months';
}

/**
 * The settings of one node: parsed once, frozen. Ports are TCP ports, folders are paths, times carry their unit in the
 * name.
 */
export interface NodeConfig {
  readonly code: string;
  readonly name: string;
  readonly tier: 'city' | 'province' | 'national';
  readonly regionCode: string;
  readonly httpHost: string;
  readonly httpPort: number;
  /** Where the node is reached from outside; printed on papers. */
  readonly publicUrl?: string;
  readonly grpcPort?: number;
  readonly enrolmentPort?: number;
  readonly authorityFolder?: string;
  readonly database: { readonly app: string; readonly worker: string; readonly poolSize?: number };
  readonly redisUrl?: string;
  readonly certificateFolder: string;
  readonly parents: readonly ParentUnit[];
  readonly children: readonly string[];
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  /**
   * The highest version of a dataset's definition that this node knows, as an older release would; absent: all of this
   * release.
   */
  readonly datasetVersions?: Readonly<Record<string, number>>;
  /** Where the consoles of units below are; none where nothing is set. */
  readonly consoles?: Readonly<Record<string, string>>;
  readonly role: 'api' | 'worker' | 'all';
  readonly homeFolder: string;
  readonly consoleFolder?: string;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  readonly sweepSeconds: number;
  readonly logLevel: string;
  /** File by which the clock is shifted while a demonstration is made. */
  readonly demonstrationClock?: string;
}

/**
 * Reads the settings from environment variables. Errors: `RUNT-1001` with one item for each variable that is missing,
 * wrong or unknown; `RUNT-1070` a shifted clock outside a demonstration.
 */
export function readNodeConfig(env: Readonly<Record<string, string | undefined>>): Result<NodeConfig> {
  const own = Object.fromEntries(
    Object.entries(env).filter(([key, value]) => key.startsWith('PENSION_') && value !== undefined && value !== ''),
  );
  const parsed = nodeEnvironment.safeParse(own);
  if (!parsed.success) {
    const items = parsed.error.issues.flatMap((issue) => itemsOf(issue, own));
    return err(
      domainError(
        'RUNT-1001',
        { count: items.length, names: items.map((item) => String(item.params['name'])).join(', ') },
        { items },
      ),
    );
  }
  const config = configOf(parsed.data);
  return config.demonstrationClock === undefined || isDemonstration(config, env['NODE_ENV'])
    ? ok(config)
    : err(domainError('RUNT-1070', { host: config.httpHost, environment: env['NODE_ENV'] ?? '-' }));
}

/** A shifted clock is for a node that only this machine reaches and that says that it is a demonstration. */
const isDemonstration = (config: NodeConfig, environment: string | undefined): boolean =>
  environment === 'demonstration' && ['127.0.0.1', '::1', 'localhost'].includes(config.httpHost);

function itemsOf(issue: z.core.$ZodIssue, own: Record<string, string | undefined>): ErrorItem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => ({ code: 'RUNT-1003', params: { name } }));
  const name = String(issue.path[0] ?? '');
  return [
    name in own
      ? { code: 'RUNT-1004', params: { name, reason: issue.message } }
      : { code: 'RUNT-1002', params: { name } },
  ];
}

function configOf(env: Environment): NodeConfig {
  return deepFreeze({
    code: env.PENSION_NODE_CODE,
    name: env.PENSION_NODE_NAME,
    tier: env.PENSION_TIER,
    regionCode: env.PENSION_REGION_CODE,
    httpHost: env.PENSION_HTTP_HOST,
    httpPort: env.PENSION_HTTP_PORT,
    database: {
      app: env.PENSION_DATABASE_APP_URL,
      worker: env.PENSION_DATABASE_WORKER_URL,
      poolSize: env.PENSION_DATABASE_POOL,
    },
    certificateFolder: env.PENSION_CERTIFICATE_FOLDER,
    parents: env.PENSION_PARENTS,
    children: env.PENSION_CHILDREN,
    agencies: env.PENSION_AGENCIES,
    role: env.PENSION_ROLE,
    homeFolder: env.PENSION_HOME,
    sessionIdleMinutes: env.PENSION_SESSION_IDLE_MINUTES,
    sessionHours: env.PENSION_SESSION_HOURS,
    sweepSeconds: env.PENSION_SWEEP_SECONDS,
    logLevel: env.PENSION_LOG_LEVEL,
    ...(env.PENSION_PUBLIC_URL === undefined ? {} : { publicUrl: env.PENSION_PUBLIC_URL.replace(/\/$/, '') }),
    ...(env.PENSION_GRPC_PORT === undefined ? {} : { grpcPort: env.PENSION_GRPC_PORT }),
    ...(env.PENSION_DATASET_VERSIONS.length === 0
      ? {}
      : { datasetVersions: Object.fromEntries(env.PENSION_DATASET_VERSIONS.map(({ id, version }) => [id, version])) }),
    ...(env.PENSION_CONSOLES.length === 0
      ? {}
      : { consoles: Object.fromEntries(env.PENSION_CONSOLES.map(({ code, url }) => [code, url])) }),
    ...(env.PENSION_ENROLMENT_PORT === undefined ? {} : { enrolmentPort: env.PENSION_ENROLMENT_PORT }),
    ...(env.PENSION_AUTHORITY_FOLDER === undefined ? {} : { authorityFolder: env.PENSION_AUTHORITY_FOLDER }),
    ...(env.PENSION_REDIS_URL === undefined ? {} : { redisUrl: env.PENSION_REDIS_URL }),
    ...(env.PENSION_DEMONSTRATION_CLOCK === undefined ? {} : { demonstrationClock: env.PENSION_DEMONSTRATION_CLOCK }),
    ...(env.PENSION_CONSOLE_FOLDER === undefined ? {} : { consoleFolder: env.PENSION_CONSOLE_FOLDER }),
  });
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (part && typeof part === 'object') deepFreeze(part as object);
  return Object.freeze(value);
}
