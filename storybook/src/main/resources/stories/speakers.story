# Who said it.

= A pronoun is the person named before
--- A
Finance Minister Greta Lund presented the budget in Oslo on Tuesday.

She said taxes would fall. “Families have waited long enough,” she told parliament.
===
speaker | A | Families have waited long enough | Greta Lund
entity | A | She | Greta Lund

= The verb may stand before its speaker
--- A
“The lake is lower than in any year we know of,” said Ines Caro, who runs the water board.
===
speaker | A | The lake is lower than in any year we know of | Ines Caro

= A surname after Mr is the person with that surname
--- A
Olivier Besson, the union's leader, called off the strike on Friday. Mr Besson said the offer was “fair, if late”.
===
speaker | A | fair, if late | Olivier Besson

= A title is the person who bears it
--- A
Peruvian President Tomas Arce flew to Quito on Monday.

“The border stays open,” the president said after the talks.
===
speaker | A | The border stays open | Tomas Arce
entity | A | the president | Tomas Arce

= His counterpart is the other one
--- A
Peruvian President Tomas Arce met his Ecuadorian counterpart Lucia Vega in Quito on Monday. Mr Arce said the border would stay open.

“We will build the second bridge together,” Ms Vega said.
===
speaker | A | We will build the second bridge together | Lucia Vega
entity | A | his Ecuadorian counterpart Lucia Vega | Lucia Vega

= A source without a name keeps its description
--- A
A ministry spokesman said the talks would “go on through the night”.
===
speaker | A | go on through the night | A ministry spokesman

= A capital that speaks is a government
--- A
Lima said the second bridge would be paid for “in equal parts”.
===
speaker | A | in equal parts | Lima

= The title in one report is the name in another
--- A
Outlet: The Quito Courier
Date: 2031-05-06

Peruvian President Tomas Arce signed the treaty in Quito on Monday. “The border stays open,” Mr Arce said.
--- B
Outlet: Andes Wire
Date: 2031-05-06

The treaty was signed in Quito on Monday.

“The border stays open,” the Peruvian president said.
===
speaker | B | The border stays open | Tomas Arce
same | A | The border stays open | B | The border stays open

= According to names the speaker without a verb
--- A
The dam will be finished in two years, according to chief engineer Rosa Quint.
===
speaker | A | The dam will be finished in two years | Rosa Quint
kind | A | The dam will be finished in two years | indirect

= The speaker of a split quotation says both halves
--- A
“The pipeline is safe,” energy minister Karim Daoud said. “Nobody needs to leave.”
===
speaker | A | The pipeline is safe | Karim Daoud
speaker | A | Nobody needs to leave | Karim Daoud

= A pronoun before its name means the name that follows
--- A
Minister Pavel Dorn has the harbour board on his side.

In his account of Dorn, Karl Brandt voiced regret that the town had trusted him.

“It is hard to believe that the town could choose so badly,” he said.
===
speaker | A | It is hard to believe | Karl Brandt

= A comparison that is not meant says nothing of a person
--- A
“If Lena Holt were a man, nobody would ask,” Pavel Dorn said. Holt laughed at the remark.

Holt now talks freely of her years at sea. She often speaks of “the glass bridge”.
===
speaker | A | the glass bridge | Lena Holt

= The senator is the person just named, where no senator is known nearer
--- A
Olaf Lind came to the town hall with his family. The senator said his campaign was “closing strong”.

“It is huge,” he said.
===
speaker | A | It is huge | Olaf Lind

= They who spoke before are called as they were then
--- A
People briefed on the sale were adamant that the board would resist. And they insisted that few workers would leave.
===
speaker | A | few workers would leave | People briefed on the sale

= The Head of State in a statement is the leader whose statement it is
--- A
Outlet: Presidency of the Republic of Chile

The President of the Republic of Chile, Rosa Quint, spoke today with the President of Finland, Tomi Salo.

“The second ship will carry our flag,” the Head of State said.
===
speaker | A | The second ship will carry our flag | Rosa Quint

= A counterpart is known from what another report tells
--- A
Outlet: The Quito Courier
Date: 2031-05-06

Finnish President Tomi Salo spoke with Rosa Quint of Chile on Monday. “The ice is ours to share,” he said.
--- B
Outlet: Andes Wire
Date: 2031-05-06

President Tomi Salo and Rosa Quint spoke on Monday. His Finnish counterpart thanked Quint for “a clear word”.
===
speaker | B | a clear word | Tomi Salo

