import Link from 'next/link';
import { type WelcomeStep, welcomeSteps } from '@/lib/plan/account/welcome';
import { Node } from '../ui/node';

/** The five steps as one thread: done up to here, open from here. A step that was reached before can be gone back to. */
export function Way({ here, open }: { here: WelcomeStep; open: (step: WelcomeStep) => boolean }) {
  const at = welcomeSteps.findIndex(({ step }) => step === here);
  return (
    <nav aria-label="Steps">
      <ol className="way">
        {welcomeSteps.map(({ step, name }, index) => (
          <li key={step} className={index < at ? 'past' : undefined} aria-current={index === at ? 'step' : undefined}>
            <Node shape={index < at ? 'dot' : index === at ? 'ring' : 'open'} tone={index > at ? 'soft' : undefined} />
            {index < at && open(step) ? (
              <Link className="no-underline" href={`/welcome?step=${step}`} prefetch={false}>
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
