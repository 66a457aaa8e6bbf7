import type { Weekend } from './day';

/** The weekends to choose from: their ISO weekdays, 1 Monday to 7 Sunday, one after the other. */
export const weekends = ['67', '56', '45', '5', '6', '7', ''] as const;
type WeekendDays = (typeof weekends)[number];

export const weekendLabels: Record<WeekendDays, string> = {
  '67': 'Saturday and Sunday',
  '56': 'Friday and Saturday',
  '45': 'Thursday and Friday',
  '5': 'Friday',
  '6': 'Saturday',
  '7': 'Sunday',
  '': 'None',
};

/** The stored setting as weekdays: "56" is Friday and Saturday. */
export const weekendOf = (days: WeekendDays): Weekend => [...days].map(Number);
