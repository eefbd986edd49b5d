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
