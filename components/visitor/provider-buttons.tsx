import type { FormAction } from '@/lib/form-result';
import { ActionButton } from '../ui/action-button';

type Props = { providers: { id: string; name: string }[]; signInWith: FormAction<{ provider: string }> };

export const ProviderButtons = ({ providers, signInWith }: Props) =>
  providers.map(({ id, name }) => (
    <ActionButton key={id} className="btn" action={signInWith} values={{ provider: id }}>
      Go on with {name}
    </ActionButton>
  ));
