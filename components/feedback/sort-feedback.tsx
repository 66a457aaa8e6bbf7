import type { FormAction } from '@/lib/form-result';
import { type FeedbackKind, feedbackKindLabels, feedbackKinds } from '@/lib/plan/words/words';
import { ActionButton } from '../ui/action-button';

type Props = { id: string; sort: FormAction<{ id: string; kind: FeedbackKind }> };

/** One button for each kind, for feedback without one. */
export const SortFeedback = ({ id, sort }: Props) => (
  <span className="flex flex-wrap items-center gap-x-5 gap-y-3">
    {feedbackKinds.map((kind) => (
      <ActionButton key={kind} action={sort} values={{ id, kind }}>
        {feedbackKindLabels[kind]}
      </ActionButton>
    ))}
  </span>
);
