# Sentences of two reports that look as if they contradicted each other, and do not.

= What somebody faced years ago is not what another faces now
--- A
Date: 2031-05-02

In 2019 Dorn was picked up for three counts of attempted theft and one count of fraud.
--- B
Date: 2031-05-02

Strand was picked up on Thursday and faces 17 counts of attempted theft and fraud.
===
no conflict

= A number before a date is no part of it
--- A
Date: 2031-05-02

Twelve of the 19 ferries of 5/11 were built at the old yard of Arla, an inquiry found.
--- B
Date: 2031-05-02

Twelve of the 19 May 11 ferries were built at the old yard of Arla, an inquiry found.
===
no conflict

= Two stations to which the police spoke
--- A
Date: 2031-05-02

A ferry sank off the pier of Arla on Thursday with nobody aboard, a police officer told Radio Arla.
--- B
Date: 2031-05-02

A ferry that sank off the northern pier of Arla had nobody aboard when it burned, a police officer told Norland News.
===
no conflict

= The tip line in one word and in two
--- A
Date: 2031-05-02

Anyone with information about the stolen ferry is urged to contact Arla Crime Stoppers at (555) 010-7373 or on their website.
--- B
Date: 2031-05-02

Police are urging anyone with information about the ferry to contact Crimestoppers at (555) 010-7373 or on their website.
===
no conflict

= A weekend of which a report of the Thursday after tells
--- A
Date: 2031-05-05

A fire destroyed the old warehouse on the pier of Arla on Sunday morning.
--- B
Date: 2031-05-08

A fire destroyed the old warehouse on the pier of Arla over the weekend.
===
no conflict

= Hours that are counted from what is told before
--- A
Date: 2031-05-02

The old ferry burned at the pier of Arla on the morning of May 4.
--- B
Date: 2031-05-02

The old ferry burned at the pier of Arla eight hours later.
===
no conflict

= Two meetings, each told on its own day
--- A
Date: 2031-05-04

The mayor and the harbour master met in private at the town hall on Sunday about the ferries.
--- B
Date: 2031-05-08

The mayor and the harbour master met for an hour at the town hall on Thursday about the ferries.
===
no conflict

= What is done to somebody and what is not so of his family
--- A
Date: 2031-05-02

A 16-year-old relative of the skipper is under arrest in Arla.
--- B
Date: 2031-05-02

The 16-year-old's relatives were not in court in Arla.
===
no conflict

= Two people who are held for one deed
--- A
Date: 2031-05-02

Pavel Dorn is in custody in Arla on five counts of attempted theft of ferries.
--- B
Date: 2031-05-20

Almeda Strand is locked up in the county jail on five counts of having helped in an attempted theft.
===
no conflict

= What is not done yet and will be
--- A
Date: 2031-05-02

The names of the skippers have not been released.
--- B
Date: 2031-05-05

The names of the skippers will be released by the harbour council after the inquiry.
===
no conflict

= One person of whom the sentence speaks is not the one who says it
--- A
Date: 2031-05-02

But Dorn’s lawyer said the deputy harbour master, Pavel Strand, had overruled the council of fishermen and sold the ferry.
--- B
Date: 2031-05-02

Rosa Lomax said deputy harbour master Pavel Strand “overruled” the council of fishermen to sell the ferry.
===
no conflict

= Parts of what was found
--- A
Date: 2031-05-02

Divers found seven long rods, two other rods and a net in the wreck of the ferry at Arla.
--- B
Date: 2031-05-02

Divers found nine rods and a net in the wreck of the ferry at Arla.
===
no conflict

= How many two players missed
--- A
Date: 2031-05-02

Pavel Dorn missed three games earlier this season with a fractured left forearm.
--- B
Date: 2031-05-02

Peter Strand missed four games earlier this season with a fractured right knee.
===
no conflict

= A weekday, and today in a report of an unknown day
--- A
The council also stopped another sale today of a ferry that was claimed by the yard of Norland.
--- B
The council also stopped another sale on Saturday of a ferry that was claimed by the yard of Norland.
===
no conflict

