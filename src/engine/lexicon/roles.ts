import { words } from "./words.ts";

const LISTED_PERSON_NOUNS = words(`
academic reader accountant accused activist actor actress admiral adult adviser advisor advocate agent aide all-rounder ambassador
analyst anchor arbitrator archbishop architect archivist artist aspirant assailant assassin astronaut astronomer
assistant asylum-seeker athlete attacker attorney auditor aunt author ayatollah baby baker banker barber baron barrister
batsman batter believer billionaire bishop blogger boss botanist bowler boxer boy boyfriend breeder broadcaster
broker brother builder bursar businessman butcher buyer bystander caller campaigner candidate captain cardinal carer
caretaker carpenter cartoonist celebrity centre-back ceo cfo chair chairman challenger champion chancellor chaplain
chef chemist chief chieftain child citizen classmate cleaner cleric clerk coach colleague collector colonel
columnist comedian commander commentator commissioner commuter complainant composer comptroller conductor
congressman conservationist constable consul consultant consumer contender controller convener convict coo cook coordinator coroner
corporal correspondent councillor councilor counsel counterpart cousin critic cto curator customer cyclist
dad dancer daughter dean debutant debutante deceased defector defendant defender democrat demonstrator dentist
deputy designer detective developer dictator diplomat director dissident doctor driver drummer duchess duke
economist editor elder emir emperor employee engineer entertainer entrepreneur environmentalist envoy executive
expert eyewitness fan farmer father fiance fiancee fighter fireman fisherman flagbearer flanker follower footballer
foreman forward founder friend frontman frontrunner full-back garda gardener general girl girlfriend goalie golfer
governor graduate granddaughter grandfather grandmother grandson grocer grower guest guide guitarist gunman hacker
hairdresser head headmaster headmistress headteacher heir heiress historian homeowner hopeful host husband imam
immigrant incumbent influencer informant inmate insider inspector inventor investigator investor jockey joiner
journalist judge juror justice keeper king laborer labourer lady landlord lawyer lead leader lecturer left-back
legislator librarian lieutenant lifeguard linguist local lord magistrate major maker man manager marine master mayor
mechanic medic mediator member mep midfielder midwife migrant militant miner minister mla model mom monarch monk mother mp
mum negotiator neighbor neighbour nephew neuroscientist niece nobleman nominee novelist nun nurse offender officer
official ombudsman onlooker opener opponent organiser organizer owner painter paramedic parent partner passenger
passer-by pastor patient peer pensioner person petitioner pharmacist philosopher physicist pianist pilot pitcher
plaintiff planner player playwright plumber poet policeman pollster pontiff pope poster practitioner predecessor premier
presenter president priest prince princess principal prisoner producer professional professor programmer promoter
prosecutor protester protestor provost psychiatrist psychic publicist pundit pupil quarterback queen rabbi rancher
ranger rapper rapporteur realtor rebel receptionist recruiter rector referee refugee registrar regulator reporter
representative republican rescuer researcher resident respondent responder retailer reverend reviewer right-back
rival ruler runner sailor salesman scholar scientist sculptor seamer secretary selector seller senator sergeant
sheikh sheriff shooter shopper sibling singer sister skater skier skipper snooker soldier solicitor son source
speaker specialist spinner spokesman spouse spox sprinter spy stalwart star statesman stockbroker strategist striker
student substitute successor sultan superintendent supplier supporter surfer surgeon surveyor survivor suspect
swimmer tailor taoiseach teacher teammate teen teenager tenant terrorist theologian therapist toddler tourist trader
trainer translator traveler traveller treasurer tribesman troop tutor twin tycoon tánaiste umpire uncle
undergraduate undersecretary undertaker user vendor vet veteran veterinarian vicar vice-president victim villager
visitor volunteer voter waiter waitress warden warlord watchdog whip whistleblower widow widower wife winger winner
witness woman worker writer youth youtuber
parishioner motorist pedestrian islander publican florist fishmonger shepherd crofter deckhand docker welder roofer courier cabbie steward apprentice trainee marcher rower climber forester backbencher flatmate housemate roommate violinist cellist claimant bailiff porter hobbyist enthusiast gp birdwatcher angler hiker rambler holidaymaker hotelier restaurateur winemaker distiller brewer brother-in-law father-in-law son-in-law stepfather stepson stepbrother half-brother ex-husband ex-boyfriend godfather grandad grandpa sister-in-law mother-in-law daughter-in-law stepmother stepdaughter stepsister half-sister ex-wife ex-girlfriend godmother grandma granny
`);
/** Compounds that no table need list: “zoologist”, “co-author”, “attorney-general”. None of them is a common surname. */
const PERSON_COMPOUND =
  /^(?:co-\w+|\w+-general|\w{2,}(?:ologist|ographer|ician|person|woman|keeper|holder|maker|fighter|writer|caster))$/u;

