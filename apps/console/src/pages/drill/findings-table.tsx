import { useQuery } from '@tanstack/react-query';
import { Empty, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { allRows } from '../../api/paging.js';
import type { Finding } from '../../api/warehouse.js';
import { StatusMark } from '../../components/status-mark.js';

interface FindingsTableProps {
  /** The version that arrived here, whose findings the node tells in words; absent where they have them already. */
  readonly intakeId?: string;
  readonly findings: readonly (Finding & { readonly text?: string })[];
}

const tones = { blocks: 'bad', explain: 'watch', informs: 'quiet' } as const;

/** What the checks found in a version, in the reader's language. */
export function FindingsTable({ intakeId, findings }: FindingsTableProps) {
  const { t, i18n } = useTranslation();
  const words = useQuery({
    queryKey: ['findings', intakeId, i18n.language],
    queryFn: () => allRows<City['IntakeFinding']>(`/exchange/intakes/${intakeId ?? ''}/findings`),
    enabled: findings.length > 0 && intakeId !== undefined,
    retry: false,
  });
  if (findings.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('drill.noFindings')} />;
  const rows: (Finding & { text?: string; key: number })[] = (words.data ?? findings).map((finding, index) => ({
    ...finding,
    key: index,
  }));
  const columns: TableColumnsType<(typeof rows)[number]> = [
    { title: t('finding.layer'), render: (_value, row) => `L${row.layer}` },
    {
      title: t('finding.severity'),
      render: (_value, row) => <StatusMark tone={tones[row.severity]} text={t(`finding.${row.severity}`)} />,
    },
    { title: t('finding.code'), dataIndex: 'code' },
    { title: t('finding.row'), align: 'right', render: (_value, row) => (row.row > 0 ? row.row : '—') },
    { title: t('finding.text'), render: (_value, row) => row.text ?? `${row.field} ${row.expected} ≠ ${row.actual}` },
  ];
  return <Table columns={columns} dataSource={rows} pagination={false} />;
}
