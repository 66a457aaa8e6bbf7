const quoted = /^["“„«].*["”“»]$/s;

/** The one-line note of a conversation; a quotation is set in the serif. */
export function ConversationLine({ children }: { children: string }) {
  if (!children) return null;
  return <p className={quoted.test(children) ? 'quoted' : 'text-ink-soft max-w-measure text-pretty wrap-break-word'}>{children}</p>;
}
