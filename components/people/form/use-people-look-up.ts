'use client';

import { useRef, useState } from 'react';

export type FoundPerson = { id: string; display: string; position: string; organization: string | null; isArchived: boolean };

/** Looks up people by name; only the latest lookup is answered. */
export function usePeopleLookUp() {
  const [answer, setAnswer] = useState<{ to: string; found: FoundPerson[] }>({ to: '', found: [] });
  const asking = useRef<AbortController>(undefined);

  /** @returns the matches, none when a later lookup has begun */
  async function lookUp(typed: string): Promise<FoundPerson[]> {
    asking.current?.abort();
    const question = new AbortController();
    asking.current = question;
    const found = typed.trim() ? await ask(typed, question.signal) : [];
    if (question.signal.aborted) return [];
    setAnswer({ to: typed, found });
    return found;
  }

  return { found: answer.found, answered: answer.to, lookUp };
}

async function ask(typed: string, signal: AbortSignal): Promise<FoundPerson[]> {
  try {
    const answer = await fetch(`/api/people?q=${encodeURIComponent(typed)}`, { signal });
    return answer.ok ? await answer.json() : [];
  } catch {
    return []; // Without an answer a name can still be typed.
  }
}
