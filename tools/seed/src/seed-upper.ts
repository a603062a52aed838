import { Money, type YearMonth } from '@pnet/kernel';
import { NodeClient, type NodeAddress } from './node-client.js';
import { instrumentOf, pensionsOf, type City, type SeedPlan } from './seed-country.js';
import { bookByTwo, remittanceFen } from './seed-money.js';

/** Opens the books of an upper unit. */
export async function openUpperBooks(plan: SeedPlan, node: NodeAddress, month: YearMonth): Promise<void> {
  const finance = new NodeClient(node, 'finance', plan.password);
  await finance.post('/ledger/books', { scheme: '110', month: month.toString() }, 'seed-books');
}

/**
 * The books of an upper unit: it books what its cities remitted in the month and closes. The last month's remittance of its first city
 * arrives only after the close: it stays in transit 在途.
 */
export async function closeUpperMonth(
  plan: SeedPlan,
  node: NodeAddress,
  { month, isLast }: { readonly month: YearMonth; readonly isLast: boolean },
  cities: readonly City[],
): Promise<void> {
  const staff = {
    finance: new NodeClient(node, 'finance', plan.password),
    approver: new NodeClient(node, 'approver', plan.password),
  };
  const periods = await staff.finance.get<{ month: string; state: string }[]>('/ledger/periods');
  if (periods.some((period) => period.month === month.toString() && period.state === 'closed')) return;
  const arrived = cities.filter((city, index) => !(isLast && index === 0) && city.population.retirees.length > 0);
  for (const city of arrived) {
    const amount = Money.fromFen(remittanceFen(pensionsOf(city))).toString();
    const from = { counterpartUnit: city.node.code, instrumentNumber: instrumentOf(city, month) };
    await bookByTwo(
      staff,
      {
        date: `${month.toString()}-28`,
        summary: `${month.toString()} ${city.node.name}上解`,
        lines: [
          { fund: 'pooled', account: '1003', debit: amount },
          { fund: 'pooled', account: '4006', credit: amount, ...from },
        ],
      },
      `remittance-${city.node.code}-${month.toString()}`,
    );
  }
  await staff.finance.post('/own-books/close', { period: month.toString() }, `seed-own-close-${month.toString()}`);
}
