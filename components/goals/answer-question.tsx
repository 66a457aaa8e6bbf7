'use client';

import { type ComponentProps, lazy } from 'react';
import { Dialog } from '../ui/dialog/dialog';

const AnswerFields = lazy(() => import('./answer-question-fields'));

type Props = Omit<ComponentProps<typeof AnswerFields>, 'onSaved'> & { question: string };

export const AnswerQuestion = ({ question, ...fields }: Props) => (
  <Dialog open="Answer" look="quiet" title={question}>
    {(close) => <AnswerFields {...fields} onSaved={close} />}
  </Dialog>
);
