import type { FormAction } from '@/lib/form-result';
import type { ReportDraft } from '@/lib/plan/step/outcome';
import { ReportBack } from '../outcomes/report-back';
import { PersonRow, PersonRows } from '../people/person-row';
import { Badge } from '../ui/mark/badge';

/** What was received and when the report back is due, in words. */
export type OwedRow = { id: string; personId: string; name: string; text: string; gift: string; due: string; isLate: boolean };

export const OwedRows = ({ rows, report }: { rows: readonly OwedRow[]; report: FormAction<ReportDraft> }) => (
  <PersonRows>
    {rows.map(({ id, personId, name, text, gift, due, isLate }) => (
      <PersonRow
        key={id}
        id={personId}
        name={name}
        state={isLate ? <Badge state="late">{due}</Badge> : <span className="text-small">{due}</span>}
        end={<ReportBack outcome={{ id, name, text }} report={report} />}
      >
        {gift}
      </PersonRow>
    ))}
  </PersonRows>
);
