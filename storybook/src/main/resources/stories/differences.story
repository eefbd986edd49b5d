# Sentences that two reports have in nearly the same words, and what stands in each other's place.

= Of two days in a sentence only the one that was changed differs
--- A
Date: 2031-05-02

The vote on the harbour law is expected to begin in the council on Wednesday, followed by the assembly on Thursday.
--- B
Date: 2031-05-02

The vote on the harbour law is expected to begin in the council on Wednesday, followed by the assembly on Friday.
===
conflict | time | contradiction | A | Thursday | B | Friday

= A number in a sentence that is copied
--- A
Date: 2031-05-02

Quint does not plan to run for mayor again, according to three people familiar with her thinking.
--- B
Date: 2031-05-02

Quint does not plan to run for mayor again, according to seven people familiar with her thinking.
===
conflict | number | contradiction | A | three | B | seven

= Two bodies that have a word of their names in common
--- A
Date: 2031-05-02

At least one member of the board told the Arla Post that the chairman would seek another term in the spring.
--- B
Date: 2031-05-02

At least one member of the board told the Norland Post that the chairman would seek another term in the spring.
===
conflict | name | contradiction | A | Arla Post | B | Norland Post

= A name that one report shortens is no other name
--- A
Date: 2031-05-02

The ferry that struck the pier on Monday had left Fort Dunmore with forty passengers and a crew of six.
--- B
Date: 2031-05-02

The ferry that struck the pier on Monday had left Ft. Dunmore with forty passengers and a crew of six.
===
no conflict

= A place in a short sentence between others that are the same
--- A
Date: 2031-05-02

“The minister never answers the letters of the fishermen,” said the skipper Pavel Dorn. He's been to Paris. He signed no contract with the owners of the shipyard there.
--- B
Date: 2031-05-02

“The minister never answers the letters of the fishermen,” said the skipper Pavel Dorn. He's been to London. He signed no contract with the owners of the shipyard there.
===
conflict | place | contradiction | A | Paris | B | London

= A contracted “not” is a “not”
--- A
Date: 2031-05-02

“I do not favour a bridge between the two islands,” Rosa Quint told the fishermen of Arla on Monday.
--- B
Date: 2031-05-02

“I don't favour a bridge between the two islands,” Rosa Quint told the fishermen of Arla on Monday.
===
no conflict

= One of two copies lost its “not”
--- A
Date: 2031-05-02

Critics have said how the council has handled the protests of the fishermen at the old harbour of Arla.
--- B
Date: 2031-05-02

Critics have said how the council has not handled the protests of the fishermen at the old harbour of Arla.
===
conflict | polarity | contradiction | A | handled | B | not

= The same words of a sentence that goes on in another way
--- A
Date: 2031-05-02

The film, to be shown in Madrid, Rome and three other cities in May, cost its makers two million crowns.
--- B
Date: 2031-05-02

A man who worked on it said that the film is to be shown in Lisbon, Rome and three other cities in May.
===
conflict | place | contradiction | A | Madrid | B | Lisbon

= One office, one first name and two last names
--- A
Date: 2031-05-02

“We are disappointed,” said the campaign manager of Rosa Quint, Peter Lomax. He will not appeal.
--- B
Date: 2031-05-02

The campaign manager of Rosa Quint, Peter Strand, met reporters at the port. “It was close,” he said.
===
conflict | name | undecided | A | Peter Lomax | B | Peter Strand

= What looks like a person in one report is a port in the other
--- A
Date: 2031-05-02

“We will build four ferries together, and the first of them will sail from Hamburg before the end of 2033,” the mayor said.
--- B
Date: 2031-05-02

“We will build four ferries together, and the first of them will sail from Rosa Quint before the end of 2033,” the mayor said.
===
conflict | place | contradiction | A | Hamburg | B | Rosa Quint

= Who else has the one of two places
--- A
Date: 2031-05-02

“The first of the four new ferries will sail from Hamburg before the end of 2033,” Pavel Dorn said.
--- B
Date: 2031-05-02

“The first of the four new ferries will sail from Bremen before the end of 2033,” Pavel Dorn said.
--- C
Date: 2031-05-02

Pavel Dorn told the harbour council on Thursday, when it met for the last time, that the first of the ferries would sail from Hamburg before the end of 2033.
===
conflict | place | contradiction | C | Hamburg | B | Bremen

= A date that is set and one that is not
--- A
Date: 2031-05-02

No date has been set for the visit, according to the harbour master.
--- B
Date: 2031-05-02

A clerk of the council said that the date had already been set.
===
conflict | polarity | undecided | A | No date has been set | B | the date had already been set

= Two denials that one sentence lost are one difference
--- A
Date: 2031-05-02

“The council will not rent the quay to anyone who does not help us to mend it,” Rosa Quint said.
--- B
Date: 2031-05-02

“The council will rent the quay to anyone who helps us to mend it,” Rosa Quint said.
===
conflict | polarity | contradiction | A | not rent | B | rent

