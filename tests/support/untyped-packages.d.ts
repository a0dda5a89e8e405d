declare module 'fast-formula-parser' {
  interface Place {
    readonly row: number;
    readonly col: number;
  }

  interface Setting {
    readonly onCell: (place: Place) => number | string | null;
    readonly functions?: Readonly<Record<string, (...values: readonly { readonly value: number }[]) => number>>;
  }

  export default class FormulaParser {
    constructor(setting: Setting);
    parse(formula: string, position: Place & { readonly sheet: string }): unknown;
  }
}

declare module 'jsonstat-toolkit' {
  interface Category {
    readonly unit: unknown;
  }

  interface Cube {
    readonly class: string;
    Data(at: Readonly<Record<string, string>>): { readonly value: number | null; readonly status: string | null };
    Dimension(id: string): { Category(id: string): Category };
  }

  export default function JSONstat(response: unknown): Cube;
}
