import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Library } from './library.ts';
import { Refused } from './refusal.ts';

/** A PDF that is open; `close` lets go of what it holds in memory. */
export interface Pdf {
  readonly document: PDFDocumentProxy;
  readonly library: Library;
  readonly pages: number;
  close(): Promise<void>;
}

/**
 * Opens a PDF with nothing but its bytes: no fonts of the computer, no file or address beside it, no program made of
 * what is in it, no picture taken apart, no word on the console.
 * @throws {Refused} where pdf.js cannot be had, and whatever pdf.js throws
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const library = await load();
  const task = library.getDocument({
    // A copy, because the library takes what it is given for its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    enableXfa: false,
  });
  const close = () => {
    library.limits.start(Number.POSITIVE_INFINITY);
    return task.destroy().catch(() => undefined);
  };
  try {
    const document = await task.promise;
    return { document, library, pages: document.numPages, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function load(): Promise<Library> {
  try {
    return await (await import('#pdf')).library();
  } catch {
    throw new Refused('The part of Caselint that reads PDFs is missing.', 'Install Caselint again and try again.');
  }
}
