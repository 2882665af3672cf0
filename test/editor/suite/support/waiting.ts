import { type Diagnostic, languages, type TextDocument } from 'vscode';
import { ruleOf } from './records.ts';

const LIMIT_MS = 15_000;
const PAUSE_MS = 50;

/** Asks again and again until the answer is truthy and returns it; throws with `what` when that takes too long. */
export async function until<Answer>(what: string, ask: () => Answer | Promise<Answer>): Promise<NonNullable<Answer>> {
  const limit = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > limit) throw new Error(`Waited ${LIMIT_MS / 1000} s in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** What Caselint has found in a record so far. */
export function findings({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Caselint');
}

/** Waits for the first finding of a rule. */
export function findingOf(rule: string, document: TextDocument): Promise<Diagnostic> {
  return until(`${rule} is found`, () => findings(document).find((finding) => ruleOf(finding) === rule));
}

/** Waits until a rule has no finding any more. */
export async function silenceOf(rule: string, document: TextDocument): Promise<void> {
  await until(`${rule} is silent`, () => !findings(document).some((finding) => ruleOf(finding) === rule));
}
