import { decodeText } from './decode.ts';
import type { Reader } from './reader.ts';

export const textReader: Reader = { endings: ['.txt'], format: 'text', read: decodeText };
