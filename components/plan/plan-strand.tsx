import type { StrandKnot, ThreadStrand } from '@/lib/plan/thread-strands';
import { type Knot, Strand } from '../thread/strand';
import { breakId } from './break-id';
import { MendButton, type MendPlace } from './mend-button';

/** What the thread does not say of its people: who is a mentor, and what was written about a key connection, by its id. */
export type Known = { mentorIds: ReadonlySet<string>; reasons: ReadonlyMap<string, string> };

type Props = { strand: ThreadStrand; known: Known };

/** One key connection's way through the plan, with the verb that mends each of its breaks. */
export function PlanStrand({ strand: { goalId, personId, knots }, known }: Props) {
  const [person, step, outcome, loop] = knots;
  const place = { goalId, personId, who: person.word };
  return (
    <Strand
      knots={[
        personKnot(person, place, known),
        step && drawn(step, place),
        outcome && drawn(outcome, { ...place, about: step?.word }),
        loop && drawn(loop, { ...place, about: outcome?.word }),
      ]}
    />
  );
}

function personKnot(knot: StrandKnot, place: MendPlace, { mentorIds, reasons }: Known): Knot {
  const { personId } = place;
  const plain = drawn(knot, { ...place, about: knot.mend ? reasons.get(knot.mend.rowId) : undefined });
  const word = personId ? <a href={`/people/${personId}`}>{knot.word}</a> : knot.word;
  if (knot.broken !== null || !personId || !mentorIds.has(personId)) return { ...plain, word };
  return { ...plain, word, shape: 'mentor', meta: knot.meta ? `Mentor, for ${knot.meta.toLowerCase()}` : 'Mentor' };
}

function drawn({ shape, word, meta, broken, mend }: StrandKnot, place: MendPlace): Knot {
  if (!mend) return { shape, word, meta };
  if (broken === null) return { shape, word: <MendButton mend={mend} place={place} inline />, meta };
  const id = breakId(place.goalId ?? null, mend.rowId);
  return { shape, word, meta, broken, id, mend: <MendButton mend={mend} place={place} /> };
}
