import { postingRules, type PostingRuleLine } from '@pnet/standards';

/**
 * Rows for `postEntriesFrom` of events that posting rules book. `events` selects for each event `source_kind`,
 * `source_id`, `scheme`, `entry_date`, `rule`, `summary`, `instrument_number` and, by their quoted names, the amounts
 * that the lines of `rules` add up; a sum below zero stands on the other side. An event whose rule is not among
 * `rules`, or not in force on its day, gets a row without fund and account, which the ledger's tables refuse.
 */
export function ruledEntries(rules: readonly string[], events: string): string {
  const rows = postingRules
    .filter((rule) => rules.includes(rule.id))
    .map((rule) =>
      rule.lines
        .map(
          (line, index) =>
            `('${rule.id}', '${rule.validFrom}', '${rule.validTo ?? '9999-12'}', ${lineNumber(rule.lines, index)}, '${line.fund}', '${line.account}', ${signed(line)})`,
        )
        .join(', '),
    )
    .join(',\n    ');
  return `
  select e.source_kind || ':' || e.source_id as entry_key, l.fund, e.scheme, e.entry_date, e.rule, e.summary, e.source_kind, e.source_id, l.line_no, l.account_code,
    case when l.rule is null then 1 else greatest(l.balance, 0) end as debit, greatest(-l.balance, 0) as credit, ''::text as counterpart_unit, e.instrument_number
  from (${events}) e left join lateral (values
    ${rows}) l (rule, valid_from, valid_to, line_no, fund, account_code, balance)
    on l.rule = e.rule and to_char(e.entry_date, 'YYYY-MM') between l.valid_from and l.valid_to
  where l.rule is null or l.balance <> 0`;
}

/** Lines count within the entry of their book. */
const lineNumber = (lines: readonly PostingRuleLine[], index: number): number =>
  lines.slice(0, index + 1).filter(({ fund }) => fund === lines[index]?.fund).length;

/** A line's sum as it changes the balance: debit is positive; a red line has its amount negated. */
function signed(line: PostingRuleLine): string {
  const sum = line.amounts.map((name) => `e."${name}"`).join(' + ');
  return (line.side === 'debit') === (line.red === undefined) ? sum : `-(${sum})`;
}
