'use client';

import { type KeyboardEvent, use, useId, useRef, useState } from 'react';
import { type Control, type FieldValues, type Path, type PathValue, useController } from 'react-hook-form';
import { FieldFrame, useParts } from '../../ui/form/field';
import { ShownNames, useHydrated } from '../../ui/form/form';
import { type Adding, namesakeOf, optionAfter, type PersonOption, personOptions, sayUnchosen } from './person-options';
import { type FoundPerson, usePeopleLookUp } from './use-people-look-up';

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

/** Finds a person as their name is typed; Enter or Tab takes the first match. */
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
  const listId = useId();
  const { field } = useController({ control, name });
  const names = use(ShownNames);
  const [text, setText] = useState(names?.get(name) ?? initialText);
  const [isOpen, setOpen] = useState(false);
  const isHydrated = useHydrated();
  const adding: Adding = onAnother ? 'namesakes' : adds ? 'new' : 'never';
  const [active, setActive] = useState(0);
  // Keeps leaving the field from choosing the namesake after "Add another".
  const isAnother = useRef(false);
  const { found, answered, lookUp } = usePeopleLookUp();
  const matches = answered === text ? found : [];
  // Shown while the list is open: a hint that changed on leaving the field would move the button that is being pressed.
  const isUnchosen = isHydrated && text.trim() && !field.value && (!isOpen || answered === text);
  const hint = (isUnchosen && sayUnchosen(text.trim(), matches.length, adding, onTyped !== undefined)) || help;
  const { id, aria } = useParts({ help: hint, error });

  const choose = (id: string, display: string, another = false) => {
    isAnother.current = another;
    onAnother?.(another);
    field.onChange(id as PathValue<Draft, Path<Draft>>);
    onTyped?.(id ? '' : display);
    names?.set(name, display);
    setText(display);
  };
  const type = (typed: string) => {
    choose('', typed);
    setActive(0);
    setOpen(true);
    // A fast typist leaves the field before the answer arrives; the first match is taken all the same.
    void lookUp(typed).then((people) => {
      if (document.activeElement?.getAttribute('aria-controls') !== listId) takeFirst(people);
    });
  };
  const takeFirst = ([first]: readonly FoundPerson[]) => {
    if (first) choose(first.id, first.display);
    setOpen(false);
  };

  const options = personOptions(text, found, answered === text ? adding : 'never');
  const shown = isOpen && options.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;

  const take = (option: PersonOption | undefined) => {
    if (option?.person) choose(option.person.id, option.person.display);
    else if (option) choose('', text.trim(), namesakeOf(text, found) !== undefined);
    setOpen(false);
  };

  const leave = () => {
    setOpen(false);
    const namesake = adding === 'never' || field.value || isAnother.current ? undefined : namesakeOf(text, matches);
    if (namesake) choose(namesake.id, namesake.display);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (!shown) {
      if (event.key === 'ArrowDown' && text.trim() && !isFixed) void lookUp(text).then(() => setOpen(true));
      return;
    }
    const next = optionAfter(event.key, active, options);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && answered !== text) void lookUp(text).then(takeFirst);
    else if (event.key === 'Enter' || (event.key === 'Tab' && answered === text)) take(options[active]);
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
          onBlur={leave}
        />
        <div id={listId} role="listbox" aria-label="People found" hidden={!shown}>
          {options.map((option, index) => (
            <div
              key={option.key}
              id={optionId(index)}
              className={!option.person && index > 0 ? 'mt-1 border-edge border-t' : undefined}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault();
                take(option);
              }}
            >
              {option.says} <span className="text-ink-soft text-small">{option.more}</span>
            </div>
          ))}
        </div>
      </div>
    </FieldFrame>
  );
}
