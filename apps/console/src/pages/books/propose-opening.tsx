import { Alert, Button, Modal, Space, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clauses } from '../../components/punctuation.js';
import type { ProposedOpening } from '../../api/books.js';
import { post, saveBlob } from '../../api/client.js';
import { csvText } from '../../components/csv.js';
import { SchemePicker, useSchemes } from '../../components/form/scheme-picker.js';
import { CommandForm } from '../../components/form/command-form.js';
import { MoneyInput, PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { count } from '../../components/format.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { MoneyText } from '../../components/text/texts.js';
import { textOfFile } from '../registration/sheet.js';
import { thisMonth } from '../../shell/search.js';
import { openingColumns, readPart, sumOf, type OpeningPart, type ReadPart } from './opening-files.js';

/** Totals as they are typed. */
export interface TypedTotals {
  readonly persons: string;
  readonly personal: string;
  readonly employer: string;
  readonly baseMonths?: string;
  readonly baseTotal?: string;
}

/** Totals as the node takes them. */
export const statedTotals = ({ persons, personal, employer, baseMonths, baseTotal }: TypedTotals) => ({
  persons: Number(persons),
  personal,
  employer,
  ...(baseMonths === undefined ? {} : { baseMonths: Number(baseMonths) }),
  ...(baseTotal === undefined ? {} : { baseTotal }),
});

/** The totals that both persons type. */
export function TotalFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field name="persons" label={t('opening.persons')} needed max={9} />
      <Field name="personal" label={t('opening.personal')} needed shape="amount">
        <MoneyInput />
      </Field>
      <Field name="employer" label={t('opening.employer')} needed shape="amount">
        <MoneyInput />
      </Field>
      <Field name="baseMonths" label={t('opening.baseMonths')} max={9} />
      <Field name="baseTotal" label={t('opening.baseTotal')} shape="amount">
        <MoneyInput />
      </Field>
    </>
  );
}

interface Proposal extends TypedTotals {
  readonly scheme: string;
  readonly postingPeriod: string;
}

const parts: readonly OpeningPart[] = ['balances', 'months', 'ledger'];
const none: ReadPart = { rows: [], faults: [] };

/** 提交期初: balances, months and accounts from files, with the totals that the maker states. */
export function ProposeOpening({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [read, setRead] = useState<Readonly<Record<OpeningPart, ReadPart>>>({
    balances: none,
    months: none,
    ledger: none,
  });
  const [taken, setTaken] = useState<ProposedOpening>();
  const isRight = parts.every((part) => read[part].faults.length === 0) && read.balances.rows.length > 0;
  return (
    <Modal open width={900} title={t('opening.propose')} onCancel={onClose} footer={null} maskClosable={false}>
      {taken ? (
        <Proposed taken={taken} />
      ) : (
        <>
          {parts.map((part) => (
            <PartFile
              key={part}
              part={part}
              read={read[part]}
              onRead={(one) => setRead((before) => ({ ...before, [part]: one }))}
            />
          ))}
          <Counted balances={read.balances} ledger={read.ledger} />
          {isRight ? (
            <ProposalForm read={read} onDone={setTaken} onCancel={onClose} />
          ) : (
            <span className="quiet">{t('opening.filesFirst')}</span>
          )}
        </>
      )}
    </Modal>
  );
}

interface PartFileProps {
  readonly part: OpeningPart;
  readonly read: ReadPart;
  readonly onRead: (read: ReadPart) => void;
}

function PartFile({ part, read, onRead }: PartFileProps) {
  const { t } = useTranslation();
  const head = openingColumns[part].map((column) => column.replace('*', ''));
  return (
    <div className="notice" data-part={part}>
      <Space wrap>
        <strong>{t(`opening.part.${part}`)}</strong>
        <Upload
          accept=".csv,text/csv"
          showUploadList={false}
          beforeUpload={(file) => {
            void textOfFile(file).then((text) => onRead(readPart(part, text)));
            return false;
          }}
        >
          <Button>{t('opening.file')}</Button>
        </Upload>
        <Button onClick={() => saveBlob(new Blob([csvText([head])], { type: 'text/csv' }), `opening-${part}.csv`)}>
          {t('batch.template')}
        </Button>
        <span className="quiet">{t('table.rows', { count: read.rows.length })}</span>
      </Space>
      {read.faults.length > 0 ? (
        <Alert
          type="error"
          showIcon
          title={t('opening.faults', { count: read.faults.length })}
          description={clauses(
            read.faults.slice(0, 20).map(({ line, column }) => `${t('problem.row', { row: line })} ${column}`),
          )}
        />
      ) : null}
    </div>
  );
}

/** What the files add up to: the maker compares it to the totals of the papers. */
function Counted({ balances, ledger }: { readonly balances: ReadPart; readonly ledger: ReadPart }) {
  const { t } = useTranslation();
  return (
    <Space wrap className="notice">
      {t('opening.persons')} {count(balances.rows.length)}
      {t('opening.personal')} <MoneyText yuan={sumOf(balances.rows, 'personal')} />
      {t('opening.employer')} <MoneyText yuan={sumOf(balances.rows, 'employer')} />
      {t('books.debit')} <MoneyText yuan={sumOf(ledger.rows, 'debit')} />
      {t('books.credit')} <MoneyText yuan={sumOf(ledger.rows, 'credit')} />
    </Space>
  );
}

/** What the node took, and the rows that it did not. */
function Proposed({ taken }: { readonly taken: ProposedOpening }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert
        showIcon
        className="notice"
        type={taken.rejects.length === 0 ? 'success' : 'warning'}
        title={t('opening.proposed', {
          id: taken.openingId,
          persons: count(taken.persons),
          rejects: taken.rejects.length,
        })}
      />
      <RowsTable
        rows={taken.rejects.map((one, index) => ({ ...one, key: String(index) }))}
        rowKey={(row) => row.key}
        empty={t('opening.noRejects')}
        columns={[
          { key: 'row', title: t('file.rowNumber') },
          { key: 'personId', title: t('person.id') },
          { key: 'list', title: t('bankFile.place'), render: (row) => t(`opening.part.${row.list ?? 'balances'}`) },
          { key: 'reason', title: t('form.reason'), render: (row) => t(`openingReject.${row.reason}`) },
        ]}
      />
    </>
  );
}

interface ProposalFormProps {
  readonly read: Readonly<Record<OpeningPart, ReadPart>>;
  readonly onDone: (taken: ProposedOpening) => void;
  readonly onCancel: () => void;
}

function ProposalForm({ read, onDone, onCancel }: ProposalFormProps) {
  const { t } = useTranslation();
  const [scheme] = useSchemes();
  return (
    <CommandForm<Proposal, ProposedOpening>
      name="propose-opening"
      submit={t('opening.propose')}
      initial={{ scheme, postingPeriod: thisMonth().toString() }}
      send={({ scheme, postingPeriod, ...totals }, options) =>
        post(
          '/account-openings',
          {
            scheme,
            postingPeriod,
            balances: read.balances.rows,
            ...(read.months.rows.length > 0 ? { months: read.months.rows } : {}),
            ledger: read.ledger.rows,
            totals: statedTotals(totals),
          },
          options,
        )
      }
      onDone={onDone}
      onCancel={onCancel}
    >
      <Field name="scheme" label={t('person.scheme')} needed>
        <SchemePicker />
      </Field>
      <Field name="postingPeriod" label={t('declaration.postingPeriod')} needed shape="month">
        <PeriodPicker />
      </Field>
      <TotalFields />
    </CommandForm>
  );
}
