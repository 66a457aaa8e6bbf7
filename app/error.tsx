'use client';

import { Button } from '@/components/ui/button';

/** The last resort: what went wrong is in the log under the digest, never on the screen. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="letter" id="main">
      <h1>Something went wrong here</h1>
      <p className="soft">
        Nothing you saved is lost. Try again; if it stays, tell whoever runs this and give them “{error.digest ?? 'no number'}”.
      </p>
      <p>
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
      </p>
    </main>
  );
}
