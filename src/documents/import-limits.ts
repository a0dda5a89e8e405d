/** Sizes that no honest office file reaches; larger ones are refused before they cost the device anything. */
export const importLimits = {
  /** Bytes of the file itself. */
  file: 20_000_000,
  /** Bytes of one unzipped part, and of all that are read. */
  part: 60_000_000,
  unzipped: 120_000_000,
  parts: 2000,
  sheets: 100,
  rows: 20_000,
  columns: 256,
  cells: 400_000,
  /** Characters of one cell that are looked at. */
  text: 2000,
} as const;
