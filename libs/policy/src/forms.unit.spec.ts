import { existsSync, readFileSync } from 'node:fs';
import { builtInSource, runCalculation } from './index.js';

/** Printed determination forms that lie beside the project, where they do: they are not part of it. */
const file = new URL('../../../../shared/data/determination-forms-sample.json', import.meta.url);

interface Form {
  readonly id: string;
  readonly region: string;
  /** False where the figures turned out to be computed by the collector and not printed. */
  readonly evidence?: boolean;
  readonly expected: { readonly basic: string; readonly account: string };
}

// The forms are no part of the project: they are compared where they lie beside it, as in CI.
(existsSync(file) ? describe : describe.skip)('printed determination forms', () => {
  const all = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Form[]) : [];
  const forms = all.filter(({ evidence }) => evidence !== false);
  const source = builtInSource();

  it('come out to the fen, basic and account pension', () => {
    const misses = forms.flatMap((form) => {
      const result = runCalculation('pension', form, source);
      if (!result.ok) return [`${form.id}: ${result.error.code} ${result.error.pointer}`];
      const { basic, account } = result;
      return basic === form.expected.basic && account === form.expected.account
        ? []
        : [`${form.id}: ${String(basic)} ${String(account)} printed ${form.expected.basic} ${form.expected.account}`];
    });
    expect(misses).toEqual([]);
    expect(forms.length).toBeGreaterThanOrEqual(39);
  });
});
