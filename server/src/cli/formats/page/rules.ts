import { type Html, html } from '../../../pictures/html.ts';
import { type Overall, type RuleCount, total } from '../overall/model.ts';
import { count } from '../summary.ts';
import { barParts, countsOf, HEADS, LEGEND } from './loudness.ts';
import { reportPicture } from './picture.ts';
import { whyId } from './reasons.ts';

/** Which questions come most often. */
export function rulesSection({ rules }: Overall): Html | null {
  const [first] = rules;
  if (!first) return null;
  return reportPicture({
    id: 'rules',
    title: 'By question',
    says: `“${first.rule.title}” comes most often: ${count(total(first.bySeverity), 'time')} in ${count(first.records, 'record')}.`,
    chart: {
      kind: 'bars',
      columns: ['Questions'],
      legend: LEGEND,
      groups: [{ label: '', rows: rules.map(barRow) }],
    },
    columns: ['Question', 'Rule', ...HEADS, 'Records'],
    rows: rules.map(({ rule, bySeverity, records }) => [linked(rule), rule.id, ...countsOf(bySeverity), records]),
  });
}

function barRow({ rule, bySeverity, records }: RuleCount) {
  const cells = [{ parts: barParts(bySeverity), none: 'none' }];
  return { label: rule.title, detail: `in ${count(records, 'record')}`, cells };
}

/** What a rule is about, leading to why it asks. */
export function linked({ id, title }: { readonly id: string; readonly title: string }): Html {
  return html`<a href="#${whyId(id, false)}">${title}</a>`;
}
