import type { ReactNode } from 'react';
import type { ReviewEntry } from '@/lib/plan/letters/review-entry';
import { sayDay } from '@/lib/plan/words/say';
import { YouSaid } from '../review/you-said';
import { Chips, Field, Tick } from '../ui/form/field';
import { FieldPair } from '../ui/form/field-pair';

const answers = [
  { value: 'happened', label: 'It happened' },
  { value: 'not-happened', label: 'It didn’t' },
  { value: '', label: 'Later' },
];
const degrees = Array.from({ length: 10 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }));

/** The form that closes a week from its letter, on one page, without a script. */
export function ReviewEntryFields({ today, suggestions, promised, next, goals, kept, before }: ReviewEntry) {
  const open = promised.filter(({ doneOn }) => doneOn === null);
  const done = promised.filter(({ doneOn }) => doneOn !== null);
  return (
    <div className="space-y-10">
      {before && <YouSaid snapshot={before} today={today} />}
      <input type="hidden" name="id" value={kept?.id ?? ''} />
      <input type="hidden" name="version" value={kept?.version ?? 1} />
      {suggestions.length > 0 && (
        <Part title="Did it happen?">
          {suggestions.map(({ id, says, when }) => (
            <Chips key={id} label={`${says} ${when}`} name={`suggestion.${id}`} choices={answers} defaultValue="" />
          ))}
        </Part>
      )}
      {promised.length > 0 && (
        <Part title="What you promised">
          <div>
            {open.map(({ id, title, dueOn }) => (
              <Tick key={id} name="done" value={id} label={`${title}, due ${sayDay(dueOn, today)}`} />
            ))}
          </div>
          {done.length > 0 && <p className="text-ink-soft">Done: {done.map(({ title }) => title).join(' · ')}</p>}
        </Part>
      )}
      <Part title="How it went">
        {goals.length > 0 && <p className="text-ink-soft">How sure are you of reaching each goal, from 1 to 10?</p>}
        {goals.map(({ id, statement }) => (
          <Chips key={id} label={statement} name={`confidence.${id}`} choices={degrees} defaultValue={String(kept?.confidence[id] ?? '')} />
        ))}
        <Field label="A win" name="win" maxLength={500} defaultValue={kept?.win} />
        <Field label="An obstacle" name="obstacle" maxLength={500} defaultValue={kept?.obstacle} />
        <Field label="What I learned" name="learned" maxLength={500} defaultValue={kept?.learned} />
      </Part>
      <Part title="Next week">
        {next.length > 0 && <p className="text-ink-soft">Planned: {next.map(({ title }) => title).join(' · ')}</p>}
        <Field label="One more step" help="Leave empty for none." name="nextTitle" maxLength={200} />
        <FieldPair>
          <Field label="If" placeholder="it is Tuesday at nine" name="cue" maxLength={200} />
          <Field label="Then I will" placeholder="write to Ana" name="response" maxLength={200} />
        </FieldPair>
      </Part>
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-5">
    <h2>{title}</h2>
    {children}
  </section>
);
