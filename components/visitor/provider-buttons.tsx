'use client';

import type { FormAction } from '@/lib/form-result';
import { ActionButton } from '../ui/action-button';

type Props = { providers: { id: string; name: string }[]; signInWith: FormAction<{ provider: string; timeZone: string }> };

export function ProviderButtons({ providers, signInWith }: Props) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return providers.map(({ id, name }) => (
    <ActionButton key={id} look="secondary" action={signInWith} values={{ provider: id, timeZone }}>
      Continue with {name}
    </ActionButton>
  ));
}
