/** Injection token of the node's `PaperSource`s. */
export const PAPER_SOURCES = Symbol('PaperSources');
