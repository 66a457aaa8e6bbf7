import { buttonLook } from '../ui/button-look';

/** A form of its own that works without a script: the next page is a whole new one. */
export function SignOut({ everywhere = false, className = buttonLook() }: { everywhere?: boolean; className?: string }) {
  return (
    <form action="/api/sign-out" method="post">
      {everywhere && <input type="hidden" name="everywhere" value="yes" />}
      <button type="submit" className={className}>
        {everywhere ? 'Sign out everywhere' : 'Sign out'}
      </button>
    </form>
  );
}
