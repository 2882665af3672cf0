import { html } from '../../pictures/html.ts';
import { isAtLeast } from '../levels.ts';
import type { FileResult } from '../result.ts';
import type { Format, FormatOptions } from './format.ts';
import {
  alsoInWords,
  createTeller,
  placeInWords,
  sentencesOf,
  type Told,
  type ToldAcross,
  tellAcross,
} from './wording.ts';

/**
 * The XML that build servers show as tests: a suite a record, a case a finding. A finding fails where it is at or above the
 * level of `--fail-on`; one below it, and a record without any, is a test that has passed.
 */
export function junitFormat({ rules, excerpts, failOn }: Pick<FormatOptions, 'rules' | 'excerpts' | 'failOn'>): Format {
  const tell = createTeller(rules, excerpts);
  const fails = ({ severity }: Told): boolean => failOn !== 'never' && isAtLeast(severity, failOn);
  return {
    head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Caselint">\n',
    result: (result) => suite(result, tell(result)),
    tail: ({ errors, collection = [] }) => {
      const across = tellAcross(collection, rules, excerpts);
      const cases = errors.map(
        ({ path, message }) =>
          html`<testcase classname="${clean(path)}" name="could be read"><error message="${clean(message)}"/></testcase>
`.source,
      );
      const unread = `<testsuite name="What could not be read" tests="${errors.length}" failures="0" errors="${errors.length}">\n${cases.join('')}</testsuite>\n`;
      const together = across.length > 0 ? acrossSuite(across) : '';
      return `${together}${errors.length > 0 ? unread : ''}</testsuites>\n`;
    },
  };

  function suite({ path, kind, failures: stumbled }: FileResult, findings: readonly Told[]): string {
    const cases = findings.map((told) => testcase(path, told));
    const broken = stumbled.map(
      ({ rule, reason }) =>
        html`<testcase classname="${clean(path)}" name="${rule} could finish"><error message="${clean(reason)}"/></testcase>
`.source,
    );
    const passed = html`<testcase classname="${clean(path)}" name="no question"/>
`.source;
    const all = [...cases, ...broken];
    const failing = findings.filter(fails).length;
    const numbers = html`tests="${Math.max(1, all.length)}" failures="${failing}" errors="${stumbled.length}"`;
    return html`<testsuite name="${clean(path)}" ${numbers}>
<properties><property name="kind" value="${kind}"/></properties>
`.source.concat(all.join('') || passed, '</testsuite>\n');
  }

  function acrossSuite(across: readonly ToldAcross[]): string {
    const cases = across.map((told) =>
      testcase(told.path, { ...told, asks: `${told.asks} See also ${alsoInWords(told)}.` }),
    );
    const failing = across.filter(fails).length;
    return `<testsuite name="What several records show" tests="${across.length}" failures="${failing}" errors="0">\n${cases.join('')}</testsuite>\n`;
  }

  function testcase(path: string, told: Told): string {
    const name = `${placeInWords(told)}: ${told.title} (${told.rule})`;
    const words = told.words === undefined ? '' : `\n${told.words}`;
    const body = clean(`${sentencesOf(told)}${words}`);
    const outcome = fails(told)
      ? html`<failure type="${told.severity}" message="${clean(told.says)}">${body}</failure>`
      : html`<system-out>${told.severity}: ${body}</system-out>`;
    return html`<testcase classname="${clean(path)}" name="${clean(name)}">${outcome}</testcase>
`.source;
  }
}

/** XML has no way to write most control characters and halves of surrogate pairs. */
function clean(text: string): string {
  return text.replace(UNWRITABLE, '·');
}

const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
