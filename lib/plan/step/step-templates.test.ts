import { expect, it } from 'vitest';
import { sayIfThen } from './if-then';
import { stepSchema } from './step';
import { filledTemplate, type StepTemplateName, stepTemplates } from './step-templates';

const names = Object.keys(stepTemplates) as StepTemplateName[];

it.each(names)('%s fills in a step that can be saved as it is, with its if-then plan', (name) => {
  const filled = filledTemplate(name, 'Ana');
  expect(stepSchema.parse({ planId: 'plan', goalId: '', personId: '', dueOn: '2027-03-09', ...filled })).toMatchObject(filled);
  expect(sayIfThen({ ...filled, obstacle: '', fallback: '' })).toMatch(/^If .+, then I will .+\.$/);
  expect(filled.notes.split('\n').length).toBeGreaterThan(1);
  expect(Object.values(filled).join()).not.toContain('*');
});

it('names the person, or someone', () => {
  expect(filledTemplate('thank_you', 'Ana').title).toBe('Thank Ana');
  expect(filledTemplate('reconnect', '').title).toBe('Write to someone again');
});
