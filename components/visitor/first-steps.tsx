import { welcomeSteps } from '@/lib/plan/account/welcome';
import { Node } from '../ui/mark/node';

/** The way through /welcome, for someone about to take it. */
export function FirstSteps() {
  return (
    <ol className="timeline mt-8 max-tablet:hidden">
      {welcomeSteps.map(({ step, name, about }) => (
        <li key={step} data-below="planned">
          <Node shape="open" />
          <p>
            {name} <span className="text-small text-ink-soft">{about}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
