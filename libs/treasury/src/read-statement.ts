import { Money, domainError, err, ok, type ErrorItem, type Result } from '@pnet/kernel';
import type { FramedFile } from './bank-file-text.js';
import type { BankLineDraft } from './take-in-bank-lines.js';

/** What a file says of its account before and after its lines; amounts in yuan. */
export interface StatementDraft {
  readonly day: string;
  readonly opening: string;
  readonly closing: string;
}

/** Sums of lines by direction, yuan. */
export function totalsOf(lines: readonly BankLineDraft[]): { totalIn: Money; totalOut: Money } {
  const sum = (direction: 'in' | 'out'): Money =>
    Money.sum(lines.filter((line) => (line.direction ?? 'in') === direction).map((line) => Money.of(line.amount)));
  return { totalIn: sum('in'), totalOut: sum('out') };
}

/**
 * The balances that the first line of a file states as its sixth and seventh field, if it does: they must agree with
 * the lines. Errors: `TREA-1004` one of them alone or no amount, `TREA-1101` opening and lines do not make closing,
 * with both figures.
 */
export function readStatement(file: FramedFile, lines: readonly BankLineDraft[]): Result<StatementDraft | undefined> {
  const [, , , account = '', , openingText, closingText] = file.head;
  const { day } = file;
  if (openingText === undefined && closingText === undefined) return ok(undefined);
  const [opening, closing] = [Money.parse(openingText ?? ''), Money.parse(closingText ?? '')];
  if (!opening.ok || !closing.ok || file.head.length !== 7)
    return err(
      domainError('TREA-1004', {
        format: 'HEAD,bank-lines,1,账号,日期,期初余额,期末余额',
        found: file.head.join(',').slice(0, 120),
      }),
    );
  const { totalIn, totalOut } = totalsOf(lines);
  const expected = opening.value.plus(totalIn).minus(totalOut);
  if (!expected.equals(closing.value))
    return err(
      domainError('TREA-1101', {
        account,
        opening: opening.value.toString(),
        totalIn: totalIn.toString(),
        totalOut: totalOut.toString(),
        expected: expected.toString(),
        closing: closing.value.toString(),
        difference: closing.value.minus(expected).toString(),
      }),
    );
  return ok({ day, opening: opening.value.toString(), closing: closing.value.toString() });
}

/**
 * Rows whose balance is not the one before plus their own amount; after a wrong one the next is compared with what the
 * bank said.
 */
export function wrongBalances(file: FramedFile, lines: readonly BankLineDraft[]): ErrorItem[] {
  const opening = Money.parse(file.head[5] ?? '');
  let balance = opening.ok ? opening.value : undefined;
  const items: ErrorItem[] = [];
  lines.forEach((line) => {
    const amount = Money.of(line.amount);
    const expected = line.direction === 'out' ? balance?.minus(amount) : balance?.plus(amount);
    const stated = line.balance === undefined ? undefined : Money.of(line.balance);
    if (stated && expected && !stated.equals(expected))
      items.push({
        row: line.line,
        code: 'TREA-1104',
        params: { stated: stated.toString(), expected: expected.toString() },
      });
    balance = stated ?? expected;
  });
  return items;
}
