'use client';

import { useId } from 'react';
import { buttonLook } from '../ui/button-look';
import { showToast } from '../ui/dialog/toast';

type Props = { title?: string; address: string; another?: () => void };

/** The address is shown this once. */
export function NewAddress({ title = 'Your new link', address, another }: Props) {
  const id = useId();
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    showToast({ say: 'Link copied.' });
  };
  return (
    <section className="grid gap-6" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="grid gap-1" role="status">
        <label htmlFor={id} className="font-strong">
          Copy it now: it is shown only once
        </label>
        <input id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
      </div>
      <p className="flex flex-wrap gap-3">
        <button type="button" className={buttonLook('primary')} onClick={copy}>
          Copy link
        </button>
        {another && (
          <button type="button" className={buttonLook()} onClick={another}>
            Create another
          </button>
        )}
      </p>
    </section>
  );
}
