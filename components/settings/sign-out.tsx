import type { ReactNode } from 'react';
import { buttonLook } from '../ui/button-look';

type Props = { everywhere?: boolean; className?: string /** A picture before the words. */; children?: ReactNode };

/** A form of its own that works without a script: the next page is a whole new one. */
export function SignOut({ everywhere = false, className = buttonLook(), children }: Props) {
  return (
    <form action="/api/sign-out" method="post">
      {everywhere && <input type="hidden" name="everywhere" value="yes" />}
      <button type="submit" className={className}>
        {children}
        {everywhere ? 'Sign out everywhere' : 'Sign out'}
      </button>
    </form>
  );
}
