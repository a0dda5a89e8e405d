/** The same text in the two languages of the product; Vietnamese is the original. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}
