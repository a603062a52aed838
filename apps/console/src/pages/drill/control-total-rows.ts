import { chartOfAccounts, codeTitle, datasetDefinition, type DatasetDefinition } from '@pnet/standards';
import type { ControlTotals } from '../../api/warehouse.js';
import { ofFen } from '../../components/format.js';

/** A control total in words; money in yuan. */
export interface ControlTotalRow {
  readonly key: string;
  readonly scheme: string;
  readonly label: string;
  readonly isMoney: boolean;
  readonly value: string | null;
  readonly named: boolean;
}

type Language = 'zh' | 'en';

/** Control totals as rows with the definition's words: the named totals first, then the sums of the measures. */
export function controlTotalRows(
  of: { readonly datasetId: string; readonly definitionVersion: string },
  totals: ControlTotals,
  language: Language,
): ControlTotalRow[] {
  const definition = datasetDefinition(of.datasetId, of.definitionVersion);
  const rows = Object.entries(totals.schemes).flatMap(([scheme, sums]) =>
    Object.entries(sums).map(([name, value]): ControlTotalRow => {
      const [head = '', ...parts] = name.split('|');
      const described = definition ? describe(definition, head, parts, language) : undefined;
      const isMoney = described?.isMoney ?? false;
      return {
        key: `${scheme} ${name}`,
        scheme,
        label: described?.label ?? name,
        isMoney,
        value: isMoney ? ofFen(value) : value,
        named: described?.named ?? false,
      };
    }),
  );
  return [...rows.filter((row) => row.named), ...rows.filter((row) => !row.named)];
}

function describe(
  definition: DatasetDefinition,
  head: string,
  parts: readonly string[],
  language: Language,
): { label: string; isMoney: boolean; named: boolean } {
  const total = definition.totals.find((one) => one.name === head);
  const measure = definition.measures.find((one) => one.name === (total?.of.plus[0] ?? total?.of.minus?.[0] ?? head));
  const title = total?.title ?? measure?.title;
  const values = parts.map((part, index) => valueTitle(definition, total?.by?.[index] ?? '', part, language));
  return {
    label: [title?.[language] ?? head, ...values].join(' · '),
    isMoney: measure?.unit === 'fen',
    named: total !== undefined,
  };
}

/** A dimension's value in words: by its code list, accounts by the chart, otherwise as it is. */
export function valueTitle(
  definition: DatasetDefinition,
  dimension: string,
  value: string,
  language: Language,
): string {
  if (dimension === 'account') {
    const account = chartOfAccounts.find((one) => one.code === value);
    return account ? `${value} ${account.title[language]}` : value;
  }
  const list = definition.dimensions.find((one) => one.name === dimension)?.codeList;
  return list ? codeTitle(list, value, language) : value;
}
