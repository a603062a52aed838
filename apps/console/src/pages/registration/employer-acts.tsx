import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../api/node.js';
import type { EmployerRecord } from '../../api/registration.js';
import { ChangeEmployer, MoveEmployer, type EmployerMove } from './employer-forms.js';

type Act = 'change' | EmployerMove;

/** What the state of an employer allows. */
const acts: Readonly<Record<EmployerRecord['status'], readonly Act[]>> = {
  active: ['change', 'suspension', 'cancellation'],
  suspended: ['change', 'resumption', 'cancellation'],
  cancelled: [],
};

/** The acts of a handler on an employer: change, suspend, resume, cancel. */
export function EmployerActs({ record }: { readonly record: EmployerRecord }) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<Act>();
  if (!holds(me.data, 'handler')) return null;
  const close = (): void => setOpen(undefined);
  return (
    <Space wrap>
      {acts[record.status].map((act) => (
        <Button key={act} data-act={act} danger={act === 'cancellation'} onClick={() => setOpen(act)}>
          {t(`register.${act}`)}
        </Button>
      ))}
      {open === 'change' ? <ChangeEmployer record={record} onClose={close} /> : null}
      {open !== undefined && open !== 'change' ? <MoveEmployer record={record} move={open} onClose={close} /> : null}
    </Space>
  );
}
