### Die deutschen Regeln des Takts: woher jede kommt, und Beispiele, die der Build prüft.
### The rules of tact for German. Patterns are words; * stands for any one word, and entschuldig* for every word that begins so.
### An arrow says what could stand there instead; with nothing after it, the words are taken out.

## Words whose full stop ends no sentence; # stands for one or two digits, as in “am 15. März”.

-abbreviations = # dr prof dipl ing hr fr st z z.b d.h u.a bzw ca evtl ggf inkl max min nr tel usw vgl

maybe = Sagen Sie, woran man ist. Ein „vielleicht“ lässt warten.
    .source = Freedman, Williams & Beer 2016; Waung & Brice 2000
    .approaches = decline-with-reason
    .forbids =
        vorerst →
        fürs erste →
        vorläufig →
        im moment nicht → nicht
        momentan nicht → nicht
        gerade nicht → nicht
        zurzeit nicht → nicht
        derzeit nicht → nicht
        noch nicht → nicht
        jetzt noch nicht → nicht
        vielleicht später
        vielleicht irgendwann
        vielleicht ein andermal
        ein andermal
        eventuell später
        irgendwann einmal
        wer weiß
        mal sehen
        mal schauen
        schauen wir mal
        sag niemals nie
    .incorrect =
        Ich vernetze mich vorerst nicht.
        Vielleicht ein andermal.
        Im Moment nicht, mal sehen.
    .correct =
        Ich nutze LinkedIn nur für mein Fach, deshalb nehme ich die Einladung nicht an.
        Auf LinkedIn bleibe ich bei den Leuten, mit denen ich zurzeit arbeite, darum vernetze ich mich hier nicht.

outcome = Sagen Sie das Nein, damit niemand raten muss.
    .source = Freedman, Williams & Beer 2016
    .approaches = decline-with-reason
    .needs =
        nicht an
        nicht annehm*
        nicht annehme
        nicht angenommen
        vernetze ich mich * nicht
        vernetze ich mich nicht
        vernetze ich mich hier nicht
        vernetze ich mich deshalb nicht
        vernetze ich mich hier deshalb nicht
        vernetze mich nicht
        vernetze mich hier nicht
        vernetze mich * nicht
        nicht vernetz*
        nicht auch noch
        lehne ich
        lehne die
        lehne deine
        lehne ihre
        ablehn*
        sage ich nein
        sage ich hier nein
        sage ich * nein
        sage ich auch * nein
        vernetze ich mich * * nicht
        vernetze ich mich * * * nicht
        lieber nein
        sage ich hier ab
        sage ich * * * ab
        sage * ab
        mit niemandem
        also nein
        sage nein
        sage hier nein
        sage ab
        sage ich ab
        bleibt * nein
        beim nein
        ein nein
        füge ich * nicht hinzu
        lieber nicht
        verzichte
    .incorrect =
        Danke für deine Einladung. Ich nutze LinkedIn nur für mein Fach.
        Danke, dass du an mich gedacht hast. Alles Gute.
    .correct =
        Ich nutze LinkedIn nur für mein Fach, deshalb nehme ich die Einladung nicht an.
        Mit meiner Kundschaft vernetze ich mich hier nicht.

