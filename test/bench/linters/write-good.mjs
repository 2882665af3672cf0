import writeGood from 'write-good';

/** Every check that is on where nobody sets anything. */
export async function create() {
  return (text) => writeGood(text).length;
}
