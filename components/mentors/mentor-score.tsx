import { mentorFit, ratingsOf } from '@/lib/plan/mentor/mentor';
import { sayPart } from '@/lib/plan/words/say';
import { mentorCriteria, mentorCriterionLabels } from '@/lib/plan/words/words';
import { Why } from '../ui/why';
import { type Candidate, movesOf } from './candidate';

/** The score over what is rated so far, and what the next stage needs. */
export function MentorScore({ candidate }: { candidate: Candidate }) {
  const { score, gates } = mentorFit(ratingsOf(candidate.known));
  const rated = mentorCriteria.filter((criterion) => candidate.known[criterion].rating !== null).length;
  const guard = movesOf(candidate).find((move) => move.guard)?.guard;
  return (
    <>
      {gates.length > 0 ? (
        <p>
          <b>No total</b> while {gates.map((gate) => mentorCriterionLabels[gate].toLowerCase()).join(' and ')}{' '}
          {gates.length > 1 ? 'are' : 'is'} low.
        </p>
      ) : score === null ? (
        <p>Nothing rated yet</p>
      ) : (
        <p>
          <b>{Math.round(score)}</b> of 100, {rated === 5 ? 'all five' : sayPart(rated, 5)} known
        </p>
      )}
      {guard && <p className="text-ink-soft">{guard}</p>}
      <Why of={`${candidate.name} has this score`}>
        Each rating from 1 to 5 counts by its weight; criteria you haven’t rated don’t count. A low rating (1 or 2) on values, experience or
        insight can’t be outweighed by the others.
      </Why>
    </>
  );
}
