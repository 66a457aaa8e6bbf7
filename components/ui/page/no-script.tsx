/** Says which buttons are dead where no script runs. */
export const NoScript = () => (
  <noscript>
    <p className="mb-6 rounded-control border border-edge px-3 py-2 print:hidden">
      JavaScript is off here. You can read every page, and links, filters and Sign out work. Buttons that log, add, change or remove
      something need JavaScript.
    </p>
  </noscript>
);
