'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useGoTo } from '../ui/form/submission';
import { Marked } from './marked';
import { type Place, placesNamed } from './places';
import { useSearch } from './use-search';

type Option = { key: string; said: ReactNode; more: ReactNode; take: () => void };

/** Finds anybody and leads anywhere. Open as long as it is drawn. */
export default function SearchDialog({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { answer, search } = useSearch();
  const goTo = useGoTo();
  const listId = useId();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const leave = (act: () => void) => () => {
    dialog.current?.close();
    act();
  };
  const to = (href: string) => leave(() => goTo(href));
  const placed = placesNamed(typed).map(
    (place: Place): Option => ({
      key: place.name,
      said: place.name,
      more: place.more,
      take: 'href' in place ? to(place.href) : leave(place.run),
    }),
  );
  const people = answer.people.map(
    ({ id, name, position, organization, where }): Option => ({
      key: id,
      said: <Marked pieces={name} />,
      more: where ? <Marked pieces={where} /> : [position, organization].filter(Boolean).join(', '),
      take: to(`/people/${id}`),
    }),
  );
  const organizations = answer.organizations.map(
    ({ id, name }): Option => ({
      key: id,
      said: name,
      more: 'organization',
      take: to(`/organizations/${id}`),
    }),
  );
  const all: Option[] =
    people.length > 0
      ? [{ key: 'all', said: `All people with “${typed.trim()}”`, more: '', take: to(`/people?q=${encodeURIComponent(typed.trim())}`) }]
      : [];
  const options = [...people, ...organizations, ...all, ...placed];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) setActive((active + step + options.length) % options.length);
    else if (event.key === 'Enter') options[active]?.take();
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className="palette" aria-label="Search" closedby="any" onClose={close}>
      <input
        className="input"
        role="combobox"
        aria-label="Search people, organizations and rooms"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${listId}-${active}` : undefined}
        placeholder="A name, a word you noted, a room"
        autoComplete="off"
        maxLength={400}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          search(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Found" tabIndex={-1}>
        {options.map(({ key, said, more, take }, index) => (
          <div
            key={key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            ref={index === active ? (option) => option?.scrollIntoView({ block: 'nearest' }) : undefined}
            onPointerMove={() => setActive(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={take}
            onKeyDown={onKeyDown}
          >
            <span>{said}</span> <span className="soft small">{more}</span>
          </div>
        ))}
      </div>
      {typed.trim() && options.length === 0 && <p className="soft small">Nothing by that name.</p>}
    </dialog>
  );
}
