import { Link } from '@tanstack/react-router';
import { App, Button, Card, Flex, Popconfirm, Space, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Money } from '@pnet/kernel';
import { post, type CommandOptions } from '../../api/client.js';
import { shownRecord } from '../../api/shown-records.js';
import type { DeclarationItem } from '../../api/contributions.js';
import { useDeclaration, useLastList, type DeclarationLine } from '../../api/front-office.js';
import { holds, useMe } from '../../api/node.js';
import { count } from '../../components/format.js';
import { useListHere } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { PrintButton } from '../../components/print-button.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import type { Difference, Fact } from '../../components/review/evidence-text.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { CodeText, MoneyText } from '../../components/text/texts.js';
import { StateMark } from '../city/state-mark.js';
import { DifferencesByPerson } from './differences-by-person.js';
import { whyNoApproval } from './why-no-approval.js';

interface DeclarationRecordProps {
  readonly declarationId: string;
  readonly onBack: () => void;
}

/** One declaration: facts, what is different from the last list, its lines, who did what, and the review. */
export function DeclarationRecord({ declarationId, onBack }: DeclarationRecordProps) {
  const query = useDeclaration(declarationId);
  return (
    <Card>
      <Loadable query={query} rows={8}>
        {(declaration) => (
          <>
            <Head declaration={declaration} onBack={onBack} />
            <Review declaration={declaration} />
          </>
        )}
      </Loadable>
    </Card>
  );
}

/** States after which the month is declared again. */
const AGAIN: ReadonlySet<string> = new Set(['returned', 'withdrawn', 'void']);

function Head({ declaration, onBack }: { readonly declaration: DeclarationItem; readonly onBack: () => void }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const { declarationId, employerId, postingPeriod, status } = declaration;
  return (
    <Flex justify="space-between" align="center" wrap gap={8} className="notice">
      <Space wrap data-status={status}>
        <Link to="/employers" search={{ id: employerId, tab: 'declarations' }}>
          <strong>{declaration.employerName}</strong>
        </Link>
        <StateMark kind="declarationStatus" state={status} />
        <span className="quiet">
          {t('declaration.number')} {declarationId}
        </span>
      </Space>
      <Space wrap>
        <PrintButton kind="roster-changes" subject={declarationId} text={t('print.roster')} asksPurpose />
        <Link to="/demands" search={{ employerId, postingPeriod }}>
          <Button>{t('declare.toDemands')}</Button>
        </Link>
        {status === 'submitted' && holds(me, 'handler') ? <Withdrawal declarationId={declarationId} /> : null}
        {AGAIN.has(status) && holds(me, 'handler') ? (
          <Link to="/declare" search={{ employerId, postingPeriod, mode: 'list', corrects: declarationId }}>
            <Button type="primary" data-act="declare-again">
              {t('declare.again')}
            </Button>
          </Link>
        ) : null}
        <Button onClick={onBack}>{t('record.back')}</Button>
      </Space>
    </Flex>
  );
}

/** The version that stands on the screen. */
const version = (declarationId: string): string | undefined => shownRecord(`/declarations/${declarationId}`)?.version;

function Withdrawal({ declarationId }: { readonly declarationId: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => post(`/declarations/${declarationId}/withdrawal`, {}, { ifMatch: version(declarationId) }),
    onSuccess: () => void message.success(t('declare.withdrawn')),
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <>
      <Popconfirm title={t('declare.withdrawWhy')} onConfirm={() => withdraw.mutate()}>
        <Button danger data-act="withdraw" loading={withdraw.isPending}>
          {t('declare.withdraw')}
        </Button>
      </Popconfirm>
      <ProblemNotice error={withdraw.error} />
    </>
  );
}

/** The totals beside those of the list before. */
function differencesOf(
  declaration: DeclarationItem,
  last: DeclarationItem | null | undefined,
  t: (key: string) => string,
): readonly Difference[] {
  if (!last) return [];
  const row = (item: string, before: string, after: string): Difference[] =>
    before === after ? [] : [{ item, before, after }];
  const wages = Money.of(declaration.wageTotal).minus(Money.of(last.wageTotal)).toString();
  return [
    ...row(t('declaration.persons'), count(last.persons), count(declaration.persons)),
    ...(last.wageTotal === declaration.wageTotal
      ? []
      : [
          {
            item: t('declaration.wageTotal'),
            before: <MoneyText yuan={last.wageTotal} />,
            after: (
              <>
                <MoneyText yuan={declaration.wageTotal} /> (<MoneyText yuan={wages} />)
              </>
            ),
          },
        ]),
  ];
}

