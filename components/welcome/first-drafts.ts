import { get } from 'react-hook-form';
import type { FirstMentorDraft, FirstPeopleDraft, FirstWeekDraft, Typed } from '@/lib/plan/account/welcome';
import type { Known } from '@/lib/plan/mentor/mentor';
import { stepTitleOf } from '@/lib/plan/step/step-title';
import type { Day } from '@/lib/plan/time/day';
import { type KeyConnectionRole, mentorCriteria, type PersonCategory, type StepKind } from '@/lib/plan/words/words';
import { typedOver } from '../ui/form/typed-over';

type Connection = { id: string; name: string; category: PersonCategory | null; role: KeyConnectionRole | null; reason: string };
type Step = { id: string; kind: StepKind; personId: string | null; title: string; dueOn: Day };

const noPerson = { name: '', category: '' as const, role: '' as const, reason: '' };

export const peopleDraft = (goalId: string, connections: readonly Connection[]): FirstPeopleDraft => ({
  goalId,
  people: [0, 1, 2].map((at) => {
    const found = connections[at];
    if (!found) return { ...noPerson };
    return { id: found.id, name: found.name, category: found.category ?? '', role: found.role ?? '', reason: found.reason };
  }),
});

/** No one is chosen until the reader chooses. */
export const mentorDraft = (considered: { personId: string; reason: string; known: Known } | undefined): FirstMentorDraft => ({
  personId: considered?.personId ?? '',
  newPersonName: '',
  reason: considered?.reason ?? '',
  ratings: Object.fromEntries(
    mentorCriteria.map((criterion) => {
      const { rating, evidence } = considered?.known[criterion] ?? { rating: null, evidence: '' };
      return [criterion, { rating: rating === null ? '' : String(rating), evidence }];
    }),
  ) as FirstMentorDraft['ratings'],
});

/** A first step with the first person named; a second one, to prepare, is left to the reader. */
export function weekDraft(
  goalId: string,
  steps: readonly Step[],
  people: readonly { id: string; name: string }[],
  days: readonly Day[],
): FirstWeekDraft {
  const [today = '', tomorrow = today] = days;
  const [first] = people;
  const fresh = [
    { kind: 'reach_out' as const, personId: first?.id ?? '', title: stepTitleOf('reach_out', first?.name ?? ''), dueOn: tomorrow },
    { kind: 'prepare' as const, personId: '', title: '', dueOn: tomorrow },
  ];
  const [one, two] = steps.map(({ id, kind, personId, title, dueOn }) => ({ id, kind, personId: personId ?? '', title, dueOn }));
  return { goalId, steps: [one ?? fresh[0], two ?? fresh[1]] as FirstWeekDraft['steps'] };
}

/** The draft as it was left: only fields that it still has. */
export function asLeft<Draft extends object>(draft: Draft, typed: Typed | undefined): Draft {
  const known = Object.entries(typed ?? {}).filter(([name]) => get(draft, name) !== undefined);
  return typedOver(draft, Object.fromEntries(known));
}
