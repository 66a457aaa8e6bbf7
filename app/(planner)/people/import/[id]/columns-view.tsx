import type { Route } from 'next';
import { MapColumns } from '@/components/import/map-columns';
import { ReadAgain } from '@/components/import/read-again';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page/page';
import type { TableQuestion } from '@/lib/import/csv/table-question';
import type { ImportState } from '@/lib/import/preview/preview';
import { forgetImport, nameColumns, readIn } from '../actions';

type Props = { batch: { id: string; fileName: string; state: ImportState }; question: TableQuestion };

/** Column mapping, for a table with unknown headings or one that was read wrongly. */
export function ColumnsView({ batch: { id, fileName, state }, question }: Props) {
  const isUnknown = state === 'asking';
  return (
    <Page
      kicker={<a href="/people/import">Import contacts</a>}
      title={fileName}
      lead={`${isUnknown ? 'These columns are new here. ' : ''}Choose what each column contains. Your choice is used for every file with the same columns.`}
      actions={
        isUnknown ? (
          <ActionButton look="secondary" action={forgetImport} values={{ id }}>
            Discard file
          </ActionButton>
        ) : (
          <Button href={`/people/import/${id}` as Route}>Back to the preview</Button>
        )
      }
    >
      <div className="space-y-10">
        <MapColumns id={id} headers={question.headers} samples={question.samples} suggested={question.suggested} save={nameColumns} />
        <details>
          <summary className="text-small">Letters or dates look wrong?</summary>
          <ReadAgain id={id} table={question} readIn={readIn} />
        </details>
      </div>
    </Page>
  );
}
