import assert from 'node:assert/strict';
import { fillTemplate } from '../../../server/src/engine/rewrites/template.ts';

describe('templates of rewrites', () => {
  it('puts a verb into the form of the verb it answers', () => {
    assert.equal(fillTemplate('{verb:take} steps', { values: {}, form: 'past' }), 'took steps');
    assert.equal(fillTemplate('{verb:take} steps', { values: {}, form: 'participle' }), 'taken steps');
    assert.equal(fillTemplate('{verb:attend}', { values: {}, form: 's' }), 'attends');
  });
  it('leaves out what is missing between its angle brackets', () => {
    const template = 'sessions<< of {programme}>><< with {service}>>';
    assert.equal(fillTemplate(template, { values: { service: 'the clinic' } }), 'sessions with the clinic');
  });
  it('is no rewrite when something that it needs is missing', () => {
    assert.equal(fillTemplate('{who} will ring', { values: {} }), null);
    assert.equal(fillTemplate('{verb:take} steps', { values: {} }), null);
  });
});
