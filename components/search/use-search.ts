'use client';

import { useEffect, useRef, useState } from 'react';
import type { FoundItem } from '@/lib/plan/plans/plan-item';
import type { Piece } from '@/lib/plan/words/search-words';

export type Answer = {
  people: { id: string; name: Piece[]; position: string; organization: string | null; where: Piece[] | null }[];
  organizations: { id: string; name: Piece[] }[];
  items: FoundItem[];
  /** Plans to switch to, before anything is typed. */
  plans: { id: string; name: string }[];
};

const nothing: Answer = { people: [], organizations: [], items: [], plans: [] };
const PAUSE_MS = 90;

/** Asks as one types, a breath after the last key; only the latest question is answered, and `isCurrent` once it is. */
export function useSearch() {
  const [answer, setAnswer] = useState(nothing);
  const [plans, setPlans] = useState(nothing.plans);
  const [isCurrent, setCurrent] = useState(true);
  const asking = useRef<AbortController>(undefined);

  const show = (found: Answer) => {
    setAnswer(found);
    setCurrent(true);
  };

  useEffect(() => {
    const opening = new AbortController();
    void ask('', opening.signal).then((found) => !opening.signal.aborted && setPlans(found.plans));
    return () => opening.abort();
  }, []);

  const search = (typed: string) => {
    asking.current?.abort();
    if (!typed.trim()) return show(nothing);
    setCurrent(false);
    const question = new AbortController();
    asking.current = question;
    setTimeout(async () => {
      if (question.signal.aborted) return;
      const found = await ask(typed, question.signal);
      if (!question.signal.aborted) show(found);
    }, PAUSE_MS);
  };
  return { answer, isCurrent, plans, search };
}

async function ask(typed: string, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await fetch(`/api/search?q=${encodeURIComponent(typed)}`, { signal });
    return answer.ok ? await answer.json() : nothing;
  } catch {
    return nothing; // Pages and commands can still be reached.
  }
}
