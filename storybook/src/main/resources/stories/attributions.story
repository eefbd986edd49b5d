# Source, cue and content.

= An indirect statement has its source, its cue and its content
--- A
Rosa Quint said that the dam would hold.
===
attribution | A | Rosa Quint | said | that the dam would hold
kind | A | that the dam would hold | indirect
mode | A | that the dam would hold | speech

= A belief is an attribution of its own mode
--- A
Rosa Quint believes the dam will hold.
===
mode | A | the dam will hold | belief

= A plan is an attribution of its own mode
--- A
Rosa Quint plans to inspect the dam on foot.
===
mode | A | to inspect the dam on foot | intention

= What somebody did not mention is kept as absent
--- A
The Chilean readout made no mention of a visit.
===
mode | A | a visit | absent

= A partly quoted clause is mixed
--- A
Rosa Quint said the dam was “as safe as any house” in the valley.
===
kind | A | as safe as any house | mixed
speaker | A | as safe as any house | Rosa Quint

= What is said within what is said has its own source
--- A
The Courier quoted an engineer as saying that the dam had cracked in March.
===
speaker | A | the dam had cracked in March | an engineer

= What an agency quotes is said by whom it quotes
--- A
Andes Wire quoted an official as saying that the dam “will not hold”.
===
speaker | A | will not hold | an official

= A lawmaker who called is not one who was called
--- A
Pavel Dorn, who ran the port during the strike, called the plan “a childish game”.
===
speaker | A | a childish game | Pavel Dorn

= A quotation further on goes with the words before it
--- A
Lena Holt accused the guild of taking money and “using an old trick to win”.
===
attribution | A | Lena Holt | accused | the guild of taking money and “using an old trick to win”

= What somebody rejects is not what she says
--- A
Ana Brook rejected calls for her dismissal from the guild, which says that her office lost half of the records.
===
attribution | A | Ana Brook | rejected calls for | her dismissal from the guild
speaker | A | her office lost half of the records | the guild

= A report that is dismissed is by whoever wrote it
--- A
Mayor Ana Brook dismissed a report by Colin Ferris, who said that the bridge had cracked in March.
===
speaker | A | the bridge had cracked in March | Colin Ferris
not denied | A | the bridge had cracked in March

= Who said it in a thing that is dismissed said it
--- A
Ana Brook dismissed a letter from an engineer who said that the dam had sunk.
===
speaker | A | the dam had sunk | an engineer

= A claim that is rejected is denied
--- A
Ana Brook rejected accusations that the council had hidden the bill.
===
speaker | A | the council had hidden the bill | Ana Brook
denied | A | the council had hidden the bill

= A claim of somebody that is denied is what he claims, and not he
--- A
Ana Brook denied the claim of the union that the pumps had been left broken.
===
denied | A | the pumps had been left broken

= A claim that is not rejected is not denied
--- A
Ana Brook repeated the claim that the council had hidden the bill.
===
not denied | A | the council had hidden the bill

= What follows “that” is one clause with its subject, and what comes next is another deed
--- A
The President stressed that access to water in the valley is not up for debate and deplored the closure of the dam on 4 May.
===
attribution | A | The President | stressed | that access to water in the valley is not up for debate
attribution | A | The President | deplored | the closure of the dam on 4 May

= A noun of quantity after “that” is a subject
--- A
The Minister underlined that respect for the treaty in both countries remains essential.
===
attribution | A | The Minister | underlined | that respect for the treaty in both countries remains essential

= An email that a paper has seen is not what the paper says
--- A
The dam was weak, according to a memo obtained by the Courier.
===
speaker | A | The dam was weak | a memo obtained by the Courier

= What calls on the reader of a page is said by nobody
--- A
“The dam will hold,” said Rosa Quint.

Share this article
Read more: Tolls to rise at Arla
===
speaker | A | The dam will hold | Rosa Quint
no fact | A | Tolls to rise
