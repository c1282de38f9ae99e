/**
 * Words as tables: which words carry what a correction must not touch. All lower case.
 * A link made today is read by these tables for ever, so words are only ever added with a new version of the link.
 */

/** Capitalised without being a name: function words, sentence openers, forms of address. */
export const NEVER_NAMES =
  "a an the this that these those and or but nor so yet for if in on at by to of from with without into onto over " +
  "under after before during since until while when where why how what which who whom whose as than then there here " +
  "i we you it they me us them my our your its their mine ours yours theirs myself ourselves itself themselves " +
  "is are was were be been being am do does did has have had will would shall should can could must might may let " +
  "some any all most many much more less few other others another each every both such same own only just even also " +
  "still already again always often sometimes now once perhaps maybe however meanwhile moreover instead indeed " +
  "because although though unless whether whereas despite besides through throughout about above below between among " +
  "against across along around behind beside beyond near off out up down per via like unlike amid upon within " +
  "according earlier later recently speaking asked said says told added yes well please thank thanks " +
  "mr mrs ms miss mx dr sir dame lord lady prof professor president minister secretary chancellor senator premier " +
  "prime chief general officer spokesman spokeswoman spokesperson mayor governor ambassador director chairman " +
  "chairwoman judge captain colonel father mother people";

/** Who is meant, and whether it is affirmed: a change here is another statement. */
export const STANCE =
  "he she him her his hers himself herself " +
  "not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely unable " +
  "deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting " +
  "ne pas jamais aucun aucune nicht kein keine keinen keiner nie niemals nunca jamás ningún ninguna sin non não " +
  "niet geen nooit inte aldrig ikke nie не нет ни никогда";

/** Numbers, quantities, units and days. */
export const FIGURES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million " +
  "millions billion billions trillion trillions dozen dozens half halves third thirds quarter quarters first second " +
  "fourth fifth sixth seventh eighth ninth tenth double doubled triple tripled twice thrice minus percent " +
  "km kilometre kilometres kilometer kilometers mile miles metre metres meter meters kilo kilos kg tonne tonnes ton " +
  "tons euro euros dollar dollars pound pounds cent cents " +
  "today yesterday tomorrow tonight last next ago midnight noon second seconds minute minutes hour hours day days " +
  "week weeks month months year years decade decades century centuries";

/** Dates only when they are capitalised: "may" and "march" are also ordinary words. */
export const CALENDAR =
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
  "september october november december jan feb mar apr jun jul aug sep sept oct nov dec";

/** The same figure in another form: written out → digits. */
export const DIGITS: readonly (readonly [string, string])[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, String(value)] as const);

/** What remains of a verb before "n’t" → the verb. */
export const BEFORE_NT: readonly (readonly [string, string])[] = [
  ..."do does did is are was were has have had would could should must need might dare ought"
    .split(" ")
    .map((verb) => [`${verb}n`, verb] as const),
  ["won", "will"],
  ["shan", "shall"],
];

/** What stands after an apostrophe → the word it is short for. */
export const AFTER_APOSTROPHE: readonly (readonly [string, string])[] = [
  ["re", "are"],
  ["ve", "have"],
  ["ll", "will"],
  ["m", "am"],
];

/** A word with one of these before it says the opposite. */
export const OPPOSING_PREFIXES = ["un", "in", "im", "il", "ir", "dis", "non", "mis"] as const;

/** Elements that may be left over when running text is taken out of a page. */
export const INLINE_TAGS = "a|abbr|b|br|cite|code|em|i|mark|q|small|span|strong|sub|sup|time|u|wbr";

/** Words of saying beside which an ordinary noun is a speaker: “…,” said the engineer. */
export const CUES =
  "said says say told tells added adds asked asks warned warns replied argued explained insisted";
/** Verbs of saying beside a quotation. No link depends on them: `CUES` decides what a link carries. */
export const SAYING =
  `${CUES} wrote writes stated states noted notes recalled recalls continued continues concluded concludes claimed claims ` +
  "declared declares announced announces admitted admits acknowledged acknowledges joked jokes tweeted tweets posted posts " +
  "shouted cried whispered muttered murmured remarked observed reported pleaded agreed quipped snapped sighed laughed " +
  "began begins went goes put puts testified repeated suggested stressed conceded complained explains argues insists replies " +
  "saying";
/** What many names of bodies end in, which does not tell one from another. */
export const BODIES =
  "council board university college school hospital company group bank ministry department agency authority commission " +
  "committee court police party union association institute trust service office club city united";

export const DETERMINERS = "the a an its his her their our this that another one";

/** A full stop after one of these ends no sentence. */
export const NEVER_ENDING =
  "mr mrs ms dr prof st sen gen gov rep rev lt col sgt capt cmdr hon pres messrs jr sr vs etc no";
