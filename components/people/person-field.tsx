'use client';

import { type KeyboardEvent, use, useId, useState } from 'react';
import { type Control, type FieldValues, type Path, type PathValue, useController } from 'react-hook-form';
import { FieldFrame, useParts } from '../ui/form/field';
import { ShownNames, useHydrated } from '../ui/form/form';
import { type FoundPerson, usePeopleLookUp } from './use-people-look-up';

type Props<Draft extends FieldValues> = {
  label: string;
  help?: string;
  control: Control<Draft, unknown, Draft>;
  /** The field that holds the person's id. */
  name: Path<Draft>;
  /** What stands in the input at first. */
  known: string;
  isFixed?: boolean;
  /** Where any name will do: hears it as it is typed, and an empty one once a person is chosen. */
  onTyped?: (name: string) => void;
  /** A name that is typed becomes a person. */
  adds?: boolean;
  textName?: string;
  error?: string;
};

type Option = { key: string; said: string; more: string; pick: () => void };

/** One person, found as their name is typed: the first match is taken by Enter or Tab. */
export function PersonField<Draft extends FieldValues>({
  label,
  help,
  control,
  name,
  known,
  isFixed,
  onTyped,
  adds,
  textName,
  error,
}: Props<Draft>) {
  const listId = useId();
  const { field } = useController({ control, name });
  const names = use(ShownNames);
  const [text, setText] = useState(names?.get(name) ?? known);
  const [isOpen, setOpen] = useState(false);
  // A name typed before React listens stands in the input at once; what is said of it waits until the page is taken over as it was drawn.
  const isSaid = useHydrated() && !isOpen && text.trim() && !field.value;
  const hint = isSaid ? unchosen(text.trim(), { adds, anyName: onTyped !== undefined }) : help;
  const { id, aria } = useParts({ help: hint, error });
  const [active, setActive] = useState(0);
  const { found, answered, lookUp } = usePeopleLookUp();

  const choose = (id: string, display: string) => {
    field.onChange(id as PathValue<Draft, Path<Draft>>);
    onTyped?.(id ? '' : display);
    names?.set(name, display);
    setText(display);
  };
  const type = (typed: string) => {
    choose('', typed);
    setActive(0);
    setOpen(true);
    // Whoever types fast leaves the field before the answer is here: then the first match is taken all the same.
    void lookUp(typed).then((first) => {
      if (first && document.activeElement?.getAttribute('aria-controls') !== listId) choose(first.id, first.display);
    });
  };

  const isNew = Boolean(adds && answered === text && text.trim() && !found.some(({ display }) => display === text.trim()));
  const options: Option[] = [
    ...found.map((person) => ({
      key: person.id,
      said: person.display,
      more: where(person),
      pick: () => choose(person.id, person.display),
    })),
    ...(isNew ? [{ key: 'new', said: `Add “${text.trim()}”`, more: 'new', pick: () => choose('', text.trim()) }] : []),
  ];
  const shown = isOpen && options.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;

  const take = (option: Option | undefined) => {
    option?.pick();
    setOpen(false);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!shown || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((active + step + options.length) % options.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(options[active]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  return (
    <FieldFrame id={id} label={label} help={hint} error={error}>
      <div className="combo">
        <input
          {...aria}
          ref={field.ref}
          className="input"
          name={textName}
          value={text}
          readOnly={isFixed}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={listId}
          aria-activedescendant={shown ? optionId(active) : undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div id={listId} role="listbox" aria-label="People found" hidden={!shown}>
          {options.map((option, index) => (
            <div
              key={option.key}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault();
                take(option);
              }}
            >
              {option.said} <span className="soft small">{option.more}</span>
            </div>
          ))}
        </div>
      </div>
    </FieldFrame>
  );
}

function unchosen(name: string, { adds, anyName }: { adds?: boolean; anyName: boolean }) {
  if (adds) return `“${name}” is new and will be added to your people.`;
  return anyName ? undefined : `Nobody is called “${name}” among your people: choose one, or leave it empty.`;
}

const where = ({ position, organization }: FoundPerson) => [position, organization].filter(Boolean).join(', ');
