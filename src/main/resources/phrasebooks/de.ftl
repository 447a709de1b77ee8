### Die deutschen Formulierungen. Wie man eine schreibt: CONTRIBUTING, „Phrase books“. Du oder Sie entscheidet $address, nie der Ton.
### The German phrases: du or Sie by $address; every phrase is run through its examples and through the rules of tact.

-du = { $address ->
    [familiar] du
   *[polite] Sie
}

-dir = { $address ->
    [familiar] dir
   *[polite] Ihnen
}

-dich = { $address ->
    [familiar] dich
   *[polite] Sie
}

-dein = { $address ->
    [familiar] dein
   *[polite] Ihr
}

-deine = { $address ->
    [familiar] deine
   *[polite] Ihre
}

-deinen = { $address ->
    [familiar] deinen
   *[polite] Ihren
}

-deinem = { $address ->
    [familiar] deinem
   *[polite] Ihrem
}

-deiner = { $address ->
    [familiar] deiner
   *[polite] Ihrer
}

-hast = { $address ->
    [familiar] hast
   *[polite] haben
}

-bist = { $address ->
    [familiar] bist
   *[polite] sind
}

-machst = { $address ->
    [familiar] machst
   *[polite] machen
}

-brauchst = { $address ->
    [familiar] brauchst
   *[polite] brauchen
}

-kannst = { $address ->
    [familiar] kannst
   *[polite] können
}

-magst = { $address ->
    [familiar] magst
   *[polite] mögen
}

-schreibst = { $address ->
    [familiar] schreibst
   *[polite] schreiben
}

-erreichst = { $address ->
    [familiar] erreichst
   *[polite] erreichen
}

-jahre = { $years ->
    [1] ein, zwei Jahren
    [2] ein, zwei Jahren
    [3] ein paar Jahren
    [4] ein paar Jahren
    [5] ein paar Jahren
    [6] ein paar Jahren
    [7] ein paar Jahren
    [other] vielen Jahren
   *[unknown] { $years }
}

-nein = { $turn ->
    [1] deshalb vernetze ich mich hier nicht
    [2] deshalb sage ich hier lieber nein
    [3] also nehme ich die Einladung nicht an
    [4] darum sage ich hier ab
    [5] deshalb möchte ich mich hier nicht vernetzen
   *[0] deshalb nehme ich { -deine } Einladung nicht an
}

-absage = { $turn ->
    [1] also nehme ich die Einladung nicht an
    [2] deshalb sage ich hier lieber nein
    [3] darum nehme ich { -deine } Einladung nicht an
    [4] darum sage ich hier ab
    [5] und dabei bleibe ich, also sage ich hier ab
   *[0] deshalb nehme ich { -deine } Einladung nicht an
}

-nein-formal = { $turn ->
    [1] daher vernetze ich mich hier nicht
    [2] daher möchte ich mich hier nicht vernetzen
    [3] weshalb ich { -deine } Einladung nicht annehme
    [4] daher sage ich hier ab
    [5] daher nehme ich die Einladung nicht an
   *[0] daher nehme ich { -deine } Einladung nicht an
}

-bei-ort = { $place-kind ->
    [when] { $place }
   *[what] bei { $place }
}

-wann = { $detail-kind ->
    [when] { $detail }
    [day] am { $detail }
    [month] im { $detail }
   *[what] später ({ $detail })
}

-per = { $channel-kind ->
    [phone] am Telefon
    [email] per E-Mail
    [address] unter { $channel }
    [number] unter { $channel }
   *[other] über { $channel }
}

-in-kontakt = { $channel-kind ->
    [phone] Wir telefonieren ja schon
    [email] Wir schreiben uns ja schon per E-Mail
    [address] Meine E-Mail-Adresse { -hast } { -du } ja schon
    [number] Meine Nummer { -hast } { -du } ja schon
   *[other] Wir sind ja schon über { $channel } in Kontakt
}

-detail-when =
    ab abends am an auf bald bei beim bis demnächst diese diesen dieser dieses gegen gleich heute im in
    irgendwann jederzeit kommende kommenden kommender kommendes morgen nach nachmittags nächste nächsten nächster nächstes noch
    Anfang Ende Mitte später sobald spätestens über übermorgen um unter vor vormittags während wenn wieder zu zum zur zwischen

-detail-day =
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Wochenende Montagabend Dienstagabend
    Mittwochabend Donnerstagabend Freitagabend Samstagabend Sonntagabend

-detail-month =
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember Frühjahr Frühling Sommer
    Herbst Winter

-repeatable =
    aber alle alles also andere auch beim bleibe bleiben dafür dabei daher damit dann dass deine deiner deinen deinem denen deshalb diese
    dieser doch durch eine einem einen einer eines einladung etwas für gern gerne gilt habe haben hast hier hätte ihnen ihre
    ihrem ihren ihrer immer jetzt kann kannst kontakt leute leuten linkedin mehr mein meine meinem meinen meiner mich
    möchte nehme nicht noch nutze oder ohne schon sehr sich sind über unter vernetze vernetzen wäre weil wenn wird würde

-small-after-greeting =
    aber also auch auf bei bevor da damit danach danke dann das dass den denn der dein deine deinen deiner die dies diese dir du ein
    eine einen eigentlich einfach er erst erzähl es für gern gerne geht gut hast herzlichen hier ich im in ja jetzt kannst leider magst
    manches mein meine meinen mir mit nach nein nett nicht noch nun nur ob oft schön sehr seit so über um und unter viel viele vielen vom
    von vor wann warum was wegen weil wenn wer wie wir wo woher womit worum zu zuerst zum zur zurzeit

## Anrede

hallo-given = Hallo { $given },
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual, neutral
    .when = familiar
    .examples =
        given=Dana → Hallo Dana,

hi-given = Hi { $given },
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual
    .when = familiar
    .examples =
        given=Dana → Hi Dana,

hallo-full = Hallo { $full },
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual
    .when = polite
    .examples =
        full=Dana Weiss → Hallo Dana Weiss,

guten-tag-full = Guten Tag { $full },
    .move = greeting
    .tones = usual, repeated, final
    .registers = neutral
    .when = polite
    .examples =
        full=Dana Weiss → Guten Tag Dana Weiss,

guten-tag-given = Guten Tag { $given },
    .move = greeting
    .tones = usual, repeated, final
    .registers = formal
    .when = familiar
    .examples =
        given=Dana → Guten Tag Dana,

formal-name = { $addressee-gender ->
    [feminine] Sehr geehrte Frau { $surname }
    [masculine] Sehr geehrter Herr { $surname }
   *[unknown] Guten Tag { $full }
},
    .move = greeting
    .tones = usual, repeated, final
    .registers = formal
    .when = polite
    .examples =
        addressee-gender=feminine; full=Dana Weiss; surname=Brandt → Sehr geehrte Frau Brandt,
        addressee-gender=masculine; full=Dana Weiss; surname=Brandt → Sehr geehrter Herr Brandt,
        full=Dana Weiss; surname=Brandt → Guten Tag Dana Weiss,

formal-title = { $addressee-gender ->
    [feminine] Sehr geehrte Frau { $title } { $surname }
    [masculine] Sehr geehrter Herr { $title } { $surname }
   *[unknown] Guten Tag { $title } { $surname }
},
    .move = greeting
    .tones = usual, repeated, final
    .registers = formal
    .when = polite
    .examples =
        addressee-gender=feminine; surname=Brandt; title=Dr. → Sehr geehrte Frau Dr. Brandt,
        addressee-gender=masculine; surname=Brandt; title=Dr. → Sehr geehrter Herr Dr. Brandt,
        surname=Brandt; title=Dr. → Guten Tag Dr. Brandt,

hallo-displayed = Hallo { $displayed },
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual, neutral
    .examples =
        displayed=Dana Weiss → Hallo Dana Weiss,

guten-tag-displayed = Guten Tag { $displayed },
    .move = greeting
    .tones = usual, repeated, final
    .registers = formal
    .examples =
        displayed=Dana Weiss → Guten Tag Dana Weiss,

hallo = Hallo,
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual, neutral
    .examples =
        → Hallo,

guten-tag = Guten Tag,
    .move = greeting
    .tones = usual, repeated, final
    .registers = neutral, formal
    .examples =
        → Guten Tag,

## Die Antwort auf eine Frage, in eigenen Worten

answer = { $answer }
    .move = answer
    .tones = usual, repeated
    .examples =
        answer=Ja, freitags unterrichte ich noch. → Ja, freitags unterrichte ich noch.

## Mitgefühl, an der Stelle des Danks

beileid = Mein herzliches Beileid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → Mein herzliches Beileid.

verlust = { $address ->
    [familiar] Dein
   *[polite] Ihr
} Verlust tut mir sehr leid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        address=familiar → Dein Verlust tut mir sehr leid.
        address=polite → Ihr Verlust tut mir sehr leid.

beileid-formal = Mein aufrichtiges Beileid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → Mein aufrichtiges Beileid.

anteilnahme = Zu { -deinem } Verlust möchte ich { -dir } mein Beileid aussprechen.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        address=familiar → Zu deinem Verlust möchte ich dir mein Beileid aussprechen.
        address=polite → Zu Ihrem Verlust möchte ich Ihnen mein Beileid aussprechen.

stelle = Was mit { -deiner } Stelle passiert ist, tut mir leid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        address=familiar → Was mit deiner Stelle passiert ist, tut mir leid.
        address=polite → Was mit Ihrer Stelle passiert ist, tut mir leid.

stelle-gelesen = Das mit { -deiner } Stelle tut mir sehr leid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        address=familiar → Das mit deiner Stelle tut mir sehr leid.
        address=polite → Das mit Ihrer Stelle tut mir sehr leid.

stelle-formal = Was mit { -deiner } Stelle geschehen ist, tut mir sehr leid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = formal
    .when = layoff
    .examples =
        address=familiar → Was mit deiner Stelle geschehen ist, tut mir sehr leid.
        address=polite → Was mit Ihrer Stelle geschehen ist, tut mir sehr leid.

beileid-offen = Mein herzliches Beileid. { $address ->
    [familiar] Du
   *[polite] Sie
} { -brauchst } hierauf nicht zu antworten; ich wollte { -deine } Einladung nur nicht liegen lassen.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        address=familiar → Mein herzliches Beileid. Du brauchst hierauf nicht zu antworten; ich wollte deine Einladung nur nicht liegen lassen.
        address=polite → Mein herzliches Beileid. Sie brauchen hierauf nicht zu antworten; ich wollte Ihre Einladung nur nicht liegen lassen.

verlust-offen = { $address ->
    [familiar] Dein
   *[polite] Ihr
} Verlust tut mir sehr leid. Gerade ist anderes wichtiger, darum nur kurz zu { -deiner } Einladung.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        address=familiar → Dein Verlust tut mir sehr leid. Gerade ist anderes wichtiger, darum nur kurz zu deiner Einladung.
        address=polite → Ihr Verlust tut mir sehr leid. Gerade ist anderes wichtiger, darum nur kurz zu Ihrer Einladung.

beileid-formal-offen = Mein aufrichtiges Beileid. Eine Antwort hierauf ist nicht nötig; ich wollte { -deine } Einladung nur nicht unbeantwortet lassen.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        address=familiar → Mein aufrichtiges Beileid. Eine Antwort hierauf ist nicht nötig; ich wollte deine Einladung nur nicht unbeantwortet lassen.
        address=polite → Mein aufrichtiges Beileid. Eine Antwort hierauf ist nicht nötig; ich wollte Ihre Einladung nur nicht unbeantwortet lassen.

stelle-offen = Was mit { -deiner } Stelle passiert ist, tut mir leid. Gerade jetzt will ich { -deine } Einladung nicht unbeantwortet lassen.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        address=familiar → Was mit deiner Stelle passiert ist, tut mir leid. Gerade jetzt will ich deine Einladung nicht unbeantwortet lassen.
        address=polite → Was mit Ihrer Stelle passiert ist, tut mir leid. Gerade jetzt will ich Ihre Einladung nicht unbeantwortet lassen.

stelle-warten = Das mit { -deiner } Stelle tut mir leid, und auf eine Antwort hier { $address ->
    [familiar] sollst du
   *[polite] sollen Sie
} nicht warten müssen.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        address=familiar → Das mit deiner Stelle tut mir leid, und auf eine Antwort hier sollst du nicht warten müssen.
        address=polite → Das mit Ihrer Stelle tut mir leid, und auf eine Antwort hier sollen Sie nicht warten müssen.

stelle-formal-offen = Was mit { -deiner } Stelle geschehen ist, tut mir sehr leid. { $address ->
    [familiar] Deine
   *[polite] Ihre
} Einladung möchte ich nicht unbeantwortet lassen.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = formal
    .when = layoff
    .examples =
        address=familiar → Was mit deiner Stelle geschehen ist, tut mir sehr leid. Deine Einladung möchte ich nicht unbeantwortet lassen.
        address=polite → Was mit Ihrer Stelle geschehen ist, tut mir sehr leid. Ihre Einladung möchte ich nicht unbeantwortet lassen.

## Dank

danke = Danke für { -deine } Einladung.
    .move = gratitude
    .registers = casual, neutral
    .unless = note, answered
    .examples =
        address=familiar → Danke für deine Einladung.
        address=polite → Danke für Ihre Einladung.

danke-dir = Danke { -dir } für die Einladung.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted
    .unless = note, answered
    .examples =
        address=familiar → Danke dir für die Einladung.
        address=polite → Danke Ihnen für die Einladung.

freunde-gefreut = Danke für die Einladung, darüber habe ich mich gefreut.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
    .unless = note, answered
    .examples =
        → Danke für die Einladung, darüber habe ich mich gefreut.

vielen-dank = Vielen Dank für { -deine } Einladung.
    .move = gratitude
    .registers = neutral, formal
    .unless = note, answered
    .examples =
        address=familiar → Vielen Dank für deine Einladung.
        address=polite → Vielen Dank für Ihre Einladung.

herzlichen-dank = Herzlichen Dank für { -deine } Einladung.
    .move = gratitude
    .registers = formal
    .unless = note, answered
    .examples =
        address=familiar → Herzlichen Dank für deine Einladung.
        address=polite → Herzlichen Dank für Ihre Einladung.

freut-mich = Danke für die Einladung, ich habe mich gefreut.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted
    .unless = note, answered
    .examples =
        → Danke für die Einladung, ich habe mich gefreut.

an-mich-gedacht = Danke, dass { -du } an mich gedacht { -hast }.
    .move = gratitude
    .when = acquainted
    .unless = note, answered
    .examples =
        address=familiar → Danke, dass du an mich gedacht hast.
        address=polite → Danke, dass Sie an mich gedacht haben.

schoen-zu-hoeren = Schön, von { -dir } zu hören, und danke für die Einladung.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted
    .unless = note, working-together, meet-in-person, answered
    .examples =
        address=familiar → Schön, von dir zu hören, und danke für die Einladung.
        address=polite → Schön, von Ihnen zu hören, und danke für die Einladung.

schoen-dein-name = Danke für die Einladung, es war schön, { -deinen } Namen zu lesen.
    .move = gratitude
    .registers = casual
    .when = acquainted
    .unless = note, working-together, meet-in-person, answered
    .examples =
        address=familiar → Danke für die Einladung, es war schön, deinen Namen zu lesen.
        address=polite → Danke für die Einladung, es war schön, Ihren Namen zu lesen.

gefreut-formal = Vielen Dank für { -deine } Einladung; ich habe mich gefreut, von { -dir } zu hören.
    .move = gratitude
    .registers = formal
    .when = acquainted
    .unless = note, working-together, meet-in-person, answered
    .examples =
        address=familiar → Vielen Dank für deine Einladung; ich habe mich gefreut, von dir zu hören.
        address=polite → Vielen Dank für Ihre Einladung; ich habe mich gefreut, von Ihnen zu hören.

nach-jahren = Schön, nach { -jahre } von { -dir } zu hören, und danke für die Einladung.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted, long-ago
    .unless = answered
    .examples =
        address=familiar; years=1 → Schön, nach ein, zwei Jahren von dir zu hören, und danke für die Einladung.
        address=familiar; years=8 → Schön, nach vielen Jahren von dir zu hören, und danke für die Einladung.
        address=familiar; years=12 → Schön, nach vielen Jahren von dir zu hören, und danke für die Einladung.
        address=polite; years=1 → Schön, nach ein, zwei Jahren von Ihnen zu hören, und danke für die Einladung.
        address=polite; years=8 → Schön, nach vielen Jahren von Ihnen zu hören, und danke für die Einladung.
        address=polite; years=12 → Schön, nach vielen Jahren von Ihnen zu hören, und danke für die Einladung.

nach-jahren-formal = Vielen Dank für { -deine } Einladung; es freut mich, nach { -jahre } von { -dir } zu hören.
    .move = gratitude
    .registers = formal
    .when = acquainted, long-ago
    .unless = answered
    .examples =
        address=familiar; years=1 → Vielen Dank für deine Einladung; es freut mich, nach ein, zwei Jahren von dir zu hören.
        address=familiar; years=8 → Vielen Dank für deine Einladung; es freut mich, nach vielen Jahren von dir zu hören.
        address=familiar; years=12 → Vielen Dank für deine Einladung; es freut mich, nach vielen Jahren von dir zu hören.
        address=polite; years=1 → Vielen Dank für Ihre Einladung; es freut mich, nach ein, zwei Jahren von Ihnen zu hören.
        address=polite; years=8 → Vielen Dank für Ihre Einladung; es freut mich, nach vielen Jahren von Ihnen zu hören.
        address=polite; years=12 → Vielen Dank für Ihre Einladung; es freut mich, nach vielen Jahren von Ihnen zu hören.

