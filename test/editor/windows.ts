/** The windows that the editor tests open, one after the other. */
export interface TestWindow {
  /** Also the name of its module below `suite/`. */
  readonly name: 'trusted' | 'restricted' | 'packaged';
  /** The folder below `workspaces/` that the window shows. */
  readonly workspace: 'trusted' | 'untrusted';
  /** False opens it in Restricted Mode, which `runTests` cannot ask for and only the offline VS Code can be asked for. */
  readonly trusted: boolean;
  /** True installs the packaged extension instead of loading the repository's. */
  readonly fromPackage: boolean;
}

export const WINDOWS: readonly TestWindow[] = [
  { name: 'trusted', workspace: 'trusted', trusted: true, fromPackage: false },
  { name: 'restricted', workspace: 'untrusted', trusted: false, fromPackage: false },
  { name: 'packaged', workspace: 'trusted', trusted: true, fromPackage: true },
];
