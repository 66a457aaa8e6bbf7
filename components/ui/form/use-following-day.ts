'use client';

import { useEffect, useRef } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { Day } from '@/lib/plan/time/day';

type Following<Draft extends FieldValues> = { form: UseFormReturn<Draft, unknown, Draft>; restart: (values: Draft) => void };

/** A form that began with today moves on with the calendar as long as nothing was typed into it. */
export function useFollowingDay<Draft extends FieldValues>({ form, restart }: Following<Draft>, name: Path<Draft>, today: Day) {
  const { isDirty } = form.formState;
  const begun = useRef(today);
  useEffect(() => {
    if (begun.current === today) return;
    const values = form.getValues();
    if (!isDirty && values[name] === begun.current) restart({ ...values, [name]: today });
    begun.current = today;
  });
}
