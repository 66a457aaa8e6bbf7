import { get } from 'react-hook-form';
import type { Day } from '@/lib/plan/day';
import type { Known } from '@/lib/plan/mentor';
import type { FirstMentorDraft, FirstPeopleDraft, FirstWeekDraft, Typed } from '@/lib/plan/welcome';
import { type KeyConnectionRole, mentorCriteria, type PersonCategory, type StepKind } from '@/lib/plan/words';
import { typedOver } from '../ui/form/typed-over';

type Connection = { id: string; name: string; category: PersonCategory | null; role: KeyConnectionRole | null; reason: string };
type Step = { id: string; kind: StepKind; personId: string | null; title: string; dueOn: Day };

const nobody = { name: '', category: '' as const, role: '' as const, reason: '' };

export const peopleDraft = (goalId: string, connections: readonly Connection[]): FirstPeopleDraft => ({
  goalId,
  people: [0, 1, 2].map((at) => {
    const found = connections[at];
    if (!found) return { ...nobody };
    return { id: found.id, name: found.name, category: found.category ?? '', role: found.role ?? '', reason: found.reason };
  }),
});

export const mentorDraft = (considered: { personId: string; known: Known } | undefined, first: string): FirstMentorDraft => ({
  personId: considered?.personId ?? first,
  newPersonName: '',
  ratings: Object.fromEntries(
    mentorCriteria.map((criterion) => {
      const { rating, evidence } = considered?.known[criterion] ?? { rating: null, evidence: '' };
      return [criterion, { rating: rating === null ? '' : String(rating), evidence }];
    }),
  ) as FirstMentorDraft['ratings'],
});

/** Two steps: to reach out, and to prepare for it. */
export function weekDraft(goalId: string, steps: readonly Step[], days: readonly Day[]): FirstWeekDraft {
  const [today = '', tomorrow = today] = days;
  const fresh = [
    { kind: 'reach_out' as const, personId: '', title: '', dueOn: tomorrow },
    { kind: 'prepare' as const, personId: '', title: '', dueOn: tomorrow },
  ];
  const kept = steps.map(({ id, kind, personId, title, dueOn }) => ({ id, kind, personId: personId ?? '', title, dueOn }));
  return { goalId, steps: [...kept, ...fresh].slice(0, 2) };
}

/** The draft as it was left: only fields that it still has. */
export function asLeft<Draft extends object>(draft: Draft, typed: Typed | undefined): Draft {
  const known = Object.entries(typed ?? {}).filter(([name]) => get(draft, name) !== undefined);
  return typedOver(draft, Object.fromEntries(known));
}
