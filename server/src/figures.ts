/** The first 16 bytes of a hash in figures alone, so that chance never spells a word. */
export function figures(hash: Uint8Array): string {
  return hash
    .subarray(0, 16)
    .reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
    .toString();
}
