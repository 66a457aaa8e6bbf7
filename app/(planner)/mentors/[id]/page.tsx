import type { Route } from 'next';
import { movesOf, progressOf } from '@/components/mentors/candidate';
import { EditAgreement, EditEnding } from '@/components/mentors/mentor-dialogs';
import { MoveMentor } from '@/components/mentors/move-mentor';
import { Scorecard } from '@/components/mentors/scorecard';
import { StageLog } from '@/components/mentors/stage-log';
import { ThankMentor } from '@/components/mentors/thank-mentor';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/dialog/menu';
import { Facts } from '@/components/ui/facts';
import { NamedFace } from '@/components/ui/mark/face';
import { Columns } from '@/components/ui/page/columns';
import { Page, Section } from '@/components/ui/page/page';
import { Row, Rows } from '@/components/ui/rows';
import { hasEnded } from '@/lib/plan/mentor/mentor';
import { stepOfferedAt } from '@/lib/plan/mentor/mentor-moves';
import { sayCount, sayDay, sayRhythm } from '@/lib/plan/words/say';
import { mentorStageLabels } from '@/lib/plan/words/words';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveStep } from '../../steps/actions';
import { changeAgreement, moveMentor, noteEnding, rateMentor, removeMentor } from '../actions';

export const metadata = { title: 'Mentor' };

export default async function MentorPage({ params }: PageProps<'/mentors/[id]'>) {
  const [planner, { id }] = await Promise.all([currentPlanner(), params]);
  const [mentor, changes, inForce] = await Promise.all([
    planner.mentors.candidate(id, planner.today),
    planner.mentors.changesOf(id),
    planner.goals.inForce(planner.plan.id, planner.today),
  ]);
  const goals = inForce.map(({ id: goalId, statement }) => ({ id: goalId, statement }));
  const { today } = planner;
  const version = String(mentor.version);
  const agreed = {
    id,
    version,
    agreement: mentor.agreement,
    meetsEveryDays: String(mentor.meetsEveryDays ?? ''),
    agreedUntil: mentor.agreedUntil ?? '',
  };

  return (
    <Page
      kicker={<a href="/mentors">Mentors</a>}
      title={<NamedFace name={mentor.name} />}
      lead={`${mentorStageLabels[mentor.stage]} since ${sayDay(mentor.stageSince, today)}; ${progressOf(mentor, today)}.`}
      actions={
        <>
          <Button href={`/people/${mentor.personId}` as Route}>Open {mentor.name}’s page</Button>
          <Menu label={`More about ${mentor.name}`}>
            <ActionButton action={removeMentor} values={{ id }}>
              Remove candidate
            </ActionButton>
          </Menu>
        </>
      }
    >
      <Columns>
        <div className="space-y-10">
          <Section id="next" title="What comes next">
            <Rows>
              {movesOf(mentor).map((move) => (
                <MoveMentor key={move.to} mentor={mentor} move={move} act={moveMentor} />
              ))}
              {stepOfferedAt(mentor.stage) && !mentor.nextStepOn && (
                <Row end={<ThankMentor candidate={mentor} planId={planner.plan.id} today={today} goals={goals} saveStep={saveStep} />}>
                  Say thank you
                </Row>
              )}
            </Rows>
          </Section>
          <Section id="known" title="What you know">
            <Scorecard candidates={[mentor]} rate={rateMentor} />
          </Section>
        </div>
        <aside className="desk:border-l desk:border-rule desk:pl-8 space-y-10" aria-label="Agreement and log">
          <section aria-labelledby="between">
            <h2 id="between">Between you</h2>
            <Facts
              facts={[
                ['Conversations', String(mentor.conversations)],
                ['Given', sayCount(mentor.given, 'thing', 'things')],
                [
                  'Agreed',
                  mentor.agreement && (
                    <>
                      {mentor.agreement} <EditAgreement name={mentor.name} draft={agreed} change={changeAgreement} />
                    </>
                  ),
                ],
                ['Meets', mentor.meetsEveryDays ? sayRhythm(mentor.meetsEveryDays) : null],
                ['Until', mentor.agreedUntil ? sayDay(mentor.agreedUntil, today) : null],
                ['Asked early because', mentor.overrideReason],
                [
                  'How it ended',
                  hasEnded(mentor.stage) && (
                    <>
                      {mentor.endingNote}{' '}
                      <EditEnding name={mentor.name} draft={{ id, version, endingNote: mentor.endingNote }} note={noteEnding} />
                    </>
                  ),
                ],
              ]}
            />
          </section>
          <section aria-labelledby="log-of-stages">
            <h2 id="log-of-stages">Stages so far</h2>
            <StageLog changes={changes} today={today} />
          </section>
        </aside>
      </Columns>
    </Page>
  );
}
