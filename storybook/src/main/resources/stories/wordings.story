# One utterance in several wordings.

= A cut quotation is the same utterance
--- A
Outlet: Andes Wire
Date: 2031-05-06

“We will build the second bridge together, and we will pay for it together,” Lucia Vega said.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

“We will build the second bridge together,” Lucia Vega said.
===
same | A | We will build the second bridge together | B | We will build the second bridge together | cut

= A word put for another is a substitution
--- A
Outlet: Andes Wire
Date: 2031-05-06

“This treaty shows the whole continent the strength of our friendship on key questions,” Lucia Vega said.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

“This treaty shows the whole continent the strength of our friendship on crucial questions,” Lucia Vega said.
===
same | A | the strength of our friendship | B | the strength of our friendship | substituted

= Another number is another meaning
--- A
Outlet: Andes Wire
Date: 2031-05-06

“We have returned twelve of the fishing boats that were held in the strait,” Lucia Vega said.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

“We have returned two of the fishing boats that were held in the strait,” Lucia Vega said.
===
same | A | We have returned | B | We have returned | substituted | number

= Another modal is another meaning
--- A
Outlet: Andes Wire
Date: 2031-05-06

“This treaty will demonstrate the strength of our friendship to the whole continent,” Lucia Vega said.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

“This treaty could demonstrate the strength of our friendship to the whole continent,” Lucia Vega said.
===
same | A | This treaty will | B | This treaty could | substituted | modality

= A negation is another meaning
--- A
Outlet: Andes Wire
Date: 2031-05-06

“The second bridge will be paid for by our two countries in equal parts,” Lucia Vega said.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

“The second bridge will not be paid for by our two countries in equal parts,” Lucia Vega said.
===
same | A | The second bridge will | B | The second bridge will | | negation

= An indirect report of the same words is the same utterance
--- A
Outlet: Andes Wire
Date: 2031-05-06

“We will build the second bridge over the river together,” Lucia Vega said.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

Lucia Vega said that they would build the second bridge over the river together.
===
same | A | We will build the second bridge | B | they would build the second bridge

= Two statements on one subject stay two
--- A
Outlet: Andes Wire
Date: 2031-05-06

“The second bridge needs forty thousand tons of steel,” Lucia Vega said.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

“The second bridge opens to lorries first,” Lucia Vega said.
===
two | A | The second bridge needs | B | The second bridge opens

= The same words of another speaker are attributed anew
--- A
Outlet: Andes Wire
Date: 2031-05-06

“We will build the second bridge together, and nobody will ever close it again,” Lucia Vega said.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

“We will build the second bridge together, and nobody will ever close it again,” Tomas Arce said.
===
same | A | We will build the second bridge together | B | We will build the second bridge together | reattributed

= Are to build is no other promise than will build
--- A
Outlet: Andes Wire
Date: 2031-05-06

Peru and Chile will build two bridges together, Lucia Vega said.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

Peru and Chile are to build two bridges together, Lucia Vega said.
===
same | A | Peru and Chile will build | B | Peru and Chile are to build | cut

= Words that one report passes on from another are told once
--- A
Outlet: Andes Wire
Date: 2031-05-06

“Chile will not sell its water to anyone who does not plant a tree,” Lucia Vega told the board, according to the Courier.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

“Chile will not sell its water to anyone who does not plant a tree,” Lucia Vega told the board.
===
speaker | A | Chile will not sell its water | Lucia Vega
same | A | Chile will not sell its water | B | Chile will not sell its water

= What nobody mentioned is called so in the report's own words
--- A
Outlet: Arla Gazette
Date: 2031-05-02

Neither side mentioned Rosa Quint, the singer held in Arla since May.
--- B
Outlet: Andes Wire
Date: 2031-05-02

The case of the singer Rosa Quint was raised on Friday.
===
called | Rosa Quint | A | Rosa Quint | own
