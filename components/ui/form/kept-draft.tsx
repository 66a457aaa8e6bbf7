import { buttonLook } from '../button-look';

type Props = { resume: () => void; discard: () => void };

/** What was typed here before and not saved is offered, never put back unasked. */
export function KeptDraftOffer({ resume, discard }: Props) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      You had started writing.
      <button type="button" className={buttonLook()} onClick={resume}>
        Continue
      </button>
      <button type="button" className="link-button" onClick={discard}>
        Discard
      </button>
    </p>
  );
}
