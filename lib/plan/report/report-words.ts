import { rateKept } from '../goal/rate/rate-sentences';
import type { Day } from '../time/day';
import { sayDigits } from '../words/digits';
import { capitalize, sayCount, sayDay, sayList, sayPart } from '../words/say';
import { interactionKindLabels, outcomeKinds, outcomeNouns } from '../words/words';
import type { PlanReport, ReportSource } from './plan-report';

/** "24 conversations with 17 people, nine of them new. 20 of 24 weeks kept, with 43 of 49 steps done." */
export function sayHappened({ sources, people, weeks }: PlanReport): string {
  const conversations = sources.filter(({ kind, isOutreach }) => kind && !isOutreach).reduce((sum, { count }) => sum + count, 0);
  const spoke =
    conversations === 0
      ? 'No conversations yet.'
      : `${capitalize(sayCount(conversations, 'conversation', 'conversations'))}; you spoke with ${sayCount(people.spoken, 'person', 'people')}${people.met > 0 ? `, ${sayPart(people.met, people.spoken)} for the first time` : ''}.`;
  const kept =
    weeks.counted === 0
      ? ''
      : ` ${capitalize(sayPart(weeks.kept, sayCount(weeks.counted, 'week', 'weeks')))} kept, with ${sayDigits(weeks.done)} of ${sayDigits(weeks.due)} steps done.`;
  return `${spoke}${kept}`;
}

/** "three insights and one introduction". */
export function sayBrought({ brought }: Pick<ReportSource, 'brought'>): string {
  const said = outcomeKinds.flatMap((kind) => {
    const count = brought[kind] ?? 0;
    return count > 0 ? [sayCount(count, ...outcomeNouns[kind])] : [];
  });
  return said.length === 0 ? 'nothing noted' : sayList(said);
}

/** "Coffee chat", "Outreach by e-mail", "Without a conversation". */
export function saySource({ kind, isOutreach }: Pick<ReportSource, 'kind' | 'isOutreach'>): string {
  if (kind === null) return 'Without a conversation';
  return isOutreach ? `Outreach by ${interactionKindLabels[kind].toLowerCase()}` : interactionKindLabels[kind];
}

/** How many outcomes one of them brought: "0.4 each", or nothing where none can be said. */
export function sayEach({ kind, count, brought }: ReportSource): string {
  const outcomes = Object.values(brought).reduce((sum: number, each) => sum + (each ?? 0), 0);
  return kind === null || count === 0 ? '' : `${sayDigits(Math.round((outcomes / count) * 10) / 10)} each`;
}

/** The whole in one sentence, without blame or a boast; of a plan that still runs, what is so far. */
export function sayGoals({ goals, writtenOn, endsOn }: Pick<PlanReport, 'goals' | 'writtenOn' | 'endsOn'>): string {
  const isOver = writtenOn > endsOn;
  const reached = goals.filter(({ status }) => status === 'achieved').length;
  if (goals.length === 0) return isOver ? 'No goal was set.' : 'No goal is set yet.';
  if (goals.length === 1) {
    if (isOver) return `The one goal was ${reached === 1 ? '' : 'not '}reached.`;
    return reached === 1 ? 'The one goal has been reached.' : 'The one goal has not been reached yet.';
  }
  const part = capitalize(sayPart(reached, sayCount(goals.length, 'goal', 'goals')));
  if (isOver) return `${part} ${reached === 1 ? 'was' : 'were'} reached.`;
  return reached === 0 ? `${part} has been reached yet.` : `${part} ${reached === 1 ? 'has' : 'have'} been reached so far.`;
}

/** How far a goal came: "8 of 18, by Wed 30 Jun", "2 per week, until Wed 30 Jun. Five of six weeks kept." */
export function sayResult({ current, target, dueOn, keptWeeks }: PlanReport['goals'][number], today: Day): string {
  const due = sayDay(dueOn, today);
  if (!keptWeeks) return `${sayDigits(current)} of ${sayDigits(target)}, by ${due}`;
  return `${sayDigits(target)} per week, until ${due}. ${keptWeeks.counted === 0 ? 'No whole week counted yet.' : rateKept(keptWeeks)}`;
}
