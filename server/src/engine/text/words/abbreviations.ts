/** A stop after these never ends a sentence: a name, a number or a word always follows. */
export const JOINING = new Set(
  'mr mrs ms miss dr prof rev cllr sgt insp supt det hon messrs e.g i.e eg ie cf vs v viz approx c ca circa incl esp re p.p pp w/c w/e attn'.split(
    ' ',
  ),
);

/** A stop after these ends nothing when a number, a bracket or a lower-case word follows: "Ref. no. 12", "s. 47", "para. 3". */
export const BEFORE_NUMBER = new Set(
  'no nos ref refs s ss p para paras sec sect art reg regs sch ch vol fig tel ext item op cl cr ward rm flat apt'.split(
    ' ',
  ),
);

/** A stop after these ends a sentence only when a capital follows: "at 3 p.m. Mum came", "etc. and so on". */
export const BEFORE_CAPITAL = new Set(
  `a.m p.m am pm etc al ltd plc co jr snr sr inc bros dept hosp appt appts conf mtg hr hrs min mins wk wks yr yrs mth mths sec secs
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
  temp accom adm admin asst assoc mgr dep sup poss prob pos neg ed eds est max avg obs diff info prev temp resp ack rec rec'd recd
  d.o.b dob b d st rd ave cres ct sq bldg no nr x wt ht kg lb lbs oz cm mm ml tbc`.split(/\s+/),
);

/** Words that begin a sentence and are no part of a name: after "St.", "J." or "p.m." they tell that the sentence has ended. */
export const OPENERS = new Set(
  `He She They It We I You The A An This That These Those There Then His Her Their Its My Our Your When While After Before If As At In On
  To From For But And So No Not Now Also Both All Mum Dad Mother Father What Why How Who Where Which Child Children However Police School`.split(
    /\s+/,
  ),
);
