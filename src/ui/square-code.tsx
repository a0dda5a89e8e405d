interface SquareCodeProps {
  /** `path` is what is dark, on a square of so many modules. */
  readonly code: { readonly size: number; readonly path: string };
  readonly label: string;
}

/** A code for cameras, which look for dark on light, whatever the theme. */
export function SquareCode({ code: { size, path }, label }: SquareCodeProps) {
  return (
    <svg {...pictured} aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}

const pictured = { role: 'img' } as const;
