import { words } from "./words.ts";

/** What a person can be called by work, office or standing: the head of “the NATO chief”. Singular forms. */
export const PERSON_NOUNS = words(`
spokesman spokeswoman spokesperson spox representative official officer source insider aide adviser advisor envoy
ambassador diplomat minister premier chancellor president vice-president chief leader head boss chair chairman chairwoman
chairperson director ceo cfo cto coo executive manager founder co-founder owner partner principal secretary treasurer commissioner
commander general admiral colonel major captain lieutenant sergeant corporal constable inspector superintendent detective
policeman policewoman sheriff deputy agent soldier marine pilot sailor veteran troop governor mayor senator congressman
congresswoman congressperson lawmaker legislator mp mep mla peer councillor councilor politician candidate nominee whip speaker
king queen prince princess duke duchess emperor sultan emir sheikh lord lady baron pope cardinal archbishop bishop priest
vicar pastor reverend rabbi imam monk nun cleric ayatollah judge justice magistrate prosecutor attorney lawyer solicitor
barrister counsel coroner juror witness defendant suspect plaintiff victim survivor inmate prisoner convict offender
doctor physician surgeon nurse midwife paramedic patient psychologist psychiatrist therapist dentist vet veterinarian
pharmacist epidemiologist virologist scientist researcher professor lecturer academic scholar historian economist
analyst expert specialist consultant strategist pollster statistician engineer technician developer programmer designer
architect inventor astronaut astronomer physicist chemist biologist geologist ecologist botanist zoologist meteorologist
archaeologist anthropologist sociologist philosopher conservationist environmentalist climatologist teacher headteacher
headmaster headmistress tutor student pupil graduate dean provost rector undergraduate author writer novelist poet
playwright journalist reporter correspondent editor columnist blogger broadcaster presenter anchor host commentator critic
reviewer photographer filmmaker producer screenwriter actor actress singer songwriter musician composer conductor rapper
guitarist drummer pianist dancer choreographer artist painter sculptor comedian entertainer model influencer youtuber
celebrity star chef cook baker farmer grower fisherman rancher trader banker broker investor entrepreneur businessman businesswoman
tycoon billionaire shopkeeper salesman employee worker labourer laborer miner builder plumber electrician carpenter
mechanic driver cyclist passenger commuter tourist traveller traveler resident villager local neighbour neighbor
citizen voter protester protestor demonstrator activist campaigner organiser organizer volunteer refugee migrant
asylum-seeker immigrant homeowner tenant landlord customer shopper consumer user player footballer striker midfielder
defender goalkeeper keeper quarterback pitcher batsman batter bowler skipper golfer boxer swimmer sprinter athlete
runner champion winner coach trainer referee umpire selector jockey father mother dad mum mom parent son daughter child
brother sister sibling twin husband wife spouse widow widower fiance fiancee girlfriend boyfriend uncle aunt nephew niece cousin
grandfather grandmother grandson granddaughter friend colleague classmate teammate counterpart rival successor predecessor
man woman boy girl teenager teen youth person adult baby toddler guest visitor onlooker bystander passer-by eyewitness
caller poster hacker gunman attacker shooter assailant assassin terrorist militant rebel fighter warlord
dictator monarch heir member supporter opponent fan follower believer defector dissident whistleblower
spy informant investigator regulator auditor accountant clerk registrar ombudsman watchdog curator librarian
archivist guide ranger gardener breeder tribesman elder chieftain nobleman statesman frontman firefighter
fireman responder rescuer lifeguard undertaker buyer seller vendor supplier negotiator mediator arbitrator
secretary-general director-general attorney-general governor-general solicitor-general controller comptroller rapporteur
ruler convener practitioner pundit aspirant flagbearer stalwart accused deceased complainant petitioner respondent
warden caretaker foreman receptionist planner surveyor promoter retailer geographer demographer
oceanographer glaciologist seismologist volcanologist hydrologist neuroscientist theologian linguist chaplain bursar heiress incumbent
challenger frontrunner hopeful contender opener all-rounder wicketkeeper seamer spinner flanker winger playmaker forward goalie
professional psychic publicist realtor recruiter shareholder skier skater snooker stockbroker surfer tailor
substitute debutant debutante pensioner carer butcher barber hairdresser grocer waiter waitress cleaner courier
joiner translator cartoonist biographer ornithologist
palaeontologist cardiologist oncologist pathologist paediatrician pediatrician left-back right-back centre-back full-back
undersecretary co-chair co-leader co-author co-owner co-director lead maker taoiseach tánaiste chairholder
`);
/** Nouns of people that tell a man or a woman. */
export const MALE_NOUNS =
  words(`spokesman chairman policeman congressman king prince duke emperor sultan emir sheikh
  lord baron pope cardinal priest monk actor headmaster businessman salesman fisherman batsman father dad son brother husband widower
  fiance boyfriend uncle nephew grandfather grandson man boy gunman statesman frontman fireman tribesman nobleman mr sir`);
