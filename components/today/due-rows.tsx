'use client';

import { LogButton } from '../interactions/log-button';
import { Badge } from '../ui/badge';
import { Row } from '../ui/rows';

/** Somebody whose time has come, in words. `band`: null for whom one has not spoken to yet. */
export type DueRow = { id: string; name: string; says: string; band: string | null };

/** A client component so that the rows cross the wire as words rather than as elements. */
export const DueRows = ({ rows }: { rows: readonly DueRow[] }) =>
  rows.map(({ id, name, says, band }) => (
    <Row
      key={id}
      end={
        <>
          {band === null ? <span className="text-ink-soft text-small">new</span> : <Badge state="watch">{band}</Badge>}
          <LogButton
            className="link-button"
            label={`Reach out to ${name}`}
            preset={{ person: { id, display: name }, kind: 'message', isOutreach: true }}
          >
            Reach out
          </LogButton>
        </>
      }
    >
      <a className="no-underline" href={`/people/${id}`}>
        <b>{name}</b>
      </a>{' '}
      <span className="text-ink-soft">{says}</span>
    </Row>
  ));
