import Link from 'next/link';
import { Claims } from '@/components/visitor/claims';
import { PlanPicture } from '@/components/visitor/plan-picture';
import { ThreadLine } from '@/components/visitor/thread-line';
import { ThreadPicture } from '@/components/visitor/thread-picture';
import '../styles/example.css';
import { buttonLook } from '@/components/ui/button-look';

export default function FrontPage() {
  return (
    <div className="front">
      <div className="door-pic">
        <ThreadPicture />
      </div>
      <div className="front-grid">
        <div>
          <h1>A career objective, turned into a networking plan that you keep.</h1>
          <p className="text-ink-soft">
            Who to talk to, about what, and by when, and whether it’s getting anywhere: goal, people, mentor, steps and what came of them,
            on one thread.
          </p>
          <p className="front-doors">
            <Link className={buttonLook('primary')} href="/sign-up">
              Start a plan
            </Link>
            <Link href="/sign-in">Sign in</Link>
            <a href="/example">See an example</a>
          </p>
        </div>
        <ThreadLine />
        <Claims />
      </div>
      <PlanPicture />
    </div>
  );
}
