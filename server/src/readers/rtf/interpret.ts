import type { Block } from '../blocks/block.ts';
import type { Stories, StoryKind } from '../blocks/stories.ts';
import { MOST_STRETCHES } from '../office/bounds.ts';
import { createCharacters } from './characters.ts';
import { createFlow, type Flow } from './flow.ts';
import { createFonts } from './fonts.ts';
import { changeOf, type State, shapeOf, startState } from './state.ts';
import { createStyles } from './styles.ts';
import { tokensOf } from './tokens.ts';
import { CHARACTERS, READ_THOUGH_STARRED, SKIPPED, STORIES } from './words.ts';

export interface Interpreted {
  readonly body: readonly Block<never>[];
  /** Why reading ended before the file did: it was cut short, it is too long, or nothing in it can be relied on. */
  readonly stopped?: 'cut' | 'long' | 'deep';
}

/** Groups within groups; word processors stay below a hundred. */
const DEEPEST = 1000;

/** Characters of one file; 300 full pages have less than a million. */
const LONGEST = 4_000_000;

/** What a text box or a footnote costs, in paragraphs. */
const STORY = 10;

/** Goes through a file once. What stands beside its body is added to the stories. */
export function interpret(bytes: Uint8Array, stories: Stories<never>): Interpreted {
  const tokens = tokensOf(bytes);
  const styles = createStyles();
  const fonts = createFonts();
  const characters = createCharacters(bytes, put, () => fonts.codePage(state.font));
  const body = createFlow();
  const kinds = new Map<Flow, StoryKind>();
  const groups: State[] = [];
  let state = startState(body);
  let length = 0;
  /** Paragraphs, cells and rows, and what else each takes memory. */
  let parts = 0;
  /** At the beginning of a group, where a word may say what it is for. */
  let isFresh = false;
  let isStarred = false;

  for (let token = tokens.next(); token !== null; token = tokens.next()) {
    if (length > LONGEST || parts > MOST_STRETCHES) return finish('long');
    if (token.kind === 'byte') characters.byte(token.value);
    else if (token.kind === 'text') characters.range(token.start, token.end);
    else if (token.kind === 'word') readWord(token.word, token.param);
    else {
      characters.flush();
      characters.endStandIns();
      if (token.kind === 'open') openGroup();
      else closeGroup();
      if (groups.length === 0) return finish();
      if (groups.length > DEEPEST) return { body: [], stopped: 'deep' };
      continue;
    }
    isFresh &&= isStarred && token.kind === 'word' && token.word === '*';
  }
  return finish('cut');

  function finish(stopped?: 'cut' | 'long'): Interpreted {
    characters.flush();
    while (groups.length > 0) closeGroup();
    return { body: body.finish(shapeOf(state, styles)), ...(stopped && { stopped }) };
  }

  function openGroup(): void {
    groups.push(state);
    state = { ...state, ownsFlow: false };
    isFresh = true;
    isStarred = false;
    if (state.destination !== 'styles') return;
    parts += 1;
    styles.begin();
  }

  function closeGroup(): void {
    const { flow, ownsFlow } = state;
    if (ownsFlow) stories.add(kinds.get(flow)!, flow.finish(shapeOf(state, styles)));
    state = groups.pop() ?? state;
    isFresh = false;
  }

  function put(text: string): void {
    if (state.destination === 'fonts') return;
    if (state.destination === 'styles') styles.name(text);
    if (state.destination === 'styles' || state.hidden || state.deleted) return;
    length += text.length;
    if (state.destination === 'label') state.flow.addLabel(text);
    else state.flow.add(text, state.bold);
  }

  function readWord(word: string, param: number | undefined): void {
    const character = CHARACTERS.get(word);
    if (character === undefined) characters.flush();
    if (character !== undefined) characters.named(character);
    else if (word === 'u') characters.unicode(param ?? 0, state.standIns);
    else if (word === '*') isStarred = true;
    else if (isFresh && isSkipped(word)) tokens.skipGroup();
    // A picture's own bytes must not be taken for text wherever it stands.
    else if (word === 'pict') tokens.skipGroup();
    else if (isFresh && beginsPart(word)) return;
    else if (state.destination === 'fonts') fonts.word(word, param);
    else if (state.destination === 'styles') styles.word(word, param);
    else if (endsPart(word)) parts += 1;
    else {
      fonts.fileWord(word, param);
      Object.assign(state, changeOf(word, param));
    }
  }

  function isSkipped(word: string): boolean {
    return isStarred ? !READ_THOUGH_STARRED.has(word) : SKIPPED.has(word);
  }

  /** A group that says what it is for. */
  function beginsPart(word: string): boolean {
    const story = STORIES.get(word);
    if (word === 'fonttbl') state.destination = 'fonts';
    else if (word === 'stylesheet') state.destination = 'styles';
    else if (word === 'listtext' || word === 'pntext') {
      state.destination = 'label';
      // A paragraph that shows nothing where its number would stand is no item.
      state.flow.addLabel('');
    } else if (story) {
      const flow = createFlow();
      parts += STORY;
      state = { ...startState(flow), font: state.font, standIns: state.standIns, ownsFlow: true };
      kinds.set(flow, story);
    } else return false;
    return true;
  }

  /** A word that ends a paragraph, a cell or a row, or says what a row is. */
  function endsPart(word: string): boolean {
    const { flow } = state;
    // What a table within a table says stands in a group of its own, which knows how deep it is.
    const level = Math.max(state.tables, 1);
    if (word === 'par' || word === 'sect' || word === '\n' || word === '\r') {
      // The end of a paragraph that somebody has deleted joins it to the next one.
      if (!state.deleted && state.destination === 'text') flow.endParagraph(shapeOf(state, styles));
    } else if (word === 'cell') flow.endCell(1, shapeOf(state, styles));
    else if (word === 'nestcell') flow.endCell(Math.max(level, 2), shapeOf(state, styles));
    else if (word === 'row') flow.endRow(1, shapeOf(state, styles));
    else if (word === 'nestrow') flow.endRow(Math.max(level, 2), shapeOf(state, styles));
    else if (word === 'trowd') flow.setHeader(state.inRowOfInner ? Math.max(level, 2) : 1, false);
    else if (word === 'trhdr') flow.setHeader(state.inRowOfInner ? Math.max(level, 2) : 1, true);
    else if (word === 'ftnalt') kinds.set(flow, 'endnote');
    else return false;
    return true;
  }
}
