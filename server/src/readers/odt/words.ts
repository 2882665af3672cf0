import type { StoryKind } from '../blocks/stories.ts';

/** Elements that hold no words of the record: what was deleted, comments, contents, pictures, and what the file keeps for itself. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:annotation-end', 'text:note-citation', 'text:ruby-text'],
  ...['text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index'],
  ...['text:alphabetical-index', 'text:script', 'office:forms', 'office:scripts', 'office:event-listeners'],
  ...['office:binary-data', 'svg:title', 'svg:desc', 'draw:object', 'draw:object-ole', 'draw:plugin', 'draw:applet'],
  ...['text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'office:meta', 'office:settings'],
]);

/** What stands beside the body on every page. */
export const STORY_NAMES: ReadonlyMap<string, StoryKind> = new Map<string, StoryKind>([
  ['style:header', 'header'],
  ['style:header-left', 'header'],
  ['style:header-first', 'header'],
  ['style:footer', 'footer'],
  ['style:footer-left', 'footer'],
  ['style:footer-first', 'footer'],
]);

/** What may hold words apart from the text around it. */
export const SHAPES: ReadonlySet<string> = new Set([
  ...['draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:circle', 'draw:line', 'draw:polyline'],
  ...['draw:polygon', 'draw:regular-polygon', 'draw:path', 'draw:connector', 'draw:measure', 'draw:caption'],
]);
