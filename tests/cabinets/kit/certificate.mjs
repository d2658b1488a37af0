// A certificate for one start: a committed key would be a secret in the repository, if a worthless one.
import { generate } from 'selfsigned';

const DAY_MS = 86_400_000;
const DNS_NAME = 2;

/** @param {string[]} hosts */
export async function createCertificate(hosts) {
  const now = Date.now();
  const pems = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + 30 * DAY_MS),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: DNS_NAME, value })) }],
  });
  return { key: pems.private, cert: pems.cert };
}
