import { redirect } from 'next/navigation';
import { PlainFrame } from '@/components/frame/plain-frame';
import { inlineButton } from '@/components/ui/button-look';
import { Toasts } from '@/components/ui/dialog/toast';
import { NoScript } from '@/components/ui/page/no-script';
import { FocusOnStep } from '@/components/welcome/focus-on-step';
import { KeepTyped } from '@/components/welcome/keep-typed';
import { Way } from '@/components/welcome/way';
import { type WelcomeStep, welcomeStepOf } from '@/lib/plan/account/welcome';
import { currentPerson } from '@/lib/server/current-planner';
import { undo } from '../(planner)/actions';
import { basisOf, begunBy } from './begun';
import { Step } from './step';

export const metadata = { title: 'Your first plan' };

export default async function WelcomePage({ searchParams }: PageProps<'/welcome'>) {
  const [person, { step: asked }] = await Promise.all([currentPerson(), searchParams]);
  if (person.plan && person.account.welcomedAt) redirect('/today');
  const [begun, left] = await Promise.all([begunBy(person), person.welcome.left()]);
  const typedOf = (one: WelcomeStep) => (left[one]?.basis === basisOf(one, begun) ? left[one].typed : undefined);
  const there = {
    plan: Boolean(begun.plan),
    goal: Boolean(begun.goal),
    people: begun.connections.length > 0,
    mentor: Boolean(begun.mentor),
  };
  const step = welcomeStepOf(there, asked ?? (typedOf('week') ? 'week' : undefined));
  return (
    <PlainFrame
      head={
        <span className="flex flex-wrap items-center justify-end gap-x-5">
          <KeepTyped step={step} basis={basisOf(step, begun)} wasKept={there.plan || Boolean(typedOf(step))} />
          <a className="tap" href="/settings">
            Settings
          </a>
          {there.plan ? (
            <a className="tap" href="/today">
              Come back later
            </a>
          ) : (
            <form action="/api/sign-out" method="post" className="contents">
              <button type="submit" className={inlineButton}>
                Sign out and come back later
              </button>
            </form>
          )}
        </span>
      }
    >
      <Way here={step} open={(one) => welcomeStepOf(there, one) === one} />
      <FocusOnStep step={step} />
      <main id="main">
        <NoScript />
        <Step step={step} today={person.today} begun={begun} typed={typedOf(step)} />
      </main>
      <Toasts undo={undo} />
    </PlainFrame>
  );
}
