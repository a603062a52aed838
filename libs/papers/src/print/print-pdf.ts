import { createRequire } from 'node:module';
import type { PdfDocument } from './pdf-document.js';
import { fontFiles } from './fonts.js';
import { layOutPaper } from './lay-out-paper.js';
import type { PaperDefinition, PaperIssue } from './paper.js';

/** What is used of pdfmake on a server. */
interface PdfMake {
  setFonts(fonts: typeof fontFiles): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(definition: PdfDocument): { getBuffer(): Promise<Buffer> };
}

const pdfmake = createRequire(import.meta.url)('pdfmake') as PdfMake;
const own = new Set(Object.values(fontFiles).flatMap(({ normal, bold }) => [normal, bold]));
pdfmake.setFonts(fontFiles);
// A paper fetches nothing, and reads no file but its fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => own.has(path));

/** A paper as PDF bytes: the same bytes for the same content and issue. Only the glyphs that are used are embedded. */
export function printPdf<C>(definition: PaperDefinition<C>, content: C, issue: PaperIssue): Promise<Buffer> {
  return pdfmake.createPdf(layOutPaper(definition, content, issue)).getBuffer();
}
