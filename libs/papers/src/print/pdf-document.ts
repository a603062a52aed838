/**
 * The part of pdfmake's documents that papers use. Its published types bring those of a browser into a server's
 * program, where they change what `crypto` is.
 */
export type PdfNode = Readonly<Record<string, unknown>>;

/** A document: nodes in the order of the page, header and footer by page. */
export interface PdfDocument {
  readonly pageSize: string;
  readonly pageOrientation: 'portrait' | 'landscape';
  readonly pageMargins: readonly number[];
  readonly language: string;
  readonly info: { readonly title: string; readonly author: string; readonly creationDate: Date };
  readonly defaultStyle: PdfNode;
  readonly header: () => PdfNode;
  readonly footer: (page: number, pages: number) => PdfNode;
  readonly content: readonly PdfNode[];
}
