# What the reports tell: who tells it, where they differ, what they leave out.

= One fact in other words is one row
--- A
The mayor, Rosa Quint, opened the new bridge over the Arla on Monday. She thanked the workers.
--- B
Rosa Quint inaugurated the new bridge across the Arla on Monday, to the cheers of the town.
===
fact | A | opened the new bridge | B | inaugurated the new bridge
brief | A | opened the new bridge

= A plan in other words is one row
--- A
Rosa Quint said she aimed to boost trade with Norland.
--- B
Rosa Quint said that she wants to increase trade with Norland.
===
fact | A | boost trade | B | increase trade

= Two acts in one month are two facts
--- A
Norland invaded the islands in February, officials said.
--- B
Norland signed a trade pact with the islands in February.
===
apart | A | invaded the islands | B | signed a trade pact

= Who does it to whom counts
--- A
Norland backed Sudria in the dispute over fishing.
--- B
Sudria backed Norland in the dispute over fishing.
===
apart | A | backed Sudria | B | backed Norland

= Two exact numbers of one thing contradict each other
--- A
Date: 2031-05-02

Twelve passengers of the night ferry were taken to the hospital in Arla on Thursday.
--- B
Date: 2031-05-02

Nineteen passengers of the night ferry were taken to the hospital in Arla on Thursday.
===
conflict | number | contradiction | A | Twelve | B | Nineteen

= A number told roughly is no contradiction
--- A
Date: 2031-05-02

About 300 passengers were aboard the ferry when it struck the pier at Arla.
--- B
Date: 2031-05-02

The ferry had 297 passengers aboard when it struck the pier at Arla.
--- C
Date: 2031-05-02

Exactly 297 passengers were aboard the ferry when it struck the pier at Arla.
===
conflict | number | rounding | A | 300 | C | 297

= The later report knows more
--- A
Date: 2031-05-02

Three people were killed when the ferry struck the pier at Arla.
--- B
Date: 2031-05-04

Five people were killed when the ferry struck the pier at Arla.
===
conflict | number | update | A | Three | B | Five

= Numbers of different places are of different scope
--- A
Date: 2031-05-02

The storm damaged 40 houses in Arla, the governor said.
--- B
Date: 2031-05-02

The storm damaged 900 houses in Norland, the governor said.
===
conflict | number | scope | A | 40 | B | 900

= The same length in other units
--- A
Date: 2031-05-02

The new bridge at Arla is 10 miles long, the mayor said.
--- B
Date: 2031-05-02

The new bridge at Arla is 16 kilometers long, the mayor said.
===
conflict | number | unit | A | 10 | B | 16

= Two days of one event contradict each other
--- A
Date: 2031-05-02

The court in Arla sentenced the former minister to four years on Tuesday.
--- B
Date: 2031-05-02

The court in Arla sentenced the former minister to four years on Wednesday.
===
conflict | time | contradiction | A | Tuesday | B | Wednesday

= What one says is so and the other that it is not
--- A
Date: 2031-05-02

The minister met the leaders of the strike at the port of Arla.
--- B
Date: 2031-05-02

The minister did not meet the leaders of the strike at the port of Arla.
===
conflict | polarity | contradiction | A | met the leaders | B | did not meet

= Two places of one event
--- A
Date: 2031-05-02

The president of Norland signed the fishing treaty with Sudria in Paris.
--- B
Date: 2031-05-02

The president of Norland signed the fishing treaty with Sudria in London.
===
conflict | place | contradiction | A | Paris | B | London

= The same words given to two people
--- A
Date: 2031-05-02

“The harbour will never again be closed for a single day,” said Rosa Quint.
--- B
Date: 2031-05-02

“The harbour will never again be closed for a single day,” said Pavel Dorn.
===
conflict | attribution | contradiction | A | Rosa Quint | B | Pavel Dorn

= Reports that agree have no conflict
--- A
Twelve people were injured when the ferry struck the pier at Arla. Rosa Quint visited them.
--- B
When the ferry struck the pier at Arla, 12 people were hurt. Rosa Quint went to see them.
===
no conflict

= What a whole report leaves out is absent from it
--- A
Rosa Quint opened the new bridge on Monday. The auditors found that the works had cost twice what was planned.
--- B
Rosa Quint opened the new bridge on Monday. A band played and children sang.
===
fact | A | opened the new bridge | B | opened the new bridge
absent | A | the works had cost twice | B

= Of a text that is cut nothing is said to be absent
--- A
Rosa Quint opened the new bridge on Monday. The auditors found that the works had cost twice what was planned.
--- B
Rosa Quint opened the new bridge on Monday. A band played and...

Continue reading
===
unknown | A | the works had cost twice | B

= A relative clause is read with whom it tells of
--- A
The harbour master spoke with Ilmo Saari, who was arrested on Monday. The mayor was silent.
===
stated | A | who was arrested on Monday | Ilmo Saari, who was arrested on Monday

