'use client';

import { type ComponentProps, useState } from 'react';
import { FeedAddress } from './feed-address';
import FeedFields from './feed-fields';

/** The form of a new feed, or the address of the one that was just created. */
export default function NewFeedFields(props: Omit<ComponentProps<typeof FeedFields>, 'onSaved'>) {
  const [address, setAddress] = useState<string>();
  if (address) return <FeedAddress address={address} another={() => setAddress(undefined)} />;
  return (
    <>
      <h2 className="mb-4">New feed</h2>
      <FeedFields {...props} onSaved={({ id }) => setAddress(id)} />
    </>
  );
}
