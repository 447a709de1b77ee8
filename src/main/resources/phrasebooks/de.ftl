### Die deutschen Formulierungen. Wie man eine schreibt: CONTRIBUTING, „Phrase books“. Du oder Sie entscheidet $address, nie der Ton.
### The German phrases: du or Sie by $address; every phrase is run through its examples and through the rules of tact.

-dein-gross = { $address ->
    [familiar] Dein
   *[polite] Ihr
}

-dich = { $address ->
    [familiar] dich
   *[polite] Sie
}

-deinem = { $address ->
    [familiar] deinem
   *[polite] Ihrem
}

-dir = { $address ->
    [familiar] dir
   *[polite] Ihnen
}

-deiner = { $address ->
    [familiar] deiner
   *[polite] Ihrer
}

-du-deine-stelle-verloren-hast = { $address ->
    [familiar] du deine Stelle verloren hast
   *[polite] Sie Ihre Stelle verloren haben
}

-deine = { $address ->
    [familiar] deine
   *[polite] Ihre
}

-du = { $address ->
    [familiar] du
   *[polite] Sie
}

-wartest = { $address ->
    [familiar] wartest
   *[polite] warten
}

-du-an-mich-gedacht-hast = { $address ->
    [familiar] du an mich gedacht hast
   *[polite] Sie an mich gedacht haben
}

-gedacht-hast = { $address ->
    [familiar] gedacht hast
   *[polite] gedacht haben
}

-du-dich-meldest = { $address ->
    [familiar] du dich meldest
   *[polite] Sie sich melden
}

-du-dich = { $address ->
    [familiar] du dich
   *[polite] Sie sich
}

-meldest = { $address ->
    [familiar] meldest
   *[polite] melden
}

-deine-gross = { $address ->
    [familiar] Deine
   *[polite] Ihre
}

-dein = { $address ->
    [familiar] dein
   *[polite] Ihr
}

-du-so-offen-fragst = { $address ->
    [familiar] du so offen fragst
   *[polite] Sie so offen fragen
}

-du-mich-fragst = { $address ->
    [familiar] du mich fragst
   *[polite] Sie mich fragen
}

-du-noch-einmal-fragst = { $address ->
    [familiar] du noch einmal fragst
   *[polite] Sie noch einmal fragen
}

-du-dich-noch-einmal-meldest = { $address ->
    [familiar] du dich noch einmal meldest
   *[polite] Sie sich noch einmal melden
}

-du-noch-einmal-nachfragst = { $address ->
    [familiar] du noch einmal nachfragst
   *[polite] Sie noch einmal nachfragen
}

-du-dich-wieder-meldest = { $address ->
    [familiar] du dich wieder meldest
   *[polite] Sie sich wieder melden
}

-du-mich-eingeladen-hast = { $address ->
    [familiar] du mich eingeladen hast
   *[polite] Sie mich eingeladen haben
}

-schick = { $address ->
    [familiar] schick
   *[polite] schicken Sie
}

-sieh = { $address ->
    [familiar] sieh
   *[polite] sehen Sie
}

-schreib = { $address ->
    [familiar] schreib
   *[polite] schreiben Sie
}

-du-heute-machst = { $address ->
    [familiar] du heute machst
   *[polite] Sie heute machen
}

-moechtest = { $address ->
    [familiar] möchtest
   *[polite] möchten
}

-sag-gross = { $address ->
    [familiar] Sag
   *[polite] Sagen Sie
}

-du-brauchst = { $address ->
    [familiar] du brauchst
   *[polite] Sie brauchen
}

-hast-du-gross = { $address ->
    [familiar] Hast du
   *[polite] Haben Sie
}

-passt-es-dir = { $address ->
    [familiar] passt es dir
   *[polite] passt es Ihnen
}

-haettest-du-gross = { $address ->
    [familiar] Hättest du
   *[polite] Hätten Sie
}

-schreibst-du-gross = { $address ->
    [familiar] Schreibst du
   *[polite] Schreiben Sie
}

-magst-du-mir-gross = { $address ->
    [familiar] Magst du mir
   *[polite] Möchten Sie mir
}

-wuerdest-du-gross = { $address ->
    [familiar] Würdest du
   *[polite] Würden Sie
}

-schreib-gross = { $address ->
    [familiar] Schreib
   *[polite] Schreiben Sie
}

-melde-dich = { $address ->
    [familiar] melde dich
   *[polite] melden Sie sich
}

-ruf = { $address ->
    [familiar] ruf
   *[polite] rufen Sie
}

-du-suchst-dir-gross = { $address ->
    [familiar] Du suchst dir
   *[polite] Sie suchen sich
}

-moechtest-du = { $address ->
    [familiar] möchtest du
   *[polite] möchten Sie
}

-hilfst-du-gross = { $address ->
    [familiar] Hilfst du
   *[polite] Helfen Sie
}

-deinen = { $address ->
    [familiar] deinen
   *[polite] Ihren
}

-erreichst-du = { $address ->
    [familiar] erreichst du
   *[polite] erreichen Sie
}

-sag = { $address ->
    [familiar] sag
   *[polite] sagen Sie
}

-du-erreichst-gross = { $address ->
    [familiar] Du erreichst
   *[polite] Sie erreichen
}

-melde-dich-gross = { $address ->
    [familiar] Melde dich
   *[polite] Melden Sie sich
}

-hast = { $address ->
    [familiar] hast
   *[polite] haben
}

-wende-dich = { $address ->
    [familiar] wende dich
   *[polite] wenden Sie sich
}

-du-erreichst = { $address ->
    [familiar] du erreichst
   *[polite] Sie erreichen
}

-dir-gross = { $address ->
    [familiar] Dir
   *[polite] Ihnen
}

-komm = { $address ->
    [familiar] komm
   *[polite] kommen Sie
}

-gruess-gross = { $address ->
    [familiar] Grüß
   *[polite] Grüßen Sie
}

-du-weisst-gross = { $address ->
    [familiar] Du weißt
   *[polite] Sie wissen
}

-du-mich-findest = { $address ->
    [familiar] du mich findest
   *[polite] Sie mich finden
}

-du-vorhast = { $address ->
    [familiar] du vorhast
   *[polite] Sie vorhaben
}

-du-brauchst-gross = { $address ->
    [familiar] Du brauchst
   *[polite] Sie brauchen
}

-du-hoerst-gross = { $address ->
    [familiar] Du hörst
   *[polite] Sie hören
}

-du-sollst-gross = { $address ->
    [familiar] Du sollst
   *[polite] Sie sollen
}

-du-hast-gross = { $address ->
    [familiar] Du hast
   *[polite] Sie haben
}

-moechtest-du-dich = { $address ->
    [familiar] möchtest du dich
   *[polite] möchten Sie sich
}

-hattest-du-gross = { $address ->
    [familiar] Hattest du
   *[polite] Hatten Sie
}

-erzaehlst = { $address ->
    [familiar] erzählst
   *[polite] erzählen
}

-kannst = { $address ->
    [familiar] kannst
   *[polite] können
}

-bescheid-weisst = { $address ->
    [familiar] Bescheid weißt
   *[polite] Bescheid wissen
}

-nein-punkt = { $turn ->
    [1] . Deshalb nehme ich { -deine } Einladung nicht an.
    [2] . { -deine-gross } Einladung nehme ich deshalb nicht an.
    [3] . Deshalb möchte ich { -deine } Einladung nicht annehmen.
    [4] . Darum nehme ich { -deine } Einladung nicht an.
    [5] . Daher nehme ich { -deine } Einladung nicht an.
   *[0] . { -deine-gross } Einladung nehme ich daher nicht an.
}

-nein-leise = { $turn ->
    [1] , deshalb nehme ich { -deine } Einladung nicht an.
    [2] . { -deine-gross } Einladung nehme ich deshalb nicht an.
    [3] . Deshalb nehme ich { -deine } Einladung nicht an.
    [4] , darum nehme ich { -deine } Einladung nicht an.
    [5] . Darum nehme ich { -deine } Einladung nicht an.
   *[0] . { -deine-gross } Einladung nehme ich daher nicht an.
}

-ruf-gross = { $address ->
    [familiar] Ruf
   *[polite] Rufen Sie
}

-ruf-an-oder-schreib = { $address ->
    [familiar] Ruf an oder schreib
   *[polite] Rufen Sie an oder schreiben Sie
}

-erzaehl-gross = { $address ->
    [familiar] Erzähl
   *[polite] Erzählen Sie
}

-frag-gross = { $address ->
    [familiar] Frag
   *[polite] Fragen Sie
}

-du-weisst-woran-du-bist = { $address ->
    [familiar] du weißt, woran du bist
   *[polite] Sie wissen, woran Sie sind
}

-du-fragst = { $address ->
    [familiar] du fragst
   *[polite] Sie fragen
}

-du-gerade-machst = { $address ->
    [familiar] du gerade machst
   *[polite] Sie gerade machen
}

-hilf-mir = { $address ->
    [familiar] hilf mir
   *[polite] helfen Sie mir
}

-fuehrt-dich = { $address ->
    [familiar] führt dich
   *[polite] führt Sie
}

-schick-gross = { $address ->
    [familiar] Schick
   *[polite] Schicken Sie
}

-brauchst = { $address ->
    [familiar] brauchst
   *[polite] brauchen
}

-du-von-mir-brauchst = { $address ->
    [familiar] du von mir brauchst
   *[polite] Sie von mir brauchen
}

-du-magst = { $address ->
    [familiar] du magst
   *[polite] Sie mögen
}

-du-mir-schreibst = { $address ->
    [familiar] du mir schreibst
   *[polite] Sie mir schreiben
}

-kannst-du = { $address ->
    [familiar] kannst du
   *[polite] können Sie
}

-ansprichst = { $address ->
    [familiar] ansprichst
   *[polite] ansprechen
}

-geschrieben-hast = { $address ->
    [familiar] geschrieben hast
   *[polite] geschrieben haben
}

-haettest = { $address ->
    [familiar] hättest
   *[polite] hätten
}

-lass-uns-gross = { $address ->
    [familiar] Lass uns
   *[polite] Lassen Sie uns
}

-kuehl = { $turn ->
    [1] Ich nehme { -deine } Einladung nicht an. Bitte { -schick } mir keine weitere.
    [2] { -deine-gross } Einladung nehme ich nicht an, und eine weitere möchte ich nicht.
    [3] Ich nehme { -deine } Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
    [4] { -deine-gross } Einladung nehme ich nicht an. Bitte { -schick } mir auch keine weitere.
    [5] Ich nehme { -deine } Einladung nicht an und möchte auch keine weitere.
   *[0] Ich nehme { -deine } Einladung nicht an und bitte { -dich }, mir keine weitere zu schicken.
}

-du-dich-vernetzen-moechtest = { $address ->
    [familiar] du dich mit mir vernetzen möchtest
   *[polite] Sie sich mit mir vernetzen möchten
}

-du-jetzt-machst = { $address ->
    [familiar] du jetzt machst
   *[polite] Sie jetzt machen
}

-musst-du = { $address ->
    [familiar] musst du
   *[polite] müssen Sie
}

-du-mich-erreichst = { $address ->
    [familiar] du mich erreichst
   *[polite] Sie mich erreichen
}

-wundere-dich-gross = { $address ->
    [familiar] Wundere dich
   *[polite] Wundern Sie sich
}

-schlag-mir-vor = { $address ->
    [familiar] Schlag mir
   *[polite] Schlagen Sie mir
}

-findest = { $address ->
    [familiar] findest
   *[polite] finden
}

-nein = { $turn ->
    [1] , deshalb nehme ich { -deine } Einladung nicht an.
    [2] . { -deine-gross } Einladung nehme ich deshalb nicht an.
    [3] . Deshalb möchte ich { -deine } Einladung nicht annehmen.
    [4] , darum nehme ich { -deine } Einladung nicht an.
    [5] . Daher nehme ich { -deine } Einladung nicht an.
   *[0] . { -deine-gross } Einladung nehme ich daher nicht an.
}

-nein-formal = { $turn ->
    [1] . Deshalb nehme ich { -deine } Einladung nicht an.
    [2] . { -deine-gross } Einladung nehme ich deshalb nicht an.
    [3] . Deshalb möchte ich { -deine } Einladung nicht annehmen.
    [4] . Aus diesem Grund nehme ich { -deine } Einladung nicht an.
    [5] . Daher nehme ich { -deine } Einladung nicht an.
   *[0] . { -deine-gross } Einladung nehme ich daher nicht an.
}

-klar = { $turn ->
    [1] Damit { -du } nicht länger { -wartest }
    [2] Damit { -du-weisst-woran-du-bist }
    [3] Hier meine Antwort
    [4] Damit { -du } { -bescheid-weisst }
    [5] So halte ich es
   *[0] Damit { -du-weisst-woran-du-bist }
}

-gleich = { $turn ->
    [1] Meine Antwort ist dieselbe
    [2] Meine Antwort bleibt dieselbe wie beim letzten Mal
    [3] Ich bleibe bei meiner Antwort
    [4] Es bleibt bei meiner Antwort
    [5] Meine Antwort ist noch dieselbe
   *[0] An meiner Antwort hat sich nichts geändert
}

