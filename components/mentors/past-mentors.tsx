import type { FormAction } from '@/lib/form-result';
import { type EndingDraft, hasEnded } from '@/lib/plan/mentor/mentor';
import { stepOfferedAt } from '@/lib/plan/mentor/mentor-moves';
import type { StepDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { mentorStageLabels } from '@/lib/plan/words/words';
import { Menu } from '../ui/dialog/menu';
import { Face } from '../ui/mark/face';
import { Row, Rows } from '../ui/rows';
import type { Candidate } from './candidate';
import { EditEnding } from './mentor-dialogs';
import { ThankMentor } from './thank-mentor';

type Props = {
  candidates: readonly Candidate[];
  planId: string;
  today: Day;
  goals: readonly { id: string; statement: string }[];
  note: FormAction<EndingDraft>;
  saveStep: FormAction<StepDraft>;
};

/** Former mentors and candidates who said no, each with a note and thanks. */
export const PastMentors = ({ candidates, note, ...plan }: Props) => (
  <Rows label="Past">
    {candidates.map((candidate) => {
      const { id, version, name, stage, stageSince, endingNote, nextStepOn } = candidate;
      return (
        <Row
          key={id}
          mark={<Face name={name} />}
          end={stepOfferedAt(stage) && !nextStepOn && <ThankMentor candidate={candidate} {...plan} />}
          menu={
            hasEnded(stage) && (
              <Menu label={`More about ${name}`}>
                <EditEnding name={name} draft={{ id, version: String(version), endingNote }} note={note} />
              </Menu>
            )
          }
        >
          <a className="tap" href={`/mentors/${id}`}>
            {name}
          </a>{' '}
          <span className="text-small text-ink-soft">
            {mentorStageLabels[stage]} since {sayDay(stageSince, plan.today)}
          </span>
          {endingNote && <p className="text-small text-ink-soft">{endingNote}</p>}
        </Row>
      );
    })}
  </Rows>
);
