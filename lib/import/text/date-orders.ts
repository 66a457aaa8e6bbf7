import type { TableFormat } from '../csv/table-format';
import type { HowToRead } from '../person/person';
import type { DateOrders } from '../person/person-from';
import { type DateOrder, orderShown } from './day-text';

type Shown = { order: DateOrder | null; open: string | null };

interface Found {
  orders: DateOrders;
  /** The order in which ambiguous days were read, with an example; null when the file shows the order. */
  open: { order: DateOrder; example: string } | null;
}

/**
 * Which number of 03/04/2024 is the day, for each whole column: one value over 12 decides. A column that does not show it follows the
 * other one, then what the person says, then what is usual where they are.
 */
export function dateOrdersIn(records: readonly (readonly string[])[], format: TableFormat, how: HowToRead): Found {
  const shown = { birthday: shownIn(records, format, 'birthday'), connectedOn: shownIn(records, format, 'connectedOn') };
  const decided = shown.birthday.order ?? shown.connectedOn.order;
  const order = decided ?? how.dateOrder ?? how.usualOrder ?? format.dateOrder;
  const example = shown.birthday.open ?? shown.connectedOn.open;
  return {
    orders: { birthday: shown.birthday.order ?? order, connectedOn: shown.connectedOn.order ?? order },
    open: decided || !example ? null : { order, example },
  };
}

function shownIn(records: readonly (readonly string[])[], { fields }: TableFormat, field: 'birthday' | 'connectedOn'): Shown {
  const columns = fields.flatMap((each, at) => (each === field ? [at] : []));
  const votes = { mdy: 0, dmy: 0 };
  let open: string | null = null;
  for (const record of records)
    for (const column of columns) {
      const cell = record[column] ?? '';
      const order = orderShown(cell);
      if (order === 'either') open ??= cell.trim();
      else if (order) votes[order]++;
    }
  const order = votes.dmy > votes.mdy ? 'dmy' : votes.mdy > 0 ? 'mdy' : null;
  return { order, open };
}
