/** Articles of our own for the simulator and the tests: invented people and places, each hard in its own way. */
export const ARTICLES: Readonly<Record<string, string>> = {
  ferry: `Ferry crews vote to stop work over night shifts

PORT VENN – Ferry crews on the Sorrel Sound voted on Thursday to stop work for 48 hours, saying that night shifts had become “a danger to everyone on board”.

The vote was carried by 312 to 41. It follows six months of talks between the crews and Sound Lines, which runs nine of the eleven boats.

“We have asked for two more hands on each boat since April, and we have been given a new coffee machine,” said Mira Oduya, who speaks for the crews. “Nobody can watch the radar and the car deck at the same time.”

Sound Lines said the boats were safe. “Every crossing is manned as the law demands, and we have never sailed short,” said its director, Halvard Brekke.

He added that the company would lose about 1.2 million crowns on each day without crossings, and that it would not pay for the stoppage.

Passengers on the quay were of two minds. “I will have to sleep at my sister's, and I don't mind telling you that she snores,” said Tove Lind, a nurse who crosses four times a week.

“They are right to stop. I have seen the young ones asleep on their feet,” said Anton Reyes, a lorry driver from Kestrel Bay.

The island council asked both sides to return to the table before 14 June. “An island without a boat is a rock,” the council's chair, Perpetua Ng, told reporters.

Oduya said the crews would keep one boat ready for the sick and for the mail. “No one will be left without help,” she said.

Brekke answered in a letter that was read out on the quay on Friday morning. “We will talk about the rota when the boats are moving, and not before,” it said.

The crews have stopped work once before, in 2009, for three days. That dispute ended when the company agreed to a rest of eleven hours between shifts.

“We do not want to do it again. We want to go home without having hit anything,” Oduya said.

A second vote is due on Monday. Neither side expects it to go another way.`,

  museum: `The museum of Tarn Hollow will open its doors again in September, eleven years after a flood filled its cellars with mud and took a third of its collection.

“We found the clock in a field two miles away, and it was still going,” said the keeper, Ezra Holm. “After that I stopped believing in accidents.”

The building has cost 38 million and has been paid for in equal parts by the town, the county and a gift that nobody will put a name to. According to the mayor, Ilse Varga, the giver asked for one thing only: that entry should be free on Sundays.

Not everyone is pleased. The painter Oskar Delgado, whose works hung in the old hall, called the new one “a very fine garage”.

“I asked for daylight and they gave me a light switch. My pictures were made to be seen at four in the afternoon, in October, with rain,” he said.

Varga said the light had been chosen by those who know more about it than she does. She said the hall would be judged by the children who come to it, and not by those who left it.

The flood came on the night of 3 November. Water stood at the second step of the stair, and the town's archive was carried out by hand, box by box, by whoever came.

“My father carried maps until his hands bled, and then he carried more maps,” said Holm.

Some 4,500 objects are still being dried, cleaned and mended in a hall at the edge of the town. The work will take at least until 2031, the museum said.

Visitors will enter by the old gate, which was saved. Above it stand the words that the first keeper had cut there: “Look twice.”

“Look twice” is also the name of the opening show, which brings together forty things that nobody could explain.

“I can explain thirty of them, but I have been told to keep quiet,” Holm said.

Delgado will not attend. “I shall look once, from the road,” he said.`,

  bridge: `“The bridge will hold,” said the engineer. “The bridge will hold,” said the mayor.

The old bridge at Asker's Ford was closed on Tuesday after a lorry driver saw a crack as wide as his hand. It carries 11,000 cars on a working day, and there is no other crossing for 40 kilometres.

Chief engineer Nadia Ferrante said the crack was in a plate that carries no load. “You could take that plate away, and the bridge would not notice,” she told the town meeting.

“I have driven over it every day for thirty years, and I would drive over it tonight,” said Mayor Colm Adeyemi.

Others in the hall were less sure. A teacher, Beatrix Sohn, asked why the plate was there if it did nothing. There was laughter, and then there was none.

“That is a good question,” Ferrante said. “It was put there in 1961 because a drawing was read upside down.”

The closure means that children from the east bank will be taken to school by a road that is an hour longer. The school said that it would begin later, and that nobody would be marked as late.

Adeyemi promised that the bridge would be open again by 20 March. “If it is not, I will carry the children over myself,” he said.

Sohn was not persuaded. “He carried nothing in the flood, and he won't carry anything now,” she said after the meeting.

The ministry sent two inspectors, who spent the night under the bridge with lamps. Their report is expected within a week; it will not be made public before the council has read it.

The bridge will hold.

Traffic was light on Wednesday. The ferry that ran here until 1961 lies in a barn a mile upstream, and its owner says that it floats.

“I have oiled it every spring. People laughed at me,” said the owner, Jory Pell, who is 91.`,
};