no-apology = Bitten Sie nicht um Verzeihung. Das macht das Nein schwerer und klingt, als wäre es falsch.
    .source = Freedman, Burgoon, Ferrell, Pennebaker & Beer 2017
    .forbids =
        entschuldig*
        sorry
        verzeih*
        verzeihung
        pardon
        leider
        leider * ich → ich *
        ich leider → ich
        wir leider → wir
        aber leider → aber
        mich leider → mich
        und leider → und
        bedauer*
        bedauerlich*
        tut mir leid
        es tut mir leid, aber →
        tut mir leid, aber →
        tut mir sehr leid
        tut mir wirklich leid
        tut mir echt leid
        zu meinem bedauern
        nicht böse
        nicht übel
    .allows =
        verlust tut mir leid
        verlust tut mir sehr leid
        stelle tut mir leid
        stelle tut mir sehr leid
        passiert ist tut mir leid
        passiert ist tut mir sehr leid
        geschehen ist tut mir leid
        geschehen ist tut mir sehr leid
        passiert ist, tut mir leid
        passiert ist, tut mir sehr leid
        geschehen ist, tut mir leid
        geschehen ist, tut mir sehr leid
        stelle verloren hast tut mir leid
        stelle verloren hast tut mir sehr leid
        stelle verloren haben tut mir leid
        stelle verloren haben tut mir sehr leid
        stelle verloren hast, tut mir leid
        stelle verloren hast, tut mir sehr leid
        stelle verloren haben, tut mir leid
        stelle verloren haben, tut mir sehr leid
        das mit * * tut mir leid
        das mit * * * tut mir leid
        das mit * * tut mir sehr leid
        das mit * * * tut mir sehr leid
        tut mir leid um
        tut mir sehr leid um
        tut mir leid für
        tut mir sehr leid für
    .incorrect =
        Es tut mir leid, aber ich nutze LinkedIn nur für die Arbeit.
        Leider nehme ich die Einladung nicht an.
        Entschuldige die späte Antwort.
    .correct =
        Dein Verlust tut mir sehr leid.
        Was mit Ihrer Stelle passiert ist, tut mir leid.
        Dass du deine Stelle verloren hast, tut mir sehr leid.
        Ich nutze LinkedIn nur für die Arbeit, deshalb nehme ich die Einladung nicht an.

gives-reason = Nennen Sie einen Grund. Ein bloßes Nein wirkt wie ein Urteil.
    .source = Jansen & Janssen 2010; Gilliland et al. 2001
    .approaches = decline-with-reason
    .needs =
        weil
        denn
        da ich
        da wir
        deshalb
        deswegen
        darum
        daher
        weshalb
        also
        grund
        grundsätzlich
        regel
        nur
        ausschließlich
        kaum
        selten
        getrennt
        grenzen
        kundschaft
        zu meiner rolle
        mit leuten
        mit firmen
        mit anbietern
        beende
        mit niemandem
        vernetze ich mich
        auch künftig
        lässt diese
        schließt
        aufgabe verlangt
        nicht mehr
        antworte * * * nicht
        einmal klar
        ich suche
        suche ich
        auf der suche
        sehe ich mich nicht um
        weiteren kontakt
        ich nutze
        nutze ich
        ich halte
        halte ich
        ich bin
        bin ich
        ich möchte
        ich vernetze mich
        beschränke ich
        trenne ich
        ich trenne
        bleibe ich
        ich bleibe
        gilt für alle
        meine rolle
        meiner rolle
        bereits
        :
    .incorrect =
        Danke für die Einladung. Nein.
        Danke, und alles Gute. Sage ab.
    .correct =
        Ich nutze LinkedIn nur für mein Fach, deshalb nehme ich die Einladung nicht an.
        Meine Antwort ist dieselbe: LinkedIn nutze ich kaum.

few-reasons = Ein Grund genügt, höchstens zwei. Mehr klingt nach Ausreden.
    .source = Janssen & Jansen 2013
    .approaches = decline-with-reason
    .counts =
        weil
        außerdem
        zudem
        überdies
        obendrein
        darüber hinaus
        ferner
        ein weiterer grund
        dazu kommt
        hinzu kommt
    .at-most = 1
    .incorrect =
        Ich nehme sie nicht an, weil ich kaum hier bin, und außerdem ist es nur für die Arbeit.
        Ich bin kaum hier. Zudem ist es für mein Fach, und hinzu kommt die Regel.
    .correct =
        Ich nutze LinkedIn nur für mein Fach, und wir sind ja ohnehin in Kontakt, deshalb nehme ich die Einladung nicht an.

reason-first = Erst der Grund, dann das Nein. So ist es leichter zu hören.
    .source = Jansen & Janssen 2011
    .approaches = decline-with-reason
    .forbids =
        nicht an weil
        nicht an, weil
        nicht an denn
        nicht an, denn
        nicht an, da ich
        nicht annehmen, weil
        nicht annehmen, denn
        lehne ab, weil
        nicht vernetzen, weil
        mich hier nicht, weil
        mich nicht, weil
    .incorrect =
        Ich nehme deine Einladung nicht an, weil ich LinkedIn kaum nutze.
        Ich nehme Ihre Einladung nicht an, denn ich bin kaum hier.
    .correct =
        Weil ich LinkedIn kaum nutze, nehme ich deine Einladung nicht an.

