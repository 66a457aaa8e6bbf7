import type { Day } from '@/lib/plan/time/day';
import { type MentorStage, mentorStageLabels } from '@/lib/plan/words/words';
import { Node } from '../ui/mark/node';
import { type Candidate, progressOf } from './candidate';

/** The columns, in order; someone who agreed but has not begun is shown with the trial. */
const columns: { name: string; stages: MentorStage[] }[] = [
  { name: mentorStageLabels.identified, stages: ['identified'] },
  { name: mentorStageLabels.researching, stages: ['researching'] },
  { name: mentorStageLabels.warming_up, stages: ['warming_up'] },
  { name: mentorStageLabels.asked, stages: ['asked'] },
  { name: mentorStageLabels.accepted_trial, stages: ['accepted_trial', 'agreed'] },
  { name: mentorStageLabels.active, stages: ['active'] },
];

/** Down on a phone, across on a desk: the line from this stage to the next. */
const toNext =
  'not-last:before:absolute not-last:before:top-2.5 not-last:before:-bottom-2.5 not-last:before:left-1.5 not-last:before:border-thread not-last:before:border-l-2 tablet:not-last:before:top-2.25 tablet:not-last:before:-right-0.75 tablet:not-last:before:bottom-auto tablet:not-last:before:left-1.75 tablet:not-last:before:border-t-2 tablet:not-last:before:border-l-0';

export const Stages = ({ candidates, today }: { candidates: Candidate[]; today: Day }) => (
  <>
    <h2 className="sr-only">Stages</h2>
    <ol className="mb-10 grid tablet:mb-12 tablet:grid-cols-3 tablet:gap-y-7 desk:grid-cols-6" aria-label="Stages and who is in each">
      {columns.map(({ name, stages }) => {
        const here = candidates.filter(({ stage }) => stages.includes(stage));
        return (
          <li key={name} className={`relative pb-3.5 pl-7 tablet:pt-6.5 tablet:pr-4 tablet:pb-0 tablet:pl-0 ${toNext}`}>
            <Node shape={here.length > 0 ? 'mentor' : 'ring'} className="absolute top-0.75 left-0 z-1" />
            <h3 className="font-normal text-ink-soft text-small">{name}</h3>
            {here.map((candidate) => (
              <p className="mb-1 tablet:mt-1.5 tablet:mb-0" key={candidate.id}>
                <a className="tap font-strong no-underline" href={`/mentors/${candidate.id}`}>
                  {candidate.name}
                </a>
                <br />
                <span className="text-ink-soft text-small">{progressOf(candidate, today)}</span>
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  </>
);
