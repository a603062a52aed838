import type { BookPage } from '../../api/policy.js';
import { faultsOf, type OrderForm } from './order-draft.js';

const book = {
  region: '430000',
  parameters: [
    ['contribution.base-lower', '4500'],
    ['contribution.base-upper', '22500'],
  ].map(([key, value]) => ({
    key,
    unit: 'yuan/month',
    inForce: {
      key,
      region: '430000',
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      knownFrom: '2026-01-01',
      value,
      unit: 'yuan/month',
      source: '示例',
      certainty: 'demonstration',
      provisional: false,
      enacted: true,
    },
  })),
} as unknown as BookPage;

const form = (lower: string, upper: string, changeReason?: string): OrderForm => ({
  kind: 'publish-policy-package',
  title: '基数',
  deadlineDays: 5,
  knownFrom: '2026-07-01',
  effectiveFrom: '2026-01',
  lower,
  upper,
  source: '湘人社规〔2026〕1号',
  ...(changeReason ? { changeReason } : {}),
});
const codes = (filled: OrderForm, page: BookPage | undefined = book): string[] =>
  faultsOf(filled, page).map(({ code }) => code);

describe('the form of new bounds', () => {
  it('finds a lower bound above the upper one before anything is sent', () => {
    expect(codes(form('6000', '5000', '按上年平均工资重新核定'))).toContain('POLI-3012');
    expect(codes(form('6000', '5000'), undefined)).toContain('POLI-3012');
  });

  it('asks for a reason where a bound departs far from what is in force', () => {
    expect(codes(form('4700', '23500'))).toEqual([]);
    expect(codes(form('450', '22500'))).toEqual(['POLI-3014']);
    expect(codes(form('450', '22500', '按上年平均工资重新核定'))).toEqual([]);
  });
});
