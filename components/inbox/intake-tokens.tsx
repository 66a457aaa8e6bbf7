'use client';

import { useId, useState } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { IntakeTokenDraft } from '@/lib/plan/inbox/intake';
import type { Day } from '@/lib/plan/time/day';
import { ActionButton } from '../ui/action-button';
import { CopyButton } from '../ui/copy-button';
import { DayText } from '../ui/day';
import { Field } from '../ui/form/field';
import { Form, SubmitButton } from '../ui/form/form';
import { useActionForm } from '../ui/form/use-action-form';

const schema = () => import('@/lib/plan/inbox/intake').then((intake) => intake.intakeTokenSchema);
const draft: IntakeTokenDraft = { name: '' };

type Props = {
  /** The address of this app, which a program sends to. */
  origin: string;
  tokens: readonly { id: string; name: string; createdOn: Day; lastUsedOn: Day | null }[];
  today: Day;
  issue: FormAction<IntakeTokenDraft>;
  revoke: FormAction<{ id: string }>;
};

export default function IntakeTokens({ origin, tokens, today, issue, revoke }: Props) {
  const [token, setToken] = useState<string>();
  const form = useActionForm<IntakeTokenDraft>(schema, draft, issue, {
    keepAs: null,
    clearOnSave: true,
    onSaved: ({ id }) => setToken(id),
  });
  return (
    <>
      {token && <NewToken token={token} origin={origin} />}
      {tokens.length > 0 && (
        <ul className="mb-4 grid gap-2" aria-label="Intake tokens">
          {tokens.map(({ id, name, createdOn, lastUsedOn }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3">
              <span>
                <b>{name}</b>{' '}
                <span className="text-small text-ink-soft">
                  created <DayText day={createdOn} today={today} />,{' '}
                  {lastUsedOn ? (
                    <>
                      last used <DayText day={lastUsedOn} today={today} />
                    </>
                  ) : (
                    'not used yet'
                  )}
                </span>
              </span>
              <ActionButton action={revoke} values={{ id }} aria-label={`Revoke ${name}`}>
                Revoke
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      <Form form={form} label="New intake token">
        <Field label="Name" help="The program that will use it." autoComplete="off" {...form.field('name')} />
        <p>
          <SubmitButton>Create token</SubmitButton>
        </p>
      </Form>
    </>
  );
}

/** The token, shown this once, and how a program sends with it. */
function NewToken({ token, origin }: { token: string; origin: string }) {
  const id = useId();
  return (
    <section className="mb-6 grid gap-4" aria-label="Your new token">
      <div className="grid gap-1" role="status">
        <label htmlFor={id}>Copy it now: it is shown only once</label>
        <input id={id} readOnly value={token} onFocus={(event) => event.target.select()} />
      </div>
      <p>
        <CopyButton text={token} />
      </p>
      <p className="text-small text-ink-soft">
        Send a calendar file as the body of a POST to {origin}/api/intake/calendar, or a message to {origin}/api/intake/message, with the
        header “Authorization: Bearer” and the token.
      </p>
    </section>
  );
}
