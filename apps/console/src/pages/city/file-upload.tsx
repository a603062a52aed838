import { Flex, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadDeclarationFile } from '../../api/contributions.js';
import { useLedgerPeriods } from '../../api/month.js';
import { holds, useMe } from '../../api/node.js';
import { DownloadButton } from '../../components/download-button.js';
import { ImportWizard } from '../../components/import/import-wizard.js';
import { thisMonth } from '../../shell/search.js';
import { firstOpenMonth } from './first-open-month.js';

const MONTHS_BACK = 11;

/** First phase: template, month, file; sends it with the share that has left. */
export function FileUpload({ onDone }: { readonly onDone: (fileId: string) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const books = useLedgerPeriods();
  const [chosen, setChosen] = useState<string>();
  const period = chosen ?? firstOpenMonth(books.data ?? []) ?? thisMonth().toString();
  return (
    <ImportWizard
      title={t('file.new')}
      extra={<Templates />}
      step={0}
      upload={{
        accept: '.csv,.xlsx,text/csv',
        note: t('file.dropNote'),
        barred: holds(me.data, 'handler') ? undefined : t('file.handlerOnly'),
        fields: <PeriodChoice period={period} onChange={setChosen} />,
        send: async (file, onSent) => onDone((await uploadDeclarationFile(file, period, onSent)).fileId),
      }}
    />
  );
}

function Templates() {
  const { t } = useTranslation();
  return (
    <Space wrap>
      <DownloadButton
        path="/declaration-files/template?format=xlsx"
        fileName="declaration-template.xlsx"
        text={t('file.templateSheet')}
      />
      <DownloadButton
        path="/declaration-files/template?header=zh"
        fileName="declaration-template.csv"
        text={t('file.template')}
      />
      <DownloadButton
        path="/declaration-files/template?header=item"
        fileName="declaration-template-codes.csv"
        text={t('file.templateCodes')}
      />
    </Space>
  );
}

interface PeriodChoiceProps {
  readonly period: string;
  readonly onChange: (period: string) => void;
}

function PeriodChoice({ period, onChange }: PeriodChoiceProps) {
  const { t } = useTranslation();
  const months = Array.from({ length: MONTHS_BACK + 3 }, (_unused, index) =>
    thisMonth()
      .plusMonths(2 - index)
      .toString(),
  );
  return (
    <Flex gap={8} align="center" className="notice">
      <span>{t('declaration.postingPeriod')} AAE002</span>
      <Select
        aria-label={t('declaration.postingPeriod')}
        value={period}
        onChange={onChange}
        style={{ width: 112 }}
        options={[...new Set([period, ...months])]
          .sort()
          .reverse()
          .map((month) => ({ value: month, label: month }))}
      />
    </Flex>
  );
}
