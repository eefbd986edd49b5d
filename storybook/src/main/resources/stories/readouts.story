# Two official accounts of one meeting, call or accident, item by item.

= One side tells of an agreement, the other of a proposal, and each says who began
--- A
Title: President Quint speaks with Prime Minister Dorn
Outlet: Office of the President of Norland
Date: 2031-05-02

President Rosa Quint of Norland spoke by telephone today with Prime Minister Pavel Dorn of Sudria.

The leaders agreed to open the harbor of Arla to fishing boats of both countries in June. At the request of Prime Minister Dorn they also discussed the price of electricity.

President Quint thanked the lifeboat crews of Arla for the rescue in April.
--- B
Title: Prime Minister Dorn holds a telephone conversation with President Quint
Outlet: Government of Sudria
Date: 2031-05-02

Prime Minister Pavel Dorn held a telephone conversation with the President of Norland, Rosa Quint.

President Quint raised the question of the price of electricity. Prime Minister Dorn proposed that the harbor of Arla be opened to fishing boats of both countries, once the dredging is finished.
===
item | A | spoke by telephone today | B | held a telephone conversation
item | A | agreed to open the harbor of Arla | B | proposed that the harbor of Arla | commitment, raisedBy, condition
item | A | At the request of Prime Minister Dorn | B | raised the question of the price | raisedBy
alone | A | thanked the lifeboat crews of Arla | only, praise
no item | A | agreed to open the harbor | B | raised the question

= All of them and some of them are not the same scope
--- A
Outlet: Ministry of Transport of Norland
Date: 2031-05-02

The Ministry of Transport expresses its sorrow at the sinking of the ferry Petrel on Thursday. The coast guard brought all passengers ashore within two hours. The master of the Petrel is responsible for the loss of the vessel.
--- B
Outlet: Petrel Line
Date: 2031-05-02
Kind: statement

Petrel Line mourns the loss of the ferry Petrel on Thursday. The coast guard brought most passengers ashore within two hours.
===
item | A | brought all passengers ashore | B | brought most passengers ashore | scope
alone | A | is responsible for the loss | blame

= "The boats" are not fewer than "all boats"
--- A
Outlet: Ministry of Fisheries of Norland
Date: 2031-05-02

Minister Tamsin Bell met the Minister of Fisheries of Sudria, Oskar Rehn, in Arla. The ministers agreed that all trawlers will carry a transmitter.
--- B
Outlet: Ministry of Fisheries of Sudria
Date: 2031-05-02

Minister Oskar Rehn met Minister Tamsin Bell of Norland in Arla. The ministers agreed that the trawlers will carry a transmitter.
===
item | A | all trawlers will carry a transmitter | B | the trawlers will carry a transmitter
no difference | A | all trawlers will carry | scope
no difference | A | all trawlers will carry | commitment

= What one side condemns the other has concern about
--- A
Outlet: Foreign Ministry of Norland
Date: 2031-05-02

Foreign Minister Ada Lund met the Foreign Minister of Sudria, Juno Vale, in Arla. Minister Lund condemned the shelling of the lighthouse at Cape Corran.
--- B
Outlet: Foreign Ministry of Sudria
Date: 2031-05-02

Foreign Minister Juno Vale met Foreign Minister Ada Lund of Norland in Arla. Both ministers expressed concern about the shelling of the lighthouse at Cape Corran.
===
item | A | condemned the shelling | B | expressed concern about the shelling | wording, blame

= What stands first in one account and last in the other
--- A
Outlet: Ministry of Energy of Norland
Date: 2031-05-02

Minister Ida Marsh met the Minister of Energy of Sudria, Tomas Hale, in Arla. They agreed to repair the gas pipeline at Vell. They discussed the price of coal. They discussed the storage of nuclear waste. They signed an accord on wind turbines.
--- B
Outlet: Ministry of Energy of Sudria
Date: 2031-05-02

Minister Tomas Hale met Minister Ida Marsh of Norland in Arla. They signed an accord on wind turbines. They discussed the storage of nuclear waste. They discussed the price of coal. They agreed to repair the gas pipeline at Vell.
===
item | A | agreed to repair the gas pipeline | B | agreed to repair the gas pipeline | order
item | A | signed an accord on wind turbines | B | signed an accord on wind turbines | order
no difference | A | discussed the price of coal | order

= By when, if only one side tells
--- A
Outlet: Ministry of Health of Norland
Date: 2031-05-02

