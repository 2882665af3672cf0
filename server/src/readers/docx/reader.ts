import type { Reader } from '../reader.ts';

/** Word files. What reads them is loaded with the first one. */
export const docxReader: Reader = {
  endings: ['.docx', '.docm'],
  async read(bytes) {
    const { readDocx } = await import('./read.ts');
    const reading = readDocx(bytes);
    if ('error' in reading) return reading;
    // Only what a record is: the file itself is not kept.
    const { text, format, places = [], notes = [] } = reading;
    return { text, format, places, notes };
  },
};
