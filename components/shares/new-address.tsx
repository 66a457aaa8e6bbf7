'use client';

import { showToast } from '../ui/toast';

type Props = { name: string; address: string; another: () => void };

/** The address stands here this once. */
export function NewAddress({ name, address, another }: Props) {
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    showToast({ say: 'Copied.' });
  };
  return (
    <section className="form" aria-labelledby="made">
      <h2 id="made">{name}’s link</h2>
      <div className="field" role="status">
        <label htmlFor="address">Copy it now: it is shown this once</label>
        <input className="input" id="address" readOnly value={address} onFocus={(event) => event.target.select()} />
      </div>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="btn primary" onClick={copy}>
          Copy the address
        </button>
        <button type="button" className="btn" onClick={another}>
          Make another
        </button>
      </p>
    </section>
  );
}
