import { Tag } from 'antd';

/** How a state is meant: done, on its way, to be watched, trouble, or of no account. */
export type Tone = 'good' | 'busy' | 'watch' | 'bad' | 'quiet';

const look: Record<Tone, { readonly color: string; readonly glyph: string }> = {
  good: { color: 'success', glyph: '✔' },
  busy: { color: 'processing', glyph: '◔' },
  watch: { color: 'warning', glyph: '▲' },
  bad: { color: 'error', glyph: '✖' },
  quiet: { color: 'default', glyph: '○' },
};

interface StatusMarkProps {
  readonly tone: Tone;
  readonly text: string;
  readonly glyph?: string;
  readonly title?: string;
}

/** A state as glyph and word, never by colour alone. */
export function StatusMark({ tone, text, glyph = look[tone].glyph, title }: StatusMarkProps) {
  return (
    <Tag color={look[tone].color} className={`mark mark-${tone}`} title={title}>
      <span aria-hidden="true">{glyph}</span> {text}
    </Tag>
  );
}
