import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { codeList, fieldName } from '@pnet/standards';
import type { ProblemError } from '../../api/client.js';
import type { ChangedField } from '../../api/shown-records.js';
import type { FormRecord } from './stale-record.js';

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
