'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { type Control, type FieldValues, type Path, type PathValue, useController } from 'react-hook-form';
import type { PersonNamed } from '@/lib/plan/people/people-named';
import { FieldFrame, useParts } from '../../ui/form/field';
import { FoundPeople, useFindPerson } from './find-person';

type Props<Draft extends FieldValues> = {
  label: string;
  help?: string;
  control: Control<Draft, unknown, Draft>;
  /** The field that holds the people. */
  name: Path<Draft>;
};

/**
 * Several people, each found as their name is typed; those already chosen are listed before the input. The last of the people is what
 * is being typed, so that a name counts without being taken first.
 */
export function PeopleField<Draft extends FieldValues>({ label, help, control, name }: Props<Draft>) {
  const { field, fieldState } = useController({ control, name });
  const people: readonly PersonNamed[] = field.value ?? [];
  const [text, setText] = useState(() => (people.at(-1)?.id ? '' : (people.at(-1)?.name ?? '')));
  const taken = text.trim() ? people.slice(0, -1) : people;
  const input = useRef<HTMLInputElement>(null);

  const set = (named: readonly PersonNamed[], typed: string) => {
    setText(typed);
    field.onChange((typed.trim() ? [...named, { id: '', name: typed }] : named) as PathValue<Draft, Path<Draft>>);
  };
  const finding = useFindPerson({
    text,
    adding: 'new',
    isChosen: false,
    isAnyName: true,
    onType: (typed) => set(taken, typed),
    onChoose: ({ id, display }) => set([...taken.filter((one) => one.id !== id), { id, name: display }], ''),
    onAdd: (typed) => set([...taken.filter((one) => one.id || one.name !== typed), { id: '', name: typed }], ''),
  });
  const error = messageIn(fieldState.error);
  const { id, aria } = useParts({ help: finding.hint ?? help, error });

  const remove = (index: number) => {
    set(taken.toSpliced(index, 1), text);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Backspace' && !text && taken.length > 0) remove(taken.length - 1);
    else finding.input.onKeyDown(event);
  };

  return (
    <FieldFrame id={id} label={label} help={finding.hint ?? help} error={error}>
      <div className="relative flex min-h-11 flex-wrap items-center gap-1 rounded-control border border-edge bg-card px-3 tablet:py-1 focus-within:border-thread has-aria-invalid:border-late tablet:min-h-10">
        {taken.map((person, index) => (
          <button
            key={person.id || person.name}
            type="button"
            className="after:-inset-y-2 relative cursor-pointer rounded-control border border-edge bg-wash px-2 py-0.5 text-small after:absolute after:inset-x-0"
            onClick={() => remove(index)}
          >
            <span className="sr-only">Remove </span>
            {person.name} <span aria-hidden="true">×</span>
          </button>
        ))}
        <input
          {...aria}
          ref={(element) => {
            field.ref(element);
            input.current = element;
          }}
          className="min-h-7 max-tablet:min-h-11 w-auto min-w-24 flex-1 border-0 p-0 focus-visible:outline-none"
          name={`${name}.${taken.length}.name`}
          {...finding.input}
          onKeyDown={onKeyDown}
        />
        <FoundPeople {...finding.list} />
      </div>
    </FieldFrame>
  );
}

/** What is wrong with the people as a whole, or with the first of them that something is wrong with. */
function messageIn(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && error.message) return String(error.message);
  return Object.values(error).map(messageIn).find(Boolean);
}
