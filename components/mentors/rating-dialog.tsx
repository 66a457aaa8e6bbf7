'use client';

import { createContext, lazy, type ReactNode, Suspense, use, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { Known, RatingDraft } from '@/lib/plan/mentor/mentor';
import { type MentorCriterion, mentorCriterionLabels } from '@/lib/plan/words/words';
import { buttonLook } from '../ui/button-look';
import { FocusFirst } from '../ui/dialog/focus-first';
import { OpenDialog } from '../ui/dialog/open-dialog';

const RatingFields = lazy(() => import('./rating-fields'));

type Rated = { mentorId: string; criterion: MentorCriterion };
type Candidate = { id: string; name: string; known: Known };

const Ratings = createContext<{ candidates: readonly Candidate[]; open: (rated: Rated) => void }>({ candidates: [], open: () => {} });

type Props = { candidates: readonly Candidate[]; rate: FormAction<RatingDraft>; children: ReactNode };

/** One dialog for all the ratings of a scorecard; a `RateButton` inside opens it. */
export function RatingDialog({ candidates, rate, children }: Props) {
  const [rated, setRated] = useState<Rated>();
  const candidate = candidates.find(({ id }) => id === rated?.mentorId);
  return (
    <Ratings value={{ candidates, open: setRated }}>
      {children}
      {rated && candidate && (
        <OpenDialog title={`${mentorCriterionLabels[rated.criterion]}: ${candidate.name}`} onClose={() => setRated(undefined)}>
          {(close) => (
            <Suspense fallback={<p className="text-ink-soft">One moment…</p>}>
              <FocusFirst>
                <RatingFields {...rated} {...candidate.known[rated.criterion]} rate={rate} onSaved={close} />
              </FocusFirst>
            </Suspense>
          )}
        </OpenDialog>
      )}
    </Ratings>
  );
}

/** Where nothing hovers it is always in sight. */
const inCell = '[@media(hover:hover)]:in-[td:not(:hover,:focus-within)]:opacity-0';

/** Edits a rating that is there, or adds one. To edit is offered where the pointer or the focus is. */
export function RateButton(rated: Rated) {
  const { candidates, open } = use(Ratings);
  const candidate = candidates.find(({ id }) => id === rated.mentorId);
  const isRated = candidate?.known[rated.criterion].rating !== null;
  return (
    <button type="button" className={buttonLook('quiet', isRated ? inCell : undefined)} onClick={() => open(rated)}>
      {isRated ? 'Edit' : 'Add what you learned'}
      <span className="sr-only">
        : {mentorCriterionLabels[rated.criterion].toLowerCase()} of {candidate?.name}
      </span>
    </button>
  );
}
