/**
 * The page's own few lines: they tell the extension what was chosen, and put a new state of the record in the place of the
 * old one without taking away the keyboard's place, or a table that is shown.
 */
export const SCRIPT = `
const editor = acquireVsCodeApi();
const review = document.getElementById('review');
review.addEventListener('click', ({ target }) => {
  const place = target.closest('[data-place]');
  if (place) editor.postMessage({ place: place.dataset.place });
});
review.addEventListener('change', ({ target }) => {
  if (target.id === 'with-words') editor.postMessage({ withWords: target.checked });
});
review.addEventListener('submit', (event) => {
  event.preventDefault();
  editor.postMessage({ save: true });
});
addEventListener('message', ({ data }) => {
  const shown = [...review.querySelectorAll('details[open]')].map(({ id }) => id);
  const { id } = document.activeElement ?? {};
  review.innerHTML = data.review;
  for (const each of shown) document.getElementById(each)?.setAttribute('open', '');
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
});
editor.postMessage({ ready: true });
`;
