'use client';

import { showToast } from './toast';

/** Copies a text; where the browser does not let it, the text beside it can be selected. */
export function CopyButton({ text }: { text: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ say: 'Copied.' });
    } catch {
      showToast({ say: 'This browser does not let a page copy. Select the text and copy it.' });
    }
  };
  return (
    <button type="button" className="mend" onClick={copy}>
      Copy
    </button>
  );
}
