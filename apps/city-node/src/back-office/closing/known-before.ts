/**
 * Up to when the month before was known: its close, or the instant of this query where none stands. Column `instant`.
 */
export const KNOWN_BEFORE = `
    select coalesce(max(closed_at) filter (where period = to_char($2::date - 1, 'YYYYMM')::integer and state = 'closed'), $4::timestamptz) as instant
    from closing.month_close where reporting_unit = $1`;
