/** "(Y2)", " – Year 6 –": the class of a pupil, and not of whoever teaches it. */
const SCHOOL_YEAR =
  /^ ?[-,(–—]{1,2} ?(?:y|yr|year) ?(\d{1,2})\b(?! ?(?:group|ta\b|teacher|lead|tutor|class|head|manager|leader|pastoral|support|assistant))/i;
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr)\b/;
const IN_YEAR_ONE = 5;

/**
 * How old, in years, a pupil is whose class stands right behind their name.
 * @param at where the name begins
 * @param end where it ends
 */
export function ageByClass(text: string, at: number, end: number): number | undefined {
  const year = SCHOOL_YEAR.exec(text.slice(end))?.[1];
  return year && !TITLED.test(text.slice(at)) ? IN_YEAR_ONE - 1 + Number(year) : undefined;
}
