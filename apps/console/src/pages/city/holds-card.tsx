import { App, Button, Card, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import { post } from '../../api/client.js';
import { useAssessmentHolds, type AssessmentHold } from '../../api/month.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { count } from '../../components/format.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { StatusMark } from '../../components/status-mark.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { ByAtText, CodeText, MoneyText } from '../../components/text/texts.js';

/** Assessments of a month that stopped because they depart from the last month; nothing where none did. */
export function HoldsCard({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const query = useAssessmentHolds(month);
  const [shown, setShown] = useState<AssessmentHold>();
  const rows = query.data ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={t('hold.title', { month })}>
      <RowsTable
        rows={rows}
        rowKey={(row) => row.holdId}
        onOpen={setShown}
        columns={[
          { key: 'kind', title: t('hold.kind'), render: (row) => t(`hold.${row.kind}`) },
          { key: 'more', title: t('hold.more'), format: 'money' },
          { key: 'less', title: t('hold.less'), format: 'money' },
          { key: 'lastAmount', title: t('hold.lastAmount'), format: 'money' },
          {
            key: 'requestedBy',
            title: t('hold.requestedBy'),
            render: (row) => <ByAtText by={row.requestedBy} at={row.requestedAt} />,
          },
          {
            key: 'releasedBy',
            title: t('order.state'),
            render: (row) =>
              row.releasedBy === null ? (
                <StatusMark tone="watch" text={t('hold.waits')} />
              ) : (
                <StatusMark tone="good" text={t('hold.releasedBy', { user: row.releasedBy })} />
              ),
          },
          {
            key: 'show',
            title: t('action.act'),
            render: (row) => (
              <Button type="link" className="crumb" onClick={() => setShown(row)}>
                {t('hold.show')}
              </Button>
            ),
          },
        ]}
      />
      {shown ? <ReleaseDrawer hold={shown} onClose={() => setShown(undefined)} /> : null}
    </Card>
  );
}

/** All figures that a second person releases, with the digest that the release names. */
function ReleaseDrawer({ hold, onClose }: { readonly hold: AssessmentHold; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const alone = secondPerson(me.data?.userId ?? '', { done: 'assessment', id: hold.holdId, by: hold.requestedBy });
  const mayRelease = hold.releasedBy === null && holds(me.data, 'reviewer') && !alone;
  return (
    <Drawer open size={640} title={t('hold.review')} onClose={onClose}>
      <Typography.Paragraph>
        {t(`hold.text.${hold.kind}`, {
          ...hold,
          period: hold.postingPeriod,
          lastPeriod: hold.lastPeriod,
        })}
      </Typography.Paragraph>
      <ReviewPanel
        facts={[
          { label: t('person.scheme'), value: <CodeText list="scheme" code={hold.scheme} /> },
          { label: t('declaration.persons'), value: count(hold.persons) },
          { label: t('hold.more'), value: <MoneyText yuan={hold.more} /> },
          { label: t('hold.less'), value: <MoneyText yuan={hold.less} /> },
          { label: t('hold.lastAmount'), value: <MoneyText yuan={hold.lastAmount} /> },
          {
            label: t('hold.requestedBy'),
            value: <ByAtText by={hold.requestedBy} at={hold.requestedAt} />,
          },
        ]}
        digest={hold.digest}
        opinion="none"
        barred={mayRelease ? undefined : t('hold.whoReleases')}
        approve={(_note, options) =>
          post(`/assessments/holds/${hold.holdId}/release`, { digest: hold.digest }, options)
        }
        approveText={t('hold.release')}
        onDone={() => {
          void message.success(t('hold.released'));
          onClose();
        }}
      />
    </Drawer>
  );
}
