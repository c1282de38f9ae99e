/** After a day and month without a year, these name an event that is known by its day, long past as it may be. */
export const KNOWN_BY_THEIR_DAY: ReadonlySet<string> = new Set(
  "attacks attack attackers bombings bombing riot riots insurrection massacre uprising revolution coup movement hijackers terrorists killings killing killers murders assassination atrocities victims hostages survivors strikes airstrikes".split(
    " ",
  ),
);

/** After a figure that could be a year, these show a count or an hour of the clock. */
export const NOT_A_YEAR_AFTER: ReadonlySet<string> = new Set(
  "of were had have more others gmt hrs bst est utc local".split(" "),
);

/** Before "by", these measure a change: "rose by 1500". */
export const CHANGES: ReadonlySet<string> = new Set(
  "rose risen rise fell fallen fall up down increased increase grew grown dropped drop cut jumped climbed declined shrank swelled reduced outnumbered".split(
    " ",
  ),
);

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
