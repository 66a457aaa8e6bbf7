import Link from 'next/link';

export const metadata = { title: 'A new password' };

export default function ForgotPage() {
  return (
    <div className="door-grid">
      <div>
        <h1>A new password</h1>
        <p className="text-ink-soft">
          No e-mail is sent from here. Ask whoever runs this server for a reset link; it works once, for 30 minutes.
        </p>
        <p className="mt-5">
          <Link href="/sign-in">Back to sign in</Link>
        </p>
      </div>
      <div className="grid content-start gap-2">
        <h2>If you run it yourself</h2>
        <p>In the folder of the server, type:</p>
        <pre className="code">npm run reset-link -- ines@example.org</pre>
        <p className="text-ink-soft">with the e-mail of the account. It prints the link.</p>
      </div>
    </div>
  );
}
