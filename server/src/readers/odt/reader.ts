import type { Reader } from '../reader.ts';

/** Texts of LibreOffice, and of Word and Google Docs where they are asked for them. What reads them is loaded when the first comes. */
export const odtReader: Reader = {
  endings: ['.odt', '.fodt'],
  read: async (bytes) => {
    const read = (await import('./read.ts')).readOdt(bytes);
    if ('error' in read) return read;
    const { text, format, places, notes } = read;
    return { text, format, ...(places && { places }), ...(notes && { notes }) };
  },
};
