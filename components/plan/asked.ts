import type { Mend } from '@/lib/plan/thread/thread-links';

/** What to mend: the row it is done to, on whose strand of which goal, and what it is about. */
export type Asked = Mend & { goalId: string | null; personId: string | null; who: string; about: string };

type Hear = (asked: Asked, verb: HTMLElement) => void;

let desk: Hear | undefined;

/** The rows whose verbs were pressed since the page was opened. */
export const pressed = new Set<string>();

/** A verb of the thread was pressed. */
export const askToMend: Hear = (asked, verb) => {
  pressed.add(asked.rowId);
  desk?.(asked, verb);
};

/** The desk hears every verb of the room, however many there are. @returns how it stops to */
export function hearVerbs(hear: Hear) {
  desk = hear;
  return () => {
    desk = undefined;
  };
}
