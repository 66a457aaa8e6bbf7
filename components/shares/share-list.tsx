import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/day';
import { sayDay, sayRelative } from '@/lib/plan/say';
import { type PeopleLevel, peopleLevelLabels } from '@/lib/plan/words';
import { ActionButton } from '../ui/action-button';

type Link = {
  id: string;
  name: string;
  people: PeopleLevel;
  showMentors: boolean;
  showSteps: boolean;
  mayComment: boolean;
  madeOn: Day;
  endsOn: Day | null;
  seenOn: Day | null;
};
type Act = FormAction<{ id: string }>;

export function ShareList({ links, today, end, remove }: { links: Link[]; today: Day; end?: Act; remove?: Act }) {
  return (
    <ul className="rows">
      {links.map((link) => (
        <li key={link.id}>
          <div className="grow">
            <b>{link.name}</b>
            <p className="small">{showsOf(link)}</p>
            <p className="small">
              {link.seenOn ? `Looked in ${sayRelative(link.seenOn, today)}` : 'Not opened yet'}; made {sayDay(link.madeOn, today)}
              {link.endsOn ? `, ends ${sayDay(link.endsOn, today)}` : ', no end'}.
            </p>
          </div>
          <div className="act">
            {end && (
              <ActionButton action={end} values={{ id: link.id }} aria-label={`End this link: ${link.name}`}>
                End this link
              </ActionButton>
            )}
            {remove && (
              <ActionButton action={remove} values={{ id: link.id }} aria-label={`Take ${link.name}’s link off the list`}>
                Remove
              </ActionButton>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function showsOf({ people, showMentors, showSteps, mayComment }: Link): string {
  const parts = [showSteps && 'this week’s steps', showMentors && 'mentors’ stages'].filter(Boolean);
  const shown = ['Objective and goals', ...parts].join(', ');
  return `${shown}. People: ${peopleLevelLabels[people].toLowerCase()}.${mayComment ? ' They may leave a line.' : ''}`;
}
