'use client';

import { useEffect, useState } from 'react';
import { Check } from '../ui/form/field';
import { forgetToday, isTodayKept, keepToday } from './today-on-device';

const NOT_KEPT = 'This browser doesn’t let the app store anything.';

/** Off by default: it is the device, not the account, that keeps the list. */
export function KeepToday() {
  const [isOn, setOn] = useState<boolean>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => setOn(isTodayKept()), []);

  const turn = async (on: boolean) => {
    setOn(on);
    if (on) await keepToday();
    else forgetToday();
    setOn(isTodayKept());
    setProblem(on && !isTodayKept() ? NOT_KEPT : undefined);
  };

  return (
    <Check
      label="Keep today’s list on this device"
      help="Names and next acts, to read without a network. Erased when you switch this off or sign out."
      error={problem}
      disabled={isOn === undefined}
      checked={isOn ?? false}
      onChange={({ target }) => void turn(target.checked)}
    />
  );
}
