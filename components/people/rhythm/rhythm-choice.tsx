'use client';

import type { ComponentProps } from 'react';
import { circleRhythms } from '@/lib/plan/people/rhythm';
import { sayRhythm } from '@/lib/plan/words/say';
import { circleLabels, circleNames } from '@/lib/plan/words/words';
import { Chips } from '../../ui/form/field';

const choices = [
  ...circleNames.map((value) => ({ value, label: `${circleLabels[value]}, ${sayRhythm(circleRhythms[value].days)}` })),
  { value: '', label: 'No circle' },
];

type Props = { label: string; circle: Omit<ComponentProps<typeof Chips>, 'label' | 'choices'> };

/** The circles, each with its rhythm. */
export const RhythmChoice = ({ label, circle }: Props) => <Chips label={label} choices={choices} {...circle} />;
