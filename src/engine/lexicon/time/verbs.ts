/* Words by which a sentence shows its time. Lower case; "-ed" forms need no entry. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Auxiliaries and modals that put what follows ahead. */
export const FUTURE_AUX =
  set(`will shall 'll won't wont'll shan't can could may might must should would wouldn't
  couldn't shouldn't can't cannot i'll we'll he'll she'll they'll it'll you'll i'd we'd he'd she'd they'd`);

/** Auxiliaries that put what follows behind. */
export const PAST_AUX = set(`was were had did wasn't weren't hadn't didn't`);

/** Present forms of be and have: the participle after them decides. */
export const PRESENT_BE = set(`is are am isn't aren't i'm we're they're you're he's she's it's`);
export const PRESENT_HAVE = set(`has have hasn't haven't i've we've they've you've`);

/** Words that may stand inside a verb group without ending it. */
export const GROUP_FILLERS =
  set(`be been being not n't also never ever soon already still now then again always often
  only even just both all finally first once largely later it he she they we there`);

/** Irregular past tenses and participles common in news. */
export const IRREGULAR_PAST =
  set(`asked said told went came saw met took gave made found left held began became got ran
  led lost won sent spoke wrote stood brought bought built caught chose cut dealt drew drove ate fell felt fought
  flew forgot froze grew hit hurt kept knew laid lay let lit meant paid put quit read rode rose rang sang sank sat sold
  set shook shot shut slept spent spread stole stuck struck swore swept swam taught thought threw understood woke
  wore wept bore beat bet bent bound broke burst cast clung crept dug fed fled hid hung knelt leapt lent overcame
  overtook sought shed slid sprang stung tore withdrew wound undertook upheld withheld broadcast cost learnt burnt
  spelt dreamt leaned blew shown given taken seen gone done written spoken broken chosen driven fallen flown forgotten
  frozen grown known ridden risen stolen sworn torn thrown woken worn born beaten bitten hidden shaken begun drunk
  rung sung sunk sprung forbade foresaw forgave misled outran reset rebuilt resold retook shrank spat split sped
  strode strove wove wed upset pled pleaded arose shone slung spun spoilt strewn swollen swung trod outdid outgrew undid undercut
  oversaw overthrew overran withstood wrung agreed disagreed freed guaranteed decreed ground hewn mown sewn sown shorn smitten lain lied dove snuck`);

/** Words in -ed that are no verbs in the past. */
export const NOT_PAST =
  set(`need indeed speed hundred red bed feed seed shed sacred naked wicked weed breed creed greed
  exceed proceed succeed bleed embed infrared kindred united shred sled unprecedented crooked rugged aged ted fred
  alfred mohammed ahmed jed ed med hatred so-called biased talented limited skilled armed`);

/** Participles that look ahead ("scheduled for Friday", "due on Monday"). */
export const LOOKING_AHEAD =
  set(`due scheduled planned expected slated postponed rescheduled billed pencilled earmarked
  set tipped upcoming forthcoming`);

/** Verbs that look ahead when "to" and another verb follow ("agreed to meet on Friday"). */
export const AHEAD_WITH_TO =
  set(`plan plans planning planned hope hopes hoping hoped aim aims aiming aimed intend intends
  intending intended expect expects expecting expected want wants wanting wanted vow vows vowing vowed pledge pledges
  pledging pledged promise promises promising promised agree agrees agreed agreeing vote votes voted
  voting decide decides decided deciding opt opts opted opting resolve resolves resolved prepare prepares preparing prepared
  propose proposes proposing proposed threaten threatens threatening threatened due set scheduled ready likely about
  slated certain sure bound obliged supposed meant continue wish wishes need needs poised forecast predicted tipped`);

/** Present forms used of what is fixed for a day ("the council meets on Friday"). */
export const SCHEDULED_PRESENT =
  set(`opens begins starts meets votes takes faces returns ends closes expires resumes
  comes goes arrives leaves holds plays hosts marks falls kicks launches gets becomes runs continues visits travels
  says tells adds warns`);

/** Plural present forms used of what is fixed for a day; behind a plural subject alone, since most are nouns too. */
export const PRESENT_PLURALS =
  set(`open begin start meet vote take face return end close resume come go arrive leave
  hold play host march gather sit rise reconvene convene launch visit travel fly sail depart head join reach enter
  decide choose elect hear debate discuss publish announce release unveil consider compete race sing perform tour
  strike walk move reopen shut celebrate mark remember bury marry swear welcome present send switch turn`);

/** Reporting verbs after which "would" tells of the future as seen then, not of a condition. */
export const REPORTING =
  set(`said told says added promised announced vowed warned insisted pledged predicted thought
  believed hoped stressed confirmed suggested argued claimed expected stated wrote`);

/** Words that begin a clause of their own. */
export const CLAUSE_STARTS =
  set(`that who which whom whose where when while and but because as although though after
  before if unless until since whether so or than`);

/** Words that make what follows depend on something. */
export const CONDITION_WORDS = set(`if unless`);
/** After these "if" means "whether" or compares, and sets no condition. */
export const WHETHER_BEFORE_IF =
  set(`ask asks asked asking wonder wonders wondered wondering see know knew knows tell say
  as doubt doubts doubted even check checked`);
