import { bounded, type KeptDraft } from './kept-drafts';

/** In one item, so that emptying it empties everything. */
const ITEM = 'throughline.drafts';

type Kept = { owner: string; drafts: KeptDraft[] };

/** Whose page this is; undefined where nobody is signed in: there nothing is kept. */
let pageOwner: string | undefined;

/** Called as a page of an account loads: drafts of any other account are removed. */
export function keepDraftsFor(owner: string) {
  pageOwner = owner;
  if (read()?.owner !== owner) write({ owner, drafts: [] });
}

/** At sign-out and deletion. Pages of the account that are still open keep nothing from then on, since the item names no owner. */
export const forgetDrafts = () => change(() => localStorage.removeItem(ITEM));

/** Called as a guest's page loads: a guest has no account, so the drafts stay beside those of whoever uses the device. */
export function keepDraftsForGuest() {
  pageOwner ??= read()?.owner ?? GUEST;
  if (!read()) write({ owner: pageOwner, drafts: [] });
}

const GUEST = 'guest';

/** The drafts of a form, the newest first. */
export const draftsOf = (form: string) => bounded(ours()?.drafts ?? [], Date.now()).filter((draft) => draft.form === form);

export const hasDrafts = () => (read()?.drafts.length ?? 0) > 0;

export function keepDraft(draft: KeptDraft) {
  const kept = ours();
  if (kept) write({ ...kept, drafts: bounded([draft, ...without(kept, draft.slot)], Date.now()) });
}

export function dropDraft(slot: string) {
  const kept = ours();
  if (kept?.drafts.some((draft) => draft.slot === slot)) write({ ...kept, drafts: without(kept, slot) });
}

const without = ({ drafts }: Kept, slot: string) => drafts.filter((draft) => draft.slot !== slot);

/** What is kept, as long as it is the account of this page that it is kept for. */
function ours(): Kept | undefined {
  const kept = read();
  return kept && kept.owner === pageOwner ? kept : undefined;
}

function read(): Kept | undefined {
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(ITEM) ?? 'null');
    return kept && Array.isArray(kept.drafts) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const write = (kept: Kept) => change(() => localStorage.setItem(ITEM, JSON.stringify(kept)));

/** A browser may refuse to store anything; then a form works as it did without drafts. */
function change(store: () => void) {
  try {
    store();
  } catch {
    // Nothing is kept.
  }
}