export const FEMALE_NOUNS =
  words(`spokeswoman chairwoman policewoman congresswoman queen princess duchess lady nun midwife actress
  headmistress businesswoman mother mum mom daughter sister wife widow fiancee girlfriend aunt niece grandmother
  granddaughter woman girl ms mrs miss dame madam mme`);
/** Letters of honour and office behind a name, no part of it: “Ann Lee KC”. */
export const POST_NOMINALS = words(`kc qc sc td mp mep msp mla obe mbe cbe kbe dbe frs jr sr phd md`);
/** Bodies that speak: the head of “the company”, “the foreign ministry”. Singular forms and collective nouns. */
export const BODY_NOUNS = words(`
ministry department agency authority commission committee council office bureau board government administration cabinet
parliament senate congress house court tribunal embassy consulate police force army navy military guard party union
federation confederation association society institute institution university college school hospital trust foundation
charity group organisation organization company firm corporation corp inc ltd plc bank fund airline carrier operator
manufacturer supplier retailer broadcaster network channel newspaper paper magazine journal publication daily tabloid website site
outlet service team club side league centre center laboratory lab museum church diocese alliance coalition
movement campaign regime junta kremlin pentagon watchdog regulator ombudsman inquiry panel jury prosecution defence
defense family estate band duo studio label publisher developer startup start-up platform giant maker utility railway
news media press post times today herald tribune guardian telegraph gazette chronicle mail observer mirror
un nato bbc eu who fbi cia nasa assembly secretariat presidency chancellery palace downing constabulary brigade unit
chamber forum bench initiative consortium partnership cooperative exchange county borough municipality
`);
/** Bodies and persons alike: with a name behind it, “her publisher, Ann Lee”, a person. */
export const EITHER_NOUNS = words(
  `publisher developer supplier operator manufacturer regulator ombudsman broadcaster retailer guard`,
);
/** Words that make a longer name a body’s: “Norvale Foods”. */
export const BODY_WORDS =
  words(`foods energy motors motor airlines airways holdings systems technologies technology partners industries
  steel pharma pharmaceuticals media records pictures studios entertainment solutions services united city rovers wanderers
  athletic albion rangers capital securities insurance mutual telecom mobile networks labs software oil gas petroleum mining water
  power electric railways rail transport logistics shipping lines properties homes estates hotels stores supermarkets brewery
  brands international global worldwide aid relief watch rights action council ministries republicans democrats tories conservatives
  greens liberals nations states league fc cf afc llp co sons brothers works house research sciences science health
  healthcare medicine care trust aviation aerospace defence robotics analytics intelligence security news radio television tv
  broadcasting post gazette journal review weekly standard express star sun independent mirror herald globe register`);
/** Things written or shown that “say”: the head of “the report said”, “a sign read”. */
export const DOCUMENT_NOUNS =
  words(`statement report letter email e-mail memo message post tweet document filing lawsuit complaint
  indictment affidavit study survey poll paper article editorial column book memoir text note sign banner placard poster
  notice website page release communique communiqué declaration resolution bill law act treaty ruling judgment judgement verdict order
  transcript recording video caption headline slogan advert advertisement ad inscription plaque leaflet flyer review
  questionnaire form blog thread profile entry plan strategy manifesto agreement deal guidance guideline advice warning alert
  bulletin forecast analysis assessment audit inquiry dossier prospectus account diary will charter constitution motto label
  summary obituary tribute script song lyric poem passage section`);
/** Many people at once. */
export const PEOPLE_PLURALS =
  words(`people police authorities officials sources men women children experts critics
  scientists researchers witnesses residents protesters activists campaigners lawyers prosecutors ministers lawmakers
  politicians analysts doctors relatives parents fans supporters opponents organisers organizers investigators employees
  workers staff troops media journalists students teachers villagers locals`);
/** Forms of address and office that stand right before a name. */
export const TITLES =
  words(`mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother fr
  president vice-president prime minister premier chancellor secretary senator sen representative rep governor gov
  congressman congresswoman mp mayor cllr cr councillor justice judge magistrate king queen prince princess duke duchess
  emperor sheikh sultan emir pope cardinal archbishop bishop pastor rabbi imam ayatollah general gen colonel col major maj
  captain capt lieutenant lt sergeant sgt corporal cpl private pte commander cmdr admiral adm brigadier brig marshal officer
  constable pc dc ds di dci inspector insp superintendent supt detective det commissioner sheriff deputy chief
  ambassador envoy director chairman chairwoman chair ceo coach spokesman spokeswoman spokesperson
  attorney hon shri smt madam mme messrs m herr frau señor signor monsieur oba alhaji alhaja hajia
  baroness baron earl count countess viscount viscountess marquess hrh hm pres barrister engr comrade taoiseach tánaiste`);
