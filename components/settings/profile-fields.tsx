'use client';

import type { FormAction } from '@/lib/form-result';
import type { SettingsDraft } from '@/lib/plan/account/account';
import { weekendLabels, weekends } from '@/lib/plan/time/weekend';
import { themeLabels, themes } from '@/lib/plan/words/words';
import { choicesOf } from '../ui/form/choices';
import { Check, Chips, Field, Select } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';
import { useHydrated } from '../ui/use-hydrated';

const schema = () => import('@/lib/plan/account/account').then((account) => account.settingsSchema);

const weekStarts = [
  { value: '1', label: 'Monday' },
  { value: '0', label: 'Sunday' },
  { value: '6', label: 'Saturday' },
];
const weekendChoices = choicesOf(weekends, weekendLabels);
const looks = choicesOf(themes, themeLabels);

type Props = { draft: SettingsDraft; save: FormAction<SettingsDraft> };

export default function ProfileFields({ draft, save }: Props) {
  const zones = useZones(draft.timeZone);
  const form = useActionForm<SettingsDraft>(schema, draft, save, { keepAs: 'settings' });
  return (
    <Form form={form} label="You and your weeks">
      <Field label="Name" autoComplete="name" {...form.field('name')} />
      <Select
        label="Time zone"
        help="It decides when your days begin and end."
        choices={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        {...form.field('timeZone')}
      />
      <Chips label="Week starts on" choices={weekStarts} {...form.field('weekStart')} />
      <Select
        label="Weekend"
        help="At target organizations, follow-ups are counted in business days."
        choices={weekendChoices}
        {...form.field('weekend')}
      />
      <Chips label="Theme" choices={looks} {...form.field('theme')} />
      <Field
        label="Minutes per week for people"
        inputMode="numeric"
        help="You’ll be told when your rhythms add up to more than this."
        {...form.field('weeklyMinutes')}
      />
      <Check
        label="Single-key shortcuts"
        help="The key l logs a conversation, / searches, ? lists all keys. Ctrl K searches either way."
        {...form.field('shortcuts')}
      />
      <p>
        <SubmitButton>Save settings</SubmitButton>
      </p>
    </Form>
  );
}

/** Four hundred zones are half of the page: they are listed once someone is about to choose. */
function useZones(current: string) {
  const isReady = useHydrated();
  // The current one may go by a name that is no longer on the list.
  return isReady ? [...new Set([current, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort() : [current];
}
