import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/client.js';

/** Says what went wrong: the node's own words with the code, or that the node did not answer. Nothing without an error. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  if (!error) return null;
  if (!(error instanceof ProblemError)) return <Alert type="error" showIcon title={t('problem.noAnswer')} description={String(error)} style={{ marginBottom: 12 }} />;
  const { title, code, detail, traceId } = error.problem;
  return <Alert type="error" showIcon title={`${title}${code ? ` (${code})` : ''}`} description={<>{detail}{traceId ? <div>{t('problem.trace')} {traceId}</div> : null}</>} style={{ marginBottom: 12 }} />;
}
