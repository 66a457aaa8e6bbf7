import type { Day } from '@/lib/plan/time/day';
import { type MentorStage, mentorStageLabels } from '@/lib/plan/words/words';
import { Node } from '../ui/node';
import { type Candidate, progressOf } from './candidate';

/** The columns, in order; someone who agreed but has not begun is shown with the trial. */
const way: { name: string; stages: MentorStage[] }[] = [
  { name: mentorStageLabels.identified, stages: ['identified'] },
  { name: mentorStageLabels.researching, stages: ['researching'] },
  { name: mentorStageLabels.warming_up, stages: ['warming_up'] },
  { name: mentorStageLabels.asked, stages: ['asked'] },
  { name: mentorStageLabels.accepted_trial, stages: ['accepted_trial', 'agreed'] },
  { name: mentorStageLabels.active, stages: ['active'] },
];

export function Stages({ candidates, today }: { candidates: Candidate[]; today: Day }) {
  return (
    <>
      <h2 className="sr-only">Stages</h2>
      <ol className="stages" aria-label="Stages and who is in each">
        {way.map(({ name, stages }) => {
          const here = candidates.filter(({ stage }) => stages.includes(stage));
          return (
            <li key={name}>
              <Node shape={here.length > 0 ? 'mentor' : 'ring'} className="st" />
              <h3>{name}</h3>
              {here.map((candidate) => (
                <p className="who" key={candidate.id}>
                  <a href={`/mentors/${candidate.id}`}>{candidate.name}</a>
                  <br />
                  <span className="text-small text-ink-soft">{progressOf(candidate, today)}</span>
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </>
  );
}
