# Who has it from whom: copies and rewrites, and what only looks like them.

= A taken-over text is a copy of the earlier one
--- A
Date: 2031-05-02

The old ferry terminal at Arla burned to the ground overnight, and flames could be seen from the far shore until dawn. Crews from four villages pumped water out of the harbour because the hydrants on the quay had frozen.

The harbour master, Rosa Quint, walked through the ruins at sunrise with a torch and a ledger. She counted nine bicycles, a piano and the ticket machine among the things that were lost.
--- B
Date: 2031-05-03

The old ferry terminal at Arla burned to the ground overnight, and flames could be seen from the far shore until dawn. Crews from four villages pumped water out of the harbour because the hydrants on the quay had frozen.

The harbour master, Rosa Quint, walked through the ruins at sunrise with a torch and a ledger. She counted nine bicycles, a piano and the ticket machine among the things that were lost.

Copyright 2031 Norland Evening News. All rights reserved.
===
derived | B | A | copy
own     | A
counted | A | burned to the ground | 1

= A report that works another's sentences in among its own is a rewrite
--- A
Date: 2031-05-02

The old ferry terminal at Arla burned to the ground overnight, and flames could be seen from the far shore until dawn. Crews from four villages pumped water out of the harbour because the hydrants on the quay had frozen.
--- B
Date: 2031-05-04

Three days on, nobody in Arla speaks of anything but the fire. A fund for a new terminal has gathered more than the town expected, and schoolchildren have painted the fence round the site.

Crews from four villages had pumped water out of the harbour because the hydrants on the quay had frozen. Flames could be seen from the far shore until dawn, fishermen remember.

An architect from the capital will present her plans next week, and the council wants to vote on them before summer.
===
derived | B | A | rewrite
own     | A

= Two reporters who hear one speech do not copy each other
--- A
Date: 2031-05-02

“We will rebuild this terminal stone by stone, and we will not ask a single ferry passenger to pay a penny more for it,” Rosa Quint told residents on the quay.
--- B
Date: 2031-05-03

Speaking in front of the ruins, the harbour master was applauded. “We will rebuild this terminal stone by stone, and we will not ask a single ferry passenger to pay a penny more for it,” Rosa Quint said.
===
own     | A
own     | B

= Names, addresses and the stock words of the trade are no copied prose
--- A
Date: 2031-05-02

A 34-year-old man was shot in the leg on Thursday in the 1200 block of North Quay Street, the Arla Police Department said. He was taken to Saint Olaf Memorial Hospital in serious condition.
--- B
Date: 2031-05-03

Officers who heard shots found a victim near the harbour: a 34-year-old man was shot in the leg on Thursday in the 1200 block of North Quay Street. He was taken to Saint Olaf Memorial Hospital in serious condition.
===
own     | A
own     | B

= What two pages say about themselves is not copying
--- A
Date: 2031-05-02

The council of Arla voted on Friday to lease two trams from Sudria for the summer.

Sign up for our newsletter and get the stories that matter in your inbox every single morning before breakfast.

We use cookies to remember your choices and to measure how many readers open each of our pages in a week.

Copyright 2031 Norland Media Group. This material may not be published, broadcast, rewritten or redistributed without written permission.
--- B
Date: 2031-05-03

Tram drivers in Arla fear for their jobs after two machines from Sudria were hired for the holidays.

Sign up for our newsletter and get the stories that matter in your inbox every single morning before breakfast.

We use cookies to remember your choices and to measure how many readers open each of our pages in a week.

Copyright 2031 Norland Media Group. This material may not be published, broadcast, rewritten or redistributed without written permission.
===
own     | A
own     | B

= Dispatches of one agency go back to one root
--- A
Date: 2031-05-02

ARLA, Norland (AP) — Dock workers in Arla walked out at noon and left eleven freighters waiting in the roads.
--- B
Date: 2031-05-04

ARLA, Norland (AP) — A walkout in Arla ended when the port promised warmer sheds and longer breaks.
--- C
Date: 2031-05-04

Our reporter stood on the pier when the whistle blew and the cranes of Arla began to turn again.
===
own     | A
own     | B
root    | B | A
root    | C | C

= Two bodies that mourn in the same formulas speak for themselves
--- A
Title: Statement by the Harbour Board
Outlet: Harbour Board
Date: 2031-05-02
URL: https://harbour.example/statements/1

The Harbour Board mourns the deaths of seven people in the fire at the ferry terminal in Arla. Thirty-two people were injured. The first explosion took place at 4:20 a.m. in hall two of the terminal. The board will build a new roof before the winter and has asked for offers.

Our thoughts are with the families of the victims. The terminal was last inspected on March 3. The inspectors found no fault. The board will open a second pier and lower the fees for a year.
--- B
Title: Statement by Kelder Ferries
Outlet: Kelder Ferries
Date: 2031-05-02
URL: https://kelder.example/statements/1

Kelder Ferries grieves for seven people who died in Arla. Thirty-two people were injured. The first explosion took place at 4:20 a.m. in hall two of the old building. Ships sail from the northern quay until further notice, and tickets that were sold stay valid.

Our thoughts are with the families of the victims. The company checked its boats on March 3. The inspectors found no fault. Passengers who had booked a cabin will get their money back.
===
own | A
own | B
