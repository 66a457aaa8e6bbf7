'use client';

import { useRef } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { CaptureDraft } from '@/lib/plan/event/event';
import { useAction } from '../ui/action-button';
import { buttonLook } from '../ui/button-look';
import { FieldFrame, useParts } from '../ui/form/field';

const help = 'A name, then what they said: “Vera Novak, runs the grid lab”. Enter saves it.';

/**
 * Notes who was met, one line each, and stays ready for the next. The browser sends the form by itself where React does not listen yet.
 */
export function CaptureForm({ id, capture }: { id: string; capture: FormAction<CaptureDraft> }) {
  const field = useRef<HTMLInputElement>(null);
  const parts = useParts({ help });
  const { isBusy, run } = useAction(capture, {
    onDone: () => {
      if (field.current) field.current.value = '';
    },
  });
  return (
    <form
      className="mb-6"
      method="post"
      action="/api/event-names"
      onSubmit={(event) => {
        event.preventDefault();
        const line = field.current?.value.trim();
        if (line && !isBusy) run({ id, line });
        field.current?.focus();
      }}
    >
      <input type="hidden" name="id" value={id} />
      <FieldFrame id={parts.id} label="Who was it?" help={help}>
        <div className="flex gap-2">
          <input
            ref={field}
            name="line"
            className="min-w-0 flex-1"
            autoComplete="off"
            enterKeyHint="next"
            required
            maxLength={500}
            {...parts.aria}
          />
          <button type="submit" className={buttonLook('primary')} aria-busy={isBusy}>
            Add
          </button>
        </div>
      </FieldFrame>
    </form>
  );
}
