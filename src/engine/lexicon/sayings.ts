import { inflect, type VerbForm } from "./inflect.ts";
import { words } from "./words.ts";

/**
 * What a verb of saying can carry.
 * say: marks and reported clauses alike. voice: marks only, a manner of speaking or going on. ask: questions.
 * urge: a wish put to someone, marks or “to …”. judge: names or weighs something, so marks inside the sentence.
 * mind: belief, which is speech only where marks show it. act: thanks, refusals: saying it is doing it.
 */
export type SayingClass = "say" | "voice" | "ask" | "urge" | "judge" | "mind" | "act";

export interface SayingForm {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly kind: SayingClass;
  /** The same letters also make a common noun: “reports”, “claims”. */
  readonly noun: boolean;
}

const TABLE: Readonly<Record<SayingClass, string>> = {
  say: `say tell read add state note explain claim argue insist warn announce declare report reveal confirm admit acknowledge
    concede deny allege assert maintain contend stress emphasize emphasise underline underscore suggest predict promise pledge vow
    recall testify remark observe comment reply respond answer write tweet retweet post repeat reiterate conclude
    estimate complain boast joke quip caution advise recommend propose hint imply indicate agree disclose assure
    inform remind notify brief swear lament tease counter retort text email message clarify elaborate reckon opine mention
    proclaim profess speculate attest certify forecast highlight assess rule recount relate narrate confess confide
    bemoan grumble gripe rue caveat chide scoff muse surmise concur pronounce decree divulge volunteer reassure brag calculate theorize theorise
    blog caption rebut refute outline detail quote apologise apologize disagree guarantee warrant
    protest cite telegraph radio broadcast publish aver depose reason`,
  voice: `object continue begin shout yell scream whisper mutter mumble murmur cry laugh smile grin chant sing exclaim bark snap sigh gush fume
    groan giggle chuckle shrug interject interrupt chime chorus enthuse deadpan roar bellow shriek sob weep croak growl
    thunder rant rave gasp joke beam nod wink conclude reflect crow drawl coo intone recite rhyme rap holler hiss
    stammer stutter blurt babble hoot howl plead rage storm vent`,
  ask: `ask wonder inquire enquire query question quiz`,
  urge: `urge demand request call appeal order instruct direct implore beg beseech exhort encourage invite command press challenge
    petition admonish entreat`,
  judge: `describe attribute dub label brand term characterize characterise portray hail slam blast dismiss reject defend praise
    criticize criticise condemn denounce decry deplore mock accuse blame attack welcome applaud laud commend salute lambast
    lambaste rubbish credit deride ridicule rebuke berate castigate excoriate chastise scold christen nickname name
    summarize summarise liken compare champion tout extol tip flag peg bill rate class deem consider voice express
    signal sign caption title entitle fault`,
  mind: `think believe feel hope fear expect want worry know realise realize remember consider understand see find
    decide learn hear regret doubt suspect assume imagine dream show prove`,
  act: `thank undertake congratulate apologise apologize refuse decline vow swear offer agree threaten promise pledge`,
};

const IRREGULAR: readonly (readonly [form: string, lemma: string, kind: VerbForm])[] = [
  ["read", "read", "ed"],
  ["said", "say", "ed"],
  ["told", "tell", "ed"],
  ["wrote", "write", "ed"],
  ["written", "write", "ed"],
  ["swore", "swear", "ed"],
  ["sworn", "swear", "ed"],
  ["began", "begin", "ed"],
  ["begun", "begin", "ed"],
  ["sang", "sing", "ed"],
  ["wept", "weep", "ed"],
  ["thought", "think", "ed"],
  ["felt", "feel", "ed"],
  ["knew", "know", "ed"],
  ["known", "know", "ed"],
  ["saw", "see", "ed"],
  ["found", "find", "ed"],
  ["heard", "hear", "ed"],
  ["understood", "understand", "ed"],
  ["forecast", "forecast", "ed"],
  ["broadcast", "broadcast", "ed"],
  ["retold", "retell", "ed"],
  ["foretold", "foretell", "ed"],
  ["shown", "show", "ed"],
  ["averred", "aver", "ed"],
  ["undertook", "undertake", "ed"],
  ["undertaken", "undertake", "ed"],
];

/** Verbs of saying whose base or -s form is as often a noun. */
const ALSO_NOUNS =
  words(`claim claims report reports comment comments remark remarks answer answers call calls post posts
  note notes promise promises pledge pledges vow vows demand demands request requests question questions order orders
  appeal appeals forecast forecasts estimate estimates quote quotes text texts email emails message messages tweet tweets
  blog blogs state states challenge challenges command commands brief briefs joke jokes quip quips chant chants shout shouts
  cry cries laugh laughs smile smiles label labels brand brands term terms name names attack attacks fear fears hope hopes
  doubt doubts worry worries dream dreams show shows find finds offer offers threat threats press point points detail details
  rule rules broadcast broadcasts radio outline outlines counter counters highlight highlights rate rates class bill bills
  flag flags sign signs signal signals voice title titles hit hits fire fires protest protests proposal reply replies
  object objects telegraph rap raps storm storms rage query queries stress mention mentions hint hints process welcome credit credits
  express blast defend caution reason reasons tip tips blame thought thoughts guarantee guarantees warrant warrants nod
  volunteer volunteers champion champions caption captions attribute attributes decree decrees petition petitions recount
  recounts scream screams whisper whispers roar roars sigh sighs gasp gasps yell yells vent vents beam beams crow crows
  praise retort retorts rant rants peg pegs snap snaps slam boast boasts`);

function build(): ReadonlyMap<string, SayingForm> {
  const forms = new Map<string, SayingForm>();
  const add = (form: string, lemma: string, kind: SayingClass, shape: VerbForm): void => {
    if (!forms.has(form)) forms.set(form, { lemma, form: shape, kind, noun: ALSO_NOUNS.has(form) });
  };
  for (const [form, lemma, shape] of IRREGULAR) add(form, lemma, classOf(lemma), shape);
  // The first class that lists a verb keeps it.
  for (const kind of ["say", "voice", "ask", "urge", "judge", "mind", "act"] as const) {
    for (const lemma of words(TABLE[kind]))
      for (const [form, shape] of inflect(lemma)) add(form, lemma, kind, shape);
  }
  return forms;
}

function classOf(lemma: string): SayingClass {
  for (const kind of ["say", "voice", "ask", "urge", "judge", "mind", "act"] as const) {
    if (words(TABLE[kind]).has(lemma)) return kind;
  }
  return "say";
}

/** Every form of every verb of saying, in lower case. */
export const SAYING_FORMS: ReadonlyMap<string, SayingForm> = build();
