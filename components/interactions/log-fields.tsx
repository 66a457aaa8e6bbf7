'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { LogDraft } from '@/lib/plan/step/interaction';
import { interactionKindLabels } from '@/lib/plan/words/words';
import { PeopleField } from '../people/form/people-field';
import { choicesOf } from '../ui/form/choices';
import { DateField } from '../ui/form/date-field';
import { Check, Chips, TextArea } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useFollowingDay } from '../ui/form/use-following-day';
import { useToday } from '../ui/page/present-day';
import { CountForField } from './count-for-field';
import { logDraft } from './log-draft';
import { LogExtras } from './log-extras';
import { LogMessage } from './log-message';
import type { LogPreset } from './log-store';
import { type LineHandle, OneLine } from './one-line';

const schema = () => import('@/lib/plan/step/interaction').then((interaction) => interaction.logSchema);

const usualFirst = ['coffee_chat', 'meeting', 'video_call', 'phone_call', 'message', 'email', 'event', 'introduction'] as const;
const kinds = choicesOf(usualFirst, interactionKindLabels);

type Props = { log: FormAction<LogDraft>; preset?: LogPreset; takesFocus?: boolean; onSaved: () => void };

/** The fields of the log: people, kind, what was said; day, next step and outcome are optional. One line above may fill them all. */
export default function LogFields({ log, preset = {}, takesFocus, onSaved }: Props) {
  const today = useToday();
  const start = logDraft(preset, today);
  const form = useActionForm<LogDraft>(schema, start, log, { keepAs: 'conversation', onSaved });
  const [outcomes, setOutcomes] = useState(0);
  const line = useRef<LineHandle>(null);
  const { setFocus, control } = form.form;
  const { isOutreach, people } = form.watched();
  const to = people.length === 1 ? people[0]?.id : '';
  useFollowingDay(form, 'happenedOn', today);
  const first = preset.person ? 'line' : 'people';
  const isFieldFirst = takesFocus && !preset.oneLine;

  useEffect(() => {
    if (isFieldFirst) setFocus(first);
  }, [isFieldFirst, setFocus, first]);

  const verb = (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
      <SubmitButton>{isOutreach ? 'Log outreach' : 'Log conversation'}</SubmitButton>
      <span className="text-small text-ink-soft max-tablet:hidden">or Enter</span>
    </p>
  );

  const submit: typeof form.submit = async (event) => {
    event?.preventDefault();
    if (!line.current?.holdsBack()) await form.submit(event);
  };

  return (
    <Form form={{ ...form, submit }} className="grid gap-4" label="Log a conversation">
      {!preset.logged && (
        <OneLine
          ref={line}
          form={form}
          start={start}
          given={preset.oneLine}
          takesFocus={takesFocus && Boolean(preset.oneLine)}
          onOutcome={() => setOutcomes((count) => count + 1)}
        />
      )}
      <PeopleField label="With" name="people" control={control} />
      {!preset.logged && <CountForField form={form} />}
      <Chips label="Kind" choices={kinds} {...form.field('kind')} />
      <TextArea label="What was said? (one line is enough)" rows={2} onKeyDown={submitOnEnter} {...form.field('line')} />
      <FieldPair>
        <DateField label="Day" max={today} {...form.field('happenedOn')} />
        <Check label="I wrote and am waiting for an answer" {...form.field('isOutreach')} />
      </FieldPair>
      {isOutreach && to && !preset.logged && <LogMessage key={to} personId={to} />}
      {preset.logged ? (
        <SubmitButton>Save</SubmitButton>
      ) : (
        <LogExtras form={form} today={today} outcomes={outcomes}>
          {verb}
        </LogExtras>
      )}
    </Form>
  );
}

/** Enter submits; Shift+Enter starts a new line. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
