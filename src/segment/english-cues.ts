/** What the English cutter knows of words; lists, so that a new case is a line here and a line in the corpus. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name and never end a sentence. Without the full stop, lower case. */
export const TITLES = words(`
  mr mrs ms mx dr prof gen sen rep reps sens gov govs amb lt col capt sgt cpl pvt maj adm cmdr cdr rev hon pres supt det
  insp msgr fr ven atty drs messrs mme mlle brig vice-adm pfc spc cllr rt ald asst`);

/** Months and weekdays cut short: a number, a name or nothing follows. */
export const CALENDAR = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** Stand before a number. */
export const NUMBERED = words(
  'no nos pp p vol vols fig figs sec ch art para pt eq ex app tab bk nr rm ste apt ph tel ext',
);

/** Never end a sentence, whatever follows. */
export const NEVER_LAST = words(
  'e.g i.e cf vs v viz approx ca c al ed eds trans repr resp incl excl esp nb ie eg',
);

/** End a sentence only when a word follows that likes to begin one. */
export const SOMETIMES_LAST = words(`
  inc corp co cos ltd llc plc bros jr sr ave blvd rd st sts mt mts ft dept univ assn assoc est etc intl natl govt min max hrs hr
  mins secs lb lbs oz in cm mm km kg yd yds mi gal sq cu mph esq ret dist div admin mgr gmbh pty bldg hwy pkwy ln ct sq
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo ont que alta nfld`);

/** Words that like to begin a sentence and are seldom part of a name. Lower case. */
export const STARTERS = words(`
  the a an this that these those it its he she they we you i his her their our your my there here
  in on at by for from with without to of as if when while where who what why how which although though because since
  after before during until unless despite besides under over among between amid against about according
  and but or nor so yet however meanwhile moreover furthermore therefore thus still then also instead nevertheless
  nonetheless otherwise later earlier now today yesterday tomorrow tonight once again perhaps maybe
  is are was were be been do does did has have had will would can could should may might must
  not never none nobody nothing all both each every either neither some any many most much several few more less
  other others another such one two three four five six seven eight nine ten no
  only even just let please yes finally additionally asked speaking`);

/** Follow a clock time without ending its sentence: "at 5 p.m. Friday", "9 a.m. Eastern". */
export const AFTER_CLOCK = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec et est edt pt pst pdt ct cst cdt mt mst mdt gmt utc jst kst ist
  cet cest bst msk eet eest aest nzt eastern pacific central mountain greenwich local`);

/** Words of saying, which bind a question or a cry in quotation marks to its speaker: "Stop!" Anna cried. */
export const SAYING = words(`
  said says say asked asks cried replied answered told added wrote shouted yelled whispered exclaimed wondered demanded
  declared insisted argued continued warned recalled tweeted posted quipped joked muttered murmured snapped`);

/** Names that end in a mark. */
export const NAMES_WITH_MARKS = words(
  'yahoo! ooh! jeopardy! panic! oklahoma! mamma-mia! wham! chips-ahoy! eyewitness! joomla!',
);
