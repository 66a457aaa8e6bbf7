/** What a goal asks for: a number in all, a number each week, or answers to questions. */
export const goalKinds = ['total', 'rate', 'learning'] as const;
export type GoalKind = (typeof goalKinds)[number];
export const goalKindLabels: Record<GoalKind, string> = {
  total: 'A number in all',
  rate: 'A number each week',
  learning: 'Questions to answer',
};

/** What a goal counts; questions belong to a learning goal alone. */
export const measures = ['conversations', 'people', 'introductions', 'manual', 'questions'] as const;
export type Measure = (typeof measures)[number];
export const measureLabels: Record<Measure, string> = {
  conversations: 'Conversations',
  people: 'People spoken with',
  introductions: 'Introductions received',
  manual: 'My own count',
  questions: 'Questions answered',
};

/** What of a goal is logged when it changes, because changing it can make the goal easier. */
export const easedFields = ['measure', 'unit', 'baseline', 'target', 'startsOn', 'dueOn'] as const;
export type EasedField = (typeof easedFields)[number];
