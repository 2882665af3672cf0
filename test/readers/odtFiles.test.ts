import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { readOdt } from '../../server/src/readers/odt/read.ts';
import { odtFile, p } from '../support/office/odt.ts';

describe('an OpenDocument file that is not as it should be', () => {
  const errorOf = (bytes: Uint8Array) => {
    const read = readOdt(bytes);
    assert.ok('error' in read, 'the file was read');
    return read.error;
  };

  it('is refused with a password on it, and that is said', () => {
    const manifest = '<manifest:encryption-data/>';
    assert.match(errorOf(odtFile(p('x'), { manifest })), /protected by a password/);
    assert.match(errorOf(odtFile(p('x'), { files: { 'encrypted-package': 'x' } })), /protected by a password/);
  });

  it('is refused where it is something else, and that is said', () => {
    assert.match(errorOf(odtFile('', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })), /spreadsheet/);
    assert.match(errorOf(odtFile('', { files: { 'word/document.xml': '<w/>' } })), /Word document/);
    assert.match(errorOf(Buffer.from('{\\rtf1 x}')), /Rich Text/);
    assert.match(errorOf(Buffer.from('<?xml version="1.0"?><html/>')), /no text as OpenDocument has it/);
    assert.match(errorOf(new Uint8Array()), /empty/);
  });

  it('is refused where it is damaged, declares entities, climbs out or is nested without end', () => {
    const file = odtFile(p('x'));
    assert.match(errorOf(file.subarray(0, file.length - 40)), /damaged/);
    const content = (xml: string) => odtFile('', { files: { 'content.xml': xml } });
    assert.match(errorOf(content('<office:document-content><unclosed>')), /damaged/);
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>';
    assert.match(errorOf(content(lol)), /as a word processor does/);
    assert.match(
      errorOf(odtFile('<text:section>'.repeat(2000) + '</text:section>'.repeat(2000))),
      /as a word processor does/,
    );
    assert.match(errorOf(odtFile(p('x'), { files: { '../../evil.xml': 'x' } })), /as a word processor does/);
  });

  it('is refused before it fills the memory', () => {
    const bomb = odtFile('', { files: { 'content.xml': new Uint8Array(5_000_000) } });
    assert.ok(bomb.length < 20_000);
    assert.match(errorOf(bomb), /more than can be read|as a word processor does/);
  });

  it('is refused where its words are in more pieces than any record’s', () => {
    assert.match(errorOf(odtFile(`<text:p>${'a&amp;'.repeat(200_000)}</text:p>`)), /more than can be read/);
  });

  it('runs and fetches nothing that it brings along', () => {
    const body = `<text:p><draw:frame><draw:image xlink:href="https://example.org/track.png"/></draw:frame>Seen.</text:p>`;
    const reading = readOdt(
      odtFile(body, { files: { 'Basic/Standard/Module1.xml': 'Shell("rm")', 'Pictures/a.png': 'x' } }),
    );
    assert.ok('text' in reading);
    assert.equal(reading.text, 'Seen.');
    assert.ok(unzipSync(reading.file.bytes)['Basic/Standard/Module1.xml']);
  });
});
