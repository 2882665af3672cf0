import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a certificate for 127.0.0.1, and of the authority that has signed it. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Makes an authority that nobody knows and a certificate of its, good for a day, with openssl. */
export function makeCertificates(folder: string): Certificates {
  const [authority = '', authorityKey = '', certificate = '', key = '', request = '', names = ''] = [
    ...['authority.pem', 'authority.key', 'queue.pem', 'queue.key', 'queue.csr', 'names'],
  ].map((name) => join(folder, name));
  const openssl = (...argv: string[]) => execFileSync('openssl', [...argv, '-days', '1'], { stdio: 'ignore' });
  openssl('req', '-x509', ...KEY, '-subj', '/CN=Authority', '-keyout', authorityKey, '-out', authority);
  openssl('req', ...KEY, '-subj', '/CN=Queue', '-keyout', key, '-out', request);
  writeFileSync(names, 'subjectAltName=IP:127.0.0.1');
  const signing = ['-CA', authority, '-CAkey', authorityKey, '-CAcreateserial', '-extfile', names];
  openssl('x509', '-req', '-in', request, ...signing, '-out', certificate);
  return { authority, certificate, key };
}
