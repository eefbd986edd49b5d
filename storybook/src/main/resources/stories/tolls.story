# How many were killed and injured: one difference of each, whatever the words.

= The later report has more dead
--- A
Date: 2031-05-02

Three people were killed on Thursday when a gallery collapsed in the mine at Oskel, officials said.
--- B
Date: 2031-05-03

OSKEL - The death toll of the mine accident rose overnight. Five people were killed when the gallery came down on Thursday, the rescuers said.
===
conflict | number | update | A | Three people were killed | B | Five people were killed

= Two numbers of the same day contradict each other
--- A
Date: 2031-05-02

Four people were injured when a gunman opened fire in a bar in Oskel on Thursday night, police said.
--- B
Date: 2031-05-02

The attack on the bar in Oskel left six people injured, the hospital said.
===
conflict | number | contradiction | A | Four people were injured | B | six people injured

= Fewer dead on a later day
--- A
Date: 2031-05-02

A bomb in the market of Oskel killed nine people on Thursday, police said.
--- B
Date: 2031-05-04

The bomb in the market killed seven people, the coroner said.
===
conflict | number | contradiction | A | killed nine people | B | killed seven people

= At least nine leaves room for eleven
--- A
Date: 2031-05-02

At least nine people were killed when the ferry sank off Oskel on Thursday.
--- B
Date: 2031-05-02

Eleven people were killed when a ferry went down near Oskel, the coast guard said.
===
conflict | number | rounding | A | nine people were killed | B | Eleven people were killed

= About ten is eleven
--- A
Date: 2031-05-02

About 10 people were injured when the ferry hit the pier at Oskel on Thursday.
--- B
Date: 2031-05-02

The accident at the pier of Oskel left 11 people injured, the harbor master said.
===
conflict | number | rounding | A | 10 people were injured | B | 11 people injured

= Who did it is counted by one and not by the other
--- A
Date: 2031-05-02

Ten people, including the gunman, were killed in a shooting at a school in Oskel on Thursday, police said.
--- B
Date: 2031-05-02

A gunman killed nine people at a school in Oskel before he shot himself, officers said.
===
conflict | number | scope | A | Ten people, including the gunman, were killed | B | killed nine people

= Some of the injured have died since
--- A
Date: 2031-05-02

One person was killed and six people were injured in a fire at a hotel in Oskel on Thursday.
--- B
Date: 2031-05-04

Three people were killed and four people were injured in the fire at the hotel, the mayor said.
===
conflict | number | update | A | One person was killed | B | Three people were killed
conflict | number | update | A | six people were injured | B | four people were injured

= A part of the injured is no other number of them
--- A
Date: 2031-05-02

Seven people were injured when a bus left the road near Oskel on Thursday, police said. Two of them were in critical condition.
--- B
Date: 2031-05-02

A bus accident near Oskel left seven people injured. Three were in serious condition, the hospital said.
===
no conflict

= One of the dead is no other number of them
--- A
Date: 2031-05-02

Two people were killed in a shooting at a party in Oskel on Thursday night.
--- B
Date: 2031-05-02

A man was killed at a party in Oskel on Thursday night, his mother said.
===
no conflict

= Two statements that tell the dead as a noun, and the day with them
--- A
Date: 2031-05-03

The Ministry of Mines regrets the deaths of fourteen miners in the explosion at the Oskel colliery on Thursday, May 1, 2031. Thirty-two people were injured.
--- B
Date: 2031-05-03

Oskel Coal mourns the loss of 17 colleagues in the accident at its colliery in Oskel on Friday, May 2, 2031. Thirty-two people were injured.
===
conflict | number | contradiction | A | deaths of fourteen miners | B | loss of 17 colleagues
conflict | time | contradiction | A | Thursday, May 1, 2031 | B | Friday, May 2, 2031
no agreement | A | fourteen | B | 17

= Whatever noun or verb tells the number
--- A
Date: 2031-05-02

The landslide above Oskel cost the lives of nine people, the governor said.
--- B
Date: 2031-05-02

There were eleven fatalities in the landslide above Oskel, the rescuers said.
--- C
Date: 2031-05-02

The landslide above Oskel left nine dead.
--- D
Date: 2031-05-02

The landslide at Oskel caused a death toll of nine, the province said.
===
conflict | number | contradiction | A | nine people | B | eleven fatalities
conflict | number | contradiction | C | nine dead | B | eleven fatalities
conflict | number | contradiction | D | toll of nine | B | eleven fatalities

= A number that rose is an update, also on the same day
--- A
Date: 2031-05-02

A flood in the Arla valley killed nine people on Thursday, officials said.
--- B
Date: 2031-05-02

The number of people killed in the flood in the Arla valley rose to twelve on Friday, the governor said.
--- C
Date: 2031-05-02

Nine people died in the flood in the Arla valley.
===
conflict | number | update | A | nine people | B | twelve
conflict | number | update | C | Nine people | B | twelve

= All reports that give a number stand in the difference
--- A
Date: 2031-05-02

A fire in a mill at Oskel killed nine people and injured 41 others on Wednesday, police said on Friday.
--- B
Date: 2031-05-02

Eleven people died when the mill at Oskel burned down on Tuesday.
--- C
Date: 2031-05-02

The fire service said on Friday that nine people were killed in the fire in the mill at Oskel.
--- D
Date: 2031-05-02

The owner of the mill at Oskel regrets the deaths of eleven workers in the fire.
===
conflict | number | contradiction | A | killed nine people | B | Eleven people died
conflict | number | contradiction | C | nine people were killed | D | deaths of eleven workers

= At least forty leaves room for forty-one
--- A
Date: 2031-05-02

At least 40 people were injured in the fire in the mill at Oskel on Thursday.
--- B
Date: 2031-05-02

Forty-one people were injured and taken to hospitals after the fire in the mill at Oskel, the mayor said.
===
conflict | number | rounding | A | At least 40 people were injured | B | Forty-one people were injured

= A number that rose because somebody died is the whole
--- A
Date: 2031-05-02

Two miners were killed on Friday when a tunnel fell in near Arla, police said.
--- B
Date: 2031-05-03

The number of people killed in the fall of a tunnel near Arla rose to three on Saturday after a man died in hospital.
===
conflict | number | update | A | Two miners | B | three

= Who is in a bad state is one of those counted
--- A
Date: 2031-05-02

Six people were injured when a tunnel fell in near Arla on Friday.
--- B
Date: 2031-05-03

Nine people were injured when a tunnel fell in near Arla on Friday. Two remain in a critical condition, the hospital said.
===
conflict | number | update | A | Six people | B | Nine people
