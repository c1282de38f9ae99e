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
  words(`and or but nor neither yet so if when while whilst although though unless whether where
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
  away together aloud online live personally likewise reportedly allegedly apparently not`);
/** Adverbs in -ly are legion; these words in -ly are none. */
export const NOT_ADVERBS =
  words(`family italy july assembly reply supply ally bully rally fly daily weekly monthly
  early friendly elderly holy only apply anomaly monopoly belly jelly billy sally emily kelly molly polly lily holly
  beverly kimberly sicily likely unlikely lovely lonely deadly costly orderly butterfly homily melancholy`);
/** Words with which a sentence opens that leads up to its own clause: “when Lee spoke, they left”. */
export const LEADS_UP = words(`when as after before while whilst once since if because although though`);
export const TIME_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december today yesterday tomorrow tonight week month year weekend morning
  afternoon evening night hours days weeks months years spring summer autumn fall winter midnight noon`);
/** Common verbs that tell nothing of speech; they end a noun phrase. All forms are made from the base. */
export const COMMON_VERBS = `abandon absorb abuse accelerate accept access accommodate accompany achieve acquire act adapt adjust adopt advance
affect aim allow amount appear appoint approach approve arise arm arrest arrive assist attempt attend attract avoid
back balance ban bar base beat become behave belong benefit block board boost borrow break breathe bring brush build
burn bury calm carry cast catch cause celebrate chair change chase cheer choose climb close collapse collect combine
come commit compel compensate compete complete concern conduct connect conquer consist consult consume contact
contain contest contribute control convert convict convince cook cope correct count cover crash create cross crush
cut damage dance dare deal decrease dedicate defeat define delay deliver demolish demonstrate depart depend deploy
derail deserve design destroy detain detect deteriorate develop devote die differ dig diminish disappear discover
discuss display disrupt dissolve divide donate double drag drain draw drift drive drop drown dry dump earn echo edit
educate elect eliminate embrace emerge employ empty enable end endanger endorse engage enhance enjoy ensure entail
enter equip erupt escalate escape establish evacuate evolve examine exceed exchange exclude execute exercise exhaust
exist exit expand expel experience expire explode exploit explore export expose extend face facilitate fail fall
feature feed fight file fill finance finish fire fit fix flee flood flow fly focus follow force forgive form freeze
fuel fulfil fund gain gather generate get give go govern grab grant greet grow guard guide halt hand handle hang
happen harm harvest haul heal heat help hide hire hit hold host hunt hurt ignite ignore impose impress improve
include increase incur influence inherit injure inspect inspire install insult insure integrate intend intensify
intervene introduce invade invest investigate isolate issue jail join jump justify keep kick kidnap kill knock lack
land last launch lay lead lean leave let lie lift limit link list listen live loan lock look loot lose love lower
make manage manufacture march mark marry matter measure meet merge miss mobilise mobilize monitor mount mourn move
murder narrow nationalise need negotiate obey obtain occupy occur open operate opt organise organize outlaw overcome
overlook oversee overturn owe own pack park participate pass pay perform permit persuade pick pile place plan plant
play plunge point pollute pop pose position possess postpone pour practise pray prepare preserve preside prevent
prioritise privatise proceed process produce progress prohibit promote prompt prosecute protect provide pull punish
purchase pursue push put qualify quarantine quit race raid rain raise rally rank rape reach rebuild receive
recognise recognize reconsider recover recruit recycle redesign reduce refer regain register regulate reinforce
relax release relocate rely remain remove renew rent repair repay replace represent rescue reserve reside resign
resist resolve resort respect rest restore restrict result resume retain retire retreat return reunite reverse
review revive reward rid ride ring rise risk rob roll ruin run rush sack sail satisfy save scale score scrap
scrutinise search secure seek seem seize sell send separate serve set settle shake shape share shed shelter shift
shine shock shoot shop shrink shut sit slash sleep slide slip slow smash smuggle soar solve sort spark speak spend
split sponsor spot spread spur stage stand start stay steal stem step stick stop strengthen strike strip struggle
study submit substitute succeed sue suffer suit summon supply support surge surpass surrender surround survive
suspend sustain sweep swim switch tackle take talk target taste tax teach tear tend test throw tighten tolerate
touch tour tow trace track trade train transfer transform transmit transport trap travel treat trial trigger triple
trust try tumble turn tweak uncover undergo undermine undertake unveil update upgrade use value vanish vary violate
visit vote wait walk wash waste watch weaken wear weigh widen win wish withdraw work worsen worship wound wrap yield`;
/** Past forms that no rule makes. */
export const IRREGULAR_VERBS =
  words(`beat became began broke brought built bought came chose cut dealt did died drew drove
  fell fought found flew got gave went grew had held hit kept knew laid led left lent let lay lost made meant met paid put
  ran rose said saw sent set shook shot showed sat slept spoke spent stood stole struck took taught thought threw told
  understood wore won wrote withdrew fled rode sold seen taken given gone done been known shown spoken written driven
  broken burst swept blew bound caught crept dug drank ate fed forgot froze hid hung lit rang sank
  shrank shut slid sped split spun sprang stuck tore woke swam swung sought bent clung bred leapt lain chosen fallen grown thrown worn beaten begun drawn risen hurt cost costs
  quit bled forgave dreamt learnt burnt spelt spilt axed bore wed`);
