'use client';

import type { FormAction } from '@/lib/form-result';
import type { ReportDraft } from '@/lib/plan/step/outcome';
import { ReportBack } from '../outcomes/report-back';
import { Badge } from '../ui/badge';
import { Row, Rows } from '../ui/rows';

/** What was received and by when its giver wants to hear of it, in words. */
export type OwedRow = { id: string; personId: string; name: string; text: string; gift: string; due: string; isLate: boolean };

/** A client component so that the rows cross the wire as words rather than as elements. */
export const OwedRows = ({ rows, report }: { rows: readonly OwedRow[]; report: FormAction<ReportDraft> }) => (
  <Rows>
    {rows.map(({ id, personId, name, text, gift, due, isLate }) => (
      <Row
        key={id}
        end={
          <>
            {isLate ? <Badge state="late">{due}</Badge> : <span className="text-ink-soft text-small">{due}</span>}
            <ReportBack outcome={{ id, name, text }} report={report} />
          </>
        }
      >
        <a className="no-underline" href={`/people/${personId}`}>
          <b>{name}</b>
        </a>{' '}
        <span className="text-ink-soft">{gift}</span>
      </Row>
    ))}
  </Rows>
);
