### How a German note reads. The form is that of notes-en.ftl.

known-language = Words that show that the note is in German.
    .hints =
        der
        die
        das
        und
        ich
        du
        sie
        wir
        ist
        sind
        nicht
        mit
        für
        auf
        dem
        den
        dir
        ihnen
        ihre
        ihr
        deine
        dein
        hallo
        liebe
        lieber
        danke
        herzliche
        grüße
        gruß
        freue
        freut
        gerne
    .enough = 1
    .examples =
        Liebe Dana, ich freue mich auf ein Wiedersehen, je früher, umso besser.
        Hallo Dana, herzliche Grüße aus Lyon.
    .others =
        Bonjour, je serais ravi de vous compter parmi mes contacts, nous avons beaucoup en commun.

hostile = They insult or threaten.
    .says =
        was fällt dir ein
        was fällt ihnen ein
        was erlauben sie sich
        was erlaubst du dir
        das wirst du bereuen
        das werden sie bereuen
        das wird dir leidtun
        das wird ihnen leidtun
        du wirst es bereuen
        sie werden es bereuen
        schäm dich
        schämen sie sich
        du feigling
        du lügner
        du lügnerin
        sie lügner
        idiot
        idiotin
        arschloch
        schlampe
        verpiss dich
        fahr zur hölle
        letzte warnung
        ich weiß , wo du wohnst
        bist dir wohl zu fein
        sind sich wohl zu fein
        zu fein zum antworten
        du schuldest mir
        sie schulden mir
    .examples =
        Was fällt dir ein, mich zu ignorieren?
        Letzte Warnung: Das werden Sie bereuen.
        Bist dir wohl zu fein für mich.
    .others =
        Ich schulde dir noch einen Kaffee.
        Es tut mir leid, dass ich nie geantwortet habe.

site-default = The words that the site puts there itself.
    .says =
        ich möchte sie gerne zu meinem beruflichen netzwerk auf linkedin hinzufügen
        ich möchte sie zu meinem beruflichen netzwerk auf linkedin hinzufügen
        ich möchte dich gerne zu meinem beruflichen netzwerk auf linkedin hinzufügen
        ich möchte sie gerne zu meinem linkedin netzwerk hinzufügen
        ich möchte sie gerne zu meinem netzwerk hinzufügen
        ich möchte dich gerne zu meinem netzwerk hinzufügen
        ich möchte ihrem netzwerk beitreten
        ich möchte deinem netzwerk beitreten
        ich würde mich gerne mit ihnen vernetzen
        ich würde mich gerne mit dir vernetzen
        lassen sie uns vernetzen
        lass uns vernetzen
    .examples =
        Hallo Dana, ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.
        Ich würde mich gerne mit dir vernetzen. Viele Grüße, Sam
    .others =
        Lass uns vernetzen. Wir haben beim Erntefest lange über Brot und alte Öfen geredet, das war schön.

pitch = They offer or sell something.
    .says =
        demo buchen
        demo vereinbaren
        kostenlose demo
        kostenlose testphase
        kostenlos testen
        kostenlose beratung
        kostenloses erstgespräch
        unverbindliches erstgespräch
        unverbindliches gespräch
        unverbindliches angebot
        unternehmen wie ihres
        unternehmen wie ihrem
        unternehmen wie das ihre
        firmen wie ihre
        mehr leads
        qualifizierte leads
        neukundengewinnung
        leadgenerierung
        mehr umsatz
        ihren umsatz
        deinen umsatz
        umsatz steigern
        wir helfen unternehmen
        wir unterstützen unternehmen
        wir helfen firmen
        ich helfe unternehmen
        ich helfe selbstständigen
        ich helfe coaches
        ich unterstütze unternehmen
        unsere lösung
        unsere dienstleistungen
        unsere leistungen
        unsere plattform hilft
        unsere software hilft
        passives einkommen
        passivem einkommen
        finanzielle freiheit
        finanzielle unabhängigkeit
        geschäftsmöglichkeit
        geschäftsidee für
        exklusives angebot
        sonderangebot
        entscheider
        wer bei ihnen für
        kosten senken
        kosten sparen
    .hints =
        lösung
        lösungen
        unser produkt
        unsere plattform
        unser tool
        rabatt
        angebot
        kurzes telefonat
        kurzen austausch
        kurzer austausch
        15 minuten
        termin
        kalender
        kunden
        umsatz
        partnerschaft
        synergien
        synergie
        mehrwert
        unverbindlich
    .enough = 2
    .examples =
        Guten Tag, wir helfen Unternehmen, ihre Reinigungskosten zu halbieren. Passt ein kurzes Telefonat?
        Ich sehe Synergien zwischen uns. Haben Sie 15 Minuten?
        Ein exklusives Angebot für Sie: jetzt kostenlos testen.
    .others =
        Ich habe dein Angebot auf dem Flohmarkt nicht vergessen.
        Arbeitest du noch mit Kunden in Bergen?
        Der Termin beim Chor war schön.

