import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/client.js';
import { withNote } from './punctuation.js';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** Whether the fault of a pointer stands at its field already. */
  readonly isAtField?: ((pointer: string) => boolean) | undefined;
}

/**
 * Says what went wrong: the node's own words with the code and each wrong field, or that the node did not answer.
 * Nothing without an error.
 */
export function ProblemNotice({ error, onRetry, isAtField }: ProblemNoticeProps) {
  const { t } = useTranslation();
  if (!error) return null;
  const action = onRetry ? <Button onClick={onRetry}>{t('problem.retry')}</Button> : undefined;
  if (!(error instanceof ProblemError))
    return <Alert className="notice" type="error" showIcon title={t('problem.noAnswer')} action={action} />;
  const { title, code, detail, traceId } = error.problem;
  const errors = (error.problem.errors ?? []).filter((one) => !(one.pointer && isAtField?.(one.pointer)));
  return (
    <Alert
      className="notice"
      type="error"
      showIcon
      action={action}
      title={withNote(title, code)}
      description={
        <>
          {detail}
          {errors.length > 0 && (
            <ul>
              {errors.slice(0, 20).map((one, index) => (
                <li key={index}>
                  {one.row ? `${t('problem.row', { row: one.row })} ` : ''}
                  {one.detail ?? one.code} {one.pointer ? <code>{one.pointer}</code> : null}
                </li>
              ))}
            </ul>
          )}
          {traceId ? (
            <div className="quiet">
              {t('problem.trace')} {traceId}
            </div>
          ) : null}
        </>
      }
    />
  );
}
