import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place, Row } from '../../../client/src/view/row.ts';
import type { RecordOverview } from '../../../server/src/lsp/protocol.ts';
import { type Editor, MODERN } from '../../lsp/editor.ts';
import { inProcess } from '../../lsp/servers.ts';
import { builtInLinter } from '../../support/dictionaries.ts';

const URI = 'file:///records/minutes.md';

/** A record as the views get it from the server, with what gives its words. */
export interface LaidOut {
  readonly overview: RecordOverview;
  readonly wordsAt: (place: Place) => string;
}

/** Has the server lay out a Markdown record. */
export async function layOut(text: string): Promise<LaidOut> {
  const editor: Editor = inProcess(builtInLinter());
  await editor.initialize(MODERN);
  await editor.open(URI, text, 'markdown');
  const overview: RecordOverview = await editor.connection.sendRequest('caselint/overview', { uri: URI });
  editor.connection.dispose();
  const document = TextDocument.create(URI, 'markdown', 1, text);
  return { overview, wordsAt: (place) => document.getText(place) };
}

/** The row that is reached by these labels, one a level. */
export function rowAt(rows: readonly Row[], ...labels: readonly string[]): Row {
  const [label, ...deeper] = labels;
  const row = rows.find((each) => each.label === label);
  if (!row) throw new Error(`There is no row "${label}", only: ${rows.map((each) => each.label).join(' | ')}`);
  return deeper.length === 0 ? row : rowAt(row.rows ?? [], ...deeper);
}

/** Every row, those below others included. */
export function everyRow(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...everyRow(row.rows ?? [])]);
}

export const MINUTES = `# Core group minutes, 20 March

## Family

- Children: Amira Haddow (7), Yusuf Haddow (3)
- Mother: Leanne Haddow
- Leanne's partner, Craig Lowther

## Discussion

Ruth Okoro (social worker) saw Amira alone at school on 4 March. The children were seen at home.
Craig stays most weekends. Craig stays overnight on Fridays. Leanne has engaged well with services.
Craig will ensure that Yusuf is safe. Leanne will ensure that Amira is safe.

## Actions

| What | Who | By when | How we will know |
| --- | --- | --- | --- |
| Ask the police for checks on Craig | Ruth Okoro | 28 March | The answer is on file |
| Visit Yusuf at nursery | Ruth Okoro | [date] | |
`;
