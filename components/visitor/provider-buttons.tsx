'use client';

import type { FormAction } from '@/lib/form-result';
import { ActionButton } from '../ui/action-button';

type Props = {
  providers: { id: string; name: string }[];
  to: string;
  signInWith: FormAction<{ provider: string; timeZone: string; to?: string }>;
};

export function ProviderButtons({ providers, to, signInWith }: Props) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return providers.map(({ id, name }) => (
    <ActionButton key={id} look="secondary" action={signInWith} values={{ provider: id, timeZone, to }}>
      Continue with {name}
    </ActionButton>
  ));
}
