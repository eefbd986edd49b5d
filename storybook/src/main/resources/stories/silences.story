# What a report says that another does not tell.

= A readout is said to make no mention of a visit
--- A
Outlet: Presidency of Norland
Date: 2031-05-02

President Rosa Quint of Norland spoke by telephone with Pavel Dorn of Sudria on Thursday. They discussed fishing rights and the harbor of Arla.
--- B
Outlet: Andes Wire
Date: 2031-05-02

Rosa Quint spoke by telephone with Pavel Dorn on Thursday. She invited him to a state visit in the autumn, his spokesman said. The readout of the Presidency of Norland made no mention of a visit.
===
said absent | B | invited him to a state visit | A | B | made no mention of a visit

= A report is said not to mention what is in it
--- A
Outlet: Arla Gazette
Date: 2031-05-02

Rosa Quint spoke by telephone with Pavel Dorn on Thursday. She invited him to a state visit in the autumn.
--- B
Outlet: Andes Wire
Date: 2031-05-02

Rosa Quint invited Pavel Dorn to a state visit in the autumn. The Arla Gazette did not mention the visit.
===
fact | A | invited him to a state visit | B | invited Pavel Dorn to a state visit
not said absent | B | invited Pavel Dorn to a state visit | A

= Somebody else's silence is not that of a report
--- A
Outlet: Arla Gazette
Date: 2031-05-02

Rosa Quint spoke by telephone with Pavel Dorn on Thursday about fishing rights and the harbor.
--- B
Outlet: Andes Wire
Date: 2031-05-02

Rosa Quint invited Pavel Dorn to a state visit in the autumn. His party made no mention of the visit.
===
not said absent | B | invited Pavel Dorn to a state visit | A

= What another report tells with another number is not told by one alone
--- A
Outlet: Arla Gazette
Date: 2031-05-02

Rosa Quint, the president, greeted Pavel Dorn of Sudria at the start of a 40-minute video call on Thursday. A choir of schoolchildren sang before the call.
--- B
Outlet: Andes Wire
Date: 2031-05-02

The two presidents have talked about fish. The 50-minute call was friendly, the presidency said. A seal was seen in the harbor.
===
conflict | number | contradiction | A | 40-minute | B | 50-minute
not only | A | greeted Pavel Dorn of Sudria at the start of a 40-minute video call
only | A | A choir of schoolchildren sang before the call
only | B | A seal was seen in the harbor

= What another report may tell in other words is not told by one alone
--- A
Outlet: Arla Gazette
Date: 2031-05-02

President Rosa Quint of Norland on Thursday invited her Sudrian counterpart Pavel Dorn to Arla in the autumn. Dorn brought a basket of figs.
--- B
Outlet: Andes Wire
Date: 2031-05-02

According to Norland, Rosa Quint expects Pavel Dorn in Arla in the autumn. The harbor was closed to tourists.
===
not only | A | invited her Sudrian counterpart Pavel Dorn to Arla
only | A | Dorn brought a basket of figs
only | B | The harbor was closed to tourists

= What a report tells in its title alone is not said to be missing from it
--- A
Title: Rivals talk for two hours about fish
Outlet: Andes Wire
Date: 2031-05-02

The leaders of Norland and Sudria failed to agree on fish on Thursday. A choir of schoolchildren sang on the quay. The mayor gave both of them a painted oar. Fishermen from six villages had come by boat. A band played until the rain came.
--- B
Title: Readout
Outlet: Presidency of Norland
Date: 2031-05-02

President Rosa Quint met Pavel Dorn of Sudria on Thursday. The meeting lasted two hours. The President gave her guest a basket of figs.
===
unknown | B | The meeting lasted two hours | A
absent | B | The President gave her guest a basket of figs | A

= A report that counts the dead in other words is not said to lack them
--- A
Title: Crane
Outlet: Arla Gazette
Date: 2031-05-02

Two dockers were killed on Thursday when a crane fell in Arla, police said. A choir of schoolchildren sang at the gate.
--- B
Title: Crane
Outlet: Harbour Company
Date: 2031-05-02

Two of our colleagues lost their lives when a crane fell in Arla this morning. Our flags fly at half-mast.
===
unknown | A | Two dockers were killed on Thursday | B
