import { parseReceipt, type ReceiptFault } from '../../../shared/domain/referral/receipt.ts';
import { countyCodes, loadCountyPack } from '../../counties/load-county-pack.ts';
import { exitCodes, type ExitCode } from '../failure.ts';
import { type Terminal } from '../terminal.ts';

const faults: Record<ReceiptFault, string> = {
  'receipt-format': 'is not a receipt number: they look like BC-7K3M-9QXD',
  'receipt-check': 'is mistyped: its check character does not fit, so one character is wrong or two are swapped',
};

const givenBy = (prefix: string): string => {
  const pack = countyCodes()
    .map((code) => loadCountyPack(code))
    .find(({ receiptPrefix }) => receiptPrefix === prefix);
  return pack ? `given by ${pack.code} (${pack.name})` : `no county here gives numbers with ${prefix}`;
};

/** `receipt`: whether a number is well formed and whose it is; not whether there is such a referral. */
export const checkReceipt = (text: string, { write }: Terminal): ExitCode => {
  const receipt = parseReceipt(text);
  if (!receipt.ok) {
    write(`"${text}" ${faults[receipt.error]}.`);
    return exitCodes.no;
  }
  const [prefix = ''] = receipt.value.split('-');
  write(`${receipt.value} is well formed; ${givenBy(prefix)}.`);
  return exitCodes.done;
};
