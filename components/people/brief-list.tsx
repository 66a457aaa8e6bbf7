/** A few sentences, each with a box to tick on paper. */
export const BriefList = ({ items, none }: { items: readonly string[]; none?: string }) =>
  items.length > 0 ? (
    <ul className="brief-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  ) : (
    <p className="soft">{none}</p>
  );
