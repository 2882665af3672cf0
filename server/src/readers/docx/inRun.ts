import type { XmlElement } from '../office/xml.ts';
import type { Place } from './place.ts';
import { signOf } from './symbols.ts';

/** What a form's tick box or list says of itself. */
const FORM = new Set(['w:listEntry', 'w:checked', 'w:result', 'w:default']);

const SHOWN: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** What stands in a run beside its words: tabs, breaks, signs, the ends of fields. */
export function readRun({ name, attribute }: XmlElement, parent: string, { fields, put }: Place): void {
  if (FORM.has(name)) fields.set(name, attribute('w:val'));
  if (parent !== 'w:r') return;
  const shown = SHOWN[name];
  if (shown !== undefined) put([{ text: shown }]);
  else if (name === 'w:sym') put([{ text: signOf(attribute('w:font'), attribute('w:char')) }]);
  else if (name === 'w:fldChar') readField(attribute('w:fldCharType'));

  function readField(type: string | undefined): void {
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end') put([{ text: fields.end() }]);
  }
}

/** Equations are read in a line: "1/2", "x^2". */
export function readEquation(name: string, { put }: Place): void {
  if (name === 'm:den') put([{ text: '/' }]);
  else if (name === 'm:sup') put([{ text: '^' }]);
}
