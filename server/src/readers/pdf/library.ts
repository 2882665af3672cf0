/**
 * What the build makes `dist/pdf.cjs` of: pdf.js, together with the part of it that otherwise runs in a worker of its own.
 * Whoever reads a PDF asks for it as `#pdf`. `.build/pdfjs.mjs` takes out what it has for networks and for talking.
 */
import './standIns.ts';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Limits, limits } from './limits.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export interface Library {
  readonly getDocument: typeof getDocument;
  readonly OPS: typeof OPS;
  readonly limits: Limits;
}

export async function library(): Promise<Library> {
  return { getDocument, OPS, limits };
}
