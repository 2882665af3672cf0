import { type Disposable, Hover, languages } from 'vscode';
import * as l10n from '../l10n.ts';
import { TEXT_SCHEME } from './addresses.ts';
import type { FileTexts } from './fileTexts.ts';

/** Below what is said of a finding: where in the file it stands, to find it there; until it is disposed of. */
export function registerPlaceHovers(texts: FileTexts): Disposable {
  return languages.registerHoverProvider(
    { scheme: TEXT_SCHEME },
    {
      provideHover(document, position) {
        const finding = languages.getDiagnostics(document.uri).find(({ range }) => range.contains(position));
        const place = finding && texts.placeAt(document, document.offsetAt(finding.range.start));
        return place && new Hover(l10n.t('In the file: {0}', place.name), finding.range);
      },
    },
  );
}
