import { draftsOf, dropDraft, keepDraft } from './drafts-on-device';
import { flattenFields, isOverwriting, type KeptDraft, typedSince } from './kept-drafts';
import { newSubmission } from './new-submission';

const PAUSE_MS = 300;

/**
 * Keeps what is typed into one opened form, a moment after each change.
 * @param form its key, or null for a form of which nothing is kept
 * @param first what the page put into it
 * @param held what stands in it now
 */
export function draftKeeper(form: string | null, first: object, held: () => object) {
  let base = flattenFields(first);
  let slot = newSubmission();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** The names shown in fields that hold an id. */
  const names = new Map<string, string>();

  const settle = () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (form === null) return;
    const change = typedSince(base, flattenFields(held()));
    if (change) keepDraft({ form, slot, keptAt: Date.now(), ...change, names: Object.fromEntries(names) });
    else dropDraft(slot);
  };

  const flush = () => {
    if (waiting !== undefined) settle();
  };

  return {
    names,

    changed() {
      clearTimeout(waiting);
      waiting = setTimeout(settle, PAUSE_MS);
    },

    /** Keeps at once what still waits: the form is about to go. */
    flush,

    /** The page put other values into the form; what is typed is told from these on. */
    startFrom(values: object) {
      base = flattenFields(values);
      settle();
    },

    /** The newest draft that another opening of this form left. */
    offered: (): KeptDraft | undefined => (form === null ? undefined : draftsOf(form).find((draft) => draft.slot !== slot)),

    /**
     * Goes on with a draft. What was typed here since stays kept, and is offered the next time.
     * @returns whether its row was changed in the meantime: then the form holds the version the draft was typed into
     */
    goOnWith(draft: KeptDraft): boolean {
      flush();
      slot = draft.slot;
      names.clear();
      for (const [name, shown] of Object.entries(draft.names)) names.set(name, shown);
      const isClash = isOverwriting(draft, base);
      if (isClash) base = { ...base, ...draft.from, ...('version' in base && { version: draft.version }) };
      return isClash;
    },

    discard: (draft: KeptDraft) => dropDraft(draft.slot),
  };
}