zeit-am-ort = Danke für die Einladung, und schön, nach unserer Zeit { -bei-ort } von { -dir } zu hören.
    .move = gratitude
    .registers = casual, neutral
    .when = worked-together-once, acquainted
    .unless = answered
    .examples =
        address=familiar; place-kind=when; place=in Lissabon → Danke für die Einladung, und schön, nach unserer Zeit in Lissabon von dir zu hören.
        address=familiar; place-kind=what; place=Nordwind → Danke für die Einladung, und schön, nach unserer Zeit bei Nordwind von dir zu hören.
        address=polite; place-kind=when; place=in Lissabon → Danke für die Einladung, und schön, nach unserer Zeit in Lissabon von Ihnen zu hören.
        address=polite; place-kind=what; place=Nordwind → Danke für die Einladung, und schön, nach unserer Zeit bei Nordwind von Ihnen zu hören.

kennengelernt-ort = Danke für die Einladung; es war schön, { -dich } { -bei-ort } kennenzulernen.
    .move = gratitude
    .registers = casual, neutral
    .relationships = met-once
    .when = acquainted
    .unless = answered
    .examples =
        address=familiar; place-kind=when; place=in Lissabon → Danke für die Einladung; es war schön, dich in Lissabon kennenzulernen.
        address=familiar; place-kind=what; place=Nordwind → Danke für die Einladung; es war schön, dich bei Nordwind kennenzulernen.
        address=polite; place-kind=when; place=in Lissabon → Danke für die Einladung; es war schön, Sie in Lissabon kennenzulernen.
        address=polite; place-kind=what; place=Nordwind → Danke für die Einladung; es war schön, Sie bei Nordwind kennenzulernen.

kennengelernt-ort-formal = Vielen Dank für { -deine } Einladung; es hat mich gefreut, { -dich } { -bei-ort } kennenzulernen.
    .move = gratitude
    .registers = formal
    .relationships = met-once
    .when = acquainted
    .unless = answered
    .examples =
        address=familiar; place-kind=when; place=in Lissabon → Vielen Dank für deine Einladung; es hat mich gefreut, dich in Lissabon kennenzulernen.
        address=familiar; place-kind=what; place=Nordwind → Vielen Dank für deine Einladung; es hat mich gefreut, dich bei Nordwind kennenzulernen.
        address=polite; place-kind=when; place=in Lissabon → Vielen Dank für Ihre Einladung; es hat mich gefreut, Sie in Lissabon kennenzulernen.
        address=polite; place-kind=what; place=Nordwind → Vielen Dank für Ihre Einladung; es hat mich gefreut, Sie bei Nordwind kennenzulernen.

kennengelernt = Danke für die Einladung; es war schön, { -dich } kennenzulernen.
    .move = gratitude
    .registers = casual, neutral
    .relationships = met-once
    .unless = answered
    .examples =
        address=familiar → Danke für die Einladung; es war schön, dich kennenzulernen.
        address=polite → Danke für die Einladung; es war schön, Sie kennenzulernen.

nachricht = Danke für die Einladung und { -deine } Nachricht.
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .unless = answered
    .examples =
        address=familiar → Danke für die Einladung und deine Nachricht.
        address=polite → Danke für die Einladung und Ihre Nachricht.

nachricht-anliegen = Danke, dass { -du } mir davon geschrieben { -hast }.
    .move = gratitude
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        address=familiar → Danke, dass du mir davon geschrieben hast.
        address=polite → Danke, dass Sie mir davon geschrieben haben.

nachricht-gelesen = Danke für { -deine } Nachricht. Ich habe gelesen, was { -du } { $address ->
    [familiar] suchst
   *[polite] suchen
}.
    .move = gratitude
    .when = note, request
    .unless = answered
    .examples =
        address=familiar → Danke für deine Nachricht. Ich habe gelesen, was du suchst.
        address=polite → Danke für Ihre Nachricht. Ich habe gelesen, was Sie suchen.

nachricht-frage = Danke für { -deine } Nachricht und { -deine } Frage.
    .move = gratitude
    .when = note, question
    .unless = answered
    .examples =
        address=familiar → Danke für deine Nachricht und deine Frage.
        address=polite → Danke für Ihre Nachricht und Ihre Frage.

nachricht-lieb = Danke für { -deine } liebe Nachricht.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family
    .when = note, acquainted, warm
    .unless = request, question, answered
    .examples =
        address=familiar → Danke für deine liebe Nachricht.
        address=polite → Danke für Ihre liebe Nachricht.

nachricht-zeilen = Danke für { -deine } Zeilen, ich habe mich gefreut.
    .move = gratitude
    .registers = casual, neutral
    .when = note, acquainted
    .unless = request, question, answered
    .examples =
        address=familiar → Danke für deine Zeilen, ich habe mich gefreut.
        address=polite → Danke für Ihre Zeilen, ich habe mich gefreut.

nachricht-schreiben = Danke, dass { -du } mir geschrieben { -hast }.
    .move = gratitude
    .when = note
    .unless = answered
    .examples =
        address=familiar → Danke, dass du mir geschrieben hast.
        address=polite → Danke, dass Sie mir geschrieben haben.

nachricht-formal = Vielen Dank für { -deine } Einladung und { -deine } Nachricht.
    .move = gratitude
    .registers = neutral, formal
    .when = note
    .unless = answered
    .examples =
        address=familiar → Vielen Dank für deine Einladung und deine Nachricht.
        address=polite → Vielen Dank für Ihre Einladung und Ihre Nachricht.

nachricht-thema = Danke für { -deine } Nachricht ({ $topic }).
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .unless = answered
    .examples =
        address=familiar; topic=die Stelle im Verlag → Danke für deine Nachricht (die Stelle im Verlag).
        address=polite; topic=die Stelle im Verlag → Danke für Ihre Nachricht (die Stelle im Verlag).

nachricht-thema-formal = Vielen Dank für { -deine } Nachricht ({ $topic }).
    .move = gratitude
    .registers = formal
    .when = note
    .unless = answered
    .examples =
        address=familiar; topic=die Stelle im Verlag → Vielen Dank für deine Nachricht (die Stelle im Verlag).
        address=polite; topic=die Stelle im Verlag → Vielen Dank für Ihre Nachricht (die Stelle im Verlag).

angebot = Danke für die Einladung und dafür, dass { -du } mir von { -deiner } Arbeit { $address ->
    [familiar] erzählst
   *[polite] erzählen
}.
    .move = gratitude
    .when = pitch
    .unless = answered
    .examples =
        address=familiar → Danke für die Einladung und dafür, dass du mir von deiner Arbeit erzählst.
        address=polite → Danke für die Einladung und dafür, dass Sie mir von Ihrer Arbeit erzählen.

auch-danke = Und danke für die Einladung.
    .move = gratitude
    .registers = casual, neutral
    .when = answered
    .unless = bereavement, layoff
    .examples =
        → Und danke für die Einladung.

auch-danke-bekannt = Und danke für die Einladung, ich habe mich gefreut.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted, answered
    .unless = bereavement, layoff
    .examples =
        → Und danke für die Einladung, ich habe mich gefreut.

auch-danke-formal = Vielen Dank auch für { -deine } Einladung.
    .move = gratitude
    .registers = formal
    .when = answered
    .unless = bereavement, layoff
    .examples =
        address=familiar → Vielen Dank auch für deine Einladung.
        address=polite → Vielen Dank auch für Ihre Einladung.

nochmals = Danke, dass { -du } noch einmal { $address ->
    [familiar] fragst
   *[polite] fragen
}.
    .move = gratitude
    .tones = repeated
    .registers = casual, neutral
    .examples =
        address=familiar → Danke, dass du noch einmal fragst.
        address=polite → Danke, dass Sie noch einmal fragen.

nochmals-formal = Vielen Dank für { -deine } erneute Einladung.
    .move = gratitude
    .tones = repeated
    .registers = neutral, formal
    .examples =
        address=familiar → Vielen Dank für deine erneute Einladung.
        address=polite → Vielen Dank für Ihre erneute Einladung.

## Ein gutes Wort, wo es eines gibt

gute-erinnerung = An unsere gemeinsame Arbeit denke ich gern zurück.
    .move = opinion
    .when = worked-together-once, warm
    .examples =
        → An unsere gemeinsame Arbeit denke ich gern zurück.

gute-erinnerung-ort = An unsere Zeit { -bei-ort } denke ich gern zurück.
    .move = opinion
    .when = worked-together-once, warm
    .examples =
        place-kind=when; place=in Lissabon → An unsere Zeit in Lissabon denke ich gern zurück.
        place-kind=what; place=Nordwind → An unsere Zeit bei Nordwind denke ich gern zurück.

gern-gearbeitet = Ich habe gern mit { -dir } gearbeitet.
    .move = opinion
    .registers = casual, neutral
    .when = worked-together-once, warm
    .examples =
        address=familiar → Ich habe gern mit dir gearbeitet.
        address=polite → Ich habe gern mit Ihnen gearbeitet.

gern-zusammen = Ich arbeite gern mit { -dir } zusammen.
    .move = opinion
    .when = working-together, warm
    .examples =
        address=familiar → Ich arbeite gern mit dir zusammen.
        address=polite → Ich arbeite gern mit Ihnen zusammen.

name-gefreut = { $address ->
    [familiar] Dein
   *[polite] Ihr
} Name in der Liste hat mich gefreut.
    .move = opinion
    .registers = casual, neutral
    .when = close, warm
    .examples =
        address=familiar → Dein Name in der Liste hat mich gefreut.
        address=polite → Ihr Name in der Liste hat mich gefreut.

aufmerksam = Das war aufmerksam von { -dir }.
    .move = opinion
    .when = note, acquainted, warm
    .examples =
        address=familiar → Das war aufmerksam von dir.
        address=polite → Das war aufmerksam von Ihnen.

## Absage: Leute aus meinem Fach

field-1 = Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, deshalb nehme ich Ihre Einladung nicht an.

field-2 = Auf LinkedIn vernetze ich mich nur mit Menschen, die beruflich dasselbe machen wie ich, { -absage }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Menschen, die beruflich dasselbe machen wie ich, deshalb nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Menschen, die beruflich dasselbe machen wie ich, deshalb nehme ich Ihre Einladung nicht an.

field-3 = Auf LinkedIn geht es mir um mein eigenes Fachgebiet, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        → Auf LinkedIn geht es mir um mein eigenes Fachgebiet, deshalb nehme ich Ihre Einladung nicht an.

field-formal-1 = Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, daher nehme ich Ihre Einladung nicht an.

field-formal-2 = Auf LinkedIn vernetze ich mich nur innerhalb meines Fachgebiets, weshalb ich { -deine } Einladung nicht annehme.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur innerhalb meines Fachgebiets, weshalb ich deine Einladung nicht annehme.
        address=polite → Auf LinkedIn vernetze ich mich nur innerhalb meines Fachgebiets, weshalb ich Ihre Einladung nicht annehme.

field-gleich = Meine Antwort ist dieselbe: Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, deshalb nehme ich die Einladung nicht an.

field-gleich-formal = Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = field
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, daher nehme ich Ihre Einladung nicht an.

field-kurz-formal = Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = field
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, daher nehme ich die Einladung nicht an.

field-kurz = Ich halte es kurz: Auf LinkedIn vernetze ich mich nur mit Menschen, die beruflich dasselbe machen wie ich, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Auf LinkedIn vernetze ich mich nur mit Menschen, die beruflich dasselbe machen wie ich, deshalb nehme ich die Einladung nicht an.

field-auch-diese = Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .examples =
        → Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, deshalb nehme ich auch diese Einladung nicht an.

field-auch-diese-formal = Auf LinkedIn vernetze ich mich nur innerhalb meines Fachgebiets, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = field
    .examples =
        → Auf LinkedIn vernetze ich mich nur innerhalb meines Fachgebiets, daher nehme ich auch diese Einladung nicht an.

field-letzte = Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = field
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

field-letzte-formal = Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = field
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: Leute, mit denen ich gearbeitet habe

worked-with-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, { -absage }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, deshalb nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, deshalb nehme ich Ihre Einladung nicht an.

worked-with-2 = Ich halte LinkedIn für Menschen frei, mit denen ich schon einmal zusammengearbeitet habe, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        → Ich halte LinkedIn für Menschen frei, mit denen ich schon einmal zusammengearbeitet habe, deshalb nehme ich Ihre Einladung nicht an.

worked-with-3 = Auf LinkedIn nehme ich nur Leute auf, die ich aus gemeinsamer Arbeit kenne, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        → Auf LinkedIn nehme ich nur Leute auf, die ich aus gemeinsamer Arbeit kenne, deshalb nehme ich Ihre Einladung nicht an.

worked-with-formal-1 = Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe, daher nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe, daher nehme ich Ihre Einladung nicht an.

worked-with-formal-2 = Ich nutze LinkedIn ausschließlich für Kontakte aus gemeinsamer Arbeit, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kontakte aus gemeinsamer Arbeit, daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für Kontakte aus gemeinsamer Arbeit, daher nehme ich Ihre Einladung nicht an.

worked-with-gleich = Meine Antwort ist dieselbe: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, deshalb nehme ich die Einladung nicht an.

worked-with-gleich-formal = Meine Antwort ist unverändert: Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = worked-with
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe, daher nehme ich Ihre Einladung nicht an.

worked-with-kurz-formal = Ich fasse mich kurz: Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = worked-with
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe, daher nehme ich die Einladung nicht an.

worked-with-kurz = Ich halte es kurz: Ich halte LinkedIn für Menschen frei, mit denen ich schon einmal zusammengearbeitet habe, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Ich halte LinkedIn für Menschen frei, mit denen ich schon einmal zusammengearbeitet habe, deshalb nehme ich die Einladung nicht an.

worked-with-auch-diese = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, deshalb nehme ich auch diese Einladung nicht an.

worked-with-auch-diese-formal = Ich nutze LinkedIn ausschließlich für Kontakte aus gemeinsamer Arbeit, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = worked-with
    .examples =
        → Ich nutze LinkedIn ausschließlich für Kontakte aus gemeinsamer Arbeit, daher nehme ich auch diese Einladung nicht an.

worked-with-letzte = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

worked-with-letzte-formal = Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = worked-with
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Personen, mit denen ich bereits zusammengearbeitet habe. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: meine jetzige Arbeit

current-work-1 = Ich nutze LinkedIn nur für meine jetzige Arbeit, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        address=familiar → Ich nutze LinkedIn nur für meine jetzige Arbeit, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für meine jetzige Arbeit, deshalb nehme ich Ihre Einladung nicht an.

current-work-2 = Auf LinkedIn bleibe ich bei den Leuten, mit denen ich zurzeit arbeite, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        → Auf LinkedIn bleibe ich bei den Leuten, mit denen ich zurzeit arbeite, deshalb nehme ich Ihre Einladung nicht an.

current-work-3 = LinkedIn ist bei mir nur für die Arbeit da, die ich jetzt mache, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        → LinkedIn ist bei mir nur für die Arbeit da, die ich jetzt mache, deshalb nehme ich Ihre Einladung nicht an.

current-work-formal-1 = Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, daher nehme ich Ihre Einladung nicht an.

current-work-formal-2 = Meine Kontakte auf LinkedIn beschränke ich auf meine jetzige Arbeit, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        address=familiar → Meine Kontakte auf LinkedIn beschränke ich auf meine jetzige Arbeit, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Kontakte auf LinkedIn beschränke ich auf meine jetzige Arbeit, daher nehme ich Ihre Einladung nicht an.

current-work-gleich = Meine Antwort ist dieselbe: Ich nutze LinkedIn nur für meine jetzige Arbeit, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Ich nutze LinkedIn nur für meine jetzige Arbeit, deshalb nehme ich die Einladung nicht an.

current-work-gleich-formal = Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = current-work
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, daher nehme ich Ihre Einladung nicht an.

current-work-kurz-formal = Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = current-work
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, daher nehme ich die Einladung nicht an.

current-work-kurz = Ich halte es kurz: Auf LinkedIn bleibe ich bei den Leuten, mit denen ich zurzeit arbeite, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Auf LinkedIn bleibe ich bei den Leuten, mit denen ich zurzeit arbeite, deshalb nehme ich die Einladung nicht an.

current-work-auch-diese = Ich nutze LinkedIn nur für meine jetzige Arbeit, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        → Ich nutze LinkedIn nur für meine jetzige Arbeit, deshalb nehme ich auch diese Einladung nicht an.

current-work-auch-diese-formal = Meine Kontakte auf LinkedIn beschränke ich auf meine jetzige Arbeit, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = current-work
    .examples =
        → Meine Kontakte auf LinkedIn beschränke ich auf meine jetzige Arbeit, daher nehme ich auch diese Einladung nicht an.

current-work-letzte = Ich nutze LinkedIn nur für meine jetzige Arbeit. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        address=familiar → Ich nutze LinkedIn nur für meine jetzige Arbeit. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Ich nutze LinkedIn nur für meine jetzige Arbeit. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

current-work-letzte-formal = Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = current-work
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: Recruiting und Kollegenkreis

recruiters-colleagues-1 = Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, deshalb nehme ich Ihre Einladung nicht an.

recruiters-colleagues-2 = LinkedIn ist bei mir nur für Recruiting-Kontakte, Kolleginnen und Kollegen da, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        → LinkedIn ist bei mir nur für Recruiting-Kontakte, Kolleginnen und Kollegen da, deshalb nehme ich Ihre Einladung nicht an.

recruiters-colleagues-3 = Auf LinkedIn bleibe ich bei Leuten, mit denen ich arbeite, und bei Recruiting-Kontakten, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        → Auf LinkedIn bleibe ich bei Leuten, mit denen ich arbeite, und bei Recruiting-Kontakten, deshalb nehme ich Ihre Einladung nicht an.

recruiters-colleagues-formal-1 = Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, daher nehme ich Ihre Einladung nicht an.

recruiters-colleagues-formal-2 = Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen und Recruiting-Kontakte, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen und Recruiting-Kontakte, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen und Recruiting-Kontakte, daher nehme ich Ihre Einladung nicht an.

