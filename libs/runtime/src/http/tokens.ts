/** Injection token of the node's `Clock`. */
export const CLOCK = Symbol('Clock');
/** Injection token of the node's frozen `NodeConfig`. */
export const NODE_CONFIG = Symbol('NodeConfig');
/** Injection token of the `JobQueue` that wakes workers. */
export const JOB_QUEUE = Symbol('JobQueue');
