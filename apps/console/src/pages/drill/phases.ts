import type { Tone } from '../../components/status-mark.js';

const tones: Readonly<Record<string, Tone>> = {
  sealed: 'good',
  queued: 'busy',
  sending: 'busy',
  receipted: 'good',
  stopped: 'bad',
  superseded: 'quiet',
  recalled: 'quiet',
  receiving: 'busy',
  received: 'busy',
  valid: 'busy',
  loaded: 'good',
  rejected: 'bad',
  issued: 'busy',
  delivered: 'busy',
  acknowledged: 'busy',
  installed: 'watch',
  executed: 'good',
  refused: 'bad',
  overdue: 'bad',
  drafted: 'watch',
};

/** How a phase of the exchange is meant. */
export const phaseTone = (phase: string): Tone => tones[phase] ?? 'quiet';
