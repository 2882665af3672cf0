/** What a file's style sheet says of headings. Fed with its words and names as they come. */
export interface Styles {
  /** A style begins. */
  begin(): void;
  word(word: string, param: number | undefined): void;
  name(text: string): void;
  /** The level of a style's paragraphs, 1 to 6; undefined where they are no headings. */
  heading(style: number): number | undefined;
}

interface Style {
  number: number;
  outline: number | undefined;
  basedOn: number | undefined;
  name: string;
}

/** Styles that rest on styles are followed so far. */
const LONGEST_CHAIN = 10;

export function createStyles(): Styles {
  const styles: Style[] = [];
  const byNumber = new Map<number, Style>();
  return {
    begin: () => void styles.push({ number: 0, outline: undefined, basedOn: undefined, name: '' }),
    word(word, param) {
      const style = styles.at(-1);
      if (!style) return;
      if (word === 's') style.number = param ?? 0;
      if (word === 'outlinelevel') style.outline = param;
      if (word === 'sbasedon') style.basedOn = param;
    },
    name(text) {
      const style = styles.at(-1);
      if (!style) return;
      style.name += text;
      if (!byNumber.has(style.number)) byNumber.set(style.number, style);
    },
    heading: (number) => headingOf(number, LONGEST_CHAIN),
  };

  function headingOf(number: number, left: number): number | undefined {
    const style = byNumber.get(number);
    if (!style) return undefined;
    const named = levelOfName(style.name) ?? levelOfOutline(style.outline);
    if (named !== undefined || style.outline !== undefined) return named;
    return style.basedOn === undefined || left === 0 ? undefined : headingOf(style.basedOn, left - 1);
  }
}

/** `\outlinelevel` counts from 0; 9 is the body text. */
export function levelOfOutline(outline: number | undefined): number | undefined {
  return outline === undefined || outline < 0 || outline > 8 ? undefined : Math.min(outline + 1, 6);
}

function levelOfName(name: string): number | undefined {
  const [, title, level] = /^(?:(title)|heading (\d))\s*;?$/i.exec(name.trim()) ?? [];
  if (title) return 1;
  return level === undefined ? undefined : Math.min(Math.max(Number(level), 1), 6);
}
