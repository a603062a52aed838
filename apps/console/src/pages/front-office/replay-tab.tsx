import { useMutation } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { DayInput } from '../../components/form/dated-input.js';
import { count } from '../../components/format.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StatusMark } from '../../components/status-mark.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { MoneyText } from '../../components/text/texts.js';

type Replay = City['Replay'];

const sums = ['wageTotal', 'baseTotal', 'employerAmount', 'personalAmount', 'accountAmount', 'amount'] as const;

/** The end of a day in China, as the node takes it. */
const endOf = (day: string): string => `${day}T23:59:59+08:00`;

/** Calculates the month again by what was known on a day, writes nothing, and compares with what was assessed. */
export function ReplayTab({ scheme, month }: { readonly scheme: string; readonly month: string }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const [day, setDay] = useState<string>();
  const replay = useMutation({
    mutationFn: () =>
      post<Replay>('/assessments/replay', {
        scheme,
        postingPeriod: month,
        ...(day ? { knownAt: endOf(day) } : {}),
      }),
  });
  return (
    <>
      <p>{t('assess.replayHint')}</p>
      <Space wrap className="notice">
        <span>{t('assess.knownAt')}</span>
        <DayInput value={day} onChange={setDay} />
        <Button
          data-act="replay"
          disabled={!holds(me, 'handler', 'reviewer', 'operator')}
          loading={replay.isPending}
          onClick={() => replay.mutate()}
        >
          {t('assess.replayNow')}
        </Button>
      </Space>
      <ProblemNotice error={replay.error} />
      {replay.data ? <Compared replay={replay.data} /> : null}
    </>
  );
}

function Compared({ replay }: { readonly replay: Replay }) {
  const { t } = useTranslation();
  const { replayed, written } = replay;
  const counts = (['persons', 'lines'] as const).map((key) => ({
    item: t(`assess.sum.${key}`),
    replayed: count(replayed[key]),
    written: count(written[key]),
  }));
  const amounts = sums.map((key) => ({
    item: t(`assess.sum.${key}`),
    replayed: <MoneyText yuan={replayed[key]} />,
    written: <MoneyText yuan={written[key]} />,
  }));
  const texts = (['policyVersion', 'digest'] as const).map((key) => ({
    item: t(`assess.sum.${key}`),
    replayed: <span className="whole">{replayed[key] || '—'}</span>,
    written: <span className="whole">{written[key] || '—'}</span>,
  }));
  return (
    <div data-same={replay.same}>
      <StatusMark tone={replay.same ? 'good' : 'watch'} text={t(replay.same ? 'assess.same' : 'assess.different')} />
      <RowsTable
        rows={[...counts, ...amounts, ...texts]}
        rowKey={(row) => row.item}
        columns={[
          { key: 'item', title: t('record.item') },
          { key: 'replayed', title: t('assess.replayed'), align: 'right', render: (row) => row.replayed },
          { key: 'written', title: t('assess.written'), align: 'right', render: (row) => row.written },
        ]}
      />
    </div>
  );
}
