import { DAMAGED, PROTECTED } from './officeError.ts';

/**
 * Why bytes are no Word or OpenDocument file although they came under the name of one, in a sentence that says what to do;
 * undefined where they may be one.
 */
export function whyNoPackage(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'The file is empty. Look for another copy of it.';
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return undefined;
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return olderFile(bytes);
  const found = OTHERS.find(({ begins }) => begins.test(opening(bytes)));
  if (found) return `${found.what} under the name of another kind of file. ${found.remedy}`;
  return DAMAGED;
}

const OTHERS: readonly { readonly begins: RegExp; readonly what: string; readonly remedy: string }[] = [
  { begins: /^\{\\rtf/, what: 'This is a Rich Text file', remedy: renamedTo('.rtf') },
  { begins: /^%PDF-/, what: 'This is a PDF', remedy: renamedTo('.pdf') },
  {
    begins: /^\s*(?:<!doctype html|<html|<head|<body|<p[ >]|<div[ >])/i,
    what: 'This is a web page',
    remedy: renamedTo('.html'),
  },
  {
    begins: /^\s*(?:<\?xml|<)/,
    what: 'This is an XML file',
    remedy: 'Open it in Word, save it as a Word document (.docx), and try again.',
  },
  { begins: /^(?:[\t\n\f\r]|\P{Cc})+$/u, what: 'This is plain text', remedy: renamedTo('.txt') },
];

function renamedTo(ending: string): string {
  return `Give it a name that ends in ${ending} and try again.`;
}

/** Word up to 2003 and Outlook wrote files of streams, and Office wraps protected files in one; names in it are UTF-16. */
function olderFile(bytes: Uint8Array): string {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) return PROTECTED;
  return names.includes('WordDocument')
    ? 'This is a file of an older Word (.doc). Open it in Word or LibreOffice, save it as a Word document (.docx), and try that.'
    : 'This is a file of an older Office or Outlook. Open it there, save it in today’s form (.docx), and try that.';
}

/** The first characters, without a mark of their encoding. */
function opening(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 512));
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}
