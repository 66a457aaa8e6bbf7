import type { Day } from '@/lib/plan/time/day';
import type { InteractionKind } from '@/lib/plan/words/words';
import { store } from '../ui/store';

/** What the log dialog starts with. */
export type LogPreset = {
  person?: Someone;
  /** Who else was there, or will be. */
  others?: readonly Someone[];
  kind?: InteractionKind;
  /** A message that waits for an answer. */
  isOutreach?: boolean;
  /** A line to be understood, typed or shared elsewhere. */
  oneLine?: string;
  /** The step this conversation completes. */
  step?: { id: string; title: string };
  /** The suggestion to confirm as edited, with what was typed already. */
  suggestion?: { id: string; line: string; happenedOn: Day };
  /** The logged conversation to edit. */
  logged?: { id: string; version: number; line: string; happenedOn: Day };
};

type Someone = { id: string; display: string };

/** What the log dialog was opened with, undefined while closed. `opening` numbers each time it opens. */
export const openedLog = store<(LogPreset & { opening: number }) | undefined>(undefined);

let openings = 0;

/** Opens the log dialog from anywhere. */
export const openLog = (preset: LogPreset) => openedLog.set({ ...preset, opening: ++openings });

/** Closes that opening, not one that began meanwhile. */
export function closeLog(opening: number) {
  if (openedLog.get()?.opening === opening) openedLog.set(undefined);
}
