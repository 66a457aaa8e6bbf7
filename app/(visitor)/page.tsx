import Link from 'next/link';
import { buttonLook } from '@/components/ui/button-look';
import { Claims } from '@/components/visitor/claims';
import { PlanPicture } from '@/components/visitor/plan-picture';
import { ThreadLine } from '@/components/visitor/thread-line';
import { ThreadPicture } from '@/components/visitor/thread-picture';

export default function FrontPage() {
  return (
    <div>
      <div className="max-desk:hidden">
        <ThreadPicture />
      </div>
      <div className="grid gap-x-12 gap-y-10 tablet:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] desk:mt-12 desk:gap-x-18">
        <div>
          <h1 className="max-w-[19ch] text-[2rem] leading-[1.12] tracking-[-0.018em] tablet:text-[2.5rem]">
            A career objective, turned into a networking plan that you keep.
          </h1>
          <p className="mt-4 max-w-[46ch] text-ink-soft">
            Who to talk to, about what, and by when, and whether it’s getting anywhere: goal, people, mentor, steps and what came of them,
            on one thread.
          </p>
          <p className="mt-7 flex items-center gap-5">
            <Link className={buttonLook('primary')} href="/sign-up">
              Start a plan
            </Link>
            <Link className="tap" href="/sign-in">
              Sign in
            </Link>
            <a className="tap" href="/example">
              See an example
            </a>
          </p>
        </div>
        <ThreadLine />
        <Claims />
      </div>
      <PlanPicture />
    </div>
  );
}
