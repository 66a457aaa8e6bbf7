'use client';

import { lazy } from 'react';
import type { MessageKind } from '@/lib/plan/outreach/message-kinds';
import type { Look } from '../ui/button-look';
import { Dialog } from '../ui/dialog/dialog';

const MessageFields = lazy(() => import('./message-fields'));

type Props = { person: { id: string; display: string }; kind?: MessageKind; look?: Look };

/** Opens a draft of a message to someone. */
export const DraftMessage = ({ person, kind, look = 'quiet' }: Props) => (
  <Dialog look={look} open="Draft a message" title={`A message to ${person.display}`}>
    {() => <MessageFields personId={person.id} kind={kind} />}
  </Dialog>
);
