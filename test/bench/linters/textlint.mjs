import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import plain from '@textlint/textlint-plugin-text';
import writeGood from 'textlint-rule-write-good';

export async function create() {
  const kernel = new TextlintKernel();
  const rules = [{ ruleId: 'write-good', rule: writeGood.default ?? writeGood }];
  const plugins = [
    { pluginId: 'text', plugin: plain.default ?? plain },
    { pluginId: 'markdown', plugin: markdown.default ?? markdown },
  ];
  return async (text, path) => {
    const ext = path.slice(path.lastIndexOf('.'));
    return (await kernel.lintText(text, { filePath: path, ext, plugins, rules })).messages.length;
  };
}
