import ts from 'typescript';

/** The sources of the workspace with their types, and what is called and implemented where, by name. */
export interface Sources {
  readonly checker: ts.TypeChecker;
  readonly files: readonly ts.SourceFile[];
  /** Calls and `new` by the name of what is called. */
  readonly calls: ReadonlyMap<string, readonly (ts.CallExpression | ts.NewExpression)[]>;
  /** Members of classes and object literals by name, for calls through an interface. */
  readonly members: ReadonlyMap<string, readonly Member[]>;
  /** The place of a node as `path:line`. */
  placeOf(node: ts.Node): string;
  pathOf(node: ts.Node): string;
}

export type Member = ts.MethodDeclaration | ts.PropertyAssignment | ts.PropertyDeclaration;

const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const calledName = (node: ts.CallExpression | ts.NewExpression): string | undefined => {
  const callee = ts.isNonNullExpression(node.expression) ? node.expression.expression : node.expression;
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
};

const isMember = (node: ts.Node): node is Member =>
  ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node);

/** Reads the program of a tsconfig; `wanted` says which files are looked at, the others give types only. */
export function readSources(root: string, tsconfig: string, wanted: (path: string) => boolean): Sources {
  const config = ts.getParsedCommandLineOfConfigFile(tsconfig, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
    },
  });
  if (!config) throw new Error(`${tsconfig} cannot be read`);
  const pathOfFile = (file: ts.SourceFile): string =>
    file.fileName.startsWith(root) ? file.fileName.slice(root.length) : file.fileName;
  const program = ts.createProgram(
    config.fileNames.filter((name) => wanted(name.slice(root.length))),
    config.options,
  );
  const files = program.getSourceFiles().filter((file) => !file.isDeclarationFile && wanted(pathOfFile(file)));
  const calls = new Map<string, (ts.CallExpression | ts.NewExpression)[]>();
  const members = new Map<string, Member[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const name = calledName(node);
      if (name) push(calls, name, node);
    } else if (isMember(node) && ts.isIdentifier(node.name)) push(members, node.name.text, node);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  const pathOf = (node: ts.Node): string => pathOfFile(node.getSourceFile());
  return {
    checker: program.getTypeChecker(),
    files,
    calls,
    members,
    pathOf,
    placeOf: (node) =>
      `${pathOf(node)}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
  };
}
