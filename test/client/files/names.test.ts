import assert from 'node:assert/strict';
import { fileName, filePath, freeName, patternFor, textPath } from '../../../client/src/files/textNames.ts';

describe('The name of the text of a file', () => {
  it('says that it is the text, and leads back to the file', () => {
    const path = '/records/Core group (May) minutes.docx';
    assert.equal(fileName(textPath(path)), 'Core group (May) minutes.docx (text)');
    assert.equal(filePath(textPath(path)), path);
  });
});

describe('A file that Caselint writes', () => {
  const among = (taken: readonly string[]) => freeName('minutes.reviewed.docx', async (name) => taken.includes(name));

  it('takes no name that another file has', async () => {
    assert.equal(await among([]), 'minutes.reviewed.docx');
    assert.equal(await among(['minutes.reviewed.docx', 'minutes (2).reviewed.docx']), 'minutes (3).reviewed.docx');
  });
});

describe('A file that is watched', () => {
  it('is that file also where its name holds signs that mean something in patterns', () => {
    assert.equal(patternFor('Minutes [draft] {2}.docx'), 'Minutes ?draft? ?2?.docx');
  });
});
