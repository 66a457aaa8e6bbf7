import { PersonForm } from '@/components/people/form/person-form';
import { Page } from '@/components/ui/page/page';
import { weeklyMinutes } from '@/lib/plan/people/capacity';
import { noPerson } from '@/lib/plan/people/person-draft';
import { currentPlanner } from '@/lib/server/current-planner';
import { savePerson } from '../actions';

export const metadata = { title: 'New person' };

export default async function NewPersonPage({ searchParams }: PageProps<'/people/new'>) {
  const [{ organization }, { triage, account }] = await Promise.all([searchParams, currentPlanner()]);
  const room = { others: weeklyMinutes(await triage.burdens()), budget: account.weeklyMinutes };
  const draft = { ...noPerson, organization: typeof organization === 'string' ? organization.slice(0, 200) : '' };
  return (
    <Page kicker={<a href="/people">People</a>} title="New person" lead="A name is enough for now. You can add the rest later.">
      <PersonForm draft={draft} introducer="" room={room} save={savePerson} verb="Add person">
        <a className="tap" href="/people">
          Cancel
        </a>
      </PersonForm>
    </Page>
  );
}
