import { PersonForm } from '@/components/people/form/person-form';
import { Page } from '@/components/ui/page/page';
import { personDraft } from '@/lib/plan/people/person-draft';
import { currentPlanner } from '@/lib/server/current-planner';
import { savePerson } from '../../actions';

export const metadata = { title: 'Edit a person' };

export default async function EditPersonPage({ params }: PageProps<'/people/[id]/edit'>) {
  const [planner, { id }] = await Promise.all([currentPlanner(), params]);
  const person = await planner.people.whole(id);
  const back = `/people/${id}`;
  return (
    <Page kicker={<a href={back}>{person.display}</a>} title={`About ${person.display}`}>
      <PersonForm
        draft={personDraft(person)}
        introducer={person.introducer?.display ?? ''}
        room={{ others: person.othersMinutes, budget: planner.account.weeklyMinutes }}
        save={savePerson}
        verb="Save"
      >
        <a className="tap" href={back}>
          Cancel
        </a>
      </PersonForm>
    </Page>
  );
}
