'use client';

import { use, useState } from 'react';
import { type Control, type FieldValues, type Path, type PathValue, useController } from 'react-hook-form';
import { FieldFrame, useParts } from '../../ui/form/field';
import { ShownNames } from '../../ui/form/form';
import { FoundPeople, useFindPerson } from './find-person';

type Props<Draft extends FieldValues> = {
  label: string;
  help?: string;
  control: Control<Draft, unknown, Draft>;
  /** The form field that holds the person's id. */
  name: Path<Draft>;
  /** Text of the input at first. */
  initialText: string;
  isFixed?: boolean;
  /** Called with each typed name where any name is allowed, and with '' once a person is chosen. */
  onTyped?: (name: string) => void;
  /** A typed name becomes a new person. */
  adds?: boolean;
  /** Called with whether a second person of the same name is meant, where that is allowed. */
  onAnother?: (isAnother: boolean) => void;
  textName?: string;
  error?: string;
};

/** Finds a person as their name is typed. */
export function PersonField<Draft extends FieldValues>({
  label,
  help,
  control,
  name,
  initialText,
  isFixed,
  onTyped,
  adds,
  onAnother,
  textName,
  error,
}: Props<Draft>) {
  const { field } = useController({ control, name });
  const names = use(ShownNames);
  const [text, setText] = useState(names?.get(name) ?? initialText);

  const choose = (id: string, display: string, isAnother = false) => {
    onAnother?.(isAnother);
    field.onChange(id as PathValue<Draft, Path<Draft>>);
    onTyped?.(id ? '' : display);
    names?.set(name, display);
    setText(display);
  };
  const { hint, input, list } = useFindPerson({
    text,
    adding: onAnother ? 'namesakes' : adds ? 'new' : 'never',
    isChosen: Boolean(field.value),
    isFixed,
    isAnyName: onTyped !== undefined,
    onType: (typed) => choose('', typed),
    onChoose: (person) => choose(person.id, person.display),
    onAdd: (typed, isAnother) => choose('', typed, isAnother),
  });
  const { id, aria } = useParts({ help: hint ?? help, error });

  return (
    <FieldFrame id={id} label={label} help={hint ?? help} error={error}>
      <div className="relative">
        <input {...aria} ref={field.ref} name={textName} {...input} />
        <FoundPeople {...list} />
      </div>
    </FieldFrame>
  );
}
