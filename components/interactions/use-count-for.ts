'use client';

import { useEffect, useState } from 'react';
import type { CountFor } from '@/lib/plan/goal/count-for';

const none: CountFor = { goals: [], goalId: '' };

/**
 * The goals that a conversation with this person may count for: none without a person, and until the server has answered.
 * @param onAnswer receives the goal to choose at first
 */
export function useCountFor(personId: string, isNew: boolean, stepId: string, onAnswer: (goalId: string) => void): CountFor['goals'] {
  const [goals, setGoals] = useState(none.goals);
  const isAsked = Boolean(personId) || isNew;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer depends on the person, not on the listener.
  useEffect(() => {
    const question = new AbortController();
    const answer = isAsked ? ask(new URLSearchParams({ person: personId, step: stepId }), question.signal) : Promise.resolve(none);
    void answer.then(({ goals: offered, goalId }) => {
      if (question.signal.aborted) return;
      setGoals(offered);
      onAnswer(goalId);
    });
    return () => question.abort();
  }, [personId, isAsked, stepId]);

  return goals;
}

async function ask(query: URLSearchParams, signal: AbortSignal): Promise<CountFor> {
  try {
    const answer = await fetch(`/api/count-for?${query}`, { signal });
    return answer.ok ? await answer.json() : none;
  } catch {
    return none; // Without an answer the conversation is logged all the same, and the confirmation says what it serves.
  }
}
