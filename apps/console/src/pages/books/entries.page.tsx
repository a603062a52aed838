import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postingRuleAt } from '@pnet/standards';
import type { JournalEntry } from '../../api/books.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { useChoices } from '../../components/form/choices.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { PrintButton } from '../../components/print-button.js';
import { EvidenceText } from '../../components/review/evidence-text.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { CodeText, MoneyText, UserText } from '../../components/text/texts.js';
import { funds } from '../money/words.js';
import { today } from '../registration/employer-forms.js';
import { useAccounts } from './account-choices.js';
import { EntryLines } from './entry-lines.js';
import { useBooksMonth } from './use-books-month.js';

const sourceKinds = ['manual-entry', 'journal-entry', 'bank-line', 'allocation', 'opening'];

/** Entries of the books 记账凭证 of a month; one entry opens with its lines, its print and its reversal. */
export function EntriesPage() {
  const { t } = useTranslation();
  const { month } = useBooksMonth();
  const address = useListInAddress('postingPeriod', 'fund', 'account', 'sourceKind', 'sourceId', 'from', 'to');
  const control = { ...address, filters: { postingPeriod: month, ...address.filters } };
  const list = useList<JournalEntry>('journal-entries', '/ledger/entries', control);
  const [shownId, setShownId] = useState<string>();
  const shown = list.query.data?.items.find((row) => row.entryId === shownId);
  const accounts = useAccounts('postable');
  const fundChoices = useChoices('fundName', funds);
  const sources = useChoices('entry.sourceNames', sourceKinds);
  const columns = useEntryColumns(setShownId);
  return (
    <div className="page">
      <PageHead title={t('menu.entries')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.entryId}
          onOpen={(row) => setShownId(row.entryId)}
          empty={t('entry.none')}
          filters={[
            { name: 'postingPeriod', label: t('declaration.postingPeriod'), kind: 'period', width: 130 },
            { name: 'fund', label: t('books.fund'), kind: 'choice', choices: fundChoices, width: 140 },
            { name: 'account', label: t('books.account'), kind: 'choice', choices: accounts, width: 220 },
            { name: 'sourceKind', label: t('entry.sourceKind'), kind: 'choice', choices: sources },
            { name: 'sourceId', label: t('entry.sourceId'), kind: 'text' },
            { name: 'from', label: t('statement.from'), kind: 'day', width: 140 },
            { name: 'to', label: t('statement.to'), kind: 'day', width: 140 },
          ]}
          expandedRow={(row) => <EntryLines entry={row} />}
          columns={columns}
        />
      </Card>
      {shown ? <EntryDrawer entry={shown} onClose={() => setShownId(undefined)} /> : null}
    </div>
  );
}

function useEntryColumns(onOpen: (entryId: string) => void): readonly Column<JournalEntry>[] {
  const { t } = useTranslation();
  return [
    { key: 'entryId', title: t('entry.number'), sort: true },
    { key: 'voucherNumber', title: t('entry.voucher') },
    { key: 'date', title: t('entry.date'), format: 'date', sort: true },
    { key: 'fund', title: t('books.fund'), render: (row) => t(`fundName.${row.fund}`) },
    { key: 'summary', title: t('entry.summary') },
    { key: 'amount', title: t('entry.amount'), format: 'money', total: true, sort: true },
    { key: 'source', title: t('entry.source'), render: (row) => <SourceText entry={row} /> },
    {
      key: 'mark',
      title: t('entry.mark'),
      render: ({ mark }) => (mark === null ? '—' : t(`entry.markNames.${mark}`, { defaultValue: mark })),
    },
    { key: 'reverses', title: t('entry.reverses') },
    { key: 'reversedBy', title: t('entry.reversedBy') },
    { key: 'recordedBy', title: t('record.recordedBy'), render: (row) => <UserText user={row.recordedBy} /> },
    {
      key: 'show',
      title: t('action.act'),
      render: (row) => (
        <Button type="link" className="crumb" data-entry={row.entryId} onClick={() => onOpen(row.entryId)}>
          {t('review.look')}
        </Button>
      ),
    },
  ];
}

interface EntryProps {
  readonly entry: JournalEntry;
  readonly onClose: () => void;
}

/** Entries that business wrote are taken back by their business; only those by hand are reversed here. */
const isByHand = (entry: JournalEntry): boolean =>
  (entry.sourceKind === 'manual-entry' || entry.sourceKind === 'journal-entry') && entry.reversedBy === null;

/** What an entry comes from, by kind and number. */
function SourceText({ entry: { sourceKind, sourceId } }: Pick<EntryProps, 'entry'>) {
  const { t } = useTranslation();
  return <>{`${t(`entry.sourceNames.${sourceKind}`, { defaultValue: sourceKind })} ${sourceId}`}</>;
}

function EntryDrawer({ entry, onClose }: EntryProps) {
  const { t, i18n } = useTranslation();
  const rule = postingRuleAt(entry.rule, entry.scheme, entry.date.slice(0, 7));
  const me = useMe();
  const [reverses, setReverses] = useState(false);
  return (
    <Drawer open size={900} title={t('entry.title', { id: entry.entryId })} onClose={onClose}>
      <EvidenceText
        facts={[
          { label: t('entry.voucher'), value: entry.voucherNumber ?? t('entry.notNumbered') },
          { label: t('person.scheme'), value: <CodeText list="scheme" code={entry.scheme} /> },
          { label: t('books.fund'), value: t(`fundName.${entry.fund}`) },
          { label: t('entry.date'), value: entry.date },
          { label: t('entry.summary'), value: entry.summary },
          { label: t('entry.rule'), value: rule?.title[i18n.language === 'en' ? 'en' : 'zh'] ?? entry.rule },
          { label: t('entry.source'), value: <SourceText entry={entry} /> },
          { label: t('entry.amount'), value: <MoneyText yuan={entry.amount} /> },
          { label: t('entry.reverses'), value: entry.reverses ?? '—' },
          { label: t('entry.reversedBy'), value: entry.reversedBy ?? '—' },
          { label: t('form.reason'), value: entry.reversalReason ?? '—' },
          { label: t('record.recordedBy'), value: <UserText user={entry.recordedBy} /> },
        ]}
      />
      <EntryLines entry={entry} />
      <div className="decision download">
        <PrintButton kind="journal-voucher" subject={entry.entryId} text={t('entry.print')} />
        {isByHand(entry) && holds(me.data, 'finance') ? (
          <Button danger data-act="reverse" onClick={() => setReverses(true)}>
            {t('entry.reverse')}
          </Button>
        ) : null}
      </div>
      {reverses ? <ReverseEntry entry={entry} onClose={() => setReverses(false)} /> : null}
    </Drawer>
  );
}

function ReverseEntry({ entry, onClose }: EntryProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ reason: string; date: string }, unknown>
      name="reverse-entry"
      title={`${t('entry.reverse')} · ${entry.entryId}`}
      hint={t('entry.reverseHint')}
      submit={t('entry.reverse')}
      done={t('entry.reversed')}
      danger
      initial={{ date: today() }}
      send={(values, options) => post(`/ledger/entries/${entry.entryId}/reverse`, values, options)}
      onClose={onClose}
    >
      <Field name="date" label={t('entry.date')} needed shape="day">
        <DayInput />
      </Field>
      <Field name="reason" label={t('form.reason')} needed />
    </CommandDrawer>
  );
}
