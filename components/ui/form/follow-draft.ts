/**
 * What a form holds after its page was rendered again with a later version of the row (by its own save, or by a button beside it): what
 * was not typed over follows the page, and with it the version. Undefined where someone else changed the very field that was typed
 * into: then the old version stays, and the save will tell.
 */
export function followDraft<Draft extends Record<string, unknown>>(before: Draft, draft: Draft, held: Draft): Draft | undefined {
  if (!('version' in draft) || before.version === draft.version) return undefined;
  const typed = Object.keys(draft).filter((name) => name !== 'version' && !isSame(held[name], before[name]));
  const isClash = typed.some((name) => !isSame(draft[name], before[name]) && !isSame(draft[name], held[name]));
  return isClash ? undefined : { ...draft, ...Object.fromEntries(typed.map((name) => [name, held[name]])) };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
