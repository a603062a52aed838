import type { ErrorFamily } from './error-entry.js';

/** NETW: the demonstration country as a whole, its supervisor and the command line. */
export const netwErrors = {
  'NETW-1001': {
    status: 404,
    title: { zh: '没有这个节点', en: 'There is no such node' },
    cause: { zh: '没有节点 {node}；有 {known}', en: 'There is no node {node}; there are {known}' },
    remedy: { zh: '请写其中一个代码', en: 'Name one of them' },
  },
  'NETW-1002': {
    status: 409,
    title: { zh: '节点已停', en: 'The node is stopped already' },
    cause: { zh: '节点 {node} 已经停止', en: 'The node {node} is stopped already' },
    remedy: { zh: '要启动它请运行 npx pnet start {node}', en: 'To start it run npx pnet start {node}' },
  },
  'NETW-1003': {
    status: 409,
    title: { zh: '节点在运行', en: 'The node runs already' },
    cause: { zh: '节点 {node} 已在运行（进程 {pid}）', en: 'The node {node} runs already (process {pid})' },
    remedy: { zh: '要停止它请运行 npx pnet stop {node}', en: 'To stop it run npx pnet stop {node}' },
  },
  'NETW-1004': {
    status: 503,
    title: { zh: '示范网络没有运行', en: 'The demonstration country does not run' },
    cause: {
      zh: '{home} 的示范网络没有运行，或还在启动',
      en: 'The country of {home} does not run, or is still starting',
    },
    remedy: { zh: '请先运行 npm start，等它就绪', en: 'Run npm start first and wait until it is ready' },
  },
  'NETW-1005': {
    status: 503,
    title: { zh: '节点反复退出', en: 'A node keeps ending' },
    cause: {
      zh: '节点 {node} 一分钟内退出 {count} 次（最后一次 {exit}），不再自动重启，日志 {log}',
      en: 'The node {node} ended {count} times within a minute (the last time by {exit}) and stays down, its log is {log}',
    },
    remedy: {
      zh: '请按日志排除原因，再运行 npx pnet start {node}',
      en: 'Mend what the log tells, then run npx pnet start {node}',
    },
  },
  'NETW-1101': {
    status: 409,
    title: { zh: '节点已在网络中', en: 'The node is in the country already' },
    cause: { zh: '节点 {node} 已在示范网络中', en: 'The node {node} is in the country already' },
    remedy: { zh: '请用 npx pnet start {node}', en: 'Use npx pnet start {node}' },
  },
  'NETW-1102': {
    status: 404,
    title: { zh: '登记册中没有该单位', en: 'The register has no such unit' },
    cause: { zh: '上级 {parent} 的登记册中没有单位 {node}', en: 'The register of {parent} has no unit {node}' },
    remedy: { zh: '请先运行 npx pnet unit add {node} …', en: 'Run npx pnet unit add {node} … first' },
  },
  'NETW-1103': {
    status: 422,
    title: { zh: '只能增加城市级节点', en: 'Only city-type nodes can be added' },
    cause: {
      zh: '{node} 是 {kind}，命令只能增加城市级节点',
      en: '{node} is a {kind}; the command adds city-type nodes only',
    },
    remedy: { zh: '省级节点请单独部署后入网', en: 'Set up a node of the province tier by itself and enrol it' },
  },
  'NETW-1104': {
    status: 503,
    title: { zh: '没有空闲端口', en: 'No free port' },
    cause: {
      zh: '从 {from} 起没有空闲端口给节点 {node}',
      en: 'There is no free port for the node {node} from {from} on',
    },
    remedy: { zh: '请停止占用端口的程序', en: 'Stop what uses the ports' },
  },
  'NETW-1105': {
    status: 422,
    title: { zh: '单位代码不可用', en: 'The code cannot be used' },
    cause: {
      zh: '{node} 不是单位代码（6 至 18 位数字或大写字母）',
      en: '{node} is no code of a unit (6 to 18 digits or capital letters)',
    },
    remedy: { zh: '请核对代码', en: 'Check the code' },
  },
  'NETW-1201': {
    status: 503,
    title: { zh: '数据库服务器反复退出', en: 'The database server keeps ending' },
    cause: {
      zh: 'PostgreSQL 一分钟内退出 {count} 次，不再重启，日志 {log}',
      en: 'PostgreSQL ended {count} times within a minute and is not started again; its log is {log}',
    },
    remedy: {
      zh: '请查看日志，用 Ctrl-C 停止后重新运行 npm start',
      en: 'See the log, stop with Ctrl-C and run npm start again',
    },
  },
  'NETW-1202': {
    status: 503,
    title: { zh: '数据库服务器没有应答', en: 'The database server does not answer' },
    cause: {
      zh: '数据库服务器 {address} 没有应答（{reason}）',
      en: 'The database server {address} does not answer ({reason})',
    },
    remedy: {
      zh: '请确认服务器在运行、DATABASE_URL 正确，再试一次',
      en: 'See that the server runs and that DATABASE_URL is right, then try again',
    },
  },
  'NETW-1203': {
    status: 503,
    title: { zh: '数据库服务器拒绝', en: 'The database server refuses' },
    cause: {
      zh: '数据库服务器 {address} 拒绝用户 {user}（{reason}）',
      en: 'The database server {address} refuses the user {user} ({reason})',
    },
    remedy: {
      zh: '请检查 DATABASE_URL 中的用户、口令和权限',
      en: 'Check user, password and rights in DATABASE_URL',
    },
  },
  'NETW-1204': {
    status: 503,
    title: { zh: '无法停止运行中的示范网络', en: 'The running country cannot be stopped' },
    cause: {
      zh: '进程 {pid} 正在运行示范网络，本用户不能停止它（{reason}）',
      en: 'The process {pid} runs the country, and this user may not stop it ({reason})',
    },
    remedy: {
      zh: '请由启动它的用户停止后再试',
      en: 'Have the user who started it stop it, then try again',
    },
  },
  'NETW-2001': {
    status: 503,
    title: { zh: '示范网络没有运行', en: 'The demonstration country does not run' },
    cause: {
      zh: '示范网络没有运行，节点 {node} 的数据库 {address} 没有应答（{reason}）',
      en: 'The country does not run: the database {address} of the node {node} does not answer ({reason})',
    },
    remedy: { zh: '请先运行 npm start', en: 'Run npm start first' },
  },
  'NETW-2002': {
    status: 503,
    title: { zh: '数据库没有应答', en: 'A database does not answer' },
    cause: {
      zh: '节点 {node} 的数据库 {address} 没有应答（{reason}）',
      en: 'The database {address} of the node {node} does not answer ({reason})',
    },
    remedy: {
      zh: '请确认 PostgreSQL 在运行（示范网络的日志为数据目录中的 postgres.log），稍后再试',
      en: 'See that PostgreSQL runs (the log of the demonstration country is postgres.log in its data folder), then try again',
    },
  },
  'NETW-2003': {
    status: 503,
    title: { zh: '数据库拒绝登录', en: 'A database refuses the login' },
    cause: {
      zh: '节点 {node} 的数据库 {address} 拒绝登录（{reason}）',
      en: 'The database {address} of the node {node} refuses the login ({reason})',
    },
    remedy: {
      zh: '该地址上的服务器不是这个示范网络的，或角色、口令、数据库已变：请重新运行 npm start',
      en: 'The server at that address is not of this country, or the role, password or database has changed: run npm start again',
    },
  },
  'NETW-2004': {
    status: 503,
    title: { zh: '数据库结构不是现行的', en: 'A database has not the present schema' },
    cause: {
      zh: '节点 {node} 的数据库 {address} 缺少所需的表或列（{reason}）',
      en: 'The database {address} of the node {node} lacks a table or column ({reason})',
    },
    remedy: { zh: '请运行 npx pnet migrate', en: 'Run npx pnet migrate' },
  },
} as const satisfies ErrorFamily;
