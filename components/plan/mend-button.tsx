import type { Mend } from '@/lib/plan/thread-links';

/** Where a verb stands: on whose strand, of which goal, and what it is about. */
export type MendPlace = { goalId?: string | null; personId?: string | null; who?: string; about?: string };

type Props = { mend: Mend; place: MendPlace; inline?: boolean };

/** The verb beside a break. It needs no script of its own: the desk of the page hears it, and is told by it what to mend. */
export function MendButton({ mend, place: { goalId, personId, who, about }, inline = false }: Props) {
  return (
    <button
      type="button"
      className={inline ? 'mend inline' : 'mend'}
      aria-haspopup="dialog"
      aria-label={who && `${mend.label}: ${who}`}
      data-mend={mend.kind}
      data-row={mend.rowId}
      data-goal={goalId ?? undefined}
      data-person={personId ?? undefined}
      data-who={who}
      data-about={about}
    >
      {mend.label}
    </button>
  );
}
