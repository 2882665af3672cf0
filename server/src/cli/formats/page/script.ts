/**
 * The page's own few lines: they put in what narrows and sorts the findings, which would be of no use without them. Rows
 * stay the same rows, so that what is narrowed is also what is printed.
 */
export const SCRIPT = `
const table = document.getElementById('findings-table');
if (table) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const column = (name) => heads.findIndex((head) => head.textContent === name);
  const columns = { 'How loud': column('How loud'), About: column('About') };
  const keyOf = (cell) => cell.dataset.sort === undefined ? cell.textContent.toLowerCase() : Number(cell.dataset.sort);
  const made = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const words = made('input', { type: 'search', autocomplete: 'off' });
  const chosen = Object.entries(columns).map(([name, index]) => {
    const keys = new Map(rows.map((row) => [row.cells[index].textContent, keyOf(row.cells[index])]));
    const inOrder = [...keys].sort(([, one], [, other]) => (one < other ? -1 : 1)).map(([text]) => text);
    const options = ['all', ...inOrder].map((text, place) => made('option', { value: place === 0 ? '' : text }, text));
    return { name, index, select: made('select', {}, ...options) };
  });
  const status = made('p', { className: 'note', role: 'status' });
  const form = made(
    'form',
    {},
    made('label', {}, 'Words in the list', words),
    ...chosen.map(({ name, select }) => made('label', {}, name, select)),
  );
  const narrow = () => {
    const wanted = words.value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const fits = chosen.every(({ index, select }) => !select.value || row.cells[index].textContent === select.value);
      row.hidden = !fits || !row.textContent.toLowerCase().includes(wanted);
      if (!row.hidden) shown += 1;
    }
    status.textContent = shown === rows.length ? '' : shown + ' of ' + rows.length + ' findings are shown.';
  };
  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('narrow').append(form, status);

  heads.forEach((head, index) => {
    const button = made('button', { type: 'button', ariaLabel: 'Sort by ' + head.textContent });
    button.addEventListener('click', () => {
      const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction);
      const sign = direction === 'ascending' ? 1 : -1;
      const keys = new Map(rows.map((row) => [row, keyOf(row.cells[index])]));
      rows.sort((one, other) => sign * (keys.get(one) < keys.get(other) ? -1 : keys.get(one) > keys.get(other) ? 1 : 0));
      body.append(...rows);
    });
    head.append(' ', button);
  });
}
`;
