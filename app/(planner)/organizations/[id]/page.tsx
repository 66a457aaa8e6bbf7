import type { Route } from 'next';
import { OrganizationDialog } from '@/components/organizations/organization-dialog';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/dialog/menu';
import { Face } from '@/components/ui/mark/face';
import { Markdown } from '@/components/ui/markdown';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { Row, Rows } from '@/components/ui/rows';
import { capitalize, sayCount, sayDateInFull, sayRelative } from '@/lib/plan/words/say';
import { organizationKindLabels } from '@/lib/plan/words/words';
import { currentPlanner } from '@/lib/server/current-planner';
import { removeOrganization, saveOrganization } from '../actions';

export const metadata = { title: 'Organization' };

export default async function OrganizationPage({ params }: PageProps<'/organizations/[id]'>) {
  const [planner, { id }] = await Promise.all([currentPlanner(), params]);
  const { name, kind, notes, version, now, former, motivation, opening } = await planner.organizations.whole(id);
  const degrees = { motivation: String(motivation), opening: String(opening) };
  const { today } = planner;
  const add = <Button href={`/people/new?organization=${encodeURIComponent(name)}` as Route}>Add a person</Button>;

  return (
    <Page
      kicker={<a href="/organizations">Organizations</a>}
      title={name}
      lead={capitalize(
        [kind && organizationKindLabels[kind], `${sayCount(now.length, 'person', 'people')} you know`].filter(Boolean).join(', '),
      )}
      actions={
        <>
          <OrganizationDialog
            open="Edit"
            draft={{ id, version: String(version), name, kind: kind ?? '', ...degrees, notes }}
            save={saveOrganization}
          />
          {now.length > 0 && add}
          <Menu label={`More about ${name}`}>
            <ActionButton action={removeOrganization} values={{ id }}>
              Remove {name}
            </ActionButton>
          </Menu>
        </>
      }
    >
      <div className="space-y-10">
        <Section id="now" title="People there now" aside={now.length > 1 && <a href={`/people?organization=${id}`}>Open in People</a>}>
          {now.length > 0 ? (
            <Rows label="People there now">
              {now.map((person) => (
                <Row
                  key={person.id}
                  mark={<Face name={person.display} />}
                  end={
                    <span className="text-small text-ink-soft">
                      {person.lastContactOn ? `spoke ${sayRelative(person.lastContactOn, today)}` : 'not spoken yet'}
                    </span>
                  }
                >
                  <a className="tap" href={`/people/${person.id}`}>
                    {person.display}
                  </a>{' '}
                  <span className="text-small text-ink-soft">{person.position}</span>
                </Row>
              ))}
            </Rows>
          ) : (
            <EmptyState action={add}>
              You don’t know anyone there yet. Which of your people could introduce you to someone at {name}?
            </EmptyState>
          )}
        </Section>
        {former.length > 0 && (
          <Section id="former" title="People who left">
            <Rows label="People who left">
              {former.map((person) => (
                <Row
                  key={`${person.id} ${person.untilOn}`}
                  mark={<Face name={person.display} />}
                  end={person.untilOn && <span className="text-small text-ink-soft">until {sayDateInFull(person.untilOn, today)}</span>}
                >
                  <a className="tap" href={`/people/${person.id}`}>
                    {person.display}
                  </a>{' '}
                  <span className="text-small text-ink-soft">{person.position}</span>
                </Row>
              ))}
            </Rows>
          </Section>
        )}
        {notes && (
          <Section id="notes" title="Notes">
            <Markdown>{notes}</Markdown>
          </Section>
        )}
      </div>
    </Page>
  );
}
