/** Stands at the start of reports whose files could be taken for records, so that none is read as one, or lost for one. */
export const REPORT_MARK = '<!-- Caselint report -->';

/** How far from the start of a file the mark stands at most, in bytes. */
export const MARK_REACH = 100;

/** Whether a file is a report of Caselint's own, told from how it starts. */
export function isReport(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, MARK_REACH)).includes(REPORT_MARK);
}
