import { Space } from 'antd';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { allRows } from '../../api/paging.js';
import type { IssuedOrder, OrderDraft } from '../../api/orders.js';
import { Drawer } from '../../components/drawer.js';
import { useListInAddress } from '../../components/list-control.js';
import { StatusMark } from '../../components/status-mark.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText, InstantText, UserText } from '../../components/text/texts.js';
import { phaseTone } from '../drill/phases.js';
import { draftedKinds } from './order-kinds.js';
import { phaseCounts } from './phase-counts.js';
import { ReviewOrder } from './review-order.js';

const stateTone = { drafted: 'watch', issued: 'good', rejected: 'quiet' } as const;
const states = ['drafted', 'issued', 'rejected'] as const;

/** Drafted orders: those that wait for a second person, and what became of the others. */
export function DraftsList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useSearch({ from: '/console/orders' });
  const list = useList<OrderDraft>('order-drafts', '/orders/drafts', useListInAddress('kind', 'state'));
  const open = (draftId: string | undefined): void =>
    void navigate({
      to: '/orders',
      search: (before) => ({ ...before, ...(draftId ? { id: draftId } : { id: undefined }) }) as never,
    });
  const shown = list.query.data?.items.find((draft) => draft.draftId === id);
  return (
    <>
      <QueryTable
        list={list}
        rowKey={(row) => row.draftId}
        onOpen={(row) => open(row.draftId)}
        empty={t('order.noDrafts')}
        filters={[
          {
            name: 'kind',
            label: t('order.kind'),
            kind: 'choice',
            choices: draftedKinds.map((kind) => ({ value: kind, label: t(`orderKind.${kind}`) })),
          },
          {
            name: 'state',
            label: t('order.state'),
            kind: 'choice',
            choices: states.map((state) => ({ value: state, label: t(`draftState.${state}`) })),
          },
        ]}
        columns={useDraftColumns(open)}
      />
      {shown ? (
        <Drawer
          open
          size={980}
          title={`${t(`orderKind.${shown.kind}`, { defaultValue: shown.kind })} · ${shown.title}`}
          onClose={() => open(undefined)}
        >
          <ReviewOrder draft={shown} onDone={() => open(undefined)} />
        </Drawer>
      ) : null}
    </>
  );
}

function useDraftColumns(open: (draftId: string) => void): readonly Column<OrderDraft>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'draftId',
      title: t('order.number'),
      sort: true,
      render: (row) => (
        <button type="button" className="link" data-draft={row.draftId} onClick={() => open(row.draftId)}>
          {row.draftId}
        </button>
      ),
    },
    {
      key: 'kind',
      title: t('order.kind'),
      render: (row) => t(`orderKind.${row.kind}`, { defaultValue: row.kind }),
    },
    { key: 'title', title: t('order.title') },
    {
      key: 'targets',
      title: t('order.targets'),
      align: 'right',
      render: (row) => t('order.targetCount', { count: row.targets.length }),
    },
    {
      key: 'state',
      title: t('order.state'),
      render: (row) => <StatusMark tone={stateTone[row.state]} text={t(`draftState.${row.state}`)} />,
    },
    { key: 'progress', title: t('order.progress'), render: (row) => <Progress draft={row} /> },
    {
      key: 'maker',
      title: t('order.maker'),
      render: (row) => <ByAtText by={row.maker} at={row.madeAt} />,
    },
    {
      key: 'checker',
      title: t('order.checker'),
      render: (row) => (
        <>
          <UserText user={row.checker} /> {row.checkedAt ? <InstantText at={row.checkedAt} /> : null}
        </>
      ),
    },
    { key: 'deadline', title: t('order.deadline'), format: 'instant', sort: true },
  ];
}

/** How many of an issued draft's orders stand in each phase. */
function Progress({ draft }: { readonly draft: OrderDraft }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['/orders', 'of-kind', draft.kind],
    queryFn: () => allRows<IssuedOrder>('/orders', { kind: draft.kind }),
    enabled: draft.state === 'issued',
    refetchInterval: 15_000,
  });
  if (draft.state !== 'issued') return <>—</>;
  const own = (query.data ?? []).filter((order) => draft.issued?.[order.target] === order.number);
  return (
    <Space size={2} wrap>
      {[...phaseCounts(own)].map(([phase, count]) => (
        <StatusMark
          key={phase}
          tone={phaseTone(phase)}
          text={`${t(`phase.${phase}`, { defaultValue: phase })} ${count}`}
        />
      ))}
    </Space>
  );
}
