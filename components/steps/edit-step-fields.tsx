import type { ComponentProps } from 'react';
import { draftOfStep } from './step-draft';
import StepFields from './step-fields';

type Props = Omit<ComponentProps<typeof StepFields>, 'draft'> & { step: Parameters<typeof draftOfStep>[0] };

const EditStepFields = ({ step, ...fields }: Props) => <StepFields draft={draftOfStep(step)} {...fields} />;

export default EditStepFields;
