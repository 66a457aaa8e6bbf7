'use client';

import { useState } from 'react';
import { mailLink } from '@/lib/plan/outreach/mail-link';
import type { MessageKind } from '@/lib/plan/outreach/message-kinds';
import { buttonLook } from '../ui/button-look';
import { useHydrated } from '../ui/use-hydrated';

const CANNOT = 'This browser can’t copy here. Select the text and copy it.';

type Props = { text: string; kind: MessageKind; to: string; onTaken: () => void };

/** The ways a message leaves: copied, shared, or opened in the mail program. The app sends nothing. */
export function MessageButtons({ text, kind, to, onTaken }: Props) {
  const [says, setSays] = useState('');
  const canShare = useHydrated() && typeof navigator.share === 'function';
  const link = mailLink({ to, kind, text });

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setSays('Copied. Log it once it’s sent.');
        onTaken();
      },
      () => setSays(CANNOT),
    );
  // Whoever closes the menu of the device shares nothing, and keeps the draft.
  const share = () => navigator.share({ text }).then(onTaken, () => {});

  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
      <button type="button" className={buttonLook('primary')} onClick={copy}>
        Copy message
      </button>
      {canShare && (
        <button type="button" className={buttonLook()} onClick={share}>
          Share
        </button>
      )}
      {link ? (
        <a className={buttonLook()} href={link}>
          Open in mail program
        </a>
      ) : (
        <span className="text-small text-ink-soft">Too long for the mail program: copy it.</span>
      )}
      <span role="status" className="text-small text-ink-soft">
        {says}
      </span>
    </div>
  );
}