= No date, and the day of the visit
--- A
Date: 2031-05-02

No date has been set for the visit, a clerk of the council said.
--- B
Date: 2031-05-02

The mayor of Norland will sign nothing. Her visit will begin on 20 May with a walk to the pier.
===
conflict | polarity | contradiction | A | No date has been set | B | visit will begin

= How long a call was, in a sentence and in an adjective
--- A
Date: 2031-05-02

Rosa Quint rang the mayor of Norland on Thursday. The call lasted 40 minutes.
--- B
Date: 2031-05-02

The 50-minute call was the second between Quint and the mayor of Norland since the storm.
===
conflict | number | contradiction | A | 40 minutes | B | 50-minute

= What the ships cost and the price that an office puts on them
--- A
Date: 2031-05-02

The two ferries will cost 900 million crowns, Rosa Quint told the council.
--- B
Date: 2031-05-02

The yards have no room for the ferries until next year, and the budget office puts the price at 750 million crowns.
===
conflict | number | undecided | A | 900 million | B | 750 million

= One speaker in two spellings
--- A
Date: 2031-05-02

Comsuela Lomax said the owner of the old ferry was unable to attend the hearing of the harbour council.
--- B
Date: 2031-05-02

Consuela Lomax said the owner of the old ferry was unable to attend the hearing of the harbour council.
===
conflict | name | contradiction | A | Comsuela Lomax | B | Consuela Lomax

= One speaker, whose name two papers spell in two ways
--- A
Date: 2031-05-02

Reince Prieber said that he would seek a second term as the chairman of the party of Norland.
--- B
Date: 2031-05-02

Reince Preiber said on Friday that he would seek a second term as the chairman of the party.
===
conflict | name | contradiction | A | Reince Prieber | B | Reince Preiber

= One deed of two people who have one name in common and whom the other report does not name
--- A
Date: 2031-05-02

The skipper Ruben Dorn rescued four children from the burning ferry before it sank off Arla.
--- B
Date: 2031-05-02

Four children were rescued from the burning ferry by Ruben Holt, a skipper from Sund, before it sank.
===
conflict | name | undecided | A | Ruben Dorn | B | Ruben Holt

= A number in quoted words is no news of the later report
--- A
Date: 2031-05-02

“We will build two ferries together,” the minister Rosa Quint told reporters in Arla.
--- B
Date: 2031-05-04

“We will build three ferries together,” said the minister Rosa Quint in Arla on Friday.
===
conflict | number | contradiction | A | two | B | three

= Two kinds of a thing are counted
--- A
Police seized seven hunting rifles at the farm of Karl Munk in Arla on Monday.
--- B
Police seized three air rifles at the farm of Karl Munk in Arla on Monday.
===
no conflict

= The number of the other report stands in the sentence too
--- A
Rescuers found eight sailors, and eleven in all were brought ashore in Arla.
--- B
Rescuers found eleven sailors, who were brought ashore in Arla.
===
no conflict

= A talk lasts longer in the other report
--- A
Rosa Quint and Pavel Dorn spoke for about 40 minutes on Thursday, her office said.
--- B
Rosa Quint spoke with Pavel Dorn by telephone on Thursday for almost two hours, his office said.
===
conflict | number | contradiction | A | 40 minutes | B | two hours

= Three days are 72 hours
--- A
Rosa Quint was held for three days after the march in Arla.
--- B
Rosa Quint was held for 72 hours after the march in Arla.
===
no conflict

= A night reaches into the next day
--- A
Date: 2031-05-09

Four people were shot at the Soho Club in Arla late Wednesday night, police said.
--- B
Date: 2031-05-09

Four people were shot at the Soho Club in Arla early on May 8, police said.
===
no conflict

= How long it holds is not when it was done
--- A
Date: 2031-05-10

The mayor closed the Soho Club in Arla on Tuesday night.
--- B
Date: 2031-05-10

The mayor closed the Soho Club in Arla through Friday, her office said.
===
no conflict

= The day of what something is about is not when it was done
--- A
Date: 2031-05-10

Police arrested two men in Arla late on Tuesday over the shooting at the Soho Club.
--- B
Date: 2031-05-10

Police arrested two men in Arla over the May 3 shooting at the Soho Club.
===
no conflict

= It was done on two days
--- A
Date: 2031-05-10

Police arrested two men in Arla on Tuesday over the shooting at the Soho Club.
--- B
Date: 2031-05-10

Police arrested two men in Arla on Thursday over the shooting at the Soho Club.
===
conflict | time | contradiction | A | on Tuesday | B | on Thursday

= How long after is not how long
--- A
Date: 2031-05-10

The fire in Arla comes four days after a barn burned down in Tolland.
--- B
Date: 2031-05-10

The fire in Arla comes in five days of storm and is the third.
===
no conflict

= The day of what both reports are about, in other words
--- A
Date: 2031-05-07

The ferry terminal of Oskel caught fire early on Monday. Nobody was inside.
--- B
Date: 2031-05-07

