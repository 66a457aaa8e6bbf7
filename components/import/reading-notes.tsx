import type { Route } from 'next';
import type { FormAction } from '@/lib/form-result';
import type { ReadingNotes, TableQuestion } from '@/lib/import/csv/table-question';
import { type FileInside, personFieldLabels } from '@/lib/import/person/person';
import type { ReadingDraft } from '@/lib/import/preview/answers';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { ActionButton } from '../ui/action-button';
import { Section } from '../ui/page/page';
import { ReadAgain } from './read-again';

type Props = {
  id: string;
  notes: ReadingNotes;
  question: TableQuestion | null;
  readIn: FormAction<ReadingDraft>;
  forgetColumns: FormAction<{ id: string }>;
};

/** Notes on how the files were read and, for a table, the ways to read it again. */
export function ReadingNotesSection({ notes: { notices, files }, question, ...rest }: Props) {
  if (!question && notices.length === 0 && files.length === 0) return null;
  return (
    <Section id="how" title={files.length > 0 ? 'How these files were read' : 'How this file was read'}>
      <div className="flex flex-col items-start gap-3">
        {notices.length > 0 && (
          <ul className="text-small">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
        {files.length > 0 && <FilesInside files={files} />}
        {question && <TableWays question={question} {...rest} />}
      </div>
    </Section>
  );
}

// More would fill the screen.
const FILES_SHOWN = 6;

const FilesInside = ({ files }: { files: readonly FileInside[] }) => (
  <details open={files.length <= FILES_SHOWN}>
    <summary className="text-small">{capitalize(sayCount(files.length, 'file', 'files'))} read as one import</summary>
    <ul className="text-small wrap-anywhere">
      {files.map(({ name, people }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes.
        <li key={at}>
          {name}: {sayCount(people, 'person', 'people')}
        </li>
      ))}
    </ul>
  </details>
);

type WaysProps = Omit<Props, 'notes' | 'question'> & { question: TableQuestion };

function TableWays({ id, question, readIn, forgetColumns }: WaysProps) {
  const { headers, suggested, isRemembered } = question;
  const columns = new Map(Object.entries(suggested));
  return (
    <>
      {isRemembered && <p className="text-small">These are the columns you chose for files with these headings.</p>}
      <details open={isRemembered}>
        <summary className="text-small">
          {columns.size} of {headers.length} columns are imported
        </summary>
        <ul className="text-small">
          {headers.map((header) => {
            const field = columns.get(header);
            return (
              <li key={header}>
                {header}: {field ? personFieldLabels[field] : 'not imported'}
              </li>
            );
          })}
        </ul>
      </details>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <a href={`/people/import/${id}?columns=choose` as Route}>{isRemembered ? 'Change columns' : 'Choose columns'}</a>
        {isRemembered && (
          <ActionButton action={forgetColumns} values={{ id }}>
            Reset columns
          </ActionButton>
        )}
      </p>
      <details open={question.openOrder !== null || question.isGuessed}>
        <summary className="text-small">Letters or dates look wrong?</summary>
        <ReadAgain id={id} table={question} readIn={readIn} />
      </details>
    </>
  );
}
