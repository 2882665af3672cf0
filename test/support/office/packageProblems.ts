import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly ancestors: readonly Element[];
}

/** What Word would not take about a Word file, each in a line; empty for a file that it opens. */
export function packageProblems(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const problems: string[] = [];
  const elements = new Map<string, readonly Element[]>();
  for (const name of names.filter((each) => /\.(?:xml|rels)$/.test(each))) {
    try {
      elements.set(name, elementsOf(strFromU8(files[name]!)));
    } catch (error) {
      problems.push(`${name} is no XML: ${String(error)}`);
    }
  }
  problems.push(...typeProblems(names, elements.get('[Content_Types].xml') ?? []));
  for (const [name, all] of elements) if (name.endsWith('.rels')) problems.push(...relationProblems(name, all, names));
  const main = elements.get('word/document.xml') ?? [];
  const comments = [...elements].find(([name]) => /^word\/comments\d*\.xml$/.test(name))?.[1] ?? [];
  return [...problems, ...commentProblems(main, comments), ...changeProblems(main), ...placeProblems(main)];
}

/** Elements in their order, under the prefixes that Word uses. */
export function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser({ xmlns: true });
  const found: Element[] = [];
  const open: Element[] = [];
  const named = (uri: string, local: string) => (uri === W ? `w:${local}` : local);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const pairs = Object.values(attributes).map((each) => [named(each.uri, each.local), each.value]);
    const element = { name: named(uri, local), attributes: Object.fromEntries(pairs), ancestors: [...open] };
    found.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return found;
}

function typeProblems(names: readonly string[], types: readonly Element[]): string[] {
  const given = (name: string, key: string) =>
    types.filter((each) => each.name === name).map(({ attributes }) => (attributes[key] ?? '').toLowerCase());
  const endings = given('Default', 'Extension');
  const parts = given('Override', 'PartName');
  const present = names.map((name) => `/${name.toLowerCase()}`);
  return [
    ...twice(parts).map((part) => `${part} has two types`),
    ...parts.filter((part) => !present.includes(part)).map((part) => `${part} has a type and is not there`),
    ...present
      .filter((name) => name !== '/[content_types].xml' && !parts.includes(name) && !endings.includes(ending(name)))
      .map((name) => `${name} has no type`),
  ];
}

function relationProblems(name: string, all: readonly Element[], names: readonly string[]): string[] {
  const folder = posix.dirname(posix.dirname(name));
  const relations = all.filter((each) => each.name === 'Relationship').map(({ attributes }) => attributes);
  const lost = relations.filter(({ Target = '', TargetMode }) => {
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
    return TargetMode !== 'External' && !names.includes(target);
  });
  return [
    ...twice(relations.map(({ Id = '' }) => Id)).map((id) => `${name}: ${id} is there twice`),
    ...lost.map(({ Target }) => `${name}: ${Target} is not there`),
  ];
}

function commentProblems(main: readonly Element[], comments: readonly Element[]): string[] {
  const idsOf = (all: readonly Element[], name: string) =>
    all.filter((each) => each.name === name).map(({ attributes }) => attributes['w:id'] ?? '');
  const ids = idsOf(comments, 'w:comment');
  const order = main
    .filter(({ name }) => MARKS.includes(name))
    .map((each) => `${each.name} ${each.attributes['w:id']}`);
  const problems = twice(ids).map((id) => `two comments are called ${id}`);
  for (const mark of MARKS) {
    const marked = idsOf(main, mark);
    problems.push(...twice(marked).map((id) => `${mark} ${id} is there twice`));
    problems.push(...marked.filter((id) => !ids.includes(id)).map((id) => `${mark} ${id} belongs to no comment`));
    problems.push(...ids.filter((id) => !marked.includes(id)).map((id) => `comment ${id} has no ${mark}`));
  }
  for (const id of ids) {
    const at = MARKS.map((mark) => order.indexOf(`${mark} ${id}`));
    if (!(at[0]! < at[1]! && at[1]! < at[2]!)) problems.push(`the marks of comment ${id} stand in another order`);
  }
  return problems;
}

const MARKS = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'];

function changeProblems(main: readonly Element[]): string[] {
  const changes = main.filter(({ name }) => /^w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange)$/.test(name));
  const problems = twice(changes.map(({ attributes }) => attributes['w:id'] ?? '')).map(
    (id) => `two changes are called ${id}`,
  );
  for (const { name, attributes } of changes)
    if (!attributes['w:author'] || !attributes['w:id']) problems.push(`${name} says not who or which`);
  for (const { name, ancestors } of main) {
    const within = (wanted: string) => ancestors.some((each) => each.name === wanted);
    if (name === 'w:t' && within('w:del')) problems.push('characters that are to go are called as those that stay');
    if (name === 'w:delText' && !within('w:del'))
      problems.push('characters that stay are called as those that are to go');
    if (name === 'w:ins' && within('w:ins')) problems.push('an insertion stands in another');
    if (name === 'w:del' && within('w:del')) problems.push('a deletion stands in another');
  }
  return problems;
}

/** What each element that an answer puts in may stand in, as the schema of Word's files has it. */
function placeProblems(main: readonly Element[]): string[] {
  return main.flatMap(({ name, ancestors }) => {
    const parent = ancestors.at(-1)?.name ?? '';
    const allowed = MAY_STAND_IN[name];
    return !allowed || allowed.includes(parent) ? [] : [`${name} stands in ${parent}`];
  });
}

const AMONG_RUNS = ['w:p', 'w:hyperlink', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom', 'w:smartTag', 'w:fldSimple'];
const IN_TEXT = [...AMONG_RUNS, 'w:sdtContent', 'w:customXml', 'w:dir', 'w:bdo'];
const MAY_STAND_IN: Readonly<Record<string, readonly string[]>> = {
  'w:commentRangeStart': [...IN_TEXT, 'w:body', 'w:tc'],
  'w:commentRangeEnd': [...IN_TEXT, 'w:body', 'w:tc'],
  'w:commentReference': ['w:r'],
  'w:ins': [...IN_TEXT, 'w:rPr', 'w:trPr', 'oMath'],
  'w:del': [...IN_TEXT, 'w:rPr', 'w:trPr', 'oMath'],
  'w:r': [...IN_TEXT, 'w:rt', 'w:rubyBase', 'oMath', 'Choice', 'Fallback'],
  'w:t': ['w:r'],
  'w:delText': ['w:r'],
};

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function ending(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
