/**
 * A letter 函 between units of any place in the tree: an order whose issuer stands not above its target. It goes up by
 * the statistical parents to the first that has the target below itself, and down from there, signed by its writer all
 * the way; the answer comes back by the same nodes. What it is about follows the slash: `letter/note`.
 */
export const isLetter = (kind: string): boolean => /^letter\/[a-z-]{1,40}$/.test(kind);

/** A letter in words, which a person answers. */
export const LETTER_NOTE = 'letter/note';
