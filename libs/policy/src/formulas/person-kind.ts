import type { TraceStep } from './trace.js';

/**
 * New 新人: work began after the decision of 1997; middle 中人: before it, retiring under the decision of 2005; old 老人:
 * retired before that.
 */
export type PersonKind = 'new' | 'middle' | 'old';

/** Month in which the unified system began (1997-07-16). */
const UNIFIED_FROM = '1997-07';
/** First month of the formulas of 2005. */
export const FORMULAS_FROM = '2006-01';

/** Which of the three a person is, by the months (`YYYY-MM`) in which work and pension begin. @source 国发〔2005〕38号第六条 */
export function classifyPerson(workStart: string, retirementMonth: string): { value: PersonKind; step: TraceStep } {
  const value: PersonKind = retirementMonth < FORMULAS_FROM ? 'old' : workStart < UNIFIED_FROM ? 'middle' : 'new';
  return {
    value,
    step: {
      step: `person-kind.${value}`,
      formula: 'by start of work and retirement',
      inputs: { workStart, retirementMonth },
      value,
      source: '国发〔2005〕38号第六条',
    },
  };
}
