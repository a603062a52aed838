import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { post, type CommandOptions } from '../../api/client.js';
import { useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { ByAtText } from '../../components/text/texts.js';
import { differencesOf } from './change-words.js';

type Change = City['UserChangeView'];

/** A change of a user with old and new in words; the second administrator decides, who asked may take it back. */
export function ChangeDrawer({ change, onClose }: { readonly change: Change; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  const decide = (decision: 'approve' | 'decline') => (note: string, options: CommandOptions) =>
    post(
      `/user-changes/${change.changeId}/decision`,
      { decision, digest: change.digest, ...(note === '' ? {} : { note }) },
      options,
    );
  const first = { done: 'user-change', id: change.changeId } as const;
  const [isOwn, isAboutSelf] = [change.requestedBy, change.userId].map(
    (by) => secondPerson(me?.userId ?? '', { ...first, by }) !== undefined,
  );
  const closed = change.state === 'proposed' ? undefined : t('review.notOpen');
  const barred = closed ?? (isAboutSelf && !isOwn ? t('admin.change.notAboutOneself') : undefined);
  const panel = {
    facts: [
      { label: t('admin.change.whom'), value: `${change.name} ${change.userId}` },
      { label: t('admin.change.act'), value: t(`admin.act.${change.act}`) },
      { label: t('form.reason'), value: change.reason },
      {
        label: t('admin.change.requestedBy'),
        value: <ByAtText by={change.requestedBy} name={change.requestedByName} at={change.requestedAt} />,
      },
    ],
    digest: change.digest,
    differences: differencesOf(change, t, i18n.language === 'en' ? 'en' : 'zh'),
    history: change.decidedBy
      ? [
          {
            at: change.decidedAt ?? '',
            by: change.decidedBy,
            act: t(`admin.change.${change.state}`),
            note: change.note,
          },
        ]
      : [],
    barred,
    onDone: () => {
      void message.success(t('review.done'));
      onClose();
    },
  };
  return (
    <Drawer open size={620} title={`${t(`admin.act.${change.act}`)} · ${change.name}`} onClose={onClose}>
      {isOwn ? (
        // Who asked for it may only take it back.
        <ReviewPanel {...panel} approve={decide('decline')} approveText={t('admin.change.takeBack')} />
      ) : (
        <ReviewPanel {...panel} approve={decide('approve')} sendBack={decide('decline')} />
      )}
    </Drawer>
  );
}
