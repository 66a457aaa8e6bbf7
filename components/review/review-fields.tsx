'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { ReviewDraft } from '@/lib/plan/review/weekly-review';
import { buttonLook } from '../ui/button-look';
import { Chips, Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useHydrated } from '../ui/use-hydrated';

const schema = () => import('@/lib/plan/review/weekly-review').then((review) => review.reviewSchema);

const degrees = Array.from({ length: 10 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }));

type Props = {
  draft: ReviewDraft;
  goals: readonly { id: string; statement: string }[];
  save: FormAction<ReviewDraft>;
  /** What comes between the words and the button that closes the week. */
  children: ReactNode;
};

export default function ReviewFields({ draft, goals, save, children }: Props) {
  const form = useActionForm<ReviewDraft>(schema, draft, save, { keepAs: `review ${draft.weekOn}` });
  const ready = useHydrated();
  const choose = (close: boolean) => () => form.form.setValue('close', close);
  return (
    <div className="space-y-10">
      <section className="max-w-measure" aria-labelledby="words">
        <h2 id="words">How it went</h2>
        {goals.length > 0 && <p className="mb-4 text-ink-soft">How sure are you of reaching each goal, from 1 to 10?</p>}
        <Form form={form}>
          {goals.map(({ id, statement }) => (
            <Chips key={id} label={statement} choices={degrees} {...form.field(`confidence.${id}`)} />
          ))}
          <Field label="A win" placeholder="Luis answered, and wants to see the forecast" {...form.field('win')} />
          <Field label="An obstacle" placeholder="No quiet hour before Thursday" {...form.field('obstacle')} />
          <Field label="What I learned" placeholder="Mornings get answers" {...form.field('learned')} />
          <p>
            <SubmitButton look="secondary" onClick={choose(false)}>
              Save for later
            </SubmitButton>
          </p>
        </Form>
      </section>
      {children}
      <p className="border-rule border-t pt-6">
        <button type="submit" form={form.id} className={buttonLook('primary')} disabled={!ready || form.isSaving} onClick={choose(true)}>
          Close the week
        </button>
        <span className="mt-2 block text-small text-ink-soft">
          The week is saved as it stands now. You can correct it later; both versions are kept.
        </span>
      </p>
    </div>
  );
}
