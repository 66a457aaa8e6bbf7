const quoted = /^["“„«].*["”“»]$/s;

/** The one line of a conversation. What stands between quotation marks was said, and looks so. */
export function Line({ children }: { children: string }) {
  if (!children) return null;
  return <p className={quoted.test(children) ? 'said' : 'soft prose'}>{children}</p>;
}
