import { mentorsSummary } from '@/components/mentors/mentors-summary';
import { NewCandidate } from '@/components/mentors/new-candidate';
import { NextStage } from '@/components/mentors/next-stage';
import { PastMentors } from '@/components/mentors/past-mentors';
import { Scorecard } from '@/components/mentors/scorecard';
import { Stages } from '@/components/mentors/stages';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { isBeingChosen, isClosed } from '@/lib/plan/mentor/mentor';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveStep } from '../steps/actions';
import { considerMentor, moveMentor, noteEnding, rateMentor } from './actions';

export const metadata = { title: 'Mentors' };

export default async function MentorsPage() {
  const planner = await currentPlanner();
  const { plan, today } = planner;
  const [candidates, inForce] = await Promise.all([planner.mentors.ofPlan(plan.id, today), planner.goals.inForce(plan.id, today)]);
  const compared = candidates.filter(({ stage }) => isBeingChosen(stage));
  const past = candidates.filter(({ stage }) => isClosed(stage));
  const goals = inForce.map(({ id, statement }) => ({ id, statement }));
  const add = <NewCandidate consider={considerMentor} />;

  return (
    <Page title="Mentors" lead={mentorsSummary(candidates)} actions={add}>
      {candidates.length === 0 ? (
        <EmptyState>
          A mentor has experience in your field, shares your values, and has insight to offer. For example: “Adaeze, who made the same
          change six years ago.” Add someone, and note what you know and what you don’t.
        </EmptyState>
      ) : (
        <Stages candidates={candidates} today={today} />
      )}
      {compared.length > 0 && (
        <Section id="side-by-side" title={compared.length > 1 ? 'Side by side' : `What you know of ${compared[0]?.name}`}>
          <Scorecard
            candidates={compared}
            rate={rateMentor}
            nextStage={(candidate) => (
              <NextStage candidate={candidate} planId={plan.id} today={today} goals={goals} move={moveMentor} saveStep={saveStep} />
            )}
          />
        </Section>
      )}
      {past.length > 0 && (
        <div className="mt-14">
          <Section id="past" title="Past">
            <PastMentors candidates={past} planId={plan.id} today={today} goals={goals} note={noteEnding} saveStep={saveStep} />
          </Section>
        </div>
      )}
    </Page>
  );
}