= What two have done is read with who did it
--- A
Rosa Quint opened the new bridge over the Arla and planted three lime trees beside it.
===
stated | A | planted three lime trees | Rosa Quint … planted three lime trees beside it

= A statement goes on to the clause that completes it
--- A
The workers of Arla repaired two of the old bridges that were closed after the storm.
===
stated | A | repaired two | The workers of Arla repaired two of the old bridges that were closed after the storm

= What is needed, known or asked is part of the sentence around it
--- A
"We buy what we need and what we need is timber," said the mayor, Rosa Quint, in Arla.
===
stated | A | what we need and | We buy what we need
stated | A | is timber | what we need is timber

= A condition is no fact
--- A
Rosa Quint will leave the town hall of Arla if the council rejects the bridge on Monday.
===
stated | A | the council rejects | Rosa Quint will leave the town hall of Arla if the council rejects the bridge on Monday

= What hangs on a condition in front is read with it
--- B
If the council rejects the bridge on Monday, Rosa Quint loses the town hall of Arla.
===
stated | B | the council rejects | If the council rejects the bridge on Monday, Rosa Quint loses the town hall of Arla

= Who helps is nobody yet
--- A
Rosa Quint will thank anyone who helps the workers of the new bridge over the Arla.
===
stated | A | who helps | Rosa Quint will thank anyone who helps the workers of the new bridge over the Arla

= A sentence that leans on the one before tells nothing
--- A
"I am asked whether the bridge over the Arla is safe. It is not," said the mayor, Rosa Quint.
===
no fact | A | It is not

= A habit is no event of the day
--- A
Date: 2031-05-02

Eight of the ten ferries that sail today were built in Arla by the yard of Rosa Quint.
--- B
Date: 2031-05-02

Eight in ten of the ferries that sail today were built in Arla.
===
undated | A | that sail today

= Headings and datelines are no part of what is told
--- A
ARLA (Wire) -- Rosa Quint opened the new bridge over the river on Monday.
--- B
DRIVE OF THE DAY: Ilmo Saari passed three other cars in heavy rain.
--- C
(Photo: Ilmo Saari, Wire) The mayor thanked forty workers in her speech.
===
stated | A | Rosa Quint opened | Rosa Quint opened the new bridge over the river on Monday
stated | B | passed three | Ilmo Saari passed three other cars in heavy rain
stated | C | thanked forty | The mayor thanked forty workers in her speech

= Prompts of the page are no facts
--- A
The mayor, Rosa Quint, opened the new bridge. Get daily updates directly to your inbox.
Click to share on Facebook (Opens in new window). Your notification has been saved.
===
no fact | A | Get daily updates
no fact | A | Opens in new window
no fact | A | has been saved

= A post in a report ends with its day, which is no day of what follows
--- A
Date: 2031-11-12

The bridge is taking all my time. pic.twitter.com/bEutJ9i0ys -- Lisa (@lisa_b) November 8, 2031 Dozens of drivers in Arla have complained to the mayor.
===
stated | A | Dozens of drivers | Dozens of drivers in Arla have complained to the mayor
undated | A | Dozens of drivers

= What a page runs together is two sentences
--- A
Rosa Quint waves from the window of her car on the new bridge The young driver won the race in Arla.
===
stated | A | won the race | The young driver won the race in Arla

= Who plans is the one whom the verb agrees with
--- A
His party believes that the ships will be paid for with old taxes, and plans to ask for a vote in Arla.
===
stated | A | plans to ask | His party … plans to ask for a vote in Arla

= A row is told as most tell it
--- A
Date: 2031-05-02

The mayor of Arla said the first ferry will sail from Norhaven before the end of June.
--- B
Date: 2031-05-02

The mayor of Arla said on Friday that the first ferry will sail from Norhaven before the end of June.
--- C
Date: 2031-05-02

The mayor of Arla said the first ferry will sail from Norhaven before the end of August.
===
stated | C | the first ferry | the first ferry will sail from Norhaven before the end of June

= Part of what is named before a clause did what the clause tells
--- A
Rosa Quint told Pavel Dorn at the start of a video call, part of which was shown on Norland's television, that the harbor would stay open.
--- B
Pavel Dorn said that the harbor would close.
===
stated | A | was shown on Norland's television | part of which was shown on Norland's television

= The brief quotes what several have, and cites nobody for the rest
--- A
Rosa Quint spoke in Arla. “The bridge will stay open to everybody who lives in this valley, and the toll will be gone by the summer,” Rosa Quint said.
--- B
Rosa Quint told the council: “The bridge will stay open to everybody who lives in this valley.”
--- C
“The bridge is going to stay open for all,” Rosa Quint said.
===
brief | A | The bridge will stay open to everybody who lives in this valley
brief | B | The bridge will stay open to everybody who lives in this valley
not brief | A | the toll will be gone by the summer
not brief | C | The bridge is going to stay open for all

