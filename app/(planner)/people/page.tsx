import type { Route } from 'next';
import { PeopleFilterForm } from '@/components/people/list/people-filter';
import { PeoplePages } from '@/components/people/list/people-pages';
import { PeopleRows } from '@/components/people/list/people-rows';
import { SaveView } from '@/components/people/list/save-view';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page } from '@/components/ui/page/page';
import { Tabs } from '@/components/ui/page/tabs';
import { peopleCountedTo, peopleQuery, readPeopleFilter } from '@/lib/plan/people/people-filter';
import { byLetter, personRow, sayPeople } from '@/lib/plan/people/people-list';
import { starTag } from '@/lib/plan/people/star';
import { pageAt } from '@/lib/plan/words/page-of';
import { currentPlanner } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';
import { archivePeople, connectPeople, removeView, saveView, setRhythm, tagPeople } from './actions';

export const metadata = { title: 'People' };

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const [planner, query] = await Promise.all([currentPlanner(), searchParams]);
  const { today, currentPauses: pauses, plan } = planner;
  const wanted = readPeopleFilter(query);
  const pageOfPeople = (page: number) =>
    planner.peopleList.page({ ...wanted, page: page > 1 ? page : undefined }, { planId: plan.id, today, pauses });
  const [
    {
      page,
      found: { rows, total: found },
    },
    choices,
    counts,
  ] = await Promise.all([
    pageAt(wanted.page ?? 1, pageOfPeople, ({ rows }) => rows),
    planner.peopleList.choices(plan.id, wanted.organization),
    navigationCounts(),
  ]);
  const filter = { ...wanted, page: page > 1 ? page : undefined };
  const ofKind = (kind: (typeof choices)[number]['kind']) => choices.filter((choice) => choice.kind === kind);
  const choicesOf = (kind: 'goal' | 'tag' | 'organization') => ofKind(kind).map(({ value, label }) => ({ value, label }));
  const goals = choicesOf('goal');
  const tags = [{ value: starTag, label: 'Starred' }, ...choicesOf('tag').filter(({ value }) => value !== starTag)];
  const asked = peopleQuery({ ...filter, page: undefined });
  const total = asked ? found : counts.people;
  const views = ofKind('view');
  const current = views.find((view) => view.query === asked);
  const people = rows.map((person) => personRow(person, today, pauses));
  // A search without an order shows the best match first.
  const isByName = filter.sort === 'name' || (!filter.sort && !filter.q);
  const everyone = { label: 'Everyone', href: '/people' as Route, current: !asked };

  return (
    <Page
      title="People"
      actions={
        <>
          <Button href="/people/import">Import contacts</Button>
          <Button look={counts.people > 0 ? 'primary' : 'secondary'} href="/people/new">
            New person
          </Button>
        </>
      }
    >
      {views.length > 0 && (
        <Tabs
          label="Saved views"
          tabs={[
            everyone,
            ...views.map((view) => ({ label: view.label, href: `/people?${view.query}` as Route, current: view === current })),
          ]}
        />
      )}
      <PeopleFilterForm filter={filter} goals={goals} tags={tags} organization={choicesOf('organization')[0]} />
      <div className="mb-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-ink-soft *:[a]:tap">
        <span role="status">{sayPeople(total, peopleCountedTo)}</span>
        {current ? (
          <ActionButton action={removeView} values={{ id: current.value }}>
            Delete view
          </ActionButton>
        ) : (
          asked && <SaveView query={asked} save={saveView} />
        )}
        {asked && <a href="/people">Show everyone</a>}
        {counts.people > 0 && <a href="/people/triage">Sort new people</a>}
        {counts.people > 0 && <a href="/people/duplicates">Possible duplicates</a>}
        <a href="/organizations">Organizations</a>
        <a href="/introductions">Introductions</a>
      </div>
      {rows.length > 0 && (
        <PeopleRows
          groups={isByName ? byLetter(people) : [{ letter: '', people }]}
          goals={goals}
          tag={tagPeople}
          setRhythm={setRhythm}
          connect={connectPeople}
          archive={archivePeople}
        />
      )}
      {rows.length === 0 && asked && <EmptyState>No one matches. Try removing a word or a filter.</EmptyState>}
      {counts.people === 0 && !asked && (
        <EmptyState
          action={
            <Button look="primary" href="/people/new">
              Add the first
            </Button>
          }
        >
          Think of someone who does what you would like to do, as in “Tomasz Wierzba, group product manager at Northgrid Flex: met at a
          meetup”. Or <a href="/people/import">import the contacts you have</a>, from LinkedIn, Google, Outlook or a phone.
        </EmptyState>
      )}
      <PeoplePages filter={filter} shown={rows.length} total={total} />
    </Page>
  );
}
