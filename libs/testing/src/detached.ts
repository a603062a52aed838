import { AsyncResource } from 'node:async_hooks';

const outside = new AsyncResource('spec');

/** Runs work as another session would: outside the transaction in which a spec stands, so that both can race. */
export const detached = <T>(work: () => T): T => outside.runInAsyncScope(work);
