'use client';

import { useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import { ActionButton } from '../ui/action-button';
import { NewAddress } from './new-address';

type Props = { id: string; name: string; hasAddress: boolean; renew: FormAction<{ id: string }> };

/** For a link that came with a full export: one press gives it an address and keeps its settings. */
export function RenewShare({ id, name, hasAddress, renew }: Props) {
  const [address, setAddress] = useState<string>();
  if (address) return <NewAddress address={address} />;
  if (hasAddress) return null;
  return (
    <>
      <p className="text-small">This link was imported without its address. It won’t open until you create a new address.</p>
      <ActionButton action={renew} values={{ id }} aria-label={`Create a new address: ${name}`} onDone={(result) => setAddress(result.id)}>
        Create a new address
      </ActionButton>
    </>
  );
}
