const STEP = 1000;
const UNITS = ["bytes", "kB", "MB", "GB", "TB"] as const;

/** Bytes as a reader counts them: "0 bytes", "82 kB", "1.5 GB". */
export function sizeInWords(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (Math.round(amount) >= STEP && unit < UNITS.length - 1) {
    amount /= STEP;
    unit += 1;
  }
  const digits = unit > 1 && amount < 10 ? 1 : 0;
  return `${amount.toLocaleString("en", { maximumFractionDigits: digits })} ${UNITS[unit] ?? ""}`;
}
