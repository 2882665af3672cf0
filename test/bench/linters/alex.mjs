import { markdown, text as plainText } from 'alex';

export const about = {
  name: 'alex',
  packages: ['alex'],
  note: 'Inconsiderate wording, from lists, over a tree of every word.',
};

export async function create() {
  return (text, path) => (path.endsWith('.md') ? markdown(text) : plainText(text)).messages.length;
}
