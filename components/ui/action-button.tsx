'use client';

import { type ComponentProps, useRef, useTransition } from 'react';
import type { FormAction } from '@/lib/form-result';
import { useHydrated } from './form/form';
import { finish, newSubmission, notSaved, useGoTo } from './form/submission';
import { showToast } from './toast';

type Props<Draft> = Omit<ComponentProps<'button'>, 'onClick' | 'action'> & { action: FormAction<Draft>; values: Draft };

/** A button that is a whole form: one click, one change, said in a toast. */
export function ActionButton<Draft>({ action, values, className = 'mend', ...button }: Props<Draft>) {
  const { isBusy, run } = useAction(action);
  const ready = useHydrated();
  return <button type="button" className={className} disabled={!ready || isBusy} onClick={() => run(values)} {...button} />;
}

/** Runs an action once a click, and says what came of it. */
export function useAction<Draft>(action: FormAction<Draft>) {
  const [isBusy, start] = useTransition();
  const submission = useRef('');
  const goTo = useGoTo();
  const run = (values: Draft) =>
    start(async () => {
      submission.current ||= newSubmission();
      const result = await action(values, submission.current).catch(notSaved);
      if (result.ok) {
        submission.current = '';
        finish(result, goTo);
      } else showToast({ say: Object.values(result.fields)[0] ?? 'That was not saved.' });
    });
  return { isBusy, run };
}
