/** Why a file cannot be read at all. */
export type Refusal =
  | { readonly kind: 'empty' | 'unknown' | 'old-excel' | 'password' | 'damaged' | 'encoding' | 'not-json' | 'no-table' | 'no-figures' }
  | { readonly kind: 'file-too-large' | 'unzips-too-large'; readonly megabytes: number }
  | { readonly kind: 'too-many-rows' | 'too-many-columns' | 'too-many-cells'; readonly sheet: string; readonly limit: number }
  | { readonly kind: 'legacy-font'; readonly font: 'TCVN3' | 'VNI'; readonly sheet: string; readonly cell: string; readonly sample: string };

/** A file that is refused whole; readers get words from `refusal`. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, cause?: unknown) {
    super(refusal.kind, { cause });
    this.refusal = refusal;
  }
}
