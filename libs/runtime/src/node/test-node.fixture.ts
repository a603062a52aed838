import type { NodeConfig } from '../config/node-config.js';

/** Settings of a small city node for specs; `database` and whatever else differs is given. */
export const testNodeConfig = (given: Partial<NodeConfig> & Pick<NodeConfig, 'database'>): NodeConfig => ({
  code: '430100',
  name: '长沙市社会保险经办机构',
  tier: 'city',
  regionCode: '430100',
  httpHost: '127.0.0.1',
  httpPort: 0,
  certificateFolder: '/nowhere',
  parents: [{ code: '430000', url: 'localhost:1', role: 'statistical' }],
  children: [],
  agencies: [{ code: '430102', name: '芙蓉区' }],
  role: 'all',
  homeFolder: '/nowhere',
  sessionIdleMinutes: 15,
  sessionHours: 12,
  sweepSeconds: 15,
  logLevel: 'silent',
  ...given,
});
