/** The product's name, and the way to its first page. */
export const Brand = () => (
  <a className="inline-flex min-h-11 items-center font-serif text-ink text-lead leading-none tracking-tight no-underline" href="/">
    Throughline
  </a>
);
