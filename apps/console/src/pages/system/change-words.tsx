import type { TFunction } from 'i18next';
import type { City } from '../../api/answers.js';
import type { Difference } from '../../components/review/evidence-text.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import type { Column } from '../../components/table/column.js';
import { UserText } from '../../components/text/texts.js';

type Change = City['UserChangeView'];
type Rights = Change['new'];

const tones: Readonly<Record<Change['state'], Tone>> = {
  proposed: 'busy',
  approved: 'good',
  declined: 'quiet',
  done: 'good',
};

/** The columns of a list of changes. */
export const changeColumns = (t: TFunction, onOpen: (change: Change) => void): readonly Column<Change>[] => [
  {
    key: 'changeId',
    title: t('admin.change.number'),
    render: (row) => (
      <button type="button" className="link" data-change={row.changeId} onClick={() => onOpen(row)}>
        {row.changeId}
      </button>
    ),
  },
  { key: 'userId', title: t('admin.change.whom'), render: (row) => <UserText user={row.userId} name={row.name} /> },
  { key: 'act', title: t('admin.change.act'), render: (row) => t(`admin.act.${row.act}`) },
  { key: 'reason', title: t('form.reason') },
  {
    key: 'state',
    title: t('admin.user.state'),
    render: (row) => <StatusMark tone={tones[row.state]} text={t(`admin.change.${row.state}`)} />,
  },
  {
    key: 'requestedBy',
    title: t('admin.change.requestedBy'),
    render: (row) => <UserText user={row.requestedBy} name={row.requestedByName} />,
  },
  { key: 'requestedAt', title: t('admin.change.requestedAt'), format: 'instant' },
  {
    key: 'decidedBy',
    title: t('admin.change.decidedBy'),
    render: (row) => <UserText user={row.decidedBy} name={row.decidedByName} />,
  },
  { key: 'decidedAt', title: t('admin.change.decidedAt'), format: 'instant' },
  { key: 'note', title: t('review.opinion') },
];

/** What a change makes of a user, value by value, in words. */
export function differencesOf(change: Change, t: TFunction, language: 'zh' | 'en'): readonly Difference[] {
  const words = (rights: Rights | null): Readonly<Record<string, string | null>> => ({
    posts: rights ? rights.posts.map(({ title }) => title[language]).join(t('shell.and')) || '—' : null,
    agencies: rights ? rights.agencies.map(({ name }) => name).join(t('shell.and')) || '—' : null,
    state: rights ? t(`admin.state.${rights.state}`) : null,
  });
  const [before, after] = [words(change.old), words(change.new)];
  return Object.keys(after)
    .filter((item) => before[item] !== after[item])
    .map((item) => ({ item: t(`admin.user.${item}`), before: before[item] ?? null, after: after[item] ?? null }));
}
