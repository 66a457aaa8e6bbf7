import type { ComponentProps } from 'react';
import { type NewJob, sayNewJob } from '@/lib/import/preview/new-job';
import { PersonRow } from '../people/person-row';
import { Congratulate } from '../steps/congratulate';

type Props = { job: NewJob } & Omit<ComponentProps<typeof Congratulate>, 'personId' | 'name'>;

/** Someone whose new job came with an import: a reason to write. */
export const NewJobRow = ({ job: { personId, name, json }, ...step }: Props) => (
  <PersonRow id={personId} name={name} end={<Congratulate personId={personId} name={name} {...step} />}>
    New job: {sayNewJob(json)}
  </PersonRow>
);
