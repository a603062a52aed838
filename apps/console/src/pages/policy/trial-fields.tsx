import { AutoComplete, Button, Card, Flex, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field } from './form-fields.js';
import type { Naming } from './words.js';

interface TrialFieldsProps {
  readonly fields: readonly Field[];
  readonly at: readonly (string | number)[];
  readonly naming: Naming;
}

const isSimple = (field: Field): boolean => field.kind !== 'group' && field.kind !== 'rows' && field.kind !== 'json';

/** The fields of a case: simple ones three in a row, then records and rows in frames of their own. */
export function TrialFields({ fields, at, naming }: TrialFieldsProps) {
  return (
    <>
      <div className="trial-grid">
        {fields.filter(isSimple).map((field) => (
          <SimpleField
            key={field.name}
            field={field}
            at={[...at, field.name]}
            naming={naming}
            label={naming.field(field.name)}
          />
        ))}
      </div>
      {fields
        .filter((field) => !isSimple(field))
        .map((field) => (
          <FramedField key={field.name} field={field} at={at} naming={naming} />
        ))}
    </>
  );
}

interface SimpleFieldProps {
  readonly field: Field;
  readonly at: (string | number)[];
  readonly naming: Naming;
  readonly label?: string;
}

function SimpleField({ field, at, naming, label }: SimpleFieldProps) {
  const common = {
    name: at,
    ...(label === undefined ? {} : { label }),
    required: field.required,
    className: 'trial-item',
  };
  const aria = naming.field(field.name);
  if (field.kind === 'choice')
    return (
      <Form.Item {...common}>
        <Select
          allowClear
          aria-label={aria}
          options={field.choices.map((value) => ({ value, label: naming.choice(value) }))}
        />
      </Form.Item>
    );
  if (field.kind === 'flag')
    return (
      <Form.Item {...common}>
        <Select
          allowClear
          aria-label={aria}
          options={[
            { value: true, label: '✓' },
            { value: false, label: '✗' },
          ]}
        />
      </Form.Item>
    );
  if (field.kind === 'text' && field.suggestions.length > 0)
    return (
      <Form.Item {...common}>
        <AutoComplete
          aria-label={aria}
          options={field.suggestions.map((value) => ({ value, label: naming.choice(value) }))}
        />
      </Form.Item>
    );
  return (
    <Form.Item {...common}>
      <Input aria-label={aria} autoComplete="off" placeholder={placeholderOf(field)} />
    </Form.Item>
  );
}

/** Months and days show how they are written; decimals need no word. */
function placeholderOf({ hint = '' }: Field): string {
  const format = /YYYY-MM(-DD)?/.exec(hint)?.[0];
  return format ?? (hint.startsWith('rate') ? '0.08' : '');
}

interface FramedFieldProps {
  readonly field: Field;
  readonly at: readonly (string | number)[];
  readonly naming: Naming;
}

function FramedField({ field, at, naming }: FramedFieldProps) {
  const label = `${naming.field(field.name)}${field.required ? ' *' : ''}`;
  if (field.kind === 'group')
    return (
      <Card className="trial-frame" title={label}>
        <TrialFields fields={field.fields} at={[...at, field.name]} naming={naming} />
      </Card>
    );
  if (field.kind === 'rows')
    return (
      <Card className="trial-frame" title={label}>
        <Rows field={field} at={[...at, field.name]} naming={naming} />
      </Card>
    );
  return (
    <Card className="trial-frame" title={`${label} (JSON)`}>
      <Form.Item name={[...at, field.name]} noStyle>
        <Input.TextArea aria-label={label} autoSize={{ minRows: 3, maxRows: 12 }} className="code" />
      </Form.Item>
    </Card>
  );
}

function Rows({
  field,
  at,
  naming,
}: {
  readonly field: Extract<Field, { kind: 'rows' }>;
  readonly at: (string | number)[];
  readonly naming: Naming;
}) {
  const { t } = useTranslation();
  return (
    <Form.List name={at}>
      {(rows, { add, remove }) => (
        <Flex vertical gap={4}>
          {rows.length > 0 ? (
            <div className="trial-row quiet" aria-hidden>
              {field.fields.map((one) => (
                <span key={one.name}>{naming.field(one.name)}</span>
              ))}
              <span />
            </div>
          ) : null}
          {rows.map((row, position) => (
            <div key={row.key} className="trial-row" role="group" aria-label={t('trial.rows', { row: position + 1 })}>
              {field.fields.map((one) => (
                <SimpleField key={one.name} field={one} at={[row.name, one.name]} naming={naming} />
              ))}
              <Button type="text" onClick={() => remove(row.name)}>
                {t('trial.removeRow')}
              </Button>
            </div>
          ))}
          <Button type="dashed" onClick={() => add({})}>
            {t('trial.addRow')}
          </Button>
        </Flex>
      )}
    </Form.List>
  );
}
