import { ConsiderMentor } from '@/components/mentors/consider-mentor';
import { leadOf } from '@/components/mentors/lead';
import { Scorecard } from '@/components/mentors/scorecard';
import { Stages } from '@/components/mentors/stages';
import { EmptyState } from '@/components/ui/empty-state';
import { Room, Section } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';
import { considerMentor, rateMentor } from './actions';

export const metadata = { title: 'Mentors' };

/** Who is still being chosen is compared; who said no, ended or stands aside is named. */
const choosing = ['identified', 'researching', 'warming_up', 'asked'];

export default async function MentorsPage() {
  const planner = await currentPlanner();
  const [candidates, people] = await Promise.all([
    planner.mentors.ofPlan(planner.plan.id, planner.today),
    planner.keyConnections.peopleOfPlan(planner.plan.id),
  ]);
  const compared = candidates.filter(({ stage }) => choosing.includes(stage));
  const add = (
    <ConsiderMentor people={people.filter(({ id }) => !candidates.some(({ personId }) => personId === id))} consider={considerMentor} />
  );

  return (
    <Room title="Mentors" lead={leadOf(candidates)} actions={add}>
      {candidates.length === 0 ? (
        <EmptyState>
          A mentor has experience in your field, shares your values, and has insight to offer. For example: “Adaeze, who made the same
          change six years ago.” Add someone, and note what you know and what you do not.
        </EmptyState>
      ) : (
        <Stages candidates={candidates} today={planner.today} />
      )}
      {compared.length > 0 && (
        <Section id="side-by-side" title="Side by side" aside={asideOf(candidates)}>
          <Scorecard candidates={compared} rate={rateMentor} />
        </Section>
      )}
    </Room>
  );
}

const asideOf = (candidates: { stage: string; name: string }[]) => {
  const models = candidates.filter(({ stage }) => stage === 'role_model').map(({ name }) => name);
  return models.length > 0 ? `Role model, from afar: ${models.join(', ')}` : undefined;
};
