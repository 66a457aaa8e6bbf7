'use client';

import { useState } from 'react';
import { draftMessage } from '@/lib/plan/outreach/draft-message';
import type { MessageFacts } from '@/lib/plan/outreach/message-facts';
import { type MessageKind, messageKinds } from '@/lib/plan/outreach/message-kinds';
import { draftsOf, dropDraft, keepDraft } from '../ui/form/drafts-on-device';

/** The text of a message to one person: what was typed is kept on the device until it is copied or discarded. */
export function useMessageDraft(personId: string, facts: MessageFacts, first: MessageKind | undefined) {
  const slot = `message ${personId}`;
  const [kept] = useState(() => draftsOf(slot)[0]?.typed);
  const [kind, setKind] = useState(() => messageKinds.find((each) => each === kept?.kind) ?? first ?? facts.usual);
  const [text, setText] = useState(() => (typeof kept?.text === 'string' ? kept.text : draftMessage(kind, facts)));
  const isEdited = text !== draftMessage(kind, facts);

  return {
    kind,
    text,
    isEdited,

    type(typed: string) {
      setText(typed);
      keepDraft({ form: slot, slot, keptAt: Date.now(), typed: { kind, text: typed }, from: {}, names: {} });
    },

    /** Another kind brings its own draft, unless something was typed. */
    choose(next: MessageKind) {
      setKind(next);
      if (!isEdited) setText(draftMessage(next, facts));
    },

    /** Forgets what was typed and begins anew. */
    discard() {
      dropDraft(slot);
      setText(draftMessage(kind, facts));
    },

    /** The text is on its way: nothing is kept any more. */
    forget: () => dropDraft(slot),
  };
}
