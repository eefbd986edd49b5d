# What reports say that somebody is.

= Two ministries of one person
--- A
Date: 2031-05-02

Foreign Minister Rosa Quint opened the harbor of Arla on Thursday.
--- B
Date: 2031-05-02

Defense Minister Rosa Quint opened the harbor at Arla on Thursday, to cheers.
===
conflict | role | contradiction | A | Foreign Minister | B | Defense Minister

= A ministry by its name and by its office is one
--- A
Date: 2031-05-02

Defense Minister Rosa Quint opened the harbor of Arla on Thursday.
--- B
Date: 2031-05-02

Rosa Quint, the minister of defence, opened the harbor of Arla on Thursday.
===
no conflict

= A minister is no other than the defense minister
--- A
Date: 2031-05-02

The minister, Rosa Quint, opened the harbor of Arla on Thursday.
--- B
Date: 2031-05-02

Defense Minister Rosa Quint opened the harbor of Arla on Thursday.
===
no conflict

= The former minister has another office now
--- A
Date: 2031-05-02

The former foreign minister, Rosa Quint, opened the harbor of Arla on Thursday.
--- B
Date: 2031-05-02

Defense Minister Rosa Quint opened the harbor of Arla on Thursday.
===
no conflict

= A deputy is not the chief
--- A
Date: 2031-05-02

Police Chief Pavel Dorn visited the harbor of Arla on Thursday.
--- B
Date: 2031-05-02

Deputy Police Chief Pavel Dorn visited the harbor of Arla on Thursday.
===
conflict | role | contradiction | A | Police Chief | B | Deputy Police Chief

= Two offices that one person may hold
--- A
Date: 2031-05-02

Prime Minister Rosa Quint opened the harbor of Arla on Thursday.
--- B
Date: 2031-05-02

Finance Minister Rosa Quint opened the harbor of Arla on Thursday.
===
no conflict