request = They ask for a favour: help, a referral, an introduction, a job.
    .says =
        könntest du mir helfen
        könnten sie mir helfen
        kannst du mir helfen
        können sie mir helfen
        mich empfehlen
        mich weiterempfehlen
        eine empfehlung für mich
        mich vorstellen bei
        kontakt herstellen
        den kontakt zu
        ein gutes wort
        ich suche eine stelle
        ich suche einen job
        ich suche arbeit
        ich suche eine arbeit
        ich suche ein praktikum
        ich suche eine neue
        auf jobsuche
        auf der suche nach einer stelle
        auf der suche nach einem job
        auf der suche nach arbeit
        offene stellen
        freie stellen
        meinen lebenslauf
        meine bewerbung
        mein lebenslauf
        um einen gefallen
        einen gefallen tun
        um rat fragen
        um deinen rat
        um ihren rat
        brauche deine hilfe
        brauche ihre hilfe
        bitte um hilfe
        bitte um unterstützung
        um unterstützung bitten
        meine petition
        spende
        spenden
        stimme für mich
    .unless =
        wenn ich mich vorstellen
        darf ich mich vorstellen
    .examples =
        Hallo, ich suche eine Stelle im Verlag. Könnten Sie mich empfehlen?
        Darf ich dich um einen Gefallen bitten?
        Könntest du den Kontakt zu Priya herstellen?
    .others =
        Darf ich mich vorstellen: Sam, aus dem Chor.
        Sag Bescheid, wenn ich beim Umzug helfen kann.

question = They ask something that wants an answer before any refusal; the question mark is in notes-en.ftl.
    .says =
        ？
    .unless =
        wie geht’s ?
        wie geht es ?
        wie geht es dir ?
        wie geht es ihnen ?
        wie geht’s dir ?
        wie geht’s ihnen ?
        alles gut ?
        alles klar ?
        na ?
        vernetzen ?
        verbinden ?
    .examples =
        Bist du die Dana, die an der Hafenschule unterrichtet hat?
        Spielen Sie noch Cello?
    .others =
        Ich freue mich, dass du noch Cello spielst.
        Schön war es am Hafen. Wollen wir auch hier in Kontakt bleiben?
        Wollen wir uns vernetzen?

news = They tell good or plain news of their own; what is sad is not for a rule to find.
    .says =
        meine neue stelle
        meiner neuen stelle
        mein neuer job
        meinem neuen job
        meinen neuen job
        habe eine neue stelle
        habe einen neuen job
        habe die stelle gewechselt
        habe den job gewechselt
        habe mich selbstständig gemacht
        habe mich selbständig gemacht
        bin jetzt selbstständig
        bin jetzt selbständig
        eröffnet
        habe * gegründet
        habe * * gegründet
        habe * * * gegründet
        bin nach * gezogen
        sind nach * gezogen
        bin umgezogen
        sind umgezogen
        wohne jetzt in
        wohnen jetzt in
        lebe jetzt in
        leben jetzt in
        arbeite jetzt bei
        arbeite jetzt als
        arbeite jetzt in
        arbeite jetzt im
        arbeite jetzt an
        bin jetzt bei
        bin jetzt im ruhestand
        bin in rente
        bin jetzt in rente
        unser baby
        unser erstes kind
        unser zweites kind
        sind eltern geworden
        bin vater geworden
        bin mutter geworden
        bin befördert worden
        wurde befördert
        haben geheiratet
        habe geheiratet
        heiraten im
        habe mein studium abgeschlossen
        mein studium abgeschlossen
        habe meinen abschluss
        meine prüfung bestanden
        mein erstes buch
        meine erste ausstellung
    .unless =
        hat eröffnet
        wurde eröffnet
        wird eröffnet
        du eröffnet
        sie eröffnet
    .examples =
        Hallo Dana, ich habe in Bergen eine kleine Bäckerei eröffnet.
        Wir sind Eltern geworden, seitdem ist es laut bei uns.
        Ich arbeite jetzt als Lehrerin. Viele Grüße aus Porto.
    .others =
        Erzähl mir, was es bei dir Neues gibt.
        Mein Vater ist im März gestorben.
        Ich arbeite jetzt bei Nordwind. Wohnst du noch in Bergen?

