import * as z from 'zod/mini';

/** An item as the DynamoDB API writes it: `{ "name": { "S": "text" } }`. */
export type WireItem = Readonly<Record<string, unknown>>;

const record = z.record(z.string(), z.unknown());
const text = z.string();
const list = z.array(z.unknown());
const texts = z.array(text);

const bytes = (value: string): number => Buffer.byteLength(value, 'utf8');

/** Two digits a byte, and one more; zeros at either end do not count. */
const numberSize = (value: string): number => Math.ceil(value.replace(/^[-+]?0*|\.|0+$/g, '').length / 2) + 1;

const total = <T>(values: readonly T[], size: (value: T) => number): number =>
  values.reduce((sum, value) => sum + size(value), 0);

const valueSize = (value: unknown): number => {
  const [type = '', content] = Object.entries(record.parse(value))[0] ?? [];
  switch (type) {
    case 'S':
      return bytes(text.parse(content));
    case 'N':
      return numberSize(text.parse(content));
    case 'B':
      return Buffer.from(text.parse(content), 'base64').length;
    case 'BOOL':
    case 'NULL':
      return 1;
    case 'L':
      return 3 + total(list.parse(content), (one) => 1 + valueSize(one));
    case 'M':
      return 3 + total(Object.entries(record.parse(content)), ([name, one]) => 1 + bytes(name) + valueSize(one));
    case 'SS':
      return total(texts.parse(content), bytes);
    case 'NS':
      return total(texts.parse(content), numberSize);
    case 'BS':
      return total(texts.parse(content), (one) => Buffer.from(one, 'base64').length);
    default:
      throw new Error(`unknown attribute type "${type}"`);
  }
};

/**
 * Bytes of an item as DynamoDB counts them for capacity: names and values, 3 bytes for each list or map and 1 for each
 * thing in it. Developer guide, "DynamoDB item sizes and formats".
 */
export const itemSize = (item: WireItem): number =>
  total(Object.entries(item), ([name, value]) => bytes(name) + valueSize(value));