-endgueltig = { $turn ->
    [1] auch später nicht
    [2] auch künftig nicht
    [3] und das gilt auch für später
    [4] auch in Zukunft nicht
    [5] und das gilt auch künftig
   *[0] auch nicht zu einem späteren Zeitpunkt
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

-du-mir-davon-schreibst = { $address ->
    [familiar] du mir davon schreibst
   *[polite] Sie mir davon schreiben
}

-du-mir-das-schreibst = { $address ->
    [familiar] du mir das schreibst
   *[polite] Sie mir das schreiben
}

-du-mich-auf-dem-laufenden-haeltst = { $address ->
    [familiar] du mich auf dem Laufenden hältst
   *[polite] Sie mich auf dem Laufenden halten
}

-bei-arbeit = { $employer-kind ->
    [when] { $employer }
   *[what] bei { $employer }
}

-bei-ort = { $place-kind ->
    [when] { $place }
   *[what] bei { $place }
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
    [address] { -du-hast-gross } ja meine E-Mail-Adresse
    [number] { -du-hast-gross } ja meine Nummer
   *[other] Wir sind ja schon über { $channel } in Kontakt
}

-detail-when =
    ab abends am an auf bald bei beim bis demnächst diese diesen dieser dieses gegen gleich heute im in
    irgendwann jederzeit kommende kommenden kommender kommendes morgen nach nachmittags nächste nächsten nächster nächstes noch
    Anfang Ende Mitte später sobald spätestens über übermorgen um unter vor vormittags während wenn wieder zu zum zur zwischen

-detail-day =
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Wochenende Montagabend Dienstagabend
    Mittwochabend Donnerstagabend Freitagabend Samstagabend Sonntagabend #_Januar #_Februar #_März #_April
    #_Mai #_Juni #_Juli #_August #_September #_Oktober #_November #_Dezember

-detail-month =
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember Frühjahr Frühling Sommer
    Herbst Winter

-repeatable =
    aber alle alles also andere auch beim bleibe bleiben dafür dabei daher damit dann dass deine deiner deinen deinem denen deshalb diese
    dieser doch durch eine einem einen einer eines einladung etwas für gern gerne gilt habe haben hast hier hätte ihnen ihre
    ihrem ihren ihrer immer jetzt kann kannst leute leuten linkedin mehr mein meine meinem meinen meiner mich
    möchte nehme nicht noch nutze oder ohne schon sehr sich sind über unter vernetze vernetzen wäre weil wenn wird würde

-spelling-CH = ß>ss

-small-after-greeting =
    aber also an auch auf bevor bei da damit danach danke dann das dass den denn der dein deine deinen deiner die dies diese dir du ein
    eine einen eigentlich eines einfach er erst erzähl es für gern gerne geht gut hast herzlichen hier ich im in ja jetzt kannst kennen leider magst
    manches mein meine meinen mir mit nach nein nett nicht nun nur ob oft schön sehr seit so über um und unter viel viele vielen vom
    von voneinander vor am direkt sonst hattest aus darf gibt haben innerhalb kurze lass lassen lieb lieber noch sag sagen schreib schreiben schriftlich telefonieren treffen unsere wollen zusagen wann warum was wegen weil wenn wer wie wir wo woher womit worum zu zuerst zum zur zurzeit

## Anrede

hallo-given = Hallo { $given },
    .move = greeting
    .tones = usual, repeated, final
    .when = familiar
    .unless = hostile
    .examples =
        given=Dana → Hallo Dana,

hi-given = Hi { $given },
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual
    .when = familiar
    .unless = bereavement, layoff, hostile
    .examples =
        given=Dana → Hi Dana,

hallo-full = { $addressee-gender ->
    [feminine] Hallo Frau { $surname }
    [masculine] Hallo Herr { $surname }
   *[unknown] Hallo { $full }
},
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual
    .when = polite
    .unless = hostile
    .examples =
        addressee-gender=feminine; full=Dana Weiss; surname=Brandt → Hallo Frau Brandt,
        addressee-gender=masculine; full=Dana Weiss; surname=Brandt → Hallo Herr Brandt,
        full=Dana Weiss; surname=Brandt → Hallo Dana Weiss,

guten-tag-given = Guten Tag { $given },
    .move = greeting
    .tones = usual, repeated, final
    .when = familiar, hostile
    .examples =
        given=Dana → Guten Tag Dana,

guten-tag-full = { $addressee-gender ->
    [feminine] Guten Tag Frau { $surname }
    [masculine] Guten Tag Herr { $surname }
   *[unknown] Guten Tag { $full }
},
    .move = greeting
    .tones = usual, repeated, final
    .registers = neutral
    .when = polite
    .examples =
        addressee-gender=feminine; full=Dana Weiss; surname=Brandt → Guten Tag Frau Brandt,
        addressee-gender=masculine; full=Dana Weiss; surname=Brandt → Guten Tag Herr Brandt,
        full=Dana Weiss; surname=Brandt → Guten Tag Dana Weiss,

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
    .unless = hostile
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
    .unless = hostile
    .examples =
        → Hallo,

guten-tag = Guten Tag,
    .move = greeting
    .tones = usual, repeated, final
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
    .registers = casual, neutral
    .when = bereavement
    .unless = hostile
    .examples =
        → Mein herzliches Beileid.

verlust = { -dein-gross } Verlust tut mir sehr leid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = casual, neutral
    .when = bereavement
    .unless = hostile
    .examples =
        address=familiar → Dein Verlust tut mir sehr leid.
        address=polite → Ihr Verlust tut mir sehr leid.

verlust-mitgefuehl = { -dein-gross } Verlust tut mir sehr leid, ich denke an { -dich }.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = casual, neutral
    .when = close, bereavement
    .unless = hostile
    .examples =
        address=familiar → Dein Verlust tut mir sehr leid, ich denke an dich.
        address=polite → Ihr Verlust tut mir sehr leid, ich denke an Sie.

beileid-formal = Mein aufrichtiges Beileid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = formal
    .when = bereavement
    .unless = hostile
    .examples =
        → Mein aufrichtiges Beileid.

anteilnahme = Zu { -deinem } Verlust spreche ich { -dir } mein aufrichtiges Beileid aus.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = formal
    .when = bereavement
    .unless = hostile
    .examples =
        address=familiar → Zu deinem Verlust spreche ich dir mein aufrichtiges Beileid aus.
        address=polite → Zu Ihrem Verlust spreche ich Ihnen mein aufrichtiges Beileid aus.

stelle = Das mit { -deiner } Stelle tut mir leid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = casual, neutral
    .when = layoff
    .unless = hostile
    .examples =
        address=familiar → Das mit deiner Stelle tut mir leid.
        address=polite → Das mit Ihrer Stelle tut mir leid.

stelle-verloren = Dass { -du-deine-stelle-verloren-hast }, tut mir leid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = casual, neutral
    .when = layoff
    .unless = hostile
    .examples =
        address=familiar → Dass du deine Stelle verloren hast, tut mir leid.
        address=polite → Dass Sie Ihre Stelle verloren haben, tut mir leid.

stelle-formal = Dass { -du-deine-stelle-verloren-hast }, tut mir sehr leid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = formal
    .when = layoff
    .unless = hostile
    .examples =
        address=familiar → Dass du deine Stelle verloren hast, tut mir sehr leid.
        address=polite → Dass Sie Ihre Stelle verloren haben, tut mir sehr leid.

stelle-formal-nachricht = Das mit { -deiner } Stelle tut mir sehr leid.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = formal
    .when = layoff
    .unless = hostile
    .examples =
        address=familiar → Das mit deiner Stelle tut mir sehr leid.
        address=polite → Das mit Ihrer Stelle tut mir sehr leid.

beileid-kurz = Mein herzliches Beileid. Gerade ist anderes wichtiger. Zur Einladung nur ganz kurz:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = casual, neutral
    .when = bereavement
    .unless = hostile
    .examples =
        → Mein herzliches Beileid. Gerade ist anderes wichtiger. Zur Einladung nur ganz kurz:

verlust-kurz = { -dein-gross } Verlust tut mir sehr leid. Zur Einladung nur kurz, antworten { -musst-du } nicht:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = casual, neutral
    .when = bereavement
    .unless = hostile
    .examples =
        address=familiar → Dein Verlust tut mir sehr leid. Zur Einladung nur kurz, antworten musst du nicht:
        address=polite → Ihr Verlust tut mir sehr leid. Zur Einladung nur kurz, antworten müssen Sie nicht:

beileid-leise = Von Herzen mein Beileid. Zu { -deiner } Einladung nur kurz, und antworten { -musst-du } nicht:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = casual, neutral
    .when = bereavement
    .unless = hostile
    .examples =
        address=familiar → Von Herzen mein Beileid. Zu deiner Einladung nur kurz, und antworten musst du nicht:
        address=polite → Von Herzen mein Beileid. Zu Ihrer Einladung nur kurz, und antworten müssen Sie nicht:

beileid-antwort = Mein herzliches Beileid. Auf die Einladung antworte ich nur kurz, { -du-brauchst } nichts zu schreiben:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = casual, neutral
    .when = bereavement
    .unless = hostile
    .examples =
        address=familiar → Mein herzliches Beileid. Auf die Einladung antworte ich nur kurz, du brauchst nichts zu schreiben:
        address=polite → Mein herzliches Beileid. Auf die Einladung antworte ich nur kurz, Sie brauchen nichts zu schreiben:

beileid-formal-kurz = Zu { -deinem } Verlust spreche ich { -dir } mein aufrichtiges Beileid aus. Zur Einladung nur kurz, eine Antwort ist nicht nötig:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = formal
    .when = bereavement
    .unless = hostile
    .examples =
        address=familiar → Zu deinem Verlust spreche ich dir mein aufrichtiges Beileid aus. Zur Einladung nur kurz, eine Antwort ist nicht nötig:
        address=polite → Zu Ihrem Verlust spreche ich Ihnen mein aufrichtiges Beileid aus. Zur Einladung nur kurz, eine Antwort ist nicht nötig:

beileid-formal-antwort = Mein aufrichtiges Beileid. Gerade ist anderes wichtiger. Zu { -deiner } Einladung nur kurz:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = formal
    .when = bereavement
    .unless = hostile
    .examples =
        address=familiar → Mein aufrichtiges Beileid. Gerade ist anderes wichtiger. Zu deiner Einladung nur kurz:
        address=polite → Mein aufrichtiges Beileid. Gerade ist anderes wichtiger. Zu Ihrer Einladung nur kurz:

stelle-gleich = Das mit { -deiner } Stelle tut mir leid. Zur Einladung nur kurz:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = casual, neutral
    .when = layoff
    .unless = hostile
    .examples =
        address=familiar → Das mit deiner Stelle tut mir leid. Zur Einladung nur kurz:
        address=polite → Das mit Ihrer Stelle tut mir leid. Zur Einladung nur kurz:

stelle-verloren-gleich = Dass { -du-deine-stelle-verloren-hast }, tut mir leid. Zu { -deiner } Einladung:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = casual, neutral
    .when = layoff
    .unless = hostile
    .examples =
        address=familiar → Dass du deine Stelle verloren hast, tut mir leid. Zu deiner Einladung:
        address=polite → Dass Sie Ihre Stelle verloren haben, tut mir leid. Zu Ihrer Einladung:

stelle-gleich-bescheid = Das mit { -deiner } Stelle tut mir sehr leid. Kurz zu { -deiner } Einladung:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = casual, neutral
    .when = layoff
    .unless = hostile
    .examples =
        address=familiar → Das mit deiner Stelle tut mir sehr leid. Kurz zu deiner Einladung:
        address=polite → Das mit Ihrer Stelle tut mir sehr leid. Kurz zu Ihrer Einladung:

stelle-formal-gleich = Dass { -du-deine-stelle-verloren-hast }, tut mir sehr leid. Zu { -deiner } Einladung nur so viel:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = formal
    .when = layoff
    .unless = hostile
    .examples =
        address=familiar → Dass du deine Stelle verloren hast, tut mir sehr leid. Zu deiner Einladung nur so viel:
        address=polite → Dass Sie Ihre Stelle verloren haben, tut mir sehr leid. Zu Ihrer Einladung nur so viel:

stelle-formal-klar = Das mit { -deiner } Stelle tut mir sehr leid. Zu { -deiner } Einladung kurz:
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated, final
    .registers = formal
    .when = layoff
    .unless = hostile
    .examples =
        address=familiar → Das mit deiner Stelle tut mir sehr leid. Zu deiner Einladung kurz:
        address=polite → Das mit Ihrer Stelle tut mir sehr leid. Zu Ihrer Einladung kurz:

## Dank

danke = Danke für { -deine } Einladung.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .unless = note, pitch, other-language, asked-again, answered
    .examples =
        address=familiar → Danke für deine Einladung.
        address=polite → Danke für Ihre Einladung.

danke-vernetzen = Danke, dass { -du-dich-vernetzen-moechtest }.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .unless = note, close, pitch, other-language, asked-again, answered
    .examples =
        address=familiar → Danke, dass du dich mit mir vernetzen möchtest.
        address=polite → Danke, dass Sie sich mit mir vernetzen möchten.

danke-vernetzen-vielen = Vielen Dank, dass { -du-dich-vernetzen-moechtest }.
    .move = gratitude
    .approaches = open-the-door, defer
    .registers = formal
    .unless = note, close, pitch, other-language, asked-again, answered
    .examples =
        address=familiar → Vielen Dank, dass du dich mit mir vernetzen möchtest.
        address=polite → Vielen Dank, dass Sie sich mit mir vernetzen möchten.

vielen-dank = Vielen Dank für { -deine } Einladung.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = neutral, formal
    .unless = note, pitch, other-language, asked-again, answered
    .examples =
        address=familiar → Vielen Dank für deine Einladung.
        address=polite → Vielen Dank für Ihre Einladung.

danke-die-einladung = Danke für die Einladung.
    .move = gratitude
    .approaches = decline-with-reason
    .registers = casual, neutral
    .unless = note, pitch, other-language, asked-again, answered
    .examples =
        → Danke für die Einladung.

danke-anfrage = Danke für { -deine } Anfrage.
    .move = gratitude
    .approaches = decline-with-reason
    .registers = casual, neutral
    .unless = note, close, acquainted, pitch, other-language, asked-again, answered
    .examples =
        address=familiar → Danke für deine Anfrage.
        address=polite → Danke für Ihre Anfrage.

danke-anfrage-vielen = Vielen Dank für { -deine } Anfrage.
    .move = gratitude
    .approaches = decline-with-reason
    .registers = neutral, formal
    .unless = note, close, acquainted, pitch, other-language, asked-again, answered
    .examples =
        address=familiar → Vielen Dank für deine Anfrage.
        address=polite → Vielen Dank für Ihre Anfrage.

vielen-dank-die-einladung = Vielen Dank für die Einladung.
    .move = gratitude
    .approaches = decline-with-reason
    .registers = neutral, formal
    .unless = note, pitch, other-language, asked-again, answered
    .examples =
        → Vielen Dank für die Einladung.

danke-dir = Danke dir für die Einladung.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = acquainted, familiar
    .unless = note, other-language, asked-again, answered
    .examples =
        → Danke dir für die Einladung.

an-mich-gedacht = Danke, dass { -du-an-mich-gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .when = acquainted
    .unless = note, other-language, asked-again, answered
    .examples =
        address=familiar → Danke, dass du an mich gedacht hast.
        address=polite → Danke, dass Sie an mich gedacht haben.

lieb = Lieb, dass { -du-an-mich-gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason, ask, open-the-door, defer
    .registers = casual, neutral
    .when = close, familiar
    .unless = note, other-language, asked-again, answered
    .examples =
        address=familiar → Lieb, dass du an mich gedacht hast.

herzlichen-dank = Herzlichen Dank für { -deine } Einladung.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .unless = note, pitch, other-language, asked-again, answered
    .examples =
        address=familiar → Herzlichen Dank für deine Einladung.
        address=polite → Herzlichen Dank für Ihre Einladung.

vielen-dank-gedacht = Vielen Dank, dass { -du-an-mich-gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .when = acquainted
    .unless = note, other-language, asked-again, answered
    .examples =
        address=familiar → Vielen Dank, dass du an mich gedacht hast.
        address=polite → Vielen Dank, dass Sie an mich gedacht haben.

danke-nach-langer-zeit = Danke, dass { -du } nach so langer Zeit an mich { -gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .when = acquainted, long-ago
    .unless = note, other-language, asked-again, answered
    .examples =
        address=familiar → Danke, dass du nach so langer Zeit an mich gedacht hast.
        address=polite → Danke, dass Sie nach so langer Zeit an mich gedacht haben.

danke-am-ort = Danke, dass { -du } nach unserer Zeit { -bei-ort } an mich { -gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .when = worked-together-once, acquainted
    .unless = note, other-language, asked-again, answered
    .examples =
        address=familiar; place=in Lissabon; place-kind=when → Danke, dass du nach unserer Zeit in Lissabon an mich gedacht hast.
        address=familiar; place=Nordwind; place-kind=what → Danke, dass du nach unserer Zeit bei Nordwind an mich gedacht hast.
        address=polite; place=in Lissabon; place-kind=when → Danke, dass Sie nach unserer Zeit in Lissabon an mich gedacht haben.

danke-schule-ort = Danke, dass { -du } nach unserer gemeinsamen Zeit { -bei-ort } an mich { -gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .relationships = classmate, teacher, student
    .when = acquainted
    .unless = note, other-language, asked-again, answered
    .examples =
        address=familiar; place=in Lissabon; place-kind=when → Danke, dass du nach unserer gemeinsamen Zeit in Lissabon an mich gedacht hast.
        address=familiar; place=Nordwind; place-kind=what → Danke, dass du nach unserer gemeinsamen Zeit bei Nordwind an mich gedacht hast.
        address=polite; place=in Lissabon; place-kind=when → Danke, dass Sie nach unserer gemeinsamen Zeit in Lissabon an mich gedacht haben.

danke-gemeinsame-zeit = Danke, dass { -du } nach unserer gemeinsamen Zeit an mich { -gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = note, working-together, other-language, asked-again, answered
    .examples =
        address=familiar → Danke, dass du nach unserer gemeinsamen Zeit an mich gedacht hast.
        address=polite → Danke, dass Sie nach unserer gemeinsamen Zeit an mich gedacht haben.

danke-begegnung = Danke für { -deine } Einladung nach unserer Begegnung { -bei-ort }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .relationships = met-once
    .when = acquainted
    .unless = note, other-language, asked-again, answered
    .examples =
        address=familiar; place=in Lissabon; place-kind=when → Danke für deine Einladung nach unserer Begegnung in Lissabon.
        address=familiar; place=Nordwind; place-kind=what → Danke für deine Einladung nach unserer Begegnung bei Nordwind.
        address=polite; place=in Lissabon; place-kind=when → Danke für Ihre Einladung nach unserer Begegnung in Lissabon.

nachricht = Danke für { -deine } Nachricht.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .tones = usual, final
    .registers = casual, neutral
    .when = note
    .unless = request, question, other-language, asked-again, answered
    .examples =
        address=familiar → Danke für deine Nachricht.
        address=polite → Danke für Ihre Nachricht.

nachricht-meldest = Danke, dass { -du-dich-meldest }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .when = note
    .unless = request, question, other-language, asked-again, answered
    .examples =
        address=familiar → Danke, dass du dich meldest.
        address=polite → Danke, dass Sie sich melden.

nachricht-zeilen = Danke für { -deine } Zeilen.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, acquainted
    .unless = request, question, other-language, asked-again, answered
    .examples =
        address=familiar → Danke für deine Zeilen.
        address=polite → Danke für Ihre Zeilen.

nachricht-formal = Vielen Dank für { -deine } Nachricht.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .tones = usual, final
    .registers = neutral, formal
    .when = note
    .unless = request, question, other-language, asked-again, answered
    .examples =
        address=familiar → Vielen Dank für deine Nachricht.
        address=polite → Vielen Dank für Ihre Nachricht.

nachricht-schoen = Schön, dass { -du-dich-meldest }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, acquainted, warm
    .unless = request, question, other-language, asked-again, answered
    .examples =
        address=familiar → Schön, dass du dich meldest.
        address=polite → Schön, dass Sie sich melden.

nachricht-lange = Danke, dass { -du-dich } nach so langer Zeit { -meldest }.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .when = note, acquainted, long-ago
    .unless = request, question, other-language, asked-again, answered
    .examples =
        address=familiar → Danke, dass du dich nach so langer Zeit meldest.
        address=polite → Danke, dass Sie sich nach so langer Zeit melden.

nachricht-frage = Danke, dass { -du-fragst }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, open-the-door, defer
    .registers = casual, neutral
    .when = note, question
    .unless = other-language, asked-again, answered
    .examples =
        address=familiar → Danke, dass du fragst.
        address=polite → Danke, dass Sie fragen.

nachricht-frage-und = Danke für { -deine } Nachricht und für die Frage.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .when = note, question
    .unless = other-language, asked-again, answered
    .examples =
        address=familiar → Danke für deine Nachricht und für die Frage.
        address=polite → Danke für Ihre Nachricht und für die Frage.

nachricht-frage-formal = Vielen Dank für { -deine } Nachricht und für { -deine } Frage.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .when = note, question
    .unless = other-language, asked-again, answered
    .examples =
        address=familiar → Vielen Dank für deine Nachricht und für deine Frage.
        address=polite → Vielen Dank für Ihre Nachricht und für Ihre Frage.

nachricht-frage-gern = Danke, dass { -du-fragst }. Das beantworte ich { -dir } gern, nur nicht über LinkedIn.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .when = note, acquainted, warm, question
    .unless = other-language, asked-again, answered
    .examples =
        address=familiar → Danke, dass du fragst. Das beantworte ich dir gern, nur nicht über LinkedIn.
        address=polite → Danke, dass Sie fragen. Das beantworte ich Ihnen gern, nur nicht über LinkedIn.

anliegen-klar = Danke für { -dein } Vertrauen. Zusagen möchte ich { -dir } das aber nicht.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .when = note, request
    .unless = answered, offered
    .examples =
        address=familiar → Danke für dein Vertrauen. Zusagen möchte ich dir das aber nicht.
        address=polite → Danke für Ihr Vertrauen. Zusagen möchte ich Ihnen das aber nicht.

anliegen-offen = Danke, dass { -du-so-offen-fragst }. Genauso offen: Zusagen möchte ich das nicht.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .when = note, request
    .unless = answered, offered
    .examples =
        address=familiar → Danke, dass du so offen fragst. Genauso offen: Zusagen möchte ich das nicht.
        address=polite → Danke, dass Sie so offen fragen. Genauso offen: Zusagen möchte ich das nicht.

anliegen-plane = Danke, dass { -du-mich-fragst }. Zusagen möchte ich das nicht, das sage ich { -dir } offen, damit { -du } anders planen { -kannst }.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .when = note, request
    .unless = answered, offered
    .examples =
        address=familiar → Danke, dass du mich fragst. Zusagen möchte ich das nicht, das sage ich dir offen, damit du anders planen kannst.
        address=polite → Danke, dass Sie mich fragen. Zusagen möchte ich das nicht, das sage ich Ihnen offen, damit Sie anders planen können.

anliegen-formal = Vielen Dank für { -dein } Vertrauen. Zusagen möchte ich { -dir } das nicht.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .when = note, request
    .unless = answered, offered
    .examples =
        address=familiar → Vielen Dank für dein Vertrauen. Zusagen möchte ich dir das nicht.
        address=polite → Vielen Dank für Ihr Vertrauen. Zusagen möchte ich Ihnen das nicht.

anliegen-vertrauen = Danke für { -dein } Vertrauen.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, defer
    .when = note, request
    .unless = answered
    .examples =
        address=familiar → Danke für dein Vertrauen.
        address=polite → Danke für Ihr Vertrauen.

anliegen-fragst = Danke, dass { -du-so-offen-fragst }.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, defer
    .when = note, request
    .unless = answered
    .examples =
        address=familiar → Danke, dass du so offen fragst.
        address=polite → Danke, dass Sie so offen fragen.

anliegen-stattdessen = Danke, dass { -du-mich-fragst }.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = usual, repeated
    .when = note, request, offered
    .unless = answered
    .examples =
        address=familiar → Danke, dass du mich fragst.
        address=polite → Danke, dass Sie mich fragen.

nachricht-thema = Danke, dass { -du } mir über { $topic } { -geschrieben-hast }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note
    .unless = request, answered
    .examples =
        address=familiar; topic=die Stelle im Verlag → Danke, dass du mir über die Stelle im Verlag geschrieben hast.
        address=polite; topic=die Stelle im Verlag → Danke, dass Sie mir über die Stelle im Verlag geschrieben haben.

nachricht-thema-kurz = Danke, dass { -du } mich auf { $topic } { -ansprichst }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral, formal
    .when = note
    .unless = request, answered
    .examples =
        address=familiar; topic=die Stelle im Verlag → Danke, dass du mich auf die Stelle im Verlag ansprichst.
        address=polite; topic=die Stelle im Verlag → Danke, dass Sie mich auf die Stelle im Verlag ansprechen.

nachricht-thema-formal = Vielen Dank für { -deine } Nachricht über { $topic }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .when = note
    .unless = request, answered
    .examples =
        address=familiar; topic=die Stelle im Verlag → Vielen Dank für deine Nachricht über die Stelle im Verlag.
        address=polite; topic=die Stelle im Verlag → Vielen Dank für Ihre Nachricht über die Stelle im Verlag.

neuigkeiten = Danke für { -deine } Nachricht und fürs Erzählen.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, news
    .unless = answered
    .examples =
        address=familiar → Danke für deine Nachricht und fürs Erzählen.
        address=polite → Danke für Ihre Nachricht und fürs Erzählen.

neuigkeiten-davon = Danke, dass { -du-mir-davon-schreibst }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, news
    .unless = answered
    .examples =
        address=familiar → Danke, dass du mir davon schreibst.
        address=polite → Danke, dass Sie mir davon schreiben.

neuigkeiten-laufend = Danke, dass { -du } mir davon { -erzaehlst }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .when = note, news
    .unless = answered
    .examples =
        address=familiar → Danke, dass du mir davon erzählst.
        address=polite → Danke, dass Sie mir davon erzählen.

neuigkeiten-kurz = Danke für die Neuigkeiten.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, news
    .unless = answered
    .examples =
        → Danke für die Neuigkeiten.

neuigkeiten-formal = Vielen Dank für { -deine } Nachricht und die Neuigkeiten.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .when = note, news
    .unless = answered
    .examples =
        address=familiar → Vielen Dank für deine Nachricht und die Neuigkeiten.
        address=polite → Vielen Dank für Ihre Nachricht und die Neuigkeiten.

neuigkeiten-formal-davon = Vielen Dank, dass { -du-mir-davon-schreibst }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .when = note, news
    .unless = answered
    .examples =
        address=familiar → Vielen Dank, dass du mir davon schreibst.
        address=polite → Vielen Dank, dass Sie mir davon schreiben.

neuigkeiten-ja = Danke für die Neuigkeiten, die Einladung nehme ich gern an.
    .move = gratitude
    .approaches = accept-with-note
    .when = note, news
    .unless = answered
    .covers = reason
    .examples =
        → Danke für die Neuigkeiten, die Einladung nehme ich gern an.

freundliche-worte = Danke für { -deine } freundlichen Worte.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, praise
    .unless = answered
    .examples =
        address=familiar → Danke für deine freundlichen Worte.
        address=polite → Danke für Ihre freundlichen Worte.

freundliche-worte-nachricht = Danke für { -deine } Nachricht und die freundlichen Worte.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, praise
    .unless = answered
    .examples =
        address=familiar → Danke für deine Nachricht und die freundlichen Worte.
        address=polite → Danke für Ihre Nachricht und die freundlichen Worte.

freundliche-worte-von = Danke, das ist sehr freundlich von { -dir }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, praise
    .unless = answered
    .examples =
        address=familiar → Danke, das ist sehr freundlich von dir.
        address=polite → Danke, das ist sehr freundlich von Ihnen.

freundliche-worte-das = Danke, dass { -du-mir-das-schreibst }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, praise
    .unless = answered
    .examples =
        address=familiar → Danke, dass du mir das schreibst.
        address=polite → Danke, dass Sie mir das schreiben.

freundliche-worte-formal = Vielen Dank für { -deine } Nachricht und die freundlichen Worte.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .when = note, praise
    .unless = answered
    .examples =
        address=familiar → Vielen Dank für deine Nachricht und die freundlichen Worte.
        address=polite → Vielen Dank für Ihre Nachricht und die freundlichen Worte.

freundliche-worte-formal-herzlich = Herzlichen Dank für { -deine } freundlichen Worte.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .when = note, praise
    .unless = answered
    .examples =
        address=familiar → Herzlichen Dank für deine freundlichen Worte.
        address=polite → Herzlichen Dank für Ihre freundlichen Worte.

freundliche-worte-ja = Danke für { -deine } freundlichen Worte, die Einladung nehme ich gern an.
    .move = gratitude
    .approaches = accept-with-note
    .when = note, praise
    .unless = answered
    .covers = reason
    .examples =
        address=familiar → Danke für deine freundlichen Worte, die Einladung nehme ich gern an.
        address=polite → Danke für Ihre freundlichen Worte, die Einladung nehme ich gern an.

angebot = Danke für { -deine } Nachricht. Auf das Angebot möchte ich nicht eingehen.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .when = pitch
    .unless = answered
    .examples =
        address=familiar → Danke für deine Nachricht. Auf das Angebot möchte ich nicht eingehen.
        address=polite → Danke für Ihre Nachricht. Auf das Angebot möchte ich nicht eingehen.

angebot-darauf = Danke für das Angebot, darauf möchte ich nicht eingehen.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = usual, repeated
    .when = pitch
    .unless = answered
    .examples =
        → Danke für das Angebot, darauf möchte ich nicht eingehen.

angebot-vielen = Vielen Dank für { -deine } Nachricht. { -dein-gross } Angebot möchte ich nicht annehmen.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = neutral, formal
    .when = pitch
    .unless = answered
    .examples =
        address=familiar → Vielen Dank für deine Nachricht. Dein Angebot möchte ich nicht annehmen.
        address=polite → Vielen Dank für Ihre Nachricht. Ihr Angebot möchte ich nicht annehmen.

angebot-nachricht = Danke für die Nachricht.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, defer
    .when = pitch
    .unless = answered
    .examples =
        → Danke für die Nachricht.

auch-danke = Und danke für die Einladung.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = answered
    .unless = note, bereavement, layoff
    .examples =
        → Und danke für die Einladung.

auch-danke-gedacht = Und danke, dass { -du-an-mich-gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = acquainted, answered
    .unless = note, bereavement, layoff
    .examples =
        address=familiar → Und danke, dass du an mich gedacht hast.
        address=polite → Und danke, dass Sie an mich gedacht haben.

auch-danke-nachricht = Und danke, dass { -du-mir-schreibst }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, answered
    .unless = bereavement, layoff
    .examples =
        address=familiar → Und danke, dass du mir schreibst.
        address=polite → Und danke, dass Sie mir schreiben.

auch-danke-schreibst = Und danke für { -deine } Nachricht.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = note, answered
    .unless = bereavement, layoff
    .examples =
        address=familiar → Und danke für deine Nachricht.
        address=polite → Und danke für Ihre Nachricht.

auch-danke-formal = Vielen Dank auch für { -deine } Einladung.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .when = answered
    .unless = bereavement, layoff
    .examples =
        address=familiar → Vielen Dank auch für deine Einladung.
        address=polite → Vielen Dank auch für Ihre Einladung.

nochmals = Danke, dass { -du-noch-einmal-fragst }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = acquainted, asked-again
    .unless = pitch, request, other-language, answered
    .examples =
        address=familiar → Danke, dass du noch einmal fragst.
        address=polite → Danke, dass Sie noch einmal fragen.

nochmals-anfrage = Danke für { -deine } Nachfrage.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = asked-again
    .unless = close, pitch, request, other-language, answered
    .examples =
        address=familiar → Danke für deine Nachfrage.
        address=polite → Danke für Ihre Nachfrage.

nochmals-meldest = Danke, dass { -du-dich-noch-einmal-meldest }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .when = asked-again
    .unless = pitch, request, other-language, answered
    .examples =
        address=familiar → Danke, dass du dich noch einmal meldest.
        address=polite → Danke, dass Sie sich noch einmal melden.

nochmals-gedacht = Danke, dass { -du } noch einmal an mich { -gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = casual, neutral
    .when = acquainted, asked-again
    .unless = pitch, request, other-language, answered
    .examples =
        address=familiar → Danke, dass du noch einmal an mich gedacht hast.
        address=polite → Danke, dass Sie noch einmal an mich gedacht haben.

nochmals-formal = Vielen Dank, dass { -du-noch-einmal-fragst }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .registers = formal
    .when = asked-again
    .unless = pitch, request, other-language, answered
    .examples =
        address=familiar → Vielen Dank, dass du noch einmal fragst.
        address=polite → Vielen Dank, dass Sie noch einmal fragen.

wieder-fragst = Danke, dass { -du-noch-einmal-nachfragst }.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .unless = request, answered
    .examples =
        address=familiar → Danke, dass du noch einmal nachfragst.
        address=polite → Danke, dass Sie noch einmal nachfragen.

wieder-gedacht = Danke, dass { -du } wieder an mich { -gedacht-hast }.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .when = acquainted
    .unless = request, answered
    .examples =
        address=familiar → Danke, dass du wieder an mich gedacht hast.
        address=polite → Danke, dass Sie wieder an mich gedacht haben.

wieder-formal = Vielen Dank, dass { -du-noch-einmal-nachfragst }.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .unless = request, answered
    .examples =
        address=familiar → Vielen Dank, dass du noch einmal nachfragst.
        address=polite → Vielen Dank, dass Sie noch einmal nachfragen.

wieder-meldest = Danke, dass { -du-dich-wieder-meldest }.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = repeated
    .unless = request, answered
    .examples =
        address=familiar → Danke, dass du dich wieder meldest.
        address=polite → Danke, dass Sie sich wieder melden.

letzte-danke-gedacht = Danke, dass { -du } mir die Einladung geschickt { -hast }.
    .move = gratitude
    .approaches = decline-with-reason
    .tones = final
    .when = acquainted
    .unless = note, pitch, hostile, other-language, asked-again, answered
    .examples =
        address=familiar → Danke, dass du mir die Einladung geschickt hast.
        address=polite → Danke, dass Sie mir die Einladung geschickt haben.

andere-sprache = Danke für { -deine } Nachricht, ich antworte auf Deutsch.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .when = other-language
    .unless = answered
    .examples =
        address=familiar → Danke für deine Nachricht, ich antworte auf Deutsch.
        address=polite → Danke für Ihre Nachricht, ich antworte auf Deutsch.

andere-sprache-vielen = Vielen Dank für { -deine } Nachricht. Ich antworte { -dir } auf Deutsch.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, defer
    .when = other-language
    .unless = answered
    .examples =
        address=familiar → Vielen Dank für deine Nachricht. Ich antworte dir auf Deutsch.
        address=polite → Vielen Dank für Ihre Nachricht. Ich antworte Ihnen auf Deutsch.

## Dank, der die Einladung schon annimmt

danke-ja = Danke für { -deine } Einladung, ich nehme sie gern an.
    .move = gratitude
    .approaches = accept-with-note
    .registers = casual, neutral
    .unless = note, answered
    .covers = reason
    .examples =
        address=familiar → Danke für deine Einladung, ich nehme sie gern an.
        address=polite → Danke für Ihre Einladung, ich nehme sie gern an.

danke-ja-vielen = Vielen Dank für { -deine } Einladung, ich nehme sie gern an.
    .move = gratitude
    .approaches = accept-with-note
    .registers = neutral, formal
    .unless = note, answered
    .covers = reason
    .examples =
        address=familiar → Vielen Dank für deine Einladung, ich nehme sie gern an.
        address=polite → Vielen Dank für Ihre Einladung, ich nehme sie gern an.

danke-ja-formal = Vielen Dank für { -deine } Einladung, die ich gern annehme.
    .move = gratitude
    .approaches = accept-with-note
    .registers = formal
    .unless = note, answered
    .covers = reason
    .examples =
        address=familiar → Vielen Dank für deine Einladung, die ich gern annehme.
        address=polite → Vielen Dank für Ihre Einladung, die ich gern annehme.

danke-ja-gedacht = Danke, dass { -du-an-mich-gedacht-hast }. { -deine-gross } Einladung nehme ich gern an.
    .move = gratitude
    .approaches = accept-with-note
    .when = acquainted
    .unless = note, answered
    .covers = reason
    .examples =
        address=familiar → Danke, dass du an mich gedacht hast. Deine Einladung nehme ich gern an.
        address=polite → Danke, dass Sie an mich gedacht haben. Ihre Einladung nehme ich gern an.

danke-ja-dir = Danke dir, die Einladung nehme ich gern an.
    .move = gratitude
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = familiar
    .unless = note, answered
    .covers = reason
    .examples =
        → Danke dir, die Einladung nehme ich gern an.

danke-ja-dafuer = { -deine-gross } Einladung nehme ich gern an, danke dafür.
    .move = gratitude
    .approaches = accept-with-note
    .registers = casual, neutral
    .unless = note, answered
    .covers = reason
    .examples =
        address=familiar → Deine Einladung nehme ich gern an, danke dafür.
        address=polite → Ihre Einladung nehme ich gern an, danke dafür.

nachricht-ja = Danke für { -deine } Nachricht, die Einladung nehme ich gern an.
    .move = gratitude
    .approaches = accept-with-note
    .when = note
    .unless = answered
    .covers = reason
    .examples =
        address=familiar → Danke für deine Nachricht, die Einladung nehme ich gern an.
        address=polite → Danke für Ihre Nachricht, die Einladung nehme ich gern an.

nachricht-ja-meldest = Danke, dass { -du-dich-meldest }. Die Einladung nehme ich gern an.
    .move = gratitude
    .approaches = accept-with-note
    .when = note
    .unless = answered
    .covers = reason
    .examples =
        address=familiar → Danke, dass du dich meldest. Die Einladung nehme ich gern an.
        address=polite → Danke, dass Sie sich melden. Die Einladung nehme ich gern an.

## Ein Satz mehr, wo es ausführlicher sein darf

mehr-liegen-lassen = Warum ich so antworte, schreibe ich { -dir } gern dazu.
    .move = opinion
    .approaches = decline-with-reason
    .registers = casual, neutral
    .unless = request, other-language, asked-again, offered
    .examples =
        address=familiar → Warum ich so antworte, schreibe ich dir gern dazu.
        address=polite → Warum ich so antworte, schreibe ich Ihnen gern dazu.

mehr-warten-lassen = Wie ich es damit halte, sage ich { -dir } gern.
    .move = opinion
    .approaches = decline-with-reason
    .registers = casual, neutral
    .unless = request, other-language, asked-again, offered
    .examples =
        address=familiar → Wie ich es damit halte, sage ich dir gern.
        address=polite → Wie ich es damit halte, sage ich Ihnen gern.

mehr-warten-formal = Meine Antwort möchte ich { -dir } kurz begründen.
    .move = opinion
    .approaches = decline-with-reason
    .registers = formal
    .unless = request, other-language, asked-again, offered
    .examples =
        address=familiar → Meine Antwort möchte ich dir kurz begründen.
        address=polite → Meine Antwort möchte ich Ihnen kurz begründen.

mehr-tippen = { -deine-gross } Einladung möchte ich nicht nebenbei beantworten.
    .move = opinion
    .approaches = ask, open-the-door
    .registers = casual, neutral
    .unless = note, hostile
    .examples =
        address=familiar → Deine Einladung möchte ich nicht nebenbei beantworten.
        address=polite → Ihre Einladung möchte ich nicht nebenbei beantworten.

mehr-klicken = Über { -deine } Einladung möchte ich nicht im Vorbeigehen entscheiden.
    .move = opinion
    .approaches = ask, open-the-door
    .registers = formal
    .unless = note, hostile
    .examples =
        address=familiar → Über deine Einladung möchte ich nicht im Vorbeigehen entscheiden.
        address=polite → Über Ihre Einladung möchte ich nicht im Vorbeigehen entscheiden.

mehr-abhaken = { -deine-gross } Einladung möchte ich nicht einfach abhaken.
    .move = opinion
    .approaches = ask, open-the-door
    .registers = formal
    .unless = note, hostile
    .examples =
        address=familiar → Deine Einladung möchte ich nicht einfach abhaken.
        address=polite → Ihre Einladung möchte ich nicht einfach abhaken.

mehr-moment = Für meine Antwort nehme ich mir gern einen Moment Zeit.
    .move = opinion
    .approaches = ask, open-the-door
    .registers = formal
    .unless = note, hostile
    .examples =
        → Für meine Antwort nehme ich mir gern einen Moment Zeit.

mehr-sehen = Wir sehen uns ja auch so.
    .move = opinion
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate
    .when = meet-in-person
    .examples =
        → Wir sehen uns ja auch so.

mehr-unbeantwortet = Wie ich es damit halte, schreibe ich { -dir } gern kurz.
    .move = opinion
    .approaches = decline-with-reason
    .registers = formal
    .unless = request, other-language, asked-again, offered
    .examples =
        address=familiar → Wie ich es damit halte, schreibe ich dir gern kurz.
        address=polite → Wie ich es damit halte, schreibe ich Ihnen gern kurz.

mehr-antworten-formal = Zu meiner Antwort nenne ich { -dir } gern den Grund.
    .move = opinion
    .approaches = decline-with-reason
    .registers = formal
    .unless = request, other-language, asked-again, offered
    .examples =
        address=familiar → Zu meiner Antwort nenne ich dir gern den Grund.
        address=polite → Zu meiner Antwort nenne ich Ihnen gern den Grund.

mehr-spaeter = Meine Antwort ist kein Nein, sondern ein Später.
    .move = opinion
    .approaches = defer
    .unless = request, other-language, asked-again, offered
    .examples =
        → Meine Antwort ist kein Nein, sondern ein Später.

mehr-spaeter-nur = Das soll kein Nein sein, nur ein Später.
    .move = opinion
    .approaches = defer
    .unless = request, other-language, asked-again, offered
    .examples =
        → Das soll kein Nein sein, nur ein Später.

## Absage: mein Fachgebiet

field-1 = LinkedIn nutze ich nur für mein Fachgebiet{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        address=familiar → LinkedIn nutze ich nur für mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich nur für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-2 = Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. Ihre Einladung nehme ich daher nicht an.

field-3 = Ich nutze LinkedIn nur für mein Fach{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        address=familiar → Ich nutze LinkedIn nur für mein Fach. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich nutze LinkedIn nur für mein Fach. Ihre Einladung nehme ich daher nicht an.

field-4 = Auf LinkedIn geht es bei mir nur um mein Fach{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        address=familiar → Auf LinkedIn geht es bei mir nur um mein Fach. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn geht es bei mir nur um mein Fach. Ihre Einladung nehme ich daher nicht an.

field-formal-1 = Ich nutze LinkedIn ausschließlich für mein Fachgebiet{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-formal-2 = Auf LinkedIn vernetze ich mich nur innerhalb meines Fachgebiets{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur innerhalb meines Fachgebiets. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur innerhalb meines Fachgebiets. Ihre Einladung nehme ich daher nicht an.

field-formal-3 = Ich beschränke mich auf LinkedIn auf mein Fachgebiet{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        address=familiar → Ich beschränke mich auf LinkedIn auf mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich beschränke mich auf LinkedIn auf mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-nah-1 = LinkedIn nutze ich rein beruflich für mein Fachgebiet{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .examples =
        address=familiar → LinkedIn nutze ich rein beruflich für mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich rein beruflich für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-nah-2 = Auf LinkedIn geht es bei mir nur um mein Fachgebiet{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .examples =
        address=familiar → Auf LinkedIn geht es bei mir nur um mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn geht es bei mir nur um mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-nah-3 = Ich nutze LinkedIn rein beruflich und nur für mein Fachgebiet{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .relationships = friend, family
    .examples =
        address=familiar → Ich nutze LinkedIn rein beruflich und nur für mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich nutze LinkedIn rein beruflich und nur für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-ganz-1 = Auf LinkedIn geht es bei mir nur um mein Fach, alles Private lasse ich dort außen vor. { -deine-gross } Einladung nehme ich deshalb nicht an. Zwischen uns ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn geht es bei mir nur um mein Fach, alles Private lasse ich dort außen vor. Deine Einladung nehme ich deshalb nicht an. Zwischen uns ändert das nichts.
        address=polite → Auf LinkedIn geht es bei mir nur um mein Fach, alles Private lasse ich dort außen vor. Ihre Einladung nehme ich deshalb nicht an. Zwischen uns ändert das nichts.

field-ganz-2 = Weil es auf LinkedIn bei mir nur um mein Fach geht, nehme ich { -deine } Einladung nicht an. Zwischen uns bleibt alles, wie es ist.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Weil es auf LinkedIn bei mir nur um mein Fach geht, nehme ich deine Einladung nicht an. Zwischen uns bleibt alles, wie es ist.
        address=polite → Weil es auf LinkedIn bei mir nur um mein Fach geht, nehme ich Ihre Einladung nicht an. Zwischen uns bleibt alles, wie es ist.

field-ganz-warm = Auf LinkedIn geht es bei mir nur um mein Fach. { -deine-gross } Einladung nehme ich deshalb nicht an. { -du-weisst-gross } ja, wie { -du-mich-erreichst }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .when = warm
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn geht es bei mir nur um mein Fach. Deine Einladung nehme ich deshalb nicht an. Du weißt ja, wie du mich erreichst.
        address=polite → Auf LinkedIn geht es bei mir nur um mein Fach. Ihre Einladung nehme ich deshalb nicht an. Sie wissen ja, wie Sie mich erreichen.

field-klasse-1 = Auf LinkedIn geht es bei mir nur um mein Fach, deshalb nehme ich { -deine } Einladung nicht an. Mit unserer gemeinsamen Zeit hat das nichts zu tun. { -dir-gross } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = classmate
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn geht es bei mir nur um mein Fach, deshalb nehme ich deine Einladung nicht an. Mit unserer gemeinsamen Zeit hat das nichts zu tun. Dir alles Gute.
        address=polite → Auf LinkedIn geht es bei mir nur um mein Fach, deshalb nehme ich Ihre Einladung nicht an. Mit unserer gemeinsamen Zeit hat das nichts zu tun. Ihnen alles Gute.

field-klasse-2 = LinkedIn nutze ich nur für mein Fach, deshalb nehme ich { -deine } Einladung dort nicht an. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = classmate
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → LinkedIn nutze ich nur für mein Fach, deshalb nehme ich deine Einladung dort nicht an. Ich wünsche dir alles Gute.
        address=polite → LinkedIn nutze ich nur für mein Fach, deshalb nehme ich Ihre Einladung dort nicht an. Ich wünsche Ihnen alles Gute.

field-klasse-3 = Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. { -deine-gross } Einladung nehme ich deshalb nicht an. Ich hoffe, { -dir } geht es gut.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = classmate
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. Deine Einladung nehme ich deshalb nicht an. Ich hoffe, dir geht es gut.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. Ihre Einladung nehme ich deshalb nicht an. Ich hoffe, Ihnen geht es gut.

field-lehrende-1 = Auf LinkedIn geht es bei mir nur um mein Fach, deshalb nehme ich { -deine } Einladung nicht an. Ich wünsche { -dir } weiterhin alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral, formal
    .reasons = field
    .relationships = teacher
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn geht es bei mir nur um mein Fach, deshalb nehme ich deine Einladung nicht an. Ich wünsche dir weiterhin alles Gute.
        address=polite → Auf LinkedIn geht es bei mir nur um mein Fach, deshalb nehme ich Ihre Einladung nicht an. Ich wünsche Ihnen weiterhin alles Gute.

field-lehrende-2 = LinkedIn nutze ich nur für mein jetziges Fachgebiet. { -deine-gross } Einladung nehme ich deshalb nicht an. { -dir-gross } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral, formal
    .reasons = field
    .relationships = teacher
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → LinkedIn nutze ich nur für mein jetziges Fachgebiet. Deine Einladung nehme ich deshalb nicht an. Dir alles Gute.
        address=polite → LinkedIn nutze ich nur für mein jetziges Fachgebiet. Ihre Einladung nehme ich deshalb nicht an. Ihnen alles Gute.

field-trauer = LinkedIn nutze ich nur für mein Fachgebiet{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = field
    .when = bereavement
    .examples =
        address=familiar → LinkedIn nutze ich nur für mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich nur für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-stelle = LinkedIn nutze ich nur für mein Fachgebiet{ -nein-leise } Mit dem, was passiert ist, hat das nichts zu tun.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = field
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → LinkedIn nutze ich nur für mein Fachgebiet. Deine Einladung nehme ich daher nicht an. Mit dem, was passiert ist, hat das nichts zu tun.
        address=polite → LinkedIn nutze ich nur für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an. Mit dem, was passiert ist, hat das nichts zu tun.

field-noch-1 = { -klar }: LinkedIn nutze ich nur für mein Fachgebiet{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: LinkedIn nutze ich nur für mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: LinkedIn nutze ich nur für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-noch-2 = { -klar }: Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. Ihre Einladung nehme ich daher nicht an.

field-noch-formal = { -klar }: Ich nutze LinkedIn ausschließlich für mein Fachgebiet{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-gleich = { -gleich }: LinkedIn nutze ich nur für mein Fachgebiet{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: LinkedIn nutze ich nur für mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: LinkedIn nutze ich nur für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-gleich-formal = { -gleich }: Ich nutze LinkedIn ausschließlich für mein Fachgebiet{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = field
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Ihre Einladung nehme ich daher nicht an.

field-noch-leise = LinkedIn nutze ich nur für mein Fachgebiet. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = field
    .examples =
        address=familiar → LinkedIn nutze ich nur für mein Fachgebiet. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → LinkedIn nutze ich nur für mein Fachgebiet. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

field-letzte-1 = LinkedIn nutze ich nur für mein Fachgebiet. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = field
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → LinkedIn nutze ich nur für mein Fachgebiet. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → LinkedIn nutze ich nur für mein Fachgebiet. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

field-letzte-2 = Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = field
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten aus meinem Fach. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

field-letzte-formal = Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = field
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

field-letzte-kuehl = LinkedIn nutze ich nur für mein Fachgebiet. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = field
    .examples =
        address=familiar → LinkedIn nutze ich nur für mein Fachgebiet. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → LinkedIn nutze ich nur für mein Fachgebiet. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

field-letzte-kuehl-formal = Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = field
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich nutze LinkedIn ausschließlich für mein Fachgebiet. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: Leute, mit denen ich gearbeitet habe

worked-with-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-2 = Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-3 = Für LinkedIn habe ich eine einfache Regel und vernetze mich dort nur mit Leuten, mit denen ich schon gearbeitet habe{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        address=familiar → Für LinkedIn habe ich eine einfache Regel und vernetze mich dort nur mit Leuten, mit denen ich schon gearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Für LinkedIn habe ich eine einfache Regel und vernetze mich dort nur mit Leuten, mit denen ich schon gearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-formal-1 = Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-formal-2 = Ich beschränke mich auf LinkedIn auf Menschen, mit denen ich zusammengearbeitet habe{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        address=familiar → Ich beschränke mich auf LinkedIn auf Menschen, mit denen ich zusammengearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich beschränke mich auf LinkedIn auf Menschen, mit denen ich zusammengearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-nah-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = met-once
    .unless = worked-together-once, working-together
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-ganz-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe. { -deine-gross } Einladung nehme ich deshalb nicht an. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = met-once
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe. Deine Einladung nehme ich deshalb nicht an. Ich wünsche dir alles Gute.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe. Ihre Einladung nehme ich deshalb nicht an. Ich wünsche Ihnen alles Gute.

worked-with-ganz-2 = Auf LinkedIn vernetze ich mich erst mit Leuten, wenn wir einmal zusammengearbeitet haben. Deshalb nehme ich { -deine } Einladung nicht an. { -dir-gross } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = met-once
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich erst mit Leuten, wenn wir einmal zusammengearbeitet haben. Deshalb nehme ich deine Einladung nicht an. Dir alles Gute.
        address=polite → Auf LinkedIn vernetze ich mich erst mit Leuten, wenn wir einmal zusammengearbeitet haben. Deshalb nehme ich Ihre Einladung nicht an. Ihnen alles Gute.

worked-with-ganz-3 = Ich halte mich auf LinkedIn an eine einfache Regel: nur Leute, mit denen ich gearbeitet habe. Deshalb nehme ich { -deine } Einladung nicht an. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = met-once
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Ich halte mich auf LinkedIn an eine einfache Regel: nur Leute, mit denen ich gearbeitet habe. Deshalb nehme ich deine Einladung nicht an. Ich wünsche dir alles Gute.
        address=polite → Ich halte mich auf LinkedIn an eine einfache Regel: nur Leute, mit denen ich gearbeitet habe. Deshalb nehme ich Ihre Einladung nicht an. Ich wünsche Ihnen alles Gute.

worked-with-ganz-warm = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, deshalb nehme ich { -deine } Einladung nicht an. { -schreib-gross } mir gern, wenn etwas ist.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = met-once
    .when = warm
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, deshalb nehme ich deine Einladung nicht an. Schreib mir gern, wenn etwas ist.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon gearbeitet habe, deshalb nehme ich Ihre Einladung nicht an. Schreiben Sie mir gern, wenn etwas ist.

worked-with-trauer = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = worked-with
    .when = bereavement
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-stelle = Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = worked-with
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-noch-1 = { -klar }: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-noch-2 = { -klar }: Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-noch-formal = { -klar }: Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-gleich = { -gleich }: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-gleich-formal = { -gleich }: Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = worked-with
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Ihre Einladung nehme ich daher nicht an.

worked-with-noch-leise = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = worked-with
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

worked-with-letzte-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = worked-with
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

worked-with-letzte-2 = Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = worked-with
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Ich vernetze mich auf LinkedIn nur mit Leuten, mit denen ich schon gearbeitet habe. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

worked-with-letzte-formal = Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = worked-with
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

worked-with-letzte-kuehl = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich schon zusammengearbeitet habe. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

worked-with-letzte-kuehl-formal = Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = worked-with
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Menschen, mit denen ich bereits zusammengearbeitet habe. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: meine jetzige Arbeit

current-work-1 = LinkedIn nutze ich nur für meine jetzige Arbeit{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        address=familiar → LinkedIn nutze ich nur für meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich nur für meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-2 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich zurzeit arbeite{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich zurzeit arbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich zurzeit arbeite. Ihre Einladung nehme ich daher nicht an.

current-work-3 = Ich vernetze mich auf LinkedIn nur mit Menschen, mit denen ich heute zusammenarbeite{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur mit Menschen, mit denen ich heute zusammenarbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur mit Menschen, mit denen ich heute zusammenarbeite. Ihre Einladung nehme ich daher nicht an.

current-work-formal-1 = Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-formal-2 = Ich beschränke mich auf LinkedIn auf meine jetzige Arbeit{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        address=familiar → Ich beschränke mich auf LinkedIn auf meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich beschränke mich auf LinkedIn auf meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-nah-1 = LinkedIn nutze ich nur noch für meine jetzige Arbeit{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .examples =
        address=familiar → LinkedIn nutze ich nur noch für meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich nur noch für meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-nah-2 = Auf LinkedIn vernetze ich mich nur noch mit Leuten, mit denen ich gerade arbeite{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur noch mit Leuten, mit denen ich gerade arbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur noch mit Leuten, mit denen ich gerade arbeite. Ihre Einladung nehme ich daher nicht an.

current-work-nah-3 = LinkedIn nutze ich nur noch für meine jetzige Arbeit, deshalb nehme ich { -deine } Einladung nicht an. Das halte ich bei allen so, mit denen ich früher gearbeitet habe. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → LinkedIn nutze ich nur noch für meine jetzige Arbeit, deshalb nehme ich deine Einladung nicht an. Das halte ich bei allen so, mit denen ich früher gearbeitet habe. Ich wünsche dir alles Gute.
        address=polite → LinkedIn nutze ich nur noch für meine jetzige Arbeit, deshalb nehme ich Ihre Einladung nicht an. Das halte ich bei allen so, mit denen ich früher gearbeitet habe. Ich wünsche Ihnen alles Gute.

current-work-nah-4 = Auf LinkedIn vernetze ich mich inzwischen nur mit Leuten, mit denen ich gerade arbeite. { -deine-gross } Einladung nehme ich deshalb nicht an, so halte ich es bei allen. Ich hoffe, { -dir } geht es gut.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich inzwischen nur mit Leuten, mit denen ich gerade arbeite. Deine Einladung nehme ich deshalb nicht an, so halte ich es bei allen. Ich hoffe, dir geht es gut.
        address=polite → Auf LinkedIn vernetze ich mich inzwischen nur mit Leuten, mit denen ich gerade arbeite. Ihre Einladung nehme ich deshalb nicht an, so halte ich es bei allen. Ich hoffe, Ihnen geht es gut.

current-work-nah-5 = Auf LinkedIn geht es bei mir nur noch um meine jetzige Arbeit. { -deine-gross } Einladung nehme ich deshalb nicht an, und das halte ich bei allen so. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn geht es bei mir nur noch um meine jetzige Arbeit. Deine Einladung nehme ich deshalb nicht an, und das halte ich bei allen so. Ich wünsche dir alles Gute.
        address=polite → Auf LinkedIn geht es bei mir nur noch um meine jetzige Arbeit. Ihre Einladung nehme ich deshalb nicht an, und das halte ich bei allen so. Ich wünsche Ihnen alles Gute.

current-work-nah-8 = Weil ich mich auf LinkedIn nur noch mit Leuten vernetze, mit denen ich gerade arbeite, nehme ich { -deine } Einladung nicht an. Ich halte das bei allen so. Alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Weil ich mich auf LinkedIn nur noch mit Leuten vernetze, mit denen ich gerade arbeite, nehme ich deine Einladung nicht an. Ich halte das bei allen so. Alles Gute.
        address=polite → Weil ich mich auf LinkedIn nur noch mit Leuten vernetze, mit denen ich gerade arbeite, nehme ich Ihre Einladung nicht an. Ich halte das bei allen so. Alles Gute.

current-work-nah-9 = LinkedIn nutze ich nur noch für meine jetzige Arbeit. Einladungen aus früheren Firmen nehme ich deshalb nicht an, und das gilt auch für { -deine } Einladung. Alles Gute für das, was { -du-jetzt-machst }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → LinkedIn nutze ich nur noch für meine jetzige Arbeit. Einladungen aus früheren Firmen nehme ich deshalb nicht an, und das gilt auch für deine Einladung. Alles Gute für das, was du jetzt machst.
        address=polite → LinkedIn nutze ich nur noch für meine jetzige Arbeit. Einladungen aus früheren Firmen nehme ich deshalb nicht an, und das gilt auch für Ihre Einladung. Alles Gute für das, was Sie jetzt machen.

current-work-nah-6 = Ich nutze LinkedIn nur noch für meine jetzige Arbeit und halte das bei allen so{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .examples =
        address=familiar → Ich nutze LinkedIn nur noch für meine jetzige Arbeit und halte das bei allen so. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich nutze LinkedIn nur noch für meine jetzige Arbeit und halte das bei allen so. Ihre Einladung nehme ich daher nicht an.

current-work-nah-7 = Auf LinkedIn beschränke ich mich inzwischen auf meine jetzige Arbeit{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .examples =
        address=familiar → Auf LinkedIn beschränke ich mich inzwischen auf meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn beschränke ich mich inzwischen auf meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-trauer = LinkedIn nutze ich nur für meine jetzige Arbeit{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = current-work
    .when = bereavement
    .examples =
        address=familiar → LinkedIn nutze ich nur für meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich nur für meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-stelle = LinkedIn nutze ich nur noch für meine jetzige Arbeit{ -nein-leise } Mit dem, was passiert ist, hat das nichts zu tun.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = current-work
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → LinkedIn nutze ich nur noch für meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an. Mit dem, was passiert ist, hat das nichts zu tun.
        address=polite → LinkedIn nutze ich nur noch für meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an. Mit dem, was passiert ist, hat das nichts zu tun.

current-work-noch-1 = { -klar }: LinkedIn nutze ich nur für meine jetzige Arbeit{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: LinkedIn nutze ich nur für meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: LinkedIn nutze ich nur für meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-noch-2 = { -klar }: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich zurzeit arbeite{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich zurzeit arbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich zurzeit arbeite. Ihre Einladung nehme ich daher nicht an.

current-work-noch-formal = { -klar }: Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-gleich = { -gleich }: LinkedIn nutze ich nur für meine jetzige Arbeit{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: LinkedIn nutze ich nur für meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: LinkedIn nutze ich nur für meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-gleich-formal = { -gleich }: Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = current-work
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Ihre Einladung nehme ich daher nicht an.

current-work-noch-leise = LinkedIn nutze ich nur für meine jetzige Arbeit. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = current-work
    .examples =
        address=familiar → LinkedIn nutze ich nur für meine jetzige Arbeit. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → LinkedIn nutze ich nur für meine jetzige Arbeit. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

current-work-letzte-1 = LinkedIn nutze ich nur für meine jetzige Arbeit. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = current-work
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → LinkedIn nutze ich nur für meine jetzige Arbeit. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → LinkedIn nutze ich nur für meine jetzige Arbeit. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

current-work-letzte-2 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich zurzeit arbeite. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = current-work
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich zurzeit arbeite. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich zurzeit arbeite. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

current-work-letzte-formal = Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = current-work
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

current-work-letzte-kuehl = LinkedIn nutze ich nur für meine jetzige Arbeit. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        address=familiar → LinkedIn nutze ich nur für meine jetzige Arbeit. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → LinkedIn nutze ich nur für meine jetzige Arbeit. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

current-work-letzte-kuehl-formal = Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = current-work
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: Leute aus der Arbeit und Recruiting

recruiters-colleagues-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-2 = Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-formal-1 = Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-formal-2 = Ich beschränke mich auf LinkedIn auf die Arbeit und auf das Recruiting{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Ich beschränke mich auf LinkedIn auf die Arbeit und auf das Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich beschränke mich auf LinkedIn auf die Arbeit und auf das Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-nah-1 = LinkedIn nutze ich nur für die Arbeit{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend, family
    .examples =
        address=familiar → LinkedIn nutze ich nur für die Arbeit. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich nur für die Arbeit. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-nah-2 = LinkedIn ist bei mir nur für den Beruf da{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend, family
    .examples =
        address=familiar → LinkedIn ist bei mir nur für den Beruf da. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn ist bei mir nur für den Beruf da. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-nah-3 = Ich nutze LinkedIn rein beruflich{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .relationships = friend, family
    .examples =
        address=familiar → Ich nutze LinkedIn rein beruflich. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich nutze LinkedIn rein beruflich. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-trauer = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = recruiters-colleagues
    .when = bereavement
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-stelle = Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = recruiters-colleagues
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-noch-1 = { -klar }: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-noch-2 = { -klar }: Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-noch-formal = { -klar }: Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-gleich = { -gleich }: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-gleich-formal = { -gleich }: Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-noch-leise = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

recruiters-colleagues-letzte-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

recruiters-colleagues-letzte-2 = Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit Leuten aus dem Recruiting. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

recruiters-colleagues-letzte-formal = Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = recruiters-colleagues
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

recruiters-colleagues-letzte-kuehl = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

recruiters-colleagues-letzte-kuehl-formal = Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Auf LinkedIn vernetze ich mich ausschließlich mit Menschen, mit denen ich arbeite, und mit Menschen aus dem Recruiting. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: Leute aus der Arbeit und Kundschaft

colleagues-customers-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-2 = Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-formal-1 = Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-formal-2 = Ich vernetze mich auf LinkedIn nur über die Arbeit und mit unserer Kundschaft{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit unserer Kundschaft. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit unserer Kundschaft. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-nah-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich gerade zu tun habe{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich gerade zu tun habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich gerade zu tun habe. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-nah-2 = Ich vernetze mich auf LinkedIn ausschließlich mit Menschen, mit denen ich beruflich zu tun habe{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn ausschließlich mit Menschen, mit denen ich beruflich zu tun habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn ausschließlich mit Menschen, mit denen ich beruflich zu tun habe. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-trauer = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = colleagues-customers
    .when = bereavement
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-stelle = Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = colleagues-customers
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-noch-1 = { -klar }: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-noch-2 = { -klar }: Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-noch-formal = { -klar }: Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-gleich = { -gleich }: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-gleich-formal = { -gleich }: Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = colleagues-customers
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-noch-leise = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = colleagues-customers
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

colleagues-customers-letzte-1 = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

colleagues-customers-letzte-2 = Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

colleagues-customers-letzte-formal = Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = colleagues-customers
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

colleagues-customers-letzte-kuehl = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit unserer Kundschaft. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

colleagues-customers-letzte-kuehl-formal = Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Auf LinkedIn vernetze ich mich ausschließlich mit unserer Kundschaft und mit Menschen, mit denen ich arbeite. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: niemand aus der Firma

outside-company-1 = Auf LinkedIn vernetze ich mich mit niemandem aus der Firma{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Ihre Einladung nehme ich daher nicht an.

outside-company-2 = LinkedIn halte ich von der Firma getrennt{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        address=familiar → LinkedIn halte ich von der Firma getrennt. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn halte ich von der Firma getrennt. Ihre Einladung nehme ich daher nicht an.

outside-company-3 = Auf LinkedIn vernetze ich mich nur außerhalb der Firma{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur außerhalb der Firma. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur außerhalb der Firma. Ihre Einladung nehme ich daher nicht an.

outside-company-formal-1 = Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        address=familiar → Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Deine Einladung nehme ich daher nicht an.
        address=polite → Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Ihre Einladung nehme ich daher nicht an.

outside-company-formal-2 = Auf LinkedIn vernetze ich mich ausschließlich außerhalb unseres Unternehmens{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich ausschließlich außerhalb unseres Unternehmens. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich ausschließlich außerhalb unseres Unternehmens. Ihre Einladung nehme ich daher nicht an.

outside-company-nah-1 = Auf LinkedIn vernetze ich mich mit niemandem aus der Firma, egal in welcher Rolle{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = manager
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma, egal in welcher Rolle. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma, egal in welcher Rolle. Ihre Einladung nehme ich daher nicht an.

outside-company-nah-2 = Innerhalb der Firma vernetze ich mich auf LinkedIn mit niemandem, und zwar auf allen Ebenen{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = manager
    .examples =
        address=familiar → Innerhalb der Firma vernetze ich mich auf LinkedIn mit niemandem, und zwar auf allen Ebenen. Deine Einladung nehme ich daher nicht an.
        address=polite → Innerhalb der Firma vernetze ich mich auf LinkedIn mit niemandem, und zwar auf allen Ebenen. Ihre Einladung nehme ich daher nicht an.

outside-company-nah-3 = Ich vernetze mich auf LinkedIn mit niemandem aus unserem Unternehmen, ganz gleich in welcher Rolle{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .relationships = manager
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem aus unserem Unternehmen, ganz gleich in welcher Rolle. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem aus unserem Unternehmen, ganz gleich in welcher Rolle. Ihre Einladung nehme ich daher nicht an.

outside-company-nah-4 = Innerhalb der Firma vernetze ich mich auf LinkedIn mit niemandem, damit es für alle gleich ist{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague, report
    .examples =
        address=familiar → Innerhalb der Firma vernetze ich mich auf LinkedIn mit niemandem, damit es für alle gleich ist. Deine Einladung nehme ich daher nicht an.
        address=polite → Innerhalb der Firma vernetze ich mich auf LinkedIn mit niemandem, damit es für alle gleich ist. Ihre Einladung nehme ich daher nicht an.

outside-company-nah-5 = Ich vernetze mich auf LinkedIn mit niemandem aus der Firma, damit es für alle gleich ist{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague, report
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem aus der Firma, damit es für alle gleich ist. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem aus der Firma, damit es für alle gleich ist. Ihre Einladung nehme ich daher nicht an.

outside-company-nah-6 = Ich vernetze mich auf LinkedIn mit niemandem aus unserem Unternehmen, damit es für alle gleich ist{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .relationships = colleague, report
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem aus unserem Unternehmen, damit es für alle gleich ist. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem aus unserem Unternehmen, damit es für alle gleich ist. Ihre Einladung nehme ich daher nicht an.

firma-ganz-1 = Ich vernetze mich auf LinkedIn mit niemandem aus der Firma, damit es für alle gleich ist. Deshalb nehme ich { -deine } Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague, report
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem aus der Firma, damit es für alle gleich ist. Deshalb nehme ich deine Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem aus der Firma, damit es für alle gleich ist. Deshalb nehme ich Ihre Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.

firma-ganz-2 = LinkedIn und die Firma halte ich auseinander, und zwar bei allen. { -deine-gross } Einladung nehme ich deshalb nicht an. Wir sprechen uns ja bei der Arbeit.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → LinkedIn und die Firma halte ich auseinander, und zwar bei allen. Deine Einladung nehme ich deshalb nicht an. Wir sprechen uns ja bei der Arbeit.
        address=polite → LinkedIn und die Firma halte ich auseinander, und zwar bei allen. Ihre Einladung nehme ich deshalb nicht an. Wir sprechen uns ja bei der Arbeit.

firma-ganz-3 = Einladungen aus der Firma nehme ich auf LinkedIn nicht an, das halte ich bei allen gleich und deshalb auch bei { -deiner }. Bei der Arbeit bleibt alles, wie es ist.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Einladungen aus der Firma nehme ich auf LinkedIn nicht an, das halte ich bei allen gleich und deshalb auch bei deiner. Bei der Arbeit bleibt alles, wie es ist.
        address=polite → Einladungen aus der Firma nehme ich auf LinkedIn nicht an, das halte ich bei allen gleich und deshalb auch bei Ihrer. Bei der Arbeit bleibt alles, wie es ist.

firma-ganz-4 = Mit Leuten aus der Firma vernetze ich mich auf LinkedIn nicht, das halte ich bei allen gleich. Deshalb nehme ich { -deine } Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Mit Leuten aus der Firma vernetze ich mich auf LinkedIn nicht, das halte ich bei allen gleich. Deshalb nehme ich deine Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.
        address=polite → Mit Leuten aus der Firma vernetze ich mich auf LinkedIn nicht, das halte ich bei allen gleich. Deshalb nehme ich Ihre Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.

firma-leitung-1 = Auf LinkedIn vernetze ich mich mit niemandem aus der Firma, egal in welcher Rolle. Deshalb nehme ich { -deine } Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = manager
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma, egal in welcher Rolle. Deshalb nehme ich deine Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma, egal in welcher Rolle. Deshalb nehme ich Ihre Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.

firma-leitung-2 = Innerhalb der Firma vernetze ich mich auf LinkedIn mit niemandem, das halte ich auf allen Ebenen gleich. { -deine-gross } Einladung nehme ich deshalb nicht an. Bei der Arbeit bleibt alles, wie es ist.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = manager
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Innerhalb der Firma vernetze ich mich auf LinkedIn mit niemandem, das halte ich auf allen Ebenen gleich. Deine Einladung nehme ich deshalb nicht an. Bei der Arbeit bleibt alles, wie es ist.
        address=polite → Innerhalb der Firma vernetze ich mich auf LinkedIn mit niemandem, das halte ich auf allen Ebenen gleich. Ihre Einladung nehme ich deshalb nicht an. Bei der Arbeit bleibt alles, wie es ist.

firma-leitung-3 = Mit Leuten aus der Firma vernetze ich mich auf LinkedIn nicht, egal ob aus dem Team oder aus der Leitung. Deshalb nehme ich auch { -deine } Einladung nicht an. Für unsere Zusammenarbeit ändert sich nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = manager
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Mit Leuten aus der Firma vernetze ich mich auf LinkedIn nicht, egal ob aus dem Team oder aus der Leitung. Deshalb nehme ich auch deine Einladung nicht an. Für unsere Zusammenarbeit ändert sich nichts.
        address=polite → Mit Leuten aus der Firma vernetze ich mich auf LinkedIn nicht, egal ob aus dem Team oder aus der Leitung. Deshalb nehme ich auch Ihre Einladung nicht an. Für unsere Zusammenarbeit ändert sich nichts.

outside-company-trauer = Auf LinkedIn vernetze ich mich mit niemandem aus der Firma{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = outside-company
    .when = bereavement
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Ihre Einladung nehme ich daher nicht an.

outside-company-stelle = LinkedIn halte ich von der Firma getrennt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = outside-company
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → LinkedIn halte ich von der Firma getrennt. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn halte ich von der Firma getrennt. Ihre Einladung nehme ich daher nicht an.

outside-company-noch-1 = { -klar }: Auf LinkedIn vernetze ich mich mit niemandem aus der Firma{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Ihre Einladung nehme ich daher nicht an.

outside-company-noch-2 = { -klar }: LinkedIn halte ich von der Firma getrennt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: LinkedIn halte ich von der Firma getrennt. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: LinkedIn halte ich von der Firma getrennt. Ihre Einladung nehme ich daher nicht an.

outside-company-noch-formal = { -klar }: Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Ihre Einladung nehme ich daher nicht an.

outside-company-gleich = { -gleich }: Auf LinkedIn vernetze ich mich mit niemandem aus der Firma{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Ihre Einladung nehme ich daher nicht an.

outside-company-gleich-formal = { -gleich }: Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = outside-company
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Ihre Einladung nehme ich daher nicht an.

outside-company-noch-leise = Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = outside-company
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

outside-company-letzte-1 = Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = outside-company
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

outside-company-letzte-2 = LinkedIn halte ich von der Firma getrennt. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = outside-company
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → LinkedIn halte ich von der Firma getrennt. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → LinkedIn halte ich von der Firma getrennt. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

outside-company-letzte-formal = Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = outside-company
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

outside-company-letzte-zusammen = Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. An unserer Zusammenarbeit ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .reasons = outside-company
    .relationships = colleague, manager, report
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. An unserer Zusammenarbeit ändert das nichts.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. An unserer Zusammenarbeit ändert das nichts.

outside-company-letzte-kuehl = Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Firma. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

outside-company-letzte-kuehl-formal = Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = outside-company
    .examples =
        address=familiar → Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Innerhalb unseres Unternehmens vernetze ich mich auf LinkedIn mit niemandem. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: Familie und Beruf getrennt

no-family-1 = Auf LinkedIn vernetze ich mich mit niemandem aus der Familie{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Ihre Einladung nehme ich daher nicht an.

no-family-2 = Familie und LinkedIn halte ich auseinander{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        address=familiar → Familie und LinkedIn halte ich auseinander. Deine Einladung nehme ich daher nicht an.
        address=polite → Familie und LinkedIn halte ich auseinander. Ihre Einladung nehme ich daher nicht an.

no-family-3 = Mit der Familie vernetze ich mich auf LinkedIn nicht{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        address=familiar → Mit der Familie vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit der Familie vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-family-formal-1 = Ich vernetze mich auf LinkedIn mit niemandem aus der Familie{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Ihre Einladung nehme ich daher nicht an.

no-family-formal-2 = Familie und LinkedIn halte ich getrennt{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        address=familiar → Familie und LinkedIn halte ich getrennt. Deine Einladung nehme ich daher nicht an.
        address=polite → Familie und LinkedIn halte ich getrennt. Ihre Einladung nehme ich daher nicht an.

no-family-nah-1 = Auf LinkedIn vernetze ich mich mit niemandem aus der Familie, deshalb nehme ich { -deine } Einladung nicht an. Das halte ich mit uns allen so, und an uns beiden ändert es nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .relationships = family
    .when = close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie, deshalb nehme ich deine Einladung nicht an. Das halte ich mit uns allen so, und an uns beiden ändert es nichts.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie, deshalb nehme ich Ihre Einladung nicht an. Das halte ich mit uns allen so, und an uns beiden ändert es nichts.

no-family-nah-2 = Familie und LinkedIn halte ich auseinander, deshalb nehme ich { -deine } Einladung nicht an. Das gilt für die ganze Familie, nicht nur für { -dich }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .relationships = family
    .when = close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Familie und LinkedIn halte ich auseinander, deshalb nehme ich deine Einladung nicht an. Das gilt für die ganze Familie, nicht nur für dich.
        address=polite → Familie und LinkedIn halte ich auseinander, deshalb nehme ich Ihre Einladung nicht an. Das gilt für die ganze Familie, nicht nur für Sie.

no-family-nah-3 = Auf LinkedIn geht es bei mir um den Beruf, die Familie lasse ich dort außen vor. { -deine-gross } Einladung nehme ich deshalb nicht an. { -gruess-gross } alle von mir.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .relationships = family
    .when = close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn geht es bei mir um den Beruf, die Familie lasse ich dort außen vor. Deine Einladung nehme ich deshalb nicht an. Grüß alle von mir.
        address=polite → Auf LinkedIn geht es bei mir um den Beruf, die Familie lasse ich dort außen vor. Ihre Einladung nehme ich deshalb nicht an. Grüßen Sie alle von mir.

no-family-nah-4 = Familie und Beruf halte ich auf LinkedIn getrennt, deshalb nehme ich { -deine } Einladung nicht an. Zwischen uns bleibt alles, wie es ist.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .relationships = family
    .when = close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Familie und Beruf halte ich auf LinkedIn getrennt, deshalb nehme ich deine Einladung nicht an. Zwischen uns bleibt alles, wie es ist.
        address=polite → Familie und Beruf halte ich auf LinkedIn getrennt, deshalb nehme ich Ihre Einladung nicht an. Zwischen uns bleibt alles, wie es ist.

no-family-warm-1 = Auf LinkedIn geht es bei mir um den Beruf, die Familie lasse ich dort außen vor. { -deine-gross } Einladung nehme ich deshalb nicht an. { -ruf-gross } lieber einfach an.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .relationships = family
    .when = close, warm
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn geht es bei mir um den Beruf, die Familie lasse ich dort außen vor. Deine Einladung nehme ich deshalb nicht an. Ruf lieber einfach an.
        address=polite → Auf LinkedIn geht es bei mir um den Beruf, die Familie lasse ich dort außen vor. Ihre Einladung nehme ich deshalb nicht an. Rufen Sie lieber einfach an.

no-family-warm-2 = Mit der Familie vernetze ich mich auf LinkedIn nicht, da melde ich mich lieber direkt. { -deine-gross } Einladung nehme ich deshalb nicht an, von { -dir } hören möchte ich trotzdem.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .relationships = family
    .when = close, warm
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Mit der Familie vernetze ich mich auf LinkedIn nicht, da melde ich mich lieber direkt. Deine Einladung nehme ich deshalb nicht an, von dir hören möchte ich trotzdem.
        address=polite → Mit der Familie vernetze ich mich auf LinkedIn nicht, da melde ich mich lieber direkt. Ihre Einladung nehme ich deshalb nicht an, von Ihnen hören möchte ich trotzdem.

no-family-trauer = Auf LinkedIn vernetze ich mich mit niemandem aus der Familie{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = no-family
    .when = bereavement
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Ihre Einladung nehme ich daher nicht an.

no-family-stelle = Familie und LinkedIn halte ich auseinander{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = no-family
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Familie und LinkedIn halte ich auseinander. Deine Einladung nehme ich daher nicht an.
        address=polite → Familie und LinkedIn halte ich auseinander. Ihre Einladung nehme ich daher nicht an.

no-family-noch-1 = { -klar }: Auf LinkedIn vernetze ich mich mit niemandem aus der Familie{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Ihre Einladung nehme ich daher nicht an.

no-family-noch-2 = { -klar }: Familie und LinkedIn halte ich auseinander{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Familie und LinkedIn halte ich auseinander. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Familie und LinkedIn halte ich auseinander. Ihre Einladung nehme ich daher nicht an.

no-family-noch-formal = { -klar }: Ich vernetze mich auf LinkedIn mit niemandem aus der Familie{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Ihre Einladung nehme ich daher nicht an.

no-family-gleich = { -gleich }: Auf LinkedIn vernetze ich mich mit niemandem aus der Familie{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Ihre Einladung nehme ich daher nicht an.

no-family-gleich-formal = { -gleich }: Ich vernetze mich auf LinkedIn mit niemandem aus der Familie{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-family
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Ihre Einladung nehme ich daher nicht an.

no-family-noch-leise = Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-family
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

no-family-letzte-1 = Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-family
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

no-family-letzte-2 = Familie und LinkedIn halte ich auseinander. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-family
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Familie und LinkedIn halte ich auseinander. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Familie und LinkedIn halte ich auseinander. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

no-family-letzte-formal = Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-family
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

no-family-letzte-kuehl = Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem aus der Familie. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

no-family-letzte-kuehl-formal = Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-family
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem aus der Familie. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: Freundschaft und Beruf getrennt

no-friends-1 = Freundschaften lasse ich auf LinkedIn außen vor{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .examples =
        address=familiar → Freundschaften lasse ich auf LinkedIn außen vor. Deine Einladung nehme ich daher nicht an.
        address=polite → Freundschaften lasse ich auf LinkedIn außen vor. Ihre Einladung nehme ich daher nicht an.

no-friends-2 = LinkedIn ist bei mir nur für die Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .examples =
        address=familiar → LinkedIn ist bei mir nur für die Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn ist bei mir nur für die Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht. Ihre Einladung nehme ich daher nicht an.

no-friends-3 = Freundschaft und LinkedIn halte ich auseinander{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .examples =
        address=familiar → Freundschaft und LinkedIn halte ich auseinander. Deine Einladung nehme ich daher nicht an.
        address=polite → Freundschaft und LinkedIn halte ich auseinander. Ihre Einladung nehme ich daher nicht an.

no-friends-ganz-1 = LinkedIn ist bei mir nur für die Arbeit, Freundschaften lasse ich dort bewusst außen vor. { -deine-gross } Einladung nehme ich deshalb nicht an. Zwischen uns ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .relationships = friend
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → LinkedIn ist bei mir nur für die Arbeit, Freundschaften lasse ich dort bewusst außen vor. Deine Einladung nehme ich deshalb nicht an. Zwischen uns ändert das nichts.
        address=polite → LinkedIn ist bei mir nur für die Arbeit, Freundschaften lasse ich dort bewusst außen vor. Ihre Einladung nehme ich deshalb nicht an. Zwischen uns ändert das nichts.

no-friends-ganz-2 = Mit Freundinnen und Freunden vernetze ich mich auf LinkedIn nicht, dort geht es bei mir nur um die Arbeit. Deshalb nehme ich auch { -deine } Einladung nicht an. An uns beiden ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .relationships = friend
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Mit Freundinnen und Freunden vernetze ich mich auf LinkedIn nicht, dort geht es bei mir nur um die Arbeit. Deshalb nehme ich auch deine Einladung nicht an. An uns beiden ändert das nichts.
        address=polite → Mit Freundinnen und Freunden vernetze ich mich auf LinkedIn nicht, dort geht es bei mir nur um die Arbeit. Deshalb nehme ich auch Ihre Einladung nicht an. An uns beiden ändert das nichts.

no-friends-ganz-3 = Freundschaft und LinkedIn halte ich auseinander, dort geht es bei mir nur um die Arbeit. Darum nehme ich { -deine } Einladung nicht an. Zwischen uns bleibt alles, wie es ist.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .relationships = friend
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Freundschaft und LinkedIn halte ich auseinander, dort geht es bei mir nur um die Arbeit. Darum nehme ich deine Einladung nicht an. Zwischen uns bleibt alles, wie es ist.
        address=polite → Freundschaft und LinkedIn halte ich auseinander, dort geht es bei mir nur um die Arbeit. Darum nehme ich Ihre Einladung nicht an. Zwischen uns bleibt alles, wie es ist.

no-friends-ganz-4 = Weil LinkedIn bei mir nur für die Arbeit da ist und Freundschaften dort außen vor bleiben, nehme ich { -deine } Einladung nicht an. Alles andere bleibt, wie es ist.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .relationships = friend
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Weil LinkedIn bei mir nur für die Arbeit da ist und Freundschaften dort außen vor bleiben, nehme ich deine Einladung nicht an. Alles andere bleibt, wie es ist.
        address=polite → Weil LinkedIn bei mir nur für die Arbeit da ist und Freundschaften dort außen vor bleiben, nehme ich Ihre Einladung nicht an. Alles andere bleibt, wie es ist.

no-friends-warm-1 = LinkedIn ist bei mir nur für die Arbeit, Freundschaften lasse ich dort außen vor. { -deine-gross } Einladung nehme ich deshalb nicht an. { -ruf-an-oder-schreib } mir, wie immer.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .relationships = friend
    .when = warm
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → LinkedIn ist bei mir nur für die Arbeit, Freundschaften lasse ich dort außen vor. Deine Einladung nehme ich deshalb nicht an. Ruf an oder schreib mir, wie immer.
        address=polite → LinkedIn ist bei mir nur für die Arbeit, Freundschaften lasse ich dort außen vor. Ihre Einladung nehme ich deshalb nicht an. Rufen Sie an oder schreiben Sie mir, wie immer.

no-friends-warm-2 = Mit Freundinnen und Freunden vernetze ich mich auf LinkedIn nicht, dort geht es bei mir nur um die Arbeit. Deshalb nehme ich { -deine } Einladung nicht an, von { -dir } hören möchte ich trotzdem.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .relationships = friend
    .when = warm
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Mit Freundinnen und Freunden vernetze ich mich auf LinkedIn nicht, dort geht es bei mir nur um die Arbeit. Deshalb nehme ich deine Einladung nicht an, von dir hören möchte ich trotzdem.
        address=polite → Mit Freundinnen und Freunden vernetze ich mich auf LinkedIn nicht, dort geht es bei mir nur um die Arbeit. Deshalb nehme ich Ihre Einladung nicht an, von Ihnen hören möchte ich trotzdem.

no-friends-warm-3 = Freundschaft und LinkedIn halte ich auseinander, deshalb nehme ich { -deine } Einladung nicht an. { -melde-dich-gross } lieber direkt bei mir.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .relationships = friend
    .when = warm
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Freundschaft und LinkedIn halte ich auseinander, deshalb nehme ich deine Einladung nicht an. Melde dich lieber direkt bei mir.
        address=polite → Freundschaft und LinkedIn halte ich auseinander, deshalb nehme ich Ihre Einladung nicht an. Melden Sie sich lieber direkt bei mir.

no-friends-formal-1 = Ich halte Freundschaften ganz aus LinkedIn heraus{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-friends
    .examples =
        address=familiar → Ich halte Freundschaften ganz aus LinkedIn heraus. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich halte Freundschaften ganz aus LinkedIn heraus. Ihre Einladung nehme ich daher nicht an.

no-friends-formal-2 = LinkedIn nutze ich rein beruflich und ohne meinen Freundeskreis{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-friends
    .examples =
        address=familiar → LinkedIn nutze ich rein beruflich und ohne meinen Freundeskreis. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich rein beruflich und ohne meinen Freundeskreis. Ihre Einladung nehme ich daher nicht an.

no-friends-trauer = Freundschaften halte ich aus LinkedIn heraus{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = no-friends
    .when = bereavement
    .examples =
        address=familiar → Freundschaften halte ich aus LinkedIn heraus. Deine Einladung nehme ich daher nicht an.
        address=polite → Freundschaften halte ich aus LinkedIn heraus. Ihre Einladung nehme ich daher nicht an.

no-friends-stelle = LinkedIn ist für mich reine Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = no-friends
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → LinkedIn ist für mich reine Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn ist für mich reine Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht. Ihre Einladung nehme ich daher nicht an.

no-friends-noch-1 = { -klar }: Freundschaften halte ich aus LinkedIn heraus{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Freundschaften halte ich aus LinkedIn heraus. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Freundschaften halte ich aus LinkedIn heraus. Ihre Einladung nehme ich daher nicht an.

no-friends-noch-2 = { -klar }: LinkedIn ist für mich reine Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: LinkedIn ist für mich reine Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: LinkedIn ist für mich reine Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht. Ihre Einladung nehme ich daher nicht an.

no-friends-noch-formal = { -klar }: Ich halte Freundschaften ganz aus LinkedIn heraus{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-friends
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich halte Freundschaften ganz aus LinkedIn heraus. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich halte Freundschaften ganz aus LinkedIn heraus. Ihre Einladung nehme ich daher nicht an.

no-friends-gleich = { -gleich }: Freundschaften halte ich aus LinkedIn heraus{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-friends
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Freundschaften halte ich aus LinkedIn heraus. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Freundschaften halte ich aus LinkedIn heraus. Ihre Einladung nehme ich daher nicht an.

no-friends-gleich-formal = { -gleich }: Ich halte Freundschaften ganz aus LinkedIn heraus{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-friends
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Ich halte Freundschaften ganz aus LinkedIn heraus. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Ich halte Freundschaften ganz aus LinkedIn heraus. Ihre Einladung nehme ich daher nicht an.

no-friends-noch-leise = Freundschaften halte ich aus LinkedIn heraus. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-friends
    .examples =
        address=familiar → Freundschaften halte ich aus LinkedIn heraus. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Freundschaften halte ich aus LinkedIn heraus. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

no-friends-letzte-1 = Freundschaften halte ich aus LinkedIn heraus. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-friends
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Freundschaften halte ich aus LinkedIn heraus. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Freundschaften halte ich aus LinkedIn heraus. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

no-friends-letzte-2 = LinkedIn ist für mich reine Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-friends
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → LinkedIn ist für mich reine Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → LinkedIn ist für mich reine Arbeit, mit Freundinnen und Freunden vernetze ich mich dort nicht. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

no-friends-letzte-formal = Ich halte Freundschaften ganz aus LinkedIn heraus. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-friends
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich halte Freundschaften ganz aus LinkedIn heraus. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Ich halte Freundschaften ganz aus LinkedIn heraus. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

no-friends-letzte-kuehl = Freundschaften halte ich aus LinkedIn heraus. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-friends
    .examples =
        address=familiar → Freundschaften halte ich aus LinkedIn heraus. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Freundschaften halte ich aus LinkedIn heraus. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

no-friends-letzte-kuehl-formal = Ich halte Freundschaften ganz aus LinkedIn heraus. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-friends
    .examples =
        address=familiar → Ich halte Freundschaften ganz aus LinkedIn heraus. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich halte Freundschaften ganz aus LinkedIn heraus. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: meine Aufgabe

role-policy-1 = Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        address=familiar → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Deine Einladung nehme ich daher nicht an.
        address=polite → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Ihre Einladung nehme ich daher nicht an.

role-policy-2 = Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        address=familiar → Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt. Deine Einladung nehme ich daher nicht an.
        address=polite → Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt. Ihre Einladung nehme ich daher nicht an.

role-policy-formal-1 = Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        address=familiar → Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Deine Einladung nehme ich daher nicht an.
        address=polite → Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Ihre Einladung nehme ich daher nicht an.

role-policy-formal-2 = Meine Aufgabe verlangt auf LinkedIn Zurückhaltung, und zwar gegenüber allen{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        address=familiar → Meine Aufgabe verlangt auf LinkedIn Zurückhaltung, und zwar gegenüber allen. Deine Einladung nehme ich daher nicht an.
        address=polite → Meine Aufgabe verlangt auf LinkedIn Zurückhaltung, und zwar gegenüber allen. Ihre Einladung nehme ich daher nicht an.

role-policy-nah-1 = Ich vernetze mich auf LinkedIn mit niemandem aus dem Team, damit es für alle gleich ist{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem aus dem Team, damit es für alle gleich ist. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem aus dem Team, damit es für alle gleich ist. Ihre Einladung nehme ich daher nicht an.

role-policy-nah-2 = Mit Leuten aus meinem Team vernetze ich mich auf LinkedIn nicht, damit es für alle gleich ist{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .examples =
        address=familiar → Mit Leuten aus meinem Team vernetze ich mich auf LinkedIn nicht, damit es für alle gleich ist. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Leuten aus meinem Team vernetze ich mich auf LinkedIn nicht, damit es für alle gleich ist. Ihre Einladung nehme ich daher nicht an.

role-policy-nah-3 = Ich vernetze mich auf LinkedIn mit niemandem aus dem Team, damit es für alle gleich ist{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .relationships = report
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem aus dem Team, damit es für alle gleich ist. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem aus dem Team, damit es für alle gleich ist. Ihre Einladung nehme ich daher nicht an.

role-policy-nah-4 = Mit Menschen, die ich unterrichte oder unterrichtet habe, vernetze ich mich auf LinkedIn nicht{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .examples =
        address=familiar → Mit Menschen, die ich unterrichte oder unterrichtet habe, vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Menschen, die ich unterrichte oder unterrichtet habe, vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

role-policy-nah-5 = Auf LinkedIn vernetze ich mich mit niemandem, den ich unterrichte oder unterrichtet habe, damit es für alle gleich ist{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit niemandem, den ich unterrichte oder unterrichtet habe, damit es für alle gleich ist. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich mit niemandem, den ich unterrichte oder unterrichtet habe, damit es für alle gleich ist. Ihre Einladung nehme ich daher nicht an.

role-policy-nah-6 = Ich vernetze mich auf LinkedIn mit niemandem, den ich unterrichte oder unterrichtet habe{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .relationships = student
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn mit niemandem, den ich unterrichte oder unterrichtet habe. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn mit niemandem, den ich unterrichte oder unterrichtet habe. Ihre Einladung nehme ich daher nicht an.

role-policy-nah-7 = Mein Beruf bringt für LinkedIn eine Regel mit, an die ich mich bei allen halte{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = friend, family
    .examples =
        address=familiar → Mein Beruf bringt für LinkedIn eine Regel mit, an die ich mich bei allen halte. Deine Einladung nehme ich daher nicht an.
        address=polite → Mein Beruf bringt für LinkedIn eine Regel mit, an die ich mich bei allen halte. Ihre Einladung nehme ich daher nicht an.

role-team-1 = Mit Leuten aus meinem Team vernetze ich mich auf LinkedIn nicht, damit es für alle gleich ist. Deshalb nehme ich { -deine } Einladung nicht an. Wenn etwas ist, { -komm } jederzeit direkt zu mir.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Mit Leuten aus meinem Team vernetze ich mich auf LinkedIn nicht, damit es für alle gleich ist. Deshalb nehme ich deine Einladung nicht an. Wenn etwas ist, komm jederzeit direkt zu mir.
        address=polite → Mit Leuten aus meinem Team vernetze ich mich auf LinkedIn nicht, damit es für alle gleich ist. Deshalb nehme ich Ihre Einladung nicht an. Wenn etwas ist, kommen Sie jederzeit direkt zu mir.

role-team-2 = Einladungen aus dem Team nehme ich auf LinkedIn nicht an, das halte ich bei allen gleich. Wenn { -du } etwas besprechen { -moechtest }, { -komm } gern direkt auf mich zu.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Einladungen aus dem Team nehme ich auf LinkedIn nicht an, das halte ich bei allen gleich. Wenn du etwas besprechen möchtest, komm gern direkt auf mich zu.
        address=polite → Einladungen aus dem Team nehme ich auf LinkedIn nicht an, das halte ich bei allen gleich. Wenn Sie etwas besprechen möchten, kommen Sie gern direkt auf mich zu.

role-team-3 = Aus meinem Team vernetze ich mich auf LinkedIn mit niemandem, so ist es für alle gleich. { -deine-gross } Einladung nehme ich deshalb nicht an. Mit allem, was die Arbeit betrifft, { -komm } wie immer zu mir.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Aus meinem Team vernetze ich mich auf LinkedIn mit niemandem, so ist es für alle gleich. Deine Einladung nehme ich deshalb nicht an. Mit allem, was die Arbeit betrifft, komm wie immer zu mir.
        address=polite → Aus meinem Team vernetze ich mich auf LinkedIn mit niemandem, so ist es für alle gleich. Ihre Einladung nehme ich deshalb nicht an. Mit allem, was die Arbeit betrifft, kommen Sie wie immer zu mir.

role-lernende-1 = Auf LinkedIn vernetze ich mich nicht mit Menschen, die ich unterrichte oder unterrichtet habe, damit es für alle gleich ist. Deshalb nehme ich { -deine } Einladung nicht an. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nicht mit Menschen, die ich unterrichte oder unterrichtet habe, damit es für alle gleich ist. Deshalb nehme ich deine Einladung nicht an. Ich wünsche dir alles Gute.
        address=polite → Auf LinkedIn vernetze ich mich nicht mit Menschen, die ich unterrichte oder unterrichtet habe, damit es für alle gleich ist. Deshalb nehme ich Ihre Einladung nicht an. Ich wünsche Ihnen alles Gute.

role-lernende-2 = Einladungen von Menschen, die ich unterrichte oder unterrichtet habe, nehme ich auf LinkedIn nicht an. Das gilt für alle, also auch für { -deine } Einladung. Für alles, was { -du-vorhast }, wünsche ich { -dir } viel Erfolg.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Einladungen von Menschen, die ich unterrichte oder unterrichtet habe, nehme ich auf LinkedIn nicht an. Das gilt für alle, also auch für deine Einladung. Für alles, was du vorhast, wünsche ich dir viel Erfolg.
        address=polite → Einladungen von Menschen, die ich unterrichte oder unterrichtet habe, nehme ich auf LinkedIn nicht an. Das gilt für alle, also auch für Ihre Einladung. Für alles, was Sie vorhaben, wünsche ich Ihnen viel Erfolg.

role-lernende-3 = Bei allen, die ich unterrichte oder unterrichtet habe, halte ich es auf LinkedIn gleich: Ich vernetze mich dort nicht. Deshalb nehme ich auch { -deine } Einladung nicht an. { -dir-gross } alles Gute für das, was { -du-vorhast }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Bei allen, die ich unterrichte oder unterrichtet habe, halte ich es auf LinkedIn gleich: Ich vernetze mich dort nicht. Deshalb nehme ich auch deine Einladung nicht an. Dir alles Gute für das, was du vorhast.
        address=polite → Bei allen, die ich unterrichte oder unterrichtet habe, halte ich es auf LinkedIn gleich: Ich vernetze mich dort nicht. Deshalb nehme ich auch Ihre Einladung nicht an. Ihnen alles Gute für das, was Sie vorhaben.

role-policy-trauer = Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = role-policy
    .when = bereavement
    .examples =
        address=familiar → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Deine Einladung nehme ich daher nicht an.
        address=polite → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Ihre Einladung nehme ich daher nicht an.

role-policy-stelle = Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = role-policy
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt. Deine Einladung nehme ich daher nicht an.
        address=polite → Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt. Ihre Einladung nehme ich daher nicht an.

role-policy-noch-1 = { -klar }: Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Ihre Einladung nehme ich daher nicht an.

role-policy-noch-2 = { -klar }: Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt. Ihre Einladung nehme ich daher nicht an.

role-policy-noch-formal = { -klar }: Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Ihre Einladung nehme ich daher nicht an.

role-policy-gleich = { -gleich }: Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Ihre Einladung nehme ich daher nicht an.

role-policy-gleich-formal = { -gleich }: Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Ihre Einladung nehme ich daher nicht an.

role-policy-noch-leise = Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = role-policy
    .examples =
        address=familiar → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

role-policy-letzte-1 = Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = role-policy
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

role-policy-letzte-2 = Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = role-policy
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Zu meiner Arbeit gehört auf LinkedIn eine Regel, die für alle gilt. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

role-policy-letzte-formal = Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = role-policy
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

role-policy-letzte-kuehl = Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        address=familiar → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Für meine Aufgabe gilt auf LinkedIn eine Regel, an die ich mich bei allen halte. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

role-policy-letzte-kuehl-formal = Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = role-policy
    .examples =
        address=familiar → Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Für meine Aufgabe gilt auf LinkedIn eine feste Regel, die ich gegenüber allen einhalte. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: keine Kundschaft

no-clients-1 = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-clients-2 = Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Ihre Einladung nehme ich daher nicht an.

no-clients-3 = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Ihre Einladung nehme ich daher nicht an.

no-clients-4 = Auf LinkedIn vernetze ich mich mit Kundinnen und Kunden nicht{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit Kundinnen und Kunden nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich mit Kundinnen und Kunden nicht. Ihre Einladung nehme ich daher nicht an.

kunden-ganz-1 = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. { -deine-gross } Einladung nehme ich deshalb nicht an. An unserer Zusammenarbeit ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .relationships = client
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich deshalb nicht an. An unserer Zusammenarbeit ändert das nichts.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich deshalb nicht an. An unserer Zusammenarbeit ändert das nichts.

kunden-ganz-2 = Auf LinkedIn vernetze ich mich nicht mit Kundinnen und Kunden, das halte ich bei allen so. Deshalb nehme ich { -deine } Einladung nicht an. Für alles, was { -du-von-mir-brauchst }, { -erreichst-du } mich wie gewohnt.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .relationships = client
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nicht mit Kundinnen und Kunden, das halte ich bei allen so. Deshalb nehme ich deine Einladung nicht an. Für alles, was du von mir brauchst, erreichst du mich wie gewohnt.
        address=polite → Auf LinkedIn vernetze ich mich nicht mit Kundinnen und Kunden, das halte ich bei allen so. Deshalb nehme ich Ihre Einladung nicht an. Für alles, was Sie von mir brauchen, erreichen Sie mich wie gewohnt.

kunden-ganz-3 = Einladungen von Kundinnen und Kunden nehme ich auf LinkedIn nicht an, das halte ich bei allen so und deshalb auch bei { -deiner }. Auf unsere Zusammenarbeit hat das keinen Einfluss.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .relationships = client
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Einladungen von Kundinnen und Kunden nehme ich auf LinkedIn nicht an, das halte ich bei allen so und deshalb auch bei deiner. Auf unsere Zusammenarbeit hat das keinen Einfluss.
        address=polite → Einladungen von Kundinnen und Kunden nehme ich auf LinkedIn nicht an, das halte ich bei allen so und deshalb auch bei Ihrer. Auf unsere Zusammenarbeit hat das keinen Einfluss.

no-clients-formal-1 = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-clients-formal-2 = Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Ihre Einladung nehme ich daher nicht an.

no-clients-trauer = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = no-clients
    .when = bereavement
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-clients-stelle = Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = no-clients
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Ihre Einladung nehme ich daher nicht an.

no-clients-noch-1 = { -klar }: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-clients-noch-2 = { -klar }: Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Ihre Einladung nehme ich daher nicht an.

no-clients-noch-formal = { -klar }: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-clients-gleich = { -gleich }: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-clients-gleich-formal = { -gleich }: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-clients
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-clients-noch-leise = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

no-clients-letzte-1 = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-clients
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

no-clients-letzte-2 = Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-clients
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Ich vernetze mich auf LinkedIn nicht mit Kundinnen und Kunden. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

no-clients-letzte-formal = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-clients
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

no-clients-letzte-zusammen = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. An unserer Zusammenarbeit ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .reasons = no-clients
    .relationships = client
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. An unserer Zusammenarbeit ändert das nichts.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. An unserer Zusammenarbeit ändert das nichts.

no-clients-letzte-kuehl = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

no-clients-letzte-kuehl-formal = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: keine Anbieter

no-vendors-1 = Mit Anbietern vernetze ich mich auf LinkedIn nicht{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-vendors-2 = Über LinkedIn knüpfe ich keine Kontakte zu Anbietern{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        address=familiar → Über LinkedIn knüpfe ich keine Kontakte zu Anbietern. Deine Einladung nehme ich daher nicht an.
        address=polite → Über LinkedIn knüpfe ich keine Kontakte zu Anbietern. Ihre Einladung nehme ich daher nicht an.

no-vendors-3 = Auf LinkedIn halte ich mich aus allem heraus, was mit Verkauf zu tun hat{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        address=familiar → Auf LinkedIn halte ich mich aus allem heraus, was mit Verkauf zu tun hat. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn halte ich mich aus allem heraus, was mit Verkauf zu tun hat. Ihre Einladung nehme ich daher nicht an.

anbieter-ganz-1 = Mit Anbietern vernetze ich mich auf LinkedIn nicht. { -deine-gross } Einladung nehme ich deshalb nicht an. Ich wünsche { -dir } weiterhin viel Erfolg.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .relationships = supplier
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich deshalb nicht an. Ich wünsche dir weiterhin viel Erfolg.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich deshalb nicht an. Ich wünsche Ihnen weiterhin viel Erfolg.

anbieter-ganz-2 = Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Das gilt auch für { -deine } Einladung, ich nehme sie nicht an. { -dir-gross } viel Erfolg.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .relationships = supplier
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Das gilt auch für deine Einladung, ich nehme sie nicht an. Dir viel Erfolg.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Das gilt auch für Ihre Einladung, ich nehme sie nicht an. Ihnen viel Erfolg.

anbieter-ganz-3 = Auf LinkedIn vernetze ich mich nicht mit Anbietern, ganz gleich, worum es geht. Deshalb nehme ich { -deine } Einladung nicht an. Weiterhin viel Erfolg.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .relationships = supplier
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nicht mit Anbietern, ganz gleich, worum es geht. Deshalb nehme ich deine Einladung nicht an. Weiterhin viel Erfolg.
        address=polite → Auf LinkedIn vernetze ich mich nicht mit Anbietern, ganz gleich, worum es geht. Deshalb nehme ich Ihre Einladung nicht an. Weiterhin viel Erfolg.

no-vendors-formal-1 = Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Ihre Einladung nehme ich daher nicht an.

no-vendors-formal-2 = Ich vernetze mich auf LinkedIn nicht mit Anbietern, und zwar ohne Ausnahme{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nicht mit Anbietern, und zwar ohne Ausnahme. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nicht mit Anbietern, und zwar ohne Ausnahme. Ihre Einladung nehme ich daher nicht an.

no-vendors-trauer = Mit Anbietern vernetze ich mich auf LinkedIn nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = no-vendors
    .when = bereavement
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-vendors-stelle = Über LinkedIn knüpfe ich keine Kontakte zu Anbietern{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = no-vendors
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Über LinkedIn knüpfe ich keine Kontakte zu Anbietern. Deine Einladung nehme ich daher nicht an.
        address=polite → Über LinkedIn knüpfe ich keine Kontakte zu Anbietern. Ihre Einladung nehme ich daher nicht an.

no-vendors-noch-1 = { -klar }: Mit Anbietern vernetze ich mich auf LinkedIn nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Mit Anbietern vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Mit Anbietern vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-vendors-noch-2 = { -klar }: Über LinkedIn knüpfe ich keine Kontakte zu Anbietern{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Über LinkedIn knüpfe ich keine Kontakte zu Anbietern. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Über LinkedIn knüpfe ich keine Kontakte zu Anbietern. Ihre Einladung nehme ich daher nicht an.

no-vendors-noch-formal = { -klar }: Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Ihre Einladung nehme ich daher nicht an.

no-vendors-gleich = { -gleich }: Mit Anbietern vernetze ich mich auf LinkedIn nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Mit Anbietern vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Mit Anbietern vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

no-vendors-gleich-formal = { -gleich }: Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-vendors
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Ihre Einladung nehme ich daher nicht an.

no-vendors-noch-leise = Mit Anbietern vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-vendors
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

no-vendors-letzte-1 = Mit Anbietern vernetze ich mich auf LinkedIn nicht. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-vendors
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

no-vendors-letzte-2 = Über LinkedIn knüpfe ich keine Kontakte zu Anbietern. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-vendors
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Über LinkedIn knüpfe ich keine Kontakte zu Anbietern. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Über LinkedIn knüpfe ich keine Kontakte zu Anbietern. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

no-vendors-letzte-formal = Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-vendors
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

no-vendors-letzte-kuehl = Mit Anbietern vernetze ich mich auf LinkedIn nicht. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

no-vendors-letzte-kuehl-formal = Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-vendors
    .examples =
        address=familiar → Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Mit Anbietern vernetze ich mich auf LinkedIn nicht, das halte ich bei allen so. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: eine Regel von außen

external-constraint-1 = Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        address=familiar → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Ihre Einladung nehme ich daher nicht an.

external-constraint-2 = Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        address=familiar → Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt. Ihre Einladung nehme ich daher nicht an.

external-constraint-formal-1 = Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        address=familiar → Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Ihre Einladung nehme ich daher nicht an.

external-constraint-formal-2 = Eine Regel, an die ich gebunden bin, lässt eine Vernetzung nicht zu{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        address=familiar → Eine Regel, an die ich gebunden bin, lässt eine Vernetzung nicht zu. Deine Einladung nehme ich daher nicht an.
        address=polite → Eine Regel, an die ich gebunden bin, lässt eine Vernetzung nicht zu. Ihre Einladung nehme ich daher nicht an.

external-constraint-nah-1 = Ich bin an ein Abwerbeverbot gebunden und halte mich daran auch auf LinkedIn{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .relationships = former-colleague, former-manager, former-report, client
    .when = non-solicitation
    .examples =
        address=familiar → Ich bin an ein Abwerbeverbot gebunden und halte mich daran auch auf LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin an ein Abwerbeverbot gebunden und halte mich daran auch auf LinkedIn. Ihre Einladung nehme ich daher nicht an.

external-constraint-nah-2 = Für mich gilt ein Abwerbeverbot, und daran halte ich mich auch auf LinkedIn{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .relationships = former-colleague, former-manager, former-report, client
    .when = non-solicitation
    .examples =
        address=familiar → Für mich gilt ein Abwerbeverbot, und daran halte ich mich auch auf LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Für mich gilt ein Abwerbeverbot, und daran halte ich mich auch auf LinkedIn. Ihre Einladung nehme ich daher nicht an.

external-constraint-nah-3 = Für mich gilt ein Abwerbeverbot, an das ich mich auch auf LinkedIn halte{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .relationships = former-colleague, former-manager, former-report, client
    .when = non-solicitation
    .examples =
        address=familiar → Für mich gilt ein Abwerbeverbot, an das ich mich auch auf LinkedIn halte. Deine Einladung nehme ich daher nicht an.
        address=polite → Für mich gilt ein Abwerbeverbot, an das ich mich auch auf LinkedIn halte. Ihre Einladung nehme ich daher nicht an.

external-constraint-trauer = Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = external-constraint
    .when = bereavement
    .examples =
        address=familiar → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Ihre Einladung nehme ich daher nicht an.

external-constraint-stelle = Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = external-constraint
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt. Ihre Einladung nehme ich daher nicht an.

external-constraint-noch-1 = { -klar }: Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Ihre Einladung nehme ich daher nicht an.

external-constraint-noch-2 = { -klar }: Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt. Ihre Einladung nehme ich daher nicht an.

external-constraint-noch-formal = { -klar }: Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Ihre Einladung nehme ich daher nicht an.

external-constraint-gleich = { -gleich }: Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Ihre Einladung nehme ich daher nicht an.

external-constraint-gleich-formal = { -gleich }: Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = external-constraint
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Ihre Einladung nehme ich daher nicht an.

external-constraint-noch-leise = Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = external-constraint
    .examples =
        address=familiar → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

external-constraint-letzte-1 = Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = external-constraint
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

external-constraint-letzte-2 = Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = external-constraint
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Ich bin an eine Regel gebunden, die eine Vernetzung nicht zulässt. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

external-constraint-letzte-formal = Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = external-constraint
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

external-constraint-letzte-kuehl = Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        address=familiar → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Ich halte mich an eine Regel, die nicht von mir kommt und eine Vernetzung ausschließt. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

external-constraint-letzte-kuehl-formal = Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = external-constraint
    .examples =
        address=familiar → Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich bin an eine Regel gebunden, die eine Vernetzung ausschließt. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: kaum auf LinkedIn

rare-use-1 = Ich bin kaum auf LinkedIn und möchte, dass es so bleibt{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        address=familiar → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Ihre Einladung nehme ich daher nicht an.

rare-use-2 = LinkedIn nutze ich so gut wie gar nicht{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        address=familiar → LinkedIn nutze ich so gut wie gar nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich so gut wie gar nicht. Ihre Einladung nehme ich daher nicht an.

rare-use-3 = Ich bin selten auf LinkedIn, und das soll so bleiben{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        address=familiar → Ich bin selten auf LinkedIn, und das soll so bleiben. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin selten auf LinkedIn, und das soll so bleiben. Ihre Einladung nehme ich daher nicht an.

rare-use-4 = Auf LinkedIn schaue ich nur ganz selten vorbei{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        address=familiar → Auf LinkedIn schaue ich nur ganz selten vorbei. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn schaue ich nur ganz selten vorbei. Ihre Einladung nehme ich daher nicht an.

rare-use-formal-1 = Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        address=familiar → Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Ihre Einladung nehme ich daher nicht an.

rare-use-formal-2 = Ich nutze LinkedIn so gut wie gar nicht{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        address=familiar → Ich nutze LinkedIn so gut wie gar nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich nutze LinkedIn so gut wie gar nicht. Ihre Einladung nehme ich daher nicht an.

rare-use-trauer = Ich bin kaum auf LinkedIn und möchte, dass es so bleibt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = rare-use
    .when = bereavement
    .examples =
        address=familiar → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Ihre Einladung nehme ich daher nicht an.

rare-use-stelle = LinkedIn nutze ich so gut wie gar nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = rare-use
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → LinkedIn nutze ich so gut wie gar nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich so gut wie gar nicht. Ihre Einladung nehme ich daher nicht an.

rare-use-noch-1 = { -klar }: Ich bin kaum auf LinkedIn und möchte, dass es so bleibt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Ihre Einladung nehme ich daher nicht an.

rare-use-noch-2 = { -klar }: LinkedIn nutze ich so gut wie gar nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: LinkedIn nutze ich so gut wie gar nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: LinkedIn nutze ich so gut wie gar nicht. Ihre Einladung nehme ich daher nicht an.

rare-use-noch-formal = { -klar }: Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Ihre Einladung nehme ich daher nicht an.

rare-use-gleich = { -gleich }: Ich bin kaum auf LinkedIn und möchte, dass es so bleibt{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Ihre Einladung nehme ich daher nicht an.

rare-use-gleich-formal = { -gleich }: Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = rare-use
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Ihre Einladung nehme ich daher nicht an.

rare-use-noch-leise = Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = rare-use
    .examples =
        address=familiar → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

rare-use-letzte-1 = Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = rare-use
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

rare-use-letzte-2 = LinkedIn nutze ich so gut wie gar nicht. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = rare-use
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → LinkedIn nutze ich so gut wie gar nicht. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → LinkedIn nutze ich so gut wie gar nicht. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

rare-use-letzte-formal = Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = rare-use
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

rare-use-letzte-kuehl = Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        address=familiar → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Ich bin kaum auf LinkedIn und möchte, dass es so bleibt. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

rare-use-letzte-kuehl-formal = Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = rare-use
    .examples =
        address=familiar → Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Ich bin nur sehr selten auf LinkedIn, und dabei möchte ich es belassen. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Absage: ich suche keine Stelle

not-looking-1 = Ein Stellenwechsel ist für mich kein Thema{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .examples =
        address=familiar → Ein Stellenwechsel ist für mich kein Thema. Deine Einladung nehme ich daher nicht an.
        address=polite → Ein Stellenwechsel ist für mich kein Thema. Ihre Einladung nehme ich daher nicht an.

not-looking-2 = Eine andere Stelle suche ich nicht{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .examples =
        address=familiar → Eine andere Stelle suche ich nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Eine andere Stelle suche ich nicht. Ihre Einladung nehme ich daher nicht an.

not-looking-3 = Ich bin nicht auf Stellensuche{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .examples =
        address=familiar → Ich bin nicht auf Stellensuche. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin nicht auf Stellensuche. Ihre Einladung nehme ich daher nicht an.

not-looking-formal-1 = Eine berufliche Veränderung suche ich nicht{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = not-looking
    .examples =
        address=familiar → Eine berufliche Veränderung suche ich nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Eine berufliche Veränderung suche ich nicht. Ihre Einladung nehme ich daher nicht an.

not-looking-formal-2 = Ich bin nicht auf der Suche nach einer anderen Stelle{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = not-looking
    .examples =
        address=familiar → Ich bin nicht auf der Suche nach einer anderen Stelle. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin nicht auf der Suche nach einer anderen Stelle. Ihre Einladung nehme ich daher nicht an.

not-looking-nah-1 = Ich suche keine andere Stelle{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .relationships = recruiter
    .examples =
        address=familiar → Ich suche keine andere Stelle. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich suche keine andere Stelle. Ihre Einladung nehme ich daher nicht an.

not-looking-nah-2 = Ich bin nicht auf der Suche nach einer anderen Stelle{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .relationships = recruiter
    .examples =
        address=familiar → Ich bin nicht auf der Suche nach einer anderen Stelle. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin nicht auf der Suche nach einer anderen Stelle. Ihre Einladung nehme ich daher nicht an.

stelle-ganz-1 = Ich suche keine andere Stelle, deshalb nehme ich { -deine } Einladung nicht an. Ich wünsche { -dir } viel Erfolg bei der Suche.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .relationships = recruiter
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Ich suche keine andere Stelle, deshalb nehme ich deine Einladung nicht an. Ich wünsche dir viel Erfolg bei der Suche.
        address=polite → Ich suche keine andere Stelle, deshalb nehme ich Ihre Einladung nicht an. Ich wünsche Ihnen viel Erfolg bei der Suche.

stelle-ganz-2 = Ein Stellenwechsel ist für mich kein Thema. { -deine-gross } Einladung nehme ich deshalb nicht an. Für { -deine } Suche wünsche ich { -dir } viel Erfolg.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .relationships = recruiter
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Ein Stellenwechsel ist für mich kein Thema. Deine Einladung nehme ich deshalb nicht an. Für deine Suche wünsche ich dir viel Erfolg.
        address=polite → Ein Stellenwechsel ist für mich kein Thema. Ihre Einladung nehme ich deshalb nicht an. Für Ihre Suche wünsche ich Ihnen viel Erfolg.

stelle-ganz-3 = Ich bin nicht auf Stellensuche und nehme { -deine } Einladung deshalb nicht an. { -dir-gross } viel Erfolg bei der Suche.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .relationships = recruiter
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Ich bin nicht auf Stellensuche und nehme deine Einladung deshalb nicht an. Dir viel Erfolg bei der Suche.
        address=polite → Ich bin nicht auf Stellensuche und nehme Ihre Einladung deshalb nicht an. Ihnen viel Erfolg bei der Suche.

not-looking-trauer = Ich suche keine andere Stelle{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = not-looking
    .when = bereavement
    .examples =
        address=familiar → Ich suche keine andere Stelle. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich suche keine andere Stelle. Ihre Einladung nehme ich daher nicht an.

not-looking-stelle = Eine andere Stelle suche ich nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = not-looking
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Eine andere Stelle suche ich nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Eine andere Stelle suche ich nicht. Ihre Einladung nehme ich daher nicht an.

not-looking-noch-1 = { -klar }: Ich suche keine andere Stelle{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Ich suche keine andere Stelle. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Ich suche keine andere Stelle. Ihre Einladung nehme ich daher nicht an.

not-looking-noch-2 = { -klar }: Eine andere Stelle suche ich nicht{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Eine andere Stelle suche ich nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Eine andere Stelle suche ich nicht. Ihre Einladung nehme ich daher nicht an.

not-looking-noch-formal = { -klar }: Eine berufliche Veränderung suche ich nicht{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = not-looking
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Eine berufliche Veränderung suche ich nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Eine berufliche Veränderung suche ich nicht. Ihre Einladung nehme ich daher nicht an.

not-looking-gleich = { -gleich }: Ich suche keine andere Stelle{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = not-looking
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Ich suche keine andere Stelle. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Ich suche keine andere Stelle. Ihre Einladung nehme ich daher nicht an.

not-looking-gleich-formal = { -gleich }: Eine berufliche Veränderung suche ich nicht{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = not-looking
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Eine berufliche Veränderung suche ich nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Eine berufliche Veränderung suche ich nicht. Ihre Einladung nehme ich daher nicht an.

not-looking-noch-leise = Ich suche keine andere Stelle. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = not-looking
    .examples =
        address=familiar → Ich suche keine andere Stelle. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Ich suche keine andere Stelle. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

not-looking-letzte-1 = Ich suche keine andere Stelle. { -deine-gross } Einladung nehme ich deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = not-looking
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Ich suche keine andere Stelle. Deine Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Ich suche keine andere Stelle. Ihre Einladung nehme ich deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

not-looking-letzte-2 = Eine andere Stelle suche ich nicht. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = not-looking
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Eine andere Stelle suche ich nicht. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.
        address=polite → Eine andere Stelle suche ich nicht. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt.

not-looking-letzte-formal = Eine berufliche Veränderung suche ich nicht. Deshalb nehme ich { -deine } Einladung nicht an, { -endgueltig }. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = not-looking
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Eine berufliche Veränderung suche ich nicht. Deshalb nehme ich deine Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schick mir keine weitere.
        address=polite → Eine berufliche Veränderung suche ich nicht. Deshalb nehme ich Ihre Einladung nicht an, auch nicht zu einem späteren Zeitpunkt. Bitte schicken Sie mir keine weitere.

not-looking-letzte-kuehl = Ich suche keine andere Stelle. { -kuehl }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = not-looking
    .examples =
        address=familiar → Ich suche keine andere Stelle. Ich nehme deine Einladung nicht an und bitte dich, mir keine weitere zu schicken.
        address=polite → Ich suche keine andere Stelle. Ich nehme Ihre Einladung nicht an und bitte Sie, mir keine weitere zu schicken.

not-looking-letzte-kuehl-formal = Eine berufliche Veränderung suche ich nicht. Ich nehme { -deine } Einladung nicht an und bitte { -dich }, von weiteren Einladungen abzusehen.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = not-looking
    .examples =
        address=familiar → Eine berufliche Veränderung suche ich nicht. Ich nehme deine Einladung nicht an und bitte dich, von weiteren Einladungen abzusehen.
        address=polite → Eine berufliche Veränderung suche ich nicht. Ich nehme Ihre Einladung nicht an und bitte Sie, von weiteren Einladungen abzusehen.

## Letzte Absage ohne Grund

letzte = Ich möchte mich auf LinkedIn nicht vernetzen und nehme { -deine } Einladung nicht an. Bitte { -schick } mir keine weitere.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .unless = hostile
    .examples =
        address=familiar → Ich möchte mich auf LinkedIn nicht vernetzen und nehme deine Einladung nicht an. Bitte schick mir keine weitere.
        address=polite → Ich möchte mich auf LinkedIn nicht vernetzen und nehme Ihre Einladung nicht an. Bitte schicken Sie mir keine weitere.

letzte-bekannt = Auf LinkedIn möchte ich mich nicht vernetzen und nehme { -deine } Einladung deshalb nicht an, { -endgueltig }. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn möchte ich mich nicht vernetzen und nehme deine Einladung deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche dir alles Gute.
        address=polite → Auf LinkedIn möchte ich mich nicht vernetzen und nehme Ihre Einladung deshalb nicht an, auch nicht zu einem späteren Zeitpunkt. Ich wünsche Ihnen alles Gute.

letzte-bekannt-klar = Mir ist es lieber, wenn wir auf LinkedIn nicht vernetzt sind. Deshalb nehme ich { -deine } Einladung nicht an. Ich wünsche { -dir } alles Gute.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Mir ist es lieber, wenn wir auf LinkedIn nicht vernetzt sind. Deshalb nehme ich deine Einladung nicht an. Ich wünsche dir alles Gute.
        address=polite → Mir ist es lieber, wenn wir auf LinkedIn nicht vernetzt sind. Deshalb nehme ich Ihre Einladung nicht an. Ich wünsche Ihnen alles Gute.

letzte-firma = Auf LinkedIn möchte ich mich nicht vernetzen, deshalb nehme ich { -deine } Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .relationships = colleague, manager, report, client
    .when = acquainted
    .unless = hostile
    .examples =
        address=familiar → Auf LinkedIn möchte ich mich nicht vernetzen, deshalb nehme ich deine Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.
        address=polite → Auf LinkedIn möchte ich mich nicht vernetzen, deshalb nehme ich Ihre Einladung nicht an. An unserer Zusammenarbeit ändert das nichts.

letzte-weitere-formal = Ich möchte mich auf LinkedIn nicht vernetzen. { -deine-gross } Einladung nehme ich nicht an, auch künftig nicht. Ich bitte { -dich }, das zu respektieren.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .unless = hostile
    .examples =
        address=familiar → Ich möchte mich auf LinkedIn nicht vernetzen. Deine Einladung nehme ich nicht an, auch künftig nicht. Ich bitte dich, das zu respektieren.
        address=polite → Ich möchte mich auf LinkedIn nicht vernetzen. Ihre Einladung nehme ich nicht an, auch künftig nicht. Ich bitte Sie, das zu respektieren.

letzte-formal = Ich möchte mich auf LinkedIn nicht vernetzen und nehme { -deine } Einladung nicht an. Bitte { -sieh } von weiteren Einladungen ab.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .unless = hostile
    .examples =
        address=familiar → Ich möchte mich auf LinkedIn nicht vernetzen und nehme deine Einladung nicht an. Bitte sieh von weiteren Einladungen ab.
        address=polite → Ich möchte mich auf LinkedIn nicht vernetzen und nehme Ihre Einladung nicht an. Bitte sehen Sie von weiteren Einladungen ab.

feindselig-beenden = Ich nehme { -deine } Einladung nicht an und beende den Austausch.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated, final
    .when = hostile
    .examples =
        address=familiar → Ich nehme deine Einladung nicht an und beende den Austausch.
        address=polite → Ich nehme Ihre Einladung nicht an und beende den Austausch.

feindselig-schreiben = Ich nehme { -deine } Einladung nicht an. Bitte { -schreib } mir nicht mehr.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated, final
    .when = hostile
    .examples =
        address=familiar → Ich nehme deine Einladung nicht an. Bitte schreib mir nicht mehr.
        address=polite → Ich nehme Ihre Einladung nicht an. Bitte schreiben Sie mir nicht mehr.

feindselig-absehen = Ich nehme die Einladung nicht an und antworte auf weitere Nachrichten nicht.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated, final
    .when = hostile
    .examples =
        → Ich nehme die Einladung nicht an und antworte auf weitere Nachrichten nicht.

feindselig-kontakt = { -deine-gross } Einladung nehme ich nicht an. Weiteren Kontakt möchte ich nicht.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated, final
    .when = hostile
    .examples =
        address=familiar → Deine Einladung nehme ich nicht an. Weiteren Kontakt möchte ich nicht.
        address=polite → Ihre Einladung nehme ich nicht an. Weiteren Kontakt möchte ich nicht.

## Absage: wir sind anderswo in Kontakt

kanal = { -in-kontakt }, und dabei bleibe ich gern. { -deine-gross } Einladung auf LinkedIn nehme ich deshalb nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        address=familiar; channel-kind=phone → Wir telefonieren ja schon, und dabei bleibe ich gern. Deine Einladung auf LinkedIn nehme ich deshalb nicht an.
        address=familiar; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und dabei bleibe ich gern. Deine Einladung auf LinkedIn nehme ich deshalb nicht an.
        address=familiar; channel=jo@example.org; channel-kind=address → Du hast ja meine E-Mail-Adresse, und dabei bleibe ich gern. Deine Einladung auf LinkedIn nehme ich deshalb nicht an.
        address=familiar; channel=0170 5550123; channel-kind=number → Du hast ja meine Nummer, und dabei bleibe ich gern. Deine Einladung auf LinkedIn nehme ich deshalb nicht an.
        address=familiar; channel=WhatsApp; channel-kind=other → Wir sind ja schon über WhatsApp in Kontakt, und dabei bleibe ich gern. Deine Einladung auf LinkedIn nehme ich deshalb nicht an.
        address=polite; channel-kind=phone → Wir telefonieren ja schon, und dabei bleibe ich gern. Ihre Einladung auf LinkedIn nehme ich deshalb nicht an.

kanal-dort = { -in-kontakt }, dafür brauchen wir LinkedIn nicht. Deshalb nehme ich { -deine } Einladung nicht an.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        address=familiar; channel-kind=phone → Wir telefonieren ja schon, dafür brauchen wir LinkedIn nicht. Deshalb nehme ich deine Einladung nicht an.
        address=familiar; channel-kind=email → Wir schreiben uns ja schon per E-Mail, dafür brauchen wir LinkedIn nicht. Deshalb nehme ich deine Einladung nicht an.
        address=familiar; channel=jo@example.org; channel-kind=address → Du hast ja meine E-Mail-Adresse, dafür brauchen wir LinkedIn nicht. Deshalb nehme ich deine Einladung nicht an.
        address=familiar; channel=0170 5550123; channel-kind=number → Du hast ja meine Nummer, dafür brauchen wir LinkedIn nicht. Deshalb nehme ich deine Einladung nicht an.
        address=familiar; channel=WhatsApp; channel-kind=other → Wir sind ja schon über WhatsApp in Kontakt, dafür brauchen wir LinkedIn nicht. Deshalb nehme ich deine Einladung nicht an.
        address=polite; channel-kind=phone → Wir telefonieren ja schon, dafür brauchen wir LinkedIn nicht. Deshalb nehme ich Ihre Einladung nicht an.

kanal-formal = { -in-kontakt }, und dabei möchte ich es gern belassen{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        address=familiar; channel-kind=phone → Wir telefonieren ja schon, und dabei möchte ich es gern belassen. Deine Einladung nehme ich daher nicht an.
        address=familiar; channel-kind=email → Wir schreiben uns ja schon per E-Mail, und dabei möchte ich es gern belassen. Deine Einladung nehme ich daher nicht an.
        address=familiar; channel=jo@example.org; channel-kind=address → Du hast ja meine E-Mail-Adresse, und dabei möchte ich es gern belassen. Deine Einladung nehme ich daher nicht an.
        address=familiar; channel=0170 5550123; channel-kind=number → Du hast ja meine Nummer, und dabei möchte ich es gern belassen. Deine Einladung nehme ich daher nicht an.
        address=familiar; channel=WhatsApp; channel-kind=other → Wir sind ja schon über WhatsApp in Kontakt, und dabei möchte ich es gern belassen. Deine Einladung nehme ich daher nicht an.
        address=polite; channel-kind=phone → Wir telefonieren ja schon, und dabei möchte ich es gern belassen. Ihre Einladung nehme ich daher nicht an.

direkt = Kontakt halte ich lieber direkt als über LinkedIn{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        address=familiar → Kontakt halte ich lieber direkt als über LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Kontakt halte ich lieber direkt als über LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-dabei = Mir ist der direkte Weg lieber als LinkedIn{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        address=familiar → Mir ist der direkte Weg lieber als LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Mir ist der direkte Weg lieber als LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-formal = Der direkte Weg ist mir lieber als LinkedIn{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        address=familiar → Der direkte Weg ist mir lieber als LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Der direkte Weg ist mir lieber als LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-nahe-ganz-1 = Mit { -dir } bleibe ich lieber direkt in Kontakt als über LinkedIn. Deshalb nehme ich { -deine } Einladung nicht an. { -du-erreichst-gross } mich wie immer.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Mit dir bleibe ich lieber direkt in Kontakt als über LinkedIn. Deshalb nehme ich deine Einladung nicht an. Du erreichst mich wie immer.
        address=polite → Mit Ihnen bleibe ich lieber direkt in Kontakt als über LinkedIn. Deshalb nehme ich Ihre Einladung nicht an. Sie erreichen mich wie immer.

direkt-nahe-ganz-2 = Wir beide brauchen LinkedIn nicht, um voneinander zu hören. { -deine-gross } Einladung nehme ich deshalb nicht an. Zwischen uns bleibt alles, wie es ist.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Wir beide brauchen LinkedIn nicht, um voneinander zu hören. Deine Einladung nehme ich deshalb nicht an. Zwischen uns bleibt alles, wie es ist.
        address=polite → Wir beide brauchen LinkedIn nicht, um voneinander zu hören. Ihre Einladung nehme ich deshalb nicht an. Zwischen uns bleibt alles, wie es ist.

direkt-nahe-ganz-3 = Wir beide erreichen uns auch so, darum nehme ich { -deine } Einladung auf LinkedIn nicht an. Alles andere bleibt, wie es ist.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Wir beide erreichen uns auch so, darum nehme ich deine Einladung auf LinkedIn nicht an. Alles andere bleibt, wie es ist.
        address=polite → Wir beide erreichen uns auch so, darum nehme ich Ihre Einladung auf LinkedIn nicht an. Alles andere bleibt, wie es ist.

direkt-nahe-ganz-4 = Voneinander hören können wir auch ohne LinkedIn. Deshalb nehme ich { -deine } Einladung dort nicht an. { -du-weisst-gross } ja, wo { -du-mich-findest }.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Voneinander hören können wir auch ohne LinkedIn. Deshalb nehme ich deine Einladung dort nicht an. Du weißt ja, wo du mich findest.
        address=polite → Voneinander hören können wir auch ohne LinkedIn. Deshalb nehme ich Ihre Einladung dort nicht an. Sie wissen ja, wo Sie mich finden.

direkt-nahe-ganz-5 = Wir hören auch ohne LinkedIn voneinander. Lass uns dabei bleiben: { -deine-gross } Einladung nehme ich nicht an, alles andere bleibt, wie es ist.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = close, familiar
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Wir hören auch ohne LinkedIn voneinander. Lass uns dabei bleiben: Deine Einladung nehme ich nicht an, alles andere bleibt, wie es ist.

direkt-nahe-warm-1 = Mit { -dir } rede ich lieber direkt als über LinkedIn. Deshalb nehme ich { -deine } Einladung nicht an. { -du-weisst-gross } ja, wie { -du-mich-erreichst }.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = close, warm
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Mit dir rede ich lieber direkt als über LinkedIn. Deshalb nehme ich deine Einladung nicht an. Du weißt ja, wie du mich erreichst.
        address=polite → Mit Ihnen rede ich lieber direkt als über LinkedIn. Deshalb nehme ich Ihre Einladung nicht an. Sie wissen ja, wie Sie mich erreichen.

direkt-nahe-warm-2 = Am liebsten höre ich direkt von { -dir }. { -deine-gross } Einladung auf LinkedIn nehme ich deshalb nicht an. { -schreib-gross } mir einfach weiter direkt.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = close, warm
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Am liebsten höre ich direkt von dir. Deine Einladung auf LinkedIn nehme ich deshalb nicht an. Schreib mir einfach weiter direkt.
        address=polite → Am liebsten höre ich direkt von Ihnen. Ihre Einladung auf LinkedIn nehme ich deshalb nicht an. Schreiben Sie mir einfach weiter direkt.

direkt-nahe-warm-3 = Von { -dir } höre ich lieber direkt als über LinkedIn. { -deine-gross } Einladung nehme ich deshalb nicht an. { -ruf-an-oder-schreib } mir, wie immer.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = close, warm
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Von dir höre ich lieber direkt als über LinkedIn. Deine Einladung nehme ich deshalb nicht an. Ruf an oder schreib mir, wie immer.
        address=polite → Von Ihnen höre ich lieber direkt als über LinkedIn. Ihre Einladung nehme ich deshalb nicht an. Rufen Sie an oder schreiben Sie mir, wie immer.

direkt-nahe-warm-4 = Direkt mit { -dir } zu reden ist mir lieber als LinkedIn. Deshalb nehme ich { -deine } Einladung nicht an. { -melde-dich-gross } einfach weiter bei mir.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = close, warm
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Direkt mit dir zu reden ist mir lieber als LinkedIn. Deshalb nehme ich deine Einladung nicht an. Melde dich einfach weiter bei mir.
        address=polite → Direkt mit Ihnen zu reden ist mir lieber als LinkedIn. Deshalb nehme ich Ihre Einladung nicht an. Melden Sie sich einfach weiter bei mir.

direkt-nahe-sehen-1 = Wir sehen uns ja auch so, dafür brauchen wir LinkedIn nicht. { -deine-gross } Einladung nehme ich deshalb nicht an. Bis zum nächsten Mal.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = meet-in-person, close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Wir sehen uns ja auch so, dafür brauchen wir LinkedIn nicht. Deine Einladung nehme ich deshalb nicht an. Bis zum nächsten Mal.
        address=polite → Wir sehen uns ja auch so, dafür brauchen wir LinkedIn nicht. Ihre Einladung nehme ich deshalb nicht an. Bis zum nächsten Mal.

direkt-nahe-sehen-2 = Wir sehen uns ja ohnehin, und da erzählt es sich besser als auf LinkedIn. Deshalb nehme ich { -deine } Einladung nicht an. Bis zum nächsten Mal.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = meet-in-person, close
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Wir sehen uns ja ohnehin, und da erzählt es sich besser als auf LinkedIn. Deshalb nehme ich deine Einladung nicht an. Bis zum nächsten Mal.
        address=polite → Wir sehen uns ja ohnehin, und da erzählt es sich besser als auf LinkedIn. Deshalb nehme ich Ihre Einladung nicht an. Bis zum nächsten Mal.

direkt-nahe-sehen-3 = Wir sehen uns ja auch so, und das ist mir lieber als LinkedIn. { -deine-gross } Einladung nehme ich deshalb nicht an. Beim nächsten Mal gern mehr.
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .relationships = friend, family
    .when = meet-in-person, close, warm
    .unless = bereavement, layoff, offered
    .covers = closing
    .examples =
        address=familiar → Wir sehen uns ja auch so, und das ist mir lieber als LinkedIn. Deine Einladung nehme ich deshalb nicht an. Beim nächsten Mal gern mehr.
        address=polite → Wir sehen uns ja auch so, und das ist mir lieber als LinkedIn. Ihre Einladung nehme ich deshalb nicht an. Beim nächsten Mal gern mehr.

direkt-nahe = Wir beide brauchen LinkedIn nicht, um voneinander zu hören{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        address=familiar → Wir beide brauchen LinkedIn nicht, um voneinander zu hören. Deine Einladung nehme ich daher nicht an.
        address=polite → Wir beide brauchen LinkedIn nicht, um voneinander zu hören. Ihre Einladung nehme ich daher nicht an.

direkt-nahe-schon = Wir erreichen uns auch ohne LinkedIn{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student
    .examples =
        address=familiar → Wir erreichen uns auch ohne LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Wir erreichen uns auch ohne LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-nahe-finden = Wir beide erreichen uns auch so{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        address=familiar → Wir beide erreichen uns auch so. Deine Einladung nehme ich daher nicht an.
        address=polite → Wir beide erreichen uns auch so. Ihre Einladung nehme ich daher nicht an.

direkt-nahe-formal = Wir erreichen uns auch ohne LinkedIn, und dabei möchte ich bleiben{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        address=familiar → Wir erreichen uns auch ohne LinkedIn, und dabei möchte ich bleiben. Deine Einladung nehme ich daher nicht an.
        address=polite → Wir erreichen uns auch ohne LinkedIn, und dabei möchte ich bleiben. Ihre Einladung nehme ich daher nicht an.

direkt-nahe-reden = Mit { -dir } rede ich lieber direkt als über LinkedIn{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = warm
    .examples =
        address=familiar → Mit dir rede ich lieber direkt als über LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Ihnen rede ich lieber direkt als über LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-nahe-lieber = Von { -dir } höre ich lieber direkt als über LinkedIn{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = warm
    .examples =
        address=familiar → Von dir höre ich lieber direkt als über LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Von Ihnen höre ich lieber direkt als über LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-bekannt-voneinander = Auch ohne LinkedIn können wir voneinander hören{ -nein }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student
    .examples =
        address=familiar → Auch ohne LinkedIn können wir voneinander hören. Deine Einladung nehme ich daher nicht an.
        address=polite → Auch ohne LinkedIn können wir voneinander hören. Ihre Einladung nehme ich daher nicht an.

direkt-bekannt-ganz-1 = Mir ist es lieber, direkt von { -dir } zu hören als über LinkedIn. { -deine-gross } Einladung nehme ich deshalb nicht an. { -melde-dich-gross } einfach bei mir.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student
    .when = warm
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Mir ist es lieber, direkt von dir zu hören als über LinkedIn. Deine Einladung nehme ich deshalb nicht an. Melde dich einfach bei mir.
        address=polite → Mir ist es lieber, direkt von Ihnen zu hören als über LinkedIn. Ihre Einladung nehme ich deshalb nicht an. Melden Sie sich einfach bei mir.

direkt-bekannt-ganz-2 = Wir können uns auch ohne LinkedIn schreiben, und so ist es mir lieber. Deshalb nehme ich { -deine } Einladung nicht an. { -melde-dich-gross } gern, wann immer { -du-magst }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student
    .when = warm
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Wir können uns auch ohne LinkedIn schreiben, und so ist es mir lieber. Deshalb nehme ich deine Einladung nicht an. Melde dich gern, wann immer du magst.
        address=polite → Wir können uns auch ohne LinkedIn schreiben, und so ist es mir lieber. Deshalb nehme ich Ihre Einladung nicht an. Melden Sie sich gern, wann immer Sie mögen.

direkt-bekannt-sehen = Wir sehen uns ja auch so, dafür brauche ich LinkedIn nicht. Deshalb nehme ich { -deine } Einladung nicht an. Bis zum nächsten Mal.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, former-colleague, former-manager, former-report, client, classmate, teacher, student
    .when = meet-in-person
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Wir sehen uns ja auch so, dafür brauche ich LinkedIn nicht. Deshalb nehme ich deine Einladung nicht an. Bis zum nächsten Mal.
        address=polite → Wir sehen uns ja auch so, dafür brauche ich LinkedIn nicht. Deshalb nehme ich Ihre Einladung nicht an. Bis zum nächsten Mal.

direkt-arbeit = Wir haben ja bei der Arbeit miteinander zu tun, dafür brauchen wir LinkedIn nicht{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        address=familiar → Wir haben ja bei der Arbeit miteinander zu tun, dafür brauchen wir LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Wir haben ja bei der Arbeit miteinander zu tun, dafür brauchen wir LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

direkt-arbeit-reden = Wir sprechen uns ja bei der Arbeit, dafür brauchen wir LinkedIn nicht{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        address=familiar → Wir sprechen uns ja bei der Arbeit, dafür brauchen wir LinkedIn nicht. Deine Einladung nehme ich daher nicht an.
        address=polite → Wir sprechen uns ja bei der Arbeit, dafür brauchen wir LinkedIn nicht. Ihre Einladung nehme ich daher nicht an.

direkt-arbeit-formal = Wir sprechen uns ja bei der Arbeit, und dabei möchte ich es gern belassen{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        address=familiar → Wir sprechen uns ja bei der Arbeit, und dabei möchte ich es gern belassen. Deine Einladung nehme ich daher nicht an.
        address=polite → Wir sprechen uns ja bei der Arbeit, und dabei möchte ich es gern belassen. Ihre Einladung nehme ich daher nicht an.

direkt-arbeit-ganz-1 = Wir sprechen uns ja bei der Arbeit, dafür brauchen wir LinkedIn nicht. { -deine-gross } Einladung nehme ich deshalb nicht an. An unserer Zusammenarbeit ändert das nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Wir sprechen uns ja bei der Arbeit, dafür brauchen wir LinkedIn nicht. Deine Einladung nehme ich deshalb nicht an. An unserer Zusammenarbeit ändert das nichts.
        address=polite → Wir sprechen uns ja bei der Arbeit, dafür brauchen wir LinkedIn nicht. Ihre Einladung nehme ich deshalb nicht an. An unserer Zusammenarbeit ändert das nichts.

direkt-arbeit-ganz-2 = Wir haben ja schon bei der Arbeit miteinander zu tun, LinkedIn brauchen wir dafür nicht. Deshalb nehme ich { -deine } Einladung nicht an. Für unsere Zusammenarbeit ändert sich nichts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .unless = warm, bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Wir haben ja schon bei der Arbeit miteinander zu tun, LinkedIn brauchen wir dafür nicht. Deshalb nehme ich deine Einladung nicht an. Für unsere Zusammenarbeit ändert sich nichts.
        address=polite → Wir haben ja schon bei der Arbeit miteinander zu tun, LinkedIn brauchen wir dafür nicht. Deshalb nehme ich Ihre Einladung nicht an. Für unsere Zusammenarbeit ändert sich nichts.

direkt-arbeit-warm-1 = Wir sprechen uns ja bei der Arbeit, und dabei bleibe ich gern. { -deine-gross } Einladung auf LinkedIn nehme ich deshalb nicht an. Wenn etwas ist, { -melde-dich } wie immer direkt bei mir.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .when = warm
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Wir sprechen uns ja bei der Arbeit, und dabei bleibe ich gern. Deine Einladung auf LinkedIn nehme ich deshalb nicht an. Wenn etwas ist, melde dich wie immer direkt bei mir.
        address=polite → Wir sprechen uns ja bei der Arbeit, und dabei bleibe ich gern. Ihre Einladung auf LinkedIn nehme ich deshalb nicht an. Wenn etwas ist, melden Sie sich wie immer direkt bei mir.

direkt-arbeit-warm-2 = Wir haben ja bei der Arbeit direkt miteinander zu tun. { -deine-gross } Einladung auf LinkedIn nehme ich deshalb nicht an, ansprechen { -kannst-du } mich wie immer.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .when = warm
    .unless = bereavement, layoff, request, offered
    .covers = closing
    .examples =
        address=familiar → Wir haben ja bei der Arbeit direkt miteinander zu tun. Deine Einladung auf LinkedIn nehme ich deshalb nicht an, ansprechen kannst du mich wie immer.
        address=polite → Wir haben ja bei der Arbeit direkt miteinander zu tun. Ihre Einladung auf LinkedIn nehme ich deshalb nicht an, ansprechen können Sie mich wie immer.

direkt-kunden = Was wir zu besprechen haben, bespreche ich lieber direkt als über LinkedIn{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = client
    .examples =
        address=familiar → Was wir zu besprechen haben, bespreche ich lieber direkt als über LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Was wir zu besprechen haben, bespreche ich lieber direkt als über LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-trauer = Wir erreichen uns auch ohne LinkedIn{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = other-channel
    .when = bereavement
    .examples =
        address=familiar → Wir erreichen uns auch ohne LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Wir erreichen uns auch ohne LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-stelle = Auch ohne LinkedIn können wir voneinander hören{ -nein-leise }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .reasons = other-channel
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Auch ohne LinkedIn können wir voneinander hören. Deine Einladung nehme ich daher nicht an.
        address=polite → Auch ohne LinkedIn können wir voneinander hören. Ihre Einladung nehme ich daher nicht an.

direkt-noch = { -klar }: Kontakt halte ich lieber direkt als über LinkedIn{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .reasons = other-channel
    .when = asked-again
    .unless = bereavement, layoff, refused-before
    .examples =
        address=familiar → Damit du weißt, woran du bist: Kontakt halte ich lieber direkt als über LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → Damit Sie wissen, woran Sie sind: Kontakt halte ich lieber direkt als über LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-gleich = { -gleich }: Kontakt halte ich lieber direkt als über LinkedIn{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = other-channel
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Kontakt halte ich lieber direkt als über LinkedIn. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Kontakt halte ich lieber direkt als über LinkedIn. Ihre Einladung nehme ich daher nicht an.

direkt-gleich-nahe = { -gleich }: Wir beide brauchen LinkedIn nicht, um voneinander zu hören{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = other-channel
    .relationships = friend, family
    .when = refused-before
    .unless = bereavement, layoff
    .examples =
        address=familiar → An meiner Antwort hat sich nichts geändert: Wir beide brauchen LinkedIn nicht, um voneinander zu hören. Deine Einladung nehme ich daher nicht an.
        address=polite → An meiner Antwort hat sich nichts geändert: Wir beide brauchen LinkedIn nicht, um voneinander zu hören. Ihre Einladung nehme ich daher nicht an.

direkt-noch-leise = Kontakt halte ich lieber direkt als über LinkedIn. Deshalb nehme ich { -deine } Einladung auch diesmal nicht an.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = other-channel
    .examples =
        address=familiar → Kontakt halte ich lieber direkt als über LinkedIn. Deshalb nehme ich deine Einladung auch diesmal nicht an.
        address=polite → Kontakt halte ich lieber direkt als über LinkedIn. Deshalb nehme ich Ihre Einladung auch diesmal nicht an.

## Absage aus zwei Gründen

field-kanal = LinkedIn nutze ich nur für mein Fachgebiet, und der direkte Weg ist mir ohnehin lieber{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field, other-channel
    .examples =
        address=familiar → LinkedIn nutze ich nur für mein Fachgebiet, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich nur für mein Fachgebiet, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

field-kanal-formal = Ich nutze LinkedIn ausschließlich für mein Fachgebiet, und der direkte Weg ist mir ohnehin lieber{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für mein Fachgebiet, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für mein Fachgebiet, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-kanal = Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting, und der direkte Weg ist mir ohnehin lieber{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues, other-channel
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Auf LinkedIn vernetze ich mich nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

recruiters-colleagues-kanal-formal = Ich beschränke mich auf LinkedIn auf die Arbeit und auf das Recruiting, und der direkte Weg ist mir ohnehin lieber{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues, other-channel
    .examples =
        address=familiar → Ich beschränke mich auf LinkedIn auf die Arbeit und auf das Recruiting, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich beschränke mich auf LinkedIn auf die Arbeit und auf das Recruiting, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-kanal = Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite, und der direkte Weg ist mir ohnehin lieber{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers, other-channel
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

colleagues-customers-kanal-formal = Ich vernetze mich auf LinkedIn nur über die Arbeit und mit unserer Kundschaft, und der direkte Weg ist mir ohnehin lieber{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers, other-channel
    .examples =
        address=familiar → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit unserer Kundschaft, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich vernetze mich auf LinkedIn nur über die Arbeit und mit unserer Kundschaft, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

current-work-kanal = LinkedIn nutze ich nur für meine jetzige Arbeit, und der direkte Weg ist mir ohnehin lieber{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work, other-channel
    .examples =
        address=familiar → LinkedIn nutze ich nur für meine jetzige Arbeit, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → LinkedIn nutze ich nur für meine jetzige Arbeit, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

current-work-kanal-formal = Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit, und der direkte Weg ist mir ohnehin lieber{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work, other-channel
    .examples =
        address=familiar → Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich nutze LinkedIn ausschließlich für meine jetzige Arbeit, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

no-family-kanal = Familie und LinkedIn halte ich auseinander, und der direkte Weg ist mir ohnehin lieber{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-family
    .examples =
        address=familiar → Familie und LinkedIn halte ich auseinander, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Familie und LinkedIn halte ich auseinander, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

no-family-kanal-formal = Familie und LinkedIn halte ich getrennt, und der direkte Weg ist mir ohnehin lieber{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel, no-family
    .examples =
        address=familiar → Familie und LinkedIn halte ich getrennt, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Familie und LinkedIn halte ich getrennt, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

no-clients-kanal = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht, und der direkte Weg ist mir ohnehin lieber{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

no-clients-kanal-formal = Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht, und der direkte Weg ist mir ohnehin lieber{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel, no-clients
    .examples =
        address=familiar → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Mit Kundinnen und Kunden vernetze ich mich auf LinkedIn nicht, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

rare-use-kanal = Ich bin kaum auf LinkedIn, und der direkte Weg ist mir ohnehin lieber{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, rare-use
    .examples =
        address=familiar → Ich bin kaum auf LinkedIn, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin kaum auf LinkedIn, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

rare-use-kanal-formal = Ich bin nur sehr selten auf LinkedIn, und der direkte Weg ist mir ohnehin lieber{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel, rare-use
    .examples =
        address=familiar → Ich bin nur sehr selten auf LinkedIn, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Ich bin nur sehr selten auf LinkedIn, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

no-friends-kanal = Freundschaft und LinkedIn halte ich auseinander, und der direkte Weg ist mir ohnehin lieber{ -nein-punkt }
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-friends
    .examples =
        address=familiar → Freundschaft und LinkedIn halte ich auseinander, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Freundschaft und LinkedIn halte ich auseinander, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

no-friends-kanal-formal = Freundschaft und LinkedIn halte ich getrennt, und der direkte Weg ist mir ohnehin lieber{ -nein-formal }
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel, no-friends
    .examples =
        address=familiar → Freundschaft und LinkedIn halte ich getrennt, und der direkte Weg ist mir ohnehin lieber. Deine Einladung nehme ich daher nicht an.
        address=polite → Freundschaft und LinkedIn halte ich getrennt, und der direkte Weg ist mir ohnehin lieber. Ihre Einladung nehme ich daher nicht an.

## Erst reden: warum

tuer-jahre = Wir haben seit { -jahre } nicht gesprochen. Ein Klick auf LinkedIn ändert daran wenig, ich würde lieber einmal richtig mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar; years=3 → Wir haben seit ein paar Jahren nicht gesprochen. Ein Klick auf LinkedIn ändert daran wenig, ich würde lieber einmal richtig mit dir reden.
        address=polite; years=3 → Wir haben seit ein paar Jahren nicht gesprochen. Ein Klick auf LinkedIn ändert daran wenig, ich würde lieber einmal richtig mit Ihnen reden.

tuer-jahre-erfahren = Wir haben seit { -jahre } nichts voneinander gehört. Bevor ich antworte, würde ich gern erfahren, wie es { -dir } ergangen ist.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar; years=3 → Wir haben seit ein paar Jahren nichts voneinander gehört. Bevor ich antworte, würde ich gern erfahren, wie es dir ergangen ist.
        address=polite; years=3 → Wir haben seit ein paar Jahren nichts voneinander gehört. Bevor ich antworte, würde ich gern erfahren, wie es Ihnen ergangen ist.

tuer-jahre-formal = Wir haben seit { -jahre } nicht gesprochen. Bevor ich antworte, möchte ich gern erst wieder einmal mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar; years=3 → Wir haben seit ein paar Jahren nicht gesprochen. Bevor ich antworte, möchte ich gern erst wieder einmal mit dir reden.
        address=polite; years=3 → Wir haben seit ein paar Jahren nicht gesprochen. Bevor ich antworte, möchte ich gern erst wieder einmal mit Ihnen reden.

tuer-lange = Wir haben lange nicht gesprochen. Bevor ich antworte, würde ich gern erst wieder einmal mit { -dir } reden, am liebsten in Ruhe.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nicht gesprochen. Bevor ich antworte, würde ich gern erst wieder einmal mit dir reden, am liebsten in Ruhe.
        address=polite → Wir haben lange nicht gesprochen. Bevor ich antworte, würde ich gern erst wieder einmal mit Ihnen reden, am liebsten in Ruhe.

tuer-lange-nahe = Wir haben lange nicht geredet. Statt nur auf „Annehmen“ zu tippen, würde ich lieber mal wieder richtig mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nicht geredet. Statt nur auf „Annehmen“ zu tippen, würde ich lieber mal wieder richtig mit dir reden.
        address=polite → Wir haben lange nicht geredet. Statt nur auf „Annehmen“ zu tippen, würde ich lieber mal wieder richtig mit Ihnen reden.

tuer-lange-nahe-hoeren = Wir haben lange nichts voneinander gehört. Ein Klick auf LinkedIn ändert daran wenig, ich würde lieber mal wieder richtig mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nichts voneinander gehört. Ein Klick auf LinkedIn ändert daran wenig, ich würde lieber mal wieder richtig mit dir reden.
        address=polite → Wir haben lange nichts voneinander gehört. Ein Klick auf LinkedIn ändert daran wenig, ich würde lieber mal wieder richtig mit Ihnen reden.

tuer-lange-nahe-formal = Wir haben lange nicht gesprochen. Bevor ich mich entscheide, würde ich gern erst wieder einmal mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .relationships = friend, family
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nicht gesprochen. Bevor ich mich entscheide, würde ich gern erst wieder einmal mit dir reden.
        address=polite → Wir haben lange nicht gesprochen. Bevor ich mich entscheide, würde ich gern erst wieder einmal mit Ihnen reden.

tuer-lange-familie = Wir haben lange nichts voneinander gehört. Bevor ich antworte, würde ich gern erst mal richtig von { -dir } hören.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = family
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nichts voneinander gehört. Bevor ich antworte, würde ich gern erst mal richtig von dir hören.
        address=polite → Wir haben lange nichts voneinander gehört. Bevor ich antworte, würde ich gern erst mal richtig von Ihnen hören.

tuer-lange-arbeit = Es ist eine Weile her, dass wir zusammengearbeitet haben. Statt nur auf „Annehmen“ zu tippen, würde ich gern erst von { -dir } hören, was { -du-heute-machst }.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = working-together, bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Es ist eine Weile her, dass wir zusammengearbeitet haben. Statt nur auf „Annehmen“ zu tippen, würde ich gern erst von dir hören, was du heute machst.
        address=polite → Es ist eine Weile her, dass wir zusammengearbeitet haben. Statt nur auf „Annehmen“ zu tippen, würde ich gern erst von Ihnen hören, was Sie heute machen.

tuer-lange-arbeit-wie = Es ist eine Weile her, dass wir zusammengearbeitet haben. Bevor ich antworte, wüsste ich gern, wie es { -dir } seitdem ergangen ist.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = working-together, bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Es ist eine Weile her, dass wir zusammengearbeitet haben. Bevor ich antworte, wüsste ich gern, wie es dir seitdem ergangen ist.
        address=polite → Es ist eine Weile her, dass wir zusammengearbeitet haben. Bevor ich antworte, wüsste ich gern, wie es Ihnen seitdem ergangen ist.

tuer-lange-arbeit-formal = Es ist eine Weile her, dass wir zusammengearbeitet haben. Bevor ich antworte, würde ich gern von { -dir } hören, was { -du-heute-machst }.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = working-together, bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Es ist eine Weile her, dass wir zusammengearbeitet haben. Bevor ich antworte, würde ich gern von dir hören, was du heute machst.
        address=polite → Es ist eine Weile her, dass wir zusammengearbeitet haben. Bevor ich antworte, würde ich gern von Ihnen hören, was Sie heute machen.

tuer-lange-arbeit-ort = Unsere Zeit { -bei-ort } ist eine Weile her. Statt nur auf „Annehmen“ zu tippen, würde ich gern erst von { -dir } hören, was { -du-heute-machst }.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .unless = working-together, bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar; place=in Lissabon; place-kind=when → Unsere Zeit in Lissabon ist eine Weile her. Statt nur auf „Annehmen“ zu tippen, würde ich gern erst von dir hören, was du heute machst.
        address=familiar; place=Nordwind; place-kind=what → Unsere Zeit bei Nordwind ist eine Weile her. Statt nur auf „Annehmen“ zu tippen, würde ich gern erst von dir hören, was du heute machst.
        address=polite; place=in Lissabon; place-kind=when → Unsere Zeit in Lissabon ist eine Weile her. Statt nur auf „Annehmen“ zu tippen, würde ich gern erst von Ihnen hören, was Sie heute machen.

tuer-lange-nachholen = Wir haben lange nichts voneinander gehört. Statt nur auf „Annehmen“ zu tippen, würde ich lieber einmal richtig mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nichts voneinander gehört. Statt nur auf „Annehmen“ zu tippen, würde ich lieber einmal richtig mit dir reden.
        address=polite → Wir haben lange nichts voneinander gehört. Statt nur auf „Annehmen“ zu tippen, würde ich lieber einmal richtig mit Ihnen reden.

tuer-empfehlen = Auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb würde ich vorher gern hören, was { -du-gerade-machst }.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb würde ich vorher gern hören, was du gerade machst.
        address=polite → Auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb würde ich vorher gern hören, was Sie gerade machen.

tuer-empfehlen-arbeit = Auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. { -erzaehl-gross } mir deshalb gern erst, was { -du-heute-machst }.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Erzähl mir deshalb gern erst, was du heute machst.
        address=polite → Auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Erzählen Sie mir deshalb gern erst, was Sie heute machen.

tuer-empfehlen-formal = Auf LinkedIn vernetze ich mich mit Menschen, über deren Arbeit ich etwas sagen kann. Deshalb möchte ich vorher gern mit { -dir } darüber sprechen, was { -du-heute-machst }.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit Menschen, über deren Arbeit ich etwas sagen kann. Deshalb möchte ich vorher gern mit dir darüber sprechen, was du heute machst.
        address=polite → Auf LinkedIn vernetze ich mich mit Menschen, über deren Arbeit ich etwas sagen kann. Deshalb möchte ich vorher gern mit Ihnen darüber sprechen, was Sie heute machen.

tuer-beides = Wir haben lange nicht gesprochen, und auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb würde ich vorher gern mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .reasons = can-recommend, lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, met-once
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nicht gesprochen, und auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb würde ich vorher gern mit dir reden.
        address=polite → Wir haben lange nicht gesprochen, und auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb würde ich vorher gern mit Ihnen reden.

tuer-beides-schreiben = Wir haben lange nichts voneinander gehört, und auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb wüsste ich vorher gern, was { -du-heute-machst }.
    .move = reason
    .approaches = open-the-door
    .reasons = can-recommend, lapsed-update
    .relationships = supplier, recruiter, student, competitor, unknown
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nichts voneinander gehört, und auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb wüsste ich vorher gern, was du heute machst.
        address=polite → Wir haben lange nichts voneinander gehört, und auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb wüsste ich vorher gern, was Sie heute machen.

tuer-lange-einmal = Unsere Begegnung ist eine Weile her. Bevor ich mich entscheide, würde ich { -dich } gern etwas besser kennenlernen.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .relationships = met-once
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Unsere Begegnung ist eine Weile her. Bevor ich mich entscheide, würde ich dich gern etwas besser kennenlernen.
        address=polite → Unsere Begegnung ist eine Weile her. Bevor ich mich entscheide, würde ich Sie gern etwas besser kennenlernen.

tuer-lange-stellen = Wir haben lange nichts voneinander gehört. Bevor ich antworte, wüsste ich gern, um welche Stellen es bei { -dir } geht.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .relationships = recruiter
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nichts voneinander gehört. Bevor ich antworte, wüsste ich gern, um welche Stellen es bei dir geht.
        address=polite → Wir haben lange nichts voneinander gehört. Bevor ich antworte, wüsste ich gern, um welche Stellen es bei Ihnen geht.

tuer-lange-lernende = Wir haben lange nichts voneinander gehört. Bevor ich antworte, wüsste ich gern, ob { -du } etwas mit mir besprechen { -moechtest }.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .relationships = student
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nichts voneinander gehört. Bevor ich antworte, wüsste ich gern, ob du etwas mit mir besprechen möchtest.
        address=polite → Wir haben lange nichts voneinander gehört. Bevor ich antworte, wüsste ich gern, ob Sie etwas mit mir besprechen möchten.

tuer-lange-kalt = Wir haben lange nichts voneinander gehört. Bevor ich antworte, wüsste ich gern, worum es { -dir } geht.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .relationships = supplier, competitor, unknown
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben lange nichts voneinander gehört. Bevor ich antworte, wüsste ich gern, worum es dir geht.
        address=polite → Wir haben lange nichts voneinander gehört. Bevor ich antworte, wüsste ich gern, worum es Ihnen geht.

tuer-empfehlen-schreiben = Auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb wüsste ich vorher gern, was { -du-heute-machst }.
    .move = reason
    .approaches = open-the-door
    .reasons = can-recommend
    .relationships = supplier, recruiter, student, met-once, unknown
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb wüsste ich vorher gern, was du heute machst.
        address=polite → Auf LinkedIn vernetze ich mich mit Leuten, über deren Arbeit ich etwas sagen kann. Deshalb wüsste ich vorher gern, was Sie heute machen.

tuer-fach = LinkedIn nutze ich nur für mein Fachgebiet. Bevor ich antworte, wüsste ich gern, was uns fachlich verbindet.
    .move = reason
    .approaches = open-the-door
    .reasons = field
    .relationships = supplier, recruiter, student, met-once, competitor, unknown
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        → LinkedIn nutze ich nur für mein Fachgebiet. Bevor ich antworte, wüsste ich gern, was uns fachlich verbindet.

tuer-fach-nahe = LinkedIn nutze ich sonst nur für mein Fachgebiet. Deshalb würde ich lieber erst kurz mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .reasons = field
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → LinkedIn nutze ich sonst nur für mein Fachgebiet. Deshalb würde ich lieber erst kurz mit dir reden.
        address=polite → LinkedIn nutze ich sonst nur für mein Fachgebiet. Deshalb würde ich lieber erst kurz mit Ihnen reden.

tuer-firma = Bevor ich antworte, würde ich gern kurz mit { -dir } darüber sprechen, wie wir es auf LinkedIn halten.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich antworte, würde ich gern kurz mit dir darüber sprechen, wie wir es auf LinkedIn halten.
        address=polite → Bevor ich antworte, würde ich gern kurz mit Ihnen darüber sprechen, wie wir es auf LinkedIn halten.

tuer-firma-direkt = Über { -deine } Einladung würde ich gern kurz mit { -dir } sprechen, bevor ich antworte.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Über deine Einladung würde ich gern kurz mit dir sprechen, bevor ich antworte.
        address=polite → Über Ihre Einladung würde ich gern kurz mit Ihnen sprechen, bevor ich antworte.

tuer-firma-formal = Bevor ich mich entscheide, möchte ich gern kurz mit { -dir } darüber sprechen, wie wir es auf LinkedIn halten.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .relationships = colleague, manager, report, client
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich mich entscheide, möchte ich gern kurz mit dir darüber sprechen, wie wir es auf LinkedIn halten.
        address=polite → Bevor ich mich entscheide, möchte ich gern kurz mit Ihnen darüber sprechen, wie wir es auf LinkedIn halten.

tuer-firma-arbeit = Wir arbeiten ja ohnehin zusammen. Bevor ich antworte, würde ich gern kurz mit { -dir } darüber sprechen.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .when = working-together
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir arbeiten ja ohnehin zusammen. Bevor ich antworte, würde ich gern kurz mit dir darüber sprechen.
        address=polite → Wir arbeiten ja ohnehin zusammen. Bevor ich antworte, würde ich gern kurz mit Ihnen darüber sprechen.

tuer-firma-arbeit-ohnehin = Wir haben ja bei der Arbeit ohnehin miteinander zu tun. Wie wir es auf LinkedIn halten, würde ich gern kurz mit { -dir } besprechen.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .when = working-together
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir haben ja bei der Arbeit ohnehin miteinander zu tun. Wie wir es auf LinkedIn halten, würde ich gern kurz mit dir besprechen.
        address=polite → Wir haben ja bei der Arbeit ohnehin miteinander zu tun. Wie wir es auf LinkedIn halten, würde ich gern kurz mit Ihnen besprechen.

tuer-kunden = Bevor ich mich entscheide, möchte ich kurz mit { -dir } darüber sprechen, wie wir es auf LinkedIn halten.
    .move = reason
    .approaches = open-the-door
    .relationships = client
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich mich entscheide, möchte ich kurz mit dir darüber sprechen, wie wir es auf LinkedIn halten.
        address=polite → Bevor ich mich entscheide, möchte ich kurz mit Ihnen darüber sprechen, wie wir es auf LinkedIn halten.

tuer-kalt = Bevor ich mich entscheide, wüsste ich gern, worum es { -dir } geht.
    .move = reason
    .approaches = open-the-door
    .relationships = supplier, competitor, unknown
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich mich entscheide, wüsste ich gern, worum es dir geht.
        address=polite → Bevor ich mich entscheide, wüsste ich gern, worum es Ihnen geht.

tuer-kalt-vorher = Bevor wir uns auf LinkedIn vernetzen, wüsste ich gern, worum es { -dir } konkret geht.
    .move = reason
    .approaches = open-the-door
    .relationships = supplier, competitor, unknown
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor wir uns auf LinkedIn vernetzen, wüsste ich gern, worum es dir konkret geht.
        address=polite → Bevor wir uns auf LinkedIn vernetzen, wüsste ich gern, worum es Ihnen konkret geht.

tuer-stellen = Bevor ich antworte, wüsste ich gern, um welche Stellen es bei { -dir } geht.
    .move = reason
    .approaches = open-the-door
    .relationships = recruiter
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich antworte, wüsste ich gern, um welche Stellen es bei dir geht.
        address=polite → Bevor ich antworte, wüsste ich gern, um welche Stellen es bei Ihnen geht.

tuer-lernende = Bevor ich antworte, wüsste ich gern, ob { -du } etwas mit mir besprechen { -moechtest }.
    .move = reason
    .approaches = open-the-door
    .relationships = student
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich antworte, wüsste ich gern, ob du etwas mit mir besprechen möchtest.
        address=polite → Bevor ich antworte, wüsste ich gern, ob Sie etwas mit mir besprechen möchten.

tuer-lehrende = Bevor ich antworte, möchte ich gern einmal wieder mit { -dir } sprechen.
    .move = reason
    .approaches = open-the-door
    .relationships = classmate, teacher
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich antworte, möchte ich gern einmal wieder mit dir sprechen.
        address=polite → Bevor ich antworte, möchte ich gern einmal wieder mit Ihnen sprechen.

tuer-einmal = Wir sind uns ja erst einmal begegnet. Bevor ich antworte, würde ich { -dich } gern etwas besser kennenlernen.
    .move = reason
    .approaches = open-the-door
    .relationships = met-once
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir sind uns ja erst einmal begegnet. Bevor ich antworte, würde ich dich gern etwas besser kennenlernen.
        address=polite → Wir sind uns ja erst einmal begegnet. Bevor ich antworte, würde ich Sie gern etwas besser kennenlernen.

tuer-einmal-ort = Wir sind uns ja { -bei-ort } begegnet. Bevor ich antworte, würde ich { -dich } gern etwas besser kennenlernen.
    .move = reason
    .approaches = open-the-door
    .relationships = met-once
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar; place=in Lissabon; place-kind=when → Wir sind uns ja in Lissabon begegnet. Bevor ich antworte, würde ich dich gern etwas besser kennenlernen.
        address=familiar; place=Nordwind; place-kind=what → Wir sind uns ja bei Nordwind begegnet. Bevor ich antworte, würde ich dich gern etwas besser kennenlernen.
        address=polite; place=in Lissabon; place-kind=when → Wir sind uns ja in Lissabon begegnet. Bevor ich antworte, würde ich Sie gern etwas besser kennenlernen.

tuer-nahe = Statt nur auf „Annehmen“ zu tippen, würde ich lieber mal wieder richtig mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Statt nur auf „Annehmen“ zu tippen, würde ich lieber mal wieder richtig mit dir reden.
        address=polite → Statt nur auf „Annehmen“ zu tippen, würde ich lieber mal wieder richtig mit Ihnen reden.

tuer-nahe-formal = Bevor ich antworte, würde ich gern einmal wieder mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .relationships = friend, family
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich antworte, würde ich gern einmal wieder mit dir reden.
        address=polite → Bevor ich antworte, würde ich gern einmal wieder mit Ihnen reden.

tuer-nahe-sehen = Wir sehen uns ja auch so. Über die Einladung würde ich lieber kurz mit { -dir } reden, bevor ich antworte.
    .move = reason
    .approaches = open-the-door
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate
    .when = meet-in-person
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Wir sehen uns ja auch so. Über die Einladung würde ich lieber kurz mit dir reden, bevor ich antworte.
        address=polite → Wir sehen uns ja auch so. Über die Einladung würde ich lieber kurz mit Ihnen reden, bevor ich antworte.

tuer-frueher = Bevor ich mich entscheide, würde ich gern einmal wieder mit { -dir } sprechen.
    .move = reason
    .approaches = open-the-door
    .relationships = former-colleague, former-manager, former-report
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich mich entscheide, würde ich gern einmal wieder mit dir sprechen.
        address=polite → Bevor ich mich entscheide, würde ich gern einmal wieder mit Ihnen sprechen.

tuer-gespraech = Bevor ich antworte, würde ich gern kurz mit { -dir } sprechen.
    .move = reason
    .approaches = open-the-door
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Bevor ich antworte, würde ich gern kurz mit dir sprechen.
        address=polite → Bevor ich antworte, würde ich gern kurz mit Ihnen sprechen.

tuer-nochmal = Ich hatte { -dir } schon einmal abgesagt. Bevor ich neu überlege, würde ich gern mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, student, met-once
    .when = refused-before
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Ich hatte dir schon einmal abgesagt. Bevor ich neu überlege, würde ich gern mit dir reden.
        address=polite → Ich hatte Ihnen schon einmal abgesagt. Bevor ich neu überlege, würde ich gern mit Ihnen reden.

tuer-nochmal-lange = Ich hatte { -dir } schon einmal abgesagt, und wir haben lange nicht gesprochen. Bevor ich neu überlege, würde ich gern mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, student, met-once
    .when = refused-before
    .unless = bereavement, layoff, non-solicitation, hostile
    .examples =
        address=familiar → Ich hatte dir schon einmal abgesagt, und wir haben lange nicht gesprochen. Bevor ich neu überlege, würde ich gern mit dir reden.
        address=polite → Ich hatte Ihnen schon einmal abgesagt, und wir haben lange nicht gesprochen. Bevor ich neu überlege, würde ich gern mit Ihnen reden.

tuer-regel = Auf LinkedIn lässt eine Regel, an die ich gebunden bin, das nicht zu. Reden können wir trotzdem gern.
    .move = reason
    .approaches = open-the-door
    .reasons = external-constraint
    .when = non-solicitation
    .unless = bereavement, layoff
    .examples =
        → Auf LinkedIn lässt eine Regel, an die ich gebunden bin, das nicht zu. Reden können wir trotzdem gern.

tuer-regel-gebunden = Ich bin an eine Regel gebunden, die eine Vernetzung auf LinkedIn nicht zulässt. Sprechen können wir trotzdem gern.
    .move = reason
    .approaches = open-the-door
    .reasons = external-constraint
    .when = non-solicitation
    .unless = bereavement, layoff
    .examples =
        → Ich bin an eine Regel gebunden, die eine Vernetzung auf LinkedIn nicht zulässt. Sprechen können wir trotzdem gern.

tuer-ohne-linkedin = Auf LinkedIn belasse ich es, wie es ist. Reden können wir trotzdem gern.
    .move = reason
    .approaches = open-the-door
    .when = non-solicitation
    .unless = bereavement, layoff
    .examples =
        → Auf LinkedIn belasse ich es, wie es ist. Reden können wir trotzdem gern.

tuer-ohne-klick = Auf LinkedIn werde ich mich nicht vernetzen, sprechen können wir trotzdem gern.
    .move = reason
    .approaches = open-the-door
    .when = non-solicitation
    .unless = bereavement, layoff
    .examples =
        → Auf LinkedIn werde ich mich nicht vernetzen, sprechen können wir trotzdem gern.

tuer-ton-klaeren = Schriftlich möchte ich das nicht klären, reden können wir aber.
    .move = reason
    .approaches = open-the-door
    .when = hostile
    .unless = bereavement, layoff
    .examples =
        → Schriftlich möchte ich das nicht klären, reden können wir aber.

tuer-ton-direkt = Über Nachrichten möchte ich das nicht austragen, reden können wir direkt.
    .move = reason
    .approaches = open-the-door
    .when = hostile
    .unless = bereavement, layoff
    .examples =
        → Über Nachrichten möchte ich das nicht austragen, reden können wir direkt.

tuer-ton-lange = Nach so langer Zeit möchte ich das nicht schriftlich klären, reden können wir aber.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .when = hostile
    .unless = bereavement, layoff
    .examples =
        → Nach so langer Zeit möchte ich das nicht schriftlich klären, reden können wir aber.

schritt-ton-telefon = Wann wäre { -dir } ein kurzes Telefonat recht?
    .move = step
    .approaches = open-the-door
    .when = hostile
    .unless = bereavement, layoff
    .examples =
        address=familiar → Wann wäre dir ein kurzes Telefonat recht?
        address=polite → Wann wäre Ihnen ein kurzes Telefonat recht?

schritt-ton-sag = { -sag-gross } mir, wann wir telefonieren können.
    .move = step
    .approaches = open-the-door
    .when = hostile
    .unless = bereavement, layoff
    .examples =
        address=familiar → Sag mir, wann wir telefonieren können.
        address=polite → Sagen Sie mir, wann wir telefonieren können.

tuer-trauer-1 = Die Einladung auf LinkedIn hat Zeit, und { -du-brauchst } mir nicht zu antworten.
    .move = reason
    .approaches = open-the-door
    .when = bereavement
    .examples =
        address=familiar → Die Einladung auf LinkedIn hat Zeit, und du brauchst mir nicht zu antworten.
        address=polite → Die Einladung auf LinkedIn hat Zeit, und Sie brauchen mir nicht zu antworten.

tuer-trauer-2 = { -deine-gross } Einladung hat Zeit, und eine Antwort ist jetzt nicht nötig.
    .move = reason
    .approaches = open-the-door
    .when = bereavement
    .examples =
        address=familiar → Deine Einladung hat Zeit, und eine Antwort ist jetzt nicht nötig.
        address=polite → Ihre Einladung hat Zeit, und eine Antwort ist jetzt nicht nötig.

tuer-trauer-3 = Mit der Einladung auf LinkedIn eilt es überhaupt nicht.
    .move = reason
    .approaches = open-the-door
    .when = bereavement
    .examples =
        → Mit der Einladung auf LinkedIn eilt es überhaupt nicht.

tuer-stelle-1 = Die Einladung hat Zeit. Ich möchte lieber erst in Ruhe mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Die Einladung hat Zeit. Ich möchte lieber erst in Ruhe mit dir reden.
        address=polite → Die Einladung hat Zeit. Ich möchte lieber erst in Ruhe mit Ihnen reden.

tuer-stelle-2 = Die Einladung ist jetzt nicht so wichtig, ich würde lieber kurz mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Die Einladung ist jetzt nicht so wichtig, ich würde lieber kurz mit dir reden.
        address=polite → Die Einladung ist jetzt nicht so wichtig, ich würde lieber kurz mit Ihnen reden.

tuer-stelle-3 = Lieber als über LinkedIn möchte ich jetzt direkt mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Lieber als über LinkedIn möchte ich jetzt direkt mit dir reden.
        address=polite → Lieber als über LinkedIn möchte ich jetzt direkt mit Ihnen reden.

tuer-stelle-lange = Wir haben lange nicht gesprochen. Die Einladung hat Zeit, ich möchte lieber erst in Ruhe mit { -dir } reden.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .when = layoff
    .unless = bereavement, non-solicitation
    .examples =
        address=familiar → Wir haben lange nicht gesprochen. Die Einladung hat Zeit, ich möchte lieber erst in Ruhe mit dir reden.
        address=polite → Wir haben lange nicht gesprochen. Die Einladung hat Zeit, ich möchte lieber erst in Ruhe mit Ihnen reden.

## Erst reden: der Vorschlag

schritt-reden-1 = Wollen wir mal telefonieren oder einen Kaffee trinken?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .unless = hostile
    .examples =
        → Wollen wir mal telefonieren oder einen Kaffee trinken?

schritt-reden-2 = { -hast-du-gross } mal eine halbe Stunde zum Telefonieren?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .unless = hostile
    .examples =
        address=familiar → Hast du mal eine halbe Stunde zum Telefonieren?
        address=polite → Haben Sie mal eine halbe Stunde zum Telefonieren?

schritt-reden-3 = Wollen wir in den nächsten Tagen mal telefonieren?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .unless = hostile
    .examples =
        → Wollen wir in den nächsten Tagen mal telefonieren?

schritt-reden-4 = Wann { -passt-es-dir } für einen Anruf?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .unless = hostile
    .examples =
        address=familiar → Wann passt es dir für einen Anruf?
        address=polite → Wann passt es Ihnen für einen Anruf?

schritt-reden-sehen = Wollen wir beim nächsten Treffen in Ruhe reden?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher
    .when = meet-in-person
    .unless = bereavement, layoff, hostile
    .examples =
        → Wollen wir beim nächsten Treffen in Ruhe reden?

schritt-reden-5 = { -haettest-du-gross } in den nächsten Tagen Zeit für ein Telefonat?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .unless = hostile
    .examples =
        address=familiar → Hättest du in den nächsten Tagen Zeit für ein Telefonat?
        address=polite → Hätten Sie in den nächsten Tagen Zeit für ein Telefonat?

schritt-reden-6 = Wäre { -dir } ein Telefonat in den nächsten Tagen recht?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .unless = hostile
    .examples =
        address=familiar → Wäre dir ein Telefonat in den nächsten Tagen recht?
        address=polite → Wäre Ihnen ein Telefonat in den nächsten Tagen recht?

schritt-reden-7 = Wann { -passt-es-dir } für ein Telefonat oder ein Treffen?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .unless = hostile
    .examples =
        address=familiar → Wann passt es dir für ein Telefonat oder ein Treffen?
        address=polite → Wann passt es Ihnen für ein Telefonat oder ein Treffen?

schritt-firma-1 = { -hast-du-gross } in den nächsten Tagen fünf Minuten?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .unless = hostile
    .examples =
        address=familiar → Hast du in den nächsten Tagen fünf Minuten?
        address=polite → Haben Sie in den nächsten Tagen fünf Minuten?

schritt-firma-2 = Wann passt es { -dir }?
    .move = step
    .approaches = open-the-door
    .relationships = colleague, manager, report, client
    .unless = hostile
    .examples =
        address=familiar → Wann passt es dir?
        address=polite → Wann passt es Ihnen?

schritt-firma-3 = { -hast-du-gross } diese Woche kurz Zeit?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .unless = hostile
    .examples =
        address=familiar → Hast du diese Woche kurz Zeit?
        address=polite → Haben Sie diese Woche kurz Zeit?

schritt-firma-4 = Passt es { -dir } in den nächsten Tagen einmal kurz?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .unless = hostile
    .examples =
        address=familiar → Passt es dir in den nächsten Tagen einmal kurz?
        address=polite → Passt es Ihnen in den nächsten Tagen einmal kurz?

schritt-firma-5 = { -haettest-du-gross } in den nächsten Tagen ein paar Minuten Zeit?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .relationships = colleague, manager, report, client
    .unless = hostile
    .examples =
        address=familiar → Hättest du in den nächsten Tagen ein paar Minuten Zeit?
        address=polite → Hätten Sie in den nächsten Tagen ein paar Minuten Zeit?

schritt-firma-6 = Wäre { -dir } in den nächsten Tagen ein kurzes Gespräch recht?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .relationships = colleague, manager, report, client
    .unless = hostile
    .examples =
        address=familiar → Wäre dir in den nächsten Tagen ein kurzes Gespräch recht?
        address=polite → Wäre Ihnen in den nächsten Tagen ein kurzes Gespräch recht?

schritt-kurz-1 = Zwei Sätze reichen völlig.
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = supplier, recruiter, student, competitor, unknown
    .unless = hostile
    .examples =
        → Zwei Sätze reichen völlig.

schritt-kurz-2 = { -schreibst-du-gross } mir dazu zwei, drei Sätze?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = supplier, recruiter, student, competitor, unknown
    .unless = hostile
    .examples =
        address=familiar → Schreibst du mir dazu zwei, drei Sätze?
        address=polite → Schreiben Sie mir dazu zwei, drei Sätze?

schritt-kurz-3 = { -magst-du-mir-gross } dazu kurz schreiben?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = supplier, recruiter, student, competitor, unknown
    .unless = hostile
    .examples =
        address=familiar → Magst du mir dazu kurz schreiben?
        address=polite → Möchten Sie mir dazu kurz schreiben?

schritt-kurz-4 = Ein, zwei Sätze dazu reichen völlig.
    .move = step
    .approaches = open-the-door
    .registers = formal
    .relationships = supplier, recruiter, student, competitor, unknown
    .unless = hostile
    .examples =
        → Ein, zwei Sätze dazu reichen völlig.

schritt-kurz-5 = { -wuerdest-du-gross } mir dazu kurz schreiben?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .relationships = supplier, recruiter, student, competitor, unknown
    .unless = hostile
    .examples =
        address=familiar → Würdest du mir dazu kurz schreiben?
        address=polite → Würden Sie mir dazu kurz schreiben?

schritt-kurz-6 = { -schreib-gross } mir dazu bitte kurz.
    .move = step
    .approaches = open-the-door
    .registers = formal
    .relationships = supplier, recruiter, student, competitor, unknown
    .unless = hostile
    .examples =
        address=familiar → Schreib mir dazu bitte kurz.
        address=polite → Schreiben Sie mir dazu bitte kurz.

schritt-trauer-1 = Wenn { -dir } irgendwann nach Reden ist, { -melde-dich } einfach.
    .move = step
    .approaches = open-the-door
    .when = bereavement
    .examples =
        address=familiar → Wenn dir irgendwann nach Reden ist, melde dich einfach.
        address=polite → Wenn Ihnen irgendwann nach Reden ist, melden Sie sich einfach.

schritt-trauer-2 = Wenn { -du } später einmal reden { -moechtest }, { -melde-dich } einfach.
    .move = step
    .approaches = open-the-door
    .when = bereavement
    .examples =
        address=familiar → Wenn du später einmal reden möchtest, melde dich einfach.
        address=polite → Wenn Sie später einmal reden möchten, melden Sie sich einfach.

schritt-trauer-3 = Wenn { -dir } wieder danach ist, { -ruf } gern an.
    .move = step
    .approaches = open-the-door
    .when = bereavement
    .examples =
        address=familiar → Wenn dir wieder danach ist, ruf gern an.
        address=polite → Wenn Ihnen wieder danach ist, rufen Sie gern an.

schritt-stelle-1 = Wollen wir in den nächsten Tagen telefonieren?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .unless = bereavement
    .examples =
        → Wollen wir in den nächsten Tagen telefonieren?

schritt-stelle-2 = Wollen wir telefonieren oder einen Kaffee trinken? { -du-suchst-dir-gross } aus, wann.
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Wollen wir telefonieren oder einen Kaffee trinken? Du suchst dir aus, wann.
        address=polite → Wollen wir telefonieren oder einen Kaffee trinken? Sie suchen sich aus, wann.

schritt-stelle-3 = Wann wäre { -dir } ein Anruf recht?
    .move = step
    .approaches = open-the-door
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Wann wäre dir ein Anruf recht?
        address=polite → Wann wäre Ihnen ein Anruf recht?

schritt-stelle-4 = Wollen wir einmal in Ruhe telefonieren?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .unless = bereavement
    .examples =
        → Wollen wir einmal in Ruhe telefonieren?

schritt-stelle-5 = { -haettest-du-gross } in den nächsten Tagen Zeit dafür?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Hättest du in den nächsten Tagen Zeit dafür?
        address=polite → Hätten Sie in den nächsten Tagen Zeit dafür?

schritt-stelle-6 = Wäre { -dir } in den nächsten Tagen ein Anruf recht?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Wäre dir in den nächsten Tagen ein Anruf recht?
        address=polite → Wäre Ihnen in den nächsten Tagen ein Anruf recht?

schritt-anruf-detail = { $detail-kind ->
    [when] Wollen wir { $detail } telefonieren?
    [day] Wollen wir am { $detail } telefonieren?
    [month] Wollen wir im { $detail } telefonieren?
   *[what] Wollen wir telefonieren? Mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .unless = bereavement, layoff
    .offer = call
    .examples =
        detail=nächste Woche; detail-kind=when → Wollen wir nächste Woche telefonieren?
        detail=Freitag; detail-kind=day → Wollen wir am Freitag telefonieren?
        detail=März; detail-kind=month → Wollen wir im März telefonieren?
        detail=Kaffee am Markt; detail-kind=what → Wollen wir telefonieren? Mein Vorschlag: Kaffee am Markt.

schritt-anruf-detail-formal = { $detail-kind ->
    [when] Gern würde ich { $detail } mit { -dir } telefonieren.
    [day] Gern würde ich am { $detail } mit { -dir } telefonieren.
    [month] Gern würde ich im { $detail } mit { -dir } telefonieren.
   *[what] Gern würde ich mit { -dir } telefonieren, mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .unless = bereavement, layoff
    .offer = call
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Gern würde ich nächste Woche mit dir telefonieren.
        address=familiar; detail=Freitag; detail-kind=day → Gern würde ich am Freitag mit dir telefonieren.
        address=familiar; detail=März; detail-kind=month → Gern würde ich im März mit dir telefonieren.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Gern würde ich mit dir telefonieren, mein Vorschlag: Kaffee am Markt.
        address=polite; detail=nächste Woche; detail-kind=when → Gern würde ich nächste Woche mit Ihnen telefonieren.

schritt-anruf = Wollen wir telefonieren?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .unless = bereavement, layoff
    .offer = call
    .examples =
        → Wollen wir telefonieren?

schritt-anruf-formal = Wäre { -dir } ein Telefonat recht?
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .unless = bereavement, layoff
    .offer = call
    .examples =
        address=familiar → Wäre dir ein Telefonat recht?
        address=polite → Wäre Ihnen ein Telefonat recht?

schritt-anruf-trauer-detail = { $detail-kind ->
    [when] Wenn { -dir } danach ist, können wir { $detail } gern telefonieren.
    [day] Wenn { -dir } danach ist, können wir am { $detail } gern telefonieren.
    [month] Wenn { -dir } danach ist, können wir im { $detail } gern telefonieren.
   *[what] Wenn { -dir } danach ist, können wir gern telefonieren, mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .when = bereavement
    .offer = call
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Wenn dir danach ist, können wir nächste Woche gern telefonieren.
        address=familiar; detail=Freitag; detail-kind=day → Wenn dir danach ist, können wir am Freitag gern telefonieren.
        address=familiar; detail=März; detail-kind=month → Wenn dir danach ist, können wir im März gern telefonieren.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Wenn dir danach ist, können wir gern telefonieren, mein Vorschlag: Kaffee am Markt.
        address=polite; detail=nächste Woche; detail-kind=when → Wenn Ihnen danach ist, können wir nächste Woche gern telefonieren.

schritt-anruf-trauer = Wenn { -dir } danach ist, können wir gern telefonieren.
    .move = step
    .approaches = open-the-door
    .when = bereavement
    .offer = call
    .examples =
        address=familiar → Wenn dir danach ist, können wir gern telefonieren.
        address=polite → Wenn Ihnen danach ist, können wir gern telefonieren.

schritt-anruf-stelle-detail = { $detail-kind ->
    [when] Wollen wir { $detail } in Ruhe telefonieren?
    [day] Wollen wir am { $detail } in Ruhe telefonieren?
    [month] Wollen wir im { $detail } in Ruhe telefonieren?
   *[what] Wollen wir in Ruhe telefonieren? Mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .unless = bereavement
    .offer = call
    .examples =
        detail=nächste Woche; detail-kind=when → Wollen wir nächste Woche in Ruhe telefonieren?
        detail=Freitag; detail-kind=day → Wollen wir am Freitag in Ruhe telefonieren?
        detail=März; detail-kind=month → Wollen wir im März in Ruhe telefonieren?
        detail=Kaffee am Markt; detail-kind=what → Wollen wir in Ruhe telefonieren? Mein Vorschlag: Kaffee am Markt.

schritt-anruf-stelle-detail-formal = { $detail-kind ->
    [when] Gern würde ich { $detail } mit { -dir } in Ruhe telefonieren.
    [day] Gern würde ich am { $detail } mit { -dir } in Ruhe telefonieren.
    [month] Gern würde ich im { $detail } mit { -dir } in Ruhe telefonieren.
   *[what] Gern würde ich mit { -dir } in Ruhe telefonieren, mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = layoff
    .unless = bereavement
    .offer = call
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Gern würde ich nächste Woche mit dir in Ruhe telefonieren.
        address=familiar; detail=Freitag; detail-kind=day → Gern würde ich am Freitag mit dir in Ruhe telefonieren.
        address=familiar; detail=März; detail-kind=month → Gern würde ich im März mit dir in Ruhe telefonieren.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Gern würde ich mit dir in Ruhe telefonieren, mein Vorschlag: Kaffee am Markt.
        address=polite; detail=nächste Woche; detail-kind=when → Gern würde ich nächste Woche mit Ihnen in Ruhe telefonieren.

schritt-anruf-stelle = Wollen wir in Ruhe telefonieren?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .unless = bereavement
    .offer = call
    .examples =
        → Wollen wir in Ruhe telefonieren?

schritt-anruf-stelle-formal = Wäre { -dir } ein Telefonat jetzt recht?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = layoff
    .unless = bereavement
    .offer = call
    .examples =
        address=familiar → Wäre dir ein Telefonat jetzt recht?
        address=polite → Wäre Ihnen ein Telefonat jetzt recht?

schritt-treffen-detail = { $detail-kind ->
    [when] Wollen wir uns { $detail } treffen?
    [day] Wollen wir uns am { $detail } treffen?
    [month] Wollen wir uns im { $detail } treffen?
   *[what] Wollen wir uns treffen? Mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .unless = bereavement, layoff
    .offer = meet
    .examples =
        detail=nächste Woche; detail-kind=when → Wollen wir uns nächste Woche treffen?
        detail=Freitag; detail-kind=day → Wollen wir uns am Freitag treffen?
        detail=März; detail-kind=month → Wollen wir uns im März treffen?
        detail=Kaffee am Markt; detail-kind=what → Wollen wir uns treffen? Mein Vorschlag: Kaffee am Markt.

schritt-treffen-detail-formal = { $detail-kind ->
    [when] Gern würde ich mich { $detail } mit { -dir } treffen.
    [day] Gern würde ich mich am { $detail } mit { -dir } treffen.
    [month] Gern würde ich mich im { $detail } mit { -dir } treffen.
   *[what] Gern würde ich mich mit { -dir } treffen, mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .unless = bereavement, layoff
    .offer = meet
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Gern würde ich mich nächste Woche mit dir treffen.
        address=familiar; detail=Freitag; detail-kind=day → Gern würde ich mich am Freitag mit dir treffen.
        address=familiar; detail=März; detail-kind=month → Gern würde ich mich im März mit dir treffen.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Gern würde ich mich mit dir treffen, mein Vorschlag: Kaffee am Markt.
        address=polite; detail=nächste Woche; detail-kind=when → Gern würde ich mich nächste Woche mit Ihnen treffen.

schritt-treffen = Wollen wir uns treffen?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .unless = bereavement, layoff
    .offer = meet
    .examples =
        → Wollen wir uns treffen?

schritt-treffen-formal = Wäre { -dir } ein Treffen recht?
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .unless = bereavement, layoff
    .offer = meet
    .examples =
        address=familiar → Wäre dir ein Treffen recht?
        address=polite → Wäre Ihnen ein Treffen recht?

schritt-treffen-trauer-detail = { $detail-kind ->
    [when] Wenn { -dir } danach ist, können wir uns { $detail } gern treffen.
    [day] Wenn { -dir } danach ist, können wir uns am { $detail } gern treffen.
    [month] Wenn { -dir } danach ist, können wir uns im { $detail } gern treffen.
   *[what] Wenn { -dir } danach ist, können wir uns gern treffen, mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .when = bereavement
    .offer = meet
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Wenn dir danach ist, können wir uns nächste Woche gern treffen.
        address=familiar; detail=Freitag; detail-kind=day → Wenn dir danach ist, können wir uns am Freitag gern treffen.
        address=familiar; detail=März; detail-kind=month → Wenn dir danach ist, können wir uns im März gern treffen.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Wenn dir danach ist, können wir uns gern treffen, mein Vorschlag: Kaffee am Markt.
        address=polite; detail=nächste Woche; detail-kind=when → Wenn Ihnen danach ist, können wir uns nächste Woche gern treffen.

schritt-treffen-trauer = Wenn { -dir } danach ist, können wir uns gern treffen.
    .move = step
    .approaches = open-the-door
    .when = bereavement
    .offer = meet
    .examples =
        address=familiar → Wenn dir danach ist, können wir uns gern treffen.
        address=polite → Wenn Ihnen danach ist, können wir uns gern treffen.

schritt-treffen-stelle-detail = { $detail-kind ->
    [when] Wollen wir uns { $detail } in Ruhe treffen?
    [day] Wollen wir uns am { $detail } in Ruhe treffen?
    [month] Wollen wir uns im { $detail } in Ruhe treffen?
   *[what] Wollen wir uns in Ruhe treffen? Mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .unless = bereavement
    .offer = meet
    .examples =
        detail=nächste Woche; detail-kind=when → Wollen wir uns nächste Woche in Ruhe treffen?
        detail=Freitag; detail-kind=day → Wollen wir uns am Freitag in Ruhe treffen?
        detail=März; detail-kind=month → Wollen wir uns im März in Ruhe treffen?
        detail=Kaffee am Markt; detail-kind=what → Wollen wir uns in Ruhe treffen? Mein Vorschlag: Kaffee am Markt.

schritt-treffen-stelle-detail-formal = { $detail-kind ->
    [when] Gern würde ich mich { $detail } mit { -dir } in Ruhe treffen.
    [day] Gern würde ich mich am { $detail } mit { -dir } in Ruhe treffen.
    [month] Gern würde ich mich im { $detail } mit { -dir } in Ruhe treffen.
   *[what] Gern würde ich mich mit { -dir } in Ruhe treffen, mein Vorschlag: { $detail }.
}
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = layoff
    .unless = bereavement
    .offer = meet
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Gern würde ich mich nächste Woche mit dir in Ruhe treffen.
        address=familiar; detail=Freitag; detail-kind=day → Gern würde ich mich am Freitag mit dir in Ruhe treffen.
        address=familiar; detail=März; detail-kind=month → Gern würde ich mich im März mit dir in Ruhe treffen.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Gern würde ich mich mit dir in Ruhe treffen, mein Vorschlag: Kaffee am Markt.
        address=polite; detail=nächste Woche; detail-kind=when → Gern würde ich mich nächste Woche mit Ihnen in Ruhe treffen.

schritt-treffen-stelle = Wollen wir uns in Ruhe treffen?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .unless = bereavement
    .offer = meet
    .examples =
        → Wollen wir uns in Ruhe treffen?

schritt-treffen-stelle-formal = Wäre { -dir } ein Treffen jetzt recht?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = layoff
    .unless = bereavement
    .offer = meet
    .examples =
        address=familiar → Wäre dir ein Treffen jetzt recht?
        address=polite → Wäre Ihnen ein Treffen jetzt recht?

## Fragen, worum es geht

frage-ton = Bevor ich antworte, möchte ich wissen, worum es { -dir } geht.
    .move = reason
    .approaches = ask
    .when = hostile
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Bevor ich antworte, möchte ich wissen, worum es dir geht.
        address=polite → Bevor ich antworte, möchte ich wissen, worum es Ihnen geht.

frage-ton-sag = Bevor ich darauf antworte: Worum geht es { -dir } bei { -deiner } Nachricht?
    .move = reason
    .approaches = ask
    .when = hostile
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Bevor ich darauf antworte: Worum geht es dir bei deiner Nachricht?
        address=polite → Bevor ich darauf antworte: Worum geht es Ihnen bei Ihrer Nachricht?

frage-nahe = Kurze Frage vorab: Geht es { -dir } um etwas Bestimmtes, oder { -moechtest-du-dich } einfach auch dort vernetzen?
    .move = reason
    .approaches = ask
    .relationships = friend, family
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Kurze Frage vorab: Geht es dir um etwas Bestimmtes, oder möchtest du dich einfach auch dort vernetzen?
        address=polite → Kurze Frage vorab: Geht es Ihnen um etwas Bestimmtes, oder möchten Sie sich einfach auch dort vernetzen?

frage-nahe-beides = Kurze Frage vorab: { -hattest-du-gross } an etwas Bestimmtes gedacht, oder { -moechtest-du-dich } einfach auch dort vernetzen? Beides ist in Ordnung, ich wüsste es nur gern.
    .move = reason
    .approaches = ask
    .relationships = friend, family
    .unless = bereavement, hostile
    .covers = step, closing
    .examples =
        address=familiar → Kurze Frage vorab: Hattest du an etwas Bestimmtes gedacht, oder möchtest du dich einfach auch dort vernetzen? Beides ist in Ordnung, ich wüsste es nur gern.
        address=polite → Kurze Frage vorab: Hatten Sie an etwas Bestimmtes gedacht, oder möchten Sie sich einfach auch dort vernetzen? Beides ist in Ordnung, ich wüsste es nur gern.

frage-nahe-darum = Bevor ich antworte: Geht es { -dir } um etwas Bestimmtes oder einfach ums Vernetzen?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Bevor ich antworte: Geht es dir um etwas Bestimmtes oder einfach ums Vernetzen?
        address=polite → Bevor ich antworte: Geht es Ihnen um etwas Bestimmtes oder einfach ums Vernetzen?

frage-nahe-sehen = Wir sehen uns ja auch so, deshalb frage ich lieber nach: Geht es { -dir } auf LinkedIn um etwas Bestimmtes?
    .move = reason
    .approaches = ask
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate
    .when = meet-in-person
    .unless = bereavement, layoff, hostile
    .covers = step
    .examples =
        address=familiar → Wir sehen uns ja auch so, deshalb frage ich lieber nach: Geht es dir auf LinkedIn um etwas Bestimmtes?
        address=polite → Wir sehen uns ja auch so, deshalb frage ich lieber nach: Geht es Ihnen auf LinkedIn um etwas Bestimmtes?

frage-anlass = Geht es { -dir } dabei um etwas Bestimmtes, oder { -moechtest-du-dich } einfach auch dort vernetzen?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Geht es dir dabei um etwas Bestimmtes, oder möchtest du dich einfach auch dort vernetzen?
        address=polite → Geht es Ihnen dabei um etwas Bestimmtes, oder möchten Sie sich einfach auch dort vernetzen?

frage-anlass-vorab = Eine kurze Frage vorab: { -hattest-du-gross } dabei an etwas Bestimmtes gedacht, oder geht es { -dir } einfach ums Vernetzen?
    .move = reason
    .approaches = ask
    .relationships = colleague, manager, report, client
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Eine kurze Frage vorab: Hattest du dabei an etwas Bestimmtes gedacht, oder geht es dir einfach ums Vernetzen?
        address=polite → Eine kurze Frage vorab: Hatten Sie dabei an etwas Bestimmtes gedacht, oder geht es Ihnen einfach ums Vernetzen?

frage-anlass-beides = Eine kurze Frage vorab: { -hattest-du-gross } dabei an etwas Bestimmtes gedacht, oder { -moechtest-du-dich } einfach auch dort vernetzen? Beides ist in Ordnung, ich wüsste es nur gern.
    .move = reason
    .approaches = ask
    .relationships = colleague, manager, report, client
    .unless = bereavement, hostile
    .covers = step, closing
    .examples =
        address=familiar → Eine kurze Frage vorab: Hattest du dabei an etwas Bestimmtes gedacht, oder möchtest du dich einfach auch dort vernetzen? Beides ist in Ordnung, ich wüsste es nur gern.
        address=polite → Eine kurze Frage vorab: Hatten Sie dabei an etwas Bestimmtes gedacht, oder möchten Sie sich einfach auch dort vernetzen? Beides ist in Ordnung, ich wüsste es nur gern.

frage-arbeit = Wir haben bei der Arbeit ja ohnehin miteinander zu tun. Geht es { -dir } auf LinkedIn um etwas Bestimmtes?
    .move = reason
    .approaches = ask
    .relationships = colleague, manager, report, client
    .when = working-together
    .unless = bereavement, layoff, hostile
    .covers = step
    .examples =
        address=familiar → Wir haben bei der Arbeit ja ohnehin miteinander zu tun. Geht es dir auf LinkedIn um etwas Bestimmtes?
        address=polite → Wir haben bei der Arbeit ja ohnehin miteinander zu tun. Geht es Ihnen auf LinkedIn um etwas Bestimmtes?

frage-arbeit-beides = Wir arbeiten ja ohnehin zusammen, deshalb eine kurze Frage: { -hattest-du-gross } an etwas Bestimmtes gedacht, oder { -moechtest-du-dich } einfach auch dort vernetzen? Beides ist in Ordnung.
    .move = reason
    .approaches = ask
    .relationships = colleague, manager, report, client
    .when = working-together
    .unless = bereavement, layoff, hostile
    .covers = step, closing
    .examples =
        address=familiar → Wir arbeiten ja ohnehin zusammen, deshalb eine kurze Frage: Hattest du an etwas Bestimmtes gedacht, oder möchtest du dich einfach auch dort vernetzen? Beides ist in Ordnung.
        address=polite → Wir arbeiten ja ohnehin zusammen, deshalb eine kurze Frage: Hatten Sie an etwas Bestimmtes gedacht, oder möchten Sie sich einfach auch dort vernetzen? Beides ist in Ordnung.

frage-stelle-nah = Bevor ich antworte, wüsste ich gern: Um welche Stelle geht es, und wo?
    .move = reason
    .approaches = ask
    .relationships = recruiter
    .unless = bereavement, hostile
    .covers = step
    .examples =
        → Bevor ich antworte, wüsste ich gern: Um welche Stelle geht es, und wo?

frage-stelle-fuer-mich = Eine Frage vorab: { -hast-du-gross } an eine bestimmte Stelle für mich gedacht?
    .move = reason
    .approaches = ask
    .relationships = recruiter
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Eine Frage vorab: Hast du an eine bestimmte Stelle für mich gedacht?
        address=polite → Eine Frage vorab: Haben Sie an eine bestimmte Stelle für mich gedacht?

frage-konkret = Bevor ich antworte, wüsste ich gern, worum es { -dir } konkret geht.
    .move = reason
    .approaches = ask
    .relationships = supplier, competitor
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Bevor ich antworte, wüsste ich gern, worum es dir konkret geht.
        address=polite → Bevor ich antworte, wüsste ich gern, worum es Ihnen konkret geht.

frage-konkret-schreib = { -schreib-gross } mir bitte kurz, worum es { -dir } geht.
    .move = reason
    .approaches = ask
    .relationships = supplier, competitor
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Schreib mir bitte kurz, worum es dir geht.
        address=polite → Schreiben Sie mir bitte kurz, worum es Ihnen geht.

frage-lernende = Wenn { -du } etwas mit mir besprechen { -moechtest }, { -schreib } mir gern kurz, worum es geht.
    .move = reason
    .approaches = ask
    .relationships = student
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Wenn du etwas mit mir besprechen möchtest, schreib mir gern kurz, worum es geht.
        address=polite → Wenn Sie etwas mit mir besprechen möchten, schreiben Sie mir gern kurz, worum es geht.

frage-bekannt = Bevor ich antworte, wüsste ich gern, worum es { -dir } geht.
    .move = reason
    .approaches = ask
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, met-once, unknown
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Bevor ich antworte, wüsste ich gern, worum es dir geht.
        address=polite → Bevor ich antworte, wüsste ich gern, worum es Ihnen geht.

frage-bekannt-darf = Geht es { -dir } um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?
    .move = reason
    .approaches = ask
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once, unknown
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Geht es dir um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?
        address=polite → Geht es Ihnen um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?

frage-bekannt-anlass = Darf ich fragen, woran { -du } dabei { -gedacht-hast }?
    .move = reason
    .approaches = ask
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once, unknown
    .unless = bereavement, hostile
    .covers = step
    .examples =
        address=familiar → Darf ich fragen, woran du dabei gedacht hast?
        address=polite → Darf ich fragen, woran Sie dabei gedacht haben?

frage-frueher = Wir haben ja einmal zusammengearbeitet. Geht es { -dir } jetzt um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?
    .move = reason
    .approaches = ask
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = working-together, bereavement, layoff, hostile
    .covers = step
    .examples =
        address=familiar → Wir haben ja einmal zusammengearbeitet. Geht es dir jetzt um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?
        address=polite → Wir haben ja einmal zusammengearbeitet. Geht es Ihnen jetzt um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?

frage-frueher-beides = Wir kennen uns ja von der Arbeit, deshalb frage ich einfach: Geht es { -dir } um etwas Bestimmtes, oder { -moechtest-du } in Kontakt bleiben? Beides ist in Ordnung.
    .move = reason
    .approaches = ask
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = working-together, bereavement, layoff, hostile
    .covers = step, closing
    .examples =
        address=familiar → Wir kennen uns ja von der Arbeit, deshalb frage ich einfach: Geht es dir um etwas Bestimmtes, oder möchtest du in Kontakt bleiben? Beides ist in Ordnung.
        address=polite → Wir kennen uns ja von der Arbeit, deshalb frage ich einfach: Geht es Ihnen um etwas Bestimmtes, oder möchten Sie in Kontakt bleiben? Beides ist in Ordnung.

frage-frueher-ort = Wir kennen uns ja aus unserer Zeit { -bei-ort }. Geht es { -dir } jetzt um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?
    .move = reason
    .approaches = ask
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student
    .unless = working-together, bereavement, layoff, hostile
    .covers = step
    .examples =
        address=familiar; place=in Lissabon; place-kind=when → Wir kennen uns ja aus unserer Zeit in Lissabon. Geht es dir jetzt um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?
        address=familiar; place=Nordwind; place-kind=what → Wir kennen uns ja aus unserer Zeit bei Nordwind. Geht es dir jetzt um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?
        address=polite; place=in Lissabon; place-kind=when → Wir kennen uns ja aus unserer Zeit in Lissabon. Geht es Ihnen jetzt um etwas Bestimmtes oder einfach darum, in Kontakt zu bleiben?

frage-begegnet-ort = Wir sind uns ja { -bei-ort } begegnet. Darf ich fragen, was jetzt der Anlass ist?
    .move = reason
    .approaches = ask
    .relationships = met-once
    .unless = bereavement, layoff, hostile
    .covers = step
    .examples =
        place=in Lissabon; place-kind=when → Wir sind uns ja in Lissabon begegnet. Darf ich fragen, was jetzt der Anlass ist?
        place=Nordwind; place-kind=what → Wir sind uns ja bei Nordwind begegnet. Darf ich fragen, was jetzt der Anlass ist?

frage-jahre = Wir haben seit { -jahre } nichts voneinander gehört, deshalb frage ich lieber nach: Gibt es einen Anlass, oder geht es { -dir } einfach darum, wieder in Kontakt zu kommen?
    .move = reason
    .approaches = ask
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .when = long-ago
    .unless = bereavement, layoff, hostile
    .covers = step
    .examples =
        address=familiar; years=3 → Wir haben seit ein paar Jahren nichts voneinander gehört, deshalb frage ich lieber nach: Gibt es einen Anlass, oder geht es dir einfach darum, wieder in Kontakt zu kommen?
        address=polite; years=3 → Wir haben seit ein paar Jahren nichts voneinander gehört, deshalb frage ich lieber nach: Gibt es einen Anlass, oder geht es Ihnen einfach darum, wieder in Kontakt zu kommen?

frage-verlorene-stelle-1 = Darf ich fragen, worum es { -dir } bei { -deiner } Einladung geht?
    .move = reason
    .approaches = ask
    .when = layoff
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Darf ich fragen, worum es dir bei deiner Einladung geht?
        address=polite → Darf ich fragen, worum es Ihnen bei Ihrer Einladung geht?

frage-verlorene-stelle-2 = { -magst-du-mir-gross } kurz schreiben, worum es { -dir } bei { -deiner } Einladung geht?
    .move = reason
    .approaches = ask
    .when = layoff
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Magst du mir kurz schreiben, worum es dir bei deiner Einladung geht?
        address=polite → Möchten Sie mir kurz schreiben, worum es Ihnen bei Ihrer Einladung geht?

frage-trauer-1 = Es eilt überhaupt nicht. Wenn { -dir } wieder danach ist, { -schreib } mir gern, worum es { -dir } bei der Einladung geht.
    .move = reason
    .approaches = ask
    .when = bereavement
    .covers = step
    .examples =
        address=familiar → Es eilt überhaupt nicht. Wenn dir wieder danach ist, schreib mir gern, worum es dir bei der Einladung geht.
        address=polite → Es eilt überhaupt nicht. Wenn Ihnen wieder danach ist, schreiben Sie mir gern, worum es Ihnen bei der Einladung geht.

frage-trauer-2 = Die Einladung hat Zeit. { -schreib-gross } mir irgendwann, worum es { -dir } dabei geht, ganz wie es { -dir } passt.
    .move = reason
    .approaches = ask
    .when = bereavement
    .covers = step
    .examples =
        address=familiar → Die Einladung hat Zeit. Schreib mir irgendwann, worum es dir dabei geht, ganz wie es dir passt.
        address=polite → Die Einladung hat Zeit. Schreiben Sie mir irgendwann, worum es Ihnen dabei geht, ganz wie es Ihnen passt.

frage-trauer-3 = Mit einer Antwort hat es Zeit. Wenn { -du } später etwas mit mir besprechen { -moechtest }, { -melde-dich } einfach.
    .move = reason
    .approaches = ask
    .when = bereavement
    .covers = step
    .examples =
        address=familiar → Mit einer Antwort hat es Zeit. Wenn du später etwas mit mir besprechen möchtest, melde dich einfach.
        address=polite → Mit einer Antwort hat es Zeit. Wenn Sie später etwas mit mir besprechen möchten, melden Sie sich einfach.

field-frage = LinkedIn nutze ich sonst nur für mein Fachgebiet, aber bevor ich antworte, wüsste ich gern mehr.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = field
    .unless = bereavement, layoff, hostile
    .examples =
        → LinkedIn nutze ich sonst nur für mein Fachgebiet, aber bevor ich antworte, wüsste ich gern mehr.

recruiters-colleagues-frage = Sonst vernetze ich mich auf LinkedIn nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Bevor ich antworte, wüsste ich aber gern mehr.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = recruiters-colleagues
    .unless = bereavement, layoff, hostile
    .examples =
        → Sonst vernetze ich mich auf LinkedIn nur mit Leuten, mit denen ich arbeite, und mit Leuten aus dem Recruiting. Bevor ich antworte, wüsste ich aber gern mehr.

colleagues-customers-frage = Sonst vernetze ich mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Bevor ich antworte, wüsste ich aber gern mehr.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = colleagues-customers
    .unless = bereavement, layoff, hostile
    .examples =
        → Sonst vernetze ich mich auf LinkedIn nur mit unserer Kundschaft und mit Leuten, mit denen ich arbeite. Bevor ich antworte, wüsste ich aber gern mehr.

current-work-frage = Auf LinkedIn geht es bei mir sonst nur um meine jetzige Arbeit, aber bevor ich antworte, wüsste ich gern mehr.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = current-work
    .unless = bereavement, layoff, hostile
    .examples =
        → Auf LinkedIn geht es bei mir sonst nur um meine jetzige Arbeit, aber bevor ich antworte, wüsste ich gern mehr.

rare-use-frage = Ich bin selten auf LinkedIn, nach { -deiner } Einladung frage ich aber gern.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = rare-use
    .unless = bereavement, layoff, hostile
    .examples =
        address=familiar → Ich bin selten auf LinkedIn, nach deiner Einladung frage ich aber gern.
        address=polite → Ich bin selten auf LinkedIn, nach Ihrer Einladung frage ich aber gern.

can-recommend-frage = Auf LinkedIn vernetze ich mich mit Menschen, über deren Arbeit ich etwas sagen kann. Bevor ich antworte, wüsste ich gern mehr.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = can-recommend
    .unless = bereavement, layoff, hostile
    .examples =
        → Auf LinkedIn vernetze ich mich mit Menschen, über deren Arbeit ich etwas sagen kann. Bevor ich antworte, wüsste ich gern mehr.

frage-schritt-1 = Worum geht es { -dir }?
    .move = step
    .approaches = ask
    .unless = bereavement
    .examples =
        address=familiar → Worum geht es dir?
        address=polite → Worum geht es Ihnen?

frage-schritt-2 = { -hattest-du-gross } an etwas Bestimmtes gedacht?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .unless = bereavement
    .examples =
        address=familiar → Hattest du an etwas Bestimmtes gedacht?
        address=polite → Hatten Sie an etwas Bestimmtes gedacht?

frage-schritt-3 = Geht es { -dir } um etwas Bestimmtes?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .unless = bereavement
    .examples =
        address=familiar → Geht es dir um etwas Bestimmtes?
        address=polite → Geht es Ihnen um etwas Bestimmtes?

frage-schritt-4 = Darf ich fragen, worum es geht?
    .move = step
    .approaches = ask
    .registers = neutral, formal
    .unless = bereavement
    .examples =
        → Darf ich fragen, worum es geht?

frage-schritt-5 = Darf ich fragen, was der Anlass ist?
    .move = step
    .approaches = ask
    .registers = formal
    .unless = bereavement
    .examples =
        → Darf ich fragen, was der Anlass ist?

frage-schritt-6 = Worum geht es { -dir } konkret?
    .move = step
    .approaches = ask
    .relationships = supplier, competitor
    .unless = bereavement
    .examples =
        address=familiar → Worum geht es dir konkret?
        address=polite → Worum geht es Ihnen konkret?

frage-schritt-7 = Um welche Stelle geht es, und wo?
    .move = step
    .approaches = ask
    .relationships = recruiter
    .unless = bereavement
    .examples =
        → Um welche Stelle geht es, und wo?

frage-schritt-8 = { -hast-du-gross } eine bestimmte Stelle im Blick?
    .move = step
    .approaches = ask
    .relationships = recruiter
    .unless = bereavement
    .examples =
        address=familiar → Hast du eine bestimmte Stelle im Blick?
        address=polite → Haben Sie eine bestimmte Stelle im Blick?

frage-schritt-trauer = Wenn { -dir } wieder danach ist: Worum geht es { -dir } dabei?
    .move = step
    .approaches = ask
    .when = bereavement
    .examples =
        address=familiar → Wenn dir wieder danach ist: Worum geht es dir dabei?
        address=polite → Wenn Ihnen wieder danach ist: Worum geht es Ihnen dabei?

## Fragen, woher man sich kennt

woher-spruenge = Ich komme gerade nicht darauf, woher wir uns kennen. { -hilfst-du-gross } mir kurz auf die Sprünge?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Ich komme gerade nicht darauf, woher wir uns kennen. Hilfst du mir kurz auf die Sprünge?
        address=polite → Ich komme gerade nicht darauf, woher wir uns kennen. Helfen Sie mir kurz auf die Sprünge?

woher-begegnet = Kennen wir uns? Falls ja, { -hilf-mir } bitte kurz auf die Sprünge. Falls nein: Worum geht es { -dir }?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = note, bereavement
    .covers = step
    .examples =
        address=familiar → Kennen wir uns? Falls ja, hilf mir bitte kurz auf die Sprünge. Falls nein: Worum geht es dir?
        address=polite → Kennen wir uns? Falls ja, helfen Sie mir bitte kurz auf die Sprünge. Falls nein: Worum geht es Ihnen?

woher-ganz-1 = Ich komme gerade nicht darauf, woher wir uns kennen. { -hilfst-du-gross } mir kurz auf die Sprünge? Falls wir uns noch nicht begegnet sind, { -schreib } mir gern, worum es { -dir } geht. Bis dahin lasse ich die Einladung offen.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = note, bereavement
    .covers = step, closing
    .examples =
        address=familiar → Ich komme gerade nicht darauf, woher wir uns kennen. Hilfst du mir kurz auf die Sprünge? Falls wir uns noch nicht begegnet sind, schreib mir gern, worum es dir geht. Bis dahin lasse ich die Einladung offen.
        address=polite → Ich komme gerade nicht darauf, woher wir uns kennen. Helfen Sie mir kurz auf die Sprünge? Falls wir uns noch nicht begegnet sind, schreiben Sie mir gern, worum es Ihnen geht. Bis dahin lasse ich die Einladung offen.

woher-ganz-2 = Bei { -deinem } Namen komme ich gerade nicht weiter: Woher kennen wir uns? Und falls noch gar nicht, was { -fuehrt-dich } zu mir? Bis dahin lasse ich die Einladung offen.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = note, bereavement
    .covers = step, closing
    .examples =
        address=familiar → Bei deinem Namen komme ich gerade nicht weiter: Woher kennen wir uns? Und falls noch gar nicht, was führt dich zu mir? Bis dahin lasse ich die Einladung offen.
        address=polite → Bei Ihrem Namen komme ich gerade nicht weiter: Woher kennen wir uns? Und falls noch gar nicht, was führt Sie zu mir? Bis dahin lasse ich die Einladung offen.

woher-einordnen = Ich weiß gerade nicht, ob wir uns schon begegnet sind. { -schreibst-du-gross } mir kurz, woher wir uns kennen?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Ich weiß gerade nicht, ob wir uns schon begegnet sind. Schreibst du mir kurz, woher wir uns kennen?
        address=polite → Ich weiß gerade nicht, ob wir uns schon begegnet sind. Schreiben Sie mir kurz, woher wir uns kennen?

woher-gedaechtnis = Im Moment weiß ich nicht, woher wir uns kennen. { -hilfst-du-gross } mir kurz?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Im Moment weiß ich nicht, woher wir uns kennen. Hilfst du mir kurz?
        address=polite → Im Moment weiß ich nicht, woher wir uns kennen. Helfen Sie mir kurz?

woher-formal-darf = Ich kann { -deinen } Namen nicht zuordnen. Darf ich fragen, ob und wo wir uns begegnet sind?
    .move = reason
    .approaches = ask-how-we-know
    .registers = neutral, formal
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Ich kann deinen Namen nicht zuordnen. Darf ich fragen, ob und wo wir uns begegnet sind?
        address=polite → Ich kann Ihren Namen nicht zuordnen. Darf ich fragen, ob und wo wir uns begegnet sind?

woher-formal-hinweis = Im Moment komme ich nicht darauf, woher wir uns kennen. Für einen kurzen Hinweis wäre ich { -dir } dankbar.
    .move = reason
    .approaches = ask-how-we-know
    .registers = formal
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Im Moment komme ich nicht darauf, woher wir uns kennen. Für einen kurzen Hinweis wäre ich dir dankbar.
        address=polite → Im Moment komme ich nicht darauf, woher wir uns kennen. Für einen kurzen Hinweis wäre ich Ihnen dankbar.

woher-formal-gelegenheit = Ich kann { -deinen } Namen gerade nicht einordnen. Bei welcher Gelegenheit haben wir uns kennengelernt?
    .move = reason
    .approaches = ask-how-we-know
    .registers = formal
    .unless = bereavement
    .covers = step
    .examples =
        address=familiar → Ich kann deinen Namen gerade nicht einordnen. Bei welcher Gelegenheit haben wir uns kennengelernt?
        address=polite → Ich kann Ihren Namen gerade nicht einordnen. Bei welcher Gelegenheit haben wir uns kennengelernt?

woher-trauer-1 = Mit einer Antwort hat es keine Eile. Wenn { -dir } wieder danach ist: Woher kennen wir uns?
    .move = reason
    .approaches = ask-how-we-know
    .when = bereavement
    .covers = step
    .examples =
        address=familiar → Mit einer Antwort hat es keine Eile. Wenn dir wieder danach ist: Woher kennen wir uns?
        address=polite → Mit einer Antwort hat es keine Eile. Wenn Ihnen wieder danach ist: Woher kennen wir uns?

woher-trauer-2 = Es eilt überhaupt nicht. { -magst-du-mir-gross } irgendwann schreiben, woher wir uns kennen?
    .move = reason
    .approaches = ask-how-we-know
    .when = bereavement
    .covers = step
    .examples =
        address=familiar → Es eilt überhaupt nicht. Magst du mir irgendwann schreiben, woher wir uns kennen?
        address=polite → Es eilt überhaupt nicht. Möchten Sie mir irgendwann schreiben, woher wir uns kennen?

woher-trauer-3 = Die Einladung hat Zeit. Wenn es { -dir } einmal passt: Wo sind wir uns begegnet?
    .move = reason
    .approaches = ask-how-we-know
    .when = bereavement
    .covers = step
    .examples =
        address=familiar → Die Einladung hat Zeit. Wenn es dir einmal passt: Wo sind wir uns begegnet?
        address=polite → Die Einladung hat Zeit. Wenn es Ihnen einmal passt: Wo sind wir uns begegnet?

woher-schritt-1 = Woher kennen wir uns?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → Woher kennen wir uns?

woher-schritt-2 = Sind wir uns schon einmal begegnet?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → Sind wir uns schon einmal begegnet?

woher-schritt-3 = { -hilfst-du-gross } mir kurz auf die Sprünge, woher wir uns kennen?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        address=familiar → Hilfst du mir kurz auf die Sprünge, woher wir uns kennen?
        address=polite → Helfen Sie mir kurz auf die Sprünge, woher wir uns kennen?

woher-schritt-4 = Darf ich fragen, woher wir uns kennen?
    .move = step
    .approaches = ask-how-we-know
    .registers = neutral, formal
    .examples =
        → Darf ich fragen, woher wir uns kennen?

woher-schritt-5 = Darf ich fragen, ob und wo wir uns begegnet sind?
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        → Darf ich fragen, ob und wo wir uns begegnet sind?

woher-schritt-6 = { -wuerdest-du-gross } mir schreiben, woher wir uns kennen?
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        address=familiar → Würdest du mir schreiben, woher wir uns kennen?
        address=polite → Würden Sie mir schreiben, woher wir uns kennen?

## Annehmen, mit einer Grenze

annehmen = Die Einladung nehme ich gern an.
    .move = reason
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        → Die Einladung nehme ich gern an.

annehmen-deine = { -deine-gross } Einladung nehme ich gern an.
    .move = reason
    .approaches = accept-with-note
    .examples =
        address=familiar → Deine Einladung nehme ich gern an.
        address=polite → Ihre Einladung nehme ich gern an.

annehmen-vernetze = Ich vernetze mich gern mit { -dir }.
    .move = reason
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        address=familiar → Ich vernetze mich gern mit dir.
        address=polite → Ich vernetze mich gern mit Ihnen.

grenze-nahe = Eines vorweg: Auf LinkedIn geht es bei mir nur um die Arbeit, alles andere besprechen wir wie immer direkt.
    .move = limit
    .approaches = accept-with-note
    .relationships = friend, family
    .examples =
        → Eines vorweg: Auf LinkedIn geht es bei mir nur um die Arbeit, alles andere besprechen wir wie immer direkt.

grenze-nahe-privat = LinkedIn ist bei mir nur für die Arbeit, für alles andere { -erreichst-du } mich wie immer.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = friend, family
    .examples =
        address=familiar → LinkedIn ist bei mir nur für die Arbeit, für alles andere erreichst du mich wie immer.
        address=polite → LinkedIn ist bei mir nur für die Arbeit, für alles andere erreichen Sie mich wie immer.

grenze-firma = Für alles, was die Arbeit betrifft, { -erreichst-du } mich weiter wie gewohnt.
    .move = limit
    .approaches = accept-with-note
    .relationships = colleague, manager, report
    .examples =
        address=familiar → Für alles, was die Arbeit betrifft, erreichst du mich weiter wie gewohnt.
        address=polite → Für alles, was die Arbeit betrifft, erreichen Sie mich weiter wie gewohnt.

grenze-firma-wie-gewohnt = Eine Bitte vorweg: Was die Arbeit betrifft, { -komm } weiter direkt auf mich zu und nicht über LinkedIn.
    .move = limit
    .approaches = accept-with-note
    .relationships = colleague, manager, report
    .examples =
        address=familiar → Eine Bitte vorweg: Was die Arbeit betrifft, komm weiter direkt auf mich zu und nicht über LinkedIn.
        address=polite → Eine Bitte vorweg: Was die Arbeit betrifft, kommen Sie weiter direkt auf mich zu und nicht über LinkedIn.

grenze-kunden = Eines vorweg: Was unsere Zusammenarbeit betrifft, { -schreib } mir bitte weiter direkt, nicht über LinkedIn.
    .move = limit
    .approaches = accept-with-note
    .relationships = client
    .examples =
        address=familiar → Eines vorweg: Was unsere Zusammenarbeit betrifft, schreib mir bitte weiter direkt, nicht über LinkedIn.
        address=polite → Eines vorweg: Was unsere Zusammenarbeit betrifft, schreiben Sie mir bitte weiter direkt, nicht über LinkedIn.

grenze-kunden-direkt = Was unsere Zusammenarbeit betrifft, besprechen wir am besten weiter direkt.
    .move = limit
    .approaches = accept-with-note
    .relationships = client
    .examples =
        → Was unsere Zusammenarbeit betrifft, besprechen wir am besten weiter direkt.

grenze-angebote = Bitte { -schick } mir darüber keine Angebote.
    .move = limit
    .approaches = accept-with-note
    .relationships = supplier, competitor
    .examples =
        address=familiar → Bitte schick mir darüber keine Angebote.
        address=polite → Bitte schicken Sie mir darüber keine Angebote.

grenze-angebote-sonst = Eines vorweg: Bitte { -schick } mir über LinkedIn keine Angebote.
    .move = limit
    .approaches = accept-with-note
    .relationships = supplier, competitor
    .examples =
        address=familiar → Eines vorweg: Bitte schick mir über LinkedIn keine Angebote.
        address=polite → Eines vorweg: Bitte schicken Sie mir über LinkedIn keine Angebote.

grenze-kontakte = Eine Bitte vorweg: { -lass-uns-gross } dort einfach in Kontakt bleiben, ohne Empfehlungen und Vermittlungen.
    .move = limit
    .approaches = accept-with-note
    .relationships = colleague, former-colleague, former-manager, report, former-report, classmate, teacher, student, met-once, unknown
    .examples =
        address=familiar → Eine Bitte vorweg: Lass uns dort einfach in Kontakt bleiben, ohne Empfehlungen und Vermittlungen.
        address=polite → Eine Bitte vorweg: Lassen Sie uns dort einfach in Kontakt bleiben, ohne Empfehlungen und Vermittlungen.

grenze-kontakte-recruiter = Eine Bitte vorweg: { -frag-gross } mich nicht nach Kontakten aus meinem Kreis, die gebe ich nicht weiter.
    .move = limit
    .approaches = accept-with-note
    .relationships = recruiter
    .examples =
        address=familiar → Eine Bitte vorweg: Frag mich nicht nach Kontakten aus meinem Kreis, die gebe ich nicht weiter.
        address=polite → Eine Bitte vorweg: Fragen Sie mich nicht nach Kontakten aus meinem Kreis, die gebe ich nicht weiter.

grenze-empfehlungen = Nur eine Bitte: Empfehlungen auf LinkedIn lassen wir außen vor.
    .move = limit
    .approaches = accept-with-note
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, recruiter, classmate, teacher, student, met-once, unknown
    .examples =
        → Nur eine Bitte: Empfehlungen auf LinkedIn lassen wir außen vor.

grenze-kanal = Wenn es wichtig ist, { -erreichst-du } mich { -per } schneller.
    .move = limit
    .approaches = accept-with-note
    .reasons = other-channel
    .examples =
        address=familiar; channel-kind=phone → Wenn es wichtig ist, erreichst du mich am Telefon schneller.
        address=familiar; channel-kind=email → Wenn es wichtig ist, erreichst du mich per E-Mail schneller.
        address=familiar; channel=jo@example.org; channel-kind=address → Wenn es wichtig ist, erreichst du mich unter jo@example.org schneller.
        address=familiar; channel=0170 5550123; channel-kind=number → Wenn es wichtig ist, erreichst du mich unter 0170 5550123 schneller.
        address=familiar; channel=WhatsApp; channel-kind=other → Wenn es wichtig ist, erreichst du mich über WhatsApp schneller.
        address=polite; channel-kind=phone → Wenn es wichtig ist, erreichen Sie mich am Telefon schneller.

grenze-kanal-direkt = Wenn etwas wichtig ist, { -schreib } mir bitte direkt.
    .move = limit
    .approaches = accept-with-note
    .reasons = other-channel
    .examples =
        address=familiar → Wenn etwas wichtig ist, schreib mir bitte direkt.
        address=polite → Wenn etwas wichtig ist, schreiben Sie mir bitte direkt.

grenze-selten = Eines vorweg: Ich schaue dort nur selten hinein, eine Antwort kann also dauern.
    .move = limit
    .approaches = accept-with-note
    .reasons = rare-use
    .examples =
        → Eines vorweg: Ich schaue dort nur selten hinein, eine Antwort kann also dauern.

grenze-kaum = { -wundere-dich-gross } nicht, wenn wenig von mir kommt, ich bin selten auf LinkedIn.
    .move = limit
    .approaches = accept-with-note
    .reasons = rare-use
    .examples =
        address=familiar → Wundere dich nicht, wenn wenig von mir kommt, ich bin selten auf LinkedIn.
        address=polite → Wundern Sie sich nicht, wenn wenig von mir kommt, ich bin selten auf LinkedIn.

grenze-rolle = In meiner Rolle schreibe ich auf LinkedIn keine Empfehlungen.
    .move = limit
    .approaches = accept-with-note
    .reasons = role-policy
    .examples =
        → In meiner Rolle schreibe ich auf LinkedIn keine Empfehlungen.

grenze-rolle-aufgabe = Eines vorweg: Meine Aufgabe bringt es mit sich, dass ich auf LinkedIn niemanden empfehle oder vermittle.
    .move = limit
    .approaches = accept-with-note
    .reasons = role-policy
    .examples =
        → Eines vorweg: Meine Aufgabe bringt es mit sich, dass ich auf LinkedIn niemanden empfehle oder vermittle.

grenze-jetzt = Eines vorweg: Auf LinkedIn geht es bei mir nur um meine jetzige Arbeit.
    .move = limit
    .approaches = accept-with-note
    .reasons = current-work
    .examples =
        → Eines vorweg: Auf LinkedIn geht es bei mir nur um meine jetzige Arbeit.

## Auf später

spaeter-einladen = { $detail-kind ->
    [when] Im Moment passt es mir noch nicht, aber { $detail } lade ich { -dich } selbst ein.
    [day] Im Moment passt es mir noch nicht, aber am { $detail } lade ich { -dich } selbst ein.
    [month] Im Moment passt es mir noch nicht, aber im { $detail } lade ich { -dich } selbst ein.
   *[what] Im Moment passt es mir noch nicht, aber später ({ $detail }) lade ich { -dich } selbst ein.
}
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = connect-later
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Im Moment passt es mir noch nicht, aber nächste Woche lade ich dich selbst ein.
        address=familiar; detail=Freitag; detail-kind=day → Im Moment passt es mir noch nicht, aber am Freitag lade ich dich selbst ein.
        address=familiar; detail=März; detail-kind=month → Im Moment passt es mir noch nicht, aber im März lade ich dich selbst ein.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Im Moment passt es mir noch nicht, aber später (Kaffee am Markt) lade ich dich selbst ein.
        address=polite; detail=nächste Woche; detail-kind=when → Im Moment passt es mir noch nicht, aber nächste Woche lade ich Sie selbst ein.

spaeter-einladen-formal = { $detail-kind ->
    [when] Im Moment möchte ich auf LinkedIn noch warten, aber { $detail } lade ich { -dich } selbst ein.
    [day] Im Moment möchte ich auf LinkedIn noch warten, aber am { $detail } lade ich { -dich } selbst ein.
    [month] Im Moment möchte ich auf LinkedIn noch warten, aber im { $detail } lade ich { -dich } selbst ein.
   *[what] Im Moment möchte ich auf LinkedIn noch warten, aber später ({ $detail }) lade ich { -dich } selbst ein.
}
    .move = reason
    .approaches = defer
    .registers = formal
    .offer = connect-later
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Im Moment möchte ich auf LinkedIn noch warten, aber nächste Woche lade ich dich selbst ein.
        address=familiar; detail=Freitag; detail-kind=day → Im Moment möchte ich auf LinkedIn noch warten, aber am Freitag lade ich dich selbst ein.
        address=familiar; detail=März; detail-kind=month → Im Moment möchte ich auf LinkedIn noch warten, aber im März lade ich dich selbst ein.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Im Moment möchte ich auf LinkedIn noch warten, aber später (Kaffee am Markt) lade ich dich selbst ein.
        address=polite; detail=nächste Woche; detail-kind=when → Im Moment möchte ich auf LinkedIn noch warten, aber nächste Woche lade ich Sie selbst ein.

zeit-einladen = { $detail-kind ->
    [when] Mit dem Vernetzen auf LinkedIn warte ich noch, aber { $detail } lade ich { -dich } selbst ein.
    [day] Mit dem Vernetzen auf LinkedIn warte ich noch, aber am { $detail } lade ich { -dich } selbst ein.
    [month] Mit dem Vernetzen auf LinkedIn warte ich noch, aber im { $detail } lade ich { -dich } selbst ein.
   *[what] Mit dem Vernetzen auf LinkedIn warte ich noch, aber später ({ $detail }) lade ich { -dich } selbst ein.
}
    .move = reason
    .approaches = defer
    .reasons = timing
    .offer = connect-later
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Mit dem Vernetzen auf LinkedIn warte ich noch, aber nächste Woche lade ich dich selbst ein.
        address=familiar; detail=Freitag; detail-kind=day → Mit dem Vernetzen auf LinkedIn warte ich noch, aber am Freitag lade ich dich selbst ein.
        address=familiar; detail=März; detail-kind=month → Mit dem Vernetzen auf LinkedIn warte ich noch, aber im März lade ich dich selbst ein.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Mit dem Vernetzen auf LinkedIn warte ich noch, aber später (Kaffee am Markt) lade ich dich selbst ein.
        address=polite; detail=nächste Woche; detail-kind=when → Mit dem Vernetzen auf LinkedIn warte ich noch, aber nächste Woche lade ich Sie selbst ein.

spaeter-melden = { $detail-kind ->
    [when] Im Moment passt es mir noch nicht, aber { $detail } melde ich mich bei { -dir }.
    [day] Im Moment passt es mir noch nicht, aber am { $detail } melde ich mich bei { -dir }.
    [month] Im Moment passt es mir noch nicht, aber im { $detail } melde ich mich bei { -dir }.
   *[what] Im Moment passt es mir noch nicht, aber später ({ $detail }) melde ich mich bei { -dir }.
}
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = contact-later
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Im Moment passt es mir noch nicht, aber nächste Woche melde ich mich bei dir.
        address=familiar; detail=Freitag; detail-kind=day → Im Moment passt es mir noch nicht, aber am Freitag melde ich mich bei dir.
        address=familiar; detail=März; detail-kind=month → Im Moment passt es mir noch nicht, aber im März melde ich mich bei dir.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Im Moment passt es mir noch nicht, aber später (Kaffee am Markt) melde ich mich bei dir.
        address=polite; detail=nächste Woche; detail-kind=when → Im Moment passt es mir noch nicht, aber nächste Woche melde ich mich bei Ihnen.

spaeter-melden-formal = { $detail-kind ->
    [when] Im Moment möchte ich auf LinkedIn noch warten, aber { $detail } melde ich mich bei { -dir }.
    [day] Im Moment möchte ich auf LinkedIn noch warten, aber am { $detail } melde ich mich bei { -dir }.
    [month] Im Moment möchte ich auf LinkedIn noch warten, aber im { $detail } melde ich mich bei { -dir }.
   *[what] Im Moment möchte ich auf LinkedIn noch warten, aber später ({ $detail }) melde ich mich bei { -dir }.
}
    .move = reason
    .approaches = defer
    .registers = formal
    .offer = contact-later
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Im Moment möchte ich auf LinkedIn noch warten, aber nächste Woche melde ich mich bei dir.
        address=familiar; detail=Freitag; detail-kind=day → Im Moment möchte ich auf LinkedIn noch warten, aber am Freitag melde ich mich bei dir.
        address=familiar; detail=März; detail-kind=month → Im Moment möchte ich auf LinkedIn noch warten, aber im März melde ich mich bei dir.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Im Moment möchte ich auf LinkedIn noch warten, aber später (Kaffee am Markt) melde ich mich bei dir.
        address=polite; detail=nächste Woche; detail-kind=when → Im Moment möchte ich auf LinkedIn noch warten, aber nächste Woche melde ich mich bei Ihnen.

zeit-melden = { $detail-kind ->
    [when] Mit dem Vernetzen auf LinkedIn warte ich noch, aber { $detail } melde ich mich bei { -dir }.
    [day] Mit dem Vernetzen auf LinkedIn warte ich noch, aber am { $detail } melde ich mich bei { -dir }.
    [month] Mit dem Vernetzen auf LinkedIn warte ich noch, aber im { $detail } melde ich mich bei { -dir }.
   *[what] Mit dem Vernetzen auf LinkedIn warte ich noch, aber später ({ $detail }) melde ich mich bei { -dir }.
}
    .move = reason
    .approaches = defer
    .reasons = timing
    .offer = contact-later
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Mit dem Vernetzen auf LinkedIn warte ich noch, aber nächste Woche melde ich mich bei dir.
        address=familiar; detail=Freitag; detail-kind=day → Mit dem Vernetzen auf LinkedIn warte ich noch, aber am Freitag melde ich mich bei dir.
        address=familiar; detail=März; detail-kind=month → Mit dem Vernetzen auf LinkedIn warte ich noch, aber im März melde ich mich bei dir.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Mit dem Vernetzen auf LinkedIn warte ich noch, aber später (Kaffee am Markt) melde ich mich bei dir.
        address=polite; detail=nächste Woche; detail-kind=when → Mit dem Vernetzen auf LinkedIn warte ich noch, aber nächste Woche melde ich mich bei Ihnen.

spaeter-passt = Jetzt noch nicht, später gern: Sobald es bei mir passt, lade ich { -dich } selbst ein.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        address=familiar → Jetzt noch nicht, später gern: Sobald es bei mir passt, lade ich dich selbst ein.
        address=polite → Jetzt noch nicht, später gern: Sobald es bei mir passt, lade ich Sie selbst ein.

spaeter-selbst = Im Moment möchte ich mich auf LinkedIn noch nicht vernetzen. Wenn ich so weit bin, lade ich { -dich } selbst ein.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        address=familiar → Im Moment möchte ich mich auf LinkedIn noch nicht vernetzen. Wenn ich so weit bin, lade ich dich selbst ein.
        address=polite → Im Moment möchte ich mich auf LinkedIn noch nicht vernetzen. Wenn ich so weit bin, lade ich Sie selbst ein.

spaeter-offen = Im Moment möchte ich mich noch nicht vernetzen. { -deine-gross } Einladung lasse ich offen und melde mich, sobald es passt.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .covers = closing
    .examples =
        address=familiar → Im Moment möchte ich mich noch nicht vernetzen. Deine Einladung lasse ich offen und melde mich, sobald es passt.
        address=polite → Im Moment möchte ich mich noch nicht vernetzen. Ihre Einladung lasse ich offen und melde mich, sobald es passt.

spaeter-formal = Zurzeit möchte ich mich auf LinkedIn noch nicht vernetzen. Sobald sich das ändert, lade ich { -dich } gern selbst ein.
    .move = reason
    .approaches = defer
    .registers = formal
    .examples =
        address=familiar → Zurzeit möchte ich mich auf LinkedIn noch nicht vernetzen. Sobald sich das ändert, lade ich dich gern selbst ein.
        address=polite → Zurzeit möchte ich mich auf LinkedIn noch nicht vernetzen. Sobald sich das ändert, lade ich Sie gern selbst ein.

spaeter-formal-warten = Auf LinkedIn möchte ich im Moment noch warten. Sobald es passt, lade ich { -dich } selbst ein.
    .move = reason
    .approaches = defer
    .registers = formal
    .examples =
        address=familiar → Auf LinkedIn möchte ich im Moment noch warten. Sobald es passt, lade ich dich selbst ein.
        address=polite → Auf LinkedIn möchte ich im Moment noch warten. Sobald es passt, lade ich Sie selbst ein.

zeit-spaeter = Mit dem Vernetzen lasse ich mir noch etwas Zeit. Sobald es passt, kommt die Einladung von mir.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .examples =
        → Mit dem Vernetzen lasse ich mir noch etwas Zeit. Sobald es passt, kommt die Einladung von mir.

zeit-spaeter-formal = Zu einem späteren Zeitpunkt vernetze ich mich gern, dann lade ich { -dich } von mir aus ein.
    .move = reason
    .approaches = defer
    .reasons = timing
    .examples =
        address=familiar → Zu einem späteren Zeitpunkt vernetze ich mich gern, dann lade ich dich von mir aus ein.
        address=polite → Zu einem späteren Zeitpunkt vernetze ich mich gern, dann lade ich Sie von mir aus ein.

gebunden-spaeter = Noch bin ich an eine Regel gebunden, die eine Vernetzung ausschließt. Sobald sie nicht mehr gilt, lade ich { -dich } selbst auf LinkedIn ein.
    .move = reason
    .approaches = defer
    .reasons = external-constraint
    .relationships = friend, family, former-colleague, former-manager, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .examples =
        address=familiar → Noch bin ich an eine Regel gebunden, die eine Vernetzung ausschließt. Sobald sie nicht mehr gilt, lade ich dich selbst auf LinkedIn ein.
        address=polite → Noch bin ich an eine Regel gebunden, die eine Vernetzung ausschließt. Sobald sie nicht mehr gilt, lade ich Sie selbst auf LinkedIn ein.

jetzt-spaeter = LinkedIn nutze ich im Moment nur für meine jetzige Arbeit. Wenn sich das ändert, lade ich { -dich } selbst ein.
    .move = reason
    .approaches = defer
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .examples =
        address=familiar → LinkedIn nutze ich im Moment nur für meine jetzige Arbeit. Wenn sich das ändert, lade ich dich selbst ein.
        address=polite → LinkedIn nutze ich im Moment nur für meine jetzige Arbeit. Wenn sich das ändert, lade ich Sie selbst ein.

## Was stattdessen geht

stattdessen-anruf-detail = { $detail-kind ->
    [when] Telefonieren können wir gern, zum Beispiel { $detail }.
    [day] Telefonieren können wir gern, zum Beispiel am { $detail }.
    [month] Telefonieren können wir gern, zum Beispiel im { $detail }.
   *[what] Telefonieren können wir gern, mein Vorschlag: { $detail }.
}
    .move = alternative
    .approaches = decline-with-reason
    .offer = call
    .examples =
        detail=nächste Woche; detail-kind=when → Telefonieren können wir gern, zum Beispiel nächste Woche.
        detail=Freitag; detail-kind=day → Telefonieren können wir gern, zum Beispiel am Freitag.
        detail=März; detail-kind=month → Telefonieren können wir gern, zum Beispiel im März.
        detail=Kaffee am Markt; detail-kind=what → Telefonieren können wir gern, mein Vorschlag: Kaffee am Markt.

stattdessen-anruf = Telefonieren können wir gern, { -sag } mir einfach, wann es { -dir } passt.
    .move = alternative
    .approaches = decline-with-reason
    .offer = call
    .examples =
        address=familiar → Telefonieren können wir gern, sag mir einfach, wann es dir passt.
        address=polite → Telefonieren können wir gern, sagen Sie mir einfach, wann es Ihnen passt.

stattdessen-treffen-detail = { $detail-kind ->
    [when] Treffen können wir uns gern, zum Beispiel { $detail }.
    [day] Treffen können wir uns gern, zum Beispiel am { $detail }.
    [month] Treffen können wir uns gern, zum Beispiel im { $detail }.
   *[what] Treffen können wir uns gern, mein Vorschlag: { $detail }.
}
    .move = alternative
    .approaches = decline-with-reason
    .offer = meet
    .examples =
        detail=nächste Woche; detail-kind=when → Treffen können wir uns gern, zum Beispiel nächste Woche.
        detail=Freitag; detail-kind=day → Treffen können wir uns gern, zum Beispiel am Freitag.
        detail=März; detail-kind=month → Treffen können wir uns gern, zum Beispiel im März.
        detail=Kaffee am Markt; detail-kind=what → Treffen können wir uns gern, mein Vorschlag: Kaffee am Markt.

stattdessen-treffen = Treffen können wir uns gern, { -sag } mir einfach, wann es { -dir } passt.
    .move = alternative
    .approaches = decline-with-reason
    .offer = meet
    .examples =
        address=familiar → Treffen können wir uns gern, sag mir einfach, wann es dir passt.
        address=polite → Treffen können wir uns gern, sagen Sie mir einfach, wann es Ihnen passt.

stattdessen-kanal = { -du-erreichst-gross } mich jederzeit { -per }.
    .move = alternative
    .approaches = decline-with-reason
    .offer = other-channel
    .examples =
        address=familiar; channel-kind=phone → Du erreichst mich jederzeit am Telefon.
        address=familiar; channel-kind=email → Du erreichst mich jederzeit per E-Mail.
        address=familiar; channel=jo@example.org; channel-kind=address → Du erreichst mich jederzeit unter jo@example.org.
        address=familiar; channel=0170 5550123; channel-kind=number → Du erreichst mich jederzeit unter 0170 5550123.
        address=familiar; channel=WhatsApp; channel-kind=other → Du erreichst mich jederzeit über WhatsApp.
        address=polite; channel-kind=phone → Sie erreichen mich jederzeit am Telefon.

stattdessen-kanal-nahe = { -melde-dich-gross } aber jederzeit { -per }.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .offer = other-channel
    .examples =
        address=familiar; channel-kind=phone → Melde dich aber jederzeit am Telefon.
        address=familiar; channel-kind=email → Melde dich aber jederzeit per E-Mail.
        address=familiar; channel=jo@example.org; channel-kind=address → Melde dich aber jederzeit unter jo@example.org.
        address=familiar; channel=0170 5550123; channel-kind=number → Melde dich aber jederzeit unter 0170 5550123.
        address=familiar; channel=WhatsApp; channel-kind=other → Melde dich aber jederzeit über WhatsApp.
        address=polite; channel-kind=phone → Melden Sie sich aber jederzeit am Telefon.

stattdessen-jemand = Wenn { -du } etwas Bestimmtes { -brauchst }, { -wende-dich } gern an { $detail }.
    .move = alternative
    .approaches = decline-with-reason
    .offer = referral
    .examples =
        address=familiar; detail=Priya Raman → Wenn du etwas Bestimmtes brauchst, wende dich gern an Priya Raman.
        address=polite; detail=Priya Raman → Wenn Sie etwas Bestimmtes brauchen, wenden Sie sich gern an Priya Raman.

stattdessen-melden = { $detail-kind ->
    [when] Ich melde mich { $detail } bei { -dir }.
    [day] Ich melde mich am { $detail } bei { -dir }.
    [month] Ich melde mich im { $detail } bei { -dir }.
   *[what] Ich melde mich bei { -dir } ({ $detail }).
}
    .move = alternative
    .approaches = decline-with-reason
    .offer = contact-later
    .examples =
        address=familiar; detail=nächste Woche; detail-kind=when → Ich melde mich nächste Woche bei dir.
        address=familiar; detail=Freitag; detail-kind=day → Ich melde mich am Freitag bei dir.
        address=familiar; detail=März; detail-kind=month → Ich melde mich im März bei dir.
        address=familiar; detail=Kaffee am Markt; detail-kind=what → Ich melde mich bei dir (Kaffee am Markt).
        address=polite; detail=nächste Woche; detail-kind=when → Ich melde mich nächste Woche bei Ihnen.

dazu-anruf-detail = { $detail-kind ->
    [when] Und telefonieren können wir gern, zum Beispiel { $detail }.
    [day] Und telefonieren können wir gern, zum Beispiel am { $detail }.
    [month] Und telefonieren können wir gern, zum Beispiel im { $detail }.
   *[what] Und telefonieren können wir gern, mein Vorschlag: { $detail }.
}
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = call
    .examples =
        detail=nächste Woche; detail-kind=when → Und telefonieren können wir gern, zum Beispiel nächste Woche.
        detail=Freitag; detail-kind=day → Und telefonieren können wir gern, zum Beispiel am Freitag.
        detail=März; detail-kind=month → Und telefonieren können wir gern, zum Beispiel im März.
        detail=Kaffee am Markt; detail-kind=what → Und telefonieren können wir gern, mein Vorschlag: Kaffee am Markt.

dazu-anruf = Und telefonieren können wir gern, { -sag } mir einfach, wann es { -dir } passt.
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = call
    .examples =
        address=familiar → Und telefonieren können wir gern, sag mir einfach, wann es dir passt.
        address=polite → Und telefonieren können wir gern, sagen Sie mir einfach, wann es Ihnen passt.

dazu-treffen-detail = { $detail-kind ->
    [when] Und treffen können wir uns gern, zum Beispiel { $detail }.
    [day] Und treffen können wir uns gern, zum Beispiel am { $detail }.
    [month] Und treffen können wir uns gern, zum Beispiel im { $detail }.
   *[what] Und treffen können wir uns gern, mein Vorschlag: { $detail }.
}
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = meet
    .examples =
        detail=nächste Woche; detail-kind=when → Und treffen können wir uns gern, zum Beispiel nächste Woche.
        detail=Freitag; detail-kind=day → Und treffen können wir uns gern, zum Beispiel am Freitag.
        detail=März; detail-kind=month → Und treffen können wir uns gern, zum Beispiel im März.
        detail=Kaffee am Markt; detail-kind=what → Und treffen können wir uns gern, mein Vorschlag: Kaffee am Markt.

dazu-treffen = Und treffen können wir uns gern, { -sag } mir einfach, wann es { -dir } passt.
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = meet
    .examples =
        address=familiar → Und treffen können wir uns gern, sag mir einfach, wann es dir passt.
        address=polite → Und treffen können wir uns gern, sagen Sie mir einfach, wann es Ihnen passt.

dazu-kanal = Und { -du-erreichst } mich jederzeit { -per }.
    .move = alternative
    .approaches = accept-with-note, defer
    .offer = other-channel
    .examples =
        address=familiar; channel-kind=phone → Und du erreichst mich jederzeit am Telefon.
        address=familiar; channel-kind=email → Und du erreichst mich jederzeit per E-Mail.
        address=familiar; channel=jo@example.org; channel-kind=address → Und du erreichst mich jederzeit unter jo@example.org.
        address=familiar; channel=0170 5550123; channel-kind=number → Und du erreichst mich jederzeit unter 0170 5550123.
        address=familiar; channel=WhatsApp; channel-kind=other → Und du erreichst mich jederzeit über WhatsApp.
        address=polite; channel-kind=phone → Und Sie erreichen mich jederzeit am Telefon.

sehen-uns = { $detail-kind ->
    [when] Wir sehen uns ja { $detail }.
    [day] Wir sehen uns ja am { $detail }.
    [month] Wir sehen uns ja im { $detail }.
   *[what] Wir sehen uns ja, Stichwort: { $detail }.
}
    .move = alternative
    .offer = see-you-at
    .examples =
        detail=nächste Woche; detail-kind=when → Wir sehen uns ja nächste Woche.
        detail=Freitag; detail-kind=day → Wir sehen uns ja am Freitag.
        detail=März; detail-kind=month → Wir sehen uns ja im März.
        detail=Kaffee am Markt; detail-kind=what → Wir sehen uns ja, Stichwort: Kaffee am Markt.

## Der letzte Satz

alles-gute = Ich wünsche { -dir } alles Gute.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once, competitor, unknown
    .unless = bereavement, layoff, request
    .examples =
        address=familiar → Ich wünsche dir alles Gute.
        address=polite → Ich wünsche Ihnen alles Gute.

alles-gute-kurz = { -dir-gross } alles Gute.
    .move = closing
    .approaches = decline-with-reason, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once, competitor, unknown
    .unless = bereavement, layoff, request
    .examples =
        address=familiar → Dir alles Gute.
        address=polite → Ihnen alles Gute.

alles-gute-weiter = { -dir-gross } weiterhin alles Gute.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once, competitor
    .unless = bereavement, layoff, request
    .examples =
        address=familiar → Dir weiterhin alles Gute.
        address=polite → Ihnen weiterhin alles Gute.

gute-woche = Alles Gute.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate, met-once
    .unless = bereavement, layoff, request
    .examples =
        → Alles Gute.

alles-gute-heute = Ich hoffe, { -dir } geht es gut.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = former-colleague, former-manager, former-report, classmate
    .unless = bereavement, layoff, request
    .examples =
        address=familiar → Ich hoffe, dir geht es gut.
        address=polite → Ich hoffe, Ihnen geht es gut.

arbeit-gut = Ich hoffe, { -bei-arbeit } läuft alles gut.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer=in Lissabon; employer-kind=when → Ich hoffe, in Lissabon läuft alles gut.
        employer=Nordwind; employer-kind=what → Ich hoffe, bei Nordwind läuft alles gut.

arbeit-alles-gute = Alles Gute { -bei-arbeit }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer=in Lissabon; employer-kind=when → Alles Gute in Lissabon.
        employer=Nordwind; employer-kind=what → Alles Gute bei Nordwind.

arbeit-weiterhin = { -dir-gross } weiter viel Erfolg { -bei-arbeit }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        address=familiar; employer=in Lissabon; employer-kind=when → Dir weiter viel Erfolg in Lissabon.
        address=familiar; employer=Nordwind; employer-kind=what → Dir weiter viel Erfolg bei Nordwind.
        address=polite; employer=in Lissabon; employer-kind=when → Ihnen weiter viel Erfolg in Lissabon.

arbeit-wuensche = Ich wünsche { -dir } weiterhin alles Gute { -bei-arbeit }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        address=familiar; employer=in Lissabon; employer-kind=when → Ich wünsche dir weiterhin alles Gute in Lissabon.
        address=familiar; employer=Nordwind; employer-kind=what → Ich wünsche dir weiterhin alles Gute bei Nordwind.
        address=polite; employer=in Lissabon; employer-kind=when → Ich wünsche Ihnen weiterhin alles Gute in Lissabon.
        address=polite; employer=Nordwind; employer-kind=what → Ich wünsche Ihnen weiterhin alles Gute bei Nordwind.

arbeit-hoeren = Ich würde gern hören, wie es { -bei-arbeit } läuft.
    .move = closing
    .approaches = open-the-door
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer=in Lissabon; employer-kind=when → Ich würde gern hören, wie es in Lissabon läuft.
        employer=Nordwind; employer-kind=what → Ich würde gern hören, wie es bei Nordwind läuft.

arbeit-interessiert = Mich interessiert, wie es { -bei-arbeit } läuft.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer=in Lissabon; employer-kind=when → Mich interessiert, wie es in Lissabon läuft.
        employer=Nordwind; employer-kind=what → Mich interessiert, wie es bei Nordwind läuft.

taetigkeit-alles-gute = Alles Gute für { $work }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=die Bäckerei → Alles Gute für die Bäckerei.

taetigkeit-wuensche = Für { $work } wünsche ich { -dir } alles Gute.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        address=familiar; work=die Bäckerei → Für die Bäckerei wünsche ich dir alles Gute.
        address=polite; work=die Bäckerei → Für die Bäckerei wünsche ich Ihnen alles Gute.

taetigkeit-weiter = Ich wünsche { -dir } alles Gute für { $work }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        address=familiar; work=die Bäckerei → Ich wünsche dir alles Gute für die Bäckerei.
        address=polite; work=die Bäckerei → Ich wünsche Ihnen alles Gute für die Bäckerei.

taetigkeit-hoeren = Über { $work } würde ich gern mehr hören.
    .move = closing
    .approaches = open-the-door
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=die Bäckerei → Über die Bäckerei würde ich gern mehr hören.

taetigkeit-hoeren-gern = Ich würde gern mehr über { $work } hören.
    .move = closing
    .approaches = open-the-door
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=die Bäckerei → Ich würde gern mehr über die Bäckerei hören.

freunde-machs = Hab eine schöne Woche.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = familiar
    .unless = warm, bereavement, layoff
    .examples =
        → Hab eine schöne Woche.

freunde-woche = Sonst bleibt alles, wie es ist.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = friend, family
    .unless = warm, bereavement, layoff
    .examples =
        → Sonst bleibt alles, wie es ist.

freunde-zwischen = Zwischen uns ändert das nichts.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = friend, family
    .unless = warm, bereavement, layoff
    .examples =
        → Zwischen uns ändert das nichts.

freunde-bleibt = Zwischen uns bleibt alles, wie es ist.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = friend, family
    .unless = warm, bereavement, layoff
    .examples =
        → Zwischen uns bleibt alles, wie es ist.

sehen-nahe = Bis zum nächsten Mal.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = friend, family, former-colleague, former-manager, former-report, client, classmate, teacher, student, met-once
    .when = meet-in-person
    .unless = bereavement, layoff
    .examples =
        → Bis zum nächsten Mal.

sehen-nahe-mehr = Wir sehen uns ja, dann mehr.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = meet-in-person
    .unless = bereavement, layoff
    .examples =
        → Wir sehen uns ja, dann mehr.

sehen-arbeit = Wir sehen uns ja bei der Arbeit.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = colleague, manager, report
    .when = working-together, meet-in-person
    .unless = bereavement, layoff
    .examples =
        → Wir sehen uns ja bei der Arbeit.

damals = Ich wünsche { -dir } eine gute Zeit.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = working-together, bereavement, layoff, request
    .examples =
        address=familiar → Ich wünsche dir eine gute Zeit.
        address=polite → Ich wünsche Ihnen eine gute Zeit.

damals-ort = Mit unserer Zeit { -bei-ort } hat das nichts zu tun.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = former-colleague, former-manager, former-report
    .when = worked-together-once
    .unless = working-together, bereavement, layoff, request
    .examples =
        place=in Lissabon; place-kind=when → Mit unserer Zeit in Lissabon hat das nichts zu tun.
        place=Nordwind; place-kind=what → Mit unserer Zeit bei Nordwind hat das nichts zu tun.

freunde-bald = Dann bis bald auf LinkedIn.
    .move = closing
    .approaches = accept-with-note
    .tones = usual, repeated
    .relationships = friend, family, colleague, manager, report
    .unless = bereavement, layoff
    .examples =
        → Dann bis bald auf LinkedIn.

team-frage = Wenn { -du } eine Frage { -hast }, { -komm } gern direkt auf mich zu.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = report
    .unless = warm, bereavement, layoff
    .examples =
        address=familiar → Wenn du eine Frage hast, komm gern direkt auf mich zu.
        address=polite → Wenn Sie eine Frage haben, kommen Sie gern direkt auf mich zu.

familie-gruss = { -gruess-gross } alle von mir.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = family
    .unless = warm, bereavement, layoff
    .examples =
        address=familiar → Grüß alle von mir.
        address=polite → Grüßen Sie alle von mir.

warm-nein = Das gilt nur für LinkedIn, sonst bleibt alles, wie es ist.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = friend, family
    .when = warm
    .unless = bereavement, layoff
    .examples =
        → Das gilt nur für LinkedIn, sonst bleibt alles, wie es ist.

warm-findest = { -du-weisst-gross } ja, wo { -du-mich-findest }.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = friend, family
    .when = warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Du weißt ja, wo du mich findest.
        address=polite → Sie wissen ja, wo Sie mich finden.

warm-immer = { -du-erreichst-gross } mich ja wie immer.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Du erreichst mich ja wie immer.

warm-hoeren = Von { -dir } hören möchte ich trotzdem weiter.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = friend, family
    .when = warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Von dir hören möchte ich trotzdem weiter.

warm-melden = { -melde-dich-gross } lieber direkt bei mir.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Melde dich lieber direkt bei mir.
        address=polite → Melden Sie sich lieber direkt bei mir.

firma-zusammen = An unserer Zusammenarbeit ändert das nichts.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = colleague, manager, report, client
    .unless = warm, bereavement, layoff
    .examples =
        → An unserer Zusammenarbeit ändert das nichts.

firma-arbeit = Bei der Arbeit bleibt alles, wie es ist.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral, formal
    .relationships = colleague, manager
    .unless = warm, bereavement, layoff
    .examples =
        → Bei der Arbeit bleibt alles, wie es ist.

firma-wie-bisher = Für unsere Arbeit ändert sich dadurch nichts.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = colleague, manager
    .unless = warm, bereavement, layoff
    .examples =
        → Für unsere Arbeit ändert sich dadurch nichts.

team-komm = Wenn etwas ist, { -komm } jederzeit direkt zu mir.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = report
    .unless = warm, bereavement, layoff
    .examples =
        address=familiar → Wenn etwas ist, komm jederzeit direkt zu mir.
        address=polite → Wenn etwas ist, kommen Sie jederzeit direkt zu mir.

warm-firma = Bei der Arbeit bin ich wie gewohnt für { -dich } da.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = colleague, manager, report
    .when = warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Bei der Arbeit bin ich wie gewohnt für dich da.
        address=polite → Bei der Arbeit bin ich wie gewohnt für Sie da.

warm-firma-erreichbar = Wenn etwas ist, { -erreichst-du } mich wie gewohnt.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = colleague, manager, report, client
    .when = warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Wenn etwas ist, erreichst du mich wie gewohnt.
        address=polite → Wenn etwas ist, erreichen Sie mich wie gewohnt.

warm-firma-zusammen = Zwischen uns bleibt bei der Arbeit alles, wie es ist.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = colleague, manager, report
    .when = warm
    .unless = bereavement, layoff
    .examples =
        → Zwischen uns bleibt bei der Arbeit alles, wie es ist.

kunden-weiter = Auf unsere Zusammenarbeit hat das keinen Einfluss.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = client
    .unless = warm, bereavement, layoff
    .examples =
        → Auf unsere Zusammenarbeit hat das keinen Einfluss.

kunden-direkt = Für alles, was { -du-von-mir-brauchst }, { -erreichst-du } mich wie gewohnt.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = client
    .unless = warm, bereavement, layoff
    .examples =
        address=familiar → Für alles, was du von mir brauchst, erreichst du mich wie gewohnt.
        address=polite → Für alles, was Sie von mir brauchen, erreichen Sie mich wie gewohnt.

warm-kunden = Direkt erreichen Sie mich wie gewohnt.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = client
    .when = warm, polite
    .unless = bereavement, layoff
    .examples =
        → Direkt erreichen Sie mich wie gewohnt.

warm-kunden-du = Direkt erreichst du mich wie gewohnt.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = client
    .when = warm, familiar
    .unless = bereavement, layoff
    .examples =
        → Direkt erreichst du mich wie gewohnt.

warm-erreichbar = { -schreib-gross } mir gern direkt.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Schreib mir gern direkt.
        address=polite → Schreiben Sie mir gern direkt.

warm-schreiben = Wenn etwas ist, { -schreib } mir gern.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Wenn etwas ist, schreib mir gern.
        address=polite → Wenn etwas ist, schreiben Sie mir gern.

warm-kontakt = { -melde-dich-gross } gern direkt bei mir.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        address=familiar → Melde dich gern direkt bei mir.
        address=polite → Melden Sie sich gern direkt bei mir.

suche = Viel Erfolg bei { -deiner } Suche.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = recruiter
    .unless = bereavement, layoff
    .examples =
        address=familiar → Viel Erfolg bei deiner Suche.
        address=polite → Viel Erfolg bei Ihrer Suche.

erfolg = Ich wünsche { -dir } viel Erfolg.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = supplier, unknown
    .unless = bereavement, layoff
    .examples =
        address=familiar → Ich wünsche dir viel Erfolg.
        address=polite → Ich wünsche Ihnen viel Erfolg.

erfolg-kurz = { -dir-gross } weiterhin viel Erfolg.
    .move = closing
    .approaches = decline-with-reason, accept-with-note
    .tones = usual, repeated
    .relationships = supplier, recruiter
    .unless = bereavement, layoff
    .examples =
        address=familiar → Dir weiterhin viel Erfolg.
        address=polite → Ihnen weiterhin viel Erfolg.

erfolg-wuensche = Ich wünsche { -dir } weiterhin viel Erfolg.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = supplier, recruiter, unknown
    .unless = bereavement, layoff
    .examples =
        address=familiar → Ich wünsche dir weiterhin viel Erfolg.
        address=polite → Ich wünsche Ihnen weiterhin viel Erfolg.

anliegen-suche = Ich wünsche { -dir }, dass es trotzdem klappt.
    .move = closing
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .when = note, request
    .unless = bereavement, layoff, answered
    .examples =
        address=familiar → Ich wünsche dir, dass es trotzdem klappt.
        address=polite → Ich wünsche Ihnen, dass es trotzdem klappt.

anliegen-daumen = Ich drücke { -dir } die Daumen.
    .move = closing
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = note, request
    .unless = bereavement, layoff, answered
    .examples =
        address=familiar → Ich drücke dir die Daumen.
        address=polite → Ich drücke Ihnen die Daumen.

kraft = Ich wünsche { -dir } viel Kraft.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated, final
    .when = bereavement
    .examples =
        address=familiar → Ich wünsche dir viel Kraft.
        address=polite → Ich wünsche Ihnen viel Kraft.

kraft-zeit = Ich wünsche { -dir } viel Kraft für diese Zeit.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated, final
    .when = bereavement
    .examples =
        address=familiar → Ich wünsche dir viel Kraft für diese Zeit.
        address=polite → Ich wünsche Ihnen viel Kraft für diese Zeit.

kraft-antwort = Für alles, was jetzt ansteht, wünsche ich { -dir } viel Kraft.
    .move = closing
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .when = bereavement
    .examples =
        address=familiar → Für alles, was jetzt ansteht, wünsche ich dir viel Kraft.
        address=polite → Für alles, was jetzt ansteht, wünsche ich Ihnen viel Kraft.

stelle-gutes = Ich wünsche { -dir }, dass { -du } bald etwas Gutes { -findest }.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated, final
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Ich wünsche dir, dass du bald etwas Gutes findest.
        address=polite → Ich wünsche Ihnen, dass Sie bald etwas Gutes finden.

stelle-weiter = Ich wünsche { -dir }, dass es bald gut weitergeht.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated, final
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Ich wünsche dir, dass es bald gut weitergeht.
        address=polite → Ich wünsche Ihnen, dass es bald gut weitergeht.

stelle-naechstes = Für das, was jetzt kommt, wünsche ich { -dir } alles Gute.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated, final
    .when = layoff
    .unless = bereavement
    .examples =
        address=familiar → Für das, was jetzt kommt, wünsche ich dir alles Gute.
        address=polite → Für das, was jetzt kommt, wünsche ich Ihnen alles Gute.

zwei-zeilen = Ein, zwei Zeilen reichen völlig.
    .move = closing
    .approaches = ask-how-we-know, ask
    .tones = usual, repeated
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → Ein, zwei Zeilen reichen völlig.

genuegt = Ein kurzer Satz genügt.
    .move = closing
    .approaches = ask-how-we-know, ask
    .tones = usual, repeated
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → Ein kurzer Satz genügt.

besser-antworten = Dann sage ich { -dir } gleich Bescheid.
    .move = closing
    .approaches = ask-how-we-know, ask
    .tones = usual, repeated
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        address=familiar → Dann sage ich dir gleich Bescheid.
        address=polite → Dann sage ich Ihnen gleich Bescheid.

kurze-antwort = Ein, zwei Sätze reichen völlig.
    .move = closing
    .approaches = ask-how-we-know, ask
    .tones = usual, repeated
    .registers = formal
    .unless = bereavement, layoff
    .examples =
        → Ein, zwei Sätze reichen völlig.

antwort-so-lange = Bis zu { -deiner } Antwort lasse ich die Einladung offen.
    .move = closing
    .approaches = ask-how-we-know, ask
    .tones = usual, repeated
    .unless = bereavement, layoff
    .examples =
        address=familiar → Bis zu deiner Antwort lasse ich die Einladung offen.
        address=polite → Bis zu Ihrer Antwort lasse ich die Einladung offen.

antwort-sobald = Sobald ich das weiß, antworte ich { -dir }.
    .move = closing
    .approaches = ask-how-we-know, ask
    .tones = usual, repeated
    .unless = bereavement, layoff
    .examples =
        address=familiar → Sobald ich das weiß, antworte ich dir.
        address=polite → Sobald ich das weiß, antworte ich Ihnen.

tuer-offen = Bis dahin lasse ich die Einladung offen.
    .move = closing
    .approaches = open-the-door
    .tones = usual, repeated
    .unless = bereavement, layoff, non-solicitation
    .examples =
        → Bis dahin lasse ich die Einladung offen.

tuer-danach = Auf die Einladung antworte ich { -dir } danach.
    .move = closing
    .approaches = open-the-door
    .tones = usual, repeated
    .unless = bereavement, layoff, non-solicitation
    .examples =
        address=familiar → Auf die Einladung antworte ich dir danach.
        address=polite → Auf die Einladung antworte ich Ihnen danach.

tuer-passt = { -sag-gross } mir einfach, wann es { -dir } passt.
    .move = closing
    .approaches = open-the-door
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .unless = bereavement, layoff, offered
    .examples =
        address=familiar → Sag mir einfach, wann es dir passt.
        address=polite → Sagen Sie mir einfach, wann es Ihnen passt.

tuer-schlag = { -schlag-mir-vor } einfach etwas vor.
    .move = closing
    .approaches = open-the-door
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .unless = bereavement, layoff, offered
    .examples =
        address=familiar → Schlag mir einfach etwas vor.
        address=polite → Schlagen Sie mir einfach etwas vor.

tuer-richte = Ich richte mich gern nach { -dir }.
    .move = closing
    .approaches = open-the-door
    .tones = usual, repeated
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, met-once
    .unless = bereavement, layoff, offered
    .examples =
        address=familiar → Ich richte mich gern nach dir.
        address=polite → Ich richte mich gern nach Ihnen.

tuer-regel-passt = { -sag-gross } mir einfach, wie es { -dir } am besten passt.
    .move = closing
    .approaches = open-the-door
    .tones = usual, repeated
    .when = non-solicitation
    .unless = bereavement, layoff
    .examples =
        address=familiar → Sag mir einfach, wie es dir am besten passt.
        address=polite → Sagen Sie mir einfach, wie es Ihnen am besten passt.

tuer-danke = Dann antworte ich { -dir } gern.
    .move = closing
    .approaches = open-the-door
    .tones = usual, repeated
    .relationships = supplier, recruiter, student, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        address=familiar → Dann antworte ich dir gern.
        address=polite → Dann antworte ich Ihnen gern.

kontakt-gute-zeit = { -dir-gross } eine gute Woche.
    .move = closing
    .approaches = accept-with-note
    .tones = usual, repeated
    .unless = bereavement, layoff
    .examples =
        address=familiar → Dir eine gute Woche.
        address=polite → Ihnen eine gute Woche.

kontakt-zusammen = Auf gute Zusammenarbeit.
    .move = closing
    .approaches = accept-with-note
    .tones = usual, repeated
    .relationships = colleague, report, client
    .unless = bereavement, layoff
    .examples =
        → Auf gute Zusammenarbeit.

spaeter-bis-dahin = Bis dahin alles Gute.
    .move = closing
    .approaches = defer
    .tones = usual, repeated
    .relationships = former-colleague, former-manager, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        → Bis dahin alles Gute.

spaeter-nichts = { -du-brauchst-gross } nichts weiter zu tun.
    .move = closing
    .approaches = defer
    .tones = usual, repeated
    .unless = bereavement, layoff
    .examples =
        address=familiar → Du brauchst nichts weiter zu tun.
        address=polite → Sie brauchen nichts weiter zu tun.

spaeter-von-mir = { -du-hoerst-gross } dann von mir.
    .move = closing
    .approaches = defer
    .tones = usual, repeated
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        address=familiar → Du hörst dann von mir.
        address=polite → Sie hören dann von mir.

## Gruß

gruss-liebe = Liebe Grüße
    .move = sign-off
    .tones = usual, repeated, final
    .when = close
    .unless = bereavement, hostile
    .examples =
        → Liebe Grüße

gruss-viele = Viele Grüße
    .move = sign-off
    .tones = usual, repeated, final
    .registers = casual, neutral
    .unless = bereavement, hostile
    .examples =
        → Viele Grüße

gruss-freundliche = Freundliche Grüße
    .move = sign-off
    .tones = usual, repeated, final
    .registers = neutral, formal
    .when = polite
    .unless = bereavement, hostile
    .examples =
        → Freundliche Grüße

gruss-mfg = Mit freundlichen Grüßen
    .move = sign-off
    .tones = usual, repeated, final
    .registers = formal
    .when = polite
    .unless = bereavement, hostile
    .examples =
        → Mit freundlichen Grüßen

gruss-beste = Beste Grüße
    .move = sign-off
    .tones = usual, repeated, final
    .registers = formal
    .when = familiar
    .unless = bereavement, hostile
    .examples =
        → Beste Grüße

gruss-herzliche = Herzliche Grüße
    .move = sign-off
    .tones = usual, repeated, final
    .when = bereavement
    .unless = hostile
    .examples =
        → Herzliche Grüße
