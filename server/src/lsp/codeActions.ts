import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RuleSummary } from '../engine/types.ts';
import type { Client } from './client.ts';
import { commandActions } from './commandActions.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { OpenRecord } from './documents.ts';
import { fixAll } from './fixAll.ts';
import { toRange, toSpan, touches } from './positions.ts';
import { COPY_REWRITE, type CopyRewriteArguments } from './protocol/files.ts';
import { type Reading, type SeenFinding, visibleFindings } from './readings.ts';
import type { RulePage } from './rulePages.ts';
import { isFileText } from './source.ts';
import { toWorkspaceEdit } from './workspaceEdits.ts';

/**
 * What the lightbulb offers, all from a stored reading: for each finding under the cursor its rewrites, its questions
 * and "turn off this rule"; for the record every rewrite that is safe unread.
 */
export function codeActions(
  { range, context }: CodeActionParams,
  record: OpenRecord,
  reading: Reading,
  about: { readonly client: Client; readonly rules: ReadonlyMap<string, RuleSummary>; readonly rulePage: RulePage },
): CodeAction[] {
  const { document } = record;
  const wanted = (kind: string): boolean => isWanted(kind, context.only);
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const place = toSpan(document, range);
    for (const seen of visibleFindings(record, reading)) {
      if (!touches(seen.finding.span, place)) continue;
      const diagnostic = diagnosticOf(document, reading, seen, context.diagnostics, about.rulePage);
      const offer = isFileText(document.uri) ? copyActions : rewriteActions;
      actions.push(...offer(document, seen, diagnostic, about.client));
      actions.push(...commandActions(document, seen.finding, diagnostic, about));
    }
  }
  const everything = fixAll(document, reading, about.client, wanted);
  return everything === null ? actions : [...actions, everything];
}

function rewriteActions(
  document: TextDocument,
  { finding }: SeenFinding,
  diagnostic: Diagnostic,
  client: Client,
): CodeAction[] {
  return finding.rewrites.map((rewrite) => ({
    title: rewrite.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: rewrite.safety === 'safe' && finding.rewrites.length === 1,
    edit: toWorkspaceEdit(document, rewrite.edits, client),
  }));
}

/** The same where the record cannot be edited: a person puts the words into the file. Only for a client that can copy. */
function copyActions(
  document: TextDocument,
  { finding }: SeenFinding,
  diagnostic: Diagnostic,
  { commands }: Client,
): CodeAction[] {
  if (!commands.has(COPY_REWRITE)) return [];
  return finding.rewrites.map(({ title, edits }) => {
    const label = `Copy the rewrite: ${title}`;
    const given: CopyRewriteArguments = {
      uri: document.uri,
      range: diagnostic.range,
      edits: edits.map(({ start, end, newText }) => ({ range: toRange(document, { start, end }), newText })),
    };
    const command = { title: label, command: COPY_REWRITE, arguments: [given] };
    return { title: label, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
  });
}

/** The client's own diagnostic for the finding where it sent one, so that it can tell which one the action answers. */
function diagnosticOf(
  document: TextDocument,
  reading: Reading,
  seen: SeenFinding,
  sent: readonly Diagnostic[],
  rulePage: RulePage,
): Diagnostic {
  return (
    sent.find(({ data }) => data?.reading === reading.id && data.finding === seen.index) ??
    toDiagnostic(document, reading, seen, rulePage)
  );
}

/** Kinds are a tree written with dots: who asks for `source` wants `source.fixAll.caselint` too. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
