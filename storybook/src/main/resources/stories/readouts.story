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
