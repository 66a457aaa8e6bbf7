'use client';

import { type ComponentProps, createContext, lazy, type ReactNode, Suspense, use, useRef, useState } from 'react';
import type { Fix } from '@/lib/plan/thread/thread-links';
import type FixDialogOf from './fix-dialog';

const FixDialog = lazy(() => import('./fix-dialog'));

/** Which gap to fix: the row it belongs to, the goal and person of its path, and what the form should mention. */
export type FixRequest = Fix & { goalId: string | null; personId: string | null; who: string; about: string };

type Fixer = {
  open: (request: FixRequest, button: HTMLElement) => void;
  /** Rows whose button was pressed since the page was opened. */
  requestedRows: ReadonlySet<string>;
};

const FixerContext = createContext<Fixer>({ open: () => {}, requestedRows: new Set() });

export const useGapFixer = () => use(FixerContext);

type Props = Omit<ComponentProps<typeof FixDialogOf>, 'request' | 'close' | 'onFixed'> & { children: ReactNode };

/** One dialog serves every button of the thread; its script is loaded when the first one is pressed. */
export function GapFixer({ children, ...props }: Props) {
  const [request, setRequest] = useState<FixRequest>();
  const heading = useRef<HTMLElement>(null);
  // Held as state so that the context never changes and no button is drawn again.
  const [fixer] = useState(() => {
    const requestedRows = new Set<string>();
    const open: Fixer['open'] = (next, button) => {
      requestedRows.add(next.rowId);
      heading.current = button.closest('section')?.querySelector<HTMLElement>('h2 a') ?? null;
      setRequest(next);
    };
    return { open, requestedRows };
  });

  return (
    <FixerContext value={fixer}>
      {children}
      {request && (
        <Suspense>
          <FixDialog
            {...props}
            request={request}
            close={() => setRequest(undefined)}
            // The button disappears with its gap, so the focus goes to the goal's title.
            onFixed={() => heading.current?.focus({ preventScroll: true })}
          />
        </Suspense>
      )}
    </FixerContext>
  );
}
