import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instruction } from '../../api/money.js';
import { holds, useMe } from '../../api/node.js';
import { useChoices } from '../../components/form/choices.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';
import { DraftInstruction, TakeInstructions } from './instruction-forms.js';
import { InstructionDrawer } from './instruction-drawer.js';
import { MoneyState, instructionKinds, parties } from './words.js';

const states = ['drafted', 'approved', 'sent', 'unknown', 'confirmed', 'returned', 'withdrawn'] as const;

/** Instructions 对外指令: payments that are drafted, decided by another person, taken, and answered by the bank. */
export function InstructionsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<'draft' | 'take'>();
  const [shown, setShown] = useState<string>();
  const list = useList<Instruction>(
    'instructions',
    '/instructions',
    useListInAddress('state', 'kind', 'party', 'dueFrom', 'dueTo'),
  );
  const row = list.query.data?.items.find((one) => one.instructionNumber === shown);
  const close = (): void => setOpen(undefined);
  return (
    <div className="page">
      <PageHead title={t('menu.instructions')} />
      <PageHint text={t('instruction.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(one) => one.instructionNumber}
          onOpen={(one) => setShown(one.instructionNumber)}
          empty={t('instruction.none')}
          filters={useInstructionFilters()}
          actions={
            <>
              {holds(me.data, 'finance') ? (
                <Button type="primary" data-act="draft" onClick={() => setOpen('draft')}>
                  {t('instruction.draft')}
                </Button>
              ) : null}
              {holds(me.data, 'finance', 'operator') ? (
                <Button data-act="take" onClick={() => setOpen('take')}>
                  {t('instruction.take')}
                </Button>
              ) : null}
            </>
          }
          columns={useInstructionColumns(setShown)}
        />
      </Card>
      {open === 'draft' ? <DraftInstruction onClose={close} /> : null}
      {open === 'take' ? <TakeInstructions onClose={close} /> : null}
      {row ? <InstructionDrawer instruction={row} onClose={() => setShown(undefined)} /> : null}
    </div>
  );
}

function useInstructionFilters() {
  const { t } = useTranslation();
  const stateChoices = useChoices('instructionState', states);
  const kinds = useChoices('instructionKind', instructionKinds);
  const partyChoices = useChoices('partyName', parties);
  return [
    { name: 'state', label: t('order.state'), kind: 'choice', choices: stateChoices, width: 160 },
    { name: 'kind', label: t('instruction.kind'), kind: 'choice', choices: kinds },
    { name: 'party', label: t('instruction.party'), kind: 'choice', choices: partyChoices },
    { name: 'dueFrom', label: t('statement.from'), kind: 'day' },
    { name: 'dueTo', label: t('statement.to'), kind: 'day' },
  ] as const;
}

function useInstructionColumns(onOpen: (number: string) => void): readonly Column<Instruction>[] {
  const { t } = useTranslation();
  return [
    { key: 'instructionNumber', title: t('instruction.number'), sort: true },
    { key: 'kind', title: t('instruction.kind'), render: (one) => t(`instructionKind.${one.kind}`) },
    { key: 'party', title: t('instruction.party'), render: (one) => t(`partyName.${one.party}`) },
    { key: 'amount', title: t('instruction.amount'), format: 'money', total: true, sort: true },
    { key: 'accountFundAmount', title: t('bankLine.accountPart'), format: 'money', total: true },
    { key: 'dueOn', title: t('instruction.dueOn'), format: 'date', sort: true },
    { key: 'counterpartName', title: t('instruction.counterpartName'), sort: true },
    { key: 'purpose', title: t('instruction.purpose') },
    {
      key: 'state',
      title: t('order.state'),
      render: (one) => <MoneyState kind="instructionState" state={one.state} />,
    },
    { key: 'draftedBy', title: t('record.recordedBy'), render: (one) => <UserText user={one.draftedBy} /> },
    { key: 'approvedBy', title: t('books.checker'), render: (one) => <UserText user={one.approvedBy} /> },
    { key: 'sentAt', title: t('instruction.sentAt'), format: 'instant' },
    {
      key: 'show',
      title: t('action.act'),
      render: (one) => (
        <Button
          type="link"
          className="crumb"
          data-instruction={one.instructionNumber}
          onClick={() => onOpen(one.instructionNumber)}
        >
          {t('review.look')}
        </Button>
      ),
    },
  ];
}
