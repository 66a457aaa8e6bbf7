import { LogButton } from '../interactions/log-button';
import { PersonRow } from '../people/person-row';
import { Badge } from '../ui/mark/badge';

/** Someone to write to, in words. `band` is null for someone new, and undefined for someone who is not due. */
export type DueRow = { id: string; name: string; says: string; band: string | null | undefined };

export const DueRows = ({ rows }: { rows: readonly DueRow[] }) =>
  rows.map(({ id, name, says, band }) => (
    <PersonRow
      key={id}
      id={id}
      name={name}
      state={band === null ? <span className="text-small">new</span> : band && <Badge state="watch">{band}</Badge>}
      end={
        <LogButton
          className="link-button"
          label={`Reach out to ${name}`}
          preset={{ person: { id, display: name }, kind: 'message', isOutreach: true }}
        >
          Reach out
        </LogButton>
      }
    >
      {says}
    </PersonRow>
  ));
