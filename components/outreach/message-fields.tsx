'use client';

import { useEffect, useState } from 'react';
import { connectionsIn, type MessageFacts } from '@/lib/plan/outreach/message-facts';
import { type MessageKind, messageKindLabels, messageKinds } from '@/lib/plan/outreach/message-kinds';
import { choicesOf } from '../ui/form/choices';
import { Select, TextArea } from '../ui/form/field';
import { MessageButtons } from './message-buttons';
import { MessageCheckList } from './message-check-list';
import { useMessageDraft } from './use-message-draft';

const kinds = choicesOf(messageKinds, messageKindLabels);

type Props = { personId: string; kind?: MessageKind };

/** A message to someone, drafted from what the plan knows of them. */
export default function MessageFields({ personId, kind }: Props) {
  const facts = useFacts(personId);
  if (facts === undefined) return <p className="text-ink-soft">One moment…</p>;
  if (facts === null) return <p role="alert">The draft could not be loaded. Close this and try again.</p>;
  return <Message personId={personId} facts={facts} kind={kind} />;
}

function Message({ personId, facts, kind: first }: Props & { facts: MessageFacts }) {
  const { kind, text, isEdited, type, choose, discard, forget } = useMessageDraft(personId, facts, first);
  return (
    <div className="grid gap-5 tablet:grid-cols-[minmax(0,1fr)_14rem]" data-wide="">
      <div className="grid gap-4">
        <Select label="Kind of message" choices={kinds} value={kind} onChange={({ target }) => choose(target.value as MessageKind)} />
        <TextArea label="Text" rows={13} value={text} onChange={({ target }) => type(target.value)} />
        {isEdited && (
          <p>
            <button type="button" className="link-button" onClick={discard}>
              Discard and start over
            </button>
          </p>
        )}
      </div>
      <div className="grid content-start gap-5">
        <MessageCheckList text={text} facts={{ connections: connectionsIn(facts) }} />
        <AtHand facts={facts} />
      </div>
      <div className="tablet:col-span-2">
        <MessageButtons text={text} kind={kind} to={facts.emails[0] ?? ''} onTaken={forget} />
      </div>
    </div>
  );
}

/** What the draft was made of, to take more from. */
function AtHand({ facts: { introducer, lastSpoke, reason, received, organization } }: { facts: MessageFacts }) {
  const known = [
    introducer && `Introduced by ${introducer}`,
    organization && `Works at ${organization}`,
    lastSpoke && `Last spoke on ${lastSpoke.on}${lastSpoke.line ? `: ${lastSpoke.line}` : ''}`,
    reason && `Could help: ${reason}`,
    received && `Gave you: ${received}`,
  ].filter(Boolean);
  if (known.length === 0) return null;
  return (
    <section aria-label="At hand" className="text-small">
      <p className="mb-2 text-ink-soft">At hand</p>
      <ul className="grid gap-1">
        {known.map((each) => (
          <li key={each} className="wrap-break-word">
            {each}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Undefined until the server has answered, null when it could not. */
function useFacts(personId: string): MessageFacts | null | undefined {
  const [facts, setFacts] = useState<MessageFacts | null>();
  useEffect(() => {
    const question = new AbortController();
    void fetch(`/api/message-facts?${new URLSearchParams({ person: personId })}`, { signal: question.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .catch(() => null)
      .then((answer) => question.signal.aborted || setFacts(answer));
    return () => question.abort();
  }, [personId]);
  return facts;
}