praise = They praise the user, or congratulate.
    .says =
        herzlichen glückwunsch
        glückwunsch
        glückwünsche
        gratuliere
        ich gratuliere
        wir gratulieren
        gratulation
        ihr toller
        ihr tolles
        ihre tolle
        ihre tollen
        dein toller
        dein tolles
        deine tolle
        deine tollen
        dein großartiger
        deine großartige
        dein großartiges
        ihr großartiger
        ihre großartige
        ihr großartiges
        ihr wunderbarer
        ihre wunderbare
        ihr wunderbares
        dein wunderbarer
        deine wunderbare
        dein wunderbares
        deinen tollen
        ihren tollen
        bewundere
        beeindruckt
        beeindruckend
        begeistert von
        hat mich begeistert
        haben mich begeistert
        inspiriert mich
        hat mich inspiriert
        haben mich inspiriert
        so viel von dir gelernt
        so viel von ihnen gelernt
        viel von dir gelernt
        viel von ihnen gelernt
        viel bei dir gelernt
        viel bei ihnen gelernt
        die beste chefin
        der beste chef
        die beste lehrerin
        der beste lehrer
        die beste kollegin
        der beste kollege
    .unless =
        nicht beeindruckt
        profil beeindruckt
        profil hat mich begeistert
        profil hat mich inspiriert
        werdegang hat mich begeistert
        werdegang beeindruckt
        begeistert von ihrem profil
        begeistert von deinem profil
        wenig beeindruckt
        nicht begeistert von
    .examples =
        Ihr Vortrag im Hafenmuseum hat mich begeistert.
        Herzlichen Glückwunsch zur Ausstellung.
        Ich habe so viel von dir gelernt.
    .others =
        Es war nett am Erntefest.
        Ihr Profil hat mich begeistert.
        Herzlichen Glückwunsch. Halten Sie den Vortrag noch einmal?

classmate = They studied together.
    .says =
        mitschüler
        mitschülerin
        schulfreund
        schulfreundin
        klassenkamerad
        klassenkameradin
        kommilitone
        kommilitonin
        schulkamerad
        schulkameradin
        zusammen studiert
        gemeinsam studiert
        zusammen zur schule
        zusammen in der schule
        aus der schule
        aus der schulzeit
        aus dem studium
        aus der uni
        aus unserer klasse
        in einer klasse
        in derselben klasse
        in der gleichen klasse
    .examples =
        Hier ist deine alte Schulfreundin aus Bergen.
        Wir haben zusammen studiert, erinnerst du dich?
    .others =
        Meine Tochter geht in deine Klasse.

met-once = They met once, or a few times.
    .says =
        wir haben uns bei
        wir haben uns beim
        wir haben uns auf
        wir haben uns am
        wir haben uns kurz
        wir haben uns in
        wir haben uns kennengelernt
        haben wir uns kennengelernt
        haben uns kennengelernt
        sie kennenzulernen
        dich kennenzulernen
        bei der tagung gesprochen
        nebeneinander gesessen
    .unless =
        würde mich freuen , sie kennenzulernen
        würde mich freuen , dich kennenzulernen
        freue mich darauf , sie kennenzulernen
        freue mich darauf , dich kennenzulernen
        wir haben uns bei der arbeit
        gerne , sie kennenzulernen
        wir haben uns in den letzten jahren
    .examples =
        Wir haben uns beim Erntefest kennengelernt.
        Es war schön, Sie kennenzulernen.
    .others =
        Es würde mich freuen, Sie kennenzulernen.

former-colleague = They worked together once.
    .says =
        zusammengearbeitet
        zusammen gearbeitet
        gemeinsam gearbeitet
        ehemaliger kollege
        ehemalige kollegin
        früherer kollege
        frühere kollegin
        ex-kollege
        ex-kollegin
        alter kollege
        alte kollegin
        unsere zeit bei
        unserer zeit bei
        ein büro geteilt
    .unless =
        nie zusammengearbeitet
        ich habe zusammengearbeitet
    .examples =
        Wir haben vor zehn Jahren im Hafenamt zusammengearbeitet.
        Deine alte Kollegin aus der Druckerei lässt grüßen.
    .others =
        Vielleicht arbeiten wir einmal zusammen.

colleague = They work in the same house now.
    .says =
        deine neue kollegin
        dein neuer kollege
        ihre neue kollegin
        ihr neuer kollege
        wir sind kollegen
        wir sind kolleginnen
        kollege aus der
        kollegin aus der
        kollege aus dem
        kollegin aus dem
        wir arbeiten beide bei
        wir arbeiten zusammen
    .unless =
        alte kollegin aus der
        alter kollege aus der
        alte kollegin aus dem
        alter kollege aus dem
        ehemalige kollegin aus der
        ehemaliger kollege aus der
        ehemalige kollegin aus dem
        ehemaliger kollege aus dem
        frühere kollegin aus der
        früherer kollege aus der
        frühere kollegin aus dem
        früherer kollege aus dem
        arbeiten wir zusammen
    .examples =
        Ich bin deine neue Kollegin im Archiv.
        Hier schreibt Ihr Kollege aus der Buchhaltung.
    .others =
        Deine alte Kollegin aus der Druckerei lässt grüßen.

