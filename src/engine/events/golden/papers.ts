import type { GoldenRow } from "./row.ts";

/** What papers do with dates beside a plain "on Tuesday": questions of reporters, causes, events known by their day. */
export const PAPERS: readonly GoldenRow[] = [
  ["The hospital has enough fuel, after a delivery {on Saturday}.", "2024-11-06", "2024-11-02", "relative"],
  ["They will meet on the quay after a count {on Saturday}.", "2024-11-06", "2024-11-09", "relative"],
  ["He can see the line after tearing a muscle {in December}.", "2024-11-06", "2023-12", "relative"],
  ["He would not rule it out in response to the {Tuesday} strike.", "2024-11-06", "2024-11-05", "relative"],
  [
    "Asked by reporters {on Tuesday} if Harn would lift the ban, Quist said it would.",
    "2024-11-06",
    "2024-11-05",
    "relative",
  ],
  ["He said if it rains {on Friday} they will go.", "2024-11-06", "2024-11-08", "relative", "conditional"],
  [
    "The clinic has reported 99 cases {in the past 24 hours} due to bad water.",
    "2024-11-06",
    "2024-11-05/2024-11-06",
    "relative",
    "past",
  ],
  ["He was distressed by {today}’s news.", "2024-11-06", "2024-11-06", "relative"],
  ["He must pay {by Friday}’s deadline.", "2024-11-06", "../2024-11-08", "relative"],
  ["In a {1998} memo, the group said it would win.", "2024-11-06", "1998", "stated"],
  ["He portrays them in his {2016} memoir.", "2024-11-06", "2016", "stated"],
  ["At a {February} rally he said it would rain.", "2024-11-06", "2024-02", "relative"],
  ["He will speak at a {March} rally.", "2024-11-06", "2025-03", "relative"],
  ["They hope to be done {by next year}.", "2024-11-06", "../2025", "relative"],
  ["He will pay {by the end of the day}.", "2024-11-06", "../2024-11-06", "relative"],
  [
    "The inn will take more guests {during the coming weeks}.",
    "2024-11-06",
    "2024-11-06/..",
    "open",
    "future",
  ],
  ["The inn will close {starting next year}.", "2024-11-06", "2025/..", "open"],
  [
    "She said she’ll rule when both have sent letters {by noon Friday}.",
    "2024-11-06",
    "../2024-11-08",
    "relative",
  ],
  ["She has ruled once both had sent letters {by Friday}.", "2024-11-06", "../2024-11-01", "relative"],
  [
    "{On Friday}, Quist asked the guard, who was late, if he could go.",
    "2024-11-06",
    "2024-11-01",
    "relative",
  ],
  ["She asked for a boat, and {if it comes she will go}.", "2024-11-06", "2024-11-06/..", "open"],
  ["She will rule {by 5pm on Friday}.", "2024-11-06", "../2024-11-08", "relative"],
];
