import { Button, Card, Select, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newestDefinition, monthlyDatasets } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { useSubmissions, type Submission } from '../../api/month.js';
import { holds, useMe } from '../../api/node.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { SubmissionsTable } from './submissions-table.js';
import { thisMonth } from '../../shell/search.js';

type Act = 'seal' | 'quick-reports';

/** Datasets 上报数据集 of a city: sealed versions and 快报 apart, sealing, and where each delivery stands. */
export function DatasetsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const query = useSubmissions();
  const [act, setAct] = useState<Act>();
  const part = (isQuick: boolean, rows: readonly Submission[]) =>
    rows.filter((row) => (row.action === 'quick') === isQuick);
  return (
    <div className="page">
      <PageHead
        title={t('menu.datasets')}
        actions={
          holds(me.data, 'finance', 'operator')
            ? (['seal', 'quick-reports'] as const).map((one) => (
                <Button key={one} data-act={one} onClick={() => setAct(one)}>
                  {t(`sealing.${one}`)}
                </Button>
              ))
            : null
        }
      />
      <Card>
        <Loadable query={query} rows={8} empty={(rows) => (rows.length === 0 ? t('dataset.none') : undefined)}>
          {(rows) => (
            <Tabs
              items={[
                {
                  key: 'official',
                  label: t('sealing.official', { count: part(false, rows).length }),
                  children: <SubmissionsTable rows={part(false, rows)} />,
                },
                {
                  key: 'quick',
                  label: t('sealing.quickTab', { count: part(true, rows).length }),
                  children: (
                    <>
                      <PageHint text={t('sealing.quickHint')} />
                      <SubmissionsTable rows={part(true, rows)} isQuick />
                    </>
                  ),
                },
              ]}
            />
          )}
        </Loadable>
      </Card>
      {act ? <SealForm act={act} onClose={() => setAct(undefined)} /> : null}
    </div>
  );
}

interface Values {
  readonly period: string;
  readonly datasets?: readonly string[];
}
type Sealed = City['SealedMonth'] | readonly City['SealedSubmission'][];

function SealForm({ act, onClose }: { readonly act: Act; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const datasets = monthlyDatasets.map((id) => ({
    value: id,
    label: `${id} ${newestDefinition(id)?.title[language] ?? ''}`,
  }));
  return (
    <CommandDrawer<Values, Sealed>
      name={act}
      title={t(`sealing.${act}`)}
      hint={t(`sealing.hint.${act}`)}
      submit={t(`sealing.${act}`)}
      done={t(`sealing.done.${act}`)}
      initial={{
        period: thisMonth()
          .plusMonths(act === 'seal' ? -1 : 0)
          .toString(),
      }}
      send={({ period, datasets: some }, options) =>
        post(`/summary/${period}/${act}`, some === undefined || some.length === 0 ? {} : { datasets: some }, options)
      }
      onClose={onClose}
    >
      <Field name="period" label={t('declaration.postingPeriod')} needed shape="month">
        <PeriodPicker />
      </Field>
      <Field name="datasets" label={t('sealing.datasets')} hint={t('sealing.datasetsHint')}>
        <Select mode="multiple" options={datasets} />
      </Field>
    </CommandDrawer>
  );
}
