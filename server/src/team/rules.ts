import type { PhraseCheck } from '../checking/phrases.ts';
import type { Mistake } from '../checking/source.ts';
import { type CollectionDeclaration, gapsIn } from '../engine/collection.ts';
import type { RuleDeclaration } from '../engine/rules/declaration.ts';
import { nearestOf } from '../nearest.ts';
import type { Allowance } from './allowance.ts';
import { changed, changedAcross, exceptionsIn, type RuleChange } from './changes.ts';
import { mistakeInPhrases, phrasesOfConditions, phrasesOfRule } from './rulePhrases.ts';
import type { Unit, Units } from './units.ts';

/** What a team's rules and changes are read with. */
export interface RuleReading {
  readonly check: PhraseCheck;
  readonly allowance: Allowance;
  /** Caselint's own. */
  readonly builtin: readonly RuleDeclaration[];
  /** Those about several records; some of them go by the id of one about a single record. */
  readonly across: readonly CollectionDeclaration[];
}

export interface ReadRules {
  readonly rules: readonly RuleDeclaration[];
  readonly mistakes: readonly Mistake[];
}

/** What a team need not say. */
const NOTHING_SAID = { finding: [], sources: [], examples: { flagged: [], silent: [] } };

/** A team's own rules. One that cannot be used is left out and named. */
export function readRules(units: readonly Unit[], reading: RuleReading): ReadRules {
  const rules: RuleDeclaration[] = [];
  const mistakes: Mistake[] = [];
  for (const unit of units) {
    const rule = { ...NOTHING_SAID, ...(unit.value as RuleDeclaration) };
    const wrong =
      idTaken(rule, unit) ?? mistakeInPhrases(phrasesOfRule(rule), unit, reading) ?? otherMistake(rule, unit);
    if (wrong) mistakes.push(wrong);
    else rules.push(rule);
  }
  return { rules, mistakes };

  function idTaken({ id }: RuleDeclaration, { source, path }: Unit): Mistake | undefined {
    const at = [...path, 'id'];
    if ([...reading.builtin, ...reading.across].some((rule) => rule.id === id)) return source.mistake(at, IS_BUILT_IN);
    if (rules.some((rule) => rule.id === id))
      return source.mistake(at, `Another of your rules is called "${id}". Give each its own name.`);
    return undefined;
  }

  function otherMistake(rule: RuleDeclaration, { source, path }: Unit): Mistake | undefined {
    const found = reading.check.rule(rule);
    return found && source.mistake([...path, ...found.path], found.message, found.suggestion);
  }
}

/** Caselint's rules as a team wants them. A change that cannot be used is left out and named. */
export function readChanges(units: Units['changes'], reading: RuleReading): ReadRules & Pick<RuleReading, 'across'> {
  const rules = new Map(reading.builtin.map((rule) => [rule.id, rule]));
  const across = new Map(reading.across.map((rule) => [rule.id, rule]));
  const mistakes: Mistake[] = [];
  for (const unit of units) {
    const rule = rules.get(unit.rule);
    const together = across.get(unit.rule);
    const change = unit.value as RuleChange;
    const wrong = rule
      ? mistakeIn(change, rule, unit)
      : together
        ? mistakeAcross(change, together, unit)
        : unknown(unit);
    if (wrong) {
      mistakes.push(wrong);
      continue;
    }
    if (rule) rules.set(unit.rule, changed(rule, change));
    if (together) across.set(unit.rule, changedAcross(together, change));
  }
  return { rules: [...rules.values()], across: [...across.values()], mistakes };

  function mistakeIn(change: RuleChange, { detect, actions }: RuleDeclaration, unit: Unit): Mistake | undefined {
    const [exception] = exceptionsIn(change);
    if (exception && !detect && !actions) return unit.source.mistake([...unit.path, exception], TAKES_NO_EXCEPTIONS);
    return mistakeInPhrases(phrasesOfConditions(change, []), unit, reading);
  }

  function mistakeAcross(change: RuleChange, { messages }: CollectionDeclaration, unit: Unit): Mistake | undefined {
    const { source, path } = unit;
    const [exception] = exceptionsIn(change);
    if (exception) return source.mistake([...path, exception], TAKES_NO_EXCEPTIONS);
    const known = [...new Set(Object.values(messages).flatMap(gapsIn))];
    const gap = gapsIn(change.message ?? '').find((name) => !known.includes(name));
    if (gap === undefined) return undefined;
    const names = known.map((name) => `{${name}}`).join(', ');
    const meant = nearestOf(gap, known);
    return source.mistake(
      [...path, 'message'],
      `This rule knows no {${gap}}. It can fill in ${names}.`,
      meant && `{${meant}}`,
    );
  }

  function unknown({ rule, source, path }: Units['changes'][number]): Mistake {
    const meant = nearestOf(rule, [...rules.keys(), ...across.keys()]);
    const guess = meant
      ? `Did you mean "${meant}"?`
      : 'Its name stands at the end of what Caselint says about a place.';
    return source.mistake(path, `Caselint has no rule called "${rule}". ${guess}`, meant);
  }
}

const IS_BUILT_IN =
  'Caselint has a rule of this name. Put what you want otherwise under "change", or give your rule another name.';
const TAKES_NO_EXCEPTIONS = 'This rule looks for more than words, so exceptions cannot be added to it.';
