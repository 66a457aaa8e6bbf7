'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { type Day, uncheckedDay } from '@/lib/plan/time/day';
import { dayIn } from '@/lib/plan/time/day-in-zone';

const PresentDay = createContext(uncheckedDay(''));

/** The day it is where the owner lives, also in a page that stays open over midnight. */
export const useToday = () => use(PresentDay);

/** When a page was drawn: its day, the moment in milliseconds by the server’s clock, and the owner’s zone. */
export type DrawnAt = { today: Day; now: number; timeZone: string };

/** Every zone’s midnight falls on a quarter of an hour of UTC. */
const QUARTER = 15 * 60_000;

const signs = ['visibilitychange', 'pageshow', 'focus', 'pointerdown', 'keydown'] as const;

/**
 * Notices that another day has begun, by the clock or at the first sign that someone is there again: forms offer that day at once,
 * and the page is loaded again. Only the elapsed time comes from the browser, whose clock may be wrong.
 */
export function PresentDayProvider({ today, now, timeZone, children }: DrawnAt & { children: ReactNode }) {
  const [day, setDay] = useState(today);
  const known = useRef(today);
  const router = useRouter();

  useEffect(() => {
    const drawnAt = Date.now();
    const present = () => now + Date.now() - drawnAt;
    const check = () => {
      const found = dayIn(new Date(present()), timeZone);
      if (found <= known.current) return;
      known.current = found;
      setDay(found);
      router.refresh();
    };
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(
        () => {
          check();
          wait();
        },
        QUARTER - (present() % QUARTER),
      );
    };
    wait();
    // On the way down, so that a dialog that a key opens already has the day.
    for (const sign of signs) window.addEventListener(sign, check, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, check, true);
    };
  }, [now, timeZone, router]);

  return <PresentDay value={day > today ? day : today}>{children}</PresentDay>;
}
