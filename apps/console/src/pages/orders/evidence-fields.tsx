import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { systemClock } from '@pnet/kernel';
import type { City } from '../../api/answers.js';
import { useNode } from '../../api/node.js';
import type { Task } from '../../api/orders.js';
import { read } from '../../api/client.js';
import type { Page } from '../../api/paging.js';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { amount, monthText } from '../../components/format.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { thisMonth } from '../../shell/search.js';

/** Tasks that move money: shown by the bank's line, or by an entry that was made by hand. */
const moneyKinds: ReadonlySet<string> = new Set([
  'fund-adjustment',
  'account-fund-remit',
  'account-fund-draw',
  'adjustment-settlement',
]);
const LISTED = 200;
const DAYS_BACK = 366;

interface PickerProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (id: string | undefined) => void;
  readonly task: Task;
}
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the node checks as evidence of this kind of task, picked from what the node has. */
export function EvidenceFields({ task }: { readonly task: Task }) {
  const { t } = useTranslation();
  const outcome = Form.useWatch<string | undefined>('outcome');
  if (outcome === 'refused') return null;
  if (task.kind === 'assess-differences')
    return (
      <div className="whole-row">
        <Alert type="info" showIcon className="notice" title={t('upper.findsRun')} />
      </div>
    );
  if (!moneyKinds.has(task.kind))
    return (
      <div className="whole-row">
        <Field name={['evidence', 'submission']} label={t('task.submission')} hint={t('upper.submissionHint')}>
          <SubmissionPicker task={task} />
        </Field>
      </div>
    );
  return (
    <div className="whole-row">
      <Field name={['evidence', 'bankLine']} label={t('task.bankLine')} hint={t('upper.bankLineHint')}>
        <BankLinePicker task={task} />
      </Field>
      <Field name={['evidence', 'entry']} label={t('task.entry')} hint={t('upper.entryHint')}>
        <EntryPicker task={task} />
      </Field>
    </div>
  );
}

/** Chooses among rows of the node by any of their words. */
function Choices({
  query,
  choices,
  value,
  onChange,
  ...field
}: Omit<PickerProps, 'task'> & {
  readonly query: { readonly isFetching: boolean; readonly error: unknown };
  readonly choices: readonly Choice[];
}) {
  const { t } = useTranslation();
  return (
    <Select
      {...field}
      allowClear
      value={value ?? null}
      loading={query.isFetching}
      showSearch={{ optionFilterProp: 'label' }}
      options={[...choices]}
      placeholder={t('upper.pick')}
      notFoundContent={query.error ? <ProblemNotice error={query.error} /> : t('upper.nothingToPick')}
      onChange={(id) => onChange?.(id ?? undefined)}
    />
  );
}

/** Those of the ordered amount stand first. */
const fittingFirst = <T extends { readonly amount: string }>(rows: readonly T[], task: Task): T[] => {
  const fits = (row: T): number => (row.amount === task.payload['amount'] ? 0 : 1);
  return [...rows].sort((one, other) => fits(one) - fits(other));
};

function BankLinePicker({ task, ...field }: PickerProps) {
  const today = systemClock.now().toPlainDate();
  const range = { from: today.plusDays(-DAYS_BACK).toString(), to: today.toString() };
  const query = useQuery({
    queryKey: ['/bank-lines', 'evidence', range],
    queryFn: () => read<Page<City['BankLineView']>>('/bank-lines', { ...range, limit: LISTED }),
  });
  const { t } = useTranslation();
  const choices = fittingFirst(query.data?.items ?? [], task).map((line) => ({
    value: line.bankLineId,
    label: `${line.valueDate} ${t(`upper.direction.${line.direction}`, { defaultValue: line.direction })} ${amount(line.amount)} ${line.payerName} ${line.bankNumber} ${line.reference}`,
  }));
  return <Choices {...field} query={query} choices={choices} />;
}

/** Entries that people made by hand, month by month. */
function EntryPicker({ task, ...field }: PickerProps) {
  const { t } = useTranslation();
  const open = useNode().data?.openPeriod;
  const [month, setMonth] = useState<string | undefined>(open ? monthText(open) : thisMonth().toString());
  const query = useQuery({
    queryKey: ['/ledger/entries', 'evidence', month],
    enabled: /^\d{4}-\d{2}$/.test(month ?? ''),
    queryFn: () =>
      read<Page<City['JournalEntry']>>('/ledger/entries', {
        postingPeriod: month,
        sourceKind: 'manual-entry',
        limit: LISTED,
      }),
  });
  const choices = fittingFirst(query.data?.items ?? [], task).map((entry) => ({
    value: entry.entryId,
    label: `${entry.date} ${t('upper.voucher', { number: entry.voucherNumber ?? '—' })} ${amount(entry.amount)} ${entry.summary}`,
  }));
  return (
    <>
      <PeriodPicker value={month} onChange={setMonth} />
      <Choices {...field} query={query} choices={choices} />
    </>
  );
}

function SubmissionPicker({ task, ...field }: PickerProps) {
  const { t } = useTranslation();
  const dataset = typeof task.payload['dataset'] === 'string' ? task.payload['dataset'] : undefined;
  const query = useQuery({
    queryKey: ['/exchange/submissions', 'evidence', dataset],
    queryFn: () => read<Page<City['SealedVersion']>>('/exchange/submissions', { dataset, limit: LISTED }),
  });
  const choices = (query.data?.items ?? []).map((one) => ({
    value: one.submissionId,
    label: `${one.dataset} ${one.period} ${t('upper.versionShort', { version: one.version })} ${one.digest.slice(0, 12)}`,
  }));
  return <Choices {...field} query={query} choices={choices} />;
}