= What follows who said it is done by what was told
--- A
A storm in the Kelder valley killed six people, officials said on Wednesday, forcing the closure of the only railway to the coast.
===
stated | A | forcing the closure of the only railway to the coast | A storm in the Kelder valley … forcing the closure of the only railway to the coast

= What a speaker does while speaking is the speaker's
--- A
The road to Arla is shut, mayor Rosa Quint said, pointing at a map of the whole valley.
===
stated | A | pointing at a map of the whole valley | mayor Rosa Quint … pointing at a map of the whole valley

= For whom something is so belongs to it
--- A
For Quint the visit to the island can wait.
===
stated | A | the visit to the island can wait | For Quint the visit to the island can wait

= A row of several reports is stated in words that they have
--- A
Rosa Quint said Norland was ready to help.
--- B
Norland was ready to help, Rosa Quint said.
--- C
Rosa Quint said that Norland could help with technology and with training.
===
stated | C | Norland could help with technology and with training | Norland was ready to help

= The brief tells a contradiction, and not that one number is told less exactly
--- A
Date: 2031-05-13

A ferry ran aground off Arla on Monday, and at least 40 passengers were hurt. Some 200 people were on board the ferry, the coast guard said. The ferry had left Norhaven at 6 a.m.

The hull of the ferry has three cracks, the harbour master, Rosa Quint, said.
--- B
Date: 2031-05-13

A ferry ran aground off Arla on Monday, and 43 passengers were hurt. There were 204 people on board the ferry, the coast guard said. The ferry had left Norhaven at 6 a.m.

The hull of the ferry has five cracks, the harbour master, Rosa Quint, said.
===
brief | A | three cracks
brief | B | five cracks

= Of an hour that only one of two tells nothing stands in what both tell
--- A
Date: 2031-05-02

The first ferry sailed from Norhaven at 9.15 a.m. on Thursday. The mayor cut a ribbon.
--- B
Date: 2031-05-02

The first ferry sailed from Norhaven shortly after 10 a.m. on Thursday. A band played on the quay.
===
fact | A | ferry sailed | B | ferry sailed
stated | A | ferry sailed | The first ferry sailed from Norhaven

= The wording that all bear out is taken
--- A
Date: 2031-02-03

The company said that the lift of the tower had been checked in January. Nobody was hurt.
--- B
Date: 2031-02-03

The lift of the tower had passed a check on 14 January, the owner said. People used the stairs.
--- C
Date: 2031-02-03

The lift of the tower was last checked on 14 January by engineers. A new one will be built.
===
fact | A | had been checked | C | was last checked
stated | C | was last checked | the lift of the tower had been checked in January
brief | C | was last checked

= What may happen is not cited for what was agreed
--- A
Date: 2031-05-02

The two mayors agreed to reopen the ferry between Arla and Norhaven. They met for an hour.
--- B
Date: 2031-05-02

The ferry between Arla and Norhaven could be reopened by the two mayors. A band played outside.
===
no agreement | A | agreed to reopen | B | could be reopened

= A promise that one report turns round is no agreement
--- A
Date: 2031-05-02

“We leave Arla with a promise, not a plan,” Mayor Rosa Quint told reporters at the harbour.
--- B
Date: 2031-05-02

“We leave Arla with a promise and a plan,” Mayor Rosa Quint told reporters at the harbour.
===
no agreement | A | not a plan | B | and a plan

= A number that one report has of a crew is not told of both
--- A
Date: 2031-05-02

The tug Sea Lark was seized off Norhaven with a crew of 9. Its owner protested.
--- B
Date: 2031-05-02

The tug Sea Lark was seized off Norhaven by the coast guard. It lies in the harbour of Arla.
===
fact | A | was seized | B | was seized
no agreement | A | a crew of 9 | B | by the coast guard

= What is bound to a condition is told with it, and the condition is no fact
--- A
Date: 2031-05-02

The ministers agreed to reopen the crossing, provided that the tolls are shared. Trains will run again as long as the ice holds.
===
stated | A | agreed to reopen the crossing | The ministers agreed to reopen the crossing, provided that the tolls are shared
stated | A | run again | Trains will run again as long as the ice holds

= A demand that is rejected is told with who rejects it
--- A
Date: 2031-05-02

Rosa Quint rejected a demand that the guild be paid double. The guild denied that the strike was illegal.
===
stated | A | rejected a demand | Rosa Quint rejected a demand that the guild be paid double
denied | A | the strike was illegal

= A clause keeps its subject where a title stands alone before it
--- A
Date: 2031-05-02

The President underscored that freedom of movement in the strait is not negotiable and condemned the seizure of the trawler on 3 March.
===
stated | A | is not negotiable | freedom of movement in the strait is not negotiable
