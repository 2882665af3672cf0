import type { XmlElement } from '../office/xml.ts';

/** What a file's styles say, as far as it matters to what is read. Fed with the elements of its parts, common styles first. */
export interface Styles {
  open(element: XmlElement): void;
  close(name: string): void;
  /** True where a paragraph's style is the title's, or rests on it. */
  isTitle(paragraph: string | undefined): boolean;
  /** True where a style of paragraphs (`paragraph`) or of words (`text`) hides them. */
  hides(family: 'paragraph' | 'text', name: string | undefined): boolean;
  /** The same of bold letters; undefined where no style says. */
  emboldens(family: 'paragraph' | 'text', name: string | undefined): boolean | undefined;
  /** The style of lists that a paragraph's style brings along. */
  listStyleOf(paragraph: string | undefined): string | undefined;
}

interface Style {
  readonly parent: string | undefined;
  readonly listStyle: string | undefined;
  hidden: boolean | undefined;
  bold: boolean | undefined;
}

const SAYS_NOTHING: Style = { parent: undefined, listStyle: undefined, hidden: undefined, bold: undefined };

/** Letters from here on are bold; 400 is usual. */
const BOLD = 600;

/** LibreOffice, Word and Google Docs all call it so in the file, whatever language they show. */
const TITLE = 'Title';

export function createStyles(): Styles {
  const styles = new Map<string, Style>();
  let open: Style | undefined;
  return {
    open({ name, attribute }) {
      if (name === 'style:style') {
        open = {
          parent: attribute('style:parent-style-name'),
          listStyle: attribute('style:list-style-name'),
          hidden: undefined,
          bold: undefined,
        };
        styles.set(`${attribute('style:family')} ${attribute('style:name')}`, open);
      } else if (name === 'style:text-properties' && open) {
        const display = attribute('text:display');
        const weight = attribute('fo:font-weight');
        if (display !== undefined) open.hidden = display === 'none';
        if (weight !== undefined) open.bold = weight === 'bold' || Number(weight) >= BOLD;
      }
    },
    close(name) {
      if (name === 'style:style') open = undefined;
    },
    isTitle: (paragraph) => inherited('paragraph', paragraph, (_, name) => name === TITLE || undefined) ?? false,
    hides: (family, name) => inherited(family, name, ({ hidden }) => hidden) ?? false,
    emboldens: (family, name) => inherited(family, name, ({ bold }) => bold),
    listStyleOf: (paragraph) => inherited('paragraph', paragraph, ({ listStyle }) => listStyle),
  };

  /** What the style says, or the nearest that it rests on; a circle of styles says nothing. */
  function inherited<T>(
    family: string,
    name: string | undefined,
    ask: (style: Style, name: string) => T | undefined,
  ): T | undefined {
    const seen = new Set<string>();
    for (let at = name; at !== undefined && !seen.has(at); at = styles.get(`${family} ${at}`)?.parent) {
      seen.add(at);
      const style = styles.get(`${family} ${at}`);
      const said = ask(style ?? SAYS_NOTHING, at);
      if (said !== undefined) return said;
    }
    return undefined;
  }
}