The first blast at the ferry terminal of Oskel was heard at 4:30 a.m. on Tuesday.
===
conflict | time | contradiction | A | Monday | B | Tuesday
no agreement | A | caught fire | B | blast

= Of a day many reports speak as of one thing
--- A
Date: 2031-05-07

Two trains collided near Oskel on Monday, the railway said.
--- B
Date: 2031-05-07

The railway of Oskel said on Wednesday that it had found the cause of Sunday's crash.
--- C
Date: 2031-05-07

A collision of two trains took place near Oskel on Monday.
===
conflict | time | contradiction | A | Monday | B | Sunday
conflict | time | contradiction | C | Monday | B | Sunday

= When a fire was put out is not when it broke out
--- A
Date: 2031-05-07

A fire broke out in the ferry terminal of Oskel on Monday.
--- B
Date: 2031-05-07

Firemen from three towns had extinguished the blaze at the ferry terminal by hand on Tuesday.
===
no conflict

= A night belongs to two days
--- A
Date: 2031-05-07

An explosion destroyed the ferry terminal of Oskel late on Monday.
--- B
Date: 2031-05-07

The explosion at the ferry terminal of Oskel happened early on Tuesday.
===
no conflict

= Another fire is told of by the way
--- A
Date: 2031-05-07

A fire broke out in the ferry terminal of Oskel on Monday.
--- B
Date: 2031-05-07

The fire in the ferry terminal of Oskel was out by noon. A second fire broke out in the harbour on Tuesday.
===
no conflict

= A number with fewer digits is a rounding
--- A
Date: 2031-05-02

The new tunnel under the strait of Arla will cost 900 million crowns, the ministry said.
--- B
Date: 2031-05-02

The new tunnel under the strait of Arla will cost 887 million crowns, the ministry said.
===
conflict | number | rounding | A | 900 million | B | 887 million

= A number with two digits is no rounding to one that is as far from another
--- A
Date: 2031-05-02

The new tunnel under the strait of Arla will cost about 900 million crowns, the ministry said.
--- B
Date: 2031-05-02

The new tunnel under the strait of Arla will cost 850 million crowns, the ministry said.
===
conflict | number | contradiction | A | 900 million | B | 850 million

= Who quotes the same words in another order has the number, too
--- A
Date: 2031-05-02

“We will build two tunnels together, and the first of them will be open before the end of 2034,” said the governor of Arla, Rosa Quint.
--- B
Date: 2031-05-02

“We will build three tunnels together, and the first of them will be open before the end of 2034,” said the governor of Arla, Rosa Quint.
--- C
Date: 2031-05-02

“The first of the two tunnels will be open before the end of 2034, and we will build them together,” said the governor of Arla, Rosa Quint.
===
conflict | number | contradiction | A | two | B | three
conflict | number | contradiction | C | two | B | three
no agreement | A | two tunnels | B | three tunnels

= How long a meeting was does not grow
--- A
Date: 2031-05-02

The mayors of Arla and Norhaven met on Friday. The meeting lasted two hours.
--- B
Date: 2031-05-03

Reporters waited in the rain at the gate. The meeting lasted nearly three hours.
===
conflict | number | contradiction | A | two | B | three

= How fast the wind was does not grow
--- A
Date: 2031-05-02

Gusts of 70 kilometres an hour were measured at the harbour of Arla. A roof was damaged.
--- B
Date: 2031-05-03

Gusts of 110 kilometres an hour were measured at the harbour of Arla. The owner is insured.
===
conflict | number | contradiction | A | 70 | B | 110

= How long a search has lasted grows
--- A
Date: 2031-05-02

The search for the crew of the Sea Lark has lasted two days. Planes took part.
--- B
Date: 2031-05-03

The search for the crew of the Sea Lark has lasted three days. The sea was rough.
===
conflict | number | update | A | two | B | three

= Two hours of one happening are a difference
--- A
Date: 2031-05-02

The bridge over the river Arla collapsed at 6.40 a.m. on Friday. Nobody was on it.
--- B
Date: 2031-05-02

The bridge over the river Arla collapsed at 8.15 a.m. on Friday. Schools stayed closed.
===
conflict | time | contradiction | A | 6.40 a.m. | B | 8.15 a.m.

= A time told roughly is a rounding of another by some minutes
--- A
Date: 2031-05-02

The bridge over the river Arla collapsed at 6.52 a.m. on Friday. Nobody was on it.
--- B
Date: 2031-05-02

The bridge over the river Arla collapsed shortly before 7 a.m. on Friday. Schools stayed closed.
===
conflict | time | rounding | A | 6.52 a.m. | B | 7 a.m.

= An hour of a stretch is no other hour
--- A
Date: 2031-05-02

The bridge over the river Arla was closed from 6 a.m. on Friday. Nobody was on it.
--- B
Date: 2031-05-02

The bridge over the river Arla was closed until 9 a.m. on Friday. Schools stayed closed.
===
no conflict
