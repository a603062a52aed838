import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, App, Card, Form, Segmented } from 'antd';
import { useCallback, useState, type Dispatch, type SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import type { PensionScheme } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { post, type CommandOptions } from '../../api/client.js';
import { useLastList } from '../../api/front-office.js';
import { useNode } from '../../api/node.js';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { CommandForm } from '../../components/form/command-form.js';
import { Field } from '../../components/form/field.js';
import { PartyPicker } from '../../components/form/party-picker.js';
import { SchemePicker, useSchemes } from '../../components/form/scheme-picker.js';
import { count } from '../../components/format.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { MoneyText } from '../../components/text/texts.js';
import { thisMonth } from '../../shell/search.js';
import { ChangesInput } from './changes-input.js';
import { commandOf, noChanges, type Changes, type Draft, type Mode } from './declared-rows.js';
import { CorrectedList } from './corrected-list.js';
import { ListInput } from './list-input.js';

type Submitted = City['SubmittedDeclaration'];

interface Head {
  readonly employerId: string;
  readonly scheme?: PensionScheme;
  readonly postingPeriod: string;
}

const modes = ['unchanged', 'changes', 'list'] as const satisfies readonly Mode[];

/** Declare by hand 申报: a month without changes at once, what changed on the last list, or a whole list with wages. */
export function DeclarePage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const node = useNode();
  const schemes = useSchemes();
  const search = useSearch({ from: '/console/declare' });
  const [draft, setDraft] = useState<Draft>({
    mode: modes.find((one) => one === search.mode) ?? 'unchanged',
    changes: noChanges,
    rows: [],
    isSupplementary: false,
  });
  const send = (
    { employerId, postingPeriod, scheme = schemes[0] }: Head,
    options: CommandOptions,
  ): Promise<Submitted> => post('/declarations', { employerId, postingPeriod, ...commandOf(draft, scheme) }, options);
  const done = (answer: Submitted): void => {
    void (answer.notListed > 0
      ? message.warning(t('declare.doneNotListed', { count: answer.notListed }))
      : message.success(t('declare.done')));
    void navigate({ to: '/declarations', search: { id: answer.declarationId } });
  };
  return (
    <div className="page">
      <PageHead title={t('menu.declare')} />
      <PageHint text={t('declare.hint')} />
      <Card>
        <CommandForm<Head, Submitted>
          name="declare"
          submit={t(draft.mode === 'unchanged' ? 'declare.sendUnchanged' : 'declare.send')}
          initial={{
            scheme: schemes[0],
            postingPeriod: search.postingPeriod ?? node.data?.openPeriod ?? thisMonth().toString(),
            ...(search.employerId ? { employerId: search.employerId } : {}),
          }}
          send={send}
          onDone={done}
        >
          <Field name="employerId" label={`${t('employer.name')} AAB001`} needed>
            <PartyPicker kind="employer" takesF2 autoFocus />
          </Field>
          <Field name="postingPeriod" label={`${t('declaration.postingPeriod')} AAE002`} needed shape="month">
            <PeriodPicker />
          </Field>
          {schemes.length > 1 ? (
            <Field name="scheme" label={`${t('person.scheme')} AAE140`} needed>
              <SchemePicker />
            </Field>
          ) : null}
          <Who draft={draft} onDraft={setDraft} corrects={search.corrects} />
        </CommandForm>
      </Card>
    </div>
  );
}

interface WhoProps {
  readonly draft: Draft;
  readonly onDraft: Dispatch<SetStateAction<Draft>>;
  /** The declaration that is corrected. */
  readonly corrects: string | undefined;
}

/** Who is declared, in the way that was chosen. */
function Who({ draft, onDraft, corrects }: WhoProps) {
  const { t } = useTranslation();
  const { mode, changes, rows, isSupplementary } = draft;
  const putRows = useCallback((next: Draft['rows']) => onDraft((now) => ({ ...now, rows: next })), [onDraft]);
  return (
    <div className="whole-row">
      <Segmented<Mode>
        value={mode}
        onChange={(next) => onDraft({ ...draft, mode: next })}
        aria-label={t('declare.mode')}
        options={modes.map((value) => ({ value, label: t(`declare.modes.${value}`) }))}
      />
      <LastList />
      {mode === 'changes' ? (
        <ChangesOf changes={changes} onChange={(next) => onDraft({ ...draft, changes: next })} />
      ) : null}
      {mode === 'list' && corrects !== undefined ? (
        <CorrectedOf declarationId={corrects} rows={rows} onRows={putRows} />
      ) : null}
      {mode === 'list' && corrects === undefined ? (
        <ListInput
          rows={rows}
          onRows={putRows}
          isSupplementary={isSupplementary}
          onSupplementary={(next) => onDraft({ ...draft, isSupplementary: next })}
        />
      ) : null}
    </div>
  );
}

/** The employer, scheme and month that are filled in so far. */
function useHead(): Partial<Head> & { readonly scheme: PensionScheme } {
  const form = Form.useFormInstance<Head>();
  const employerId = Form.useWatch('employerId', form);
  const postingPeriod = Form.useWatch('postingPeriod', form);
  const [first] = useSchemes();
  const scheme = Form.useWatch('scheme', form) ?? first;
  return { scheme, ...(employerId ? { employerId } : {}), ...(postingPeriod ? { postingPeriod } : {}) };
}

/** On which list the declaration stands. */
function LastList() {
  const { t } = useTranslation();
  const { employerId, scheme, postingPeriod } = useHead();
  const last = useLastList(employerId, scheme, postingPeriod).data;
  if (last === undefined) return null;
  if (last === null) return <Alert type="info" showIcon className="hint" title={t('declare.noLastList')} />;
  return (
    <p className="notice" data-last-list={last.declarationId}>
      {t('declare.lastListText', { period: last.postingPeriod, id: last.declarationId })} ·{' '}
      {t('declare.lastListPersons', { count: count(last.persons) })} · <MoneyText yuan={last.wageTotal} />
    </p>
  );
}

function CorrectedOf(props: Pick<Parameters<typeof CorrectedList>[0], 'declarationId' | 'rows' | 'onRows'>) {
  const { postingPeriod = '' } = useHead();
  return <CorrectedList {...props} postingPeriod={postingPeriod} />;
}

function ChangesOf(props: { readonly changes: Changes; readonly onChange: (changes: Changes) => void }) {
  const { employerId, scheme, postingPeriod } = useHead();
  const last = useLastList(employerId, scheme, postingPeriod).data;
  return <ChangesInput {...props} lastListId={last?.declarationId} />;
}
