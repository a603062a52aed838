import { useTranslation } from 'react-i18next';
import type { Standing } from '../api/warehouse.js';
import { StatusMark } from './status-mark.js';

const tones = { official: 'good', provisional: 'watch', none: 'quiet' } as const;
const glyphs = { official: '■', provisional: '▨', none: '□' } as const;

/** Says whether figures are official, provisional, or not there. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation();
  return (
    <StatusMark
      tone={tones[standing]}
      glyph={glyphs[standing]}
      text={t(`standing.${standing}`)}
      title={t(`standing.${standing}Why`)}
    />
  );
}
