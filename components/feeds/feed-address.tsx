'use client';

import { NewAddress } from '../shares/new-address';

/** The address of a feed, shown this once, and where it goes. */
export const FeedAddress = ({ address, another }: { address: string; another?: () => void }) => (
  <div className="grid gap-4">
    <NewAddress title="Your new feed" address={address} another={another} />
    <p className="text-small text-ink-soft">
      Paste it where your calendar adds one by its address: in Google Calendar “Other calendars, From URL”, in Outlook “Add calendar,
      Subscribe from web”, on an iPhone “Add Subscription Calendar”. Calendars look for changes every few hours.
    </p>
  </div>
);
