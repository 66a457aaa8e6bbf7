import { checkMessage, type MessageFacts } from '@/lib/plan/outreach/message-check';
import { Badge } from '../ui/mark/badge';

/** What the check says of a text, rule by rule; how many are fine is read out as they change. */
export function MessageCheckList({ text, facts }: { text: string; facts: MessageFacts }) {
  const findings = checkMessage(text, facts);
  const fine = findings.filter(({ passes }) => passes).length;
  return (
    <section aria-label="Check">
      <p className="mb-2 text-small text-ink-soft" role="status">
        {fine === findings.length ? 'Ready to send' : `${fine} of ${findings.length} are fine`}
      </p>
      <ul className="grid gap-2 text-small">
        {findings.map(({ rule, passes, says }) => (
          <li key={rule}>
            <Badge state={passes ? 'good' : 'watch'} className="whitespace-normal!">
              {says}
            </Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
