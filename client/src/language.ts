import { l10n } from 'vscode';
import { speak } from './l10n.ts';

// Done where it is imported, so that what other files say once for all, when they are loaded, is said in the right language.
speak(Object.fromEntries(Object.entries(l10n.bundle ?? {})));
