import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { ODT_TYPE } from './odt.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly ancestors: readonly string[];
}

/** What LibreOffice would not take about an OpenDocument file, each in a line; empty for a file that it opens. */
export function odtProblems(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const problems = typeProblems(bytes);
  const parts = Object.keys(files).filter((name) => name.endsWith('.xml'));
  const elements = new Map<string, readonly Element[]>();
  for (const name of parts) {
    try {
      elements.set(name, elementsOf(strFromU8(files[name]!)));
    } catch (error) {
      problems.push(`${name} is no XML: ${String(error)}`);
    }
  }
  const listed = (elements.get('META-INF/manifest.xml') ?? []).map(
    ({ attributes }) => attributes['manifest:full-path'],
  );
  const missing = listed.filter((name) => name !== undefined && name !== '/' && !files[name]);
  const all = elements.get('content.xml') ?? [];
  return [
    ...problems,
    ...missing.map((name) => `${name} is listed and is not there`),
    ...commentProblems(all),
    ...changeProblems(all),
    ...placeProblems(all),
  ];
}

/** The type of the file stands first in it, as it is: programs look for it there without unpacking anything. */
function typeProblems(bytes: Uint8Array): string[] {
  const head = strFromU8(bytes.subarray(0, 38 + ODT_TYPE.length), true);
  return head.startsWith('PK\x03\x04') && head.slice(30) === `mimetype${ODT_TYPE}` && bytes[8] === 0 && bytes[28] === 0
    ? []
    : ['the type of the file does not stand first in it'];
}

function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser({ xmlns: true });
  const found: Element[] = [];
  const open: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const pairs = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    found.push({ name, attributes: Object.fromEntries(pairs), ancestors: [...open] });
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

function commentProblems(all: readonly Element[]): string[] {
  const marks = all.filter(({ name }) => name === 'office:annotation' || name === 'office:annotation-end');
  const named = (wanted: string) =>
    marks.filter(({ name }) => name === wanted).flatMap(({ attributes }) => attributes['office:name'] ?? []);
  const begun = named('office:annotation');
  const order = marks.map(({ name, attributes }) => `${name} ${attributes['office:name']}`);
  return [
    ...twice(begun).map((name) => `two comments are called ${name}`),
    ...twice(named('office:annotation-end')).map((name) => `comment ${name} ends twice`),
    ...named('office:annotation-end')
      .filter((name) => {
        const start = order.indexOf(`office:annotation ${name}`);
        return start < 0 || start > order.indexOf(`office:annotation-end ${name}`);
      })
      .map((name) => `comment ${name} ends before it begins`),
  ];
}

function changeProblems(all: readonly Element[]): string[] {
  const ids = all.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  const regions = all
    .filter(({ name }) => name === 'text:changed-region')
    .map(({ attributes }) => attributes['text:id']);
  const marks = all.filter(({ name }) => /^text:change(?:-start|-end)?$/.test(name));
  const called = marks.map(({ attributes }) => attributes['text:change-id']);
  return [
    ...twice(ids).map((id) => `two elements are called ${id}`),
    ...called.filter((id) => !regions.includes(id)).map((id) => `nothing is said of change ${id}`),
    ...regions.filter((id) => !called.includes(id)).map((id) => `change ${id} stands nowhere`),
    ...twice(marks.map(({ name, attributes }) => `${name} ${attributes['text:change-id']}`)).map(
      (mark) => `${mark} is there twice`,
    ),
  ];
}

/** Where the schema of OpenDocument lets comments and changes stand. */
function placeProblems(all: readonly Element[]): string[] {
  const allowed = ['text:p', 'text:h', 'text:span', 'text:a'];
  return all
    .filter(({ name }) => /^(?:office:annotation(?:-end)?|text:change(?:-start|-end)?)$/.test(name))
    .filter(({ ancestors }) => !allowed.includes(ancestors.at(-1) ?? '') || ancestors.includes('office:annotation'))
    .map(({ name, ancestors }) => `${name} stands in ${ancestors.at(-1)}`);
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