= The husband and the wife share a name
--- A
The video that Elena Moreau recorded shows the moments before the police shot her husband.

Daniel Moreau, 43, was sitting in his car. “Don't shoot him,” she says.

“Come on out of the car,” Elena Moreau tells her husband.
===
speaker | A | Don't shoot him | Elena Moreau

= They are those who were named together
--- A
Lena Holt and Pavel Dorn wrote a report on the port. In the end they conclude that the sale failed.
===
speaker | A | the sale failed | Lena Holt and Pavel Dorn

= Some of a group are not the group
--- A
Some Democrats said the vote came too early.
===
speaker | A | the vote came too early | Some Democrats

= Who signs a letter is its "I"
--- A
LETTERS

I believe that the ferry should stay free for every islander.

Ana Dorn

Bergen, Norway
===
speaker | A | that the ferry should stay free for every islander | Ana Dorn

= Words set apart below a colon are whose sentence leads to them
--- A
In a speech last May, Mayor Ilse Brandt said:

The ferry is a promise and it must be kept as one.

The council met a week later.
===
speaker | A | The ferry is a promise and it must be kept as one | Ilse Brandt

= An accent does not part a name
--- A
“The ferry will run,” said Tomás Calderón, the harbour master.
--- B
“The ferry will run in May,” said Tomas Calderon, the harbour master.
===
speaker | A | The ferry will run | Tomás Calderón
speaker | B | The ferry will run in May | Tomás Calderón

= Who passes on what another said is not asked to speak again
--- A
“They do not,” Ana Lind said, according to the Harbour Herald. “I am here to tell you that they do not speak for us.”
===
speaker | A | I am here to tell you that they do not speak for us | Ana Lind

= Part of a sentence in marks goes with who is quoted beside it
--- A
“The toll eats the town,” Greta Lund, the harbour master, declared at noon. Moreover, it “was made to eat the town.”

The comment was “the latest low in a campaign full of fear.” It was “a contrast with the mayor's patience,” Ivo Dorn said.
===
speaker | A | was made to eat the town | Greta Lund
speaker | A | the latest low in a campaign full of fear | Ivo Dorn

= What is quoted has a speaker, though nothing tells that it can speak
--- A
The search engine was slow all week. “We are sorry for the wait,” the tech giant said in a statement.
===
speaker | A | We are sorry for the wait | the tech giant

= Who speaks stands after the verb, though the subject of what is said stands before
--- A
Any close reading of the charter, said Ivo Dorn, an expert on ferries at the institute, would show the town is “in the right.”
===
speaker | A | in the right | Ivo Dorn

= A title with a capital is the person who bears it
--- A
Minister Ana Brook visited the clinic in Arla on Wednesday. The Minister said: “Nobody will be turned away from this clinic.”
===
speaker | A | Nobody will be turned away from this clinic | Ana Brook
entity | A | The Minister | Ana Brook

= A sheriff with a capital is the sheriff
--- A
The sheriff of Arla County, Tom Reed, was there. The Sheriff said his men had closed the road.
===
speaker | A | his men had closed the road | Tom Reed

= A title without an article is who bears it
--- A
Governor Ruth Allan toured the dam. Governor said the dam was safe.
===
speaker | A | the dam was safe | Ruth Allan

= Of two who bear a title in one sentence neither is meant for sure
--- A
Health Minister Ana Brook and Transport Minister Ivo Dorn met in Arla on Wednesday. The minister said that the clinic would stay open.
===
speaker | A | the clinic would stay open | The minister

= The nearer of two who bear a title is meant
--- A
Health Minister Ana Brook and Transport Minister Ivo Dorn met in Arla on Wednesday.

Transport Minister Ivo Dorn spoke first. “I am glad,” the minister said.
===
speaker | A | I am glad | Ivo Dorn

= A prime minister is not called the minister
--- A
Interior Minister Nora Hess flew to Arla. Prime Minister Jonas Falk stayed in the capital. The minister said that the road would be mended.
===
speaker | A | the road would be mended | Nora Hess

= A title in a statement is the only one in the story who bears it
--- A
Title: Statement by the Ministry of Health
Outlet: Ministry of Health
Date: 2031-05-06
URL: https://health.example/statements/1

The clinic in Arla will stay open. The Minister said: “Nobody will be turned away from this clinic.”
--- B
Outlet: The Arla Post
Date: 2031-05-06

Prime Minister Jonas Falk spoke in Arla. Health Minister Ana Brook said the clinic in Arla would stay open.
===
speaker | A | Nobody will be turned away from this clinic | Ana Brook
