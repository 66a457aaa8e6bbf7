import { MapColumns } from '@/components/import/map-columns';
import { ActionButton } from '@/components/ui/action-button';
import { Room } from '@/components/ui/room';
import type { Mapping } from '@/lib/import/person';
import { forgetImport, nameColumns } from '../actions';

type Question = { headers: string[]; samples: string[][]; suggested: Mapping };

/** A table whose header nobody knows: the planner says which column is what. */
export function AskingRoom({ batch }: { batch: { id: string; fileName: string; question: string } }) {
  const { headers, samples, suggested } = JSON.parse(batch.question) as Question;
  return (
    <Room
      kicker={<a href="/people/import">Bring people in</a>}
      title={batch.fileName}
      lead="These columns are new here. Say which holds what; it is remembered for the next file like it."
      actions={
        <ActionButton className="btn" action={forgetImport} values={{ id: batch.id }}>
          Leave this file
        </ActionButton>
      }
    >
      <MapColumns id={batch.id} headers={headers} samples={samples} suggested={suggested} save={nameColumns} />
    </Room>
  );
}
