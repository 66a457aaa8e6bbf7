'use client';

import { type ComponentProps, type RefCallback, useCallback, useState } from 'react';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { useToday } from '../page/present-day';
import { type Around, FieldFrame, useParts } from './field';
import { hearValue } from './hear-value';

type Props = Omit<ComponentProps<'input'>, 'type' | 'ref'> & Around & { ref?: RefCallback<HTMLInputElement> };

/**
 * A day in the words of the page, "Sat 28 Nov", over the browser's own date input: a press opens its calendar. Its numbers show while
 * someone types, and without a script, which would keep the words up to date.
 */
export function DateField({ label, help, error, ref, defaultValue, onBlur, onInput, ...input }: Props) {
  const { id, aria } = useParts({ help, error });
  const today = useToday();
  const [day, setDay] = useState(String(defaultValue ?? ''));
  const [isTyping, setTyping] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const hold = useCallback(
    (control: HTMLInputElement | null) => {
      if (control) hearValue(control, setDay);
      ref?.(control);
      if (control) setDay(control.value);
    },
    [ref],
  );
  return (
    <FieldFrame id={id} label={label} help={help} error={error}>
      <span className="relative grid">
        <input
          {...input}
          {...aria}
          ref={hold}
          type="date"
          className="peer [@media(scripting:enabled)]:[&:not([data-typing],:autofill)]:text-transparent"
          data-typing={isTyping || undefined}
          defaultValue={defaultValue}
          onPointerDown={() => setPressed(true)}
          onClick={(event) => openCalendar(event.currentTarget)}
          onFocus={() => setTyping(!isPressed)}
          onKeyDown={({ key }) => key.length === 1 && setTyping(true)}
          onInput={(event) => {
            setDay(event.currentTarget.value);
            onInput?.(event);
          }}
          onBlur={(event) => {
            setTyping(false);
            setPressed(false);
            onBlur?.(event);
          }}
        />
        <span
          className="pointer-events-none absolute inset-y-0 right-10 left-3.25 content-center overflow-hidden whitespace-nowrap peer-data-typing:hidden [@media(scripting:none)]:hidden"
          aria-hidden="true"
        >
          {day ? sayDay(day as Day, today) : 'Choose a day'}
        </span>
      </span>
    </FieldFrame>
  );
}

/** A finger opens it anyway; a frame of another origin may not. */
function openCalendar(input: HTMLInputElement) {
  if (!matchMedia('(pointer: fine)').matches) return;
  try {
    input.showPicker();
  } catch {
    input.focus();
  }
}
