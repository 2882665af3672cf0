import writeGood from 'write-good';

export const about = {
  name: 'write-good',
  packages: ['write-good'],
  note: 'Eight checks of style with regular expressions; whatever the text is about.',
};

/** Every check that is on where nobody sets anything. */
export async function create() {
  return (text) => writeGood(text).length;
}
