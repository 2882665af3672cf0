/** How far a figure may fall before somebody has to say so in the report, in points of a hundred. */
const TOLERANCE = 2;

/** @param measured as `measure` gives it */
export function reportOf(measured) {
  const lines = [
    '# What each rule is worth',
    '',
    'Written by `npm run quality`, which reads the labelled records and contrast cases that README.md in this folder tells',
    'about. Precision: of what Caselint raises, how much a careful chair would raise too. Recall: of what the chair raises,',
    'how much Caselint raises. The rules were built with the records and cases of the first two sets: on others expect less.',
    ...measured.flatMap(sectionOf),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionOf({ title, about, contrast, ...records }) {
  return [
    ...['', `## ${title}`, '', about, ''],
    ...(records.count > 0 ? aboutRecords(records) : []),
    ...['| contrast cases | flagged rightly | left alone rightly | right |', '| --- | --- | --- | --- |'],
    ...[contrast.all, ...contrast.rules].map(contrastRow),
  ];
}

function aboutRecords({ count, words, kinds, clean, quiet, perThousandClean, figures }) {
  return [
    ...[`${count} records, ${words} words.`, ''],
    ...['| records as a whole | | |', '| --- | --- | --- |'],
    `| kind told right under neutral file names | ${ofAll([kinds, count])} | ${percent(kinds / count)} |`,
    `| clean records without a warning or error | ${ofAll([quiet, clean])} | ${percent(quiet / clean)} |`,
    `| findings of any level per 1,000 words of clean records | ${perThousandClean.toFixed(2)} | |`,
    '',
    ...['| in records | right | wrong | missed | precision | recall |', '| --- | --- | --- | --- | --- | --- |'],
    recordRow({ ...figures.core, name: '**all core rules**' }),
    ...figures.groups.map((group) => recordRow({ ...group, name: `*${group.name}*` })),
    ...figures.rules.map(recordRow),
    '',
  ];
}

function recordRow({ name, right, wrong, missed, precision, recall }) {
  return `| ${name} | ${right} | ${wrong} | ${missed} | ${percent(precision)} | ${percent(recall)} |`;
}

function contrastRow({ name, flagged, silent, right }) {
  return `| ${name} | ${ofAll(flagged)} | ${ofAll(silent)} | ${percent(right)} |`;
}

function ofAll([some, all]) {
  return `${some} of ${all}`;
}

function percent(share) {
  return share === null ? '–' : `${(100 * share).toFixed(0)}%`;
}

/**
 * The figures that have fallen by more than the tolerance between two reports, each as a sentence; `count` says how many
 * were looked at. A figure that is gone counts as fallen.
 */
export function fallen(before, now) {
  const [old, current] = [figuresIn(before), figuresIn(now)];
  const sentences = [...old]
    .filter(([name, figure]) => (current.get(name) ?? 0) < figure - TOLERANCE)
    .map(([name, figure]) => `${name}: ${current.has(name) ? `${current.get(name)}%` : 'gone'}, was ${figure}%`);
  return { count: old.size, sentences };
}

/** Every percentage of a report by its section, row and column. */
function figuresIn(report) {
  const figures = new Map();
  let section = '';
  let columns = [];
  for (const line of report.split('\n')) {
    const cells = line.startsWith('| ') ? line.slice(2, -2).split(' | ') : [];
    if (line.startsWith('## ')) section = line.slice(3);
    else if (cells.length === 0) columns = [];
    else if (columns.length === 0) columns = cells;
    for (const [i, cell] of cells.entries())
      if (/^\d+%$/.test(cell))
        figures.set(
          `${section}, ${[columns[0], cells[0], columns[i]].filter(Boolean).join(', ')}`,
          Number.parseInt(cell, 10),
        );
  }
  return figures;
}
