import { sayDigits } from '../words/digits';
import { capitalize, sayCount, sayList, sayPart } from '../words/say';
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

/** The whole in one sentence, without blame or a boast. */
export function sayGoals({ goals }: PlanReport): string {
  const reached = goals.filter(({ status }) => status === 'achieved').length;
  if (goals.length === 0) return 'No goal was set.';
  return goals.length === 1
    ? reached === 1
      ? 'The one goal was reached.'
      : 'The one goal was not reached.'
    : `${capitalize(sayPart(reached, sayCount(goals.length, 'goal', 'goals')))} ${reached === 1 ? 'was' : 'were'} reached.`;
}