/** “sub-inspector”, “ex-minister”, “vice-chancellor”: what the last part is. */
function afterHyphen(word: string): string {
  return word.slice(word.lastIndexOf("-") + 1);
}

/** What a person can be called by work, office or standing: the head of “the NATO chief”. Singular forms. */
export const PERSON_NOUNS: Pick<ReadonlySet<string>, "has"> = {
  has: (word) =>
    LISTED_PERSON_NOUNS.has(word) ||
    (word.length > 7 && (PERSON_COMPOUND.test(word) || LISTED_PERSON_NOUNS.has(afterHyphen(word)))),
};
/** Nouns of people that tell a man or a woman. */
export const MALE_NOUNS =
  words(`spokesman chairman policeman congressman king prince duke emperor sultan emir sheikh
  lord baron pope cardinal priest monk actor headmaster businessman salesman fisherman batsman father dad son brother husband widower
  fiance boyfriend uncle nephew grandfather grandson man boy gunman statesman frontman fireman tribesman nobleman mr sir
  brother-in-law father-in-law son-in-law stepfather stepson stepbrother half-brother ex-husband ex-boyfriend godfather grandad grandpa`);
export const FEMALE_NOUNS =
  words(`spokeswoman chairwoman policewoman congresswoman queen princess duchess lady nun midwife actress
  headmistress businesswoman mother mum mom daughter sister wife widow fiancee girlfriend aunt niece grandmother
  granddaughter woman girl ms mrs miss dame madam mme
  sister-in-law mother-in-law daughter-in-law stepmother stepdaughter stepsister half-sister ex-wife ex-girlfriend godmother grandma granny`);
/** Letters of honour and office behind a name, no part of it: “Ann Lee KC”. */
export const POST_NOMINALS = words(`kc qc sc td mp mep msp mla ias ips obe mbe cbe kbe dbe frs jr sr phd md`);
/** Bodies that speak: the head of “the company”, “the foreign ministry”. Singular forms and collective nouns. */
export const BODY_NOUNS = words(`
ministry department agency center centre centers centres authority commission committee council office bureau board government administration cabinet
parliament senate congress house court tribunal embassy consulate police force army navy military guard party union
federation confederation association society institute institution university college school hospital trust foundation
charity group organisation organization company firm corporation corp inc ltd plc bank fund airline carrier operator
manufacturer supplier retailer broadcaster network channel newspaper paper magazine journal publication daily tabloid website site
outlet service team club side league centre center laboratory lab museum church diocese alliance coalition
movement campaign regime junta kremlin pentagon watchdog regulator ombudsman inquiry panel jury prosecution defence
defense family estate band duo studio label publisher developer startup start-up platform giant maker utility railway
news media press post times today herald tribune guardian telegraph gazette chronicle mail observer mirror
u.n. nato bbc eu w.h.o. fbi cia nasa assembly secretariat presidency chancellery palace downing constabulary brigade unit
chamber body forum bench initiative consortium partnership cooperative exchange county borough municipality
`);
/** Bodies and persons alike: with a name behind it, “her publisher, Ann Lee”, a person. */
export const EITHER_NOUNS = words(
  `publisher developer supplier operator manufacturer regulator ombudsman broadcaster retailer watchdog guard grocer lender insurer contractor builder maker provider employer`,
);
/** Words that make a longer name a body’s: “Norvale Foods”. */
export const BODY_WORDS =
  words(`foods front energy motors motor airlines airways holdings systems technologies technology partners industries
  steel marine pharma pharmaceuticals media records pictures studios entertainment solutions services united city rovers wanderers
  athletic albion rangers capital securities insurance mutual telecom mobile networks labs software oil gas petroleum mining water
  power electric railways rail transport logistics shipping lines properties homes estates hotels stores supermarkets brewery
  advice brands ferries buses international global worldwide aid relief watch rights action council ministries republicans democrats tories conservatives
  greens liberals nations states league fc cf afc llp co sons brothers works house research sciences science health
  healthcare medicine care trust aviation aerospace defence robotics analytics intelligence security news radio television tv
  broadcasting images post gazette courier journal review weekly standard express star sun independent mirror herald globe register`);
