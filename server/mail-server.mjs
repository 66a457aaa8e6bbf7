import { BadEnvironment } from './bad-environment.mjs';
import { loopbackNames } from './loopback.mjs';

const addressForm = /^[^\s<>@",;]+@[^\s<>@",;]+$/;

/**
 * The operator's mail server, and who letters come from.
 * @typedef {object} MailServer
 * @property {string} host
 * @property {number} port
 * @property {boolean} isSecure encrypted from the first byte (smtps)
 * @property {boolean} isLoopback on this machine: the only one that need not offer encryption
 * @property {string} user empty for none
 * @property {string} password
 * @property {{ name: string, address: string }} from
 */

/**
 * @param {string | undefined} url `SMTP_URL`, such as smtps://user:password@mail.example.org
 * @param {string | undefined} from `MAIL_FROM`, an address or `Name <address>`
 * @param {string} ownHost the host of `APP_URL`
 * @returns {MailServer | undefined} undefined when no mail is sent
 * @throws {BadEnvironment} without a word of the address, which holds a password
 */
export function mailServerOf(url, from, ownHost) {
  const sender = from === undefined ? undefined : senderOf(from);
  if (url === undefined) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed?.hostname || !/^smtps?:$/.test(parsed.protocol)) {
    throw new BadEnvironment('SMTP_URL must look like smtps://user:password@mail.example.org or smtp://127.0.0.1:25');
  }
  const isSecure = parsed.protocol === 'smtps:';
  const [user, password] = [decoded(parsed.username), decoded(parsed.password)];
  const ownAddress = addressForm.test(user) ? user : `throughline@${/^[\d.[]/.test(ownHost) ? 'localhost' : ownHost}`;
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: Number(parsed.port) || (isSecure ? 465 : 587),
    isSecure,
    isLoopback: loopbackNames.includes(parsed.hostname),
    user,
    password,
    from: sender ?? { name: 'Throughline', address: ownAddress },
  };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BadEnvironment('SMTP_URL: write % in the user name or password as %25.');
  }
}

/** @param {string} text */
function senderOf(text) {
  const [, name = '', address = ''] = /^(?:"?([^"<>]*?)"?\s*<([^<>]*)>)$/.exec(text) ?? [undefined, '', text];
  if (!addressForm.test(address)) throw new BadEnvironment('MAIL_FROM must be an address, or a name and <an address>.');
  return { name: name.trim() || 'Throughline', address };
}
