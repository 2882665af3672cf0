import { decodeText } from './decode.ts';
import type { Reader } from './reader.ts';

export const markdownReader: Reader = { endings: ['.md', '.markdown'], format: 'markdown', read: decodeText };
