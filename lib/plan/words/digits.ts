const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "2", "5,000", "0.6": digits, one decimal at most. */
export const sayDigits = (count: number): string => oneDecimal.format(count);
