import { postingRules, type PostingRule, type PostingRuleLine } from '@pnet/standards';

/**
 * Rows for `postEntriesFrom` of events that posting rules book. `events` selects for each event `source_kind`,
 * `source_id`, `scheme`, `entry_date`, `rule`, `summary`, `instrument_number` and, by their quoted names, the amounts
 * that the lines of `rules` add up; a sum below zero stands on the other side. An event whose rule is not among
 * `rules`, not of its scheme, or not in force on its day, gets a row without fund and account, which the ledger's
 * tables refuse.
 */
export function ruledEntries(rules: readonly string[], events: string): string {
  const lines = postingRules
    .filter((rule) => rules.includes(rule.id))
    .flatMap((rule) => rule.lines.map((line, index) => ({ rule, line, number: lineNumber(rule.lines, index) })));
  // Each sum is made once for an event, and rules are joined by their name: lines whose amounts stood beside them would
  // be made anew for every event.
  const sums = [...new Set(lines.map(({ line }) => sumOf(line)))];
  const rows = lines
    .map(
      ({ rule, line, number }) =>
        `('${rule.id}', '${rule.validFrom}', '${rule.validTo ?? '9999-12'}', ${schemesOf(rule)}, ${number}, '${line.fund}', '${line.account}', ${sums.indexOf(sumOf(line)) + 1}, ${signOf(line)})`,
    )
    .join(',\n    ');
  return `
  select entry_key, fund, scheme, entry_date, rule, summary, source_kind, source_id, line_no, account_code,
    case when booked_by is null then 1 else greatest(balance, 0) end as debit, greatest(-balance, 0) as credit, ''::text as counterpart_unit, instrument_number
  from (
    select e.source_kind || ':' || e.source_id as entry_key, l.fund, e.scheme, e.entry_date, e.rule, e.summary, e.source_kind, e.source_id, l.line_no, l.account_code,
      e.instrument_number, l.rule as booked_by, l.sign * e.sums[l.sum_no] as balance
    from (select s.*, to_char(s.entry_date, 'YYYY-MM') as rule_month, array[${sums.join(', ')}]::numeric[] as sums from (${events}) s offset 0) e left join (values
    ${rows}) l (rule, valid_from, valid_to, schemes, line_no, fund, account_code, sum_no, sign)
      on l.rule = e.rule and e.rule_month between l.valid_from and l.valid_to and (l.schemes is null or e.scheme = any (l.schemes))
    offset 0) line
  where booked_by is null or balance <> 0`;
}

/** Whose events a rule books; null: every scheme's. */
const schemesOf = ({ schemes }: PostingRule): string =>
  schemes ? `array[${schemes.map((scheme) => `'${scheme}'`).join(', ')}]` : 'null::text[]';

/** Lines count within the entry of their book. */
const lineNumber = (lines: readonly PostingRuleLine[], index: number): number =>
  lines.slice(0, index + 1).filter(({ fund }) => fund === lines[index]?.fund).length;

/** The amounts that a line adds up. */
const sumOf = (line: PostingRuleLine): string => line.amounts.map((name) => `s."${name}"`).join(' + ');

/** How a line's sum changes the balance: debit is positive; a red line has its amount negated. */
const signOf = (line: PostingRuleLine): 1 | -1 => ((line.side === 'debit') === (line.red === undefined) ? 1 : -1);
