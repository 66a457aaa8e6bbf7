import Link from 'next/link';
import { ThreadPicture } from '@/components/visitor/thread-picture';

export default function WelcomePage() {
  return (
    <>
      <div className="door-pic">
        <ThreadPicture />
      </div>
      <div className="door-grid">
        <h1>A career objective, turned into a networking plan that you keep.</h1>
        <p>
          <Link className="btn primary" href="/sign-up">
            Start a plan
          </Link>{' '}
          <Link href="/sign-in">Sign in</Link>
        </p>
      </div>
    </>
  );
}
