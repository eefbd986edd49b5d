# Who did what to whom, by the categories of PLOVER.

= Two reports tell one event in other words
--- A
Date: 2031-05-03

Norway imposed sanctions on Belarus on Thursday, the foreign ministry in Oslo said.
--- B
Date: 2031-05-03

Sanctions were imposed on Belarus by Norway on Thursday. Traders had expected the step.
===
event | A | imposed sanctions on Belarus | Norway | COERCE | Belarus | happened
one event | A | imposed sanctions on Belarus | B | imposed on Belarus by Norway

= The same act on two days is two events
--- A
Date: 2031-05-03

President Ana Ruiz of Chile met Prime Minister Lars Holm of Norway on 2 March 2031.
--- B
Date: 2031-05-03

President Ana Ruiz met Prime Minister Lars Holm on 1 May 2031, an aide said.
===
two events | A | Ruiz of Chile met Prime | B | Ana Ruiz met Prime
event | B | Ana Ruiz met Prime | Ana Ruiz | CONSULT | Lars Holm | happened

= Talks go both ways
--- A
Date: 2031-05-03

Norway and Chile held talks on Thursday.
===
event | A | Norway and Chile held talks | Norway | CONSULT | Chile | happened
event | A | Norway and Chile held talks | Chile | CONSULT | Norway | happened

= The passive tells who acts behind "by"
--- A
Date: 2031-05-03

Three protesters were arrested by Norwegian police on Thursday.
===
event | A | arrested by | Norwegian police | COERCE | Three protesters | happened

= A plan, a refusal and what only may be
--- A
Date: 2031-05-03

Norway will send aid to Chile next week.

Norway did not attack Belarus, a minister said.

Norway could attack Belarus one day, the paper wrote.
===
event | A | will send aid | Norway | AID | Chile | planned
event | A | did not attack | Norway | ASSAULT | Belarus | denied
no event | A | could attack

= What is accused of is not done
--- A
Date: 2031-05-03

Norway accused Belarus of attacking Chile.
===
event | A | accused Belarus | Norway | ACCUSE | Belarus | happened

= A demand is towards whom it asks something of
--- A
Date: 2031-05-03

Norway demanded that Belarus release the sailors.

Norway said that Chile must pay.
===
event | A | demanded that Belarus | Norway | REQUEST | Belarus | happened
event | A | Chile must pay | Norway | REQUEST | Chile | happened

= What is turned down is towards whose it is
--- A
Date: 2031-05-03

Norway rejected a request by Chile on Thursday.
===
event | A | rejected a request by Chile | Norway | REJECT | Chile | happened

= Sanctions that are lifted are no sanctions
--- A
Date: 2031-05-03

Norway lifted sanctions on Belarus on Thursday.
===
event | A | lifted sanctions on Belarus | Norway | YIELD | Belarus | happened

= Words that attack wound nobody
--- A
Date: 2031-05-03

Senator Ana Ruiz attacked Senator Lars Holm as weak on taxes.
===
event | A | attacked | Ana Ruiz | ACCUSE | Lars Holm | happened

= A question asks for nothing
--- A
Date: 2031-05-03

A reporter asked Senator Ana Ruiz why she had come to Oskel.
===
no event | A | asked Senator Ana Ruiz
