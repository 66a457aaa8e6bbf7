'use client';

import type { FormAction } from '@/lib/form-result';
import { type ThanksDraft, thanksSentence } from '@/lib/plan/step/outcome';
import { thanksChannelLabels, thanksChannels } from '@/lib/plan/words/words';
import { CopyButton } from '../ui/copy-button';
import { choicesOf } from '../ui/form/choices';
import { DateField } from '../ui/form/date-field';
import { Chips } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useToday } from '../ui/page/present-day';

const schema = () => import('@/lib/plan/step/outcome').then((outcome) => outcome.thanksSchema);

const channels = choicesOf(thanksChannels, thanksChannelLabels);

type Props = { outcome: { id: string; name: string; text: string }; thank: FormAction<ThanksDraft>; onSaved: () => void };

/** When and how someone was thanked, with a sentence to send: the thanks themselves are said outside. */
export default function ThanksFields({ outcome, thank, onSaved }: Props) {
  const today = useToday();
  const draft: ThanksDraft = { id: outcome.id, thankedOn: today, thankedBy: 'message' };
  const form = useActionForm<ThanksDraft>(schema, draft, thank, { keepAs: null, onSaved });
  const words = thanksSentence(outcome);
  return (
    <Form form={form} className="grid gap-4">
      <div>
        <p className="quoted">{words}</p>
        <p className="text-small text-ink-soft">
          Send it in your own way. This only records that you did. <CopyButton text={words} />
        </p>
      </div>
      <Chips label="How" choices={channels} {...form.field('thankedBy')} />
      <DateField label="Day" max={today} {...form.field('thankedOn')} />
      <p>
        <SubmitButton>I have thanked them</SubmitButton>
      </p>
    </Form>
  );
}
