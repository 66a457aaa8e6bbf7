import Link from 'next/link';
import type { WelcomeStep } from '@/lib/plan/account/welcome';
import { buttonLook } from '../ui/button-look';

/** To the step before. A link within the page, so that the focus arrives at its title. */
export const BackTo = ({ step }: { step: WelcomeStep }) => (
  <Link className={buttonLook()} href={`/welcome?step=${step}`} prefetch={false}>
    Back
  </Link>
);
