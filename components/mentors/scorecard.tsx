import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import { mentorFit, mentorWeights, type RatingDraft, ratingsOf } from '@/lib/plan/mentor/mentor';
import { ratingWord, waysToLearn } from '@/lib/plan/mentor/mentor-words';
import { sayPart } from '@/lib/plan/words/say';
import { type MentorCriterion, mentorCriteria, mentorCriterionLabels } from '@/lib/plan/words/words';
import { Pips } from '../ui/pips';
import { Why } from '../ui/why';
import { type Candidate, movesOf } from './candidate';
import { RateMentor } from './rate-mentor';

type Props = {
  candidates: Candidate[];
  rate: FormAction<RatingDraft>;
  /** A button for the candidate's next stage, under the score. */
  wayOn?: (candidate: Candidate) => ReactNode;
};

/** Candidates side by side: a rating and its evidence for each criterion. Explicit roles, because the phone's layout drops them. */
export function Scorecard({ candidates, rate, wayOn }: Props) {
  // A single candidate is named above the table, not in each cell.
  const nameOf = (candidate: Candidate) => (candidates.length > 1 ? candidate.name : undefined);
  return (
    <table className="score" role="table">
      <colgroup>
        <col className="crit" />
        {candidates.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead role="rowgroup" className={candidates.length > 1 ? undefined : 'sr-only'}>
        <tr role="row">
          <td />
          {candidates.map(({ id, name, position, organization }) => (
            <th key={id} scope="col" role="columnheader">
              <a className="quoted no-underline" href={`/mentors/${id}`}>
                {name}
              </a>
              <span className="text-small text-ink-soft">{[position, organization].filter(Boolean).join(', ')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {mentorCriteria.map((criterion) => (
          <tr key={criterion} role="row">
            <th scope="row" role="rowheader">
              {mentorCriterionLabels[criterion]}
              <small>{mentorWeights[criterion] * 100}% of the score</small>
            </th>
            {candidates.map((candidate) => (
              <td key={candidate.id} role="cell" data-who={nameOf(candidate)}>
                <Known candidate={candidate} criterion={criterion} rate={rate} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">
            So far
          </th>
          {candidates.map((candidate) => (
            <td key={candidate.id} role="cell" data-who={nameOf(candidate)}>
              <SoFar candidate={candidate} />
              {wayOn && <div className="mt-3">{wayOn(candidate)}</div>}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Known({ candidate, criterion, rate }: { candidate: Candidate; criterion: MentorCriterion; rate: Props['rate'] }) {
  const { rating, evidence } = candidate.known[criterion];
  return (
    <>
      <Pips rating={rating}>{ratingWord(criterion, rating)}</Pips>
      {rating === null ? <p className="text-ink-soft mt-1">{evidence || waysToLearn[criterion]}</p> : <p className="ev">{evidence}</p>}
      <RateMentor mentorId={candidate.id} name={candidate.name} criterion={criterion} rating={rating} evidence={evidence} rate={rate} />
    </>
  );
}

function SoFar({ candidate }: { candidate: Candidate }) {
  const { score, gates } = mentorFit(ratingsOf(candidate.known));
  const known = mentorCriteria.filter((criterion) => candidate.known[criterion].rating !== null).length;
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
          <b>{Math.round(score)}</b> of 100, {known === 5 ? 'all five' : sayPart(known, 5)} known
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
