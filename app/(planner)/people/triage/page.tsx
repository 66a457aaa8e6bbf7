import type { Route } from 'next';
import { Starred } from '@/components/people/star/star';
import { Capacity } from '@/components/triage/capacity';
import { TriageCard } from '@/components/triage/triage-card';
import { Button } from '@/components/ui/button';
import { Columns } from '@/components/ui/page/columns';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page } from '@/components/ui/page/page';
import { circleRhythms } from '@/lib/plan/people/rhythm';
import { isStarred, withoutStar } from '@/lib/plan/people/star';
import { capacityGuard } from '@/lib/plan/people/triage';
import { capitalize, sayCount, sayDateInFull, sayRhythm } from '@/lib/plan/words/say';
import { circleNames } from '@/lib/plan/words/words';
import { currentPlanner } from '@/lib/server/current-planner';
import { undo } from '../../actions';
import { setRhythm } from '../actions';
import { sortPerson } from './actions';

export const metadata = { title: 'Sort your people' };

export default async function TriagePage({ searchParams }: PageProps<'/people/triage'>) {
  const [planner, { skip }] = await Promise.all([currentPlanner(), searchParams]);
  const skipped = typeof skip === 'string' && /^\d{1,5}$/.test(skip) ? Number(skip) : 0;
  const { triage, goals, plan, today, account } = planner;
  const [person, left, burdens, inForce] = await Promise.all([
    triage.next(skipped),
    triage.left(),
    triage.burdens(),
    goals.inForce(plan.id, today),
  ]);
  const guard = capacityGuard(burdens, account.weeklyMinutes);
  return (
    <Page
      kicker={<a href="/people">People</a>}
      title="Who matters for this plan?"
      lead={
        person
          ? `${capitalize(sayCount(left, 'person', 'people'))} still to sort. Stop whenever you like: the rest can wait, and no reminders start until you sort them.`
          : undefined
      }
    >
      <Columns>
        {person ? (
          <TriageCard
            key={person.id}
            personId={person.id}
            goals={inForce.map(({ id, statement }) => ({ id, statement }))}
            rhythms={circleNames.map((circle) => sayRhythm(circleRhythms[circle].days))}
            sort={sortPerson}
            undo={undo}
            skipped={skipped}
          >
            <div>
              <h2>
                <a href={`/people/${person.id}`}>{person.display}</a>
                {isStarred(person.tags) && <Starred />}
              </h2>
              <p className="text-ink-soft">
                {[person.position, person.organization].filter(Boolean).join(', ') || 'No other details yet.'}
              </p>
              <p className="text-small text-ink-soft">
                {[person.connectedOn && `Connected on ${sayDateInFull(person.connectedOn, today)}`, withoutStar(person.tags).join(', ')]
                  .filter(Boolean)
                  .join('. ')}
              </p>
            </div>
          </TriageCard>
        ) : (
          <EmptyState
            action={
              <Button href={(left > 0 ? '/people/triage' : '/people') as Route}>
                {left > 0 ? 'Back to skipped people' : 'To your people'}
              </Button>
            }
          >
            {left > 0 ? 'You’ve been through everyone once.' : 'Everyone is sorted.'}
          </EmptyState>
        )}
        <aside className="desk:border-l desk:border-rule desk:pl-8">
          <h2 className="mb-3">Your week</h2>
          <Capacity guard={guard} setRhythm={setRhythm} />
        </aside>
      </Columns>
    </Page>
  );
}
