/** Injection token of the node's `OwnBooks`. */
export const OWN_BOOKS = Symbol('OwnBooks');