Minister Vera Stroud met the Minister of Health of Sudria, Hugo Finch, in Arla. The ministers agreed to deliver the vaccines to the islands by 20 May 2031.
--- B
Outlet: Ministry of Health of Sudria
Date: 2031-05-02

Minister Hugo Finch met Minister Vera Stroud of Norland in Arla. The ministers agreed to deliver the vaccines to the islands.
===
item | A | agreed to deliver the vaccines | B | agreed to deliver the vaccines | scope

= A cut account is not said to leave anything out
--- A
Outlet: Ministry of Health of Norland
Date: 2031-05-02

Minister Vera Stroud met the Minister of Health of Sudria, Hugo Finch, in Arla. Norland will send two ambulances to the island of Skerry.
--- B
Outlet: Ministry of Health of Sudria
Date: 2031-05-02

Minister Hugo Finch met Minister Vera Stroud of Norland in Arla.

Continue reading
===
alone | A | will send two ambulances
no difference | A | will send two ambulances | only

= Two statements of one body are one side
--- A
Outlet: Ministry of Health of Norland
Date: 2031-05-02

Norland will send two ambulances to the island of Skerry on Friday.
--- B
Outlet: The Ministry of Health of Norland
Date: 2031-05-03

Norland has sent two ambulances to the island of Skerry.
===
no readouts

= Reports of the press are no readouts
--- A
Outlet: Arla Gazette
Date: 2031-05-02

President Rosa Quint thanked the lifeboat crews of Arla for the rescue in April.
--- B
Outlet: Ministry of Rescue of Norland
Date: 2031-05-02

The President thanked the lifeboat crews of Arla for the rescue in April.
===
no readouts

= Numbers, months and towns differ whatever the syntax, all of them
--- A
Outlet: Ministry of Fisheries of Norland
Date: 2031-05-02

Minister Tamsin Bell met the Minister of Fisheries of Sudria, Oskar Rehn, in Arla.

The ministers agreed that 45 trawlers would be handed back by the end of June. They agreed to open the fish market on 9 July in the port of Vell. Norland will lend four icebreakers to the rescue service. A festival of seafood will be held in the autumn.
--- B
Outlet: Ministry of Fisheries of Sudria
Date: 2031-05-02

Minister Oskar Rehn met Minister Tamsin Bell of Norland in Arla.

It was agreed to hand back 30 trawlers by the end of June. It was agreed that the fish market would be opened on 16 July in Skerry. Minister Rehn welcomed the loan of three icebreakers by Norland to the rescue service. The ministers will hold a festival of seafood in October.
===
item | A | agreed that 45 trawlers | B | hand back 30 trawlers | number
item | A | open the fish market | B | the fish market would be opened | day, place
item | A | lend four icebreakers | B | loan of three icebreakers | number
item | A | festival of seafood will be held | B | will hold a festival of seafood | day
no difference | A | agreed that 45 trawlers | day

= The same number, month and town in other words are no difference
--- A
Outlet: Ministry of Fisheries of Norland
Date: 2031-05-02

Minister Tamsin Bell met the Minister of Fisheries of Sudria, Oskar Rehn, in Arla.

The ministers agreed to open twelve fish markets in Skerry on 9 July. About 200 trawlers will get new engines.
--- B
Outlet: Ministry of Fisheries of Sudria
Date: 2031-05-02

Minister Oskar Rehn met Minister Tamsin Bell of Norland in Arla.

On July 9 the ministers will open 12 fish markets in Skerry. New engines will be fitted to 204 trawlers.
===
item | A | open twelve fish markets | B | open 12 fish markets
no difference | A | open twelve fish markets | number
no difference | A | open twelve fish markets | day
no difference | A | open twelve fish markets | place
no difference | A | About 200 trawlers | number

= What was agreed is less if it was agreed to think of it
--- A
Outlet: Ministry of Transport of Norland
Date: 2031-05-02

Minister Ada Quill met the Minister of Transport of Sudria, Ivo Marl, in Arla.

The ministers agreed to build a tunnel under the Strait of Vell. They agreed to lower the tolls on the coastal road. A decision was taken to reopen the cable car at Skerry. They agreed on a timetable for the night ferry. An agreement was reached on the customs hall at Brin.
--- B
Outlet: Ministry of Transport of Sudria
Date: 2031-05-02

Minister Ivo Marl met Minister Ada Quill of Norland in Arla.

