import Link from 'next/link';
import { FormColumns } from '@/components/visitor/form-columns';

/** One answer for a link that was used, is too old, or never was. */
export default function DeadConfirmation() {
  return (
    <FormColumns
      title="This link no longer works"
      lead="It works once, for seven days. If your address is not confirmed yet, ask for another letter in the settings."
      below={
        <p className="mt-5">
          <Link className="tap" href="/sign-in">
            Sign in
          </Link>
        </p>
      }
    />
  );
}
