import type { FormAction } from '@/lib/form-result';
import type { ReportDraft } from '@/lib/plan/step/outcome';
import { activeDayFrom, type Calendar, type Day, daysBetween } from '@/lib/plan/time/day';
import { sayBriefly, sayDate, sayRelative, saySpan } from '@/lib/plan/words/say';
import type { OutcomeKind } from '@/lib/plan/words/words';
import { type OwedRow, OwedRows } from './owed-rows';

type Owed = {
  id: string;
  kind: OutcomeKind;
  text: string;
  happenedOn: Day;
  reportBackBy: Day | null;
  personId: string;
  name: string;
  introduced: string | null;
};

/** Everyone who gave advice, an introduction or a referral and has not heard yet how it went. */
export const OwedReports = ({ owed, calendar, report }: { owed: readonly Owed[]; calendar: Calendar; report: FormAction<ReportDraft> }) => (
  <OwedRows rows={owed.map((outcome) => inWords(outcome, calendar))} report={report} />
);

function inWords(outcome: Owed, { today, pauses }: Calendar): OwedRow {
  const { id, personId, name, text, reportBackBy } = outcome;
  const by = activeDayFrom(reportBackBy ?? today, pauses);
  const isLate = by < today;
  return {
    id,
    personId,
    name,
    text,
    gift: sayBriefly(sayGift(outcome, today)),
    isLate,
    due: isLate ? `${saySpan(daysBetween(by, today))} late` : sayRelative(by, today),
  };
}

function sayGift({ kind, text, happenedOn, introduced }: Owed, today: Day): string {
  if (kind === 'introduction' && introduced) return `introduced you to ${introduced} on ${sayDate(happenedOn, today)}`;
  if (kind === 'introduction') return `made an introduction on ${sayDate(happenedOn, today)}: ${text}`;
  if (kind === 'referral') return `gave a referral on ${sayDate(happenedOn, today)}: ${text}`;
  return `said: ${text}`;
}
