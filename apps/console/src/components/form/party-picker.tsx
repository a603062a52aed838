import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { useTranslation } from 'react-i18next';
import { read } from '../../api/client.js';
import type { Page } from '../../api/paging.js';
import type { EmployerItem, PersonItem } from '../../api/registration.js';
import { ProblemNotice } from '../problem-notice.js';

const SHOWN = 12;
const PAUSE_MS = 250;

interface PartyPickerProps {
  readonly kind: 'employer' | 'person';
  readonly id?: string;
  /** 单位编号 or 个人编号. */
  readonly value?: string | undefined;
  readonly onChange?: (id: string | undefined) => void;
  /** F2 leads here. */
  readonly takesF2?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

interface Party {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly more: string;
}

const ofEmployer = (one: EmployerItem): Party => ({
  id: one.employerId,
  name: one.name,
  number: one.unifiedCreditCode,
  more: one.agencyCode,
});
const ofPerson = (one: PersonItem): Party => ({
  id: one.personId,
  name: one.name,
  number: one.documentNumber,
  more: one.birthDate,
});

const find = async (kind: PartyPickerProps['kind'], query: string): Promise<readonly Party[]> =>
  kind === 'employer'
    ? (await read<Page<EmployerItem>>('/employers', { query, limit: SHOWN })).items.map(ofEmployer)
    : (await read<Page<PersonItem>>('/persons', { query, limit: SHOWN })).items.map(ofPerson);

/** The text, once nothing was typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/**
 * Finds an employer or a person by number, credit code or document number, beginning of the name or, in letters, the
 * pinyin of it. Arrow keys and Enter choose; the list has several columns.
 */
export function PartyPicker({ kind, takesF2, value, onChange, ...field }: PartyPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim() || (value ?? ''));
  const found = useQuery({
    queryKey: ['party', kind, text],
    queryFn: () => find(kind, text),
    enabled: text !== '',
    retry: false,
  });
  const box = useRef<HTMLDivElement>(null);
  useHotkeys('f2', () => box.current?.querySelector('input')?.focus(), {
    enabled: takesF2 ?? false,
    enableOnFormTags: true,
    preventDefault: true,
  });
  const options = (found.data ?? []).map((party) => ({ value: party.id, label: `${party.name} ${party.id}`, party }));
  const isSearching = found.isFetching || text !== (typed.trim() || (value ?? ''));
  return (
    <div ref={box} data-party={kind}>
      <Select
        {...field}
        // A label of a form names its box by the id; elsewhere the box names itself.
        {...(field.id ? {} : { 'aria-label': t(`party.${kind}`) })}
        allowClear
        value={value ?? null}
        placeholder={t(`party.${kind}`)}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        options={options}
        popupMatchSelectWidth={480}
        notFoundContent={<NothingFound error={found.error} text={text} isSearching={isSearching} />}
        onChange={(id) => {
          setTyped('');
          onChange?.(id ?? undefined);
        }}
        optionRender={({ data: { party } }) => (
          <span className="party">
            <span>{party.name}</span>
            <span className="code">{party.id}</span>
            <span className="code">{party.number}</span>
            <span className="quiet">{party.more}</span>
          </span>
        )}
      />
    </div>
  );
}

interface NothingFoundProps {
  readonly error: unknown;
  readonly text: string;
  readonly isSearching: boolean;
}

/** Why the list is empty. */
function NothingFound({ error, text, isSearching }: NothingFoundProps) {
  const { t } = useTranslation();
  if (error) return <ProblemNotice error={error} />;
  return t(text === '' ? 'party.type' : isSearching ? 'party.searching' : 'party.none');
}
