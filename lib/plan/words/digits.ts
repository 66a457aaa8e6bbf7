const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });

/** Beside an axis, where a long number has no room: "2", "5,000", "250k", "1bn". */
export const sayShort = (count: number): string => (Math.abs(count) >= 10_000 ? compact.format(count) : oneDecimal.format(count));

/** "2", "5,000", "0.6": digits, one decimal at most. */
export const sayDigits = (count: number): string => oneDecimal.format(count);

const cost = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' });

/** "40", "12.50": an amount in the owner's own currency. */
export const sayCost = (amount: number): string => cost.format(amount);
