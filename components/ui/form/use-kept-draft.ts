'use client';

import { useEffect, useState } from 'react';
import { type FieldValues, set, type UseFormReturn } from 'react-hook-form';
import { draftKeeper } from './draft-keeper';
import { formKey, type KeptDraft } from './kept-drafts';
import { typedOver } from './typed-over';
import { unfold } from './unfold';

/**
 * Keeps what is typed into a form until it is saved or discarded, and offers what an earlier opening of the form left.
 * @param name null for a form of which nothing is kept
 * @param ask called with what the page has where a draft would overwrite a later change
 */
export function useKeptDraft<Draft extends FieldValues>(
  id: string,
  name: string | null,
  draft: Draft,
  form: UseFormReturn<Draft, unknown, Draft>,
  ask: (stored: Record<string, unknown>) => void,
) {
  const [keeper] = useState(() => draftKeeper(name && formKey(name, draft), draft, form.getValues));
  const [offered, setOffered] = useState<KeptDraft>();
  const [resumed, setResumed] = useState<KeptDraft>();

  useEffect(() => {
    setOffered(keeper.offered());
    // What was typed before React listened is in the form already.
    keeper.changed();
    const stop = form.subscribe({ formState: { values: true }, callback: keeper.changed });
    window.addEventListener('pagehide', keeper.flush);
    return () => {
      stop();
      window.removeEventListener('pagehide', keeper.flush);
      keeper.flush();
    };
  }, [keeper, form]);

  useEffect(() => {
    if (!resumed) return;
    const [first] = unfold(id, (name) => name in resumed.typed);
    if (first instanceof HTMLElement) first.focus();
  }, [id, resumed]);

  return {
    /** What fields that hold an id show in place of it. */
    names: keeper.names,
    /** Changes when the fields have to be rendered again. */
    round: resumed?.slot ?? '',
    startFrom: keeper.startFrom,
    offer: offered && {
      resume: () => {
        const isClash = keeper.goOnWith(offered);
        const values = typedOver(form.getValues(), offered.typed as Record<string, string | boolean>);
        if (isClash && 'version' in draft) set(values, 'version', offered.version);
        form.reset(values, { keepDefaultValues: true });
        if (isClash) ask(draft);
        setResumed(offered);
        setOffered(undefined);
      },
      discard: () => {
        keeper.discard(offered);
        setOffered(keeper.offered());
      },
    },
  };
}
