import type { EventDraft } from '@/lib/plan/event/event';
import { addDays, type Day } from '@/lib/plan/time/day';

/** The draft of a new event: in two weeks. */
export const newEvent = (planId: string, today: Day): EventDraft => ({
  planId,
  title: '',
  place: '',
  happensOn: addDays(today, 14),
  atTime: '',
  cost: '',
  intent: '',
  wanted: '',
  people: [],
});

type Row = {
  id: string;
  version: number;
  planId: string;
  title: string;
  place: string;
  happensOn: Day;
  atTime: string;
  cost: number | null;
  intent: string;
  wanted: number | null;
};

/** The draft to edit an event. */
export const draftOfEvent = (row: Row, people: readonly { personId: string; name: string; isWanted: boolean }[]): EventDraft => ({
  id: row.id,
  version: String(row.version),
  planId: row.planId,
  title: row.title,
  place: row.place,
  happensOn: row.happensOn,
  atTime: row.atTime,
  cost: String(row.cost ?? ''),
  intent: row.intent,
  wanted: String(row.wanted ?? ''),
  people: people.filter(({ isWanted }) => isWanted).map(({ personId, name }) => ({ id: personId, name })),
});
