import type { Route } from 'next';
import type { FormAction } from '@/lib/form-result';
import { sayTarget } from '@/lib/plan/organization/target-list';
import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayRelative } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { Button } from '../ui/button';
import { Row } from '../ui/rows';

type Person = { id: string; display: string; position: string; lastContactOn: Day | null; waitingSince: Day | null };

type Props = {
  target: { id: string; name: string; people: number; rounds: number };
  /** Who is there, whom to approach next first. */
  people: readonly Person[];
  today: Day;
  ruleOut: FormAction<{ id: string }>;
};

/** A target that is worked on: whom to approach next, or that someone has to be found. */
export function TargetRow({ target, people, today, ruleOut }: Props) {
  const { id, name } = target;
  return (
    <Row
      end={
        <>
          {people.length === 0 && (
            <Button look="quiet" href={`/people/new?organization=${encodeURIComponent(name)}` as Route}>
              Find someone there
            </Button>
          )}
          <ActionButton action={ruleOut} values={{ id }} aria-label={`Rule out ${name}`}>
            Rule out
          </ActionButton>
        </>
      }
    >
      <a className="tap" href={`/organizations/${id}`}>
        {name}
      </a>
      <p className="text-small text-ink-soft">{sayTarget(target)}</p>
      {people.length > 0 && (
        <ul className="text-small" aria-label={`People at ${name}`}>
          {people.map((person, at) => (
            <li key={person.id}>
              <a className="tap" href={`/people/${person.id}`}>
                {person.display}
              </a>{' '}
              <span className="text-ink-soft">{sayPerson(person, at === 0, today)}</span>
            </li>
          ))}
        </ul>
      )}
    </Row>
  );
}

function sayPerson({ position, lastContactOn, waitingSince }: Person, isNext: boolean, today: Day): string {
  const state = waitingSince
    ? `waiting for an answer since ${sayDay(waitingSince, today)}`
    : lastContactOn
      ? `spoke ${sayRelative(lastContactOn, today)}`
      : 'not spoken yet';
  return [position, state, isNext && !waitingSince && 'approach next'].filter(Boolean).join(', ');
}
