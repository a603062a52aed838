import { App, Button } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwn } from '@pnet/standards';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import type { PersonRecord } from '../../api/registration.js';
import { Drawer } from '../../components/drawer.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { StatusMark } from '../../components/status-mark.js';
import type { Column } from '../../components/table/column.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { InstantText, UserText } from '../../components/text/texts.js';

type Fact = PersonRecord['facts'][number];
type Payee = PersonRecord['payeeAccounts'][number];
type FactRow = Fact & { readonly id: string };
type PayeeRow = Payee & { readonly id: string };
interface TabProps {
  readonly record: PersonRecord;
}

/** Whether the evidence was seen by a second person, or a later entry has taken its place. */
function ReviewMark({ entry }: { readonly entry: Pick<Fact, 'reviewedBy' | 'supersededAt'> }) {
  const { t } = useTranslation();
  if (entry.supersededAt) return <StatusMark tone="quiet" text={t('fact.superseded')} />;
  return entry.reviewedBy ? (
    <>
      <StatusMark tone="good" text={t('fact.reviewed')} /> <UserText user={entry.reviewedBy} />
    </>
  ) : (
    <StatusMark tone="watch" text={t('fact.waits')} />
  );
}

/** Why this user cannot review the entry; undefined when they can. */
function useBarred(recordedBy: string | undefined): string | undefined {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!holds(me, 'reviewer')) return t('review.reviewerOnly');
  return isOwn(me?.userId ?? '', recordedBy) ? t('review.notOwn') : undefined;
}

/** A column with the way to the review, for entries that wait for it. */
function reviewColumn<T extends Pick<Fact, 'reviewedBy' | 'supersededAt'>>(
  title: string,
  label: string,
  onReview: (row: T) => void,
): Column<T> {
  return {
    key: 'review',
    title,
    render: (row) =>
      row.reviewedBy || row.supersededAt ? null : (
        <Button type="link" className="crumb" data-act="review" onClick={() => onReview(row)}>
          {label}
        </Button>
      ),
  };
}

/** Dated facts of a person with their evidence. */
export function FactsTab({ record }: TabProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Fact>();
  const rows = record.facts.map((fact, index) => ({ ...fact, id: String(index) }));
  return (
    <>
      <RowsTable
        rows={rows}
        rowKey={(row) => row.id}
        empty={t('fact.none')}
        onOpen={setShown}
        columns={[
          { key: 'kind', title: t('fact.kind'), render: (row) => t(`fact.of.${row.kind}`, { defaultValue: row.kind }) },
          { key: 'value', title: t('fact.value'), render: (row) => valueText(row, t) },
          { key: 'effectiveFrom', title: t('fact.from'), format: 'date' },
          { key: 'effectiveTo', title: t('fact.to'), format: 'date' },
          { key: 'evidence', title: t('fact.evidence') },
          { key: 'reason', title: t('record.reason') },
          { key: 'recordedBy', title: t('record.recordedBy'), render: (row) => <UserText user={row.recordedBy} /> },
          { key: 'recordedAt', title: t('record.recordedAt'), format: 'instant' },
          { key: 'reviewedBy', title: t('fact.state'), render: (row) => <ReviewMark entry={row} /> },
          reviewColumn<FactRow>(t('action.act'), t('review.look'), setShown),
        ]}
      />
      {shown ? <FactReview record={record} fact={shown} onClose={() => setShown(undefined)} /> : null}
    </>
  );
}

const valueText = (fact: Fact, t: TFunction): string =>
  fact.value === null ? '—' : t(`fact.is.${fact.value}`, { defaultValue: fact.value });

interface FactReviewProps extends TabProps {
  readonly fact: Fact;
  readonly onClose: () => void;
}

