import { Alert, Flex, Space, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageHeadProps {
  readonly title: string;
  /** Buttons of the page. */
  readonly actions?: ReactNode;
}

/** The head of a page: its title and what can be done. */
export function PageHead({ title, actions }: PageHeadProps) {
  return (
    <Flex justify="space-between" align="center" wrap gap={8}>
      <Typography.Title level={4} className="page-title">
        {title}
      </Typography.Title>
      <Space wrap>{actions}</Space>
    </Flex>
  );
}

/** What cannot be done on this page, and why: 特别提示. */
export function PageHint({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return <Alert type="info" showIcon className="hint" title={t('page.hint')} description={text} />;
}
