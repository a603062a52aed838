/** Injection token of the node's `Clock`. */
export const CLOCK = Symbol('Clock');
/** Injection token of the node's frozen `NodeConfig`. */
export const NODE_CONFIG = Symbol('NodeConfig');
/** Injection token of the `JobQueue` that wakes workers. */
export const JOB_QUEUE = Symbol('JobQueue');
/** Injection token of the open `Database`: both roles' pools and the unit of work. */
export const DATABASE = Symbol('Database');
/** Injection token of the `NodeStatus` to which modules add their part of `GET /api/v1/node`. */
export const NODE_STATUS = Symbol('NodeStatus');
/** Injection token of the node's own prom-client `Registry`. */
export const METRICS = Symbol('Metrics');
/** Injection token of the `AbortSignal` that ends loops and batches when the node closes. */
export const SHUTDOWN = Symbol('Shutdown');
/** Injection token of the list of features that `GET /api/v1/node` shows. */
export const NODE_FEATURES = Symbol('NodeFeatures');
/** Injection token of the node's list of `WorkQueue`. */
export const WORK_QUEUES = Symbol('WorkQueues');
