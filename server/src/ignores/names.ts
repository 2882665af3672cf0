import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { figures } from '../figures.ts';

/** Gives things a name that tells nobody what they are: figures, the same for the same parts and the same key. */
export type Namer = (...parts: readonly (string | number)[]) => string;

/** How many figures a name has; shorter numbers are filled up with noughts, so that names sort and line up. */
const LENGTH = 39;

/** @param key as `newKey` makes it, kept in the list whose names it makes */
export function createNamer(key: string): Namer {
  return (...parts) => figures(hmac(sha256, key, JSON.stringify(parts))).padStart(LENGTH, '0');
}

/** A key of chance: another in every list, so that two lists cannot be compared. */
export function newKey(): string {
  return figures(crypto.getRandomValues(new Uint8Array(16))).padStart(LENGTH, '0');
}
