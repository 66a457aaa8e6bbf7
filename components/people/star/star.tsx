/** The star: filled, or an outline for a person without one. */
export const Star = ({ isFilled = true }: { isFilled?: boolean }) => (
  <svg className="inline-block size-3.5 flex-none align-[-1px] text-thread" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="m8 1.6 2 4.1 4.5.6-3.3 3.2.8 4.5L8 11.9 4 14l.8-4.5L1.5 6.3 6 5.7z"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinejoin="round"
    />
  </svg>
);

/** The star beside a name, with a word for screen readers. */
export const Starred = () => (
  <>
    {' '}
    <Star />
    <span className="sr-only">starred</span>
  </>
);