principle = Sagen Sie, was Sie tun, nicht was Sie nicht können. „Ich nutze es nur für …“ ist eine Regel; „ich kann nicht“ lädt zum Umweg ein.
    .source = Patrick & Hagtvedt 2012
    .forbids =
        ich kann nicht
        kann ich nicht
        ich kann leider nicht
        kann ich leider nicht
        ich kann die einladung nicht
        kann ich die einladung nicht
        ich kann deine einladung nicht
        ich kann ihre einladung nicht
        kann ich deine einladung nicht
        kann ich ihre einladung nicht
        kann mich * nicht vernetzen
        ich muss ablehnen → ich lehne ab
        muss ich ablehnen → lehne ich ab
        muss ich absagen → sage ich ab
        ich muss absagen → ich sage ab
        ich darf nicht
        darf ich nicht
        ist mir nicht möglich
        nicht in der lage
        außerstande
    .allows =
        ich kann nicht sagen, woher
        kann ich nicht zuordnen
        kann ich gerade nicht zuordnen
    .incorrect =
        Ich kann Ihre Einladung nicht annehmen.
        Hier muss ich ablehnen.
    .correct =
        Ich vernetze mich hier nicht mit meiner Kundschaft.
        Ich kann deinen Namen gerade nicht zuordnen.

about-me = Sprechen Sie von Ihrer eigenen Regel, nicht von der anderen Person.
    .source = Folkes 1982
    .forbids =
        leute wie du
        leute wie sie
        leuten wie dir
        leuten wie ihnen
        menschen wie du
        menschen wie sie
        jemand wie du
        jemand wie sie
        du passt nicht
        sie passen nicht
        du gehörst nicht
        sie gehören nicht
        du bist nicht
        sie sind nicht
        du bist mir zu
        sie sind mir zu
        du bist kein*
        sie sind kein*
        dein profil passt nicht
        ihr profil passt nicht
        passt nicht zu mir
        nicht interessant für mich
        kein interesse
        nicht interessiert
        keinen mehrwert
        keinen nutzen
        kenne dich nicht gut genug
        kenne sie nicht gut genug
        kenne dich zu wenig
        kenne sie zu wenig
        vertraue dir nicht
        vertraue ihnen nicht
        zeitverschwendung
    .incorrect =
        Du bist nicht aus meinem Fach.
        Mit Leuten wie Ihnen vernetze ich mich nicht.
        Ihr Profil passt nicht zu meinen Kontakten.
    .correct =
        Ich vernetze mich nur mit Leuten aus meinem Fach.

too-busy = Nie „keine Zeit“. Es klingt unwahr und lädt zum nächsten Versuch ein.
    .source = Donnelly et al., on “no time” as an excuse
    .forbids =
        keine zeit
        zu wenig zeit
        nicht genug zeit
        kaum zeit
        aus zeitgründen
        zeitmangel
        zeitlich nicht
        zu beschäftigt
        sehr beschäftigt
        zu viel zu tun
        viel zu tun
        viel um die ohren
        im stress
        stressig*
        ausgelastet
        komme nicht dazu
        land unter
    .incorrect =
        Ich habe keine Zeit für LinkedIn.
        Bei mir ist es zurzeit stressig.
    .correct =
        Ich nutze LinkedIn so gut wie gar nicht, deshalb nehme ich die Einladung nicht an.
        Hättest du Zeit für ein Telefonat?

short-thanks = Eine Zeile Dank genügt. Mehr lässt das Nein schon ahnen.
    .source = Beebe, Takahashi & Uliss-Weltz 1990
    .counts =
        dank
        danke
        dankbar
        bedanke
        geehrt
        geschmeichelt
        schmeichel*
    .at-most = 2
    .incorrect =
        Vielen Dank, ich fühle mich geehrt und bin dankbar, danke noch einmal.
    .correct =
        Danke für die Einladung. Danke für dein Verständnis.

