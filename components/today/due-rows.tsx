import { LogButton } from '../interactions/log-button';
import { PersonLine } from '../people/person-line';
import { Badge } from '../ui/badge';
import { Row } from '../ui/rows';

/** Someone who is due, in words. `band` is null for someone new. */
export type DueRow = { id: string; name: string; says: string; band: string | null };

export const DueRows = ({ rows }: { rows: readonly DueRow[] }) =>
  rows.map(({ id, name, says, band }) => (
    <Row
      key={id}
      end={
        <LogButton
          className="link-button opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 [@media(hover:none)]:opacity-100"
          label={`Reach out to ${name}`}
          preset={{ person: { id, display: name }, kind: 'message', isOutreach: true }}
        >
          Reach out
        </LogButton>
      }
    >
      <PersonLine
        id={id}
        name={name}
        state={band === null ? <span className="text-ink-soft text-small">new</span> : <Badge state="watch">{band}</Badge>}
      >
        {says}
      </PersonLine>
    </Row>
  ));
