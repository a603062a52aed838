import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { StatusMark } from '../../components/status-mark.js';

type UserRow = City['UserRow'];

/** How a user stands: locked, waiting for a second administrator, or in use. */
export function UserMark({
  user,
}: {
  readonly user: Pick<UserRow, 'state' | 'waitingChangeId' | 'mustChangePassword'>;
}) {
  const { t } = useTranslation();
  return (
    <>
      <StatusMark tone={user.state === 'active' ? 'good' : 'bad'} text={t(`admin.state.${user.state}`)} />
      {user.waitingChangeId ? <StatusMark tone="busy" text={t('admin.user.waiting')} /> : null}
      {user.mustChangePassword ? <StatusMark tone="watch" text={t('admin.user.mustChange')} /> : null}
    </>
  );
}
