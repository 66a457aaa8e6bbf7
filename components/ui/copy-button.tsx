'use client';

import { useState } from 'react';

const CANNOT = 'This browser can’t copy here. Select the text and copy it.';

/** Copies a text and says so beside the button; where the browser does not let it, the text can be selected. */
export function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState<{ text: string; says: string }>();
  const copy = async () => {
    const says = await navigator.clipboard.writeText(text).then(
      () => 'Copied',
      () => CANNOT,
    );
    setCopied({ text, says });
  };
  return (
    <>
      <button type="button" className="link-button" onClick={copy}>
        Copy
      </button>
      <span role="status" className="text-small text-ink-soft">
        {copied?.text === text && copied.says}
      </span>
    </>
  );
}
