import { App } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { codeTitle, renderError, secondPerson } from '@pnet/standards';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { useOrderApproval, useUnitName, type OrderApproval, type OrderDraft } from '../../api/orders.js';
import { monthText, time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { EvidenceText, type Difference, type Fact } from '../../components/review/evidence-text.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { MoneyText, UserText } from '../../components/text/texts.js';
import { usePayloadFacts } from './payload-facts.js';
import { clauses, listed, saidOf } from '../../components/punctuation.js';

interface ReviewOrderProps {
  readonly draft: OrderDraft;
  readonly onDone: () => void;
}

/** A drafted order whole, in words and figures; a second person issues it, naming its digest, or sends it back. */
export function ReviewOrder({ draft, onDone }: ReviewOrderProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const approval = useOrderApproval(draft.draftId);
  const barred = useBarred(draft);
  const decide = (decision: 'issue' | 'reject', all: OrderApproval) => (note: string, options: { key?: string }) =>
    post(`/orders/${draft.draftId}/review`, { decision, note, digest: all.digest }, options);
  return (
    <Loadable query={approval} rows={8}>
      {(all) =>
        draft.state === 'drafted' ? (
          <Whole approval={all}>
            {(facts, differences, lines) => (
              <ReviewPanel
                facts={facts}
                differences={differences}
                digest={all.digest}
                barred={barred}
                history={[{ at: draft.madeAt, by: draft.maker, act: t('order.maker') }]}
                approve={decide('issue', all)}
                approveText={t('order.issue')}
                sendBack={decide('reject', all)}
                sendBackText={t('order.reject')}
                onDone={() => {
                  void message.success(t('review.done'));
                  onDone();
                }}
              >
                {lines}
              </ReviewPanel>
            )}
          </Whole>
        ) : (
          <Whole approval={all}>
            {(facts, differences, lines) => (
              <>
                <EvidenceText
                  facts={[
                    ...facts,
                    { label: t('order.maker'), value: <MadeBy user={draft.maker} at={draft.madeAt} /> },
                    {
                      label: t('order.checker'),
                      value: (
                        <>
                          <MadeBy user={draft.checker} at={draft.checkedAt} /> {draft.note}
                        </>
                      ),
                    },
                  ]}
                  differences={differences}
                />
                {lines}
              </>
            )}
          </Whole>
        )
      }
    </Loadable>
  );
}

/** Why this user cannot decide on the draft. */
function useBarred(draft: OrderDraft): string | undefined {
  const { t, i18n } = useTranslation();
  const me = useMe().data;
  const alone = secondPerson(me?.userId ?? '', { done: 'order-draft', id: draft.draftId, by: draft.maker });
  if (alone) return renderError(alone, i18n.language === 'en' ? 'en' : 'zh').detail;
  return holds(me, 'reviewer', 'approver') ? undefined : t('upper.reviewersIssue');
}

interface WholeProps {
  readonly approval: OrderApproval;
  readonly children: (facts: Fact[], differences: Difference[], lines: ReactNode) => ReactNode;
}

/** The parts of what is decided on: facts, each value before and after, and the amount of each target. */
function Whole({ approval, children }: WholeProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useUnitName();
  const payload = usePayloadFacts();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const differences = approval.changes.map((change) => ({
    item: listed([
      `${change.title[language]}${typeof change.value === 'string' ? ` (${change.unit})` : ''}`,
      ...(change.scheme === undefined ? [] : [codeTitle('scheme', change.scheme, language)]),
    ]),
    before: change.old === null ? null : <Value value={change.old} />,
    after: change.value === null ? null : <Value value={change.value} />,
    from:
      change.effectiveTo === null
        ? `${change.effectiveFrom} ${t('approval.onwards')}`
        : `${change.effectiveFrom} – ${change.effectiveTo}`,
    reason: clauses(
      [
        change.source,
        change.reason,
        change.perPersonAtMost === null ? null : `${t('approval.atMostEach')} ${change.perPersonAtMost}`,
      ].filter((one): one is string => Boolean(one)),
    ),
  }));
  const facts: Fact[] = [
    ...(approval.changes.length > 0 ? [] : payload(withoutLists(approval.payload))),
    {
      label: t('order.targets'),
      value: saidOf(t('order.targetCount', { count: approval.targets.length }), listed(approval.targets.map(nameOf))),
    },
    { label: t('order.deadline'), value: time(approval.deadline) },
    ...(approval.total === null ? [] : [{ label: t('upper.movesTotal'), value: <MoneyText yuan={approval.total} /> }]),
    { label: t('approval.reach'), value: <Reach reach={approval.reach} /> },
  ];
  const lines =
    approval.amounts.length > 0 ? (
      <RowsTable
        size="small"
        rows={approval.amounts}
        rowKey={(row) => row.target}
        columns={[
          { key: 'target', title: t('order.target'), render: (row) => nameOf(row.target) },
          { key: 'amount', title: t('upper.amount'), format: 'money', total: true },
          { key: 'accountFundAmount', title: t('upper.accountFundPart'), format: 'money', total: true },
          { key: 'words', title: t('upper.inWords'), render: (row) => row.words[language] },
        ]}
      />
    ) : null;
  return <>{children(facts, differences, lines)}</>;
}

/** Amounts stand in a table of their own. */
const withoutLists = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null
    ? Object.fromEntries(Object.entries(payload).filter(([name]) => name !== 'amounts'))
    : payload;

/** A value, or, where it is a record such as a line of the register, its parts in words. */
function Value({ value }: { readonly value: unknown }) {
  const payload = usePayloadFacts();
  if (typeof value === 'string') return <>{value}</>;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return <>{JSON.stringify(value, null, 1)}</>;
  return (
    <>
      {payload(value).map((fact) => (
        <div key={fact.label}>
          <span className="quiet">{fact.label}</span> {fact.value}
        </div>
      ))}
    </>
  );
}

const MadeBy = ({ user, at }: { readonly user: string | null; readonly at: string | null }) => (
  <>
    <UserText user={user} /> {time(at)}
  </>
);

function Reach({ reach }: { readonly reach: OrderApproval['reach'] }) {
  const { t } = useTranslation();
  if (!reach) return <>{t('approval.noReach')}</>;
  const atMost = reach.monthAtMost === null ? [] : [t('approval.atMost', { amount: reach.monthAtMost })];
  return <>{clauses([t('approval.reachText', { ...reach, period: monthText(reach.period) }), ...atMost])}</>;
}
