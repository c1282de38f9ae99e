import { words } from "./words.ts";

export const DETERMINERS =
  words(`the a an this these those some any no each every another both all several many few
  one two three four five six seven eight nine ten dozens hundreds thousands most other such`);
export const POSSESSIVES = words(`my your his her its our their whose one's`);
export const PRONOUNS =
  words(`he she they it we i you him her them us me himself herself themselves itself myself
  ourselves yourself everyone everybody someone somebody anyone anybody nobody others`);
export const RELATIVES = words(`who whom which that where when whose`);
export const PREPOSITIONS =
  words(`of in on at by for from with to into onto about against between among during before
  after since until till over under near off out up down around through throughout across along behind beyond beside
  besides despite without within toward towards upon via per as like than outside inside amid amidst following
  regarding concerning including ahead above below alongside versus unlike except minus plus because`);
export const CONJUNCTIONS =
  words(`and or but nor yet so if when while whilst although though unless whether where
  whereas that because as since once until after before than however how why what`);
export const AUXILIARIES =
  words(`is are was were be been being am has have had having do does did will would shall should
  can could may might must ought 's 've 'd 'll 're 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
  won't wouldn't shan't shouldn't can't couldn't mightn't mustn't cannot`);
export const NEGATIONS =
  words(`not never n't neither nor hardly no isn't aren't wasn't weren't hasn't haven't hadn't
  don't doesn't didn't won't wouldn't shouldn't can't couldn't cannot`);
export const ADVERBS =
  words(`also then now later again still just even only already recently yesterday today tomorrow
  tonight here there once twice often always sometimes soon instead further furthermore moreover meanwhile however
  therefore thus too very quite rather almost about afterwards afterward earlier ago early late yet ever never well
  though perhaps maybe else simply flatly publicly first last next previously subsequently eventually finally initially
  separately repeatedly jokingly bluntly defiantly angrily tearfully thereafter beforehand nonetheless nevertheless back
  away together aloud online live personally reportedly allegedly apparently not`);
/** Adverbs in -ly are legion; these words in -ly are none. */
export const NOT_ADVERBS =
  words(`family italy july assembly reply supply ally bully rally fly daily weekly monthly
  early friendly elderly holy only apply anomaly monopoly belly jelly billy sally emily kelly molly polly lily holly
  beverly kimberly sicily likely unlikely lovely lonely deadly costly orderly butterfly homily melancholy`);
export const TIME_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december today yesterday tomorrow tonight week month year weekend morning
  afternoon evening night hours days weeks months years spring summer autumn fall winter midnight noon`);
/** Common verbs that tell nothing of speech; they end a noun phrase. All forms are made from the base. */
export const COMMON_VERBS = `accept act affect aim allow appear arrive arrest attend avoid ban bar base beat become
  bring build carry cause change choose close come compete complete contain contribute control create cut damage
  deal defeat deliver deploy destroy develop die draw drive drop earn elect emerge enable end enjoy enter escape
  establish exist expand face fail fall fight file fill finish fly follow force form gain gather get give go grow
  happen help hit hold host hurt improve include increase introduce invade join keep kill lack land lay lead
  leave let lie live lose love make march marry meet move need open operate pass pay perform play prepare prevent produce
  promote protect provide pull push put raise reach receive reduce refer release remain remove
  replace represent resign resolve rest return rise run save score seek seem sell send serve set shake share shoot
  sit sleep speak spend spread stand start stay steal step stop strike struggle study succeed suffer supply support
  surround survive take talk teach tend throw travel treat try turn use visit vote wait walk
  watch wear win work flee rescue injure wound evacuate launch withdraw trial ride retire recover recruit pose oversee attract abandon absorb abuse accelerate access accommodate accompany achieve acquire
  adapt adjust adopt advance amount appoint approach approve arise arm assist attempt back balance behave belong
  benefit block board boost borrow break breathe brush burn bury calm cast catch celebrate chair chase cheer
  climb collapse collect combine commit compel compensate concern conduct connect conquer consist consult consume contact contest
  convert convict convince cook cope correct count cover crash cross crush dance dare decrease dedicate define
  delay demolish demonstrate depart depend derail deserve design detain detect deteriorate devote differ dig diminish
  disappear discover discuss display dissolve disrupt divide donate double drag drain drift drown dry dump echo edit
  educate eliminate embrace employ empty endanger endorse engage enhance ensure entail equip erupt escalate evolve examine
  exceed exchange exclude execute exercise exhaust exit expel experience expire exploit explode explore export expose extend
  facilitate feature feed finance fire fit fix flood flow focus forgive freeze fuel fulfil fund generate govern grab grant
  greet guard guide halt hand handle hang harm harvest haul heal heat hide hire hunt ignite ignore impose
  impress incur influence inherit inspect inspire install insult insure integrate intend intensify intervene
  invest investigate isolate issue jail jump justify kick kidnap knock last lean lift limit link list listen
  loan lock look loot lower manage manufacture mark matter measure merge miss mobilise mobilize monitor mount mourn
  murder narrow nationalise negotiate obey obtain occupy occur opt organise organize outlaw overcome overlook overturn owe own
  pack park participate permit persuade pick pile place plan plant plunge point pollute pop position possess
  postpone pour practise pray preserve preside prioritise privatise proceed process progress prohibit prompt prosecute
  punish purchase pursue qualify quarantine quit race raid rain rally rank rape rebuild recognise
  recognize reconsider recycle redesign regain register regulate reinforce relax rely relocate renew rent repair repay
  reserve reside resist resort respect restore restrict result resume retain retreat reunite reverse review revive reward rid
  ring risk rob roll ruin rush sack sail satisfy scale scrap scrutinise search secure seize separate settle shape shed shelter
  shift shine shock shop shrink shut slash slide slip slow smash smuggle soar solve sort spark split sponsor spot spur
  stage stem stick strengthen strip submit substitute sue suit summon surge surpass surrender suspend sustain sweep
  swim switch tackle target taste tax tear test tighten tolerate touch tour tow trace track trade train transfer transform
  transmit transport trap trigger triple trust tumble tweak uncover undergo undermine undertake unveil update upgrade
  value vanish vary violate wash waste weaken weigh widen wish worsen worship wrap yield`;
/** Past forms that no rule makes. */
export const IRREGULAR_VERBS =
  words(`beat became began broke brought built bought came chose cut dealt did died drew drove
  fell fought found flew got gave went grew had held hit kept knew laid led left lent let lay lost made meant met paid put
  ran rose said saw sent set shook shot showed sat slept spoke spent stood stole struck took taught thought threw told
  understood wore won wrote withdrew fled rode sold seen taken given gone done been known shown spoken written driven
  broken burst swept blew bound caught crept dug drank ate fed forgot froze hid hung lit rang sank
  shrank shut slid sped split spun sprang stuck tore woke swam swung sought bent clung bred leapt lain chosen fallen grown thrown worn beaten begun drawn risen hurt`);
