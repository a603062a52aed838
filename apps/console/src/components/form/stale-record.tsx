import { useQueryClient } from '@tanstack/react-query';
import { Alert, type FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeList, fieldName } from '@pnet/standards';
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

interface StaleNoticeProps {
  readonly error: ProblemError;
  readonly record: FormRecord | undefined;
  readonly changes: readonly ChangedField[] | undefined;
}

/** Says that somebody else was quicker, what they changed, and that what was typed can be sent again. */
export function StaleNotice({ error, record, changes = [] }: StaleNoticeProps) {
  const { t } = useTranslation();
  const words = useFieldWords(record);
  const lines = changes.flatMap(words);
  return (
    <Alert
      showIcon
      type="warning"
      className="notice"
      data-stale
      title={t('form.changedMeanwhile')}
      description={
        <>
          {error.problem.detail}
          {lines.length > 0 ? (
            <ul>
              {lines.map(({ title, before, after }) => (
                <li key={title}>
                  {title}
                  {t('form.colon')}
                  <del>{before}</del> → <ins>{after}</ins>
                </li>
              ))}
            </ul>
          ) : null}
          <div>{t('form.sendChanged')}</div>
        </>
      }
    />
  );
}

/** A changed field in words; fields without a name, and parts that are lists, are left to the record's own page. */
function useFieldWords(record: FormRecord | undefined) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const said = (field: string, value: unknown): string => {
    const text = value === null || value === undefined || value === '' ? t('form.nothing') : String(value as string);
    const list = record?.codes?.[field];
    const states = record?.texts?.[field];
    if (list) return codeList(list).codes.find(({ code }) => code === value)?.title[language] ?? text;
    return states ? t(`${states}.${text}`, { defaultValue: text }) : text;
  };
  const titleOf = (field: string): string | undefined => {
    const own = `${record?.family}.${field}`;
    if (i18n.exists(own)) return t(own);
    const heading = fieldName(field)[language];
    return heading === field ? undefined : heading;
  };
  return ({ field, before, after }: ChangedField): { title: string; before: string; after: string }[] => {
    const title = titleOf(field);
    const isWhole = [before, after].some((value) => typeof value === 'object' && value !== null);
    return title === undefined || isWhole ? [] : [{ title, before: said(field, before), after: said(field, after) }];
  };
}
