const sha256Of = (json: string): string => `encode(sha256(convert_to(${json}::text, 'UTF8')), 'hex')`;

/**
 * A SELECT of what second persons are shown, as SQL: each row with the `digest` of all that it says. The list that
 * shows it and the act that decides on it read the same SELECT, so nothing else than what was shown can be decided on.
 * It must yield nothing that its reader is not shown, since short values can be guessed from a digest.
 */
export const withDigest = (sql: string): string =>
  `select shown.*, ${sha256Of('to_jsonb(shown)')} as digest from (${sql}) shown`;

/** The digest of some values, as SQL, where a row holds more than is shown of it. */
export const digestOf = (values: string): string => sha256Of(`jsonb_build_array(${values})`);
