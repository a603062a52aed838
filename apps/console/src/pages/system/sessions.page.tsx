import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { useList } from '../../components/table/use-list.js';
import { SessionsTable } from './sessions-table.js';

/** Sessions of everybody 在线用户. */
export function SessionsPage() {
  const { t } = useTranslation();
  const list = useList<City['SessionView']>('sessions', '/sessions', useListInAddress('userId'));
  return (
    <div className="page">
      <PageHead title={t('menu.sessions')} />
      <Card>
        <SessionsTable
          list={list}
          path="/sessions"
          filters={[{ name: 'userId', label: t('admin.user.id'), kind: 'text' }]}
        />
      </Card>
    </div>
  );
}
