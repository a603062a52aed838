import type { Command } from 'commander';

/** Whether the program was asked for JSON, on whichever level the flag stands. */
export const wantsJson = (command: Command): boolean => command.optsWithGlobals<{ json?: boolean }>().json === true;

/** Prints a result: as one JSON document, or as lines for a person. */
export function print(command: Command, value: unknown, lines: () => readonly string[]): void {
  process.stdout.write(wantsJson(command) ? `${JSON.stringify(value)}\n` : `${lines().join('\n')}\n`);
}

const width = (text: string): number => [...text].reduce((sum, character) => sum + (character > '⺀' ? 2 : 1), 0);

/** Lines of a table whose columns are as wide as their widest cell; Han characters count two. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)];
}
