/** Families of rules, as the labelling guide has them. */
const GROUPS = {
  'the four that the product is named for': [
    ...['ensure-safety', 'victim-made-responsible', 'safe-and-well', 'engagement-unspecified'],
    ...['nonengagement-as-outcome', 'unnamed-adult', 'adult-role-gap'],
  ],
  'unrealistic assurance': ['ensure-safety', 'intent-as-protection', 'written-agreement-safeguard'],
  'generalised reassurance': [
    ...['safe-and-well', 'reassuring-descriptor', 'absence-as-reassurance', 'unevidenced-progress'],
  ],
  'engagement and attendance': ['engagement-unspecified', 'attendance-as-change', 'nonengagement-as-outcome'],
  'adults and roles': ['unnamed-adult', 'adult-role-gap', 'collective-adults', 'actions-fall-on-one-parent'],
  'domestic abuse': ['mutualised-abuse', 'victim-made-responsible', 'abuse-without-agent'],
  'vague actions': ['vague-action', 'action-without-owner', 'action-without-timescale', 'action-without-measure'],
  'untested accounts': ['untested-explanation', 'self-report-as-fact'],
  'history, sources, certainty': ['history-dismissed', 'source-dismissed', 'certainty-overstated'],
  'the child': ['child-voice-gap', 'impact-gap', 'referral-omission'],
};

/**
 * Precision and recall, for all core rules, for groups and by rule.
 * @param {{ rule: string, how: string }[]} judged as `judge` gives it for all records together
 * @param {Set<string>} inPacks the rules that are off by default
 */
export function figuresOf(judged, inPacks) {
  const rules = [...new Set(judged.map(({ rule }) => rule))].sort();
  const of = (wanted) => {
    const count = (how) => judged.filter((each) => each.how === how && wanted.includes(each.rule)).length;
    const [right, wrong, missed] = ['right', 'wrong', 'missed'].map(count);
    return { right, wrong, missed, precision: share(right, wrong), recall: share(right, missed) };
  };
  return {
    core: of(rules.filter((rule) => !inPacks.has(rule))),
    groups: Object.entries(GROUPS).map(([name, group]) => ({ name, ...of(group) })),
    rules: rules.map((name) => ({ name, ...of([name]) })),
  };
}

/**
 * How often a rule tells near neighbours apart.
 * @param {{ rule: string, flag: boolean, hit: boolean }[]} tried
 */
export function contrastFigures(tried) {
  const of = (name, cases) => {
    const flagged = cases.filter(({ flag }) => flag);
    const silent = cases.filter(({ flag }) => !flag);
    const rightly = [flagged.filter(({ hit }) => hit).length, silent.filter(({ hit }) => !hit).length];
    const right = share(rightly[0] + rightly[1], cases.length - rightly[0] - rightly[1]);
    return { name, flagged: [rightly[0], flagged.length], silent: [rightly[1], silent.length], right };
  };
  const rules = [...new Set(tried.map(({ rule }) => rule))].sort();
  return {
    all: of('**all**', tried),
    rules: rules.map((rule) =>
      of(
        rule,
        tried.filter((each) => each.rule === rule),
      ),
    ),
  };
}

/** The share that one number has in both; null where there is nothing. */
function share(one, other) {
  return one + other === 0 ? null : one / (one + other);
}
