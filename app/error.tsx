'use client';

import { primaryButton, secondaryButton } from '@/components/ui/main-buttons';
import { Astray } from '@/components/ui/page/astray';

/** The last resort: what went wrong is in the log under the digest, never on the screen. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Astray
      title="Something went wrong here"
      action={
        <button type="button" className={primaryButton} onClick={reset}>
          Try again
        </button>
      }
    >
      Nothing you saved is lost. Try again. If it keeps happening, tell whoever runs this server and give them “
      {error.digest ?? 'no number'}
      ”.
    </Astray>
  );
}

/**
 * An address without a page. It stands here because every page carries both in case, and so they come in one file; and it is a client
 * component, so that what a page carries of it is one name and no words.
 */
export const NotHere = () => (
  <Astray
    title="Page not found"
    action={
      <a className={secondaryButton} href="/today">
        Go to today
      </a>
    }
  >
    It may have been removed, or the address may be incomplete.
  </Astray>
);
