/** The variable that says where the queue is. */
export const WHERE = 'CASELINT_REDIS_URL';
/** Where it is looked for otherwise. */
export const HERE = 'redis://127.0.0.1:6379';

/**
 * What to do where the queue could not be opened, in a sentence or two for people. It holds nothing of the address, which may
 * hold a password.
 * @param error of the library's or the system's
 */
export function whyUnreached(error: unknown): string {
  const { code = '', message = '' } = error as Partial<NodeJS.ErrnoException>;
  if (code === 'MODULE_NOT_FOUND') return MISSING;
  if (UNKNOWN_AUTHORITY.test(code)) return NOT_TRUSTED;
  if (code === 'CERT_HAS_EXPIRED') return OUT_OF_DATE;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return OTHER_NAME;
  return /^(?:WRONGPASS|NOAUTH|NOPERM)\b/.test(message) ? NOT_LET_IN : UNREACHED;
}

const UNKNOWN_AUTHORITY =
  /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)_\w+)$/;

const NOTHING_SENT = 'Nothing was sent to it';
const MISSING = 'What fleets need is not installed. Install it beside Caselint: npm install bullmq ioredis';
const NOT_TRUSTED = `The certificate that answers is from an authority that this computer does not know. ${NOTHING_SENT}. Ask whoever looks after the Redis or Valkey for the certificate of that authority, and name its file in NODE_EXTRA_CA_CERTS, as in NODE_EXTRA_CA_CERTS=authority.pem.`;
const OUT_OF_DATE = `The certificate that answers is out of date. ${NOTHING_SENT}. Ask whoever looks after the Redis or Valkey for a new one.`;
const OTHER_NAME = `The certificate that answers is for a machine of another name. ${NOTHING_SENT}. ${WHERE} has to name the machine as its certificate does.`;
const NOT_LET_IN = `The Redis or Valkey answers, but does not take the name and password that ${WHERE} holds, or asks for some where it holds none.`;
const UNREACHED = `No Redis or Valkey answers. ${WHERE} says where it is, as in rediss://name:password@host:6379, or redis:// where it does not speak TLS; without it ${HERE} is tried.`;
