# What must not be told as its opposite: what is denied, only talked of, or waited for.

= Words are not torn from what denies them
--- A
Date: 2031-05-02

"Not one of our trawlers entered the bay of Arla in April," Harbour Minister Rosa Quint of Norland told the Courier.
--- B
Date: 2031-05-02

"None of our trawlers entered the bay of Arla in April," Harbour Minister Rosa Quint of Norland said.
===
brief | A | Not one of our trawlers entered
brief | B | None of our trawlers entered
stated | A | trawlers entered the bay | None of our trawlers entered the bay of Arla in April
no conflict

= Nor from a refusal
--- A
Date: 2031-05-02

"Norland has refused to open the old harbour of Arla to foreign trawlers this spring," Rosa Quint said.
--- B
Date: 2031-05-02

"Norland has failed to open the old harbour of Arla to foreign trawlers this spring," Rosa Quint said.
===
no agreement | A | has refused to open | B | has failed to open

= What is only talked of is not what was agreed
--- A
Date: 2031-05-02

Norland and Sudria agreed to reopen the night ferry between the two capitals.
--- B
Date: 2031-05-02

Norland and Sudria discussed the possibility of reopening the night ferry between the two capitals.
===
apart | A | agreed to reopen the night ferry | B | discussed the possibility of reopening the night ferry
stated | B | reopening the night ferry | Norland and Sudria discussed the possibility of reopening the night ferry between the two capitals

= To rule it out is not to propose it
--- A
Date: 2031-05-02

The harbour minister ruled out reopening the ferry line to the islands this year.
--- B
Date: 2031-05-02

The harbour minister proposed reopening the ferry line to the islands this year.
===
no agreement | A | reopening the ferry line | B | reopening the ferry line

= Both wordings are one statement, and one of them settles it
--- A
Date: 2031-05-02

Norland and Sudria agreed to share the water of the Arla.
--- B
Date: 2031-05-02

Norland and Sudria discussed a proposal to share the water of the Arla.
===
same | A | to share the water of the Arla | B | a proposal to share the water of the Arla | cut | modality

= To deny it is to say that it is not so
--- A
Date: 2031-05-02

Norland denies that its trawlers entered the bay of Arla in April.
--- B
Date: 2031-05-02

"None of our trawlers entered the bay of Arla in April," Harbour Minister Rosa Quint of Norland said.
===
no conflict
fact | A | its trawlers entered | B | None of our trawlers entered
stated | A | its trawlers entered | None of our trawlers entered the bay of Arla in April

= What is denied happened on no day
--- A
Date: 2031-05-02

Norland denies that its trawlers entered the bay of Arla in April.
--- B
Date: 2031-05-02

Norland denied that its trawlers had entered the bay of Arla in April.
===
undated | A | its trawlers entered
denied | A | its trawlers entered

= What one denies and another tells is not one fact
--- A
Date: 2031-05-02

Norland denied that its trawlers had cut the cable off Arla in April.
--- B
Date: 2031-05-02

Trawlers of Norland cut the cable off Arla in April.
===
apart | A | its trawlers had cut the cable | B | cut the cable

= Who does not deny it does not deny it
--- A
Date: 2031-05-02

Norland did not deny that its trawlers had entered the bay of Arla in April.
--- B
Date: 2031-05-02

The coast guard said that two trawlers had been seen.
===
not denied | A | its trawlers had entered
stated | A | its trawlers had entered | Norland did not deny that its trawlers had entered the bay of Arla in April

= To wait until it is done is not to do it before
--- A
Date: 2031-05-02

Rosa Quint said that trade in timber must wait until the old mines had been cleared.
--- B
Date: 2031-05-02

Rosa Quint said that no trade in timber could be discussed until the old mines were cleared.
===
no conflict
stated | A | the old mines had been cleared | trade in timber must wait until the old mines had been cleared

= What has to come first has not come
--- A
Date: 2031-05-02

Rosa Quint said the ports could reopen once the mines had been cleared.
--- B
Date: 2031-05-02

The mines had been cleared by noon on Monday, the coast guard said.
===
stated | A | the mines had been cleared | the ports could reopen once the mines had been cleared

= What came before it came
--- A
Date: 2031-05-02

The mines were cleared before the ferry left the port of Arla on Monday.
--- B
Date: 2031-05-02

The ferry left the port of Arla on Monday.
===
fact | A | the ferry left the port | B | The ferry left the port
