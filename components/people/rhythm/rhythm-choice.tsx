'use client';

import type { ComponentProps } from 'react';
import { tiers } from '@/lib/plan/people/rhythm';
import { sayCadence } from '@/lib/plan/words/say';
import { tierLabels, tierNames } from '@/lib/plan/words/words';
import { Chips } from '../../ui/form/field';

const choices = [
  ...tierNames.map((value) => ({ value, label: `${tierLabels[value]}, ${sayCadence(tiers[value].days)}` })),
  { value: '', label: 'No circle' },
];

type Props = { label: string; tier: Omit<ComponentProps<typeof Chips>, 'label' | 'choices'> };

/** The circles, each with its rhythm. */
export const RhythmChoice = ({ label, tier }: Props) => <Chips label={label} choices={choices} {...tier} />;
