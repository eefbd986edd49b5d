# When.

= Yesterday is the day before publication
--- A
Date: 2031-05-07

The treaty was signed yesterday.
===
time | A | yesterday | 2031-05-06

= A weekday is the last one before publication
--- A
Date: 2031-05-07

The treaty was signed on Monday.
===
time | A | Monday | 2031-05-05

= A season and a year
--- A
Date: 2031-05-07

The bridge is to open next spring, and the tolls end early next year.
===
time | A | next spring | 2032-SP

= A month without a year is the last one
--- A
Date: 2031-05-07

The dam cracked in February.
===
time | A | February | 2031-02

= A duration is no day
--- A
Date: 2031-05-07

The talks lasted three hours.
===
time | A | three hours | PT3H

= Without any date a weekday stays open
--- A
The treaty was signed on Monday.
===
time | A | Monday | XXXX-WXX-1

= A report without a date takes it from its story-mate, and says so
--- A
Outlet: Andes Wire

The treaty was signed in Quito on Monday by Tomas Arce and Lucia Vega.
--- B
Outlet: The Quito Courier
Date: 2031-05-06

Tomas Arce and Lucia Vega signed the treaty in Quito yesterday.
===
time | A | Monday | 2031-05-05
time | B | yesterday | 2031-05-05
published | B | 2031-05-06 | metadata

= A stray head is a date and not a word of the first sentence
--- A
 date 2031-05-06 Tomas Arce signed the treaty in Quito yesterday.
===
published | A | 2031-05-06 | text
time | A | yesterday | 2031-05-05
entity | A | Tomas Arce | Tomas Arce

= What stays so until a weekday stays so until the next
--- A
Date: 2031-05-06

The library will stay closed until Friday. The ferry is to remain shut until Sunday.
===
time | A | Friday | 2031-05-09
time | A | Sunday | 2031-05-11

= What is put off until a weekday is put off until the next
--- A
Date: 2031-05-06

The council postponed the vote until Friday. The theatre has been closed until Sunday.
===
time | A | Friday | 2031-05-09
time | A | Sunday | 2031-05-11

= What is asked for by a weekday is still to be done
--- A
Date: 2031-05-06

Rosa Quint asked the guild to answer by Friday.
===
time | A | Friday | 2031-05-09

= What lasted until a weekday is over
--- A
Date: 2031-05-06

The talks lasted until Friday. The storm had been over by Sunday.
===
time | A | Friday | 2031-05-02
time | A | Sunday | 2031-05-04

= What is called for on a weekday is to come
--- A
Date: 2031-05-07

The nurses' union called for a strike on Friday. It had called for calm on Monday.
===
time | A | Friday | 2031-05-09
time | A | Monday | 2031-05-05

= What somebody had committed himself to do is not a year ago
--- A
Date: 2031-05-07

Pavel Dorn said Sudria had committed to withdrawing its boats by the end of June.
===
time | A | the end of June | 2031-06
