import type { ErrorFamily } from './error-entry.js';

/** RUNT: configuration, database, idempotency, batches and jobs. */
export const runtErrors = {
  'RUNT-1001': {
    status: 500,
    title: { zh: '节点配置有误', en: 'The settings of the node are wrong' },
    cause: { zh: '{count} 个环境变量有问题：{names}', en: '{count} environment variables have faults: {names}' },
    remedy: { zh: '请对照 .env.example 改正后再启动', en: 'Correct them after .env.example and start again' },
  },
  'RUNT-1002': {
    status: 500,
    title: { zh: '缺少配置', en: 'A setting is missing' },
    cause: { zh: '环境变量 {name} 未设置', en: 'The environment variable {name} is not set' },
    remedy: { zh: '请按 .env.example 的说明设置', en: 'Set it as .env.example describes' },
  },
  'RUNT-1003': {
    status: 500,
    title: { zh: '不认识的配置', en: 'An unknown setting' },
    cause: { zh: '没有名为 {name} 的环境变量', en: 'There is no environment variable named {name}' },
    remedy: { zh: '请检查拼写，或删除它', en: 'Check the spelling, or remove it' },
  },
  'RUNT-1004': {
    status: 500,
    title: { zh: '配置值不正确', en: 'A setting has a wrong value' },
    cause: {
      zh: '环境变量 {name} 的值不正确（{reason}）',
      en: 'The value of the environment variable {name} is wrong ({reason})',
    },
    remedy: { zh: '请按 .env.example 的说明填写', en: 'Write it as .env.example describes' },
  },
  'RUNT-1005': {
    status: 500,
    title: { zh: '层级不符', en: 'The tier does not fit' },
    cause: { zh: '配置的层级是 {tier}，程序是 {program}', en: 'The settings say {tier}, the program is of {program}' },
    remedy: {
      zh: '请启动相应层级的程序，或改正 PENSION_TIER',
      en: 'Start the program of that tier, or correct PENSION_TIER',
    },
  },
  'RUNT-1006': {
    status: 503,
    title: { zh: '无法连接数据库', en: 'The database cannot be reached' },
    cause: { zh: '连接数据库失败：{reason}', en: 'Connecting to the database failed: {reason}' },
    remedy: {
      zh: '请确认数据库已启动、地址与口令正确',
      en: 'See that the database runs and that address and password are right',
    },
  },
  'RUNT-1007': {
    status: 503,
    title: { zh: '数据库结构未更新', en: 'The database is not up to date' },
    cause: {
      zh: '还有 {count} 个迁移文件未执行，第一个是 {first}',
      en: '{count} migration files have not been applied, the first is {first}',
    },
    remedy: { zh: '请先运行 pnet migrate', en: 'Run pnet migrate first' },
  },
  'RUNT-1008': {
    status: 503,
    title: { zh: '端口已被占用', en: 'The port is in use' },
    cause: { zh: '端口 {port} 正被另一个程序使用', en: 'Another program uses port {port}' },
    remedy: { zh: '请停止该程序，或改用其他端口', en: 'Stop that program, or choose another port' },
  },
  'RUNT-1009': {
    status: 503,
    title: { zh: '无权使用端口', en: 'The port may not be used' },
    cause: { zh: '当前用户无权监听端口 {port}', en: 'This user may not listen on port {port}' },
    remedy: { zh: '请改用 1024 以上的端口', en: 'Choose a port above 1024' },
  },
  'RUNT-1070': {
    status: 500,
    title: { zh: '不得使用示范时钟', en: 'The clock of a demonstration may not be used' },
    cause: {
      zh: '设置了 PENSION_DEMONSTRATION_CLOCK，但节点监听 {host}，NODE_ENV 为 {environment}：偏移的时钟只用于在本机生成示范业务',
      en: 'PENSION_DEMONSTRATION_CLOCK is set, but the node listens on {host} and NODE_ENV is {environment}: a shifted clock is only for making a demonstration on this machine',
    },
    remedy: {
      zh: '请删除环境变量 PENSION_DEMONSTRATION_CLOCK',
      en: 'Remove the environment variable PENSION_DEMONSTRATION_CLOCK',
    },
  },
  /** Retired: nothing ever answered with it. */
  'RUNT-1010': {
    status: 503,
    title: { zh: '证书不可用', en: 'The certificates cannot be used' },
    cause: { zh: '读取证书失败：{reason}', en: 'Reading the certificates failed: {reason}' },
    remedy: {
      zh: '请检查 PENSION_CERTIFICATE_FOLDER 中的证书与权限',
      en: 'Check the certificates in PENSION_CERTIFICATE_FOLDER and their rights',
    },
  },
  'RUNT-3001': {
    status: 409,
    title: { zh: '同一请求正在处理', en: 'The same request is under way' },
    cause: { zh: '幂等键“{key}”的请求尚未完成', en: 'The request with the idempotency key "{key}" has not ended yet' },
    remedy: { zh: '请稍候，用同一个键再试一次', en: 'Wait a moment and try again with the same key' },
  },
  'RUNT-3002': {
    status: 422,
    title: { zh: '幂等键已用于另一请求', en: 'The idempotency key was used for another request' },
    cause: {
      zh: '幂等键“{key}”此前对应的内容与本次不同',
      en: 'The idempotency key "{key}" came with another content before',
    },
    remedy: { zh: '新的请求请使用新的键', en: 'Use a new key for a new request' },
  },
  'RUNT-3003': {
    status: 412,
    title: { zh: '记录已被他人修改', en: 'Somebody else has changed the record' },
    cause: {
      zh: '{who} 已于 {at} 修改了这条记录，您打开它之后它变了；本次没有办理',
      en: '{who} changed the record at {at}, after you had opened it; nothing was done',
    },
    remedy: {
      zh: '请重新读取记录，核对变化之后再办理',
      en: 'Read the record again, look at what changed, and then send the command again',
    },
  },
  'RUNT-4000': {
    status: 400,
    title: { zh: '请求格式有误', en: 'The request is malformed' },
    cause: { zh: '请求无法解析', en: 'The request cannot be read' },
    remedy: { zh: '请检查请求正文是否为正确的 JSON', en: 'See that the body is correct JSON' },
  },
  'RUNT-4001': {
    status: 422,
    title: { zh: '输入有误', en: 'The input is wrong' },
    cause: { zh: '有 {count} 处不符合要求', en: '{count} places do not fit' },
    remedy: { zh: '请按 errors 中的位置逐一改正', en: 'Correct the places that errors lists' },
  },
  'RUNT-4003': {
    status: 422,
    title: { zh: '幂等键不正确', en: 'Not an idempotency key' },
    cause: {
      zh: '请求头 Idempotency-Key 应为 1 至 200 个可见 ASCII 字符',
      en: 'The header Idempotency-Key has 1 to 200 visible ASCII characters',
    },
    remedy: { zh: '请使用例如 UUID 的键', en: 'Use a UUID, for example' },
  },
  'RUNT-4004': {
    status: 422,
    title: { zh: '查询目的不正确', en: 'Not a purpose' },
    cause: {
      zh: '请求头 X-Purpose 的“{value}”不是列出的目的，自行填写的少于 {shortest} 个字或超过 200 个字，或没有百分号编码',
      en: 'The header X-Purpose, "{value}", is none of the listed purposes, and in own words has fewer than {shortest} or more than 200 characters, or is not percent-encoded',
    },
    remedy: {
      zh: '请选择查看目的：{choices}；或用至少 {shortest} 个字说明',
      en: 'Choose a purpose: {choices}; or say it in at least {shortest} characters',
    },
  },
  'RUNT-4005': {
    status: 400,
    title: { zh: '上传中断', en: 'The upload was cut off' },
    cause: { zh: '收到 {bytes} 字节后连接中断', en: 'The connection broke after {bytes} bytes' },
    remedy: {
      zh: '请重新上传整个文件；已收到的部分不会生效',
      en: 'Upload the whole file again; what had come has no effect',
    },
  },
  'RUNT-4006': {
    status: 422,
    title: { zh: '翻页标记不可用', en: 'Not a cursor of this list' },
    cause: {
      zh: '此标记不是本节点为“{list}”的这一排序给出的',
      en: 'This node did not give the cursor for {list} in this order',
    },
    remedy: {
      zh: '请从第一页重新开始；更换筛选条件或排序后也须如此',
      en: 'Begin again at the first page, as after a change of filter or order',
    },
  },
  'RUNT-4007': {
    status: 400,
    title: { zh: '记录版本不正确', en: 'Not a version of a record' },
    cause: {
      zh: '请求头 If-Match 的“{value}”不是读取记录时答复的 ETag',
      en: 'The header If-Match, "{value}", is no ETag of a record',
    },
    remedy: {
      zh: '请原样送回读取记录时得到的 ETag（带引号），或不带此头',
      en: 'Send the ETag of the record as it was answered, with its quotes, or leave the header out',
    },
  },
  'RUNT-4013': {
    status: 413,
    title: { zh: '内容过大', en: 'The content is too large' },
    cause: { zh: '请求正文超过 {limit} MB', en: 'The body is larger than {limit} MB' },
    remedy: { zh: '请分次提交，或改用文件导入', en: 'Send it in parts, or use the file import' },
  },
  'RUNT-4015': {
    status: 415,
    title: { zh: '不支持的编码', en: 'The encoding is not supported' },
    cause: {
      zh: '请求的内容类型或字符编码不受支持',
      en: 'The content type or the character encoding is not supported',
    },
    remedy: { zh: '请以 UTF-8 的 JSON 提交', en: 'Send JSON in UTF-8' },
  },
  'RUNT-4040': {
    status: 404,
    title: { zh: '没有这个地址', en: 'No such address' },
    cause: { zh: '本节点没有“{path}”', en: 'This node has no "{path}"' },
    remedy: { zh: '请对照 /docs 中的接口说明', en: 'See the description of the interface at /docs' },
  },
  'RUNT-4101': {
    status: 422,
    title: { zh: '类型不正确', en: 'Not the right type' },
    cause: { zh: '此处应为 {expected}，或缺少此项', en: 'Here {expected} is expected, or the value is missing' },
    remedy: { zh: '请按接口说明填写', en: 'Write it as the interface describes' },
  },
  'RUNT-4102': {
    status: 422,
    title: { zh: '格式不正确', en: 'Not the right format' },
    cause: { zh: '内容不符合格式 {format}', en: 'The text does not have the format {format}' },
    remedy: { zh: '请按接口说明填写', en: 'Write it as the interface describes' },
  },
  'RUNT-4103': {
    status: 422,
    title: { zh: '太小或太短', en: 'Too small or too short' },
    cause: { zh: '低于下限 {limit}', en: 'Below the least allowed, {limit}' },
    remedy: { zh: '请改正', en: 'Correct it' },
  },
  'RUNT-4104': {
    status: 422,
    title: { zh: '太大或太长', en: 'Too large or too long' },
    cause: { zh: '超过上限 {limit}', en: 'Above the most allowed, {limit}' },
    remedy: { zh: '请改正', en: 'Correct it' },
  },
  'RUNT-4105': {
    status: 422,
    title: { zh: '不在可选值之内', en: 'Not one of the values' },
    cause: { zh: '只能是：{values}', en: 'It can only be: {values}' },
    remedy: { zh: '请选择其中之一', en: 'Choose one of them' },
  },
  'RUNT-4108': {
    status: 422,
    title: { zh: '多余的项', en: 'An unknown name' },
    cause: { zh: '没有名为“{name}”的项', en: 'There is nothing named "{name}"' },
    remedy: { zh: '请检查拼写，或删除此项', en: 'Check the spelling, or remove it' },
  },
  'RUNT-4109': {
    status: 422,
    title: { zh: '不符合要求', en: 'Does not fit' },
    cause: { zh: '未通过检查：{reason}', en: 'The check failed: {reason}' },
    remedy: { zh: '请改正', en: 'Correct it' },
  },
  'RUNT-5000': {
    status: 500,
    title: { zh: '系统内部错误', en: 'An internal error' },
    cause: { zh: '程序出现了未预料的情况，已记录', en: 'The program met something unexpected; it was logged' },
    remedy: {
      zh: '请稍后重试；仍不行时请把 traceId 告知运行管理员',
      en: 'Try again later; if it stays, give the traceId to the operator',
    },
  },
  'RUNT-5030': {
    status: 503,
    title: { zh: '暂不可用', en: 'Not available now' },
    cause: { zh: '节点未就绪或正在停止', en: 'The node is not ready or is closing' },
    remedy: { zh: '请稍后重试', en: 'Try again later' },
  },
  'RUNT-5031': {
    status: 503,
    title: { zh: '数据库连接用尽', en: 'The connections to the database are used up' },
    cause: {
      zh: '连接池 {pool} 在 {ms} 毫秒内没有空出连接',
      en: 'The pool {pool} had no free connection within {ms} ms',
    },
    remedy: {
      zh: '请稍后重试；持续出现时请查看哪些事务长时间未结束',
      en: 'Try again later; if it stays, look which transactions do not end',
    },
  },
  'RUNT-5032': {
    status: 503,
    title: { zh: '数据库无法连接', en: 'The database cannot be reached' },
    cause: {
      zh: '角色 {pool} 无法连接数据库或查询失败',
      en: 'The role {pool} cannot connect to the database, or its query failed',
    },
    remedy: { zh: '请检查数据库是否在运行', en: 'See whether the database runs' },
  },
  'RUNT-6001': {
    status: 404,
    title: { zh: '没有这个批次', en: 'No such batch run' },
    cause: { zh: '批次 {run} 不存在', en: 'There is no batch run {run}' },
    remedy: { zh: '请核对批次编号', en: 'Check the number' },
  },
  'RUNT-6002': {
    status: 409,
    title: { zh: '批次分段已被他人接管', en: 'The chunk was taken over' },
    cause: {
      zh: '分段 {chunk} 的租约已失效，由另一进程处理',
      en: 'The lease of chunk {chunk} ran out and another process has it',
    },
    remedy: { zh: '无需处理', en: 'Nothing is to be done' },
  },
  'RUNT-6003': {
    status: 500,
    title: { zh: '批次分段多次中断', en: 'A chunk was cut off too often' },
    cause: {
      zh: '分段 {chunk} 在 {attempts} 次尝试中均未完成',
      en: 'Chunk {chunk} did not end in {attempts} attempts',
    },
    remedy: { zh: '请查看日志，排除原因后重新执行', en: 'See the log, remove the cause and run it again' },
  },
  'RUNT-6004': {
    status: 500,
    title: { zh: '批次分段失败', en: 'A chunk failed' },
    cause: { zh: '分段 {chunk} 出错：{reason}', en: 'Chunk {chunk} broke: {reason}' },
    remedy: { zh: '请查看日志，排除原因后重新执行', en: 'See the log, remove the cause and run it again' },
  },
  'RUNT-6005': {
    status: 409,
    title: { zh: '任务已被他人接管', en: 'The job was taken over' },
    cause: {
      zh: '任务 {job} 的租约已失效，由另一进程处理',
      en: 'The lease of job {job} ran out and another process has it',
    },
    remedy: { zh: '无需处理', en: 'Nothing is to be done' },
  },
  'RUNT-7001': {
    status: 409,
    title: { zh: '该日尚不能封存', en: 'The day cannot be sealed yet' },
    cause: { zh: '{day} 尚未结束满十分钟', en: '{day} ended less than ten minutes ago' },
    remedy: { zh: '请稍后再封存', en: 'Seal it later' },
  },
  'RUNT-7002': {
    status: 409,
    title: { zh: '审计链不一致', en: 'The audit chain does not hold' },
    cause: { zh: '{day} 的审计记录与封存的摘要不符', en: 'The audit of {day} does not agree with its seal' },
    remedy: {
      zh: '请立即报告运行管理员并保全数据库',
      en: 'Report it to the operator at once and keep the database as it is',
    },
  },
  'RUNT-7003': {
    status: 409,
    title: { zh: '封存须按日期顺序', en: 'Days are sealed in order' },
    cause: { zh: '{last} 已封存，不能再封存更早的 {day}', en: '{last} is sealed, so {day} before it cannot be' },
    remedy: { zh: '请从未封存的最早一日起依次封存', en: 'Seal day after day, the oldest first' },
  },
} as const satisfies ErrorFamily;