no-pressure = Kein Druck, kein Vorwurf, kein „nicht persönlich nehmen“: Gerade das macht es persönlich.
    .source = Beebe, Takahashi & Uliss-Weltz 1990
    .forbids =
        du hättest
        sie hätten besser
        du musst verstehen
        sie müssen verstehen
        du solltest
        sie sollten
        wie kannst du
        wie können sie nur
        enttäuscht
        nicht persönlich
        nichts persönliches
        nimm es mir nicht
        nehmen sie es mir nicht
        sei mir nicht
        seien sie mir nicht
        ehrlich gesagt
        ehrlich gesagt * ich → ich *
        um ehrlich zu sein
        offen gesagt
        offen gesagt * ich → ich *
        bei allem respekt
        immer musst du
        nie hast du
    .incorrect =
        Bitte nimm das nicht persönlich.
        Ehrlich gesagt nutze ich LinkedIn nur für die Arbeit.
        Du hättest vorher fragen können.
    .correct =
        Ich nutze LinkedIn nur für die Arbeit, deshalb nehme ich die Einladung nicht an.

no-jokes = Witz und Ironie kommen schriftlich oft nicht an.
    .source = Kruger, Epley, Parker & Ng 2005
    .forbids =
        lol →
        haha* →
        hehe* →
        hihi* →
        nur spaß
        kleiner scherz
        war nur ein witz
        ;) →
        ;-) →
        😂 →
        🤣 →
        😜 →
        😏 →
    .incorrect =
        LinkedIn ist bei mir nur für ernste Leute, haha.
        Ich nehme nicht an ;)
    .correct =
        Ich nutze LinkedIn nur für die Arbeit, deshalb nehme ich die Einladung nicht an.

plain-words = Einfache Worte. Floskeln klingen, als hätte niemand sie geschrieben.
    .source = Our judgement
    .forbids =
        mein netzwerk → meine Kontakte
        meines netzwerks → meiner Kontakte
        meinem netzwerk → meinen Kontakten
        netzwerken
        synergie*
        mehrwert
        win-win
        auf augenhöhe
        zu gegebener zeit
        bezug nehmend
        bezugnehmend
        zeitnah → bald
        hiermit
        teile ich ihnen mit
        muss ich ihnen mitteilen
        für rückfragen stehe ich
        stehe ich * zur verfügung
        auf ihrem weiteren weg
        auf deinem weiteren weg
        für ihre zukunft
        für deine zukunft
    .incorrect =
        Ich halte mein Netzwerk klein.
        Hiermit teile ich Ihnen mit, dass es nicht passt.
        Viel Erfolg auf Ihrem weiteren Weg.
    .correct =
        Ich vernetze mich nur mit Leuten aus meinem Fach.
        Alles Gute.

calm = Höchstens ein Ausrufezeichen; eine ruhige Stimme ist freundlicher.
    .source = Our judgement
    .forbids =
        ! ! → !
    .counts =
        ! → .
    .at-most = 1
    .incorrect =
        Danke! Ich nutze LinkedIn nur für die Arbeit! Alles Gute!
    .correct =
        Danke! Ich nutze LinkedIn nur für die Arbeit.

hedges = Höchstens ein „vielleicht“ oder „eigentlich“. Mehr klingt ausweichend.
    .source = Weak evidence; our judgement
    .counts =
        vielleicht
        eigentlich
        eventuell
        möglicherweise
        irgendwie
        sozusagen
        quasi
        ein bisschen
        ich glaube
        ich denke
        ich finde
        wohl
    .at-most = 1
    .incorrect =
        Eigentlich nutze ich es irgendwie nur für die Arbeit.
    .correct =
        Eigentlich nutze ich LinkedIn nur für die Arbeit, deshalb nehme ich die Einladung nicht an.

greeting = Beginnen Sie mit einer Anrede, auch einer kurzen.
    .source = Waldvogel 2007
    .begins-with =
        hallo
        hi
        hey
        liebe
        lieber
        liebe*r
        guten tag
        guten morgen
        guten abend
        grüß gott
        grüezi
        servus
        moin
        sehr geehrte
        sehr geehrter
        sehr geehrte*r
    .incorrect =
        Danke für die Einladung.
    .correct =
        Hallo Dana,⏎⏎danke für die Einladung.
        Guten Tag Dr. Raman,⏎⏎vielen Dank.

short = Kurz ist gut: Zwei bis vier Sätze sagen es am besten.
    .source = Our judgement
    .most-sentences = 6
    .most-characters = 700
    .incorrect =
        Hallo Dana,⏎⏎eins. Zwei. Drei. Vier. Fünf. Sechs. Sieben.
    .correct =
        Guten Tag Dana Weiss,⏎⏎Eins. Zwei. Drei. Vier.⏎⏎Freundliche Grüße⏎Jo