recruiters-colleagues-gleich = Meine Antwort ist dieselbe: Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, deshalb nehme ich die Einladung nicht an.

recruiters-colleagues-gleich-formal = Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, daher nehme ich Ihre Einladung nicht an.

recruiters-colleagues-kurz-formal = Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, daher nehme ich die Einladung nicht an.

recruiters-colleagues-kurz = Ich halte es kurz: LinkedIn ist bei mir nur für Recruiting-Kontakte, Kolleginnen und Kollegen da, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .unless = refused-before
    .examples =
        → Ich halte es kurz: LinkedIn ist bei mir nur für Recruiting-Kontakte, Kolleginnen und Kollegen da, deshalb nehme ich die Einladung nicht an.

recruiters-colleagues-auch-diese = Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, deshalb nehme ich auch diese Einladung nicht an.

recruiters-colleagues-auch-diese-formal = Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen und Recruiting-Kontakte, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        → Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen und Recruiting-Kontakte, daher nehme ich auch diese Einladung nicht an.

recruiters-colleagues-letzte = Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

recruiters-colleagues-letzte-formal = Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: Kollegenkreis und Kundschaft

colleagues-customers-1 = Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, deshalb nehme ich Ihre Einladung nicht an.

colleagues-customers-2 = Auf LinkedIn bleibe ich bei den Leuten, mit denen und für die ich arbeite, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        → Auf LinkedIn bleibe ich bei den Leuten, mit denen und für die ich arbeite, deshalb nehme ich Ihre Einladung nicht an.

colleagues-customers-3 = LinkedIn ist bei mir nur für Kolleginnen, Kollegen, Kundinnen und Kunden da, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        → LinkedIn ist bei mir nur für Kolleginnen, Kollegen, Kundinnen und Kunden da, deshalb nehme ich Ihre Einladung nicht an.

colleagues-customers-formal-1 = Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich Ihre Einladung nicht an.

colleagues-customers-formal-2 = Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen, Kundinnen und Kunden, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        address=familiar → Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich Ihre Einladung nicht an.

colleagues-customers-gleich = Meine Antwort ist dieselbe: Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, deshalb nehme ich die Einladung nicht an.

colleagues-customers-gleich-formal = Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = colleagues-customers
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich Ihre Einladung nicht an.

colleagues-customers-kurz-formal = Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = colleagues-customers
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich die Einladung nicht an.

colleagues-customers-kurz = Ich halte es kurz: Auf LinkedIn bleibe ich bei den Leuten, mit denen und für die ich arbeite, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Auf LinkedIn bleibe ich bei den Leuten, mit denen und für die ich arbeite, deshalb nehme ich die Einladung nicht an.

colleagues-customers-auch-diese = Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, deshalb nehme ich auch diese Einladung nicht an.

colleagues-customers-auch-diese-formal = Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        → Meine Kontakte auf LinkedIn beschränke ich auf Kolleginnen, Kollegen, Kundinnen und Kunden, daher nehme ich auch diese Einladung nicht an.

colleagues-customers-letzte = Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

colleagues-customers-letzte-formal = Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: außerhalb der Firma

outside-company-1 = Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma, { -absage }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma, deshalb nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma, deshalb nehme ich Ihre Einladung nicht an.

outside-company-2 = Ich nutze LinkedIn nur für Kontakte nach außen und füge niemanden aus unserer Firma hinzu, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        → Ich nutze LinkedIn nur für Kontakte nach außen und füge niemanden aus unserer Firma hinzu, deshalb nehme ich Ihre Einladung nicht an.

outside-company-3 = Mit Leuten aus unserer Firma rede ich lieber direkt und halte LinkedIn für andere frei, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        → Mit Leuten aus unserer Firma rede ich lieber direkt und halte LinkedIn für andere frei, deshalb nehme ich Ihre Einladung nicht an.

outside-company-formal-1 = Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens, daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens, daher nehme ich Ihre Einladung nicht an.

outside-company-formal-2 = Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem, weshalb ich { -deine } Einladung nicht annehme.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        address=familiar → Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem, weshalb ich deine Einladung nicht annehme.
        address=polite → Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem, weshalb ich Ihre Einladung nicht annehme.

outside-company-gleich = Meine Antwort ist dieselbe: Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma, deshalb nehme ich die Einladung nicht an.

outside-company-gleich-formal = Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = outside-company
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens, daher nehme ich Ihre Einladung nicht an.

outside-company-kurz-formal = Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = outside-company
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens, daher nehme ich die Einladung nicht an.

outside-company-kurz = Ich halte es kurz: Ich nutze LinkedIn nur für Kontakte nach außen und füge niemanden aus unserer Firma hinzu, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Ich nutze LinkedIn nur für Kontakte nach außen und füge niemanden aus unserer Firma hinzu, deshalb nehme ich die Einladung nicht an.

outside-company-auch-diese = Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        → Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma, deshalb nehme ich auch diese Einladung nicht an.

outside-company-auch-diese-formal = Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = outside-company
    .examples =
        → Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem, daher nehme ich auch diese Einladung nicht an.

outside-company-letzte = Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten außerhalb unserer Firma. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

outside-company-letzte-formal = Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = outside-company
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich nutze LinkedIn ausschließlich für Kontakte außerhalb unseres Unternehmens. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: Familie und Beruf getrennt

no-family-1 = Familie und Beruf halte ich getrennt, auch auf LinkedIn, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        address=familiar → Familie und Beruf halte ich getrennt, auch auf LinkedIn, deshalb nehme ich deine Einladung nicht an.
        address=polite → Familie und Beruf halte ich getrennt, auch auf LinkedIn, deshalb nehme ich Ihre Einladung nicht an.

no-family-2 = LinkedIn ist bei mir rein beruflich, und die Familie halte ich davon getrennt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        → LinkedIn ist bei mir rein beruflich, und die Familie halte ich davon getrennt, deshalb nehme ich Ihre Einladung nicht an.

no-family-3 = Ich halte LinkedIn rein beruflich, die Familie hat bei mir einen anderen Platz, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        → Ich halte LinkedIn rein beruflich, die Familie hat bei mir einen anderen Platz, deshalb nehme ich Ihre Einladung nicht an.

no-family-formal-1 = Ich halte Familie und Beruf auf LinkedIn getrennt, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        address=familiar → Ich halte Familie und Beruf auf LinkedIn getrennt, daher nehme ich deine Einladung nicht an.
        address=polite → Ich halte Familie und Beruf auf LinkedIn getrennt, daher nehme ich Ihre Einladung nicht an.

no-family-formal-2 = Auf LinkedIn beschränke ich mich auf Berufliches und halte die Familie davon getrennt, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        address=familiar → Auf LinkedIn beschränke ich mich auf Berufliches und halte die Familie davon getrennt, daher nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn beschränke ich mich auf Berufliches und halte die Familie davon getrennt, daher nehme ich Ihre Einladung nicht an.

no-family-gleich = Meine Antwort ist dieselbe: Familie und Beruf halte ich getrennt, auch auf LinkedIn, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Familie und Beruf halte ich getrennt, auch auf LinkedIn, deshalb nehme ich die Einladung nicht an.

no-family-gleich-formal = Meine Antwort ist unverändert: Ich halte Familie und Beruf auf LinkedIn getrennt, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-family
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Ich halte Familie und Beruf auf LinkedIn getrennt, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Ich halte Familie und Beruf auf LinkedIn getrennt, daher nehme ich Ihre Einladung nicht an.

no-family-kurz-formal = Ich fasse mich kurz: Ich halte Familie und Beruf auf LinkedIn getrennt, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-family
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Ich halte Familie und Beruf auf LinkedIn getrennt, daher nehme ich die Einladung nicht an.

no-family-kurz = Ich halte es kurz: LinkedIn ist bei mir nur für den Beruf da, und die Familie lasse ich da heraus, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .unless = refused-before
    .examples =
        → Ich halte es kurz: LinkedIn ist bei mir nur für den Beruf da, und die Familie lasse ich da heraus, deshalb nehme ich die Einladung nicht an.

no-family-auch-diese = Familie und Beruf halte ich getrennt, auch auf LinkedIn, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        → Familie und Beruf halte ich getrennt, auch auf LinkedIn, deshalb nehme ich auch diese Einladung nicht an.

no-family-auch-diese-formal = Auf LinkedIn beschränke ich mich auf Berufliches und halte die Familie davon getrennt, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-family
    .examples =
        → Auf LinkedIn beschränke ich mich auf Berufliches und halte die Familie davon getrennt, daher nehme ich auch diese Einladung nicht an.

no-family-letzte = Familie und Beruf halte ich getrennt, auch auf LinkedIn. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        address=familiar → Familie und Beruf halte ich getrennt, auch auf LinkedIn. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Familie und Beruf halte ich getrennt, auch auf LinkedIn. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

no-family-letzte-formal = Ich halte Familie und Beruf auf LinkedIn getrennt. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-family
    .examples =
        address=familiar → Ich halte Familie und Beruf auf LinkedIn getrennt. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich halte Familie und Beruf auf LinkedIn getrennt. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: meine Rolle

role-policy-1 = In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        address=familiar → In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich, deshalb nehme ich deine Einladung nicht an.
        address=polite → In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich, deshalb nehme ich Ihre Einladung nicht an.

role-policy-2 = Wegen meiner Rolle habe ich für Kontakte hier eine feste Regel, und sie gilt für alle, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        → Wegen meiner Rolle habe ich für Kontakte hier eine feste Regel, und sie gilt für alle, deshalb nehme ich Ihre Einladung nicht an.

role-policy-3 = Zu meiner Rolle gehört, dass ich mich hier zurückhalte, bei allen gleich, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        → Zu meiner Rolle gehört, dass ich mich hier zurückhalte, bei allen gleich, deshalb nehme ich Ihre Einladung nicht an.

role-policy-formal-1 = Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        address=familiar → Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten, daher nehme ich Ihre Einladung nicht an.

role-policy-formal-2 = Wegen meiner Funktion halte ich mich mit Kontakten hier grundsätzlich zurück, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        address=familiar → Wegen meiner Funktion halte ich mich mit Kontakten hier grundsätzlich zurück, daher nehme ich deine Einladung nicht an.
        address=polite → Wegen meiner Funktion halte ich mich mit Kontakten hier grundsätzlich zurück, daher nehme ich Ihre Einladung nicht an.

role-policy-gleich = Meine Antwort ist dieselbe: In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich, deshalb nehme ich die Einladung nicht an.

role-policy-gleich-formal = Meine Antwort ist unverändert: Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten, daher nehme ich Ihre Einladung nicht an.

role-policy-kurz-formal = Ich fasse mich kurz: Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten, daher nehme ich die Einladung nicht an.

role-policy-kurz = Ich halte es kurz: Wegen meiner Rolle habe ich für Kontakte hier eine feste Regel, und sie gilt für alle, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Wegen meiner Rolle habe ich für Kontakte hier eine feste Regel, und sie gilt für alle, deshalb nehme ich die Einladung nicht an.

role-policy-auch-diese = In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        → In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich, deshalb nehme ich auch diese Einladung nicht an.

role-policy-auch-diese-formal = Wegen meiner Funktion halte ich mich mit Kontakten hier grundsätzlich zurück, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .examples =
        → Wegen meiner Funktion halte ich mich mit Kontakten hier grundsätzlich zurück, daher nehme ich auch diese Einladung nicht an.

role-policy-letzte = In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        address=familiar → In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → In meiner Rolle halte ich meine Kontakte hier begrenzt, für alle gleich. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

role-policy-letzte-formal = Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = role-policy
    .examples =
        address=familiar → Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Meine Funktion setzt meinen Kontakten hier Grenzen, die für alle gleich gelten. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: keine Kundschaft

no-clients-1 = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, das gilt für alle gleich.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, das gilt für alle gleich.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, das gilt für alle gleich.

no-clients-2 = Die Arbeit für meine Kundenkontakte und LinkedIn halte ich getrennt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        → Die Arbeit für meine Kundenkontakte und LinkedIn halte ich getrennt, deshalb nehme ich Ihre Einladung nicht an.

no-clients-3 = Mit Leuten, für die ich arbeite, vernetze ich mich hier nicht, und das halte ich bei allen so.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        → Mit Leuten, für die ich arbeite, vernetze ich mich hier nicht, und das halte ich bei allen so.

no-clients-formal-1 = Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden, daher nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden, daher nehme ich Ihre Einladung nicht an.

no-clients-formal-2 = Ich trenne LinkedIn grundsätzlich von der Arbeit mit Kundinnen und Kunden, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        address=familiar → Ich trenne LinkedIn grundsätzlich von der Arbeit mit Kundinnen und Kunden, daher nehme ich deine Einladung nicht an.
        address=polite → Ich trenne LinkedIn grundsätzlich von der Arbeit mit Kundinnen und Kunden, daher nehme ich Ihre Einladung nicht an.

no-clients-gleich = Meine Antwort ist dieselbe: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich die Einladung nicht an.

no-clients-gleich-formal = Meine Antwort ist unverändert: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-clients
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden, daher nehme ich Ihre Einladung nicht an.

no-clients-kurz-formal = Ich fasse mich kurz: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-clients
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden, daher nehme ich die Einladung nicht an.

no-clients-kurz = Ich halte es kurz: Die Arbeit für meine Kundenkontakte und LinkedIn halte ich getrennt, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Die Arbeit für meine Kundenkontakte und LinkedIn halte ich getrennt, deshalb nehme ich die Einladung nicht an.

no-clients-auch-diese = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich auch diese Einladung nicht an.

no-clients-auch-diese-formal = Ich trenne LinkedIn grundsätzlich von der Arbeit mit Kundinnen und Kunden, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-clients
    .examples =
        → Ich trenne LinkedIn grundsätzlich von der Arbeit mit Kundinnen und Kunden, daher nehme ich auch diese Einladung nicht an.

no-clients-letzte = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

no-clients-letzte-formal = Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-clients
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Kundinnen und Kunden. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: keine Lieferanten

no-vendors-1 = Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht, { -absage }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        address=familiar → Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich deine Einladung nicht an.
        address=polite → Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich Ihre Einladung nicht an.

no-vendors-2 = Einkauf und LinkedIn halte ich getrennt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        → Einkauf und LinkedIn halte ich getrennt, deshalb nehme ich Ihre Einladung nicht an.

no-vendors-3 = Mit Anbietern vernetze ich mich hier nicht, und das halte ich bei allen so.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        → Mit Anbietern vernetze ich mich hier nicht, und das halte ich bei allen so.

no-vendors-formal-1 = Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern, daher nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern, daher nehme ich Ihre Einladung nicht an.

no-vendors-formal-2 = Ich trenne LinkedIn grundsätzlich von unserem Einkauf, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        address=familiar → Ich trenne LinkedIn grundsätzlich von unserem Einkauf, daher nehme ich deine Einladung nicht an.
        address=polite → Ich trenne LinkedIn grundsätzlich von unserem Einkauf, daher nehme ich Ihre Einladung nicht an.

no-vendors-gleich = Meine Antwort ist dieselbe: Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich die Einladung nicht an.

no-vendors-gleich-formal = Meine Antwort ist unverändert: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-vendors
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern, daher nehme ich Ihre Einladung nicht an.

no-vendors-kurz-formal = Ich fasse mich kurz: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-vendors
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern, daher nehme ich die Einladung nicht an.

no-vendors-kurz = Ich halte es kurz: Einkauf und LinkedIn halte ich getrennt, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Einkauf und LinkedIn halte ich getrennt, deshalb nehme ich die Einladung nicht an.

no-vendors-auch-diese = Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        → Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht, deshalb nehme ich auch diese Einladung nicht an.

no-vendors-auch-diese-formal = Ich trenne LinkedIn grundsätzlich von unserem Einkauf, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-vendors
    .examples =
        → Ich trenne LinkedIn grundsätzlich von unserem Einkauf, daher nehme ich auch diese Einladung nicht an.

no-vendors-letzte = Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        address=familiar → Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Mit Firmen, die uns beliefern, vernetze ich mich auf LinkedIn grundsätzlich nicht. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

no-vendors-letzte-formal = Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-vendors
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Auf LinkedIn vernetze ich mich grundsätzlich nicht mit Anbietern. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: eine Regel von außen

external-constraint-1 = Ich bin an eine Regel gebunden, die das ausschließt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        address=familiar → Ich bin an eine Regel gebunden, die das ausschließt, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich bin an eine Regel gebunden, die das ausschließt, deshalb nehme ich Ihre Einladung nicht an.

external-constraint-2 = Eine Vereinbarung, an die ich gebunden bin, schließt das aus, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        → Eine Vereinbarung, an die ich gebunden bin, schließt das aus, deshalb nehme ich Ihre Einladung nicht an.

external-constraint-formal-1 = Ich bin an eine Vereinbarung gebunden, die das ausschließt, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        address=familiar → Ich bin an eine Vereinbarung gebunden, die das ausschließt, daher nehme ich deine Einladung nicht an.
        address=polite → Ich bin an eine Vereinbarung gebunden, die das ausschließt, daher nehme ich Ihre Einladung nicht an.

external-constraint-formal-2 = Eine Regel, an die ich gebunden bin, schließt das aus, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        address=familiar → Eine Regel, an die ich gebunden bin, schließt das aus, daher nehme ich deine Einladung nicht an.
        address=polite → Eine Regel, an die ich gebunden bin, schließt das aus, daher nehme ich Ihre Einladung nicht an.

external-constraint-gleich = Meine Antwort ist dieselbe: Ich bin an eine Regel gebunden, die das ausschließt, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Ich bin an eine Regel gebunden, die das ausschließt, deshalb nehme ich die Einladung nicht an.

external-constraint-gleich-formal = Meine Antwort ist unverändert: Ich bin an eine Vereinbarung gebunden, die das ausschließt, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = external-constraint
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Ich bin an eine Vereinbarung gebunden, die das ausschließt, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Ich bin an eine Vereinbarung gebunden, die das ausschließt, daher nehme ich Ihre Einladung nicht an.

