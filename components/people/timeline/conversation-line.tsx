const quoted = /^["“„«].*["”“»]$/s;

/** The one-line note of a conversation; a quotation is set in the serif. */
export function ConversationLine({ children }: { children: string }) {
  if (!children) return null;
  return <p className={quoted.test(children) ? 'said' : 'soft prose'}>{children}</p>;
}
