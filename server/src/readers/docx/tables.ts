import type { XmlElement } from '../office/xml.ts';
import { isOn } from './names.ts';
import type { Place } from './place.ts';

/** What a table says before its paragraphs: its columns, its rows, which cells are merged. */
export function openInTable({ name, attribute }: XmlElement, { flow, settle }: Place): void {
  const value = attribute('w:val');
  if (name === 'w:tbl') settle();
  if (name === 'w:tbl') flow.openTable();
  else if (name === 'w:gridCol') flow.addColumn();
  else if (name === 'w:tr') flow.openRow();
  else if (name === 'w:tblHeader' && isOn(value)) flow.nameColumns();
  else if (name === 'w:gridBefore') flow.skipColumns(Number(value));
  else if (name === 'w:tc') flow.openCell();
  else if (name === 'w:gridSpan') flow.widenCell(Number(value));
  else if (name === 'w:vMerge') flow.mergeCell(value === 'restart' ? 'first' : 'more');
}

export function closeInTable(name: string, { flow, settle }: Place): void {
  if (name === 'w:tc') settle();
  if (name === 'w:tc') flow.closeCell();
  else if (name === 'w:tr') flow.closeRow();
  else if (name === 'w:tbl') flow.closeTable();
}
