import { domainError, type DomainError, type Instant } from '@pnet/kernel';
import type { Text } from '../errors/error-entry.js';

/** What a front-office control does to an act: forbids it, warns, asks for a document, or for a second person first. */
export const controlEffects = ['block', 'warn', 'document', 'second-review'] as const;
export type ControlEffect = (typeof controlEffects)[number];

/** An act of the front office that controls can be set on. */
interface ActDefinition {
  readonly title: Text;
  /** What a control can name beside it; without either it is on the act of everybody. */
  readonly on: readonly ('person' | 'employer')[];
  /** What can be asked of it; a mass act that no person stands at can only be forbidden. */
  readonly effects: readonly ControlEffect[];
}

const act = (
  zh: string,
  en: string,
  on: ActDefinition['on'],
  effects: readonly ControlEffect[] = controlEffects,
): ActDefinition => ({ title: { zh, en }, on, effects });

/** Every act that asks the controls, in the order of the business. A spec runs each against a control. */
export const controlledActs = {
  'register-person': act('人员参保登记', 'Register a person', ['employer']),
  'change-employer': act('单位信息变更', 'Change data of an employer', ['employer']),
  'move-employer': act('单位暂停、恢复、注销', 'Suspend, resume or cancel an employer', ['employer']),
  'change-person': act('个人身份信息变更', 'Change identity data', ['person']),
  'change-status': act('参保状态变更', 'Change an insurance status', ['person']),
  'open-relation': act('建立参保关系', 'Open a relation', ['person', 'employer']),
  'end-relation': act('终止参保关系', 'End a relation', ['person', 'employer']),
  'record-fact': act('登记个人事实', 'Record a fact of a person', ['person']),
  'register-retiree': act('离退休登记', 'Register a retirement', ['person']),
  'payee-account': act('登记领取账户', 'Record a payee account', ['person']),
  'declare': act('缴费申报', 'Declare', ['employer', 'person']),
  'approve-declaration': act('申报复核通过', 'Approve a declaration', ['employer', 'person']),
  'assess': act('应缴核定', 'Assess', ['employer'], ['block']),
  'cancel-demand': act('核定作废', 'Cancel a demand', ['employer']),
  'match-suspense': act('暂收匹配', 'Match unmatched money', ['employer']),
  'reverse-receipt': act('到账冲销', 'Reverse a receipt', ['employer']),
} as const satisfies Readonly<Record<string, ActDefinition>>;

/** An act that asks the controls. */
export type ControlledAct = keyof typeof controlledActs;

/** Their names, in the order of the business. */
export const controlledActNames = Object.keys(controlledActs) as ControlledAct[];

/** What can be asked of an act. */
const effectsOf = (name: ControlledAct): readonly ControlEffect[] => controlledActs[name].effects;

const LONGEST_DAYS = 731;

/**
 * What is wrong with a control by itself, whoever sets it. Errors: `CTLS-2003` party, acts and effect do not go
 * together, `CTLS-2005` its days.
 */
export function controlFault(
  control: {
    readonly acts: readonly ControlledAct[];
    readonly effect: ControlEffect;
    readonly party: 'person' | 'employer' | 'both' | 'everybody';
    readonly validFrom: string;
    readonly validTo: string;
  },
  now: Instant,
): DomainError | undefined {
  const { acts, effect, party, validFrom, validTo } = control;
  const asks = effect === 'document' || effect === 'second-review';
  const wrong = acts.find((name) => {
    const on: readonly string[] = controlledActs[name].on;
    return !effectsOf(name).includes(effect) || (party === 'everybody' ? asks : !on.includes(party));
  });
  if (wrong) return domainError('CTLS-2003', { act: wrong, effect, party }, { pointer: '/acts' });
  const today = now.toPlainDate();
  return validTo >= validFrom && validTo >= today.toString() && validTo <= today.plusDays(LONGEST_DAYS).toString()
    ? undefined
    : domainError('CTLS-2005', { from: validFrom, to: validTo }, { pointer: '/validTo' });
}