= A birthday in April
--- A
Date: 2031-02-15

The goalkeeper Pavel Dorn, who turns 29 on April 11, has signed with the club of Arla.
--- B
Date: 2031-02-16

The goalkeeper Pavel Dorn, who will turn 29 in April, could be the best of the club of Arla.
===
no conflict

= One leaves something, the other leaves without something
--- A
Date: 2031-05-02

Strand was charged with leaving the scene of an accident, police in Arla said.
--- B
Date: 2031-05-02

Strand has been charged with leaving the scene of an accident without reporting it, the prosecutor said.
===
no conflict

= The date of a report of each day is no number
--- A
Date: 2031-10-14

The company Seacord announced today (14 October 2031) that it has restored all lines of its customers after the outage of the cable.
--- B
Date: 2031-10-20

The company Seacord announced today (20 October 2031) that it has restored all lines of its customers after the outage of the cable.
===
no conflict

= Earlier in December, and this month in a report of an unknown day
--- A

The actress Rosa Quint had suffered a heart attack earlier in December and never regained consciousness, her agent said.
--- B

The actress Rosa Quint had suffered a heart attack earlier this month and never regained consciousness, her agent said.
===
no conflict

= What is not so until a day
--- A
Date: 2031-12-20

The company said that normal service will not be restored until 31 December.
--- B
Date: 2031-12-20

The company said that normal service will be restored by 31 December.
===
no conflict

= Not one but several
--- A
Date: 2031-07-28

Dorn said that the source of the reporters was not one person, but probably a combination of several people.
--- B
Date: 2031-07-28

Dorn said that the source of the reporters was probably a combination of several people.
===
no conflict

= Whoever does not think so thinks that it is not so
--- A
Date: 2031-05-02

“I do not think that the yard won the contract,” the skipper Pavel Dorn said.
--- B
Date: 2031-05-02

“I believe that the yard did not win the contract,” the skipper Pavel Dorn said.
===
no conflict

= What somebody has yet to do is not done
--- A
Date: 2031-05-02

The skipper Pavel Dorn had yet to regain consciousness on Thursday and was on a ventilator, police said.
--- B
Date: 2031-05-02

The skipper Pavel Dorn had not regained consciousness on Thursday and was on a ventilator, police said.
===
no conflict

= Life without parole is no denial
--- A
Date: 2031-05-02

The judge Rosa Quint sentenced Dorn to seven life sentences without parole for the fire.
--- B
Date: 2031-05-02

The judge Rosa Quint sentenced Dorn to seven life sentences for the fire.
===
no conflict

= A town and the county that it lies in
--- A
Date: 2031-05-02

A man has been charged with the murder of his mother and sister in Millow.
--- B
Date: 2031-05-02

A man has been charged with the murder of his mother and sister in Norland. The house is in Millow, Norland.
===
no conflict

= A prize by its name and by its letters
--- A
Date: 2031-05-02

Dorn, who has been with the club for eleven years, shared the Most Valuable Player Award with Strand this season.
--- B
Date: 2031-05-02

Dorn, who has been with the club for eleven years, shared the MVP Award with Strand this season.
===
no conflict

= A name with a hyphen and without
--- A
Date: 2031-05-02

Some walls have fallen, said the governor of Qesh, Mehdi Irannejad.
--- B
Date: 2031-05-02

Two villagers are hurt, said the governor of Qesh, Mehdi Iran-Nejad.
===
no conflict

= Arrests of two players
--- A
Date: 2031-02-04

Another player, the receiver Vincent Strand, was arrested early on January 6 on suspicion of driving while drunk.
--- B
Date: 2031-02-04

The defender Jamal Dorn was arrested early on Sunday on suspicion of driving while drunk.
===
no conflict

= No shirt and a cap
--- A
Date: 2031-05-02

The suspect in the case is described as a large man wearing a skull cap.
--- B
Date: 2031-05-02

The suspect in the case is described as a large man wearing no shirt, blue jeans and a skull cap.
===
no conflict
