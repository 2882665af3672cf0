/** Whether somebody has signed a file, told from the names of its parts. */
export function isSigned(names: readonly string[]): boolean {
  return names.some((name) => /^(?:_xmlsignatures\/|META-INF\/documentsignatures\.xml$)/i.test(name));
}

/** A signature is about the bytes of the file that was signed. */
export const SIGNED =
  'The file is signed. The signature is about the file as it was, so it does not hold for this copy; it still holds for the file itself.';
