import Link from 'next/link';

/** One answer for an address that was used, is too old, or never was. */
export default function DeadReset() {
  return (
    <div className="door-grid">
      <div>
        <h1>This address no longer works</h1>
        <p className="text-ink-soft">It works once, for thirty minutes. Ask whoever made it for another one.</p>
        <p className="mt-5">
          <Link href="/sign-in">Sign in</Link>
        </p>
      </div>
    </div>
  );
}
