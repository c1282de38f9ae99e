/** After a figure, these show that it counts something and is no day or year. */
export const NOT_A_DATE_AFTER: ReadonlySet<string> = new Set(
  `people cases votes seats homes houses jobs deaths workers soldiers troops points goals runs metres miles kilometres
  feet pounds dollars euros percent per percentage tonnes tons litres barrels books copies pages students pupils
  children women men cars boats ships aircraft schools shops times years days weeks months hours minutes seconds
  members patients victims refugees residents families species trees sheep cattle medals games matches others million
  billion thousand hundred employees staff officers signatures complaints applications incidents flights passengers
  tickets entries fans spectators delegates voters acres hectares degrees inches grams kilos kg km mph respondents
  companies firms households prisoners inmates islands villages doctors nurses teachers firefighters`.split(
    /\s+/u,
  ),
);
