'use client';

import { type ComponentProps, useState } from 'react';
import { CopyButton } from '../ui/copy-button';
import { Field } from '../ui/form/field';
import { useHydrated } from '../ui/use-hydrated';

type Props = Pick<ComponentProps<typeof Field>, 'label' | 'name' | 'error' | 'ref' | 'onChange' | 'onBlur' | 'defaultValue'> & {
  /** Puts the words into the field and the focus on them, so that they can be read and copied. */
  fill: (phrase: string) => void;
};

/** A password to choose: one's own words, or words that are suggested. */
export function NewPassword({ fill, ...field }: Props) {
  const [isShown, setShown] = useState(false);
  const [suggested, setSuggested] = useState('');
  const ready = useHydrated();
  const suggest = async () => {
    const { PASSPHRASE_LENGTH, passphrase } = await import('@/lib/plan/account/passphrase');
    const phrase = passphrase(crypto.getRandomValues(new Uint16Array(PASSPHRASE_LENGTH)));
    setShown(true);
    setSuggested(phrase);
    fill(phrase);
  };
  return (
    <div className="grid gap-2">
      <Field
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        help="At least 15 characters. Four or five words in a row are easy to remember."
        {...field}
      />
      <p className="flex flex-wrap items-center gap-x-5">
        <button type="button" className="link-button" disabled={!ready} onClick={suggest}>
          Suggest a passphrase
        </button>
        <button type="button" className="link-button" disabled={!ready} aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide it' : 'Show it'}
        </button>
        {suggested && <CopyButton text={suggested} />}
      </p>
    </div>
  );
}
