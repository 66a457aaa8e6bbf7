import { useId } from 'react';
import type { SmartFinding } from '@/lib/plan/goal/smart/smart';
import { capitalize, sayNumber, sayPart } from '@/lib/plan/words/say';
import { smartCriterionLabels } from '@/lib/plan/words/words';
import { Node } from '../ui/mark/node';

type Use = NonNullable<SmartFinding['use']>;

/** The SMART check: what is clear about a goal and what is open, with suggestions to accept. A phone lists only what is open. */
export function SmartFindings({ findings, take }: { findings: readonly SmartFinding[]; take: (use: Use) => void }) {
  const id = useId();
  return (
    <aside aria-labelledby={id}>
      <h2 id={id}>{summary(findings)}</h2>
      <ol className="timeline" aria-live="polite">
        {findings.map(({ criterion, pass, says, suggestion, use }) => (
          <li key={criterion} className={pass ? 'desk-only' : undefined}>
            <Node shape={pass ? 'clear' : 'gap'} />
            <p>
              <b className="font-strong">{smartCriterionLabels[criterion]}</b>{' '}
              <span className={`text-small ${pass ? 'text-good' : 'text-watch'}`}>{pass ? 'clear' : 'open'}</span>
            </p>
            <p className="text-ink-soft">
              {says} {suggestion}{' '}
              {use && (
                <button type="button" className="link-button" onClick={() => take(use)}>
                  {use.field === 'dueOn' ? 'Use this date' : 'Use the whole objective'}
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function summary(findings: readonly SmartFinding[]) {
  const open = findings.filter(({ pass }) => !pass).length;
  if (open === 0) return 'All five checks pass';
  const clear = findings.length - open;
  return `${capitalize(sayPart(clear, 5))} ${clear === 1 ? 'is' : 'are'} clear, ${sayNumber(open)} open`;
}
