import type { Day } from '@/lib/plan/day';
import type { InteractionKind } from '@/lib/plan/words';

/** What is known before the log opens. */
export type LogPreset = {
  person?: { id: string; display: string };
  kind?: InteractionKind;
  /** Words sent that wait for an answer. */
  isOutreach?: boolean;
  /** The step that this conversation completes. */
  step?: { id: string; title: string };
  /** What was logged before and is to be corrected. */
  logged?: { id: string; version: number; line: string; happenedOn: Day };
};

let current: LogPreset | undefined;
const listeners = new Set<() => void>();

/** Opens the one log dialog of the frame, from wherever somebody is. */
export function openLog(preset: LogPreset | undefined) {
  current = preset;
  for (const listener of listeners) listener();
}

export const currentLog = () => current;

export const onLogOpened = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
