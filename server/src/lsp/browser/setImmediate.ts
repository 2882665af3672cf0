/** What the server needs of Node's timers, for a browser: the bundle takes this where the name stands. */
export function setImmediate(goOn: () => void): void {
  setTimeout(goOn);
}
