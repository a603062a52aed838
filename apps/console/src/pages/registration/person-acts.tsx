import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../api/node.js';
import type { PersonRecord } from '../../api/registration.js';
import {
  ChangeIdentity,
  ChangeStatus,
  EndRelation,
  OpenRelation,
  RecordFact,
  RecordPayee,
  RegisterRetirement,
} from './person-forms.js';

/** The acts on a person, by their name at the node. */
const acts = {
  'identity-changes': ChangeIdentity,
  'status-lines': ChangeStatus,
  'relations': OpenRelation,
  'relations/end': EndRelation,
  'retirement': RegisterRetirement,
  'facts': RecordFact,
  'payee-accounts': RecordPayee,
} as const;
type Act = keyof typeof acts;

/** The acts of a handler on a person. */
export function PersonActs({ record }: { readonly record: PersonRecord }) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<Act>();
  if (!holds(me.data, 'handler')) return null;
  const Opened = open === undefined ? undefined : acts[open];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: (Object.keys(acts) as Act[]).map((act) => ({ key: act, label: t(`register.act.${act}`) })),
          onClick: ({ key }) => setOpen(key as Act),
        }}
      >
        <Button data-act="person">{t('register.acts')} ▾</Button>
      </Dropdown>
      {Opened ? <Opened record={record} onClose={() => setOpen(undefined)} /> : null}
    </>
  );
}
