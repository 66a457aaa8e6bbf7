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
    <nav className="pages" aria-label="Pages">
      {page > 1 ? <a href={address(page - 1)}>Previous {perPage}</a> : <span />}
      {hasMore && <a href={address(page + 1)}>Next {perPage}</a>}
    </nav>
  );
}
