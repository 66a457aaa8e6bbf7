import type { KeptDraft } from './kept-drafts';

/** In one item, so that emptying it empties everything. */
const ITEM = 'throughline.drafts';
const GUEST = 'guest';

/** What a device keeps for one account; `today` is there only where the account's owner switched that on. */
type Kept = { owner: string; drafts: KeptDraft[]; today?: { keptAt: number; items: readonly { name: string; act: string }[] } };

/** Whose page this is; undefined where no one is signed in: there nothing is kept. */
let pageOwner: string | undefined;

/** Called as a page of an account loads: drafts of any other account are removed. */
export function keepDraftsFor(owner: string) {
  pageOwner = owner;
  if (read()?.owner !== owner) writeDrafts({ owner, drafts: [] });
}

/** Called when a guest's page loads: a guest has no account, so their drafts are kept next to those of the device's user. */
export function keepDraftsForGuest() {
  pageOwner ??= read()?.owner ?? GUEST;
  if (!read()) writeDrafts({ owner: pageOwner, drafts: [] });
}

/** At sign-out and deletion. Pages of the account that are still open keep nothing from then on, since the item names no owner. */
export const forgetDrafts = () => change(() => localStorage.removeItem(ITEM));

export const hasDrafts = () => (read()?.drafts.length ?? 0) > 0;

/** What is kept, as long as it is the account of this page that it is kept for. */
export function readDrafts(): Kept | undefined {
  const kept = read();
  return kept && kept.owner === pageOwner ? kept : undefined;
}

export const writeDrafts = (kept: Kept) => change(() => localStorage.setItem(ITEM, JSON.stringify(kept)));

function read(): Kept | undefined {
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(ITEM) ?? 'null');
    return kept && Array.isArray(kept.drafts) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A browser may refuse to store anything; then a form works as it did without drafts. */
function change(store: () => void) {
  try {
    store();
  } catch {
    // Nothing is kept.
  }
}
