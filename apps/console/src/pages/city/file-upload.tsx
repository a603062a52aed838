import { useMutation } from '@tanstack/react-query';
import { Button, Card, Flex, Progress, Select, Space, Steps, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../api/client.js';
import { uploadDeclarationFile } from '../../api/contributions.js';
import { useLedgerPeriods } from '../../api/month.js';
import { holds, useMe } from '../../api/node.js';
import { ProblemNotice } from '../../components/problem-notice.js';
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
  const [sent, setSent] = useState(0);
  const send = useMutation({
    mutationFn: (file: File) => uploadDeclarationFile(file, period, setSent),
    onSuccess: ({ fileId }) => onDone(fileId),
  });
  const mayAct = holds(me.data, 'handler');
  return (
    <Card title={t('file.new')} extra={<Templates />}>
      <Steps
        size="small"
        current={send.isPending ? 1 : 0}
        items={(['upload', 'check', 'confirm'] as const).map((step) => ({ title: t(`file.step.${step}`) }))}
        className="notice"
      />
      <PeriodChoice period={period} onChange={setChosen} />
      <Upload.Dragger
        accept=".csv,.xlsx,text/csv"
        multiple={false}
        showUploadList={false}
        disabled={!mayAct || send.isPending}
        data-upload="declaration"
        beforeUpload={(file) => {
          setSent(0);
          send.mutate(file);
          return false;
        }}
      >
        <p className="upload-title">{mayAct ? t('file.drop') : t('file.handlerOnly')}</p>
        <p className="quiet">{t('file.dropNote')}</p>
      </Upload.Dragger>
      {send.isPending ? (
        <Progress
          percent={Math.floor(sent * 100)}
          status="active"
          format={(percent) => (percent === 100 ? t('file.checking') : `${percent ?? 0}%`)}
        />
      ) : null}
      <div className="chart-foot">
        <ProblemNotice error={send.error} />
      </div>
    </Card>
  );
}

function Templates() {
  const { t } = useTranslation();
  return (
    <Space>
      <Button
        type="link"
        onClick={() => void download('/declaration-files/template?format=xlsx', 'declaration-template.xlsx')}
      >
        {t('file.templateSheet')}
      </Button>
      <Button
        type="link"
        onClick={() => void download('/declaration-files/template?header=zh', 'declaration-template.csv')}
      >
        {t('file.template')}
      </Button>
      <Button
        type="link"
        onClick={() => void download('/declaration-files/template?header=item', 'declaration-template-codes.csv')}
      >
        {t('file.templateCodes')}
      </Button>
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
