import { trashNouns } from '@/lib/plan/account/trash';

const nouns: Readonly<Record<string, string>> = {
  affiliations: 'previous job',
  contact_details: 'contact detail',
  event_people: 'person at an event',
  dismissed_pairs: 'dismissed duplicate',
  goal_changes: 'goal change',
  import_mappings: 'column mapping',
  interaction_people: 'person in a conversation',
  measurements: 'reading',
  mentor_ratings: 'mentor rating',
  mentor_stage_changes: 'mentor stage change',
  missed_commitments: 'missed due date',
  step_others: 'person of a step',
  tags: 'tag',
};

/** The noun of one row of this table on the screen. */
export const nounOf = (table: string): string => nouns[table] ?? trashNouns[table]?.[0] ?? table.replaceAll('_', ' ');

const labels: Readonly<Record<string, string>> = {
  atTime: 'time',
  answeredOn: 'answer date',
  rhythmDays: 'rhythm',
  createdAt: 'creation date',
  display: 'name',
  doneOn: 'completion date',
  dueOn: 'due date',
  effectiveOn: 'effective date',
  endsOn: 'end date',
  family: 'last name',
  fromOn: 'from',
  given: 'first name',
  happenedOn: 'day',
  happensOn: 'day',
  lastContactOn: 'last conversation',
  meetsEveryDays: 'days between meetings',
  minutes: 'minutes each time',
  receivedOn: 'day',
  reportBackBy: 'report back by',
  startsOn: 'start date',
  statement: 'goal',
  to: 'new value',
  toOn: 'until',
  untilOn: 'until',
};

/** The label of a column within a sentence. */
export const labelOf = (column: string): string =>
  labels[column] ?? column.replace(/On$/, 'Date').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
