import { status } from '../circulationWords.ts';
import type { PanelModel, Reviewed } from './model.ts';
import { actionsPicture } from './pictures/actions.ts';
import { adultsPicture } from './pictures/adults.ts';
import { placesPicture } from './pictures/places.ts';
import { subjectsPicture } from './pictures/subjects.ts';

/** What the panel shows of a record: its pictures in the order in which a reviewer asks. */
export function panelModel(reviewed: Reviewed): PanelModel {
  const { name, overview, wordsAt, withWords } = reviewed;
  return {
    name,
    withWords,
    status: status(overview.check),
    pictures: [
      adultsPicture(overview, wordsAt),
      subjectsPicture(overview),
      placesPicture(reviewed),
      actionsPicture(reviewed),
    ],
  };
}
