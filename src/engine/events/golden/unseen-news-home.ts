import type { GoldenRow } from "./row.ts";

/** The first part of unseen-news.ts. 2021-09-22 is a Wednesday, 2025-01-07 a Tuesday. */
export const UNSEEN_NEWS_HOME: readonly GoldenRow[] = [
  // Courts and councils.
  [
    "A carpenter who sold the same roof beams to four parishes was jailed {on Monday} for six years.",
    "2021-09-22",
    "2021-09-20",
    "relative",
  ],
  [
    "The judge said the accounts were neat but false, and put off sentence {until 11 October} so that reports could be written.",
    "2021-09-22",
    "../2021-10-11",
    "relative",
  ],
  [
    "A planning officer wrote {on 2 August} that the chimney was “no danger to anyone”.",
    "2021-09-22",
    "2021-08-02",
    "relative",
  ],
  [
    "The appeal, lodged {in November 2020}, took the panel eleven weeks to read.",
    "2021-09-22",
    "2020-11",
    "stated",
  ],
  [
    "Councillors are due to decide {a week on Thursday} whether the baths stay open.",
    "2021-09-22",
    "2021-09-30",
    "relative",
    "future",
  ],
  [
    "Two men aged 34 and 41 remain in custody after raids {last Thursday} on three farms.",
    "2021-09-22",
    "2021-09-16",
    "relative",
  ],
  [
    "Her lawyer, Edda Vahn, told reporters {on Tuesday afternoon} that she would fight the order.",
    "2021-09-22",
    "2021-09-21",
    "relative",
  ],
  [
    "The ban, which runs {until the end of March}, covers 14 villages and every lane between them.",
    "2021-09-22",
    "../2022-03-31",
    "relative",
  ],
  // Markets.
  [
    "Shares in the mill owner, down a fifth {since January}, closed 3 per cent higher.",
    "2021-09-22",
    "2021-01/..",
    "open",
  ],
  [
    "Turnover in {the second quarter of 2021} was 88m crowns, short of the 95m that analysts had hoped for.",
    "2021-09-22",
    "2021-34",
    "stated",
  ],
  ["The chain, which had 212 shops {at the end of 2019}, now has 140.", "2021-09-22", "2019-12~", "stated"],
  [
    "The bank expects prices to stop rising {by the middle of next year}, a forecast that few outside it share.",
    "2021-09-22",
    "../2022-06~",
    "relative",
  ],
  [
    "It is the third time {in two years} that the fund has shut its doors to savers.",
    "2021-09-22",
    "2019/2021-09-22",
    "relative",
  ],
  [
    "Ravel Steel will cut 400 jobs {over the next three years}, union officials said.",
    "2021-09-22",
    "2021-09-22/2024",
    "relative",
    "future",
  ],
  [
    "Unemployment fell {in August} to its lowest since the yards were built.",
    "2021-09-22",
    "2021-08",
    "relative",
  ],
  [
    "The crown lost 2 per cent {overnight} against the dollar.",
    "2021-09-22",
    "2021-09-21/2021-09-22",
    "relative",
  ],
  // Sport.
  [
    "Orrin Town, beaten 4-0 {on Saturday}, have not won away in eleven matches.",
    "2021-09-22",
    "2021-09-18",
    "relative",
  ],
  [
    "The captain hopes to be fit for {Saturday}, when 20,000 are expected at the Lime Ground.",
    "2021-09-22",
    "2021-09-25",
    "relative",
    "future",
  ],
  [
    "She set the record {three summers ago} on a wet track before a crowd of 300.",
    "2021-09-22",
    "2018-22~",
    "relative",
  ],
  [
    "The league will name a new referee {next month}, its chairman told members.",
    "2021-09-22",
    "2021-10",
    "relative",
    "future",
  ],
  [
    "He broke his wrist {in training on Friday} and will miss the rest of the tour.",
    "2021-09-22",
    "2021-09-17",
    "relative",
  ],
  // Weather, accidents, science. From here the day is a Tuesday in January.
  [
    "Snow that fell {on New Year’s Day} still lies on the roofs of the upper town.",
    "2025-01-07",
    "2025-01-01",
    "relative",
  ],
  [
    "Forecasters said the cold would ease {by the weekend}, though not in the valleys.",
    "2025-01-07",
    "../2025-01-12",
    "relative",
  ],
  [
    "A lorry carrying 30 tonnes of salt overturned {early on Monday}, closing the pass for nine hours.",
    "2025-01-07",
    "2025-01-06",
    "relative",
  ],
  [
    "The line has been shut {since Christmas Eve}, when a bank slid across both tracks.",
    "2025-01-07",
    "2024-12-24/..",
    "open",
  ],
  [
    "Rescuers are searching {for a fourth day} for a skier missing above Cold Fell.",
    "2025-01-07",
    "2025-01-04/2025-01-07",
    "reckoned",
  ],
  [
    "The comet was last seen {in 1986} and will not be back in the lifetime of anyone now in school.",
    "2025-01-07",
    "1986",
    "stated",
  ],
  [
    "The probe, launched {a little over four years ago}, has sent back 11,000 pictures.",
    "2025-01-07",
    "2021~",
    "relative",
  ],
  [
    "Researchers began counting the birds {in the mid-1990s}, by which time most had gone.",
    "2025-01-07",
    "199X",
    "stated",
  ],
  [
    "The readings were lost, but engineers hope to mend the mast {tomorrow}.",
    "2025-01-07",
    "2025-01-08",
    "relative",
    "future",
  ],
  [
    "Trials of the vaccine in cattle are expected to start {in the autumn}.",
    "2025-01-07",
    "2025-23",
    "relative",
    "future",
  ],
  ["The dam held through the floods {of 1953}, though its keeper drowned.", "2025-01-07", "1953", "stated"],
];
