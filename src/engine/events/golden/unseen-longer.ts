import type { GoldenRow } from "./row.ts";

/** A second table kept apart, written when the rules stood: longer sentences, as reports have them. */
export const UNSEEN_LONGER: readonly GoldenRow[] = [
  [
    "Two fishermen whose boat overturned {on Sunday evening} were brought ashore by a ferry crew, the coastguard said.",
    "2024-05-14",
    "2024-05-12",
    "relative",
  ],
  [
    "The ministry declined to say whether the ferries, which carry 3,000 people a day, would sail {next week}.",
    "2024-05-14",
    "2024-05-20/2024-05-26",
    "relative",
  ],
  [
    "Lawyers for the driver told the court {on Monday} that he had not slept for 30 hours.",
    "2024-05-14",
    "2024-05-13",
    "relative",
  ],
  [
    "A spokeswoman said a decision was expected {by the end of June}, after 14 weeks of hearings.",
    "2024-05-14",
    "../2024-06-30",
    "relative",
  ],
  [
    "The tower, built {in 1893}, lost its spire to lightning and has stood without one ever after.",
    "2024-05-14",
    "1893",
    "stated",
  ],
  ["Inspectors will return {on 3 June} to test 40 of the 112 bolts.", "2024-05-14", "2024-06-03", "relative"],
  [
    "Of the 1,200 homes promised, 85 had been finished {by January}, according to the council.",
    "2024-05-14",
    "../2024-01",
    "relative",
  ],
  ["Rail fares, frozen {since 2021}, are the lowest in the region.", "2024-05-14", "2021/..", "open"],
  [
    "The orchestra, now in its {fortieth year}, has never played abroad.",
    "2024-05-14",
    "1984/1985",
    "reckoned",
  ],
  [
    "“We were told {in March} that the money was there,” said Ona Reel, a nurse.",
    "2024-05-14",
    "2024-03",
    "relative",
  ],
  [
    "Talks broke down {late on Friday} over who would pay for the second bridge.",
    "2024-05-14",
    "2024-05-10",
    "relative",
  ],
  ["The pair, aged 19 and 23, are due in court {on Thursday}.", "2024-05-14", "2024-05-16", "relative"],
  [
    "A third of the seats are empty, and the hall may close {in the coming months}.",
    "2024-05-14",
    "2024-05-14/..",
    "open",
  ],
  ["He joined the service {three decades ago} as a stoker.", "2024-05-14", "1994~", "relative"],
  [
    "The bay froze {for the second winter running}, so the boats stayed in.",
    "2024-05-14",
    "2022/2024",
    "reckoned",
  ],
  [
    "Villagers gathered {on Tuesday} to mark the reopening of the well.",
    "2024-05-14",
    "2024-05-14",
    "relative",
  ],
  [
    "The company reported a loss of 4.2m crowns {in the three months to March}.",
    "2024-05-14",
    "2024-01/2024-03",
    "relative",
  ],
  ["The old quay, where 300 ships a year once docked, is a car park.", "2024-05-14"],
  ["Her second book sold 2019 copies in a week.", "2024-05-14"],
  ["The 2022 drought cost farmers a third of their herds.", "2024-05-14"],
  ["They may march to the May Street depot, said Mr June.", "2024-05-14"],
  ["The team lost 3-1 in the last quarter, its fifth defeat in a row.", "2024-05-14"],
  ["Cashiers work a 36-hour week and get 25 days off a year.", "2024-05-14"],
  ["The ferry takes two days and a night to reach the second island.", "2024-05-14"],
];
