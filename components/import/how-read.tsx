import type { Route } from 'next';
import type { FormAction } from '@/lib/form-result';
import type { ReadingDraft } from '@/lib/import/answers';
import { personFieldLabels } from '@/lib/import/person';
import type { TableQuestion } from '@/lib/import/table-question';
import { ActionButton } from '../ui/action-button';
import { Section } from '../ui/room';
import { ReadIn } from './read-in';

type Props = {
  id: string;
  question: TableQuestion;
  readIn: FormAction<ReadingDraft>;
  forgetColumns: FormAction<{ id: string }>;
};

/** What the preview of a table says of the file as a whole, and every way to read it differently. */
export function HowRead({ id, question, readIn, forgetColumns }: Props) {
  const { headers, suggested, isRemembered, notices } = question;
  const columns = new Map(Object.entries(suggested));
  return (
    <Section id="how" title="How this file was read">
      <div className="flex flex-col items-start gap-3">
        {notices.length > 0 && (
          <ul className="small">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
        {isRemembered && <p className="small">The columns are the ones you chose for files with these headings.</p>}
        <details open={isRemembered}>
          <summary className="small">
            {columns.size} of {headers.length} columns are imported
          </summary>
          <ul className="small">
            {headers.map((header) => {
              const field = columns.get(header);
              return (
                <li key={header}>
                  {header}: {field ? personFieldLabels[field] : 'left out'}
                </li>
              );
            })}
          </ul>
        </details>
        <p className="bar">
          <a href={`/people/import/${id}?columns=choose` as Route}>{isRemembered ? 'Change the columns' : 'Choose the columns myself'}</a>
          {isRemembered && (
            <ActionButton action={forgetColumns} values={{ id }}>
              Forget these columns
            </ActionButton>
          )}
        </p>
        <details open={question.openOrder !== null || question.isGuessed}>
          <summary className="small">Letters or dates look wrong?</summary>
          <ReadIn id={id} table={question} readIn={readIn} />
        </details>
      </div>
    </Section>
  );
}
