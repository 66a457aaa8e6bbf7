import type { MessageKind } from './message-kinds';

/** Characters up to which every mail program takes such a link; some cut longer ones, and then part of the message is lost. */
const MAX_MAIL_LINK = 1900;

const subjects: Record<MessageKind, string> = {
  first: 'A question',
  follow_up: 'A question, once more',
  thanks: 'Thank you',
  introduction: 'Could you introduce me?',
  reconnect: 'How are you?',
  mentor: 'A question about the months ahead',
};

/**
 * A `mailto:` link (RFC 6068) that opens the mail program with the message; null for one too long for it.
 * @param to an address, empty for none
 */
export function mailLink({ to, kind, text }: { to: string; kind: MessageKind; text: string }): string | null {
  const body = encoded(text.replace(/\r\n?|\n/g, '\r\n'));
  const link = `mailto:${encoded(to).replaceAll('%40', '@')}?subject=${encoded(subjects[kind])}&body=${body}`;
  return link.length <= MAX_MAIL_LINK ? link : null;
}

/** Half a character, which no encoding can hold, is left out; quotes and brackets may end a link elsewhere. */
const encoded = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
