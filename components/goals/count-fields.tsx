import type { GoalDraft } from '@/lib/plan/goal/goal';
import { goalKindLabels, goalKinds, measureLabels, measures } from '@/lib/plan/words/words';
import { choicesOf } from '../ui/form/choices';
import { Field, Select, TextArea } from '../ui/form/field';
import type { useActionForm } from '../ui/form/use-action-form';
import { questionCount } from './typed-goal';

const measureChoices = choicesOf(measures, measureLabels).filter(({ value }) => value !== 'questions');

/** The fields that say what a goal counts and how much of it: a choice in one of them changes what the others ask. */
export function countFields(form: ReturnType<typeof useActionForm<GoalDraft>>) {
  const { setValue } = form.form;
  const [kind, measure, questions] = [form.field('kind'), form.field('measure'), form.field('questions')];
  const follow = (chosen: string) => setValue('unit', chosen === 'manual' ? '' : chosen);
  const begin = (chosen: string) => {
    const counts = chosen === 'learning' ? 'questions' : 'conversations';
    setValue('baseline', '0');
    setValue('target', '');
    setValue('measure', counts);
    follow(counts);
  };
  return {
    kind: (
      <Select
        label="What it asks for"
        choices={choicesOf(goalKinds, goalKindLabels)}
        {...kind}
        onChange={(event) => {
          begin(event.target.value);
          return kind.onChange(event);
        }}
      />
    ),
    questions: (
      <TextArea
        label="Questions"
        rows={4}
        help="One on each line, such as “How do energy companies price flexibility?”"
        {...questions}
        error={questions.error ?? form.field('target').error}
        onChange={(event) => {
          setValue('target', String(questionCount(event.target.value)));
          return questions.onChange(event);
        }}
      />
    ),
    counted: (
      <Select
        label="What counts"
        choices={measureChoices}
        {...measure}
        onChange={(event) => {
          follow(event.target.value);
          return measure.onChange(event);
        }}
      />
    ),
    baseline: <Field label="From" inputMode="decimal" {...form.field('baseline')} />,
    target: (label: string) => <Field label={label} inputMode="decimal" {...form.field('target')} />,
  };
}
