import type { FormAction } from '@/lib/form-result';
import { ActionButton } from '../../ui/action-button';
import { Star } from './star';

type Props = { id: string; isStarred: boolean; star: FormAction<{ id: string; starred: boolean }> };

/** Adds or removes the star. */
export const StarButton = ({ id, isStarred, star }: Props) => (
  <ActionButton look="secondary" action={star} values={{ id, starred: !isStarred }} aria-pressed={isStarred}>
    <Star isFilled={isStarred} />
    Star
  </ActionButton>
);
