import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allRows } from '../../api/paging.js';
import { useUnitName, type Task } from '../../api/orders.js';
import { Drawer } from '../../components/drawer.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { Evidence } from '../../components/review/evidence.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';
import { orderKinds } from './order-kinds.js';
import { TaskRecord } from './task-record.js';
import { useTaskKind } from './task-kind.js';

const states = ['open', 'answered', 'closed'] as const;
const tones: Readonly<Record<string, Tone>> = { open: 'watch', answered: 'busy', closed: 'good' };

/** The work that orders gave to people: answered by one with its evidence, confirmed or returned by another. */
export function TasksPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useSearch({ from: '/console/tasks' });
  const kindOf = useTaskKind();
  const list = useList<Task>('tasks', '/control/tasks', useListInAddress('state', 'kind'), { isWatched: true });
  const open = (taskId: string | undefined): void =>
    void navigate({ to: '/tasks', search: ((before: object) => ({ ...before, id: taskId })) as never });
  return (
    <div className="page">
      <PageHead title={t('menu.tasks')} />
      <PageHint text={t('upper.tasksHint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.taskId}
          onOpen={(row) => open(row.taskId)}
          empty={t('task.none')}
          filters={[
            {
              name: 'state',
              label: t('order.state'),
              kind: 'choice',
              choices: states.map((state) => ({ value: state, label: t(`taskState.${state}`) })),
            },
            {
              name: 'kind',
              label: t('task.kind'),
              kind: 'choice',
              choices: [
                ...orderKinds.filter((kind) => !kind.includes('/')),
                'assess-differences',
                'adjustment-settlement',
              ].map((kind) => ({ value: kind, label: kindOf(kind) })),
            },
          ]}
          columns={useTaskColumns(open)}
        />
      </Card>
      {id ? <TaskDrawer taskId={id} onClose={() => open(undefined)} /> : null}
    </div>
  );
}

function useTaskColumns(open: (taskId: string) => void): readonly Column<Task>[] {
  const { t } = useTranslation();
  const kindOf = useTaskKind();
  const nameOf = useUnitName();
  return [
    {
      key: 'taskId',
      title: t('order.number'),
      sort: true,
      render: (row) => (
        <button type="button" className="link" data-task={row.taskId} onClick={() => open(row.taskId)}>
          {row.taskId}
        </button>
      ),
    },
    { key: 'kind', title: t('task.kind'), sort: true, render: (row) => kindOf(row.kind) },
    { key: 'issuer', title: t('order.issuer'), render: (row) => nameOf(row.issuer) },
    { key: 'payload', title: t('task.about'), render: (row) => <Evidence value={row.payload} /> },
    { key: 'deadline', title: t('order.deadline'), format: 'instant', sort: true },
    {
      key: 'state',
      title: t('order.state'),
      sort: true,
      render: (row) => (
        <StatusMark
          tone={row.overdue ? 'bad' : (tones[row.state] ?? 'busy')}
          text={`${t(`taskState.${row.state}`, { defaultValue: row.state })}${row.overdue ? ` · ${t('phase.overdue')}` : ''}`}
        />
      ),
    },
    {
      key: 'persons',
      title: t('task.persons'),
      render: (row) => (
        <>
          <UserText user={row.answeredBy} /> → <UserText user={row.confirmedBy} />
        </>
      ),
    },
  ];
}

/** One task; it need not stand on the page of the list that is shown. */
function TaskDrawer({ taskId, onClose }: { readonly taskId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const kindOf = useTaskKind();
  const all = useQuery({ queryKey: ['/control/tasks', 'all'], queryFn: () => allRows<Task>('/control/tasks') });
  const task = all.data?.find((one) => one.taskId === taskId);
  return (
    <Drawer
      open
      size={760}
      title={`${t('task.title')} ${taskId}${task ? ` · ${kindOf(task.kind)}` : ''}`}
      loading={all.isPending}
      onClose={onClose}
    >
      {task ? <TaskRecord key={task.state} task={task} onDone={onClose} /> : t('task.none')}
    </Drawer>
  );
}
