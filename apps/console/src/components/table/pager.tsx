import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface PagerProps {
  readonly page: number;
  readonly goPrevious: (() => void) | undefined;
  readonly goNext: (() => void) | undefined;
  readonly isFetching: boolean;
}

/** The ways to the page before and the page after. */
export function Pager({ page, goPrevious, goNext, isFetching }: PagerProps) {
  const { t } = useTranslation();
  return (
    <>
      <Button disabled={!goPrevious} onClick={goPrevious}>
        {t('table.previous')}
      </Button>
      {t('table.page', { page })}
      <Button disabled={!goNext} loading={isFetching} onClick={goNext}>
        {t('table.next')}
      </Button>
    </>
  );
}
