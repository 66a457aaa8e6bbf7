import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Day } from '@/lib/plan/time/day';

/** Makes the steps of a calendar draggable to its days. @returns what ends that */
export function dragSteps(place: HTMLElement, move: (id: string, to: Day) => void): () => void {
  const steps = [...place.querySelectorAll<HTMLElement>('[data-step]')].map((element) => {
    // A browser drags a link by itself, and not the step around it.
    for (const link of element.querySelectorAll('a')) link.draggable = false;
    return draggable({ element, getInitialData: () => ({ step: element.dataset.step }) });
  });
  const days = [...place.querySelectorAll<HTMLElement>('[data-day]')].map((element) => {
    const show = (isOver: boolean) => () => element.toggleAttribute('data-over', isOver);
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.step === 'string',
      onDragEnter: show(true),
      onDragLeave: show(false),
      onDrop: ({ source }) => {
        show(false)();
        move(String(source.data.step), element.dataset.day as Day);
      },
    });
  });
  return combine(...steps, ...days);
}
