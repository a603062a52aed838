import type pg from 'pg';

/** What the server says of a statement. */
export interface Description {
  readonly columns: readonly Column[];
  readonly parameters: number;
}

/** A column of an answer; `table` and `attribute` where it is a table's, else 0. */
export interface Column {
  readonly name: string;
  readonly type: number;
  readonly table: number;
  readonly attribute: number;
}

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
  readonly tableID: number;
  readonly columnID: number;
}
interface Wire {
  parse(statement: { readonly text: string; readonly name: string }): void;
  describe(target: { readonly type: 'S'; readonly name: string }): void;
  sync(): void;
  once(event: 'parameterDescription', listener: (message: { readonly dataTypeIDs: readonly number[] }) => void): void;
  removeAllListeners(event: 'parameterDescription'): void;
}

/** Parses a statement and asks for its parameters and columns; nothing is run. Rejects with the server's fault. */
export const describeStatement = (client: pg.Client, text: string): Promise<Description> =>
  new Promise((resolve, reject) => {
    let columns: readonly Column[] = [];
    let parameters = 0;
    client.query({
      submit: (wire: Wire) => {
        wire.removeAllListeners('parameterDescription');
        wire.once('parameterDescription', (message) => (parameters = message.dataTypeIDs.length));
        wire.parse({ text, name: '' });
        wire.describe({ type: 'S', name: '' });
        wire.sync();
      },
      handleRowDescription: (message: { readonly fields: readonly Field[] }) => {
        columns = message.fields.map((field) => ({
          name: field.name,
          type: field.dataTypeID,
          table: field.tableID,
          attribute: field.columnID,
        }));
      },
      handleError: reject,
      handleReadyForQuery: () => resolve({ columns, parameters }),
      handleCommandComplete: () => undefined,
      handleDataRow: () => undefined,
      handlePortalSuspended: () => undefined,
      handleEmptyQuery: () => undefined,
    } as unknown as pg.Submittable);
  });
