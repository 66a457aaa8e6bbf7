'use client';

import { useEffect, useRef } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import type { Day } from '@/lib/plan/day';

/** A form that began with today moves on with the calendar as long as nothing was typed into it. */
export function useFollowingDay<Draft extends FieldValues>(form: UseFormReturn<Draft, unknown, Draft>, name: Path<Draft>, today: Day) {
  const { isDirty } = form.formState;
  const begun = useRef(today);
  useEffect(() => {
    if (begun.current === today) return;
    if (!isDirty && form.getValues(name) === begun.current) form.resetField(name, { defaultValue: today as PathValue<Draft, Path<Draft>> });
    begun.current = today;
  }, [form, name, today, isDirty]);
}
