import { Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ChangeDrawer } from './change-drawer.js';
import { changeColumns } from './change-words.js';

type Change = City['UserChangeView'];
const states = ['proposed', 'approved', 'declined', 'done'] as const;

/** Changes of users 用户变更复核: what one administrator asked for and a second one decides. */
export function UserChangesPage() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Change>();
  const list = useList<Change>('user-changes', '/user-changes', useListInAddress('state', 'userId'));
  return (
    <div className="page">
      <PageHead title={t('menu.userChanges')} />
      <PageHint text={t('admin.change.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.changeId}
          onOpen={setShown}
          filters={[
            { name: 'userId', label: t('admin.user.id'), kind: 'text' },
            {
              name: 'state',
              label: t('admin.user.state'),
              kind: 'choice',
              choices: states.map((value) => ({ value, label: t(`admin.change.${value}`) })),
            },
          ]}
          columns={changeColumns(t, setShown)}
        />
      </Card>
      {shown ? <ChangeDrawer change={shown} onClose={() => setShown(undefined)} /> : null}
    </div>
  );
}
