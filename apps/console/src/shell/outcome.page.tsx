import { Link } from '@tanstack/react-router';
import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** An address that no page has. */
export function MissingPage() {
  const { t } = useTranslation();
  return (
    <Result
      status="404"
      title={t('shell.missing')}
      subTitle={t('shell.missingWhy')}
      extra={
        <Link to="/">
          <Button type="primary">{t('shell.home')}</Button>
        </Link>
      }
    />
  );
}

/** A page that broke: a fault of the program, said as such. */
export function FailedPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <Result
      status="error"
      title={t('shell.failed')}
      subTitle={error instanceof Error ? error.message : ''}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('problem.retry')}
        </Button>
      }
    />
  );
}
