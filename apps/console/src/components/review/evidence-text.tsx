import { Descriptions, Table, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** One value that an act changes. */
export interface Difference {
  readonly item: string;
  /** Null: nothing stood there. */
  readonly before: ReactNode | null;
  readonly after: ReactNode | null;
  /** From when, and until when where it ends. */
  readonly from?: string;
  readonly reason?: ReactNode;
}

/** One fact beside the values: whom it reaches, how many, how much. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

interface EvidenceTextProps {
  readonly differences?: readonly Difference[];
  readonly facts: readonly Fact[];
  /** What the decision names, so that nothing else can be decided on. */
  readonly digest?: string | undefined;
}

/** An order or an approval whole, in words: each value before and after, from when, whom it reaches, and its digest. */
export function EvidenceText({ differences = [], facts, digest }: EvidenceTextProps) {
  const { t } = useTranslation();
  const items = facts.map(({ label, value }) => ({ key: label, label, children: value }));
  return (
    <>
      {differences.length > 0 ? <Differences rows={differences} /> : null}
      <Descriptions
        column={1}
        size="small"
        items={
          digest === undefined
            ? items
            : [
                ...items,
                {
                  key: 'digest',
                  label: t('approval.digest'),
                  children: (
                    <Typography.Text code copyable className="whole">
                      {digest}
                    </Typography.Text>
                  ),
                },
              ]
        }
      />
    </>
  );
}

function Differences({ rows }: { readonly rows: readonly Difference[] }) {
  const { t } = useTranslation();
  const some = (name: 'from' | 'reason'): boolean => rows.some((row) => row[name] !== undefined);
  return (
    <Table
      rowKey={(row) => `${row.item} ${row.from ?? ''}`}
      size="small"
      className="notice"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...rows]}
      columns={[
        { title: t('record.item'), dataIndex: 'item' },
        {
          title: t('approval.old'),
          render: (_value, row) => <span className="whole">{row.before ?? t('approval.none')}</span>,
        },
        {
          title: t('approval.value'),
          render: (_value, row) => <strong className="whole">{row.after ?? t('approval.none')}</strong>,
        },
        ...(some('from') ? [{ title: t('review.from'), dataIndex: 'from' }] : []),
        ...(some('reason') ? [{ title: t('approval.reason'), dataIndex: 'reason' }] : []),
      ]}
    />
  );
}
