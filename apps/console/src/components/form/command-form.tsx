import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Space } from 'antd';
import {
  Suspense,
  lazy,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, type CommandOptions } from '../../api/client.js';
import { ProblemNotice } from '../problem-notice.js';
import { LeaveGuard } from './leave-guard.js';
import { faultsOf, fieldOf, fieldPath, filledIn } from './pointers.js';
import { isStale, useOpenedRecord, type FormRecord } from './stale-record.js';

/** Names of codes and fields come with it, which the first page does not need. */
const StaleNotice = lazy(async () => ({ default: (await import('./stale-notice.js')).StaleNotice }));

/** What a form of one command is given. */
export interface CommandFormProps<Values extends object, Answer> {
  /** Names the form for tests and for the browser. */
  readonly name: string;
  readonly initial?: Partial<Values>;
  /** Sends what is filled in (text trimmed, empty fields left out), with the key of this filled form. */
  readonly send: (values: Values, options: CommandOptions) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
  readonly submit: string;
  readonly onCancel?: () => void;
  readonly cancelText?: string;
  /** Where the fields stand in the command, for pointers: `/changes`. */
  readonly below?: string;
  /** Where what the node's pointers begin at stands in the form: `/payload`. */
  readonly within?: string;
  /** The record that it changes: it is sent with the version that the form was opened with. */
  readonly record?: FormRecord;
  readonly danger?: boolean;
  /** Tells whoever holds it whether something was typed that is not sent. */
  readonly changed?: RefObject<boolean>;
  readonly children: ReactNode;
}

/** The box that had the focus as the form was sent gets it back: boxes are shut while it is under way, and lose it. */
function useKeptFocus() {
  const held = useRef<Element>(null);
  return useMemo(
    () => ({
      keep: () => {
        held.current = document.activeElement;
      },
      giveBack: () => {
        const at = held.current;
        held.current = null;
        const isElsewhere = document.activeElement?.matches('input, textarea') ?? false;
        if (at instanceof HTMLElement && at.isConnected && !isElsewhere) at.focus();
      },
    }),
    [],
  );
}

/** The command of a form: its key, what becomes of it, and whether something is typed that is not sent. */
function useFilledForm<Values extends object, Answer>({
  send,
  onDone,
  below,
  within,
  record,
  initial = {},
  ...props
}: CommandFormProps<Values, Answer>) {
  const [form] = Form.useForm<Values>();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const own = useRef(false);
  const changed = props.changed ?? own;
  const [atFields, setAtFields] = useState<ReadonlySet<string>>(new Set());
  const focus = useKeptFocus();
  const opened = useOpenedRecord(record, form, initial);
  const command = useMutation({
    mutationFn: (values: Values) => send(filledIn(values) as Values, { key: key.current, ifMatch: opened.version() }),
    onSuccess: (answer) => {
      key.current = crypto.randomUUID();
      changed.current = false;
      void queries.invalidateQueries();
      onDone(answer);
    },
    onError: async (error) => {
      if (isStale(error)) await opened.reread();
      const faults = error instanceof ProblemError ? faultsOf(error.problem, below) : [];
      const fields = form.getFieldsError().map((field) => field.name);
      const placed = faults.flatMap((fault) => {
        const field = fieldOf(fault, fields, within);
        return field ? [{ fault, field }] : [];
      });
      setAtFields(new Set(placed.map(({ fault }) => JSON.stringify(fault.name))));
      form.setFields(placed.map(({ fault, field }) => ({ name: field, errors: fault.errors })) as never);
      const [first] = placed;
      if (first) form.scrollToField(first.field as never, { focus: true });
    },
  });
  const { isError } = command;
  useEffect(() => {
    if (isError) focus.giveBack();
  }, [isError, focus]);
  const isAtField = (pointer: string): boolean => atFields.has(JSON.stringify(fieldPath(pointer, below)));
  return { form, command, changed, focus, isAtField, staleness: opened.changes };
}

/**
 * The form of one command. What was typed stays on any failure; the node's errors stand at their fields; the same
 * filled form is sent with one Idempotency-Key until it succeeds, so that a lost answer does nothing twice. Enter goes
 * to the next field, Ctrl+Enter submits; leaving with unsaved changes asks first.
 */
export function CommandForm<Values extends object, Answer>(props: CommandFormProps<Values, Answer>) {
  const { name, initial = {}, submit, onCancel, danger, children } = props;
  const { t } = useTranslation();
  const { form, command, changed, focus, isAtField, staleness } = useFilledForm(props);
  return (
    <Form<Values>
      form={form}
      name={name}
      layout="vertical"
      className="command"
      data-form={name}
      disabled={command.isPending}
      initialValues={initial}
      scrollToFirstError={{ focus: true }}
      onValuesChange={() => {
        changed.current = true;
      }}
      onFinish={(values) => {
        focus.keep();
        command.mutate(values);
      }}
      onKeyDown={(event) => walk(event, () => form.submit())}
    >
      <LeaveGuard changed={changed} />
      <div className="fields">{children}</div>
      {isStale(command.error) ? (
        <Suspense>
          <StaleNotice error={command.error} record={props.record} changes={staleness} />
        </Suspense>
      ) : (
        <Refusal error={command.error} isAtField={isAtField} />
      )}
      <Space wrap>
        <Button
          type="primary"
          htmlType="submit"
          danger={danger ?? false}
          loading={command.isPending}
          title="Ctrl+Enter"
        >
          {submit}
        </Button>
        {onCancel ? (
          <Button disabled={false} onClick={onCancel}>
            {props.cancelText ?? t('action.cancel')}
          </Button>
        ) : null}
        <span className="quiet">{t('form.keys')}</span>
      </Space>
    </Form>
  );
}

interface RefusalProps {
  readonly error: unknown;
  readonly isAtField: (pointer: string) => boolean;
}

/** Why it was not done; what was typed still stands in the form. */
function Refusal({ error, isAtField }: RefusalProps) {
  const { t } = useTranslation();
  return error ? (
    <>
      <ProblemNotice error={error} isAtField={isAtField} />
      {error instanceof ProblemError ? null : <p className="quiet">{t('form.sendAgain')}</p>}
    </>
  ) : null;
}

/** Enter leads to the next field and Ctrl+Enter submits; lists and texts of several lines keep Enter for themselves. */
function walk(event: KeyboardEvent<HTMLFormElement>, submit: () => void): void {
  if (event.key !== 'Enter') return;
  if (event.ctrlKey) {
    event.preventDefault();
    submit();
    return;
  }
  const at = event.target;
  if (!(at instanceof HTMLInputElement) || at.getAttribute('role') === 'combobox' || at.type === 'checkbox') return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input, textarea, button[type=submit]')].filter(
    (field) => !field.hasAttribute('disabled') && field.tabIndex >= 0,
  );
  fields[fields.indexOf(at) + 1]?.focus();
}
