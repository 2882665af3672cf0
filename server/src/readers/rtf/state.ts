import type { Flow, ParagraphShape } from './flow.ts';
import { levelOfOutline, type Styles } from './styles.ts';

/** What holds within a group, and is as before when it closes. */
export interface State {
  /** Where characters go: into the text, before a paragraph of a list, or into a table at the head of the file. */
  destination: 'text' | 'label' | 'fonts' | 'styles';
  flow: Flow;
  /** True for the group that began the flow. */
  ownsFlow: boolean;
  /** True where a row of a table within a table is described. */
  inRowOfInner: boolean;
  /** Undefined for the file's standard font. */
  font: number | undefined;
  /** How many characters stand in for one of Unicode, for programs that know none. */
  standIns: number;
  hidden: boolean;
  deleted: boolean;
  bold: boolean;
  style: number;
  outline: number | undefined;
  list: number;
  listDepth: number;
  inTable: boolean;
  /** In how many tables, one within the other. */
  tables: number;
}

const CHARACTER_DEFAULTS = { font: undefined, hidden: false, deleted: false, bold: false } as const;
const PARAGRAPH_DEFAULTS = { style: 0, outline: undefined, list: 0, listDepth: 0, inTable: false, tables: 0 } as const;

export function startState(flow: Flow): State {
  return {
    ...{ destination: 'text', flow, ownsFlow: false, inRowOfInner: false, standIns: 1 },
    ...CHARACTER_DEFAULTS,
    ...PARAGRAPH_DEFAULTS,
  };
}

/** What a word about the looks of what follows changes; undefined where it changes nothing that counts here. */
export function changeOf(word: string, param: number | undefined): Partial<State> | undefined {
  return CHANGES.get(word)?.(param);
}

const CHANGES = new Map<string, (param: number | undefined) => Partial<State>>([
  ['pard', () => PARAGRAPH_DEFAULTS],
  ['plain', () => CHARACTER_DEFAULTS],
  ['f', (font) => ({ font })],
  ['uc', (standIns = 1) => ({ standIns })],
  ['v', (on) => ({ hidden: on !== 0 })],
  ['deleted', (on) => ({ deleted: on !== 0 })],
  ['b', (on) => ({ bold: on !== 0 })],
  ['s', (style = 0) => ({ style })],
  ['outlinelevel', (outline) => ({ outline })],
  ['ls', (list = 0) => ({ list })],
  ['ilvl', (listDepth = 0) => ({ listDepth })],
  ['intbl', () => ({ inTable: true })],
  ['itap', (tables = 0) => ({ tables })],
  ['nesttableprops', () => ({ inRowOfInner: true })],
]);

/** What a state says of a paragraph that ends in it. */
export function shapeOf({ style, outline, list, listDepth, inTable, tables }: State, styles: Styles): ParagraphShape {
  return {
    heading: outline === undefined ? styles.heading(style) : levelOfOutline(outline),
    tables: inTable || tables > 0 ? Math.max(tables, 1) : 0,
    inList: list > 0,
    listDepth: Math.min(Math.max(listDepth, 0), 8),
  };
}
