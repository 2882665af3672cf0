import { markdown, text as plainText } from 'alex';

export async function create() {
  return (text, path) => (path.endsWith('.md') ? markdown(text) : plainText(text)).messages.length;
}
