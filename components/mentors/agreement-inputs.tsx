'use client';

import type { ComponentProps } from 'react';
import { DateField } from '../ui/form/date-field';
import { Field, TextArea } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';

type Name = 'agreement' | 'meetsEveryDays' | 'agreedUntil';

/** The agreement with a mentor, how often to meet, and until when. */
export const AgreementInputs = ({
  field,
}: {
  field: (name: Name) => Omit<ComponentProps<typeof Field> & ComponentProps<typeof TextArea> & ComponentProps<typeof DateField>, 'label'>;
}) => (
  <>
    <TextArea label="What you agreed" help="What it is for, how you meet, and how either of you can end it." {...field('agreement')} />
    <FieldPair>
      <Field label="Days between meetings" inputMode="numeric" {...field('meetsEveryDays')} />
      <DateField label="Until" {...field('agreedUntil')} />
    </FieldPair>
  </>
);
