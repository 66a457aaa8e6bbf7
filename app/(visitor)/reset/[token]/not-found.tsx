import Link from 'next/link';
import { FormColumns } from '@/components/visitor/form-columns';

/** One answer for an address that was used, is too old, or never was. */
export default function DeadReset() {
  return (
    <FormColumns
      title="This address no longer works"
      lead="It works once, for thirty minutes. Ask the person who sent it for another one."
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
