import { App, Button, Card, Descriptions, Modal, Table, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import { useAssessmentHolds, useReleaseAssessment, type AssessmentHold } from '../../api/month.js';
import { holds, useMe } from '../../api/node.js';
import { time } from '../../components/format.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StatusMark } from '../../components/status-mark.js';

/** Assessments of a month that stopped because they depart from the last month; nothing where none did. */
export function HoldsCard({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const query = useAssessmentHolds(month);
  const [shown, setShown] = useState<AssessmentHold>();
  const rows = query.data ?? [];
  if (rows.length === 0) return null;
  const columns: TableColumnsType<AssessmentHold> = [
    { title: t('hold.kind'), render: (_value, row) => t(`hold.${row.kind}`) },
    { title: t('hold.more'), dataIndex: 'more', align: 'right' },
    { title: t('hold.less'), dataIndex: 'less', align: 'right' },
    { title: t('hold.lastAmount'), dataIndex: 'lastAmount', align: 'right' },
    { title: t('hold.requestedBy'), render: (_value, row) => `${row.requestedBy} ${time(row.requestedAt)}` },
    {
      title: t('order.state'),
      render: (_value, row) =>
        row.releasedBy === null ? (
          <StatusMark tone="watch" text={t('hold.waits')} />
        ) : (
          <StatusMark tone="good" text={t('hold.releasedBy', { user: row.releasedBy })} />
        ),
    },
    {
      title: t('action.act'),
      render: (_value, row) => (
        <Button type="link" className="crumb" onClick={() => setShown(row)}>
          {t('hold.show')}
        </Button>
      ),
    },
  ];
  return (
    <Card title={t('hold.title', { month })}>
      <Table rowKey="holdId" columns={columns} dataSource={[...rows]} pagination={false} />
      {shown ? <ReleaseModal hold={shown} onClose={() => setShown(undefined)} /> : null}
    </Card>
  );
}

/** All figures that a second person releases, with the digest that the release names. */
function ReleaseModal({ hold, onClose }: { readonly hold: AssessmentHold; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const release = useReleaseAssessment();
  const alone = secondPerson(me.data?.userId ?? '', { done: 'assessment', id: hold.holdId, by: hold.requestedBy });
  const mayRelease = hold.releasedBy === null && holds(me.data, 'reviewer') && !alone;
  const send = (): void =>
    release.mutate(hold, {
      onSuccess: () => {
        void message.success(t('hold.released'));
        onClose();
      },
    });
  return (
    <Modal
      open
      width={720}
      title={t('hold.review')}
      onCancel={onClose}
      onOk={send}
      okText={t('hold.release')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: !mayRelease, loading: release.isPending }}
    >
      <Typography.Paragraph>
        {t(`hold.text.${hold.kind}`, {
          ...hold,
          period: hold.postingPeriod,
          lastPeriod: hold.lastPeriod,
        })}
      </Typography.Paragraph>
      <Descriptions
        column={1}
        size="small"
        items={[
          { key: 'scheme', label: t('person.scheme'), children: hold.scheme },
          { key: 'persons', label: t('declaration.persons'), children: hold.persons },
          { key: 'more', label: t('hold.more'), children: hold.more },
          { key: 'less', label: t('hold.less'), children: hold.less },
          { key: 'last', label: t('hold.lastAmount'), children: hold.lastAmount },
          { key: 'by', label: t('hold.requestedBy'), children: `${hold.requestedBy} ${time(hold.requestedAt)}` },
          {
            key: 'digest',
            label: t('approval.digest'),
            children: (
              <Typography.Text code copyable>
                {hold.digest}
              </Typography.Text>
            ),
          },
        ]}
      />
      {mayRelease ? null : <Typography.Paragraph type="secondary">{t('hold.whoReleases')}</Typography.Paragraph>}
      <ProblemNotice error={release.error} />
    </Modal>
  );
}
