'use client';

import { useEffect, useRef, useState } from 'react';
import { followLine, type LineState } from '@/lib/plan/line/follow-line';
import { filledByLine, type LineFields, type LineReading, lineFieldsOf } from '@/lib/plan/line/line-fields';
import type { LogDraft } from '@/lib/plan/step/interaction';
import type { useActionForm } from '../ui/form/use-action-form';

export type LogForm = ReturnType<typeof useActionForm<LogDraft>>;
type Choice = { id: string; name: string };

const NOT_READ = 'The line could not be read just now. The fields below work without it.';

/**
 * Fills the form from a line, read by the server, which has the address book. What was corrected by hand stays.
 * @param start what the form begins with
 * @param onOutcome called when the outcome was filled in
 */
export function useLine({ form, kept }: LogForm, start: LogDraft, onOutcome: () => void) {
  const [reading, setReading] = useState<LineReading>();
  const [problem, setProblem] = useState('');
  const state = useRef<LineState>({ filled: lineFieldsOf(start), corrected: [] });
  const chosen = useRef(new Map<string, Choice>());
  const asked = useRef<{ line: string; answer: Promise<boolean>; question: AbortController }>(undefined);

  /** The last line that was read, or could not be. */
  const settled = useRef('');

  useEffect(() => () => asked.current?.question.abort(), []);

  const fill = (read: LineReading) => {
    const filled = filledByLine(read, lineFieldsOf(start), chosen.current);
    const followed = followLine(state.current, lineFieldsOf(form.getValues()), filled);
    state.current = followed.state;
    for (const name of Object.keys(followed.fields) as (keyof LineFields)[]) {
      form.setValue(name, followed.fields[name], { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
    }
    if (!followed.fields.outcome) return;
    const { introduced, introducedName = '' } = read.outcome ?? {};
    kept.names.set('outcome.introducedId', introduced?.name ?? introducedName);
    onOutcome();
  };

  const ask = async (line: string, { signal }: AbortController) => {
    const answer = await understood(line, signal);
    if (signal.aborted) return false;
    settled.current = line;
    setProblem(answer ? '' : NOT_READ);
    if (!answer) return false;
    setReading(line ? answer : undefined);
    fill(answer);
    return true;
  };

  return {
    reading,
    problem,

    /** Reads a line, once however often it is asked for. @returns whether the form now says what it says */
    read(typed: string): Promise<boolean> {
      const line = typed.trim();
      if (asked.current ? asked.current.line === line : line === '') return asked.current?.answer ?? Promise.resolve(false);
      asked.current?.question.abort();
      const question = new AbortController();
      asked.current = { line, question, answer: ask(line, question) };
      return asked.current.answer.then((isRead) => {
        // A line that could not be read may be read the next time.
        if (!isRead && asked.current?.question === question) asked.current = undefined;
        return isRead;
      });
    },

    isSettled: (typed: string) => settled.current === typed.trim(),

    /** Says whom an unclear name means. */
    choose(name: string, who: Choice) {
      if (!reading) return;
      chosen.current.set(name, who);
      fill(reading);
      setReading({ ...reading });
    },

    isChosen: (name: string) => chosen.current.has(name),
  };
}

async function understood(line: string, signal: AbortSignal): Promise<LineReading | undefined> {
  try {
    const body = JSON.stringify({ line });
    const answer = await fetch('/api/line', { method: 'POST', body, signal, headers: { 'Content-Type': 'application/json' } });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
