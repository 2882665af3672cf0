import type { Reader } from '../reader.ts';

/** Rich Text, which every word processor writes and reads. What reads it is loaded when the first such file comes. */
export const rtfReader: Reader = {
  endings: ['.rtf'],
  read: async (bytes) => (await import('./read.ts')).readRtf(bytes),
};
