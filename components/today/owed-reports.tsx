import type { FormAction } from '@/lib/form-result';
import { type Day, daysBetween } from '@/lib/plan/day';
import type { ReportDraft } from '@/lib/plan/outcome';
import { sayDate, sayRelative, saySpan } from '@/lib/plan/say';
import type { OutcomeKind } from '@/lib/plan/words';
import { ReportBack } from '../outcomes/report-back';
import { Badge } from '../ui/badge';
import { Row, Rows } from '../ui/rows';

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

/** Whoever gave advice, an introduction or a referral wants to hear how it went. */
export function OwedReports({ owed, today, report }: { owed: readonly Owed[]; today: Day; report: FormAction<ReportDraft> }) {
  return (
    <Rows>
      {owed.map((outcome) => (
        <Row
          key={outcome.id}
          end={
            <>
              <Due by={outcome.reportBackBy ?? today} today={today} />
              <ReportBack outcome={{ id: outcome.id, name: outcome.name, text: outcome.text }} report={report} />
            </>
          }
        >
          <a className="plain" href={`/people/${outcome.personId}`}>
            <b>{outcome.name}</b>
          </a>{' '}
          <span className="soft">{sayGift(outcome)}</span>
        </Row>
      ))}
    </Rows>
  );
}

function Due({ by, today }: { by: Day; today: Day }) {
  if (by < today) return <Badge state="late">{saySpan(daysBetween(by, today))} late</Badge>;
  return <span className="soft small">{sayRelative(by, today)}</span>;
}

function sayGift({ kind, text, happenedOn, introduced }: Owed): string {
  if (kind === 'introduction' && introduced) return `introduced you to ${introduced} on ${sayDate(happenedOn)}`;
  if (kind === 'introduction') return `made an introduction on ${sayDate(happenedOn)}: ${text}`;
  if (kind === 'referral') return `gave a referral on ${sayDate(happenedOn)}: ${text}`;
  return `said: ${text}`;
}
