'use client';

import { type ComponentProps, type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { InMenu, useMenuItem } from './in-menu';

type Props = {
  /** Read out in place of the three dots: "More about Ines". */
  label: string;
  children: ReactNode;
};

/**
 * Secondary verbs behind three dots: on a desk they show with the pointer or the focus in the row, on a touch screen always. The
 * browser opens and closes it and gives the focus back. Its items are drawn when it first opens, so that a row of a long list costs
 * no more than its dots.
 */
export function Menu({ label, children }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isUsed, setUsed] = useState(false);

  // The browser may have opened it before React listened.
  useEffect(() => {
    const opened = menu.current?.matches(':popover-open') ? menu.current : null;
    if (opened && isUsed) itemsOf(opened)[0]?.focus();
    else if (opened) setUsed(true);
  }, [isUsed]);

  return (
    <>
      <button type="button" className="menu-button" data-icon="more" popoverTarget={id} aria-haspopup="menu" aria-label={label} />
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={isUsed ? label : undefined}
        className="menu"
        onBeforeToggle={() => setUsed(true)}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {isUsed && <InMenu value={true}>{children}</InMenu>}
      </div>
    </>
  );
}

export function MenuButton(props: ComponentProps<'button'>) {
  const item = useMenuItem();
  return <button type="button" {...props} {...item} />;
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];

function onToggle(event: { currentTarget: HTMLElement; newState?: string }) {
  if (event.newState === 'open') itemsOf(event.currentTarget)[0]?.focus();
}

/** A dialog that an item opened is no part of the menu, though React tells of its events here too. */
const isInside = ({ currentTarget, target }: { currentTarget: HTMLElement; target: EventTarget }) =>
  target instanceof Node && currentTarget.contains(target);

function onClick(event: MouseEvent<HTMLElement>) {
  if (isInside(event) && event.target !== event.currentTarget) event.currentTarget.hidePopover();
}

function onKeyDown(event: KeyboardEvent<HTMLElement>) {
  if (!isInside(event)) return;
  if (event.key === 'Tab') return event.currentTarget.hidePopover();
  const items = itemsOf(event.currentTarget);
  const at = items.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
