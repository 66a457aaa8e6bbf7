type Props = {
  /** From 1. */
  page: number;
  perPage: number;
  hasMore: boolean;
  address: (page: number) => string;
};

/** The way to the page before and the page after; nothing where there is one page. */
export function Pages({ page, perPage, hasMore, address }: Props) {
  if (page === 1 && !hasMore) return null;
  return (
    <nav className="mt-4 flex justify-between gap-6" aria-label="Pages">
      {page > 1 ? (
        <a className="tap" href={address(page - 1)}>
          Previous {perPage}
        </a>
      ) : (
        <span />
      )}
      {hasMore && (
        <a className="tap" href={address(page + 1)}>
          Next {perPage}
        </a>
      )}
    </nav>
  );
}
