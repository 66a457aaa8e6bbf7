import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Toasts } from '@/components/ui/toast';
import { FocusOnStep } from '@/components/welcome/focus-on-step';
import { KeepTyped } from '@/components/welcome/keep-typed';
import { Way } from '@/components/welcome/way';
import { welcomeStepOf } from '@/lib/plan/welcome';
import { currentPerson } from '@/lib/server/current-planner';
import { undo } from '../(planner)/actions';
import { begunBy } from './begun';
import { Step } from './step';
import '../styles/planner.css';

export const metadata = { title: 'A first plan' };

export default async function WelcomePage({ searchParams }: PageProps<'/welcome'>) {
  const [person, { step: asked }] = await Promise.all([currentPerson(), searchParams]);
  if (person.plan && person.account.welcomedAt) redirect('/today');
  const [begun, typed] = await Promise.all([begunBy(person), person.welcome.typed()]);
  const there = {
    plan: Boolean(begun.plan),
    goal: Boolean(begun.goal),
    people: begun.connections.length > 0,
    mentor: Boolean(begun.mentor),
  };
  const step = welcomeStepOf(there, asked ?? (typed.week ? 'week' : undefined));
  return (
    <div className="wel">
      <header className="wel-top">
        <Link className="mark" href="/" prefetch={false}>
          Throughline
        </Link>
        <span>
          <KeepTyped step={step} wasKept={there.plan || Boolean(typed[step])} />
          {there.plan ? (
            <a href="/today">Come back later</a>
          ) : (
            <form action="/api/sign-out" method="post" className="contents">
              <button type="submit" className="mend inline">
                Come back later
              </button>
            </form>
          )}
        </span>
      </header>
      <Way here={step} open={(one) => welcomeStepOf(there, one) === one} />
      <FocusOnStep step={step} />
      <main id="main">
        <Step step={step} today={person.today} begun={begun} typed={typed[step]} />
      </main>
      <Toasts undo={undo} />
    </div>
  );
}
