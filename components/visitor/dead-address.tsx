import Link from 'next/link';
import { FormColumns } from './form-columns';

/** One answer for a secret address that was used, is too old, or never was. */
export const DeadAddress = ({ title, lead }: { title: string; lead: string }) => (
  <FormColumns
    title={title}
    lead={lead}
    below={
      <p className="mt-5">
        <Link className="tap" href="/sign-in">
          Sign in
        </Link>
      </p>
    }
  />
);
