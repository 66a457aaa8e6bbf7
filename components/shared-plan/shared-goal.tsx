import { rateKept } from '@/lib/plan/goal/rate/rate-sentences';
import type { MentorView } from '@/lib/plan/sharing/mentor-view';
import { sayOpen } from '@/lib/plan/thread/open-links';
import type { Day } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { sayCount, sayDateInFull, sayList, sayNumber, sentence } from '@/lib/plan/words/say';
import { goalStatusLabels } from '@/lib/plan/words/words';
import { goalStates } from '../goals/goal-state';
import { Badge } from '../ui/mark/badge';
import { Node } from '../ui/mark/node';

type Goal = MentorView['goals'][number];

export function SharedGoal({ goal, today }: { goal: Goal; today: Day }) {
  return (
    <li>
      <Node shape="ring" />
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 className="font-normal font-serif text-lead">{goal.statement}</h3>
        <Badge state={goalStates[goal.status]}>{goalStatusLabels[goal.status]}</Badge>
      </div>
      <p className="text-ink-soft">{progressSentence(goal, today)}</p>
      {goal.open && <p className="text-small text-ink-soft">{sayOpen(goal.open)}</p>}
    </li>
  );
}

/** "8 of 18 conversations by 30 June, two ahead of pace, with Adaeze and Tomasz." */
function progressSentence(goal: Goal, today: Day): string {
  const { status, current, target, unit, gap, but, dueOn, people, keptWeeks } = goal;
  if (keptWeeks) {
    const asked = `${sayDigits(target)} ${unit} per week until ${sayDateInFull(dueOn, today)}${withWhom(people)}`;
    return keptWeeks.counted === 0 ? sentence(asked) : `${sentence(asked)} ${rateKept(keptWeeks)}`;
  }
  const apart = gap === 0 ? 'on pace' : `${sayNumber(Math.abs(gap))} ${gap > 0 ? 'ahead of' : 'behind'} pace`;
  const pace = status === 'just_started' ? 'just started' : apart;
  const amount = `${sayDigits(current)} of ${sayDigits(target)} ${unit} by ${sayDateInFull(dueOn, today)}`;
  return sentence(but ? `${amount}${withWhom(people)}: ${pace} for now, but ${but}` : `${amount}, ${pace}${withWhom(people)}`);
}

function withWhom(people: Goal['people']): string {
  if (typeof people === 'number') return people > 0 ? `, with ${sayCount(people, 'person', 'people')}` : '';
  if (!people || people.length === 0) return '';
  const names = people.length > 6 ? [...people.slice(0, 5), sayCount(people.length - 5, 'other', 'others')] : people;
  return `, with ${sayList(names)}`;
}
