import { decodedAs } from './decode.ts';
import type { Reader } from './reader.ts';

export const textReader: Reader = { endings: ['.txt'], read: decodedAs('text') };