external-constraint-kurz-formal = Ich fasse mich kurz: Ich bin an eine Vereinbarung gebunden, die das ausschließt, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = external-constraint
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Ich bin an eine Vereinbarung gebunden, die das ausschließt, daher nehme ich die Einladung nicht an.

external-constraint-kurz = Ich halte es kurz: Eine Vereinbarung, an die ich gebunden bin, schließt das aus, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Eine Vereinbarung, an die ich gebunden bin, schließt das aus, deshalb nehme ich die Einladung nicht an.

external-constraint-auch-diese = Ich bin an eine Regel gebunden, die das ausschließt, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        → Ich bin an eine Regel gebunden, die das ausschließt, deshalb nehme ich auch diese Einladung nicht an.

external-constraint-auch-diese-formal = Eine Regel, an die ich gebunden bin, schließt das aus, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = external-constraint
    .examples =
        → Eine Regel, an die ich gebunden bin, schließt das aus, daher nehme ich auch diese Einladung nicht an.

external-constraint-letzte = Ich bin an eine Regel gebunden, die das ausschließt. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        address=familiar → Ich bin an eine Regel gebunden, die das ausschließt. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Ich bin an eine Regel gebunden, die das ausschließt. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

external-constraint-letzte-formal = Ich bin an eine Vereinbarung gebunden, die das ausschließt. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = external-constraint
    .examples =
        address=familiar → Ich bin an eine Vereinbarung gebunden, die das ausschließt. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich bin an eine Vereinbarung gebunden, die das ausschließt. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: kaum auf LinkedIn

rare-use-1 = Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        address=familiar → Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind, deshalb nehme ich Ihre Einladung nicht an.

rare-use-2 = LinkedIn nutze ich so gut wie gar nicht, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        → LinkedIn nutze ich so gut wie gar nicht, deshalb nehme ich Ihre Einladung nicht an.

rare-use-3 = Ich bin hier nur selten und füge keine neuen Kontakte hinzu, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        → Ich bin hier nur selten und füge keine neuen Kontakte hinzu, deshalb nehme ich Ihre Einladung nicht an.

rare-use-formal-1 = Ich nutze LinkedIn nur sehr selten, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        address=familiar → Ich nutze LinkedIn nur sehr selten, daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur sehr selten, daher nehme ich Ihre Einladung nicht an.

rare-use-formal-2 = Auf LinkedIn bin ich kaum und nehme dort keine neuen Kontakte auf, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        address=familiar → Auf LinkedIn bin ich kaum und nehme dort keine neuen Kontakte auf, daher nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn bin ich kaum und nehme dort keine neuen Kontakte auf, daher nehme ich Ihre Einladung nicht an.

rare-use-gleich = Meine Antwort ist dieselbe: Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind, deshalb nehme ich die Einladung nicht an.

rare-use-gleich-formal = Meine Antwort ist unverändert: Ich nutze LinkedIn nur sehr selten, daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = rare-use
    .when = refused-before
    .examples =
        address=familiar → Meine Antwort ist unverändert: Ich nutze LinkedIn nur sehr selten, daher nehme ich deine Einladung nicht an.
        address=polite → Meine Antwort ist unverändert: Ich nutze LinkedIn nur sehr selten, daher nehme ich Ihre Einladung nicht an.

rare-use-kurz-formal = Ich fasse mich kurz: Ich nutze LinkedIn nur sehr selten, daher nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = rare-use
    .unless = refused-before
    .examples =
        → Ich fasse mich kurz: Ich nutze LinkedIn nur sehr selten, daher nehme ich die Einladung nicht an.

rare-use-kurz = Ich halte es kurz: LinkedIn nutze ich so gut wie gar nicht, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .unless = refused-before
    .examples =
        → Ich halte es kurz: LinkedIn nutze ich so gut wie gar nicht, deshalb nehme ich die Einladung nicht an.

rare-use-auch-diese = Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        → Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind, deshalb nehme ich auch diese Einladung nicht an.

rare-use-auch-diese-formal = Auf LinkedIn bin ich kaum und nehme dort keine neuen Kontakte auf, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = rare-use
    .examples =
        → Auf LinkedIn bin ich kaum und nehme dort keine neuen Kontakte auf, daher nehme ich auch diese Einladung nicht an.

rare-use-letzte = Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind. Ich nehme die Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        address=familiar → Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind. Ich nehme die Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Ich bin kaum auf LinkedIn und lasse meine Kontakte dort, wie sie sind. Ich nehme die Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

rare-use-letzte-formal = Ich nutze LinkedIn nur sehr selten. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = rare-use
    .examples =
        address=familiar → Ich nutze LinkedIn nur sehr selten. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich nutze LinkedIn nur sehr selten. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Letzte Absage ohne Grund

letzte = Ich möchte mich hier nicht vernetzen und nehme die Einladung nicht an. Bitte { $address ->
    [familiar] schick
   *[polite] schicken Sie
} mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .examples =
        address=familiar → Ich möchte mich hier nicht vernetzen und nehme die Einladung nicht an. Bitte schick mir keine weitere.
        address=polite → Ich möchte mich hier nicht vernetzen und nehme die Einladung nicht an. Bitte schicken Sie mir keine weitere.

letzte-weitere-formal = Ich nehme { -deine } Einladung nicht an und möchte auch künftig keinen Kontakt hier. Ich bitte { -dich }, das zu respektieren.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .examples =
        address=familiar → Ich nehme deine Einladung nicht an und möchte auch künftig keinen Kontakt hier. Ich bitte dich, das zu respektieren.
        address=polite → Ich nehme Ihre Einladung nicht an und möchte auch künftig keinen Kontakt hier. Ich bitte Sie, das zu respektieren.

letzte-formal = Ich möchte mich hier nicht vernetzen und nehme { -deine } Einladung nicht an. Bitte { $address ->
    [familiar] sieh
   *[polite] sehen Sie
} von weiteren Einladungen ab.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .examples =
        address=familiar → Ich möchte mich hier nicht vernetzen und nehme deine Einladung nicht an. Bitte sieh von weiteren Einladungen ab.
        address=polite → Ich möchte mich hier nicht vernetzen und nehme Ihre Einladung nicht an. Bitte sehen Sie von weiteren Einladungen ab.

## Absage: enger an der Beziehung

field-freunde = Auf LinkedIn bleibe ich bei Kontakten aus meinem Fachgebiet, und Freundinnen und Freunde treffe ich lieber im richtigen Leben, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        address=familiar → Auf LinkedIn bleibe ich bei Kontakten aus meinem Fachgebiet, und Freundinnen und Freunde treffe ich lieber im richtigen Leben, deshalb nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn bleibe ich bei Kontakten aus meinem Fachgebiet, und Freundinnen und Freunde treffe ich lieber im richtigen Leben, deshalb nehme ich Ihre Einladung nicht an.

field-freunde-getrennt = Ich nutze LinkedIn rein beruflich, für mein eigenes Fachgebiet, und nehme dort keine Freunde auf, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        address=familiar → Ich nutze LinkedIn rein beruflich, für mein eigenes Fachgebiet, und nehme dort keine Freunde auf, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn rein beruflich, für mein eigenes Fachgebiet, und nehme dort keine Freunde auf, deshalb nehme ich Ihre Einladung nicht an.

field-familie = Ich nutze LinkedIn rein beruflich, für mein eigenes Fachgebiet, und nehme dort niemanden aus der Familie auf, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = family
    .examples =
        address=familiar → Ich nutze LinkedIn rein beruflich, für mein eigenes Fachgebiet, und nehme dort niemanden aus der Familie auf, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn rein beruflich, für mein eigenes Fachgebiet, und nehme dort niemanden aus der Familie auf, deshalb nehme ich Ihre Einladung nicht an.

field-familie-getrennt = Auf LinkedIn bleibe ich bei Kontakten aus meinem Fachgebiet und halte Familie und Beruf dort getrennt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = family
    .examples =
        address=familiar → Auf LinkedIn bleibe ich bei Kontakten aus meinem Fachgebiet und halte Familie und Beruf dort getrennt, deshalb nehme ich deine Einladung nicht an.
        address=polite → Auf LinkedIn bleibe ich bei Kontakten aus meinem Fachgebiet und halte Familie und Beruf dort getrennt, deshalb nehme ich Ihre Einladung nicht an.

current-frueher = Ich nutze LinkedIn nur noch für meine jetzige Arbeit und nehme dort niemanden aus früheren Stellen auf, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .examples =
        address=familiar → Ich nutze LinkedIn nur noch für meine jetzige Arbeit und nehme dort niemanden aus früheren Stellen auf, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur noch für meine jetzige Arbeit und nehme dort niemanden aus früheren Stellen auf, deshalb nehme ich Ihre Einladung nicht an.

recruiters-freunde = Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte und nehme dort keine Freunde auf, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte und nehme dort keine Freunde auf, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte und nehme dort keine Freunde auf, deshalb nehme ich Ihre Einladung nicht an.

customers-freunde = Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden und nehme dort keine Freunde auf, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden und nehme dort keine Freunde auf, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden und nehme dort keine Freunde auf, deshalb nehme ich Ihre Einladung nicht an.

abwerbung = Für mich gilt ein Abwerbeverbot, und daran halte ich mich auch auf LinkedIn. Deshalb nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        address=familiar → Für mich gilt ein Abwerbeverbot, und daran halte ich mich auch auf LinkedIn. Deshalb nehme ich deine Einladung nicht an.
        address=polite → Für mich gilt ein Abwerbeverbot, und daran halte ich mich auch auf LinkedIn. Deshalb nehme ich Ihre Einladung nicht an.

abwerbung-formal = Für mich gilt ein Abwerbeverbot, an das ich mich auch auf LinkedIn halte. Daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        address=familiar → Für mich gilt ein Abwerbeverbot, an das ich mich auch auf LinkedIn halte. Daher nehme ich deine Einladung nicht an.
        address=polite → Für mich gilt ein Abwerbeverbot, an das ich mich auch auf LinkedIn halte. Daher nehme ich Ihre Einladung nicht an.

rolle-lernende = In meiner Rolle vernetze ich mich hier nicht mit Lernenden, und das gilt für alle gleich. Deshalb nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .reasons = role-policy
    .relationships = student
    .examples =
        address=familiar → In meiner Rolle vernetze ich mich hier nicht mit Lernenden, und das gilt für alle gleich. Deshalb nehme ich deine Einladung nicht an.
        address=polite → In meiner Rolle vernetze ich mich hier nicht mit Lernenden, und das gilt für alle gleich. Deshalb nehme ich Ihre Einladung nicht an.

## Absage: wir sind anderswo in Kontakt

kanal-lieber = { -in-kontakt }, und das ist mir lieber als LinkedIn, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        address=familiar; channel-kind=phone → Wir telefonieren ja schon, und das ist mir lieber als LinkedIn, deshalb nehme ich deine Einladung nicht an.
        address=familiar; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und das ist mir lieber als LinkedIn, deshalb nehme ich deine Einladung nicht an.
        address=familiar; channel-kind=address; channel=jo@example.org → Meine E-Mail-Adresse hast du ja schon, und das ist mir lieber als LinkedIn, deshalb nehme ich deine Einladung nicht an.
        address=familiar; channel-kind=number; channel=0170 5550123 → Meine Nummer hast du ja schon, und das ist mir lieber als LinkedIn, deshalb nehme ich deine Einladung nicht an.
        address=familiar; channel-kind=other; channel=WhatsApp → Wir sind ja schon über WhatsApp in Kontakt, und das ist mir lieber als LinkedIn, deshalb nehme ich deine Einladung nicht an.
        address=polite; channel-kind=phone → Wir telefonieren ja schon, und das ist mir lieber als LinkedIn, deshalb nehme ich Ihre Einladung nicht an.
        address=polite; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und das ist mir lieber als LinkedIn, deshalb nehme ich Ihre Einladung nicht an.
        address=polite; channel-kind=address; channel=jo@example.org → Meine E-Mail-Adresse haben Sie ja schon, und das ist mir lieber als LinkedIn, deshalb nehme ich Ihre Einladung nicht an.
        address=polite; channel-kind=number; channel=0170 5550123 → Meine Nummer haben Sie ja schon, und das ist mir lieber als LinkedIn, deshalb nehme ich Ihre Einladung nicht an.
        address=polite; channel-kind=other; channel=WhatsApp → Wir sind ja schon über WhatsApp in Kontakt, und das ist mir lieber als LinkedIn, deshalb nehme ich Ihre Einladung nicht an.

kanal-dort = { -in-kontakt }, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        address=familiar; channel-kind=phone → Wir telefonieren ja schon, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
        address=familiar; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
        address=familiar; channel-kind=address; channel=jo@example.org → Meine E-Mail-Adresse hast du ja schon, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
        address=familiar; channel-kind=number; channel=0170 5550123 → Meine Nummer hast du ja schon, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
        address=familiar; channel-kind=other; channel=WhatsApp → Wir sind ja schon über WhatsApp in Kontakt, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
        address=polite; channel-kind=phone → Wir telefonieren ja schon, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
        address=polite; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
        address=polite; channel-kind=address; channel=jo@example.org → Meine E-Mail-Adresse haben Sie ja schon, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
        address=polite; channel-kind=number; channel=0170 5550123 → Meine Nummer haben Sie ja schon, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.
        address=polite; channel-kind=other; channel=WhatsApp → Wir sind ja schon über WhatsApp in Kontakt, und dabei möchte ich bleiben, deshalb vernetze ich mich hier nicht auch noch.

kanal-formal = { -in-kontakt }, und dabei möchte ich gern bleiben. Daher nehme ich { -deine } Einladung hier nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        address=familiar; channel-kind=phone → Wir telefonieren ja schon, und dabei möchte ich gern bleiben. Daher nehme ich deine Einladung hier nicht an.
        address=familiar; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und dabei möchte ich gern bleiben. Daher nehme ich deine Einladung hier nicht an.
        address=familiar; channel-kind=address; channel=jo@example.org → Meine E-Mail-Adresse hast du ja schon, und dabei möchte ich gern bleiben. Daher nehme ich deine Einladung hier nicht an.
        address=familiar; channel-kind=number; channel=0170 5550123 → Meine Nummer hast du ja schon, und dabei möchte ich gern bleiben. Daher nehme ich deine Einladung hier nicht an.
        address=familiar; channel-kind=other; channel=WhatsApp → Wir sind ja schon über WhatsApp in Kontakt, und dabei möchte ich gern bleiben. Daher nehme ich deine Einladung hier nicht an.
        address=polite; channel-kind=phone → Wir telefonieren ja schon, und dabei möchte ich gern bleiben. Daher nehme ich Ihre Einladung hier nicht an.
        address=polite; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und dabei möchte ich gern bleiben. Daher nehme ich Ihre Einladung hier nicht an.
        address=polite; channel-kind=address; channel=jo@example.org → Meine E-Mail-Adresse haben Sie ja schon, und dabei möchte ich gern bleiben. Daher nehme ich Ihre Einladung hier nicht an.
        address=polite; channel-kind=number; channel=0170 5550123 → Meine Nummer haben Sie ja schon, und dabei möchte ich gern bleiben. Daher nehme ich Ihre Einladung hier nicht an.
        address=polite; channel-kind=other; channel=WhatsApp → Wir sind ja schon über WhatsApp in Kontakt, und dabei möchte ich gern bleiben. Daher nehme ich Ihre Einladung hier nicht an.

kanal-freunde = { -in-kontakt }, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        address=familiar; channel-kind=phone → Wir telefonieren ja schon, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
        address=familiar; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
        address=familiar; channel-kind=address; channel=jo@example.org → Meine E-Mail-Adresse hast du ja schon, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
        address=familiar; channel-kind=number; channel=0170 5550123 → Meine Nummer hast du ja schon, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
        address=familiar; channel-kind=other; channel=WhatsApp → Wir sind ja schon über WhatsApp in Kontakt, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
        address=polite; channel-kind=phone → Wir telefonieren ja schon, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
        address=polite; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
        address=polite; channel-kind=address; channel=jo@example.org → Meine E-Mail-Adresse haben Sie ja schon, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
        address=polite; channel-kind=number; channel=0170 5550123 → Meine Nummer haben Sie ja schon, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.
        address=polite; channel-kind=other; channel=WhatsApp → Wir sind ja schon über WhatsApp in Kontakt, und das passt für mich viel besser zu uns. Auf LinkedIn vernetze ich mich deshalb nicht auch noch.

kanal-allgemein = Wir haben ja schon andere Wege, in Kontakt zu bleiben, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        → Wir haben ja schon andere Wege, in Kontakt zu bleiben, deshalb nehme ich Ihre Einladung nicht an.

kanal-allgemein-lieber = Mir sind die Wege lieber, auf denen wir schon in Kontakt sind, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        → Mir sind die Wege lieber, auf denen wir schon in Kontakt sind, deshalb nehme ich Ihre Einladung nicht an.

kanal-allgemein-formal = Wir haben bereits andere Wege, in Kontakt zu bleiben, { -nein-formal }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        address=familiar → Wir haben bereits andere Wege, in Kontakt zu bleiben, daher nehme ich deine Einladung nicht an.
        address=polite → Wir haben bereits andere Wege, in Kontakt zu bleiben, daher nehme ich Ihre Einladung nicht an.

kanal-arbeit = Bei der Arbeit reden wir ja ohnehin miteinander, und das ist mir lieber als LinkedIn, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        → Bei der Arbeit reden wir ja ohnehin miteinander, und das ist mir lieber als LinkedIn, deshalb nehme ich Ihre Einladung nicht an.

kanal-gleich = Meine Antwort ist dieselbe: Wir haben schon andere Wege, in Kontakt zu bleiben, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = other-channel
    .when = refused-before
    .examples =
        → Meine Antwort ist dieselbe: Wir haben schon andere Wege, in Kontakt zu bleiben, deshalb nehme ich die Einladung nicht an.

