/** One method of a service as ts-proto writes it. */
interface GeneratedMethod {
  readonly path: string;
}

/**
 * A generated service definition in the shape that Nest's gRPC transport takes as `packageDefinition`: keyed by the
 * method's name in the proto file (`Push`), with the generated lower-case name as `originalName`.
 */
export function nestDefinition<M extends GeneratedMethod>(
  service: Readonly<Record<string, M>>,
): Record<string, M & { originalName: string }> {
  return Object.fromEntries(
    Object.entries(service).map(([name, method]) => [
      method.path.split('/').at(-1) ?? name,
      { ...method, originalName: name },
    ]),
  );
}