student = They learned from the user.
    .says =
        mich unterrichtet
        haben mich in * unterrichtet
        hast mich in * unterrichtet
        meine lehrerin
        mein lehrer
        ihr schüler
        ihre schülerin
        ihr student
        ihre studentin
        dein schüler
        deine schülerin
        in ihrem kurs
        in ihrem seminar
        in ihrer vorlesung
        in deinem kurs
        in deinem seminar
    .unless =
        mein lehrer hat
        meine lehrerin hat
    .examples =
        Sie haben mich in Chemie unterrichtet, das war 2009.
        Ich war in Ihrem Seminar über Buchdruck.
    .others =
        Ich habe in Bergen studiert.

teacher = The user learned from them.
    .says =
        dich unterrichtet
        ich habe sie unterrichtet
        ich war ihr lehrer
        ich war ihre lehrerin
        ich war dein lehrer
        ich war deine lehrerin
        du warst in meinem kurs
        sie waren in meinem kurs
        sie waren in meinem seminar
    .examples =
        Ich habe dich vor langer Zeit in Latein unterrichtet. Ich war dein Lehrer.
    .others =
        Ich habe in Bergen unterrichtet.

former-manager = They were the user’s manager.
    .says =
        ich war ihr chef
        ich war ihre chefin
        ich war dein chef
        ich war deine chefin
        sie haben für mich gearbeitet
        du hast für mich gearbeitet
        ich habe dich eingestellt
        ich habe sie eingestellt
    .examples =
        Ich war dein Chef in der Druckerei.
    .others =
        Mein Chef lässt grüßen.

former-report = They were on the user’s team.
    .says =
        sie waren mein chef
        sie waren meine chefin
        du warst mein chef
        du warst meine chefin
        ich habe für sie gearbeitet
        ich habe für dich gearbeitet
        ich war in ihrem team
        ich war in deinem team
        sie haben mich eingestellt
        du hast mich eingestellt
    .examples =
        Du hast mich damals als Lehrling eingestellt. Ich war in deinem Team.
    .others =
        Ich habe für den Chor gearbeitet.

client = They are or were the user’s client.
    .says =
        ich bin ihr kunde
        ich bin ihre kundin
        ich bin dein kunde
        ich bin deine kundin
        ich war ihr kunde
        ich war ihre kundin
        kundin von ihnen
        kunde von ihnen
        kunde bei ihnen
        kundin bei ihnen
    .examples =
        Ich bin seit dem Frühjahr Kundin bei Ihnen.
    .others =
        Eine Kundin von mir hat dich erwähnt.

family = They are family.
    .says =
        deine cousine
        dein cousin
        dein onkel
        deine tante
        dein neffe
        deine nichte
        dein schwager
        deine schwägerin
        wir sind verwandt
    .unless =
        wie geht es deine
    .examples =
        Hier ist deine Cousine Sam. Bis zur Hochzeit.
    .others =
        Ich habe deinen Onkel im Zug getroffen.

recruiter = They look for somebody to hire.
    .says =
        ich bin personalberater
        ich bin personalberaterin
        ich bin recruiter
        ich bin recruiterin
        wir suchen aktuell
        wir suchen derzeit
        wir suchen eine
        wir suchen einen
        eine spannende position
        eine spannende stelle
        eine stelle für sie
        eine vakanz
        ihr profil passt
        ihr profil hat mich
        dein profil passt
        dein profil hat mich
        im auftrag meines kunden
        im auftrag eines kunden
    .examples =
        Ihr Profil passt zu einer Stelle: Wir suchen eine Restauratorin.
        Ich bin Recruiterin für Museen.
    .others =
        Ich suche noch eine Mitfahrgelegenheit zum Chor.

supplier = They want to sell to the user’s house.
    .says =
        ihr ansprechpartner bei
        ihre ansprechpartnerin bei
        wir beliefern
        wir liefern
    .examples =
        Ich bin Ihre Ansprechpartnerin bei der Mühle.
    .others =
        Wir haben die Blumen geliefert bekommen.

old = The invitation is three months old or older.
    .says =
        … monaten
        … jahr
        einem jahr
        … jahre
        … jahren
    .unless =
        2 monaten
        zwei monaten
    .examples =
        vor 3 Monaten
        vor einem Jahr
    .others =
        vor 1 Monat
        vor 2 Monaten
        vor 3 Wochen