kanal-auch-diese = Wir haben schon andere Wege, in Kontakt zu bleiben, deshalb nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        → Wir haben schon andere Wege, in Kontakt zu bleiben, deshalb nehme ich auch diese Einladung nicht an.

kanal-kurz = Ich halte es kurz: Mir sind unsere anderen Wege lieber, deshalb nehme ich die Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = other-channel
    .unless = refused-before
    .examples =
        → Ich halte es kurz: Mir sind unsere anderen Wege lieber, deshalb nehme ich die Einladung nicht an.

kanal-auch-diese-formal = Wir haben bereits andere Wege, in Kontakt zu bleiben, daher nehme ich auch diese Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = other-channel
    .examples =
        → Wir haben bereits andere Wege, in Kontakt zu bleiben, daher nehme ich auch diese Einladung nicht an.

## Absage aus zwei Gründen

field-kanal = Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, und wir sind ja ohnehin in Kontakt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, und wir sind ja ohnehin in Kontakt, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, und wir sind ja ohnehin in Kontakt, deshalb nehme ich Ihre Einladung nicht an.

field-kanal-formal = Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, und wir sind bereits in Kontakt. Daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, und wir sind bereits in Kontakt. Daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für Kontakte aus meinem Fachgebiet, und wir sind bereits in Kontakt. Daher nehme ich Ihre Einladung nicht an.

recruiters-colleagues-kanal = Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, und wir sind ja ohnehin in Kontakt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, und wir sind ja ohnehin in Kontakt, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, und wir sind ja ohnehin in Kontakt, deshalb nehme ich Ihre Einladung nicht an.

recruiters-colleagues-kanal-formal = Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, und wir sind bereits in Kontakt. Daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, und wir sind bereits in Kontakt. Daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für Kontakte unter Kolleginnen und Kollegen und ins Recruiting, und wir sind bereits in Kontakt. Daher nehme ich Ihre Einladung nicht an.

colleagues-customers-kanal = Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, und wir sind ja ohnehin in Kontakt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, und wir sind ja ohnehin in Kontakt, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, und wir sind ja ohnehin in Kontakt, deshalb nehme ich Ihre Einladung nicht an.

colleagues-customers-kanal-formal = Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, und wir sind bereits in Kontakt. Daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, und wir sind bereits in Kontakt. Daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für Kolleginnen, Kollegen, Kundinnen und Kunden, und wir sind bereits in Kontakt. Daher nehme ich Ihre Einladung nicht an.

current-work-kanal = Ich nutze LinkedIn nur für meine jetzige Arbeit, und wir sind ja ohnehin in Kontakt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn nur für meine jetzige Arbeit, und wir sind ja ohnehin in Kontakt, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur für meine jetzige Arbeit, und wir sind ja ohnehin in Kontakt, deshalb nehme ich Ihre Einladung nicht an.

current-work-kanal-formal = Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, und wir sind bereits in Kontakt. Daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, und wir sind bereits in Kontakt. Daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für meine jetzige Tätigkeit, und wir sind bereits in Kontakt. Daher nehme ich Ihre Einladung nicht an.

no-family-kanal = Familie und Beruf halte ich auf LinkedIn getrennt, und wir sind ja ohnehin in Kontakt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-family
    .examples =
        address=familiar → Familie und Beruf halte ich auf LinkedIn getrennt, und wir sind ja ohnehin in Kontakt, deshalb nehme ich deine Einladung nicht an.
        address=polite → Familie und Beruf halte ich auf LinkedIn getrennt, und wir sind ja ohnehin in Kontakt, deshalb nehme ich Ihre Einladung nicht an.

no-family-kanal-formal = Ich halte Familie und Beruf auf LinkedIn getrennt, und wir sind bereits in Kontakt. Daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel, no-family
    .examples =
        address=familiar → Ich halte Familie und Beruf auf LinkedIn getrennt, und wir sind bereits in Kontakt. Daher nehme ich deine Einladung nicht an.
        address=polite → Ich halte Familie und Beruf auf LinkedIn getrennt, und wir sind bereits in Kontakt. Daher nehme ich Ihre Einladung nicht an.

no-clients-kanal = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, und wir sind ja ohnehin in Kontakt, { -absage }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, und wir sind ja ohnehin in Kontakt, deshalb nehme ich deine Einladung nicht an.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn grundsätzlich nicht, und wir sind ja ohnehin in Kontakt, deshalb nehme ich Ihre Einladung nicht an.

no-clients-kanal-formal = Ich trenne LinkedIn grundsätzlich von der Arbeit mit Kundinnen und Kunden, und wir sind bereits in Kontakt. Daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel, no-clients
    .examples =
        address=familiar → Ich trenne LinkedIn grundsätzlich von der Arbeit mit Kundinnen und Kunden, und wir sind bereits in Kontakt. Daher nehme ich deine Einladung nicht an.
        address=polite → Ich trenne LinkedIn grundsätzlich von der Arbeit mit Kundinnen und Kunden, und wir sind bereits in Kontakt. Daher nehme ich Ihre Einladung nicht an.

rare-use-kanal = Ich bin kaum auf LinkedIn, und wir sind ja ohnehin in Kontakt, { -nein }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, rare-use
    .examples =
        address=familiar → Ich bin kaum auf LinkedIn, und wir sind ja ohnehin in Kontakt, deshalb nehme ich deine Einladung nicht an.
        address=polite → Ich bin kaum auf LinkedIn, und wir sind ja ohnehin in Kontakt, deshalb nehme ich Ihre Einladung nicht an.

rare-use-kanal-formal = Ich nutze LinkedIn nur sehr selten, und wir sind bereits in Kontakt. Daher nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel, rare-use
    .examples =
        address=familiar → Ich nutze LinkedIn nur sehr selten, und wir sind bereits in Kontakt. Daher nehme ich deine Einladung nicht an.
        address=polite → Ich nutze LinkedIn nur sehr selten, und wir sind bereits in Kontakt. Daher nehme ich Ihre Einladung nicht an.

## Erst reden

tuer-jahre = Wir haben seit { -jahre } nichts voneinander gehört, und ich würde lieber wieder von { -dir } hören, als nur auf „Annehmen“ zu klicken.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        address=familiar; years=1 → Wir haben seit ein, zwei Jahren nichts voneinander gehört, und ich würde lieber wieder von dir hören, als nur auf „Annehmen“ zu klicken.
        address=familiar; years=8 → Wir haben seit vielen Jahren nichts voneinander gehört, und ich würde lieber wieder von dir hören, als nur auf „Annehmen“ zu klicken.
        address=familiar; years=12 → Wir haben seit vielen Jahren nichts voneinander gehört, und ich würde lieber wieder von dir hören, als nur auf „Annehmen“ zu klicken.
        address=polite; years=1 → Wir haben seit ein, zwei Jahren nichts voneinander gehört, und ich würde lieber wieder von Ihnen hören, als nur auf „Annehmen“ zu klicken.
        address=polite; years=8 → Wir haben seit vielen Jahren nichts voneinander gehört, und ich würde lieber wieder von Ihnen hören, als nur auf „Annehmen“ zu klicken.
        address=polite; years=12 → Wir haben seit vielen Jahren nichts voneinander gehört, und ich würde lieber wieder von Ihnen hören, als nur auf „Annehmen“ zu klicken.

tuer-jahre-austausch = Wir haben seit { -jahre } nicht gesprochen, darum würde ich mich gern mit { -dir } austauschen, bevor wir uns hier vernetzen.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        address=familiar; years=1 → Wir haben seit ein, zwei Jahren nicht gesprochen, darum würde ich mich gern mit dir austauschen, bevor wir uns hier vernetzen.
        address=familiar; years=8 → Wir haben seit vielen Jahren nicht gesprochen, darum würde ich mich gern mit dir austauschen, bevor wir uns hier vernetzen.
        address=familiar; years=12 → Wir haben seit vielen Jahren nicht gesprochen, darum würde ich mich gern mit dir austauschen, bevor wir uns hier vernetzen.
        address=polite; years=1 → Wir haben seit ein, zwei Jahren nicht gesprochen, darum würde ich mich gern mit Ihnen austauschen, bevor wir uns hier vernetzen.
        address=polite; years=8 → Wir haben seit vielen Jahren nicht gesprochen, darum würde ich mich gern mit Ihnen austauschen, bevor wir uns hier vernetzen.
        address=polite; years=12 → Wir haben seit vielen Jahren nicht gesprochen, darum würde ich mich gern mit Ihnen austauschen, bevor wir uns hier vernetzen.

tuer-jahre-formal = Wir haben seit { -jahre } nicht gesprochen, daher würde ich mich gern mit { -dir } austauschen, bevor wir uns hier vernetzen.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .examples =
        address=familiar; years=1 → Wir haben seit ein, zwei Jahren nicht gesprochen, daher würde ich mich gern mit dir austauschen, bevor wir uns hier vernetzen.
        address=familiar; years=8 → Wir haben seit vielen Jahren nicht gesprochen, daher würde ich mich gern mit dir austauschen, bevor wir uns hier vernetzen.
        address=familiar; years=12 → Wir haben seit vielen Jahren nicht gesprochen, daher würde ich mich gern mit dir austauschen, bevor wir uns hier vernetzen.
        address=polite; years=1 → Wir haben seit ein, zwei Jahren nicht gesprochen, daher würde ich mich gern mit Ihnen austauschen, bevor wir uns hier vernetzen.
        address=polite; years=8 → Wir haben seit vielen Jahren nicht gesprochen, daher würde ich mich gern mit Ihnen austauschen, bevor wir uns hier vernetzen.
        address=polite; years=12 → Wir haben seit vielen Jahren nicht gesprochen, daher würde ich mich gern mit Ihnen austauschen, bevor wir uns hier vernetzen.

tuer-lange = Wir haben uns länger nicht gesprochen, und ich würde lieber von { -dir } hören, als nur auf „Annehmen“ zu klicken.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        address=familiar → Wir haben uns länger nicht gesprochen, und ich würde lieber von dir hören, als nur auf „Annehmen“ zu klicken.
        address=polite → Wir haben uns länger nicht gesprochen, und ich würde lieber von Ihnen hören, als nur auf „Annehmen“ zu klicken.

tuer-lange-austausch = Seit unserem letzten Gespräch ist einige Zeit vergangen, darum würde ich mich gern mit { -dir } austauschen, bevor wir uns hier vernetzen.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        address=familiar → Seit unserem letzten Gespräch ist einige Zeit vergangen, darum würde ich mich gern mit dir austauschen, bevor wir uns hier vernetzen.
        address=polite → Seit unserem letzten Gespräch ist einige Zeit vergangen, darum würde ich mich gern mit Ihnen austauschen, bevor wir uns hier vernetzen.

tuer-lange-formal = Seit unserem letzten Gespräch ist einige Zeit vergangen, daher würde ich mich gern mit { -dir } austauschen, bevor wir uns hier vernetzen.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .examples =
        address=familiar → Seit unserem letzten Gespräch ist einige Zeit vergangen, daher würde ich mich gern mit dir austauschen, bevor wir uns hier vernetzen.
        address=polite → Seit unserem letzten Gespräch ist einige Zeit vergangen, daher würde ich mich gern mit Ihnen austauschen, bevor wir uns hier vernetzen.

tuer-lange-arbeit = Unsere gemeinsame Arbeit liegt schon etwas zurück, und bevor wir uns hier vernetzen, wüsste ich gern, was { -du } jetzt { -machst }.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .when = worked-together-once
    .examples =
        address=familiar → Unsere gemeinsame Arbeit liegt schon etwas zurück, und bevor wir uns hier vernetzen, wüsste ich gern, was du jetzt machst.
        address=polite → Unsere gemeinsame Arbeit liegt schon etwas zurück, und bevor wir uns hier vernetzen, wüsste ich gern, was Sie jetzt machen.

empfehlen = Ich vernetze mich mit Leuten, die ich empfehlen kann, und würde vorher gern mehr über { -deine } Arbeit hören.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .examples =
        address=familiar → Ich vernetze mich mit Leuten, die ich empfehlen kann, und würde vorher gern mehr über deine Arbeit hören.
        address=polite → Ich vernetze mich mit Leuten, die ich empfehlen kann, und würde vorher gern mehr über Ihre Arbeit hören.

empfehlen-wort = Für meine Kontakte hier lege ich gern ein gutes Wort ein, darum würde ich vorher gern mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .examples =
        address=familiar → Für meine Kontakte hier lege ich gern ein gutes Wort ein, darum würde ich vorher gern mit dir reden.
        address=polite → Für meine Kontakte hier lege ich gern ein gutes Wort ein, darum würde ich vorher gern mit Ihnen reden.

empfehlen-formal = Ich vernetze mich mit Menschen, deren Arbeit ich empfehlen kann, und würde daher gern zuerst mehr über { -deine } hören.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend
    .examples =
        address=familiar → Ich vernetze mich mit Menschen, deren Arbeit ich empfehlen kann, und würde daher gern zuerst mehr über deine hören.
        address=polite → Ich vernetze mich mit Menschen, deren Arbeit ich empfehlen kann, und würde daher gern zuerst mehr über Ihre hören.

empfehlen-jahre = Ich vernetze mich mit Leuten, die ich empfehlen kann, und wir haben seit { -jahre } nicht gesprochen.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .examples =
        years=1 → Ich vernetze mich mit Leuten, die ich empfehlen kann, und wir haben seit ein, zwei Jahren nicht gesprochen.
        years=8 → Ich vernetze mich mit Leuten, die ich empfehlen kann, und wir haben seit vielen Jahren nicht gesprochen.
        years=12 → Ich vernetze mich mit Leuten, die ich empfehlen kann, und wir haben seit vielen Jahren nicht gesprochen.

empfehlen-lange = Ich vernetze mich mit Leuten, die ich empfehlen kann, und unser letztes Gespräch liegt schon etwas zurück.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .examples =
        → Ich vernetze mich mit Leuten, die ich empfehlen kann, und unser letztes Gespräch liegt schon etwas zurück.

empfehlen-lange-formal = Ich vernetze mich mit Menschen, deren Arbeit ich empfehlen kann, und unser letztes Gespräch liegt einige Zeit zurück.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend, lapsed-update
    .examples =
        → Ich vernetze mich mit Menschen, deren Arbeit ich empfehlen kann, und unser letztes Gespräch liegt einige Zeit zurück.

tuer-fach = Ich halte LinkedIn für mein Fachgebiet frei, darum wüsste ich vorher gern, wo sich unsere Arbeit berührt.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = field
    .examples =
        → Ich halte LinkedIn für mein Fachgebiet frei, darum wüsste ich vorher gern, wo sich unsere Arbeit berührt.

tuer-fach-formal = Ich nutze LinkedIn nur für mein Fachgebiet und wüsste daher vorab gern, wo sich unsere Arbeit berührt.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = field
    .examples =
        → Ich nutze LinkedIn nur für mein Fachgebiet und wüsste daher vorab gern, wo sich unsere Arbeit berührt.

tuer-arbeit = Bevor wir uns hier vernetzen, würde ich gern bei der Arbeit mit { -dir } darüber reden.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .examples =
        address=familiar → Bevor wir uns hier vernetzen, würde ich gern bei der Arbeit mit dir darüber reden.
        address=polite → Bevor wir uns hier vernetzen, würde ich gern bei der Arbeit mit Ihnen darüber reden.

tuer-kennenlernen = Bevor wir uns hier vernetzen, würde ich { -dich } gern ein wenig kennenlernen.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = client, supplier, recruiter, met-once, competitor, unknown
    .examples =
        address=familiar → Bevor wir uns hier vernetzen, würde ich dich gern ein wenig kennenlernen.
        address=polite → Bevor wir uns hier vernetzen, würde ich Sie gern ein wenig kennenlernen.

tuer-wie-gehts = Bevor wir uns hier vernetzen, wüsste ich gern, wie es { -dir } geht und was { -du } { -machst }.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .when = acquainted
    .examples =
        address=familiar → Bevor wir uns hier vernetzen, wüsste ich gern, wie es dir geht und was du machst.
        address=polite → Bevor wir uns hier vernetzen, wüsste ich gern, wie es Ihnen geht und was Sie machen.

tuer-gespraech = Bevor wir uns hier vernetzen, würde ich gern einmal mit { -dir } sprechen.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        address=familiar → Bevor wir uns hier vernetzen, würde ich gern einmal mit dir sprechen.
        address=polite → Bevor wir uns hier vernetzen, würde ich gern einmal mit Ihnen sprechen.

tuer-gespraech-formal = Bevor wir uns hier vernetzen, würde ich gern ein Gespräch mit { -dir } führen.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .examples =
        address=familiar → Bevor wir uns hier vernetzen, würde ich gern ein Gespräch mit dir führen.
        address=polite → Bevor wir uns hier vernetzen, würde ich gern ein Gespräch mit Ihnen führen.

tuer-zuerst = Mir ist ein Gespräch lieber als ein Klick, darum würde ich gern zuerst mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        address=familiar → Mir ist ein Gespräch lieber als ein Klick, darum würde ich gern zuerst mit dir reden.
        address=polite → Mir ist ein Gespräch lieber als ein Klick, darum würde ich gern zuerst mit Ihnen reden.

## Erst reden: der Vorschlag

schritt-telefon = Wollen wir telefonieren oder einen Kaffee trinken?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → Wollen wir telefonieren oder einen Kaffee trinken?

schritt-halbe-stunde = { $address ->
    [familiar] Hast du
   *[polite] Haben Sie
} eine halbe Stunde für ein Telefonat oder ein Treffen?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        address=familiar → Hast du eine halbe Stunde für ein Telefonat oder ein Treffen?
        address=polite → Haben Sie eine halbe Stunde für ein Telefonat oder ein Treffen?

