import { readXml } from '../office/xml.ts';
import { isOn, NAMESPACES } from './names.ts';

/** What a style says of its paragraphs or words, as far as it matters to what they are; missing where the style it is based on says it. */
interface Style {
  readonly name: string;
  readonly basedOn?: string;
  /** 0 for the highest heading, 9 for ordinary text. */
  readonly outline?: number;
  readonly list?: ListPlace;
  readonly hidden?: boolean;
  readonly bold?: boolean;
}

export interface ListPlace {
  /** The id of the list; "0" for none. */
  readonly id?: string;
  /** 0 for the outermost. */
  readonly level?: number;
}

export interface Styles {
  /** 1 to 6 for headings and the title, by the style's id; undefined for ordinary text. A paragraph without a style has the file's usual one. */
  headingOf(id: string | undefined): number | undefined;
  listOf(id: string | undefined): ListPlace;
  /** True where the style hides its words; undefined where neither it nor what it is based on says. */
  hides(id: string | undefined): boolean | undefined;
  /** The same of bold letters. */
  emboldens(id: string | undefined): boolean | undefined;
}

type Found = { -readonly [Key in keyof Style]: Style[Key] };

/** The styles of a file, from its part of styles; ordinary text throughout where it has none. Headings are told whatever language Word was in. */
export function readStyles(xml: string | undefined): Styles {
  const styles = new Map<string, Found>();
  let usual: string | undefined;
  let style: Found | undefined;
  if (xml !== undefined) readXml(xml, NAMESPACES, { open, close });
  return {
    headingOf,
    listOf,
    hides: (id) => inherited(id ?? usual, ({ hidden }) => hidden),
    emboldens: (id) => inherited(id ?? usual, ({ bold }) => bold),
  };

  function open({ name, attribute }: { name: string; attribute(name: string): string | undefined }): void {
    const value = attribute('w:val');
    if (name === 'w:style') {
      style = { name: '' };
      const id = attribute('w:styleId') ?? '';
      styles.set(id, style);
      const isUsual = attribute('w:default') !== undefined && isOn(attribute('w:default'));
      if (attribute('w:type') === 'paragraph' && isUsual) usual = id;
    } else if (!style) return;
    else if (name === 'w:name') style.name = value ?? '';
    else if (name === 'w:basedOn' && value !== undefined) style.basedOn = value;
    else if (name === 'w:outlineLvl') style.outline = Number(value);
    else if (name === 'w:ilvl') style.list = { ...style.list, level: Number(value) };
    else if (name === 'w:numId' && value !== undefined) style.list = { ...style.list, id: value };
    else if (name === 'w:vanish') style.hidden = isOn(value);
    else if (name === 'w:b') style.bold = isOn(value);
  }

  function close(name: string): void {
    if (name === 'w:style') style = undefined;
  }

  function headingOf(id: string | undefined): number | undefined {
    return inherited(id ?? usual, ({ name, outline }) => {
      if (outline !== undefined) return { level: headingLevel(outline) };
      if (/^title$/i.test(name)) return { level: 1 };
      // The name of a built-in style is English in every Word; only what its window shows is translated.
      const [, number] = /^heading ([1-9])$/i.exec(name) ?? [];
      return number === undefined ? undefined : { level: headingLevel(Number(number) - 1) };
    })?.level;
  }

  function listOf(id: string | undefined): ListPlace {
    const list = inherited(id ?? usual, (each) => each.list?.id);
    const level = inherited(id ?? usual, (each) => each.list?.level);
    return { ...(list !== undefined && { id: list }), ...(level !== undefined && { level }) };
  }

  /** What the style says, or the nearest that it is based on; a circle of styles says nothing. */
  function inherited<T>(id: string | undefined, ask: (style: Style) => T | undefined): T | undefined {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const found = styles.get(at);
      const said = found && ask(found);
      if (said !== undefined) return said;
    }
    return undefined;
  }
}

/** 1 to 6 for a level of the outline, which Word counts from 0 to 8; undefined for 9, ordinary text. */
export function headingLevel(outline: number): number | undefined {
  return outline >= 0 && outline <= 8 ? Math.min(outline + 1, 6) : undefined;
}
