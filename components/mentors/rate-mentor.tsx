'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { RatingDraft } from '@/lib/plan/mentor/mentor';
import { type MentorCriterion, mentorCriterionLabels } from '@/lib/plan/words/words';
import { Dialog } from '../ui/dialog';

const RatingFields = lazy(() => import('./rating-fields'));

type Props = {
  mentorId: string;
  name: string;
  criterion: MentorCriterion;
  rating: number | null;
  evidence: string;
  rate: FormAction<RatingDraft>;
};

export function RateMentor({ name, rate, ...known }: Props) {
  const criterion = mentorCriterionLabels[known.criterion];
  const verb = known.rating === null ? 'Add what you learned' : 'Edit';
  return (
    <Dialog
      look="quiet"
      open={
        <>
          {verb}
          <span className="sr-only">
            : {criterion.toLowerCase()} of {name}
          </span>
        </>
      }
      title={`${criterion}: ${name}`}
    >
      {(close) => <RatingFields {...known} rate={rate} onSaved={close} />}
    </Dialog>
  );
}
