import english from 'retext-english';
import equality from 'retext-equality';
import passive from 'retext-passive';
import simplify from 'retext-simplify';
import stringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';

export async function create() {
  const processor = unified().use(english).use(equality).use(passive).use(simplify).use(stringify).freeze();
  return async (text) => {
    const file = new VFile(text);
    await processor.run(processor.parse(file), file);
    return file.messages.length;
  };
}
