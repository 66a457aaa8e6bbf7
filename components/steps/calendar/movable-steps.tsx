'use client';

import { type KeyboardEvent, lazy, type MouseEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { PostponeDraft } from '@/lib/plan/step/postponing';
import { addDays, type Day } from '@/lib/plan/time/day';
import { useAction } from '../../ui/action-button';

const MoveDialog = lazy(() => import('./move-dialog'));

type Step = { id: string; title: string; dueOn: Day };
type Props = { today: Day; postpone: FormAction<PostponeDraft>; children: ReactNode };

const daysOf: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * A calendar whose open steps (`data-step`, `data-due`) move to other days (`data-day`): by their button, by Shift with an arrow key, or
 * by dragging, which is loaded when a pointer comes near. One listener serves them all, so that a full month costs no more than an empty
 * one.
 */
export function MovableSteps({ today, postpone, children }: Props) {
  const calendar = useRef<HTMLDivElement>(null);
  const moved = useRef<string>(undefined);
  const [isNear, setNear] = useState(false);
  const [chosen, setChosen] = useState<Step>();
  const { isBusy, run } = useAction(postpone);

  const move = ({ id, dueOn }: Step, to: Day) => {
    if (isBusy || to === dueOn) return;
    moved.current = id;
    run({ id, dueOn: to });
  };

  const onClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element && target.closest('[data-move]');
    if (button) setChosen(stepAt(button));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const days = event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey ? daysOf[event.key] : undefined;
    const step = days && stepAt(event.target);
    if (!step || !days) return;
    event.preventDefault();
    move(step, addDays(step.dueOn, days));
  };

  // A step that moved is drawn anew on its other day: the focus goes along.
  useEffect(() => {
    if (moved.current && !calendar.current?.contains(document.activeElement))
      calendar.current?.querySelector<HTMLElement>(`[data-step="${moved.current}"] a`)?.focus();
  });

  // What is drawn anew has to be made draggable again, so this too runs after each drawing.
  useEffect(() => {
    if (!isNear || !calendar.current) return;
    const place = calendar.current;
    let stop = () => {};
    let isOver = false;
    void import('./drag-steps').then(({ dragSteps }) => {
      if (!isOver) stop = dragSteps(place, (id, to) => move({ id, title: '', dueOn: dueOf(place, id) }, to));
    });
    return () => {
      isOver = true;
      stop();
    };
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons and links inside are what is used.
    <div ref={calendar} onClick={onClick} onKeyDown={onKeyDown} onPointerEnter={() => setNear(true)}>
      {children}
      <Suspense>
        {chosen && <MoveDialog key={chosen.id} step={chosen} today={today} postpone={postpone} onClose={() => setChosen(undefined)} />}
      </Suspense>
    </div>
  );
}

function stepAt(target: EventTarget): Step | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
  const { step, due } = row?.dataset ?? {};
  return row && step && due ? { id: step, title: row.querySelector('a')?.textContent ?? '', dueOn: due as Day } : undefined;
}

const dueOf = (place: HTMLElement, id: string) => (place.querySelector<HTMLElement>(`[data-step="${id}"]`)?.dataset.due ?? '') as Day;
