import { isOn } from './names.ts';

/** Fields as they are met: what Word shows of one is read, how it came about is not. */
export interface Fields {
  /** True where words are shown: in no field's instruction, and in no table of contents, which says again what stands elsewhere. */
  readonly visible: boolean;
  begin(): void;
  /** Words of the instruction of the field that was begun last. */
  instruct(words: string): void;
  /** What a tick box or a list to choose from is set to. */
  set(name: string, value: string | undefined): void;
  /** What follows is what the field shows. */
  separate(): void;
  /** Ends the field that was begun last, and gives what it shows where that stands in no text: a tick, a choice. */
  end(): string;
  /** No instruction goes on in another paragraph but by mistake, which must not hide what follows. */
  endParagraph(): void;
}

interface Field {
  instruction: string;
  shows: boolean;
  ticked: boolean | undefined;
  chosen: number | undefined;
  readonly choices: string[];
}

const CONTENTS = 'TOC';

/** @param whole false where a field of the part never ends: then tables of contents are read as well, since one of them could be all that follows */
export function createFields(whole: boolean): Fields {
  const fields: Field[] = [];
  let hiding = 0;
  return {
    get visible() {
      return hiding === 0;
    },
    begin() {
      fields.push({ instruction: '', shows: false, ticked: undefined, chosen: undefined, choices: [] });
      hiding += 1;
    },
    instruct(words) {
      const field = fields.at(-1);
      if (field && !field.shows) field.instruction += words;
    },
    set(name, value) {
      const field = fields.at(-1);
      if (!field) return;
      if (name === 'w:listEntry') field.choices.push(value ?? '');
      else if (name === 'w:checked') field.ticked = isOn(value);
      else if (name === 'w:result') field.chosen = Number(value);
      else if (name === 'w:default') {
        field.ticked ??= isOn(value);
        field.chosen ??= Number(value);
      }
    },
    separate() {
      const field = fields.at(-1);
      if (field && !(whole && kindOf(field) === CONTENTS)) show(field);
    },
    end() {
      const field = fields.pop();
      if (!field) return '';
      if (!field.shows) hiding -= 1;
      const kind = kindOf(field);
      if (kind === 'FORMCHECKBOX') return field.ticked ? '☒' : '☐';
      return kind === 'FORMDROPDOWN' ? (field.choices[field.chosen ?? 0] ?? '') : '';
    },
    endParagraph() {
      for (const field of fields) if (kindOf(field) !== CONTENTS) show(field);
    },
  };

  function show(field: Field): void {
    if (field.shows) return;
    field.shows = true;
    hiding -= 1;
  }
}

/** True for the instruction of a table of contents. */
export function isContents(instruction: string): boolean {
  return firstWord(instruction) === CONTENTS;
}

/** True where as many fields end as begin. Linear in the length of the XML. */
export function fieldsEnd(xml: string): boolean {
  const count = (type: string) => xml.match(new RegExp(`fldCharType\\s*=\\s*["']${type}["']`, 'g'))?.length ?? 0;
  return count('begin') === count('end');
}

function kindOf({ instruction }: Field): string {
  return firstWord(instruction);
}

function firstWord(instruction: string): string {
  return instruction.trim().split(/\s/, 1)[0]?.toUpperCase() ?? '';
}
