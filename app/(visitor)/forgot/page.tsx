import Link from 'next/link';

export const metadata = { title: 'A new password' };

export default function ForgotPage() {
  return (
    <div className="door-grid">
      <div>
        <h1>A new password</h1>
        <p className="soft">Whoever runs this for you can make an address that sets one. It works once, for thirty minutes.</p>
        <p className="mt-5">
          <Link href="/sign-in">Back to sign in</Link>
        </p>
      </div>
      <div className="grid content-start gap-2">
        <h2>If that is you</h2>
        <p>In the folder it runs from:</p>
        <pre className="code">npm run reset-link -- ines@example.org</pre>
        <p className="soft">with the e-mail of the account. It prints the address.</p>
      </div>
    </div>
  );
}
