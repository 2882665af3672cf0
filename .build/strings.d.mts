export function bundleOfStrings(): Promise<string>;
