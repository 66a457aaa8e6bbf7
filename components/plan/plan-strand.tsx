import type { StrandKnot, ThreadStrand } from '@/lib/plan/thread/thread-strands';
import { sayBriefly } from '@/lib/plan/words/say';
import { type Knot, Strand } from '../thread/strand';
import type { Asked } from './asked';
import { MendButton } from './mend-button';
import type { Known } from './strand-list';

type Place = Omit<Asked, 'kind' | 'rowId'>;

/** One key connection's way through the plan, with the verb that mends each of its breaks. */
export function PlanStrand({ goalId, personId, knots, known }: Pick<ThreadStrand, 'goalId' | 'personId' | 'knots'> & { known: Known }) {
  const [person, step, outcome, loop] = knots;
  const place = { goalId, personId, who: person.word, about: '' };
  return (
    <Strand
      knots={[
        personKnot(person, place, known),
        step && drawn(step, place),
        outcome && drawn(outcome, { ...place, about: step?.word ?? '' }),
        loop && drawn(loop, { ...place, about: outcome?.word ?? '' }),
      ]}
    />
  );
}

function personKnot(knot: StrandKnot, place: Place, { mentorIds }: Known): Knot {
  const { personId } = place;
  const plain = drawn(knot, place);
  const word = personId ? <a href={`/people/${personId}`}>{knot.word}</a> : knot.word;
  if (knot.broken || !personId || !mentorIds.includes(personId)) return { ...plain, word };
  return { ...plain, word, shape: 'mentor', meta: plain.meta ? `Mentor: ${plain.meta}` : 'Mentor' };
}

function drawn({ shape, word: written, meta, broken, mend }: StrandKnot, place: Place): Knot {
  const word = sayBriefly(written);
  if (!mend) return { shape, word, meta: sayBriefly(meta) };
  if (shape === 'owed') return { shape, word: <MendButton {...mend} {...place} inline />, meta };
  return { shape, word, meta, ...(broken && { broken }), mend: <MendButton {...mend} {...place} /> };
}
