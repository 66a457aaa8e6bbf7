/** Characters that part groups of three digits, wherever people write numbers; a comma or a point may also begin the decimals. */
const GROUPS = [',', '.', "'", ' '];

/**
 * Every number that a text can mean: none, one, or two ("1.500" is 1500 or 1.5). The app's own format means one number, so "5,000" is five
 * thousand. Digits of any script, up to fifteen and ten decimals.
 */
export function numbersTyped(typed: string): number[] {
  const plain = plainSigns(typed);
  const sign = plain.startsWith('-') ? -1 : 1;
  const amount = plain.replace(/^[+-]/, '');
  const readings = [...grouped(amount), ...decimal(amount)].map((text) => sign * Number(text) + 0);
  const printed = /^\d{1,3}(,\d{3})+$/.test(amount) && !amount.startsWith('0');
  return printed ? readings.slice(0, 1) : [...new Set(readings)];
}

/** The one number that a text can mean, or null. */
export function numberTyped(typed: unknown): number | null {
  const [value, other] = numbersTyped(String(typed ?? ''));
  return value === undefined || other !== undefined ? null : value;
}

const everyDecimal = new Intl.NumberFormat('en-GB', { useGrouping: false, maximumFractionDigits: 10 });

/** A number as a field shows it to be edited: every decimal, no groups, and readable in one way only. */
export function writtenNumber(value: number): string {
  const plain = everyDecimal.format(value);
  return numbersTyped(plain).length > 1 ? `${plain}0` : plain;
}

/** Any stored value as a field shows it. */
export const writtenValue = (value: unknown): string => (typeof value === 'number' ? writtenNumber(value) : String(value ?? ''));

/** ASCII digits and signs in place of their relatives in other scripts and other typography. */
const plainSigns = (typed: string) =>
  typed
    // Marks that say only which way to read, as they come along when a number is copied.
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/(?![\u{1D7CE}-\u{1D7FF}])\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/[\u2212\u2012\u2013\uFE63\uFF0D]/g, '-')
    .replace(/[\u2019\u02BC\uFF07]/g, "'")
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u066C\uFF0C]/g, ',')
    .replace(/[\u066B\uFF0E]/g, '.')
    .replace(/^([+-]) /, '$1');

/** The ten digits of a script are consecutive and begin with its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** Read with groups of three, and with the other sign for decimals where there are some. */
function grouped(amount: string): string[] {
  return GROUPS.flatMap((group) => {
    const [whole = '', decimals, ...more] = amount.split(group === '.' ? ',' : /[.,]/.test(group) ? '.' : /[.,]/);
    if (more.length > 0 || !isGrouped(whole, group) || !isDecimals(decimals)) return [];
    return [[whole.replaceAll(group, ''), decimals].filter(Boolean).join('.')];
  });
}

/** Three digits a group, as also in India two before the last three; a group never begins a number with zero. */
function isGrouped(whole: string, group: string) {
  const parts = whole.split(group);
  const last = parts.at(-1) ?? '';
  const inside = parts.slice(1, -1).map(({ length }) => length);
  const even = inside.every((length) => length === 3) || (group === ',' && inside.every((length) => length === 2));
  const isDigits = parts.every((part) => /^\d{1,3}$/.test(part)) && !whole.startsWith('0') && last.length === 3;
  return isDigits && even && parts.length > 1 && parts.length < 6;
}

const isDecimals = (decimals: string | undefined) => decimals === undefined || /^\d{1,10}$/.test(decimals);

/** Read without groups: a comma or a point is the decimal sign. */
const decimal = (amount: string) => (/^(?:\d{1,15}([.,]\d{1,10})?|\.\d{1,10})$/.test(amount) ? [amount.replace(',', '.')] : []);
