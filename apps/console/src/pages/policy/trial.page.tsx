import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Card, Checkbox, Flex, Form, Input, Select, Space, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runCase, useCalculations, type CalculationLine, type CalculationList } from '../../api/policy.js';
import { Loadable } from '../../components/loadable.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { examples } from './examples.js';
import { caseOf, fieldsOf, valuesOf, type FormValues } from './form-fields.js';
import { TrialFields } from './trial-fields.js';
import { TrialResult, type Run } from './trial-result.js';
import { useNaming, type Naming } from './words.js';
import { withNote } from '../../components/punctuation.js';

/**
 * The policy trial 试算: the facts of any calculation, its result, how it was computed, and two parameter dates side by
 * side.
 */
export function TrialPage() {
  const { t } = useTranslation();
  const query = useCalculations();
  return (
    <div className="page">
      <Typography.Title level={4} className="page-title">
        {t('menu.trial')}
      </Typography.Title>
      <Loadable query={query}>{(list) => <Trial list={list} />}</Loadable>
    </div>
  );
}

function Trial({ list }: { readonly list: CalculationList }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const naming = useNaming(list);
  const { calculation: asked } = useSearch({ from: '/console/policy-trial' });
  const chosen =
    list.calculations.find(({ name }) => name === asked) ??
    list.calculations.find(({ name }) => name === 'pension') ??
    list.calculations[0];
  if (!chosen) return null;
  const options = list.calculations.map(({ name, title, inForce }) => ({
    value: name,
    label: withNote(naming.text(title), inForce ? undefined : t('trial.notInForce')),
  }));
  return (
    <>
      <Space>
        <span>{t('trial.calculation')}</span>
        <Select
          showSearch
          optionFilterProp="label"
          aria-label={t('trial.calculation')}
          value={chosen.name}
          options={options}
          className="trial-choice"
          onChange={(calculation: string) => void navigate({ to: '/policy-trial', search: { calculation } })}
        />
      </Space>
      {chosen.inForce ? (
        <TrialForm key={chosen.name} calculation={chosen} list={list} />
      ) : (
        <Alert type="info" showIcon title={t('trial.notInForceWhy')} />
      )}
    </>
  );
}

/** The field by which a second month can be chosen: that of the retirement, else the case's own. */
const monthField = (names: readonly string[]): string | undefined =>
  ['retirementMonth', 'month', 'year'].find((name) => names.includes(name));

interface DateChoice {
  readonly knownAt?: string;
  readonly compare?: boolean;
  readonly knownAtSecond?: string;
  readonly monthSecond?: string;
}

function TrialForm({ calculation, list }: { readonly calculation: CalculationLine; readonly list: CalculationList }) {
  const { t } = useTranslation();
  const naming = useNaming(list);
  const [form] = Form.useForm<FormValues>();
  const [dates, setDates] = useState<DateChoice>({});
  const fields = fieldsOf(calculation.schema);
  const movable = monthField(fields.map(({ name }) => name));
  const trial = useTrial(calculation, list, dates);
  const fillExample = (): void => {
    form.resetFields();
    form.setFieldsValue(valuesOf(fields, examples[calculation.name] ?? {}));
  };
  return (
    <>
      <Card
        title={t('trial.facts')}
        extra={
          <Space>
            <Button onClick={fillExample}>{t('trial.example')}</Button>
            <Button
              onClick={() => {
                form.resetFields();
                trial.reset();
              }}
            >
              {t('trial.clear')}
            </Button>
          </Space>
        }
      >
        <Form<FormValues> form={form} layout="vertical" onFinish={(values) => trial.mutate(values)}>
          <TrialFields fields={fields} at={[]} naming={naming} />
          <TrialDates dates={dates} movable={movable} naming={naming} isPending={trial.isPending} onChange={setDates} />
        </Form>
      </Card>
      <ProblemNotice error={trial.error} />
      {trial.data ? <TrialResult {...trial.data} naming={naming} /> : null}
    </>
  );
}

interface TrialRuns {
  readonly first: Run;
  readonly second?: Run;
}

/** Runs the case, and once more as of the second dates where two are compared. */
function useTrial(calculation: CalculationLine, list: CalculationList, dates: DateChoice) {
  const { t } = useTranslation();
  const naming = useNaming(list);
  const fields = fieldsOf(calculation.schema);
  const movable = monthField(fields.map(({ name }) => name));
  return useMutation({
    mutationFn: async (values: FormValues): Promise<TrialRuns> => {
      const input: Record<string, unknown> = { id: t('trial.first'), ...caseOf(fields, values) };
      const run = (knownAt: string | undefined, change: object = {}) =>
        runCase(
          calculation.name,
          { ...input, ...change },
          { language: naming.language, knownAt: knownAt || undefined },
        );
      const first: Run = {
        title: titleOf(t('trial.first'), dates.knownAt, movable && String(input[movable] ?? '')),
        result: await run(dates.knownAt),
      };
      if (!dates.compare) return { first };
      const other = movable && dates.monthSecond ? { [movable]: dates.monthSecond } : {};
      const second: Run = {
        title: titleOf(
          t('trial.second'),
          dates.knownAtSecond,
          movable && String({ ...input, ...other }[movable] ?? ''),
        ),
        result: await run(dates.knownAtSecond, other),
      };
      return { first, second };
    },
  });
}

interface TrialDatesProps {
  readonly dates: DateChoice;
  readonly movable: string | undefined;
  readonly naming: Naming;
  readonly isPending: boolean;
  readonly onChange: (dates: DateChoice) => void;
}

/** As known on which day, and whether a second date is compared. */
function TrialDates({ dates, movable, naming, isPending, onChange }: TrialDatesProps) {
  const { t } = useTranslation();
  return (
    <Flex className="trial-foot" gap={12} wrap align="center">
      <DateInput
        label={t('trial.knownAt')}
        value={dates.knownAt}
        format="YYYY-MM-DD"
        onChange={(knownAt) => onChange({ ...dates, knownAt })}
      />
      <Checkbox
        checked={dates.compare === true}
        onChange={(event) => onChange({ ...dates, compare: event.target.checked })}
      >
        {t('trial.compare')}
      </Checkbox>
      {dates.compare ? (
        <DateInput
          label={t('trial.knownAtSecond')}
          value={dates.knownAtSecond}
          format="YYYY-MM-DD"
          onChange={(knownAtSecond) => onChange({ ...dates, knownAtSecond })}
        />
      ) : null}
      {dates.compare && movable ? (
        <DateInput
          label={t('trial.monthSecond', { field: naming.field(movable) })}
          value={dates.monthSecond}
          format={movable === 'year' ? 'YYYY' : 'YYYY-MM'}
          onChange={(monthSecond) => onChange({ ...dates, monthSecond })}
        />
      ) : null}
      <Button type="primary" htmlType="submit" loading={isPending}>
        {t('trial.compute')}
      </Button>
      <span className="quiet">{t('trial.leaveOut')}</span>
    </Flex>
  );
}

const titleOf = (name: string, knownAt: string | undefined, month: string | undefined): string =>
  [name, month, knownAt && `≤ ${knownAt}`].filter(Boolean).join(' · ');

interface DateInputProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly format: string;
  readonly onChange: (text: string) => void;
}

function DateInput({ label, value, format, onChange }: DateInputProps) {
  return (
    <Space>
      <span>{label}</span>
      <Input
        aria-label={label}
        value={value ?? ''}
        placeholder={format}
        maxLength={10}
        className="trial-date"
        onChange={(event) => onChange(event.target.value.trim())}
      />
    </Space>
  );
}
