'use client';

import { useId } from 'react';
import { showToast } from '../ui/toast';

type Props = { address: string; another?: () => void };

/** The address is shown this once. */
export function NewAddress({ address, another }: Props) {
  const id = useId();
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    showToast({ say: 'Link copied.' });
  };
  return (
    <section className="form" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Your new link</h2>
      <div className="field" role="status">
        <label htmlFor={id}>Copy it now: it is shown only once</label>
        <input className="input" id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
      </div>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="btn primary" onClick={copy}>
          Copy link
        </button>
        {another && (
          <button type="button" className="btn" onClick={another}>
            Create another
          </button>
        )}
      </p>
    </section>
  );
}
