import { type Disposable, DocumentSymbol, languages, SymbolKind, type TextDocument } from 'vscode';
import { rangeBetween } from '../ranges.ts';
import { TEXT_SCHEME } from './addresses.ts';
import type { KnownTexts } from './knownTexts.ts';
import { type PlaceNode, placeTree } from './textPlaces.ts';

/** The paragraphs, tables and pages of a file in VS Code's outline and in "Go to symbol". */
export function registerPlaceSymbols(texts: KnownTexts): Disposable {
  return languages.registerDocumentSymbolProvider(
    { scheme: TEXT_SCHEME },
    {
      provideDocumentSymbols: (document) =>
        placeTree(texts.of(document)?.places ?? [], document.getText()).map((node) => symbolOf(node, document)),
    },
    { label: 'Caselint' },
  );
}

function symbolOf({ name, start, end, nodes }: PlaceNode, document: TextDocument): DocumentSymbol {
  const range = rangeBetween(document, start, end);
  const symbol = new DocumentSymbol(name, '', SymbolKind.String, range, range);
  symbol.children = nodes.map((node) => symbolOf(node, document));
  return symbol;
}
