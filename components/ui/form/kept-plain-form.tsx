'use client';

import { useEffect, useRef, useState } from 'react';
import { draftKeeper } from './draft-keeper';
import { keepDraftsForGuest } from './drafts-item';
import { KeptDraftOffer } from './kept-draft';

type Offer = { resume: () => void; discard: () => void };

/**
 * Stands inside a plain form of a guest: keeps its text until it was sent, and offers it again. Without a script nothing is there.
 * @param wasSent the page answers a form that was sent, so its draft has served its time
 */
export function KeptPlainForm({ name, wasSent }: { name: string; wasSent: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const [offer, setOffer] = useState<Offer>();

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    keepDraftsForGuest();
    const texts = [...form.querySelectorAll('textarea')];
    const read = (of: 'value' | 'defaultValue') => Object.fromEntries(texts.map((text) => [text.name, text[of]]));
    const keeper = draftKeeper(`${name} ${hashOf(window.location.pathname)}`, read('defaultValue'), () => read('value'));

    const offerNext = () => {
      const draft = keeper.offered();
      const resume = () => {
        if (!draft) return;
        keeper.goOnWith(draft);
        for (const text of texts) text.value = String(draft.typed[text.name] ?? text.value);
        texts[0]?.focus();
        setOffer(undefined);
      };
      const discard = () => {
        if (draft) keeper.discard(draft);
        offerNext();
      };
      setOffer(draft && { resume, discard });
    };
    const sent = wasSent ? keeper.offered() : undefined;
    if (sent) keeper.discard(sent);
    offerNext();
    keeper.changed();

    form.addEventListener('input', keeper.changed);
    window.addEventListener('pagehide', keeper.flush);
    return () => {
      form.removeEventListener('input', keeper.changed);
      window.removeEventListener('pagehide', keeper.flush);
      keeper.flush();
    };
  }, [name, wasSent]);

  return <div ref={place}>{offer && <KeptDraftOffer {...offer} />}</div>;
}

/** Tells one link from another without keeping the link, which is a secret. */
function hashOf(path: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of path) {
    low = Math.imul(low ^ letter.charCodeAt(0), 2654435761);
    high = Math.imul(high ^ letter.charCodeAt(0), 1597334677);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
