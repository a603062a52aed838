import { nodeEnvironment } from './node-config.js';

/**
 * The text of `.env.example`: each variable with its description; required ones set to an example, the others commented
 * out.
 */
export function renderEnvExample(): string {
  const lines = [
    '# 节点的环境变量（由程序生成，请勿手改）/ Environment variables of a node (generated; do not edit)',
    '',
  ];
  for (const [name, schema] of Object.entries(nodeEnvironment.shape)) {
    const { zh, example } = (schema.meta() ?? {}) as { zh?: string; example?: string };
    const required = !schema.safeParse(undefined).success;
    lines.push(`# ${zh ?? ''}`, `${required ? '' : '# '}${name}=${example ?? ''}`, '');
  }
  return lines.join('\n');
}
