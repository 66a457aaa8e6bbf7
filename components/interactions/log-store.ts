import type { Day } from '@/lib/plan/time/day';
import type { InteractionKind } from '@/lib/plan/words/words';
import { store } from '../ui/store';

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

/** What the one log dialog of the frame was opened with; undefined while it is closed. Each opening has a number of its own. */
export const openedLog = store<(LogPreset & { opening: number }) | undefined>(undefined);

let openings = 0;

/** Opens it, from wherever somebody is. */
export const openLog = (preset: LogPreset) => openedLog.set({ ...preset, opening: ++openings });

/** Closes that opening. One that began while it was closing stays. */
export function closeLog(opening: number) {
  if (openedLog.get()?.opening === opening) openedLog.set(undefined);
}
