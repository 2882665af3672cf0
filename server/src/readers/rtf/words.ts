import type { StoryKind } from '../blocks/stories.ts';

/** Control words of RTF that mean something to somebody who reads. All others are about looks. */

/** Words that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ tab: '\t', line: '\n', lbr: '\n', '~': '\u00a0', _: '\u2011', '\\': '\\', '{': '{', '}': '}' },
    ...{ lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', endash: '–', emdash: '—' },
    ...{ enspace: '\u2002', emspace: '\u2003', qmspace: '\u2005', '\t': '\t', zwj: '\u200d', zwnj: '\u200c' },
    ...{ ltrmark: '\u200e', rtlmark: '\u200f' },
  }),
);

/** Groups that hold no text of the record though no `\*` says so. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `aftncn aftnsep aftnsepc annotation atnauthor atnicn atnid bkmkend bkmkstart colortbl comment datafield ffdata filetbl
  fldinst fontemb fontfile ftncn ftnsep ftnsepc info keycode listname listtable listoverridetable mmathPict nextfile
  nonesttables nonshppict objalias objclass objdata objname objsect pict pn private revtbl rxe shprslt sp tc tcn template
  txe xe xmlnstbl`.split(/\s+/),
);

/** Groups with a `\*` that hold text of the record, or hold groups that do. Every other one is for some program only. */
export const READ_THOUGH_STARRED: ReadonlySet<string> = new Set(
  'do dptxbxtext footnote nesttableprops shpgrp shpinst shptxt'.split(' '),
);

/** Groups that stand beside the body. */
export const STORIES: ReadonlyMap<string, StoryKind> = new Map(
  Object.entries<StoryKind>({
    ...{ footnote: 'footnote', dptxbxtext: 'text box', shptxt: 'text box' },
    ...{ header: 'header', headerl: 'header', headerr: 'header', headerf: 'header' },
    ...{ footer: 'footer', footerl: 'footer', footerr: 'footer', footerf: 'footer' },
  }),
);