/** What a declaration comes to, and on which list it stands. */
function useFacts(declaration: DeclarationItem, last: DeclarationItem | null | undefined): readonly Fact[] {
  const { t } = useTranslation();
  return [
    { label: `${t('declaration.postingPeriod')} AAE002`, value: declaration.postingPeriod },
    { label: t('person.scheme'), value: <CodeText list="scheme" code={declaration.scheme} /> },
    { label: t('declare.sequence'), value: String(declaration.sequenceNo) },
    { label: t('declaration.persons'), value: count(declaration.persons) },
    {
      label: t('declare.changes'),
      value: t('declare.changesText', { added: declaration.added, removed: declaration.removed }),
    },
    { label: t('declaration.wageTotal'), value: <MoneyText yuan={declaration.wageTotal} /> },
    {
      label: t('declare.lastList'),
      value: last
        ? t('declare.lastListText', { period: last.postingPeriod, id: last.declarationId })
        : t('declare.firstList'),
    },
    ...(declaration.fileId === null
      ? []
      : [
          {
            label: t('menu.files'),
            value: (
              <Link to="/declaration-files" search={{ file: declaration.fileId }}>
                {declaration.fileId}
              </Link>
            ),
          },
        ]),
  ];
}

function Review({ declaration }: { readonly declaration: DeclarationItem }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  const last = useLastList(declaration.employerId, declaration.scheme, declaration.postingPeriod);
  const facts = useFacts(declaration, last.data);
  const { declarationId } = declaration;
  const decide =
    (decision: 'approve' | 'return') =>
    (note: string, options: CommandOptions): Promise<unknown> =>
      post(
        `/declarations/${declarationId}/review`,
        { decision, note },
        { ...options, ifMatch: version(declarationId) },
      );
  return (
    <ReviewPanel
      facts={facts}
      differences={differencesOf(declaration, last.data, t)}
      history={[
        { at: declaration.submittedAt, by: declaration.maker, act: t('declare.submitted') },
        ...(declaration.checker !== null && declaration.reviewedAt !== null
          ? [
              {
                at: declaration.reviewedAt,
                by: declaration.checker,
                act: t(`declarationStatus.${declaration.status}`),
                note: declaration.reviewNote,
              },
            ]
          : []),
      ]}
      barred={whyNoApproval(declaration, me, t)}
      approve={decide('approve')}
      sendBack={decide('return')}
      onDone={() => void message.success(t('review.done'))}
    >
      {holds(me, 'handler', 'reviewer', 'approver', 'finance') ? <People declaration={declaration} /> : null}
    </ReviewPanel>
  );
}

/** The people of the declaration: who is declared otherwise than last time, and all. */
function People({ declaration }: { readonly declaration: DeclarationItem }) {
  const { t } = useTranslation();
  const { declarationId } = declaration;
  return (
    <Tabs
      destroyOnHidden
      items={[
        {
          key: 'differences',
          label: t('declare.differences'),
          children: <DifferencesByPerson declarationId={declarationId} />,
        },
        { key: 'lines', label: t('declare.allLines'), children: <Lines declaration={declaration} /> },
      ]}
    />
  );
}

/** Every line of the declaration. */
function Lines({ declaration }: { readonly declaration: DeclarationItem }) {
  const { t } = useTranslation();
  const control = useListHere();
  const list = useList<DeclarationLine>(
    'declaration-lines',
    `/declarations/${declaration.declarationId}/lines`,
    control,
  );
  const columns = useLineColumns();
  return (
    <QueryTable
      list={list}
      rowKey={(row) => `${row.personId} ${row.contributionMonth} ${row.changeKind}`}
      empty={t('declare.noLines')}
      columns={columns}
    />
  );
}

/** Columns of people in a declaration. */
function useLineColumns() {
  const { t } = useTranslation();
  return [
    {
      key: 'personId',
      title: `${t('person.id')} AAC001`,
      sort: true,
      render: (row: DeclarationLine) => (
        <Link to="/persons" search={{ id: row.personId }}>
          {row.personId}
        </Link>
      ),
    },
    { key: 'name', title: `${t('person.name')} AAC003` },
    { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
    { key: 'contributionMonth', title: `${t('contribution.month')} AAE003`, format: 'period', sort: true },
    {
      key: 'changeKind',
      title: t('declare.change'),
      render: (row: DeclarationLine) => t(`declare.changeKind.${row.changeKind}`, { defaultValue: row.changeKind }),
    },
    { key: 'declaredWage', title: `${t('declare.wage')} AAC040`, format: 'money', total: true, sort: true },
  ] as const;
}
