import { type Rhythmic, rhythmLead, rhythmView } from '@/lib/plan/people/rhythm-view';
import { consistency, type ReviewedWeek } from '@/lib/plan/review/review';
import { rhythmSentence, weeksSentence } from '@/lib/plan/review/sentences';
import type { Day, Pause } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { Consistency } from '../charts/consistency';
import { RhythmBands } from '../charts/rhythm-bands';
import { rhythmPlot } from '../charts/rhythm-plot';
import { StepsByWeek } from '../charts/steps-by-week';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/page/empty-state';

/** What was planned and what was done, week by week. `afterwards` names the pauses entered when they were over. */
export function PlannedAndDone({ weeks, afterwards }: { weeks: readonly ReviewedWeek[]; afterwards: string }) {
  if (weeks.length === 0)
    return (
      <EmptyState action={<Button href="/steps/new">Plan a step</Button>}>
        After your first full week you see here what you planned and what you did.
      </EmptyState>
    );
  const paused = weeks.filter((week) => week.paused).length;
  const costs =
    paused === 0
      ? ''
      : `${paused === 1 ? 'The paused week costs' : `${capitalize(sayCount(paused, 'paused week', 'paused weeks'))} cost`} nothing.`;
  const lead = ['A week counts as kept when three quarters is done.', costs, afterwards].filter(Boolean).join(' ');
  return <StepsByWeek weeks={weeks} sentence={weeksSentence(weeks)} lead={lead} />;
}

/** How many weeks were kept. */
export function Steadiness({ weeks, today }: { weeks: readonly ReviewedWeek[]; today: Day }) {
  const { kept, counted, streak, score } = consistency(weeks.map((week) => week.kept));
  if (counted === 0) return null;
  return (
    <Consistency
      weeks={weeks}
      today={today}
      sentence={`${kept} of ${sayDigits(counted)} ${counted === 1 ? 'week' : 'weeks'} kept.`}
      lead={streak > 1 ? `The last ${sayCount(streak, 'week', 'weeks')} in a row.` : undefined}
      why={`A week is kept when at least three quarters of what was due was done by its day. A paused week, or one with nothing due, does not count, nor does a step due on a paused day. Weighing the latest weeks most, with a week's weight halving in four weeks, your score is ${Math.round(score * 100)} of 100.`}
    />
  );
}

/** Everyone with a rhythm, and who is past it. */
export function Rhythm({ people, today, pauses }: { people: readonly Rhythmic[]; today: Day; pauses: readonly Pause[] }) {
  const view = rhythmView(people, today, pauses);
  if (view.people.length === 0)
    return (
      <EmptyState action={<Button href="/people">Choose someone</Button>}>
        Give someone a rhythm, such as every six weeks, and you see here who to write to first.
      </EmptyState>
    );
  return (
    <RhythmBands
      plot={rhythmPlot(view.people)}
      newcomers={view.newcomers}
      sentence={rhythmSentence(view.within, view.people.length)}
      lead={rhythmLead(view)}
      why="Each mark is a person, by how much of their rhythm has passed since you last spoke. Only a conversation or an answer counts; paused days don’t."
    />
  );
}
