'use client';

import { lazy, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { FeedDraft } from '@/lib/plan/feed/feed';
import { ActionButton } from '../ui/action-button';
import { Dialog } from '../ui/dialog/dialog';
import { Menu } from '../ui/dialog/menu';
import { Row } from '../ui/rows';

const FeedFields = lazy(() => import('./feed-fields'));
const FeedAddress = lazy(() => import('./feed-address').then((parts) => ({ default: parts.FeedAddress })));

export type FeedActs = { save: FormAction<FeedDraft>; rotate: FormAction<{ id: string }>; end: FormAction<{ id: string }> };

type Props = {
  feed: FeedDraft & { id: string; name: string };
  /** What it holds, and when it was fetched. */
  says: string;
  fetched: string;
  hasAddress: boolean;
  plans: readonly { id: string; name: string }[];
  goals: readonly { id: string; statement: string }[];
  act: FeedActs;
};

/** One feed with its verbs; after a new address was asked for, that address, shown this once. */
export function FeedRow({ feed, says, fetched, hasAddress, plans, goals, act }: Props) {
  const [address, setAddress] = useState<string>();
  const { id, name } = feed;
  return (
    <Row
      end={
        <Dialog look="quiet" open="Edit" title={`Edit ${name}`}>
          {(close) => <FeedFields draft={feed} plans={plans} goals={goals} save={act.save} onSaved={close} />}
        </Dialog>
      }
      menu={
        <Menu label={`More about ${name}`}>
          <ActionButton action={act.rotate} values={{ id }} onDone={(result) => setAddress(result.id)}>
            Create a new address
          </ActionButton>
          <ActionButton action={act.end} values={{ id }}>
            Switch off
          </ActionButton>
        </Menu>
      }
    >
      <b>{name}</b>
      <p className="text-small">{says}</p>
      <p className="text-ink-soft text-small">{hasAddress ? fetched : 'Imported without its address: create a new one to use it.'}</p>
      {address && (
        <div className="mt-4">
          <FeedAddress address={address} />
        </div>
      )}
    </Row>
  );
}