/** Things written or shown that “say”: the head of “the report said”, “a sign read”. */
export const DOCUMENT_NOUNS =
  words(`statement report contract letter email e-mail memo message post tweet document filing lawsuit complaint
  indictment affidavit study survey poll paper article editorial column book memoir text note sign banner placard poster
  notice website page release communique communiqué declaration resolution bill law act treaty ruling judgment judgement verdict order
  transcript recording video caption headline slogan advert advertisement ad inscription plaque leaflet flyer review
  questionnaire form blog thread profile entry plan strategy manifesto agreement deal guidance guideline advice warning alert
  bulletin forecast analysis assessment audit inquiry dossier prospectus account diary will charter constitution motto label
  summary obituary tribute script song lyric poem passage section shirt t-shirt hat sticker billboard graffiti`);
/** Many people at once. */
export const PEOPLE_PLURALS =
  words(`people police authorities officials sources men women children experts critics
  scientists researchers witnesses residents protesters activists campaigners lawyers prosecutors ministers lawmakers
  politicians analysts doctors relatives parents fans supporters opponents organisers organizers investigators employees
  workers staff troops media journalists students teachers villagers locals participants respondents attendees`);
/** Forms of address and office that stand right before a name. */
export const TITLES =
  words(`mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother fr
  president vice-president prime minister premier chancellor secretary senator sen representative rep governor gov
  congressman congresswoman councilman councilwoman councilmember alderman assemblyman assemblywoman mp mayor cllr cr councillor justice judge magistrate king queen prince princess duke duchess
  emperor sheikh sultan emir pope cardinal archbishop bishop pastor rabbi imam ayatollah general gen colonel col major maj
  captain capt lieutenant lt sergeant sgt corporal cpl private pte commander cmdr admiral adm brigadier brig marshal officer
  constable garda dsp acp dcp dysp pc dc ds di dci inspector insp superintendent supt detective det commissioner sheriff deputy chief
  ambassador envoy director chairman chairwoman chair ceo coach spokesman spokeswoman spokesperson
  attorney hon shri smt madam mme messrs m herr frau señor signor monsieur oba alhaji alhaja hajia
  baroness baron earl count countess viscount viscountess marquess hrh hm aunty auntie pres barrister engr comrade taoiseach tánaiste`);
/** Titles that are shortened before a name, spelled out as they stand without one: “Sen. Lee” and “the senator”. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  `sen senator gov governor rep congressman prof professor dr doctor pres president gen general col colonel maj major capt captain
  lt lieutenant sgt sergeant cpl corporal cmdr commander adm admiral insp inspector supt superintendent det detective cllr councillor
  cr councillor rev reverend pm prime-minister dc detective ds detective di detective dci detective
  congresswoman congressman justice judge`
    .split(/\s+/u)
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? word] as const] : [])),
);
/** Fields of an office that stand beside another: “Forest and Fisheries Secretary”, “Minister for Trade and Industry”. */
export const FIELDS = words(
  `foreign home health defence defense education transport trade finance treasury work works labour labor justice energy climate culture sport sports housing agriculture forest forests forestry food fisheries environment water science business commerce industry development planning tourism information communications women veterans security `,
);
