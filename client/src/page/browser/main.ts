/** The page's own program: it shows what the worker finds, and is done with a record when the page is closed. */

import { letCopy } from './copying.ts';
import { Desk } from './desk.ts';
import { giveBack } from './downloading.ts';
import { byId } from './elements.ts';
import { Engine } from './engine.ts';
import { fillWhenUnfolded } from './folds.ts';
import { takeRecords } from './incoming.ts';
import { walkWithKeys } from './keys.ts';
import { preparePrinting } from './printing.ts';

const engine = new Engine(byId('worker').textContent ?? '');
const desk = new Desk(engine);
takeRecords(desk);
walkWithKeys(desk);
fillWhenUnfolded(desk);
preparePrinting(desk);
letCopy(desk);
giveBack(desk);
