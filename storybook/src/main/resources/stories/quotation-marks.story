# Quotation marks of every kind, and what is not a quotation.

= Typographic double marks hold the words
--- A
“The bridge will open in June,” Mayor Ilse Brandt said on Monday.
===
speaker | A | The bridge will open in June | Ilse Brandt
kind | A | The bridge will open in June | direct

= Single marks hold the words, and an apostrophe inside does not end them
--- A
Mayor Ilse Brandt said, ‘We don’t expect the bridge’s deck to be ready before June.’

The council will vote next week.
===
speaker | A | We don’t expect the bridge’s deck to be ready before June | Ilse Brandt
nobody | A | The council will vote next week

= Straight marks hold the words
--- A
"We have paid every invoice," said Pavel Dorn, the firm's chief executive.
===
speaker | A | We have paid every invoice | Pavel Dorn

= Guillemets hold the words
--- A
«We have paid every invoice,» said Pavel Dorn, the firm's chief executive.
===
speaker | A | We have paid every invoice | Pavel Dorn

= German marks hold the words
--- A
„We have paid every invoice,“ said Pavel Dorn, the firm's chief executive.
===
speaker | A | We have paid every invoice | Pavel Dorn

= An odd number of marks loses neither the quotation nor the next one
--- A
“We have paid every invoice, said Pavel Dorn, the firm's chief executive.

“The books are open to anybody,” Dorn added.
===
speaker | A | The books are open to anybody | Pavel Dorn

= A quotation over two paragraphs reopens its mark and keeps its speaker
--- A
Judge Amara Osei read the verdict in a full court.

“The accused knew what the valve was for,” she said. “He had signed the order himself.

“Nobody else held the key to that room,” the judge went on.
===
speaker | A | He had signed the order himself | Amara Osei
speaker | A | Nobody else held the key to that room | Amara Osei

= A quotation inside a quotation belongs to the inner speaker
--- A
“My father told me, ‘never sell the land,’ and I never did,” Tomas Arce said.
===
speaker | A | and I never did | Tomas Arce
kind | A | and I never did | direct

= A term in marks has no speaker
--- A
The two ministries share a so-called “blue line” telephone.

Minister Lena Holt said the line was used twice in May.
===
nobody | A | blue line

= The title of a book in marks has no speaker
--- A
Her third novel, “The Salt Ferry”, won the prize in October.

The jury met for six hours.
===
nobody | A | The Salt Ferry

= Feet and inches are not quotations
--- A
The beam is 6'2" long and weighs 40 kilograms.

“It held,” said engineer Rosa Quint.
===
speaker | A | It held | Rosa Quint
