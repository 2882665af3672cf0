import { window } from 'vscode';

/**
 * Listens to what Caselint tells the person while something happens, and presses this button each time.
 * Notifications cannot be read back from VS Code, so its own function is stood in for.
 */
export async function listening(
  to: 'showInformationMessage' | 'showErrorMessage',
  button: string | undefined,
  happens: (said: readonly string[]) => Promise<void>,
): Promise<string[]> {
  const said: string[] = [];
  const own = Object.getOwnPropertyDescriptor(window, to);
  const value = (sentence: string) => {
    said.push(sentence);
    return Promise.resolve(button);
  };
  Object.defineProperty(window, to, { value, configurable: true });
  try {
    await happens(said);
    return said;
  } finally {
    if (own) Object.defineProperty(window, to, own);
  }
}
