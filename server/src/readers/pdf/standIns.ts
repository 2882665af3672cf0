/** pdf.js wants to be able to draw as soon as it is loaded. Here it only reads, so that a stand-in does where nothing can be drawn. */
class NoMatrix {}

const here = globalThis as { DOMMatrix?: unknown };
here.DOMMatrix ??= NoMatrix;

export {};
