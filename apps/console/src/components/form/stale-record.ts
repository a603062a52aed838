import { useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { ProblemError, readShown } from '../../api/client.js';
import { changedFields, followed, shownRecord, type ChangedField, type ShownRecord } from '../../api/shown-records.js';

/** The record that a form changes: where it is read, and how its fields are called. */
export interface FormRecord {
  /** As it is read: `/employers/100`. */
  readonly address: string;
  /** Texts of its fields: `<family>.<field>`. */
  readonly family: string;
  /** Code lists of fields. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Families of texts of fields that have states. */
  readonly texts?: Readonly<Record<string, string>>;
}

const STALE = 412;
/** Somebody else has changed the record of a command. */
export const isStale = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.problem.status === STALE;

/**
 * The version that a form was opened with. After the node has refused it, the record is read again: what was typed
 * stays, fields that were left as they stood follow the record, and the next sending is made from the new version.
 */
export function useOpenedRecord<Values extends object>(
  record: FormRecord | undefined,
  form: FormInstance<Values>,
  initial: Partial<Values>,
) {
  const queries = useQueryClient();
  const seen = useRef<ShownRecord | undefined>(record && shownRecord(record.address));
  const opened = useRef(initial);
  const [changes, setChanges] = useState<readonly ChangedField[]>();
  useEffect(() => {
    if (!changes) return;
    const next = followed(form.getFieldsValue(true) as object as Fields, opened.current as Fields, initial as Fields);
    opened.current = initial;
    form.setFieldsValue(next as never);
  }, [changes, form, initial]);
  const reread = async (): Promise<void> => {
    if (!record) return;
    const before = seen.current;
    const now = await readShown(record.address);
    seen.current = now;
    await queries.invalidateQueries();
    setChanges(before && now ? changedFields(before, now) : []);
  };
  return { version: () => seen.current?.version, reread, changes };
}

type Fields = Readonly<Record<string, unknown>>;
