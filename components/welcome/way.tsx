import Link from 'next/link';
import { type WelcomeStep, welcomeSteps } from '@/lib/plan/account/welcome';
import { Node } from '../ui/mark/node';

/** One step and the thread to the next; on a phone the thread alone. */
const stretch =
  'relative pt-4.5 text-small text-ink-soft max-tablet:text-[0] tablet:pt-6.5 before:absolute before:top-2.25 before:-right-0.75 before:left-0 before:h-0.5 before:forced-color-adjust-none first:before:left-1.75 last:before:hidden aria-[current]:font-strong aria-[current]:text-ink';

/** The five steps as one thread: done up to here, open from here. A step that was reached before can be gone back to. */
export function Way({ here, open }: { here: WelcomeStep; open: (step: WelcomeStep) => boolean }) {
  const at = welcomeSteps.findIndex(({ step }) => step === here);
  return (
    <nav aria-label="Steps">
      <ol className="mb-7 grid grid-cols-5 tablet:mb-12">
        {welcomeSteps.map(({ step, name }, index) => (
          <li
            key={step}
            className={`${stretch} ${index < at ? 'before:bg-thread' : 'before:bg-rule'}`}
            aria-current={index === at ? 'step' : undefined}
          >
            <Node
              shape={index < at ? 'dot' : index === at ? 'ring' : 'open'}
              tone={index > at ? 'soft' : undefined}
              className="absolute top-0.75 left-0 z-1"
            />
            {index < at && open(step) ? (
              <Link
                className="no-underline after:absolute after:inset-x-0 after:-top-3.5 after:bottom-0 after:z-2 after:min-h-11"
                href={`/welcome?step=${step}`}
                prefetch={false}
              >
                {name}
              </Link>
            ) : (
              name
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
