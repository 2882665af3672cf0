/** pdf.js, from wherever a program has it: see `library.ts`. */
declare module '#pdf' {
  /** Rejects where it cannot be had. */
  export function library(): Promise<import('./library.ts').Library>;
}
