'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { CountFor } from '@/lib/plan/goal/count-for';
import type { PersonNamed } from '@/lib/plan/people/people-named';

const none: CountFor = { goals: [], goalId: '' };

/**
 * The goals that a conversation with these people may count for: none without a person, and until the server has answered.
 * @param onAnswer receives the goal to choose at first
 */
export function useCountFor(people: readonly PersonNamed[], stepId: string, onAnswer: (goalId: string) => void): CountFor['goals'] {
  const [goals, setGoals] = useState(none.goals);
  const isAsked = people.some(({ id, name }) => id || name?.trim());
  const personIds = people.flatMap(({ id }) => id || []).join(' ');

  const choose = useEffectEvent(onAnswer);
  useEffect(() => {
    const question = new AbortController();
    const answer = isAsked ? ask(questionOf(personIds, stepId), question.signal) : Promise.resolve(none);
    void answer.then(({ goals: offered, goalId }) => {
      if (question.signal.aborted) return;
      setGoals(offered);
      choose(goalId);
    });
    return () => question.abort();
  }, [personIds, isAsked, stepId]);

  return goals;
}

const questionOf = (personIds: string, stepId: string) =>
  new URLSearchParams([...personIds.split(' ').map((id) => ['person', id]), ['step', stepId]]);

async function ask(query: URLSearchParams, signal: AbortSignal): Promise<CountFor> {
  try {
    const answer = await fetch(`/api/count-for?${query}`, { signal });
    return answer.ok ? await answer.json() : none;
  } catch {
    return none; // Without an answer the conversation is logged all the same, and the confirmation says what it serves.
  }
}
