# Ein paar Sätze, die zeigen, dass Geschlecht und Anrede gehen.

-dir = { $register ->
    [formal] Ihnen
   *[other] dir
}

greeting-dear = { $addressee-gender ->
    [feminine] Liebe { $given }
    [masculine] Lieber { $given }
   *[unknown] Hallo { $given }
},
    .move = greeting
    .registers = casual, neutral
    .examples =
        given=Jana; addressee-gender=feminine → Liebe Jana,
        given=Jonas; addressee-gender=masculine → Lieber Jonas,
        given=Robin → Hallo Robin,

greeting-formal = { $addressee-gender ->
    [feminine] Sehr geehrte Frau { $title } { $surname }
    [masculine] Sehr geehrter Herr { $title } { $surname }
   *[unknown] Guten Tag { $title } { $surname }
},
    .move = greeting
    .registers = formal
    .examples =
        addressee-gender=feminine; title=Dr.; surname=Brandt → Sehr geehrte Frau Dr. Brandt,
        title=Dr.; surname=Brandt → Guten Tag Dr. Brandt,

it-has-been-years = Es ist { $years ->
    [one] ein Jahr
   *[other] { $years } Jahre
} her, dass wir voneinander gehört haben. Ich würde mich gern mit { -dir } austauschen.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .examples =
        years=1; register=casual → Es ist ein Jahr her, dass wir voneinander gehört haben. Ich würde mich gern mit dir austauschen.
        years=5; register=formal → Es ist 5 Jahre her, dass wir voneinander gehört haben. Ich würde mich gern mit Ihnen austauschen.
