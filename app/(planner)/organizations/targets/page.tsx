import { TargetNames } from '@/components/organizations/target-names';
import { TargetRow } from '@/components/organizations/target-row';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { Rows } from '@/components/ui/rows';
import { targetList } from '@/lib/plan/organization/target-list';
import { currentPlanner } from '@/lib/server/current-planner';
import { considerOrganization, ruleOutOrganization } from '../actions';

export const metadata = { title: 'Target organizations' };

/** People listed of each target: whom to approach, and whom next. */
const MAX_PEOPLE = 3;

export default async function TargetsPage() {
  const { targets, today } = await currentPlanner();
  const [all, suggestions] = await Promise.all([targets.list(), targets.suggestions()]);
  const { active, waiting, lookCloser, answered, tried, ruledOut } = targetList(all);
  const people = active.length > 0 ? await targets.peopleAt(active.map(({ id }) => id)) : [];
  const peopleOf = (id: string) => people.filter(({ organizationId }) => organizationId === id).slice(0, MAX_PEOPLE);
  const consider = (verb: string) => (target: { id: string; name: string }) => (
    <ActionButton action={considerOrganization} values={{ id: target.id }} aria-label={`${verb}: ${target.name}`}>
      {verb}
    </ActionButton>
  );
  return (
    <Page
      kicker={<a href="/organizations">Organizations</a>}
      title="Target organizations"
      lead="Five at a time, by how much you want to go there, how open they are and whom you know. One that answers, is ruled out or was tried three times makes room for the next."
    >
      <div className="max-w-measure space-y-10">
        {active.length > 0 ? (
          <Section id="active" title="Now">
            <Rows>
              {active.map((target) => (
                <TargetRow key={target.id} target={target} people={peopleOf(target.id)} today={today} ruleOut={ruleOutOrganization} />
              ))}
            </Rows>
          </Section>
        ) : (
          <EmptyState action={<Button href="/organizations">Go to organizations</Button>}>
            Say of each target how much you want to go there, and the first five appear here.
          </EmptyState>
        )}
        <TargetNames id="waiting" title="Next" targets={waiting} />
        <TargetNames id="closer" title="Look closer first" targets={lookCloser} />
        <TargetNames id="answered" title="Someone answered" targets={answered} />
        <TargetNames id="tried" title="Tried three times" targets={tried} />
        <TargetNames id="suggested" title="Where your people are" targets={suggestions} end={consider('Make it a target')} />
        <TargetNames id="out" title="Ruled out" targets={ruledOut} end={consider('Consider again')} />
      </div>
    </Page>
  );
}
