import { useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { StepDraft } from '@/lib/plan/step/step';
import { filledTemplate, type StepTemplateName, stepTemplates } from '@/lib/plan/step/step-templates';
import { Select } from '../ui/form/field';

const templates = Object.entries(stepTemplates).map(([value, { label }]) => ({ value, label }));

type Props = { form: UseFormReturn<StepDraft, unknown, StepDraft>; person: string; onFill: () => void };

/** Fills a new step in with a usual one. What was typed stays; what another template filled in is replaced. */
export function TemplateField({ form, person, onFill }: Props) {
  const before = useRef<ReturnType<typeof filledTemplate>>(undefined);
  const fill = (name: string) => {
    const filled = name ? filledTemplate(name as StepTemplateName, person || form.getValues('newPersonName') || '') : undefined;
    for (const field of ['title', 'cue', 'response', 'notes'] as const) {
      const value = form.getValues(field) ?? '';
      if (value === '' || value === before.current?.[field]) form.setValue(field, filled?.[field] ?? '', { shouldDirty: true });
    }
    before.current = filled;
    if (!filled) return;
    form.setValue('kind', filled.kind, { shouldDirty: true });
    onFill();
  };
  return (
    <Select
      label="Template"
      none="None"
      help="Fills in what is still empty: a title, an if-then plan and a checklist."
      choices={templates}
      defaultValue=""
      onChange={({ target }) => fill(target.value)}
    />
  );
}
