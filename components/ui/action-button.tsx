'use client';

import { type ComponentProps, useRef, useTransition } from 'react';
import type { FormAction, FormResult } from '@/lib/form-result';
import { buttonLook, type Look } from './button-look';
import { useMenuItem } from './dialog/in-menu';
import { type Offer, showToast } from './dialog/toast';
import { newSubmission } from './form/new-submission';
import { finish, notSaved, useGoTo } from './form/submission';
import { useHydrated } from './use-hydrated';

type Saved = Extract<FormResult, { ok: true }>;

type Props<Draft> = Omit<ComponentProps<'button'>, 'onClick' | 'action' | 'className'> & {
  action: FormAction<Draft>;
  values: Draft;
  look?: Look;
  onDone?: (result: Saved) => void;
};

/** A button that is a whole form: one click, one change, said in a toast. */
export function ActionButton<Draft>({ action, values, onDone, look = 'quiet', ...button }: Props<Draft>) {
  const { isBusy, run } = useAction(action, { onDone });
  const ready = useHydrated();
  const item = useMenuItem();
  return (
    <button type="button" className={buttonLook(look)} disabled={!ready || isBusy} onClick={() => run(values)} {...button} {...item} />
  );
}

type After = { onDone?: (result: Saved) => void /** What can be done next, beside the Undo. */; offer?: Offer };

/** Runs an action once a click, and says what came of it. */
export function useAction<Draft>(action: FormAction<Draft>, { onDone, offer }: After = {}) {
  const [isBusy, start] = useTransition();
  // A second click on the same is the same submit; one on another row, while the first is under way, is not.
  const submissions = useRef(new Map<string, string>());
  const goTo = useGoTo();
  const run = (values: Draft) =>
    start(async () => {
      const what = JSON.stringify(values);
      const submission = submissions.current.get(what) ?? newSubmission();
      submissions.current.set(what, submission);
      const result = await action(values, submission).catch(notSaved);
      if (result.ok) {
        submissions.current.delete(what);
        onDone?.(result);
        finish(result, goTo, offer);
      } else showToast({ say: Object.values(result.fields)[0] ?? 'That was not saved.' });
    });
  return { isBusy, run };
}
