import type { ReviewDraft } from '@/lib/plan/review/weekly-review';
import type { Day } from '@/lib/plan/time/day';

type Kept = { win: string; obstacle: string; learned: string; id?: string; version?: number; confidence?: Record<string, number | null> };

/** The form of a week, with what was kept or, for a correction, what was closed. */
export const draftOfReview = (planId: string, weekOn: Day, kept?: Kept | null): ReviewDraft => ({
  id: kept?.id ?? '',
  version: kept?.version ?? 1,
  planId,
  weekOn,
  confidence: kept?.confidence ?? {},
  win: kept?.win ?? '',
  obstacle: kept?.obstacle ?? '',
  learned: kept?.learned ?? '',
  close: false,
});