schritt-lust = { $address ->
    [familiar] Hast du
   *[polite] Haben Sie
} Lust auf ein Telefonat oder einen Kaffee?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = familiar
    .examples =
        address=familiar → Hast du Lust auf ein Telefonat oder einen Kaffee?
        address=polite → Haben Sie Lust auf ein Telefonat oder einen Kaffee?

schritt-formal = Wäre { -dir } ein Telefonat oder ein Treffen recht?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .examples =
        address=familiar → Wäre dir ein Telefonat oder ein Treffen recht?
        address=polite → Wäre Ihnen ein Telefonat oder ein Treffen recht?

schritt-formal-zeit = { $address ->
    [familiar] Hättest du
   *[polite] Hätten Sie
} Zeit für ein Telefonat oder ein Treffen?
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .examples =
        address=familiar → Hättest du Zeit für ein Telefonat oder ein Treffen?
        address=polite → Hätten Sie Zeit für ein Telefonat oder ein Treffen?

schritt-anruf-detail = { $detail-kind ->
    [when] Wollen wir { $detail } telefonieren?
    [day] Wollen wir am { $detail } telefonieren?
    [month] Wollen wir im { $detail } telefonieren?
   *[what] Wollen wir telefonieren? Mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = call
    .examples =
        detail-kind=when; detail=nächste Woche → Wollen wir nächste Woche telefonieren?
        detail-kind=day; detail=Freitag → Wollen wir am Freitag telefonieren?
        detail-kind=month; detail=März → Wollen wir im März telefonieren?
        detail-kind=what; detail=ein Anruf am Abend → Wollen wir telefonieren? Mein Vorschlag: ein Anruf am Abend.

schritt-anruf-detail-formal = { $detail-kind ->
    [when] Gern würde ich { $detail } mit { -dir } telefonieren.
    [day] Gern würde ich am { $detail } mit { -dir } telefonieren.
    [month] Gern würde ich im { $detail } mit { -dir } telefonieren.
   *[what] Gern würde ich mit { -dir } telefonieren. Mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .offer = call
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Gern würde ich nächste Woche mit dir telefonieren.
        address=familiar; detail-kind=day; detail=Freitag → Gern würde ich am Freitag mit dir telefonieren.
        address=familiar; detail-kind=month; detail=März → Gern würde ich im März mit dir telefonieren.
        address=familiar; detail-kind=what; detail=ein Anruf am Abend → Gern würde ich mit dir telefonieren. Mein Vorschlag: ein Anruf am Abend.
        address=polite; detail-kind=when; detail=nächste Woche → Gern würde ich nächste Woche mit Ihnen telefonieren.

schritt-anruf = Wollen wir telefonieren?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = call
    .examples =
        → Wollen wir telefonieren?

schritt-anruf-formal = Wäre { -dir } ein Telefonat recht?
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .offer = call
    .examples =
        address=familiar → Wäre dir ein Telefonat recht?
        address=polite → Wäre Ihnen ein Telefonat recht?

schritt-treffen-detail = { $detail-kind ->
    [when] Wollen wir uns { $detail } treffen?
    [day] Wollen wir uns am { $detail } treffen?
    [month] Wollen wir uns im { $detail } treffen?
   *[what] Wollen wir uns treffen? Mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = meet
    .examples =
        detail-kind=when; detail=nächste Woche → Wollen wir uns nächste Woche treffen?
        detail-kind=day; detail=Freitag → Wollen wir uns am Freitag treffen?
        detail-kind=month; detail=März → Wollen wir uns im März treffen?
        detail-kind=what; detail=ein Anruf am Abend → Wollen wir uns treffen? Mein Vorschlag: ein Anruf am Abend.

schritt-treffen-detail-formal = { $detail-kind ->
    [when] Gern würde ich mich { $detail } mit { -dir } treffen.
    [day] Gern würde ich mich am { $detail } mit { -dir } treffen.
    [month] Gern würde ich mich im { $detail } mit { -dir } treffen.
   *[what] Gern würde ich mich mit { -dir } treffen. Mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .offer = meet
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Gern würde ich mich nächste Woche mit dir treffen.
        address=familiar; detail-kind=day; detail=Freitag → Gern würde ich mich am Freitag mit dir treffen.
        address=familiar; detail-kind=month; detail=März → Gern würde ich mich im März mit dir treffen.
        address=familiar; detail-kind=what; detail=ein Anruf am Abend → Gern würde ich mich mit dir treffen. Mein Vorschlag: ein Anruf am Abend.
        address=polite; detail-kind=when; detail=nächste Woche → Gern würde ich mich nächste Woche mit Ihnen treffen.

schritt-treffen = Wollen wir uns treffen?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = meet
    .examples =
        → Wollen wir uns treffen?

schritt-treffen-formal = Wäre { -dir } ein Treffen recht?
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .offer = meet
    .examples =
        address=familiar → Wäre dir ein Treffen recht?
        address=polite → Wäre Ihnen ein Treffen recht?

## Nachfragen

frage-klick = Bevor ich auf irgendetwas klicke, frage ich { -dich } lieber.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .examples =
        address=familiar → Bevor ich auf irgendetwas klicke, frage ich dich lieber.
        address=polite → Bevor ich auf irgendetwas klicke, frage ich Sie lieber.

frage-vorher = Bevor ich antworte, wüsste ich gern etwas mehr.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → Bevor ich antworte, wüsste ich gern etwas mehr.

frage-neugierig = Ich bin neugierig und wüsste vor meiner Antwort gern etwas mehr.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → Ich bin neugierig und wüsste vor meiner Antwort gern etwas mehr.

frage-formal = Vor meiner Antwort wüsste ich gern etwas mehr.
    .move = reason
    .approaches = ask
    .registers = formal
    .examples =
        → Vor meiner Antwort wüsste ich gern etwas mehr.

frage-formal-zuerst = Bevor ich antworte, erlaube ich mir eine Frage.
    .move = reason
    .approaches = ask
    .registers = formal
    .examples =
        → Bevor ich antworte, erlaube ich mir eine Frage.

woher-name = Ich kann { -deinen } Namen gerade nicht zuordnen.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        address=familiar → Ich kann deinen Namen gerade nicht zuordnen.
        address=polite → Ich kann Ihren Namen gerade nicht zuordnen.

woher-wem = Bevor ich antworte, wüsste ich gern, wem ich schreibe.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → Bevor ich antworte, wüsste ich gern, wem ich schreibe.

woher-notiz = Ich versuche gerade, ein Gesicht zu { -deinem } Namen zu finden, und möchte richtig antworten.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .when = note
    .unless = request, question
    .examples =
        address=familiar → Ich versuche gerade, ein Gesicht zu deinem Namen zu finden, und möchte richtig antworten.
        address=polite → Ich versuche gerade, ein Gesicht zu Ihrem Namen zu finden, und möchte richtig antworten.

woher-notiz-sicher = Bevor ich antworte, möchte ich sicher sein, wem ich schreibe.
    .move = reason
    .approaches = ask-how-we-know
    .when = note
    .unless = request, question
    .examples =
        → Bevor ich antworte, möchte ich sicher sein, wem ich schreibe.

woher-erinnern-formal = Im Moment kann ich { -deinen } Namen leider keiner Begegnung zuordnen.
    .move = reason
    .approaches = ask-how-we-know
    .registers = formal
    .unless = note
    .examples =
        address=familiar → Im Moment kann ich deinen Namen leider keiner Begegnung zuordnen.
        address=polite → Im Moment kann ich Ihren Namen leider keiner Begegnung zuordnen.

woher-formal = Vor meiner Antwort würde ich { -deinen } Namen gern zuordnen können.
    .move = reason
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        address=familiar → Vor meiner Antwort würde ich deinen Namen gern zuordnen können.
        address=polite → Vor meiner Antwort würde ich Ihren Namen gern zuordnen können.

field-frage = Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, darum frage ich lieber vorher nach.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = field
    .examples =
        → Ich nutze LinkedIn nur für Kontakte aus meinem Fachgebiet, darum frage ich lieber vorher nach.

recruiters-colleagues-frage = Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, darum frage ich lieber vorher nach.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = recruiters-colleagues
    .examples =
        → Ich nutze LinkedIn nur für Kolleginnen, Kollegen und Recruiting-Kontakte, darum frage ich lieber vorher nach.

colleagues-customers-frage = Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, darum frage ich lieber vorher nach.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = colleagues-customers
    .examples =
        → Ich nutze LinkedIn nur für Kolleginnen, Kollegen, Kundinnen und Kunden, darum frage ich lieber vorher nach.

current-work-frage = Ich nutze LinkedIn nur für meine jetzige Arbeit, darum frage ich lieber vorher nach.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = current-work
    .examples =
        → Ich nutze LinkedIn nur für meine jetzige Arbeit, darum frage ich lieber vorher nach.

rare-use-frage = Ich bin nur selten auf LinkedIn, darum frage ich lieber gleich.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = rare-use
    .examples =
        → Ich bin nur selten auf LinkedIn, darum frage ich lieber gleich.

can-recommend-frage = Ich vernetze mich mit Leuten, die ich empfehlen kann, darum frage ich lieber vorher nach.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = can-recommend
    .examples =
        → Ich vernetze mich mit Leuten, die ich empfehlen kann, darum frage ich lieber vorher nach.

frage-trauer = Es eilt überhaupt nicht, aber vor meiner Antwort auf { -deine } Einladung möchte ich { -dich } etwas fragen.
    .move = reason
    .approaches = ask-how-we-know, ask
    .when = bereavement
    .examples =
        address=familiar → Es eilt überhaupt nicht, aber vor meiner Antwort auf deine Einladung möchte ich dich etwas fragen.
        address=polite → Es eilt überhaupt nicht, aber vor meiner Antwort auf Ihre Einladung möchte ich Sie etwas fragen.

woher-getroffen = Sind wir uns schon begegnet, oder hat { -dich } jemand auf mich gebracht?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = note
    .examples =
        address=familiar → Sind wir uns schon begegnet, oder hat dich jemand auf mich gebracht?
        address=polite → Sind wir uns schon begegnet, oder hat Sie jemand auf mich gebracht?

woher-kennen = { $address ->
    [familiar] Hilfst du
   *[polite] Helfen Sie
} mir kurz auf die Sprünge, woher wir uns kennen?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        address=familiar → Hilfst du mir kurz auf die Sprünge, woher wir uns kennen?
        address=polite → Helfen Sie mir kurz auf die Sprünge, woher wir uns kennen?

woher-wege = Wo haben sich unsere Wege gekreuzt?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = note
    .examples =
        → Wo haben sich unsere Wege gekreuzt?

woher-notiz-hilf = { $address ->
    [familiar] Hilfst du
   *[polite] Helfen Sie
} meinem Gedächtnis kurz nach?
    .move = step
    .approaches = ask-how-we-know
    .when = note
    .unless = bereavement, request, question
    .examples =
        address=familiar → Hilfst du meinem Gedächtnis kurz nach?
        address=polite → Helfen Sie meinem Gedächtnis kurz nach?

woher-mir-sagen = { $address ->
    [familiar] Kannst du
   *[polite] Können Sie
} mir sagen, woher wir uns kennen?
    .move = step
    .approaches = ask-how-we-know
    .examples =
        address=familiar → Kannst du mir sagen, woher wir uns kennen?
        address=polite → Können Sie mir sagen, woher wir uns kennen?

woher-anlass-formal = Darf ich fragen, bei welcher Gelegenheit wir uns kennengelernt haben?
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .unless = note
    .examples =
        → Darf ich fragen, bei welcher Gelegenheit wir uns kennengelernt haben?

woher-auffrischen-formal = Für einen kurzen Hinweis, woher wir uns kennen, wäre ich { -dir } dankbar.
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        address=familiar → Für einen kurzen Hinweis, woher wir uns kennen, wäre ich dir dankbar.
        address=polite → Für einen kurzen Hinweis, woher wir uns kennen, wäre ich Ihnen dankbar.

woher-kontakt-formal = { $address ->
    [familiar] Würdest du
   *[polite] Würden Sie
} mir schreiben, woher wir uns kennen?
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        address=familiar → Würdest du mir schreiben, woher wir uns kennen?
        address=polite → Würden Sie mir schreiben, woher wir uns kennen?

woher-darf-formal = Darf ich fragen, woher wir uns kennen?
    .move = step
    .approaches = ask-how-we-know
    .registers = neutral, formal
    .examples =
        → Darf ich fragen, woher wir uns kennen?

frage-worum = Worum geht es { -dir }?
    .move = step
    .approaches = ask
    .examples =
        address=familiar → Worum geht es dir?
        address=polite → Worum geht es Ihnen?

frage-freunde = Gibt es etwas Bestimmtes, das wir hier machen sollen?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .examples =
        → Gibt es etwas Bestimmtes, das wir hier machen sollen?

frage-helfen = Woran { $address ->
    [familiar] hast du
   *[polite] haben Sie
} gedacht?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .examples =
        address=familiar → Woran hast du gedacht?
        address=polite → Woran haben Sie gedacht?

frage-arbeitest = Woran { $address ->
    [familiar] arbeitest du, und was wünschst du
   *[polite] arbeiten Sie, und was wünschen Sie
} { $address ->
    [familiar] dir
   *[polite] sich
} von mir?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .examples =
        address=familiar → Woran arbeitest du, und was wünschst du dir von mir?
        address=polite → Woran arbeiten Sie, und was wünschen Sie sich von mir?

frage-stelle = Um welche Stelle geht es, und wo?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = recruiter
    .examples =
        → Um welche Stelle geht es, und wo?

frage-stelle-fuer-mich = { $address ->
    [familiar] Hast du
   *[polite] Haben Sie
} an eine bestimmte Stelle für mich gedacht?
    .move = step
    .approaches = ask
    .relationships = recruiter
    .examples =
        address=familiar → Hast du an eine bestimmte Stelle für mich gedacht?
        address=polite → Haben Sie an eine bestimmte Stelle für mich gedacht?

frage-stelle-wissen = Was sollte ich über die Stelle wissen, bevor ich antworte?
    .move = step
    .approaches = ask
    .relationships = recruiter
    .examples =
        → Was sollte ich über die Stelle wissen, bevor ich antworte?

frage-zeigen = Was { $address ->
    [familiar] möchtest du
   *[polite] möchten Sie
} mir zeigen?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = supplier
    .examples =
        address=familiar → Was möchtest du mir zeigen?
        address=polite → Was möchten Sie mir zeigen?

frage-erhoffst = Was { $address ->
    [familiar] hast du
   *[polite] haben Sie
} im Sinn?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .examples =
        address=familiar → Was hast du im Sinn?
        address=polite → Was haben Sie im Sinn?

frage-anliegen = Welches Anliegen { $address ->
    [familiar] hast du
   *[polite] haben Sie
}?
    .move = step
    .approaches = ask
    .registers = formal
    .examples =
        address=familiar → Welches Anliegen hast du?
        address=polite → Welches Anliegen haben Sie?

frage-darf-formal = Darf ich fragen, worum es geht?
    .move = step
    .approaches = ask
    .registers = neutral, formal
    .examples =
        → Darf ich fragen, worum es geht?

## Annehmen, mit einer Grenze

annehmen-gern = Ich vernetze mich gern mit { -dir }.
    .move = reason
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        address=familiar → Ich vernetze mich gern mit dir.
        address=polite → Ich vernetze mich gern mit Ihnen.

annehmen-freut = Ich nehme { -deine } Einladung gern an.
    .move = reason
    .approaches = accept-with-note
    .examples =
        address=familiar → Ich nehme deine Einladung gern an.
        address=polite → Ich nehme Ihre Einladung gern an.

annehmen-ja = Ja, gern vernetze ich mich mit { -dir }.
    .move = reason
    .approaches = accept-with-note
    .registers = casual
    .examples =
        address=familiar → Ja, gern vernetze ich mich mit dir.
        address=polite → Ja, gern vernetze ich mich mit Ihnen.

grenze-werbung = Eines vorab: Verkaufsgespräche und Vermittlungen lasse ich hier weg.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        → Eines vorab: Verkaufsgespräche und Vermittlungen lasse ich hier weg.

grenze-weitergabe = Kontakte gebe ich hier nicht weiter, das halte ich bei allen so.
    .move = limit
    .approaches = accept-with-note
    .examples =
        → Kontakte gebe ich hier nicht weiter, das halte ich bei allen so.

grenze-empfehlungen = Empfehlungen und Kenntnisbestätigungen lasse ich hier weg, das halte ich bei allen so.
    .move = limit
    .approaches = accept-with-note
    .examples =
        → Empfehlungen und Kenntnisbestätigungen lasse ich hier weg, das halte ich bei allen so.

grenze-nahe = Hier halte ich es rein beruflich; alles andere bleibt unter uns.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = close
    .examples =
        → Hier halte ich es rein beruflich; alles andere bleibt unter uns.

grenze-formal = Verkaufsgespräche und Vermittlungen lasse ich hier grundsätzlich aus.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .examples =
        → Verkaufsgespräche und Vermittlungen lasse ich hier grundsätzlich aus.

grenze-kanal = Wenn es wichtig ist, { $address ->
    [familiar] erreichst du
   *[polite] erreichen Sie
} mich { -per } schneller.
    .move = limit
    .approaches = accept-with-note
    .reasons = other-channel
    .examples =
        address=familiar; channel-kind=phone → Wenn es wichtig ist, erreichst du mich am Telefon schneller.
        address=familiar; channel-kind=email → Wenn es wichtig ist, erreichst du mich per E-Mail schneller.
        address=familiar; channel-kind=address; channel=jo@example.org → Wenn es wichtig ist, erreichst du mich unter jo@example.org schneller.
        address=familiar; channel-kind=number; channel=0170 5550123 → Wenn es wichtig ist, erreichst du mich unter 0170 5550123 schneller.
        address=familiar; channel-kind=other; channel=WhatsApp → Wenn es wichtig ist, erreichst du mich über WhatsApp schneller.
        address=polite; channel-kind=phone → Wenn es wichtig ist, erreichen Sie mich am Telefon schneller.
        address=polite; channel-kind=email → Wenn es wichtig ist, erreichen Sie mich per E-Mail schneller.
        address=polite; channel-kind=address; channel=jo@example.org → Wenn es wichtig ist, erreichen Sie mich unter jo@example.org schneller.
        address=polite; channel-kind=number; channel=0170 5550123 → Wenn es wichtig ist, erreichen Sie mich unter 0170 5550123 schneller.
        address=polite; channel-kind=other; channel=WhatsApp → Wenn es wichtig ist, erreichen Sie mich über WhatsApp schneller.

grenze-kanal-allgemein = Für alles Wichtige bleibe ich gern bei den Wegen, die wir schon haben.
    .move = limit
    .approaches = accept-with-note
    .reasons = other-channel
    .examples =
        → Für alles Wichtige bleibe ich gern bei den Wegen, die wir schon haben.

grenze-selten = Ich bin nur selten hier, eine Antwort kann also etwas dauern.
    .move = limit
    .approaches = accept-with-note
    .reasons = rare-use
    .examples =
        → Ich bin nur selten hier, eine Antwort kann also etwas dauern.

grenze-kaum = Viel { $address ->
    [familiar] wirst du
   *[polite] werden Sie
} hier von mir nicht sehen, ich nutze es kaum.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        address=familiar → Viel wirst du hier von mir nicht sehen, ich nutze es kaum.
        address=polite → Viel werden Sie hier von mir nicht sehen, ich nutze es kaum.

grenze-rolle = Wegen meiner Rolle überlasse ich Empfehlungen und Vermittlungen hier anderen.
    .move = limit
    .approaches = accept-with-note
    .reasons = role-policy
    .examples =
        → Wegen meiner Rolle überlasse ich Empfehlungen und Vermittlungen hier anderen.

grenze-jetzt = Ich nutze LinkedIn nur für meine jetzige Arbeit und halte andere Projekte davon frei.
    .move = limit
    .approaches = accept-with-note
    .reasons = current-work
    .examples =
        → Ich nutze LinkedIn nur für meine jetzige Arbeit und halte andere Projekte davon frei.

## Auf später

spaeter-ich-wann = Ich vernetze mich gern etwas später und lade { -dich } dann selbst ein, und zwar { -wann }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = connect-later
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Ich vernetze mich gern etwas später und lade dich dann selbst ein, und zwar nächste Woche.
        address=familiar; detail-kind=day; detail=Dienstag um zehn → Ich vernetze mich gern etwas später und lade dich dann selbst ein, und zwar am Dienstag um zehn.
        address=familiar; detail-kind=month; detail=März → Ich vernetze mich gern etwas später und lade dich dann selbst ein, und zwar im März.
        address=familiar; detail-kind=what; detail=Kaffee am Freitag → Ich vernetze mich gern etwas später und lade dich dann selbst ein, und zwar später (Kaffee am Freitag).
        address=polite; detail-kind=when; detail=nächste Woche → Ich vernetze mich gern etwas später und lade Sie dann selbst ein, und zwar nächste Woche.
        address=polite; detail-kind=day; detail=Dienstag um zehn → Ich vernetze mich gern etwas später und lade Sie dann selbst ein, und zwar am Dienstag um zehn.
        address=polite; detail-kind=month; detail=März → Ich vernetze mich gern etwas später und lade Sie dann selbst ein, und zwar im März.
        address=polite; detail-kind=what; detail=Kaffee am Freitag → Ich vernetze mich gern etwas später und lade Sie dann selbst ein, und zwar später (Kaffee am Freitag).

spaeter-ich-wann-formal = Gern vernetze ich mich etwas später und lade { -dich } dann selbst ein, und zwar { -wann }.
    .move = reason
    .approaches = defer
    .registers = formal
    .offer = connect-later
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Gern vernetze ich mich etwas später und lade dich dann selbst ein, und zwar nächste Woche.
        address=familiar; detail-kind=day; detail=Dienstag um zehn → Gern vernetze ich mich etwas später und lade dich dann selbst ein, und zwar am Dienstag um zehn.
        address=familiar; detail-kind=month; detail=März → Gern vernetze ich mich etwas später und lade dich dann selbst ein, und zwar im März.
        address=familiar; detail-kind=what; detail=Kaffee am Freitag → Gern vernetze ich mich etwas später und lade dich dann selbst ein, und zwar später (Kaffee am Freitag).
        address=polite; detail-kind=when; detail=nächste Woche → Gern vernetze ich mich etwas später und lade Sie dann selbst ein, und zwar nächste Woche.
        address=polite; detail-kind=day; detail=Dienstag um zehn → Gern vernetze ich mich etwas später und lade Sie dann selbst ein, und zwar am Dienstag um zehn.
        address=polite; detail-kind=month; detail=März → Gern vernetze ich mich etwas später und lade Sie dann selbst ein, und zwar im März.
        address=polite; detail-kind=what; detail=Kaffee am Freitag → Gern vernetze ich mich etwas später und lade Sie dann selbst ein, und zwar später (Kaffee am Freitag).

spaeter-melden-wann = Ich vernetze mich lieber etwas später und melde mich bei { -dir }, und zwar { -wann }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = contact-later
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Ich vernetze mich lieber etwas später und melde mich bei dir, und zwar nächste Woche.
        address=familiar; detail-kind=day; detail=Dienstag um zehn → Ich vernetze mich lieber etwas später und melde mich bei dir, und zwar am Dienstag um zehn.
        address=familiar; detail-kind=month; detail=März → Ich vernetze mich lieber etwas später und melde mich bei dir, und zwar im März.
        address=familiar; detail-kind=what; detail=Kaffee am Freitag → Ich vernetze mich lieber etwas später und melde mich bei dir, und zwar später (Kaffee am Freitag).
        address=polite; detail-kind=when; detail=nächste Woche → Ich vernetze mich lieber etwas später und melde mich bei Ihnen, und zwar nächste Woche.
        address=polite; detail-kind=day; detail=Dienstag um zehn → Ich vernetze mich lieber etwas später und melde mich bei Ihnen, und zwar am Dienstag um zehn.
        address=polite; detail-kind=month; detail=März → Ich vernetze mich lieber etwas später und melde mich bei Ihnen, und zwar im März.
        address=polite; detail-kind=what; detail=Kaffee am Freitag → Ich vernetze mich lieber etwas später und melde mich bei Ihnen, und zwar später (Kaffee am Freitag).

spaeter-melden-wann-formal = Gern vernetze ich mich etwas später und melde mich dazu bei { -dir }, und zwar { -wann }.
    .move = reason
    .approaches = defer
    .registers = formal
    .offer = contact-later
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Gern vernetze ich mich etwas später und melde mich dazu bei dir, und zwar nächste Woche.
        address=familiar; detail-kind=day; detail=Dienstag um zehn → Gern vernetze ich mich etwas später und melde mich dazu bei dir, und zwar am Dienstag um zehn.
        address=familiar; detail-kind=month; detail=März → Gern vernetze ich mich etwas später und melde mich dazu bei dir, und zwar im März.
        address=familiar; detail-kind=what; detail=Kaffee am Freitag → Gern vernetze ich mich etwas später und melde mich dazu bei dir, und zwar später (Kaffee am Freitag).
        address=polite; detail-kind=when; detail=nächste Woche → Gern vernetze ich mich etwas später und melde mich dazu bei Ihnen, und zwar nächste Woche.
        address=polite; detail-kind=day; detail=Dienstag um zehn → Gern vernetze ich mich etwas später und melde mich dazu bei Ihnen, und zwar am Dienstag um zehn.
        address=polite; detail-kind=month; detail=März → Gern vernetze ich mich etwas später und melde mich dazu bei Ihnen, und zwar im März.
        address=polite; detail-kind=what; detail=Kaffee am Freitag → Gern vernetze ich mich etwas später und melde mich dazu bei Ihnen, und zwar später (Kaffee am Freitag).

spaeter-ich = Ich vernetze mich gern, nur etwas später. Wenn es so weit ist, lade ich { -dich } selbst ein.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        address=familiar → Ich vernetze mich gern, nur etwas später. Wenn es so weit ist, lade ich dich selbst ein.
        address=polite → Ich vernetze mich gern, nur etwas später. Wenn es so weit ist, lade ich Sie selbst ein.

spaeter-nichts-tun = Ich vernetze mich lieber etwas später und komme dann selbst auf { -dich } zu; { -du } { -brauchst } nichts weiter zu tun.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        address=familiar → Ich vernetze mich lieber etwas später und komme dann selbst auf dich zu; du brauchst nichts weiter zu tun.
        address=polite → Ich vernetze mich lieber etwas später und komme dann selbst auf Sie zu; Sie brauchen nichts weiter zu tun.

spaeter-selbst-formal = Ich vernetze mich lieber etwas später und komme dann von mir aus auf { -dich } zu.
    .move = reason
    .approaches = defer
    .registers = formal
    .examples =
        address=familiar → Ich vernetze mich lieber etwas später und komme dann von mir aus auf dich zu.
        address=polite → Ich vernetze mich lieber etwas später und komme dann von mir aus auf Sie zu.

spaeter-formal = Gern vernetze ich mich zu einem späteren Zeitpunkt und lade { -dich } dann selbst ein.
    .move = reason
    .approaches = defer
    .registers = formal
    .examples =
        address=familiar → Gern vernetze ich mich zu einem späteren Zeitpunkt und lade dich dann selbst ein.
        address=polite → Gern vernetze ich mich zu einem späteren Zeitpunkt und lade Sie dann selbst ein.

zeit-ich-wann = Etwas später passt es mir besser: Ich lade { -dich } dann selbst ein, und zwar { -wann }.
    .move = reason
    .approaches = defer
    .reasons = timing
    .offer = connect-later
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Etwas später passt es mir besser: Ich lade dich dann selbst ein, und zwar nächste Woche.
        address=familiar; detail-kind=day; detail=Dienstag um zehn → Etwas später passt es mir besser: Ich lade dich dann selbst ein, und zwar am Dienstag um zehn.
        address=familiar; detail-kind=month; detail=März → Etwas später passt es mir besser: Ich lade dich dann selbst ein, und zwar im März.
        address=familiar; detail-kind=what; detail=Kaffee am Freitag → Etwas später passt es mir besser: Ich lade dich dann selbst ein, und zwar später (Kaffee am Freitag).
        address=polite; detail-kind=when; detail=nächste Woche → Etwas später passt es mir besser: Ich lade Sie dann selbst ein, und zwar nächste Woche.
        address=polite; detail-kind=day; detail=Dienstag um zehn → Etwas später passt es mir besser: Ich lade Sie dann selbst ein, und zwar am Dienstag um zehn.
        address=polite; detail-kind=month; detail=März → Etwas später passt es mir besser: Ich lade Sie dann selbst ein, und zwar im März.
        address=polite; detail-kind=what; detail=Kaffee am Freitag → Etwas später passt es mir besser: Ich lade Sie dann selbst ein, und zwar später (Kaffee am Freitag).

zeit-melden-wann = Etwas später passt es mir besser: Ich melde mich bei { -dir }, und zwar { -wann }.
    .move = reason
    .approaches = defer
    .reasons = timing
    .offer = contact-later
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Etwas später passt es mir besser: Ich melde mich bei dir, und zwar nächste Woche.
        address=familiar; detail-kind=day; detail=Dienstag um zehn → Etwas später passt es mir besser: Ich melde mich bei dir, und zwar am Dienstag um zehn.
        address=familiar; detail-kind=month; detail=März → Etwas später passt es mir besser: Ich melde mich bei dir, und zwar im März.
        address=familiar; detail-kind=what; detail=Kaffee am Freitag → Etwas später passt es mir besser: Ich melde mich bei dir, und zwar später (Kaffee am Freitag).
        address=polite; detail-kind=when; detail=nächste Woche → Etwas später passt es mir besser: Ich melde mich bei Ihnen, und zwar nächste Woche.
        address=polite; detail-kind=day; detail=Dienstag um zehn → Etwas später passt es mir besser: Ich melde mich bei Ihnen, und zwar am Dienstag um zehn.
        address=polite; detail-kind=month; detail=März → Etwas später passt es mir besser: Ich melde mich bei Ihnen, und zwar im März.
        address=polite; detail-kind=what; detail=Kaffee am Freitag → Etwas später passt es mir besser: Ich melde mich bei Ihnen, und zwar später (Kaffee am Freitag).

zeit-spaeter = Etwas später passt es mir besser. Wenn es so weit ist, lade ich { -dich } selbst ein.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .examples =
        address=familiar → Etwas später passt es mir besser. Wenn es so weit ist, lade ich dich selbst ein.
        address=polite → Etwas später passt es mir besser. Wenn es so weit ist, lade ich Sie selbst ein.

zeit-spaeter-formal = Ein späterer Zeitpunkt passt mir besser; ich lade { -dich } dann selbst ein.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .examples =
        address=familiar → Ein späterer Zeitpunkt passt mir besser; ich lade dich dann selbst ein.
        address=polite → Ein späterer Zeitpunkt passt mir besser; ich lade Sie dann selbst ein.

gebunden-spaeter = Ich bin noch an eine Vereinbarung gebunden, die das ausschließt; mit { -dir } hat das nichts zu tun. Wenn sie endet, lade ich { -dich } selbst ein.
    .move = reason
    .approaches = defer
    .reasons = external-constraint
    .examples =
        address=familiar → Ich bin noch an eine Vereinbarung gebunden, die das ausschließt; mit dir hat das nichts zu tun. Wenn sie endet, lade ich dich selbst ein.
        address=polite → Ich bin noch an eine Vereinbarung gebunden, die das ausschließt; mit Ihnen hat das nichts zu tun. Wenn sie endet, lade ich Sie selbst ein.

jetzt-spaeter = Ich nutze LinkedIn nur für meine jetzige Arbeit. Wenn sich das ändert, lade ich { -dich } selbst ein.
    .move = reason
    .approaches = defer
    .reasons = current-work
    .examples =
        address=familiar → Ich nutze LinkedIn nur für meine jetzige Arbeit. Wenn sich das ändert, lade ich dich selbst ein.
        address=polite → Ich nutze LinkedIn nur für meine jetzige Arbeit. Wenn sich das ändert, lade ich Sie selbst ein.

## Was stattdessen geht

stattdessen-anruf-detail = Telefonieren würde ich aber gern mit { -dir }{ $detail-kind ->
    [when] , zum Beispiel { $detail }
    [day] , zum Beispiel am { $detail }
    [month] , zum Beispiel im { $detail }
   *[what] . Mein Vorschlag: { $detail }
}.
    .move = alternative
    .approaches = decline-with-reason
    .offer = call
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Telefonieren würde ich aber gern mit dir, zum Beispiel nächste Woche.
        address=familiar; detail-kind=day; detail=Freitag → Telefonieren würde ich aber gern mit dir, zum Beispiel am Freitag.
        address=familiar; detail-kind=month; detail=März → Telefonieren würde ich aber gern mit dir, zum Beispiel im März.
        address=familiar; detail-kind=what; detail=ein Anruf am Abend → Telefonieren würde ich aber gern mit dir. Mein Vorschlag: ein Anruf am Abend.
        address=polite; detail-kind=when; detail=nächste Woche → Telefonieren würde ich aber gern mit Ihnen, zum Beispiel nächste Woche.

stattdessen-anruf = Telefonieren würde ich aber gern mit { -dir }.
    .move = alternative
    .approaches = decline-with-reason
    .offer = call
    .examples =
        address=familiar → Telefonieren würde ich aber gern mit dir.
        address=polite → Telefonieren würde ich aber gern mit Ihnen.

stattdessen-treffen-detail = Treffen würde ich mich aber gern mit { -dir }{ $detail-kind ->
    [when] , zum Beispiel { $detail }
    [day] , zum Beispiel am { $detail }
    [month] , zum Beispiel im { $detail }
   *[what] . Mein Vorschlag: { $detail }
}.
    .move = alternative
    .approaches = decline-with-reason
    .offer = meet
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Treffen würde ich mich aber gern mit dir, zum Beispiel nächste Woche.
        address=familiar; detail-kind=day; detail=Freitag → Treffen würde ich mich aber gern mit dir, zum Beispiel am Freitag.
        address=familiar; detail-kind=month; detail=März → Treffen würde ich mich aber gern mit dir, zum Beispiel im März.
        address=familiar; detail-kind=what; detail=ein Anruf am Abend → Treffen würde ich mich aber gern mit dir. Mein Vorschlag: ein Anruf am Abend.
        address=polite; detail-kind=when; detail=nächste Woche → Treffen würde ich mich aber gern mit Ihnen, zum Beispiel nächste Woche.

stattdessen-treffen = Treffen würde ich mich aber gern mit { -dir }.
    .move = alternative
    .approaches = decline-with-reason
    .offer = meet
    .examples =
        address=familiar → Treffen würde ich mich aber gern mit dir.
        address=polite → Treffen würde ich mich aber gern mit Ihnen.

stattdessen-kanal = { $address ->
    [familiar] Du erreichst
   *[polite] Sie erreichen
} mich aber jederzeit { -per }.
    .move = alternative
    .approaches = decline-with-reason
    .offer = other-channel
    .examples =
        address=familiar; channel-kind=phone → Du erreichst mich aber jederzeit am Telefon.
        address=familiar; channel-kind=email → Du erreichst mich aber jederzeit per E-Mail.
        address=familiar; channel-kind=address; channel=jo@example.org → Du erreichst mich aber jederzeit unter jo@example.org.
        address=familiar; channel-kind=number; channel=0170 5550123 → Du erreichst mich aber jederzeit unter 0170 5550123.
        address=familiar; channel-kind=other; channel=WhatsApp → Du erreichst mich aber jederzeit über WhatsApp.
        address=polite; channel-kind=phone → Sie erreichen mich aber jederzeit am Telefon.
        address=polite; channel-kind=email → Sie erreichen mich aber jederzeit per E-Mail.
        address=polite; channel-kind=address; channel=jo@example.org → Sie erreichen mich aber jederzeit unter jo@example.org.
        address=polite; channel-kind=number; channel=0170 5550123 → Sie erreichen mich aber jederzeit unter 0170 5550123.
        address=polite; channel-kind=other; channel=WhatsApp → Sie erreichen mich aber jederzeit über WhatsApp.

stattdessen-kanal-freunde = { $address ->
    [familiar] Melde dich
   *[polite] Melden Sie sich
} aber jederzeit { -per }; das würde mich freuen.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .offer = other-channel
    .examples =
        address=familiar; channel-kind=phone → Melde dich aber jederzeit am Telefon; das würde mich freuen.
        address=familiar; channel-kind=email → Melde dich aber jederzeit per E-Mail; das würde mich freuen.
        address=familiar; channel-kind=address; channel=jo@example.org → Melde dich aber jederzeit unter jo@example.org; das würde mich freuen.
        address=familiar; channel-kind=number; channel=0170 5550123 → Melde dich aber jederzeit unter 0170 5550123; das würde mich freuen.
        address=familiar; channel-kind=other; channel=WhatsApp → Melde dich aber jederzeit über WhatsApp; das würde mich freuen.
        address=polite; channel-kind=phone → Melden Sie sich aber jederzeit am Telefon; das würde mich freuen.
        address=polite; channel-kind=email → Melden Sie sich aber jederzeit per E-Mail; das würde mich freuen.
        address=polite; channel-kind=address; channel=jo@example.org → Melden Sie sich aber jederzeit unter jo@example.org; das würde mich freuen.
        address=polite; channel-kind=number; channel=0170 5550123 → Melden Sie sich aber jederzeit unter 0170 5550123; das würde mich freuen.
        address=polite; channel-kind=other; channel=WhatsApp → Melden Sie sich aber jederzeit über WhatsApp; das würde mich freuen.

stattdessen-adresse = Eine gute Adresse dafür: { $detail }.
    .move = alternative
    .approaches = decline-with-reason
    .offer = referral
    .examples =
        detail=Sam Lindqvist → Eine gute Adresse dafür: Sam Lindqvist.

stattdessen-melden = Ich melde mich bei { -dir }, und zwar { -wann }.
    .move = alternative
    .approaches = decline-with-reason
    .offer = contact-later
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Ich melde mich bei dir, und zwar nächste Woche.
        address=familiar; detail-kind=day; detail=Dienstag um zehn → Ich melde mich bei dir, und zwar am Dienstag um zehn.
        address=familiar; detail-kind=month; detail=März → Ich melde mich bei dir, und zwar im März.
        address=familiar; detail-kind=what; detail=Kaffee am Freitag → Ich melde mich bei dir, und zwar später (Kaffee am Freitag).
        address=polite; detail-kind=when; detail=nächste Woche → Ich melde mich bei Ihnen, und zwar nächste Woche.
        address=polite; detail-kind=day; detail=Dienstag um zehn → Ich melde mich bei Ihnen, und zwar am Dienstag um zehn.
        address=polite; detail-kind=month; detail=März → Ich melde mich bei Ihnen, und zwar im März.
        address=polite; detail-kind=what; detail=Kaffee am Freitag → Ich melde mich bei Ihnen, und zwar später (Kaffee am Freitag).

dazu-anruf-detail = Und ich würde gern mit { -dir } telefonieren. Mein Vorschlag: { $detail }.
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = call
    .examples =
        address=familiar; detail=Dienstag um zehn → Und ich würde gern mit dir telefonieren. Mein Vorschlag: Dienstag um zehn.
        address=polite; detail=Dienstag um zehn → Und ich würde gern mit Ihnen telefonieren. Mein Vorschlag: Dienstag um zehn.

dazu-anruf = Und ich würde gern mit { -dir } telefonieren.
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = call
    .examples =
        address=familiar → Und ich würde gern mit dir telefonieren.
        address=polite → Und ich würde gern mit Ihnen telefonieren.

dazu-treffen-detail = Und ich würde mich gern mit { -dir } treffen. Mein Vorschlag: { $detail }.
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = meet
    .examples =
        address=familiar; detail=Dienstag um zehn → Und ich würde mich gern mit dir treffen. Mein Vorschlag: Dienstag um zehn.
        address=polite; detail=Dienstag um zehn → Und ich würde mich gern mit Ihnen treffen. Mein Vorschlag: Dienstag um zehn.

dazu-treffen = Und ich würde mich gern mit { -dir } treffen.
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = meet
    .examples =
        address=familiar → Und ich würde mich gern mit dir treffen.
        address=polite → Und ich würde mich gern mit Ihnen treffen.

dazu-kanal = Und { $address ->
    [familiar] du erreichst
   *[polite] Sie erreichen
} mich jederzeit { -per }.
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = other-channel
    .examples =
        address=familiar; channel-kind=phone → Und du erreichst mich jederzeit am Telefon.
        address=familiar; channel-kind=email → Und du erreichst mich jederzeit per E-Mail.
        address=familiar; channel-kind=address; channel=jo@example.org → Und du erreichst mich jederzeit unter jo@example.org.
        address=familiar; channel-kind=number; channel=0170 5550123 → Und du erreichst mich jederzeit unter 0170 5550123.
        address=familiar; channel-kind=other; channel=WhatsApp → Und du erreichst mich jederzeit über WhatsApp.
        address=polite; channel-kind=phone → Und Sie erreichen mich jederzeit am Telefon.
        address=polite; channel-kind=email → Und Sie erreichen mich jederzeit per E-Mail.
        address=polite; channel-kind=address; channel=jo@example.org → Und Sie erreichen mich jederzeit unter jo@example.org.
        address=polite; channel-kind=number; channel=0170 5550123 → Und Sie erreichen mich jederzeit unter 0170 5550123.
        address=polite; channel-kind=other; channel=WhatsApp → Und Sie erreichen mich jederzeit über WhatsApp.

sehen-uns = Wir sehen uns ja { $detail-kind ->
    [when] { $detail }
    [day] am { $detail }
    [month] im { $detail }
   *[what] bald: { $detail }
}.
    .move = alternative
    .registers = casual, neutral
    .offer = see-you-at
    .examples =
        detail-kind=when; detail=nächste Woche → Wir sehen uns ja nächste Woche.
        detail-kind=day; detail=Freitag → Wir sehen uns ja am Freitag.
        detail-kind=month; detail=März → Wir sehen uns ja im März.
        detail-kind=what; detail=das Klassentreffen → Wir sehen uns ja bald: das Klassentreffen.

sehen-uns-formal = Ich freue mich darauf, { -dich } bald zu sehen: { $detail-kind ->
    [when] { $detail }
    [day] am { $detail }
    [month] im { $detail }
   *[what] { $detail }
}.
    .move = alternative
    .registers = neutral, formal
    .offer = see-you-at
    .examples =
        address=familiar; detail-kind=when; detail=nächste Woche → Ich freue mich darauf, dich bald zu sehen: nächste Woche.
        address=familiar; detail-kind=day; detail=Dienstag um zehn → Ich freue mich darauf, dich bald zu sehen: am Dienstag um zehn.
        address=familiar; detail-kind=month; detail=März → Ich freue mich darauf, dich bald zu sehen: im März.
        address=familiar; detail-kind=what; detail=Kaffee am Freitag → Ich freue mich darauf, dich bald zu sehen: Kaffee am Freitag.
        address=polite; detail-kind=when; detail=nächste Woche → Ich freue mich darauf, Sie bald zu sehen: nächste Woche.
        address=polite; detail-kind=day; detail=Dienstag um zehn → Ich freue mich darauf, Sie bald zu sehen: am Dienstag um zehn.
        address=polite; detail-kind=month; detail=März → Ich freue mich darauf, Sie bald zu sehen: im März.
        address=polite; detail-kind=what; detail=Kaffee am Freitag → Ich freue mich darauf, Sie bald zu sehen: Kaffee am Freitag.

## Der letzte Satz

alles-gute = Ich wünsche { -dir } alles Gute.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .unless = bereavement, layoff
    .examples =
        address=familiar → Ich wünsche dir alles Gute.
        address=polite → Ich wünsche Ihnen alles Gute.

alles-gute-kurz = Alles Gute für { -dich }.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        address=familiar → Alles Gute für dich.
        address=polite → Alles Gute für Sie.

gut-gehen = Ich hoffe, es geht { -dir } gut.
    .move = closing
    .approaches = decline-with-reason
    .when = acquainted
    .unless = working-together, meet-in-person, bereavement, layoff, request
    .examples =
        address=familiar → Ich hoffe, es geht dir gut.
        address=polite → Ich hoffe, es geht Ihnen gut.

gut-gehen-laesst = { $address ->
    [familiar] Lass es dir
   *[polite] Lassen Sie es sich
} gut gehen.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = acquainted
    .unless = bereavement, layoff, request
    .examples =
        address=familiar → Lass es dir gut gehen.
        address=polite → Lassen Sie es sich gut gehen.

machs-gut = Mach’s gut.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual
    .when = acquainted, familiar
    .unless = working-together, bereavement, layoff, request
    .examples =
        → Mach’s gut.

bis-bald = Bis bald.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → Bis bald.

wiedersehen = Ich freue mich auf unser Wiedersehen.
    .move = closing
    .approaches = decline-with-reason
    .registers = formal
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → Ich freue mich auf unser Wiedersehen.

weisst-wo = { $address ->
    [familiar] Du weißt
   *[polite] Sie wissen
} ja, wo ich zu finden bin.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Du weißt ja, wo ich zu finden bin.
        address=polite → Sie wissen ja, wo ich zu finden bin.

freunde-bald = Bis zum nächsten Mal.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → Bis zum nächsten Mal.

freunde-hoeren = Ich freue mich immer, von { -dir } zu hören.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Ich freue mich immer, von dir zu hören.
        address=polite → Ich freue mich immer, von Ihnen zu hören.

familie-gruss = { $address ->
    [familiar] Grüß
   *[polite] Grüßen Sie
} alle von mir.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = family
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        address=familiar → Grüß alle von mir.
        address=polite → Grüßen Sie alle von mir.

familie-liebe = Liebe Grüße an alle.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual
    .relationships = family
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → Liebe Grüße an alle.

arbeit-gleich = An unserer Zusammenarbeit ändert das nichts.
    .move = closing
    .approaches = decline-with-reason
    .relationships = colleague, manager, report, client, supplier
    .when = working-together
    .unless = bereavement, layoff
    .examples =
        → An unserer Zusammenarbeit ändert das nichts.

arbeit-gleich-kollegen = Bei der Arbeit ändert das natürlich nichts.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .unless = bereavement, layoff
    .examples =
        → Bei der Arbeit ändert das natürlich nichts.

kunden-weiter = Auf weiterhin gute Zusammenarbeit.
    .move = closing
    .approaches = decline-with-reason
    .relationships = client
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → Auf weiterhin gute Zusammenarbeit.

arbeit-sehen = Bis bald bei der Arbeit.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .when = working-together
    .unless = bereavement, layoff
    .examples =
        → Bis bald bei der Arbeit.

frueher-beruf = Ich hoffe, { -deine } Arbeit macht { -dir } Freude.
    .move = closing
    .approaches = decline-with-reason
    .relationships = former-colleague, former-manager, former-report
    .when = acquainted
    .unless = bereavement, layoff, request
    .examples =
        address=familiar → Ich hoffe, deine Arbeit macht dir Freude.
        address=polite → Ich hoffe, Ihre Arbeit macht Ihnen Freude.

studium = Alles Gute für { -dein } Studium.
    .move = closing
    .approaches = decline-with-reason
    .relationships = student
    .unless = bereavement, layoff
    .examples =
        address=familiar → Alles Gute für dein Studium.
        address=polite → Alles Gute für Ihr Studium.

warm-anders = Auf anderem Weg bleibe ich gern mit { -dir } in Kontakt.
    .move = closing
    .approaches = decline-with-reason
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Auf anderem Weg bleibe ich gern mit dir in Kontakt.
        address=polite → Auf anderem Weg bleibe ich gern mit Ihnen in Kontakt.

suche = Viel Erfolg bei der Suche.
    .move = closing
    .approaches = decline-with-reason
    .relationships = recruiter
    .unless = bereavement, layoff
    .examples =
        → Viel Erfolg bei der Suche.

anliegen-finden = Ich hoffe, { -du } { $address ->
    [familiar] findest
   *[polite] finden
}, was { -du } { $address ->
    [familiar] suchst
   *[polite] suchen
}.
    .move = closing
    .approaches = decline-with-reason, defer
    .when = note, acquainted, request
    .unless = bereavement, layoff, answered
    .examples =
        address=familiar → Ich hoffe, du findest, was du suchst.
        address=polite → Ich hoffe, Sie finden, was Sie suchen.

anliegen-erfolg = Ich wünsche { -dir } viel Glück dabei.
    .move = closing
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .when = note, acquainted, request
    .unless = bereavement, layoff, answered
    .examples =
        address=familiar → Ich wünsche dir viel Glück dabei.
        address=polite → Ich wünsche Ihnen viel Glück dabei.

erfolg = Ich wünsche { -dir } viel Erfolg.
    .move = closing
    .approaches = decline-with-reason
    .relationships = supplier, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        address=familiar → Ich wünsche dir viel Erfolg.
        address=polite → Ich wünsche Ihnen viel Erfolg.

kraft = Ich wünsche { -dir } viel Kraft.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .when = bereavement
    .examples =
        address=familiar → Ich wünsche dir viel Kraft.
        address=polite → Ich wünsche Ihnen viel Kraft.

denke = Ich denke an { -dich }.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        address=familiar → Ich denke an dich.
        address=polite → Ich denke an Sie.

gedanken = Meine Gedanken sind bei { -dir }.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        address=familiar → Meine Gedanken sind bei dir.
        address=polite → Meine Gedanken sind bei Ihnen.

daumen = Ich drücke { -dir } die Daumen.
    .move = closing
    .approaches = decline-with-reason, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        address=familiar → Ich drücke dir die Daumen.
        address=polite → Ich drücke Ihnen die Daumen.

gutes-neues = Ich wünsche { -dir }, dass sich bald etwas Gutes findet.
    .move = closing
    .approaches = decline-with-reason, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .when = layoff
    .examples =
        address=familiar → Ich wünsche dir, dass sich bald etwas Gutes findet.
        address=polite → Ich wünsche Ihnen, dass sich bald etwas Gutes findet.

zwei-zeilen = Ein, zwei Zeilen genügen.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → Ein, zwei Zeilen genügen.

dann-antwort = Dann kann ich { -dir } richtig antworten.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        address=familiar → Dann kann ich dir richtig antworten.
        address=polite → Dann kann ich Ihnen richtig antworten.

kurze-antwort = Eine kurze Antwort genügt.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = formal
    .unless = bereavement, layoff
    .examples =
        → Eine kurze Antwort genügt.

tuer-freuen = Ich würde mich freuen.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .unless = bereavement
    .examples =
        → Ich würde mich freuen.

tuer-passt = { $address ->
    [familiar] Sag mir einfach, was dir
   *[polite] Sagen Sie mir einfach, was Ihnen
} passt.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .unless = bereavement, offered
    .examples =
        address=familiar → Sag mir einfach, was dir passt.
        address=polite → Sagen Sie mir einfach, was Ihnen passt.

tuer-antwort = Ich freue mich auf { -deine } Antwort.
    .move = closing
    .approaches = open-the-door
    .unless = bereavement
    .examples =
        address=familiar → Ich freue mich auf deine Antwort.
        address=polite → Ich freue mich auf Ihre Antwort.

kontakt-schoen = Schön, dass wir in Kontakt sind.
    .move = closing
    .approaches = accept-with-note
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → Schön, dass wir in Kontakt sind.

kontakt-lesen = Ich freue mich, von { -dir } zu lesen.
    .move = closing
    .approaches = accept-with-note
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        address=familiar → Ich freue mich, von dir zu lesen.
        address=polite → Ich freue mich, von Ihnen zu lesen.

kontakt-freut = Ich freue mich, mit { -dir } in Kontakt zu sein.
    .move = closing
    .approaches = accept-with-note
    .registers = formal
    .unless = bereavement, layoff
    .examples =
        address=familiar → Ich freue mich, mit dir in Kontakt zu sein.
        address=polite → Ich freue mich, mit Ihnen in Kontakt zu sein.

spaeter-vergesse = Ich vergesse es nicht.
    .move = closing
    .approaches = defer
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → Ich vergesse es nicht.

spaeter-bis-dahin = Bis dahin alles Gute.
    .move = closing
    .approaches = defer
    .unless = bereavement, layoff
    .examples =
        → Bis dahin alles Gute.

## Gruß

gruss-viele = Viele Grüße
    .move = sign-off
    .tones = usual, repeated
    .registers = casual, neutral
    .examples =
        → Viele Grüße

gruss-liebe = Liebe Grüße
    .move = sign-off
    .tones = usual, repeated
    .registers = casual
    .when = close
    .examples =
        → Liebe Grüße

gruss-herzliche = Herzliche Grüße
    .move = sign-off
    .tones = usual, repeated
    .registers = casual, neutral
    .when = acquainted
    .examples =
        → Herzliche Grüße

gruss-freundliche = Freundliche Grüße
    .move = sign-off
    .tones = usual, repeated
    .registers = neutral, formal
    .examples =
        → Freundliche Grüße

gruss-mfg = Mit freundlichen Grüßen
    .move = sign-off
    .tones = usual, repeated, final
    .registers = formal
    .examples =
        → Mit freundlichen Grüßen

gruss-letzte = Beste Grüße
    .move = sign-off
    .tones = final
    .registers = casual, neutral
    .examples =
        → Beste Grüße
