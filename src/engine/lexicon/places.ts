import { words } from "./words.ts";

/** Countries, continents and large cities: a name that is one of these is no person. */
export const PLACES = words(`
afghanistan africa albania algeria america angola antarctica argentina armenia asia australia austria azerbaijan bahrain
bangladesh belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile
china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia europe fiji
finland france gabon gambia gaza georgia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india
indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia
lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritius mexico
moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman
pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal
serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tibet
togo tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe
uk us usa uae u.s. u.k. u.s.a. eu
london paris berlin madrid rome moscow kyiv kiev warsaw brussels vienna prague budapest athens lisbon dublin edinburgh
glasgow belfast cardiff manchester liverpool birmingham leeds bristol oxford cambridge washington chicago boston houston dallas
seattle denver miami atlanta philadelphia toronto montreal ottawa vancouver sydney melbourne brisbane perth canberra adelaide
auckland wellington tokyo osaka beijing shanghai seoul pyongyang delhi mumbai kolkata chennai bengaluru bangalore hyderabad
karachi lahore islamabad dhaka colombo kathmandu kabul tehran baghdad damascus beirut jerusalem cairo tripoli tunis algiers
lagos abuja accra nairobi kampala kigali johannesburg pretoria durban harare lusaka addis khartoum mogadishu dakar
istanbul ankara dubai doha riyadh bangkok jakarta manila hanoi hong kong california texas florida ohio michigan
pennsylvania virginia arizona nevada oregon colorado illinois indiana iowa kansas kentucky louisiana maine maryland
massachusetts minnesota mississippi missouri montana nebraska oklahoma tennessee utah vermont wisconsin wyoming alabama alaska
arkansas connecticut delaware hawaii idaho queensland tasmania ontario quebec alberta manitoba punjab gujarat kerala
maharashtra karnataka bihar rajasthan kashmir yorkshire lancashire kent essex sussex surrey cornwall devon norfolk suffolk
siberia crimea donbas catalonia bavaria tuscany brittany normandy
`);
/** What a person is called after their country, with “the” or “a”: “the Swede”. */
export const NATIONALS = words(
  `swede dane finn pole turk spaniard scot briton croat serb serbian slovene icelander new-zealander aussie kiwi brit`,
);
const LISTED_DEMONYMS = words(`
afghan arab arabic argentine argentinian belgian british briton canadian chilean chinese christian congolese cypriot
czech danish dutch english european fijian filipino finnish french german greek haitian hindu honduran hungarian
icelandic irish italian jewish kazakh kosovan kurdish lao lebanese malawian maltese mexican moroccan muslim burmese
norwegian palestinian panamanian peruvian polish portuguese saudi scottish sikh singaporean slovak somali spanish
swedish swiss thai tibetan turkish ukrainian uruguayan uzbek welsh western zimbabwean democratic republican catholic
protestant anglican buddhist conservative labour liberal tory socialist communist federal northern southern eastern
south north east west central royal national international global chief foreign soviet texan londoner jew lankan zealander
`);

/** Words that call people and things after their country or creed; alone they name no person. */
export const DEMONYMS: Pick<ReadonlySet<string>, "has"> = {
  has: (word) => LISTED_DEMONYMS.has(word) || isOfPlace(word),
};

/** “Nigerian”, “Brazilian”, “Pakistani”, “Japanese”: a place in the table and an ending. */
function isOfPlace(word: string): boolean {
  if (word.endsWith("i")) return PLACES.has(word.slice(0, -1));
  if (word.endsWith("ese")) return PLACES.has(word.slice(0, -3));
  return (
    word.endsWith("n") &&
    (PLACES.has(word.slice(0, -1)) || (word.endsWith("ian") && PLACES.has(word.slice(0, -3))))
  );
}
/** Words that begin or end the name of a place; none is a common first name or surname. */
export const PLACE_FIRST = words(
  "port cape mount lake fort gulf new north south east west upper lower great santa san los las",
);
export const PLACE_LAST =
  words(`road avenue boulevard bay harbour harbor island islands beach river creek valley county junction
  airport station square canyon gulch peninsula strait coast district province`);
