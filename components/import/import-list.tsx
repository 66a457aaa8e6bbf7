import type { Route } from 'next';
import type { ImportKind } from '@/lib/import/person/person';
import { type ImportState, importsPerPage } from '@/lib/import/preview/preview';
import { importKindLabels } from '@/lib/import/preview/preview-words';
import type { Day } from '@/lib/plan/time/day';
import { DayText } from '../ui/day';
import { Section } from '../ui/page/page';
import { Pages } from '../ui/page/pages';
import { Row, Rows } from '../ui/rows';

const states: Record<ImportState, string> = {
  asking: 'Needs column mapping',
  pending: 'Ready to review; nothing has changed yet',
  stored: 'Imported',
  undone: 'Import undone',
};

type Props = {
  id: string;
  title: string;
  /** One more than a page holds when there is another page. */
  files: readonly { id: string; fileName: string; kind: ImportKind | null; state: ImportState; readOn: Day }[];
  today: Day;
  page: number;
  address: (page: number) => string;
};

/** Imports, newest first, in pages so that each can still be undone. */
export function ImportList({ id, title, files, today, page, address }: Props) {
  if (files.length === 0 && page === 1) return null;
  return (
    <Section id={id} title={title}>
      <Rows label={title}>
        {files.slice(0, importsPerPage).map((file) => (
          <Row key={file.id} end={<DayText day={file.readOn} today={today} say="relative" />}>
            <a href={`/people/import/${file.id}` as Route}>{file.fileName}</a>
            <p className="text-small">{[file.kind && importKindLabels[file.kind], states[file.state]].filter(Boolean).join('. ')}</p>
          </Row>
        ))}
      </Rows>
      <Pages page={page} perPage={importsPerPage} hasMore={files.length > importsPerPage} address={address} />
    </Section>
  );
}
