# One person, one entity.

= A full name carries to the bare surname
--- A
Rosa Quint inspected the dam on Monday. Quint found three cracks.
===
entity | A | Quint found | Rosa Quint

= The seat of a government is not the city
--- A
Peruvian President Tomas Arce spoke in Lima on Monday. The Kremlin said it had not been told.

“We read it in the newspapers,” the Kremlin said.
===
speaker | A | We read it in the newspapers | Kremlin

= Two people with one surname stay two
--- A
Anna Keller leads the port authority. Her brother Jonas Keller runs the ferries.

“The quay is closed,” Anna Keller said. “My boats sail,” Jonas Keller said.
===
speaker | A | The quay is closed | Anna Keller
speaker | A | My boats sail | Jonas Keller

= A capital more or less is no other name
--- A
Ben Marbach speaks for the port. “The gate is open,” MarBach said on Monday.
===
speaker | A | The gate is open | Ben Marbach

= Where somebody was elected is nobody who speaks
--- A
“The law protects the ferries,” reads a statement from the office of Senator Ana Lind (D-Nev.) on Monday.

“We will sail,” Dorn told the Harbour-Express. The Harbour-Express reported that the boats were “late.”
===
speaker | A | late | Harbour-Express

= A possessive is a part of the name of a body
--- A
Two guests are in a critical condition, St Agnes's Hospital said. The Farmers' Union rejects the claim that frost was the cause. The harbour owner, Quint Marine, said that the pier had been closed in May.
===
speaker | A | Two guests are in a critical condition | St Agnes's Hospital
speaker | A | frost was the cause | Farmers' Union
speaker | A | the pier had been closed in May | Quint Marine

= What belongs to a country is not its name
--- A
Norland's Council said that the tolls would rise.
===
entity | A | Norland | Norland
