import type { LogDraft } from '@/lib/plan/step/interaction';
import { addDays, type Day } from '@/lib/plan/time/day';
import type { LogPreset } from './log-store';

/** The draft of a conversation: today, a coffee chat, no step and no outcome. */
export function logDraft(
  { person, others = [], kind = 'coffee_chat', isOutreach = false, step, suggestion, logged }: LogPreset,
  today: Day,
): LogDraft {
  return {
    ...(logged && { id: logged.id, version: logged.version }),
    people: [person, ...others].flatMap((one) => (one ? { id: one.id, name: one.display } : [])),
    kind,
    line: (logged ?? suggestion)?.line ?? '',
    happenedOn: (logged ?? suggestion)?.happenedOn ?? today,
    isOutreach,
    stepId: step?.id ?? '',
    goalId: '',
    suggestionId: suggestion?.id ?? '',
    tags: '',
    next: { title: '', kind: 'follow_up', dueOn: addDays(today, 7), goalId: '' },
    outcome: { kind: 'advice', direction: 'received', text: '', from: 0, introducedId: '', introducedName: '' },
  };
}