The ministers agreed to look into the building of a tunnel under the Strait of Vell. The tolls on the coastal road would in principle be lowered, it was agreed. The question of the cable car at Skerry was raised by Minister Quill. Minister Marl put forward a timetable for the night ferry. An understanding was reached on the customs hall at Brin.
===
item | A | build a tunnel | B | building of a tunnel | commitment
item | A | reopen the cable car | B | cable car at Skerry was raised | commitment
item | A | timetable for the night ferry | B | timetable for the night ferry | commitment
item | A | agreement was reached on the customs hall | B | understanding was reached on the customs hall | commitment

= What is sent to assess a need is sent
--- A
Outlet: Ministry of Health of Norland
Date: 2031-05-02

Minister Vera Stroud met the Minister of Health of Sudria, Hugo Finch, in Arla. Norland will send surgeons to study the outbreak of fever on Skerry.
--- B
Outlet: Ministry of Health of Sudria
Date: 2031-05-02

Minister Hugo Finch met Minister Vera Stroud of Norland in Arla. Norland will send surgeons to Skerry because of the outbreak of fever.
===
item | A | will send surgeons | B | will send surgeons
no difference | A | will send surgeons | commitment

= In which tone it was talked
--- A
Outlet: Ministry of Energy of Norland
Date: 2031-05-02

Minister Ida Marsh met the Minister of Energy of Sudria, Tomas Hale, in Arla. The conversation was cordial and substantive.
--- B
Outlet: Ministry of Energy of Sudria
Date: 2031-05-02

Minister Tomas Hale met Minister Ida Marsh of Norland in Arla. The conversation was open and candid.
===
item | A | conversation was cordial | B | conversation was open | wording

= To note with satisfaction is to welcome, and what is told by the way is an item of its own
--- A
Outlet: Ministry of Energy of Norland
Date: 2031-05-02

Minister Ida Marsh met the Minister of Energy of Sudria, Tomas Hale, in Arla. The ministers welcomed the recovery of the herring stocks.
--- B
Outlet: Ministry of Energy of Sudria
Date: 2031-05-02

Minister Tomas Hale met Minister Ida Marsh of Norland in Arla. Noting with satisfaction the recovery of the herring stocks, the ministers asked their experts to draw up a map of wind farms.
===
item | A | recovery of the herring stocks | B | recovery of the herring stocks
no difference | A | recovery of the herring stocks | wording
no item | A | recovery of the herring stocks | B | draw up a map of wind farms

= What must come first is a condition, and assistance that was provided is none
--- A
Outlet: Ministry of Trade of Norland
Date: 2031-05-02

Minister Nell Ford met the Minister of Trade of Sudria, Karl Voss, in Arla. Minister Ford said that the clearing of the mines must be finished before any talks on a bridge begin. A settlement of the debt requires the full payment of the instalments of 2029.
--- B
Outlet: Ministry of Trade of Sudria
Date: 2031-05-02

Minister Karl Voss met Minister Nell Ford of Norland in Arla. The ministers spoke of a settlement of the debt on the basis of the instalments of 2029. Minister Voss thanked Norland for the blankets provided after the storm.
===
alone | A | must be finished before any talks | condition
item | A | A settlement of the debt requires | B | settlement of the debt on the basis | condition
no difference | B | blankets provided after the storm | condition

= Concern over what somebody did is blame, concern over need is not
--- A
Outlet: Ministry of Trade of Norland
Date: 2031-05-02

Minister Nell Ford met the Minister of Trade of Sudria, Karl Voss, in Arla. Minister Ford expressed serious concern over the repeated incursions of Sudrian patrol boats. Minister Ford strongly rejected the claims of the customs service.
--- B
Outlet: Ministry of Trade of Sudria
Date: 2031-05-02

Minister Karl Voss met Minister Nell Ford of Norland in Arla. Minister Voss voiced deep concern over hunger on the islands.
===
alone | A | serious concern over the repeated incursions | blame
alone | A | strongly rejected the claims | blame
no difference | B | deep concern over hunger | blame

= Which of them is told, and not only how many
--- A
Outlet: Ministry of Education of Norland
Date: 2031-05-02

Minister Una Reed met the Minister of Education of Sudria, Lars Holt, in Arla. Scholarships will be given to all teachers on the islands.
--- B
Outlet: Ministry of Education of Sudria
Date: 2031-05-02

Minister Lars Holt met Minister Una Reed of Norland in Arla. Scholarships will be given to newly trained teachers on the islands.
===
item | A | all teachers on the islands | B | newly trained teachers on the islands | scope
