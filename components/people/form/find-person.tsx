'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useHydrated } from '../../ui/use-hydrated';
import { type Adding, namesakeOf, optionAfter, type PersonOption, personOptions, sayUnchosen } from './person-options';
import { type FoundPerson, usePeopleLookUp } from './use-people-look-up';

type Finding = {
  text: string;
  adding: Adding;
  /** The text is someone who was chosen. */
  isChosen: boolean;
  isFixed?: boolean;
  /** Any name will do. */
  isAnyName: boolean;
  onType: (text: string) => void;
  onChoose: (person: FoundPerson) => void;
  /** Someone new; `isAnother` where one of one's people has that name too. */
  onAdd: (name: string, isAnother: boolean) => void;
};

/** People are found as a name is typed: the first match is taken by Enter or Tab. */
export function useFindPerson({ text, adding, isChosen, isFixed, isAnyName, onType, onChoose, onAdd }: Finding) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const isHydrated = useHydrated();
  // Whoever is added beside a namesake is not taken for them again on leaving the field.
  const isAnother = useRef(false);
  const { found, answered, lookUp } = usePeopleLookUp();
  const matches = answered === text ? found : [];
  // Said while the list is still open: a hint that changed on leaving the field would move the control that is being pressed.
  const isUnchosen = isHydrated && text.trim() && !isChosen && (!isOpen || answered === text);
  const options = personOptions(text, found, answered === text ? adding : 'never');
  const shown = isOpen && options.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;

  const takeFirst = ([first]: readonly FoundPerson[]) => {
    if (first) onChoose(first);
    setOpen(false);
  };
  const take = (option: PersonOption | undefined) => {
    if (option?.person) onChoose(option.person);
    else if (option) {
      isAnother.current = namesakeOf(text, found) !== undefined;
      onAdd(text.trim(), isAnother.current);
    }
    setOpen(false);
  };
  const type = (typed: string) => {
    isAnother.current = false;
    onType(typed);
    setActive(0);
    setOpen(true);
    // Whoever types fast leaves the field before the answer is here: then the first match is taken all the same.
    void lookUp(typed).then((people) => {
      if (document.activeElement?.getAttribute('aria-controls') !== listId) takeFirst(people);
    });
  };
  const leave = () => {
    setOpen(false);
    const namesake = adding === 'never' || isChosen || isAnother.current ? undefined : namesakeOf(text, matches);
    if (namesake) onChoose(namesake);
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

  return {
    hint: isUnchosen ? sayUnchosen(text.trim(), matches.length, adding, isAnyName) : undefined,
    input: {
      value: text,
      readOnly: isFixed,
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': shown,
      'aria-controls': listId,
      'aria-activedescendant': shown ? optionId(active) : undefined,
      onChange: (event: { target: { value: string } }) => type(event.target.value),
      onKeyDown,
      onBlur: leave,
    } as const,
    list: { id: listId, isShown: shown, options, active, optionId, take },
  };
}

const listLook = 'absolute inset-x-0 top-full z-7 mt-1 max-h-66 overflow-y-auto rounded-control border border-edge bg-card p-1';
const optionLook =
  'cursor-pointer rounded-sm px-2 py-1.75 wrap-break-word aria-selected:bg-wash aria-selected:shadow-[inset_2px_0_0_var(--thread)] max-tablet:min-h-11 max-tablet:content-center';

/** The people found, below their field. */
export function FoundPeople({ id, isShown, options, active, optionId, take }: ReturnType<typeof useFindPerson>['list']) {
  return (
    <div id={id} className={listLook} role="listbox" aria-label="People found" hidden={!isShown}>
      {options.map((option, index) => (
        <div
          key={option.key}
          id={optionId(index)}
          className={!option.person && index > 0 ? `${optionLook} mt-1 border-edge border-t` : optionLook}
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
  );
}
