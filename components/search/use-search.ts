'use client';

import { useRef, useState } from 'react';
import type { Piece } from '@/lib/plan/search-words';

type Answer = {
  people: { id: string; name: Piece[]; position: string; organization: string | null; where: Piece[] | null }[];
  organizations: { id: string; name: string }[];
};

const nothing: Answer = { people: [], organizations: [] };
const pause = 90;

/** Asks as one types, a breath after the last key; only the latest question is answered. */
export function useSearch() {
  const [answer, setAnswer] = useState(nothing);
  const asking = useRef<AbortController>(undefined);

  const search = (typed: string) => {
    asking.current?.abort();
    if (!typed.trim()) return setAnswer(nothing);
    const question = new AbortController();
    asking.current = question;
    setTimeout(async () => {
      if (question.signal.aborted) return;
      const found = await ask(typed, question.signal);
      if (!question.signal.aborted) setAnswer(found);
    }, pause);
  };
  return { answer, search };
}

async function ask(typed: string, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await fetch(`/api/search?q=${encodeURIComponent(typed)}`, { signal });
    return answer.ok ? await answer.json() : nothing;
  } catch {
    return nothing; // The rooms and the actions can still be reached.
  }
}
