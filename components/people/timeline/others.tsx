import { Fragment } from 'react';

/** Who else was there, each with the way to their page. */
export const Others = ({ others }: { others: readonly { id: string; display: string }[] }) =>
  others.length > 0 && (
    <p className="text-ink-soft text-small">
      with{' '}
      {others.map(({ id, display }, at) => (
        <Fragment key={id}>
          {at > 0 && (at === others.length - 1 ? ' and ' : ', ')}
          <a href={`/people/${id}`}>{display}</a>
        </Fragment>
      ))}
    </p>
  );
