import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** A registry of its own for each node, with the process's metrics and the label `node`. */
export function newMetrics(nodeCode: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ node: nodeCode });
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Seconds of HTTP answers by method, route pattern and status. */
export const httpDuration = (registry: Registry): Histogram<'method' | 'route' | 'status'> =>
  new Histogram({
    name: 'pension_http_request_seconds',
    help: 'Seconds of HTTP answers',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
