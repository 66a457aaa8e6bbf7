import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import { mentorWeights, type RatingDraft } from '@/lib/plan/mentor/mentor';
import { ratingWord, waysToLearn } from '@/lib/plan/mentor/mentor-words';
import { type MentorCriterion, mentorCriteria, mentorCriterionLabels } from '@/lib/plan/words/words';
import { Face } from '../ui/mark/face';
import { Pips } from '../ui/mark/pips';
import type { Candidate } from './candidate';
import { MentorScore } from './mentor-score';
import { RateButton, RatingDialog } from './rating-dialog';

type Props = {
  candidates: Candidate[];
  rate: FormAction<RatingDraft>;
  /** A button for the candidate's next stage, under the score. */
  nextStage?: (candidate: Candidate) => ReactNode;
};

/** A table on a desk and a tablet; on a phone one block for each criterion, each value under its candidate's name. */
const look = [
  'table-fixed max-tablet:block max-tablet:[&_:is(tbody,tfoot)]:block max-tablet:[&_:is(thead,colgroup)]:hidden',
  'max-tablet:[&_tr]:block max-tablet:[&_tr]:border-rule max-tablet:[&_tr]:border-t max-tablet:[&_tr]:py-4',
  '[&_:is(td,th)]:align-top max-tablet:[&_:is(td,th)]:block max-tablet:[&_:is(td,th)]:border-0 max-tablet:[&_:is(td,th)]:p-0',
  'tablet:[&_:is(td,th)]:py-4 tablet:[&_:is(td,th)]:pr-5 desk:[&_:is(td,th)]:pr-10 [&_tfoot_:is(td,th)]:border-b-0',
  '[&_:is(tbody,tfoot)_th]:font-strong [&_small]:block [&_small]:font-normal [&_small]:text-ink-soft [&_small]:text-small',
  'max-tablet:[&_tbody_td]:mt-3 max-tablet:[&_tfoot_td]:mt-3 max-tablet:[&_td]:before:block max-tablet:[&_td]:before:text-ink-soft',
  'max-tablet:[&_td]:before:text-small max-tablet:[&_td]:before:content-[attr(data-who)]',
  '[&_tbody_p]:mt-1 [&_tbody_p]:max-w-[46ch] [&_tbody_p]:wrap-break-word',
].join(' ');

/** Candidates side by side: a rating and its evidence for each criterion. Explicit roles, because the phone's layout drops them. */
export function Scorecard({ candidates, rate, nextStage }: Props) {
  // A single candidate is named above the table, not in each cell.
  const nameOf = (candidate: Candidate) => (candidates.length > 1 ? candidate.name : undefined);
  return (
    <RatingDialog candidates={candidates.map(({ id, name, known }) => ({ id, name, known }))} rate={rate}>
      <table className={look} role="table">
        <colgroup>
          <col className="w-30 desk:w-44" />
          {candidates.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead role="rowgroup" className={candidates.length > 1 ? undefined : 'sr-only'}>
          <tr role="row">
            <td />
            {candidates.map(({ id, name, position, organization }) => (
              <th key={id} scope="col" role="columnheader">
                <span className="flex gap-3">
                  <Face name={name} />
                  <span>
                    <a className="font-serif text-ink text-title no-underline" href={`/mentors/${id}`}>
                      {name}
                    </a>
                    <br />
                    {[position, organization].filter(Boolean).join(', ')}
                  </span>
                </span>
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
                  <Rating candidate={candidate} criterion={criterion} />
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
                <MentorScore candidate={candidate} />
                {nextStage && <div className="mt-3">{nextStage(candidate)}</div>}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </RatingDialog>
  );
}

function Rating({ candidate: { id, known }, criterion }: { candidate: Candidate; criterion: MentorCriterion }) {
  const { rating, evidence } = known[criterion];
  const isRated = rating !== null;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5">
        <Pips rating={rating}>{ratingWord(criterion, rating)}</Pips>
        <RateButton mentorId={id} criterion={criterion} />
      </div>
      {isRated ? <p className="quoted">{evidence}</p> : <p className="text-ink-soft">{evidence || waysToLearn[criterion]}</p>}
    </>
  );
}
