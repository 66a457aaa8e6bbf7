import type { Route } from 'next';
import { useState, useTransition } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { TriageDraft } from '@/lib/plan/people/triage';
import { showToast } from '../ui/dialog/toast';
import { newSubmission } from '../ui/form/new-submission';
import { notSaved, useGoTo } from '../ui/form/submission';

/** Address of the next card after that many skipped people. */
export const cardAt = (skipped: number) => `/people/triage${skipped > 0 ? `?skip=${skipped}` : ''}` as Route;

/** The last save, for the key that undoes it; it outlives the card it was made on. */
let last: { undo: string | undefined; skipped: number } | undefined;

type Props = { personId: string; skipped: number; sort: FormAction<TriageDraft>; undo: FormAction<{ id: string }> };

/** Saves the card of one person, and undoes the card before. */
export function useTriage({ personId, skipped, sort, undo }: Props) {
  const [isBusy, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  const goTo = useGoTo();

  const save = (chosen: FormData) => {
    const draft = draftOf(personId, chosen);
    if (!draft.category) return setProblem('Choose where you know them from (keys 1 to 4).');
    start(async () => {
      const result = await sort(draft, newSubmission()).catch(notSaved);
      if (!result.ok) return setProblem(Object.values(result.fields)[0]);
      last = { undo: result.undo, skipped };
      showToast({ say: result.say ?? 'Saved.', undo: result.undo });
    });
  };

  const undoLast = () =>
    start(async () => {
      if (!last?.undo) return showToast({ say: 'There is nothing to undo.' });
      const card = cardAt(last.skipped);
      const result = await undo({ id: last.undo }, newSubmission()).catch(notSaved);
      last = undefined;
      showToast({ say: result.ok ? 'Undone.' : (result.fields.root ?? 'That can’t be undone.') });
      if (result.ok) goTo(card);
    });

  return { save, undoLast, isBusy, problem, clearProblem: () => setProblem(undefined) };
}

function draftOf(id: string, chosen: FormData) {
  const value = (name: string) => String(chosen.get(name) ?? '');
  const goalId = value('goalId');
  return { id, category: value('category'), goalId, role: goalId ? value('role') : '', circle: value('circle') } as TriageDraft;
}
