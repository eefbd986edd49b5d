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
