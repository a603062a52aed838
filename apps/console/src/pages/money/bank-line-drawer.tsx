import { Button, Descriptions, Space, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bankLineClass } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import type { BankLine } from '../../api/money.js';
import { holds, useMe, useNode, type Me } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { ActButton } from '../../components/act-button.js';
import { MoneyText, UnitText } from '../../components/text/texts.js';
import { LineEntries } from '../books/line-entries.js';
import { ClassifyLine, CorrectLine, ReverseLine } from './bank-line-forms.js';
import { ClassTrail, LineAllocations, LineDetails } from './bank-line-tabs.js';
import { MoneyState, useClassTitle } from './words.js';

type Act = 'class' | 'correction' | 'reversal';

/** One bank line: what it is, what became of it, and what may be done with it. */
export function BankLineDrawer({ line, onClose }: { readonly line: BankLine; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const isCity = useNode().data?.tier === 'city';
  const classTitle = useClassTitle();
  const facts = [
    ['number', line.bankLineId],
    ['day', line.valueDate],
    ['direction', t(`direction.${line.direction}`)],
    ['amount', <MoneyText key="amount" yuan={line.amount} />],
    ['payer', line.payerName],
    ['reference', line.reference],
    ['bankNumber', line.bankNumber],
    ['class', classTitle(line.class)],
    ['accountPart', <MoneyText key="part" yuan={line.accountFundAmount} />],
    ['counterpart', <UnitText code={line.counterpartUnit} />],
    ['suspense', <MoneyText key="suspense" yuan={line.suspenseAmount} />],
    ['balance', <MoneyText key="balance" yuan={line.balanceAfter} />],
  ] as const;
  return (
    <Drawer
      open
      size={960}
      title={
        <Space>
          {t('bankLine.title', { number: line.bankLineId })}
          <MoneyState kind="lineState" state={line.state} />
        </Space>
      }
      onClose={onClose}
    >
      <Acts line={line} isCity={isCity} />
      <Descriptions
        bordered
        size="small"
        className="notice"
        column={{ xs: 1, md: 2 }}
        items={facts.map(([name, children]) => ({ key: name, label: t(`bankLine.${name}`), children }))}
      />
      <Tabs
        destroyOnHidden
        items={[
          { key: 'entries', label: t('bankLine.entries'), children: <LineEntries line={line} /> },
          ...(isCity
            ? [
                { key: 'parts', label: t('bankLine.parts'), children: <LineAllocations id={line.bankLineId} /> },
                { key: 'details', label: t('bankLine.details'), children: <LineDetails id={line.bankLineId} /> },
              ]
            : []),
          { key: 'classes', label: t('bankLine.trail'), children: <ClassTrail id={line.bankLineId} /> },
        ]}
      />
    </Drawer>
  );
}

/** A line that its own business books (contributions) is not booked by its class. */
const bookedByClass = (line: BankLine): boolean =>
  line.state === 'new' && line.class !== 'other' && bankLineClass(line.class)?.owner === undefined;

/** What the state of a line allows whom. */
function actsOf({ state }: BankLine, me: Me | undefined, isCity: boolean): readonly Act[] {
  if (state === 'new') return holds(me, 'finance', 'handler') ? ['class'] : [];
  if (!holds(me, 'finance')) return [];
  if (state === 'booked') return ['correction'];
  return isCity && (state === 'matched' || state === 'suspense') ? ['reversal'] : [];
}

function Acts({ line, isCity }: { readonly line: BankLine; readonly isCity: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<Act>();
  const isFinance = holds(me.data, 'finance');
  const acts = actsOf(line, me.data, isCity);
  const close = (): void => setOpen(undefined);
  return (
    <Space wrap className="notice">
      {acts.map((act) => (
        <Button key={act} data-act={act} danger={act === 'reversal'} onClick={() => setOpen(act)}>
          {t(`bankLine.act.${act}`)}
        </Button>
      ))}
      {isFinance && bookedByClass(line) ? (
        <ActButton<City['BookedLine']>
          name="book"
          primary
          text={t('bankLine.act.booking')}
          sure={t('bankLine.bookSure')}
          done={t('bankLine.booked')}
          send={(options) => post(`/bank-lines/${line.bankLineId}/booking`, {}, options)}
        />
      ) : null}
      {open === 'class' ? <ClassifyLine line={line} onClose={close} /> : null}
      {open === 'correction' ? <CorrectLine line={line} onClose={close} /> : null}
      {open === 'reversal' ? <ReverseLine line={line} onClose={close} /> : null}
    </Space>
  );
}