function FactReview({ record, fact, onClose }: FactReviewProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const notOpen = fact.reviewedBy || fact.supersededAt ? t('review.notOpen') : undefined;
  const barred = useBarred(fact.recordedBy);
  const before = record.facts.find(
    (one) => one.kind === fact.kind && one !== fact && one.effectiveFrom === fact.effectiveFrom && one.supersededAt,
  );
  return (
    <Drawer open size={560} title={`${t('review.title')} · ${record.name}`} onClose={onClose}>
      <ReviewPanel
        facts={[
          { label: t('fact.kind'), value: t(`fact.of.${fact.kind}`, { defaultValue: fact.kind }) },
          { label: t('fact.evidence'), value: fact.evidence },
          { label: t('record.reason'), value: fact.reason },
          { label: t('record.recordedBy'), value: <UserText user={fact.recordedBy} /> },
          { label: t('record.recordedAt'), value: <InstantText at={fact.recordedAt} /> },
        ]}
        differences={[
          {
            item: t(`fact.of.${fact.kind}`, { defaultValue: fact.kind }),
            before: before ? valueText(before, t) : null,
            after: valueText(fact, t),
            from: `${fact.effectiveFrom} – ${fact.effectiveTo ?? t('person.ongoing')}`,
          },
        ]}
        digest={fact.digest}
        barred={notOpen ?? barred}
        approve={(_note, options) =>
          post(
            `/persons/${record.personId}/facts/review`,
            { kind: fact.kind, effectiveFrom: fact.effectiveFrom, digest: fact.digest },
            options,
          )
        }
        approveText={t('review.evidenceSeen')}
        opinion="none"
        onDone={() => {
          void message.success(t('review.done'));
          onClose();
        }}
      />
    </Drawer>
  );
}

/** Accounts to which money for a person is paid. */
export function PayeesTab({ record }: TabProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Payee>();
  const rows = record.payeeAccounts.map((payee, index) => ({ ...payee, id: String(index) }));
  return (
    <>
      <RowsTable
        rows={rows}
        rowKey={(row) => row.id}
        empty={t('payee.none')}
        onOpen={setShown}
        columns={[
          { key: 'validFrom', title: t('payee.validFrom'), format: 'date' },
          { key: 'validTo', title: t('payee.validTo'), format: 'date' },
          { key: 'bankName', title: t('person.bankName') },
          { key: 'accountNumber', title: t('person.bankAccountNumber'), format: 'mask' },
          { key: 'holder', title: t('payee.holder'), render: (row) => row.holder ?? t('payee.self') },
          { key: 'evidence', title: t('fact.evidence') },
          { key: 'recordedBy', title: t('record.recordedBy'), render: (row) => <UserText user={row.recordedBy} /> },
          { key: 'reviewedBy', title: t('fact.state'), render: (row) => <ReviewMark entry={row} /> },
          reviewColumn<PayeeRow>(t('action.act'), t('review.look'), setShown),
        ]}
      />
      {shown ? <PayeeReview record={record} payee={shown} onClose={() => setShown(undefined)} /> : null}
    </>
  );
}

interface PayeeReviewProps extends TabProps {
  readonly payee: Payee;
  readonly onClose: () => void;
}

function PayeeReview({ record, payee, onClose }: PayeeReviewProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const notOpen = payee.reviewedBy || payee.supersededAt ? t('review.notOpen') : undefined;
  const barred = useBarred(payee.recordedBy);
  const before = record.payeeAccounts.find((one) => one !== payee && one.validFrom <= payee.validFrom);
  const text = (one: Payee): string => `${one.bankName ?? ''} ${one.accountNumber} ${one.holder ?? t('payee.self')}`;
  return (
    <Drawer open size={560} title={`${t('review.title')} · ${record.name}`} onClose={onClose}>
      <ReviewPanel
        facts={[
          { label: t('fact.evidence'), value: payee.evidence },
          { label: t('record.reason'), value: payee.reason },
          { label: t('record.recordedBy'), value: <UserText user={payee.recordedBy} /> },
          { label: t('record.recordedAt'), value: <InstantText at={payee.recordedAt} /> },
        ]}
        differences={[
          {
            item: t('payee.title'),
            before: before ? text(before) : null,
            after: text(payee),
            from: `${payee.validFrom} – ${payee.validTo ?? t('person.ongoing')}`,
          },
        ]}
        digest={payee.digest}
        barred={notOpen ?? barred}
        approve={(_note, options) =>
          post(
            `/persons/${record.personId}/payee-accounts/review`,
            { validFrom: payee.validFrom, digest: payee.digest },
            options,
          )
        }
        approveText={t('review.evidenceSeen')}
        opinion="none"
        onDone={() => {
          void message.success(t('review.done'));
          onClose();
        }}
      />
    </Drawer>
  );
}
