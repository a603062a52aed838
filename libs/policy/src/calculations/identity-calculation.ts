import { DomainFailure, PlainDate, domainError, type Result } from '@pnet/kernel';
import { checkCitizenNumber, checkCreditCode, renderError, type CitizenNumber } from '@pnet/standards';
import { z } from 'zod';
import { defineCalculation } from './calculation.js';
import { day, id } from './fields.js';

/**
 * `identity`: reads a citizen number or a credit code; a wrong one is a result with `valid: false` and its reason, not
 * an error.
 */
export const identity = defineCalculation({
  name: 'identity',
  title: { zh: '身份号码', en: 'Identity numbers' },
  schema: z.object({
    id,
    kind: z.enum(['citizen-number', 'credit-code']),
    value: z.string().max(200),
    today: day.optional(),
  }),
  results: ['valid', 'birthDate?', 'sex?', 'reason?'],
  compute(input, context) {
    if (input.kind === 'credit-code') {
      const checked = checkCreditCode(input.value);
      return {
        value: checked.ok ? { valid: true } : refused(checked),
        trace: [step('identity.credit-code', input.kind, checked)],
      };
    }
    const today = input.today === undefined ? context.today : PlainDate.of(input.today);
    if (!today) throw new DomainFailure(domainError('POLI-1015', { name: 'identity' }, { pointer: '/today' }));
    const checked = checkCitizenNumber(input.value, today);
    return {
      value: checked.ok ? accepted(checked.value) : refused(checked),
      trace: [step('identity.citizen-number', input.kind, checked)],
    };
  },
});

function accepted({ birthDate, sex, kind, number }: CitizenNumber): Readonly<Record<string, unknown>> {
  const upgraded =
    kind === 'first-generation' ? { reason: `第一代号码，18位为 / first generation, 18 digits: ${number}` } : {};
  return { valid: true, birthDate: birthDate.toString(), sex, ...upgraded };
}

function refused(checked: Result<unknown>): Readonly<Record<string, unknown>> {
  if (checked.ok) return { valid: true };
  const { code } = checked.error;
  return {
    valid: false,
    reason: `${code} ${renderError(checked.error, 'zh').title} / ${renderError(checked.error, 'en').title}`,
  };
}

/** The number itself is personal data and stays out of the trace. */
function step(id: string, kind: string, checked: Result<unknown>) {
  return {
    step: id,
    formula: 'check digit',
    inputs: { kind },
    value: checked.ok ? 'valid' : checked.error.code,
    source: kind === 'credit-code' ? 'GB 32100, GB 11714' : 'GB 11643',
  };
}
