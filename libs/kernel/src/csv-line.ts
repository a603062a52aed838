/** A beginning that a spreadsheet program would run as a formula; a negative number is none. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/;

/**
 * The cells of one row as csv by RFC 4180, without a line end. A cell that a spreadsheet program would run as a formula
 * gets an apostrophe in front, by which such programs know text; null is an empty cell.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells
    .map((value) => {
      const text = value === null ? '' : String(value);
      const safe = FORMULA.test(text) ? `'${text}` : text;
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(',');
}
