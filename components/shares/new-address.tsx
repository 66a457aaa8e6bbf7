'use client';

import { useId } from 'react';
import { showToast } from '../ui/toast';

type Props = { address: string; another?: () => void };

/** The address is shown this once. */
export function NewAddress({ address, another }: Props) {
  const id = useId();
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    showToast({ say: 'Copied.' });
  };
  return (
    <section className="form" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>The new link</h2>
      <div className="field" role="status">
        <label htmlFor={id}>Copy it now: it is shown this once</label>
        <input className="input" id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
      </div>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="btn primary" onClick={copy}>
          Copy the address
        </button>
        {another && (
          <button type="button" className="btn" onClick={another}>
            Make another
          </button>
        )}
      </p>
    </section>
  );
}
