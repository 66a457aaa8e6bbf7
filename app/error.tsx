'use client';

import { Button } from '@/components/ui/button';
import { Astray } from '@/components/ui/page/astray';

/** The last resort: what went wrong is in the log under the digest, never on the screen. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Astray
      title="Something went wrong here"
      action={
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
      }
    >
      Nothing you saved is lost. Try again. If it keeps happening, tell whoever runs this server and give them “
      {error.digest ?? 'no number'}
      ”.
    </Astray>
  );
}
