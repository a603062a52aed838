import { Alert, Card, Flex, Progress, Select, Space, Table, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChecks, useLedgerPeriods, useMonthCloses, type CloseCheck, type MonthClose } from '../../api/month.js';
import { time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { StatusMark } from '../../components/status-mark.js';
import { UserText } from '../../components/text/texts.js';
import { HoldsCard } from './holds-card.js';
import { firstOpenMonth } from './first-open-month.js';
import { StateMark } from './state-mark.js';

/** Month close 月结检查: the check-list of a month, and the closes so far. */
export function ClosingPage() {
  const { t } = useTranslation();
  const periods = useLedgerPeriods();
  const closes = useMonthCloses();
  const [chosen, setChosen] = useState<string>();
  const months = [...new Set((periods.data ?? []).map((period) => period.postingPeriod))].sort().reverse();
  const month = chosen ?? firstOpenMonth(periods.data ?? []);
  return (
    <div className="page">
      <Flex justify="space-between" align="center">
        <Typography.Title level={4} className="page-title">
          {t('menu.closing')}
        </Typography.Title>
        <Select
          aria-label={t('overview.month')}
          value={month ?? null}
          onChange={(value) => setChosen(value ?? undefined)}
          style={{ width: 112 }}
          options={months.map((one) => ({ value: one, label: one }))}
        />
      </Flex>
      <Loadable query={periods} empty={() => (month === undefined ? t('closing.noBooks') : undefined)}>
        {() =>
          month ? (
            <>
              <HoldsCard month={month} />
              <CheckList month={month} />
            </>
          ) : null
        }
      </Loadable>
      <Card title={t('closing.closes')}>
        <Loadable query={closes} empty={(rows) => (rows.length === 0 ? t('closing.none') : undefined)}>
          {(rows) => <ClosesTable rows={rows} />}
        </Loadable>
      </Card>
    </div>
  );
}

function CheckList({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const query = useChecks(month);
  return (
    <Card title={t('closing.checks', { month })}>
      <Loadable query={query}>
        {(checks) => {
          const passed = checks.filter((check) => check.ok).length;
          const standing = checks.filter((check) => !check.ok && check.severity === 'hard').length;
          return (
            <>
              <Space className="notice" wrap>
                <Progress
                  aria-label={t('closing.outcome')}
                  percent={checks.length === 0 ? 0 : Math.round((passed / checks.length) * 100)}
                  steps={checks.length}
                  format={() => `${passed}/${checks.length}`}
                />
                {standing === 0 ? (
                  <StatusMark tone="good" text={t('closing.ready')} />
                ) : (
                  <StatusMark tone="bad" text={t('closing.standing', { count: standing })} />
                )}
              </Space>
              <ChecksTable checks={checks} />
              <Alert type="info" className="decision" title={t('closing.how')} />
            </>
          );
        }}
      </Loadable>
    </Card>
  );
}

function ChecksTable({ checks }: { readonly checks: readonly CloseCheck[] }) {
  const { t, i18n } = useTranslation();
  const columns: TableColumnsType<CloseCheck> = [
    { title: t('closing.check'), render: (_value, row) => row.title[i18n.language === 'en' ? 'en' : 'zh'] },
    { title: t('closing.kind'), render: (_value, row) => t(`closing.${row.severity}`) },
    {
      title: t('closing.outcome'),
      render: (_value, row) =>
        row.ok ? (
          <StatusMark tone="good" text={t('closing.passed')} />
        ) : (
          <StatusMark tone={row.severity === 'hard' ? 'bad' : 'watch'} text={t('closing.failed')} />
        ),
    },
    { title: t('closing.count'), dataIndex: 'count', align: 'right' },
    { title: t('closing.detail'), dataIndex: 'detail' },
  ];
  return <Table rowKey="id" columns={columns} dataSource={[...checks]} pagination={false} />;
}

function ClosesTable({ rows }: { readonly rows: readonly MonthClose[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<MonthClose> = [
    { title: t('overview.month'), dataIndex: 'postingPeriod' },
    { title: t('closing.closeNo'), dataIndex: 'closeNo', align: 'right' },
    { title: t('closing.state'), render: (_value, row) => <StateMark kind="closeState" state={row.state} /> },
    {
      title: t('closing.closedBy'),
      render: (_value, row) => (
        <>
          <UserText user={row.closedBy} /> {time(row.closedAt)}
        </>
      ),
    },
    { title: t('closing.reopenedAt'), render: (_value, row) => time(row.reopenedAt) },
    {
      title: t('closing.passedOf'),
      align: 'right',
      render: (_value, row) => `${row.checks.filter((check) => check.ok).length}/${row.checks.length}`,
    },
  ];
  return (
    <Table
      rowKey={(row) => `${row.postingPeriod} ${row.closeNo}`}
      columns={columns}
      dataSource={[...rows]}
      pagination={{ pageSize: 12, hideOnSinglePage: true }}
      expandable={{ expandedRowRender: (row) => <ChecksTable checks={row.checks} /> }}
    />
  );
}
