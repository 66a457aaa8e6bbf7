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
      <Select label="Time of “Your week”" choices={hours} {...field('yourWeekHour')} />
    </FieldPair>
    <Check label="Close your week" help="What you promised, to mark done, and a button that closes the week." {...field('closeWeek')} />
    <FieldPair>
      <Select label="Day of “Close your week”" choices={days} {...field('closeWeekDay')} />
      <Select label="Time of “Close your week”" choices={hours} {...field('closeWeekHour')} />
    </FieldPair>
    <Check label="Your day" help="On days with a step that is due or late, or a conversation to confirm." {...field('daily')} />
    <Select label="Time of “Your day”" choices={hours} {...field('dailyHour')} />
    <Check
      label="A reader left feedback"
      help="As soon as a mentor or another reader of your plan leaves feedback."
      {...field('readerWrote')}
    />
  </>
);
