import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { resolved, type SchemaNode, schemaAt, TEAM_SCHEMAS } from '../../team/schemas.ts';
import { isConfig } from './addresses.ts';
import type { TeamNames } from './names.ts';
import { placeAt } from './place.ts';

/** What could be written where the cursor is in a team's file: names, values, rules, and classes between < and >. */
export function completions(document: TextDocument, position: Position, names: TeamNames): CompletionItem[] {
  const place = placeAt(document, position);
  if (!place) return [];
  const opened = /<([a-z-]*)$/.exec(place.written);
  if (opened) return names.classes.map(({ name, about }) => item(name, CompletionItemKind.Class, about, `${name}>`));
  const schema = isConfig(document.uri) ? TEAM_SCHEMAS.config : TEAM_SCHEMAS.dictionary;
  const node = schemaAt(schema, place.path);
  if (!node) return [];
  if (place.path.includes('yields') || (place.path[0] === 'change' && place.path.length === 1))
    return names.rules.map(({ id, title }) => item(id, CompletionItemKind.Value, title, ending(id, place.name)));
  if (place.path[0] === 'words' && place.path.length === 1)
    return names.lists.map(({ name, about }) => item(name, CompletionItemKind.Class, about, `${name}: `));
  if (node.properties && place.name === undefined) return namesOf(node, schema);
  return valuesOf(node);
}

function ending(id: string, name: string | undefined): string {
  return name === undefined ? `${id}: ` : id;
}

function namesOf({ properties = {} }: SchemaNode, schema: SchemaNode): CompletionItem[] {
  return Object.entries(properties).map(([name, node]) =>
    item(name, CompletionItemKind.Property, resolved(node, schema)?.description, `${name}: `),
  );
}

function valuesOf({ type, enum: values = type === 'boolean' ? [true, false] : [], enumDescriptions = [] }: SchemaNode) {
  return values.map((value, n) => item(String(value), CompletionItemKind.Value, enumDescriptions[n]));
}

function item(label: string, kind: CompletionItemKind, about: string | undefined, insertText = label): CompletionItem {
  return { label, kind, insertText, ...(about ? { documentation: about } : {}) };
}
