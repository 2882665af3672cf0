/** Signs of the fonts Wingdings, Wingdings 2 and Symbol that records use, by their codes there; forms tick boxes with them. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: '●',
    110: '■',
    111: '☐',
    113: '☐',
    167: '▪',
    168: '☐',
    216: '→',
    224: '→',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 163: '☐' },
  symbol: { 163: '≤', 176: '°', 177: '±', 179: '≥', 180: '×', 183: '•', 174: '→' },
};

/** The character that a `<w:sym>` shows; '' where it is a drawing that no letter stands for. */
export function signOf(font: string | undefined, code: string | undefined): string {
  const number = Number.parseInt(code ?? '', 16);
  if (!(number > 0x1f && number <= 0xffff) || (number >= 0xd800 && number < 0xe000)) return '';
  // The signs of such fonts are written either as they are or among the characters for private use.
  const isPrivate = number >= 0xf000 && number <= 0xf0ff;
  const known = SIGNS[font?.toLowerCase() ?? '']?.[isPrivate ? number - 0xf000 : number];
  return known ?? (isPrivate ? '' : String.fromCharCode(number));
}
