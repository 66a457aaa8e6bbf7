'use client';

import { type KeyboardEvent, type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import type { LineReading } from '@/lib/plan/line/line-fields';
import { MAX_LINE } from '@/lib/plan/line/max-line';
import { sayReading } from '@/lib/plan/line/say-reading';
import type { LogDraft } from '@/lib/plan/step/interaction';
import { buttonLook } from '../ui/button-look';
import { FieldFrame, useParts } from '../ui/form/field';
import { useToday } from '../ui/page/present-day';
import { type LogForm, useLine } from './use-line';

/** After the last key, so that a line is not read word by word. */
const PAUSE_MS = 500;
/** People of one name that are offered; the field below finds the others. */
const MAX_OFFERED = 5;

const help = 'Enter fills in the fields below. Nothing is saved yet.';

/** `holdsBack` tells whether a save has to wait: the line was not read yet, and what it fills in must be seen first. */
export type LineHandle = { holdsBack: () => boolean };

type Props = {
  form: LogForm;
  /** What the form begins with. */
  start: LogDraft;
  /** A line from elsewhere: typed into the search, or shared by another app. */
  given?: string;
  takesFocus?: boolean;
  /** Called when the outcome was filled in: its fields have to be drawn anew. */
  onOutcome: () => void;
  ref: Ref<LineHandle>;
};

/** The conversation in one line: what is understood of it fills the fields below, where it can be changed before it is saved. */
export function OneLine({ form, start, given = '', takesFocus = false, onOutcome, ref }: Props) {
  const { id, aria } = useParts({ help });
  const today = useToday();
  const area = useRef<HTMLTextAreaElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { reading, problem, read, choose, isChosen, isSettled } = useLine(form, start, onOutcome);

  // What is to be decided next takes the focus once it is drawn: an unclear name, else whether to save.
  const [decisions, setDecisions] = useState(0);
  const focusNext = useEffectEvent(() =>
    document.getElementById(form.id)?.querySelector<HTMLElement>('[data-unclear] button, [type=submit]')?.focus(),
  );
  useEffect(() => {
    if (decisions > 0) focusNext();
  }, [decisions]);

  // What was given, or typed before React listened.
  const readFirst = useEffectEvent(() => {
    const typed = area.current?.value ?? '';
    if (takesFocus) {
      area.current?.focus();
      area.current?.setSelectionRange(typed.length, typed.length);
    }
    void read(typed);
  });
  useEffect(() => {
    readFirst();
    return () => clearTimeout(pause.current);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void readOn();
  };
  const readOn = async () => {
    if (await read(area.current?.value ?? '')) setDecisions((count) => count + 1);
  };
  useImperativeHandle(ref, () => ({
    holdsBack() {
      if (isSettled(area.current?.value ?? '')) return false;
      void readOn();
      return true;
    },
  }));
  const onChoose = (name: string) => (who: { id: string; name: string }) => {
    choose(name, who);
    setDecisions((count) => count + 1);
  };

  return (
    <div className="grid gap-2">
      <FieldFrame id={id} label="In one line" help={help}>
        <textarea
          ref={area}
          {...aria}
          rows={2}
          placeholder="Coffee with Ana and Bo yesterday, she offered to introduce me to Vera"
          autoComplete="off"
          enterKeyHint="go"
          maxLength={MAX_LINE}
          defaultValue={given}
          onChange={({ target }) => {
            clearTimeout(pause.current);
            pause.current = setTimeout(() => void read(target.value), PAUSE_MS);
          }}
          onBlur={({ target }) => void read(target.value)}
          onKeyDown={onKeyDown}
        />
      </FieldFrame>
      <p aria-live="polite" className="text-small text-ink-soft empty:hidden">
        {problem || (reading && sayReading(reading, today))}
      </p>
      {reading?.unclear
        .filter(({ name }) => !isChosen(name))
        .map((each) => (
          <Unclear key={each.name} {...each} onChoose={onChoose(each.name)} />
        ))}
    </div>
  );
}

type UnclearProps = LineReading['unclear'][number] & { onChoose: (who: { id: string; name: string }) => void };

/** A name that several people have. */
const Unclear = ({ name, people, onChoose }: UnclearProps) => (
  <fieldset data-unclear="" className="flex flex-wrap items-center gap-1.5">
    <legend className="mb-1">Which {name}?</legend>
    {people.slice(0, MAX_OFFERED).map((person) => (
      <button key={person.id} type="button" className={buttonLook()} onClick={() => onChoose(person)}>
        {[person.name, person.more].filter(Boolean).join(', ')}
      </button>
    ))}
    <button type="button" className={buttonLook()} onClick={() => onChoose({ id: '', name })}>
      Someone new
    </button>
  </fieldset>
);
