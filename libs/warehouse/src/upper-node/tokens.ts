/** Injection token of the node's `Exchange`. */
export const EXCHANGE = Symbol('Exchange');
/** Injection token of the node's `OwnBooks`. */
export const OWN_BOOKS = Symbol('OwnBooks');
