import Link from 'next/link';
import { FormColumns } from '@/components/visitor/form-columns';

export const metadata = { title: 'A new password' };

export default function ForgotPage() {
  return (
    <FormColumns
      title="A new password"
      lead="No e-mail is sent from here. Ask whoever runs this server for a reset link; it works once, for 30 minutes."
      below={
        <p className="mt-5">
          <Link className="tap" href="/sign-in">
            Back to sign in
          </Link>
        </p>
      }
    >
      <div className="grid content-start gap-2">
        <h2>If you run it yourself</h2>
        <p>In the folder of the server, type:</p>
        <pre className="overflow-x-auto rounded-control border border-rule bg-card px-3 py-2 text-small">
          npm run reset-link -- ines@example.org
        </pre>
        <p className="text-ink-soft">with the e-mail of the account. It prints the link.</p>
      </div>
    </FormColumns>
  );
}
