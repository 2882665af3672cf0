/** The words of one paragraph while a page is walked through: white space as browsers show it. */
export interface Words {
  add(text: string): void;
  /** As `add`, with every blank and line end where it is. */
  addAsIs(text: string): void;
  /** A soft line break. True where it is the second in a row: what follows is another paragraph. */
  breakLine(): boolean;
  /** The words so far, and none from now on. */
  take(): string;
}

export function createWords(): Words {
  let words = '';
  return {
    add(text) {
      const shown = text.replace(/[ \t\r\n\f]+/g, ' ');
      words += /(?:^|[ \n])$/.test(words) ? shown.replace(/^ /, '') : shown;
    },
    addAsIs(text) {
      words += text;
    },
    breakLine() {
      words = words.replace(/ $/, '');
      if (words === '' || words.endsWith('\n')) return true;
      words += '\n';
      return false;
    },
    take() {
      const taken = words.trim();
      words = '';
      return taken;
    },
  };
}
