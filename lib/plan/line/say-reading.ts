import type { Day } from '../time/day';
import { sayDay, sayList } from '../words/say';
import { interactionKindLabels, outcomeKindLabels } from '../words/words';
import type { LineReading } from './line-fields';

/** What was understood, in one line: "Ana Silva and Bo (new) · coffee chat · Thu 12 Nov · introduction". */
export function sayReading({ people, newcomers, kind, day, outcome, tags }: LineReading, today: Day): string {
  const names = [...people.map(({ name }) => name), ...newcomers.map((name) => `${name} (new)`)];
  const parts = [
    sayList(names),
    kind && interactionKindLabels[kind].toLowerCase(),
    sayDay(day, today),
    outcome && outcomeKindLabels[outcome.kind].toLowerCase(),
    ...tags.map((tag) => `#${tag}`),
  ];
  return parts.filter(Boolean).join(' · ');
}
