import type { ComponentProps } from 'react';
import type { LettersDraft } from '@/lib/plan/letters/letter-choices';
import { weekdays } from '@/lib/plan/words/say';
import { Check, Select } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';

type Field = (name: keyof LettersDraft) => Pick<ComponentProps<'input'>, 'name'> & object;

const days = weekdays.map((label, value) => ({ value: String(value), label }));
const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }));

/** Which letters come, and when. @param field what a field of this name is given */
export const LetterChoiceFields = ({ field }: { field: Field }) => (
  <>
    <Check label="Your week" help="What is due, whom to keep in touch with, and what you have coming up." {...field('yourWeek')} />
    <FieldPair>
      <Select label="Day of “Your week”" choices={days} {...field('yourWeekDay')} />
      <Select label="Hour of “Your week”" choices={hours} {...field('yourWeekHour')} />
    </FieldPair>
    <Check label="Close your week" help="What you promised, to be marked done, and the week to be closed." {...field('closeWeek')} />
    <FieldPair>
      <Select label="Day of “Close your week”" choices={days} {...field('closeWeekDay')} />
      <Select label="Hour of “Close your week”" choices={hours} {...field('closeWeekHour')} />
    </FieldPair>
    <Check label="Your day" help="Every day on which a step is due or was left." {...field('daily')} />
    <Select label="Hour of “Your day”" choices={hours} {...field('dailyHour')} />
    <Check
      label="A reader left feedback"
      help="As soon as a mentor or another reader of your plan leaves feedback."
      {...field('readerWrote')}
    />
  </>
);
