import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Money } from '@pnet/kernel';
import { useNode } from '../../api/node.js';
import { MoneyInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { UnitPicker } from '../../components/form/unit-picker.js';
import { RemoveRow } from './remove-row.js';
import { MoneyText } from '../../components/text/texts.js';

interface TypedAmount {
  readonly amount?: string;
  readonly accountFundAmount?: string;
}
const path = ['payload', 'amounts'];

/** The sum of the amounts that are written already. */
const typedTotal = (amounts: readonly (TypedAmount | undefined)[]): string =>
  Money.sum(
    amounts.map((one) => {
      const amount = Money.parse(one?.amount ?? '');
      return amount.ok ? amount.value : Money.zero;
    }),
  ).toString();

/** A fund adjustment 基金调剂: who pays, and the amount of each unit with the part that is the account fund's. */
export function FundFields() {
  const { t } = useTranslation();
  const own = useNode().data?.code;
  const typed = Form.useWatch<readonly (TypedAmount | undefined)[] | undefined>(path) ?? [];
  return (
    <>
      <Field name={['payload', 'direction']} label={t('evidence.direction')} needed>
        <Radio.Group
          options={(['remit', 'allocate'] as const).map((one) => ({
            value: one,
            label: t(`payload.direction.${one}`),
          }))}
        />
      </Field>
      <Field name={['payload', 'head']} label={t('evidence.head')} needed>
        <Radio.Group
          options={(['province', 'central-adjustment'] as const).map((one) => ({
            value: one,
            label: t(`payload.head.${one}`),
          }))}
        />
      </Field>
      <Field name={['payload', 'reason']} label={t('order.reason')} needed max={500}>
        <Input.TextArea rows={2} maxLength={500} />
      </Field>
      <div className="whole-row" data-amounts>
        <Form.List name={path}>
          {(rows, { add, remove }) => (
            <>
              {rows.map((row) => (
                <div key={row.key} className="fields">
                  <Field name={[row.name, 'target']} label={t('order.target')} needed>
                    <UnitPicker only={(unit) => unit.code !== own} />
                  </Field>
                  <Field name={[row.name, 'amount']} label={t('upper.amount')} needed shape="amount">
                    <MoneyInput />
                  </Field>
                  <Field name={[row.name, 'accountFundAmount']} label={t('upper.accountFundPart')} shape="amount">
                    <MoneyInput />
                  </Field>
                  <RemoveRow isOnly={rows.length === 1} onRemove={() => remove(row.name)} />
                </div>
              ))}
              <Button onClick={() => add({})}>{t('upper.addTarget')}</Button>
              <p data-field="total">
                {t('upper.movesTotal')} <MoneyText yuan={typedTotal(typed)} />
              </p>
            </>
          )}
        </Form.List>
      </div>
    </>
  );
}
