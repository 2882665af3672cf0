import { decodedAs } from './decode.ts';
import type { Reader } from './reader.ts';

export const markdownReader: Reader = { endings: ['.md', '.markdown'], read: decodedAs('markdown') };
