'use client';

import { type FormEvent, useState, useTransition } from 'react';
import { buttonLook } from '../ui/button-look';
import { Field } from '../ui/form/field';

type Props = { email: string; to: string; problem?: string };

/** A plain form that works without a script; with one, a refusal leaves what was typed where it is. */
export function SignInForm({ email, to, problem: first }: Props) {
  const [problem, setProblem] = useState(first);
  const [isBusy, start] = useTransition();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = new URLSearchParams([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]));
    start(async () => {
      const answer = await fetch('/api/sign-in', { method: 'POST', body, headers: { Accept: 'application/json' } }).catch(() => undefined);
      const said: { goTo?: string; problem?: string } = (await answer?.json().catch(() => undefined)) ?? {};
      // A whole new page: nothing of the visitor's stays in memory.
      if (said.goTo) window.location.assign(said.goTo);
      else setProblem(said.problem ?? 'The server isn’t answering. Please try again.');
    });
  };

  return (
    <form className="grid gap-5" action="/api/sign-in" method="post" onSubmit={submit}>
      <input type="hidden" name="to" value={to} />
      <Field label="E-mail" name="email" type="email" autoComplete="username" defaultValue={email} autoFocus={!email} required />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        error={problem}
        autoFocus={Boolean(email)}
        required
      />
      <p className="flex items-center gap-5">
        <button type="submit" className={buttonLook('primary')} disabled={isBusy}>
          Sign in
        </button>
        <a className="tap" href="/forgot">
          Forgot password?
        </a>
      </p>
    </form>
  );
}
