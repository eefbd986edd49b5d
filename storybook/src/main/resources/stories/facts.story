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
