import { readDrafts, writeDrafts } from './drafts-item';
import { type KeptDraft, withinLimits } from './kept-drafts';

/** The drafts of a form, the newest first. */
export const draftsOf = (form: string) => withinLimits(readDrafts()?.drafts ?? [], Date.now()).filter((draft) => draft.form === form);

export function keepDraft(draft: KeptDraft) {
  const kept = readDrafts();
  if (kept) writeDrafts({ ...kept, drafts: withinLimits([draft, ...without(kept.drafts, draft.slot)], Date.now()) });
}

export function dropDraft(slot: string) {
  const kept = readDrafts();
  if (kept?.drafts.some((draft) => draft.slot === slot)) writeDrafts({ ...kept, drafts: without(kept.drafts, slot) });
}

const without = (drafts: readonly KeptDraft[], slot: string) => drafts.filter((draft) => draft.slot !== slot);
