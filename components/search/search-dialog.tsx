'use client';

import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { SignOut } from '../settings/sign-out';
import { useAction } from '../ui/action-button';
import { useGoTo } from '../ui/form/submission';
import { commandsNamed, type SearchActions } from './commands';
import { groupsOf, type Option } from './options';
import { useSearch } from './use-search';

/** Finds anything and leads anywhere. Open as long as it is drawn. */
export default function SearchDialog({ act, close }: { act: SearchActions; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { answer, isCurrent, plans, search } = useSearch();
  const [isEntered, setEntered] = useState(false);
  const { run: switchTo } = useAction(act.switchTo);
  const { run: chooseTheme } = useAction(act.chooseTheme);
  const goTo = useGoTo();
  const listId = useId();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const commands = commandsNamed(typed, {
    plans,
    switchTo: (id) => switchTo({ id }),
    chooseTheme: (theme) => chooseTheme({ theme }),
    signOut: () => dialog.current?.querySelector('form')?.requestSubmit(),
  });
  const groups = groupsOf(typed, answer, commands);
  const options = groups.flatMap((group) => group.options);

  const take = (option: Option | undefined) => {
    if (!option) return;
    dialog.current?.close();
    if ('href' in option) goTo(option.href);
    else option.run();
  };

  // Enter before the answer is there takes what the answer offers, not what an earlier one did.
  const takeEntered = useEffectEvent(() => take(options[active]));
  useEffect(() => {
    if (isEntered && isCurrent) takeEntered();
  }, [isEntered, isCurrent]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) setActive((active + step + options.length) % options.length);
    else if (event.key === 'Enter') setEntered(true);
    else return;
    event.preventDefault();
  };

  const drawn = (option: Option) => {
    const index = options.indexOf(option);
    return (
      <div
        key={option.key}
        id={`${listId}-${index}`}
        role="option"
        className="flex cursor-pointer flex-col justify-center rounded-control px-3 py-1.75 aria-selected:bg-wash aria-selected:shadow-[inset_2px_0_0_var(--thread)] max-tablet:min-h-11 tablet:flex-row tablet:items-baseline tablet:justify-between tablet:gap-x-4"
        tabIndex={-1}
        aria-selected={index === active}
        ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
        onPointerMove={() => setActive(index)}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => take(option)}
        onKeyDown={onKeyDown}
      >
        <span>{option.said}</span> <span className="text-ink-soft text-small wrap-anywhere tablet:text-right">{option.more}</span>
      </div>
    );
  };

  return (
    <dialog
      ref={dialog}
      className="mt-0 mb-auto rounded-t-none rounded-b-card border-t-0 border-b px-5 py-4 tablet:mx-auto tablet:mt-[min(12vh,96px)] tablet:w-[min(600px,calc(100vw-32px))] tablet:rounded-card tablet:border tablet:p-3"
      aria-label="Search"
      closedby="any"
      onClose={close}
    >
      <input
        role="combobox"
        aria-label="Search everything"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${listId}-${active}` : undefined}
        placeholder="A name, a goal, a word you noted, a page"
        autoComplete="off"
        maxLength={400}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setEntered(false);
          search(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Found" tabIndex={-1} className="mt-2 max-h-[min(60vh,440px)] overflow-y-auto">
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
          <div key={group.label} role="group" aria-label={group.label}>
            <p className="text-ink-soft text-small px-3 pt-2" aria-hidden="true">
              {group.label}
            </p>
            {group.options.map(drawn)}
          </div>
        ))}
      </div>
      {typed.trim() && options.length === 0 && <p className="text-ink-soft text-small">Nothing found.</p>}
      <div hidden>
        <SignOut />
      </div>
    </dialog>
  );
}
