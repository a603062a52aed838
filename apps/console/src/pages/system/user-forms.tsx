import { Modal, Select, Typography } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postTitles } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { Field } from '../../components/form/field.js';
import { useAgencies } from './agencies.js';
import { firstPassword } from './first-password.js';

type Change = City['ChangeAnswer'];

interface Rights {
  readonly posts?: readonly string[];
  readonly agencies?: readonly string[];
  readonly reason: string;
}

function RightsFields() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const agencies = useAgencies();
  return (
    <>
      <Field name="posts" label={t('admin.user.posts')} hint={t('admin.user.postsHint')}>
        <Select
          mode="multiple"
          options={Object.entries(postTitles).map(([value, title]) => ({ value, label: title[language] }))}
        />
      </Field>
      <Field name="agencies" label={t('admin.user.agencies')} hint={t('admin.user.agenciesHint')}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={agencies.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
        />
      </Field>
    </>
  );
}

/** A password that is shown this once; whoever gets it must change it at the first login. */
function PasswordShown({ userId, password, onClose }: { userId: string; password: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('admin.password.shown', { user: userId })}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      cancelButtonProps={{ hidden: true }}
      okText={t('admin.password.handedOver')}
      onOk={onClose}
    >
      <p>{t('admin.password.shownWhy')}</p>
      <Typography.Title level={4} copyable code data-password>
        {password}
      </Typography.Title>
    </Modal>
  );
}

/** Proposes a new user; a second administrator approves. */
export function NewUser({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [password] = useState(firstPassword);
  const [made, setMade] = useState<string>();
  // The drawer closes as it is done; the password stays until it was handed over.
  const isMade = useRef(false);
  if (made !== undefined) return <PasswordShown userId={made} password={password} onClose={onClose} />;
  return (
    <CommandDrawer<Rights & { userId: string; name: string }, Change>
      name="new-user"
      title={t('admin.user.new')}
      hint={t('admin.user.newHint')}
      submit={t('admin.user.propose')}
      done={t('admin.user.proposed')}
      send={({ posts = [], agencies = [], ...values }, options) =>
        post<Change>('/users', { ...values, posts, agencies, password }, options)
      }
      onDone={(change) => {
        isMade.current = true;
        setMade(change.userId);
      }}
      onClose={() => (isMade.current ? undefined : onClose())}
    >
      <Field name="userId" label={t('admin.user.id')} needed max={60} hint={t('admin.user.idHint')} />
      <Field name="name" label={t('admin.user.name')} needed max={60} />
      <RightsFields />
      <Field name="reason" label={t('form.reason')} needed />
    </CommandDrawer>
  );
}

export type UserAct = 'rights' | 'lock' | 'unlock' | 'reset';

/** An act on one user, with its reason. */
export function UserActDrawer({
  act,
  user,
  onClose,
}: {
  readonly act: UserAct;
  readonly user: City['UserView'];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [password] = useState(firstPassword);
  const [isShown, setShown] = useState(false);
  const isReset = useRef(false);
  const path = `/users/${encodeURIComponent(user.userId)}/${act === 'reset' ? 'password-reset' : act}`;
  if (isShown) return <PasswordShown userId={user.userId} password={password} onClose={onClose} />;
  return (
    <CommandDrawer<Rights, Change>
      name={`user-${act}`}
      record={{ address: `/users/${encodeURIComponent(user.userId)}`, family: 'admin.user' }}
      title={`${t(`admin.act.${act}`)} · ${user.name}`}
      hint={t(`admin.actHint.${act}`)}
      submit={t(`admin.act.${act}`)}
      done={t('admin.user.done')}
      danger={act === 'lock'}
      initial={
        act === 'rights'
          ? { posts: user.posts.map(({ post: one }) => one), agencies: user.agencies.map(({ code }) => code) }
          : {}
      }
      send={({ posts = [], agencies = [], reason }, options) =>
        post<Change>(
          path,
          { reason, ...(act === 'rights' ? { posts, agencies } : {}), ...(act === 'reset' ? { password } : {}) },
          options,
        )
      }
      onDone={() => {
        isReset.current = act === 'reset';
        setShown(isReset.current);
      }}
      onClose={() => (isReset.current ? undefined : onClose())}
    >
      {act === 'rights' ? <RightsFields /> : null}
      <Field name="reason" label={t('form.reason')} needed />
    </CommandDrawer>
  );
}
