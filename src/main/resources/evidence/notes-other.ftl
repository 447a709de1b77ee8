### Words that show that a note is in a language that there are no phrases for. Letters that are not Latin show it without a rule.

other-language = A language other than English and German.
    .hints =
        je
        j’aimerais
        vous
        nous
        votre
        avec
        pour
        dans
        bonjour
        merci
        beaucoup
        hola
        usted
        me gustaría
        contigo
        para
        pero
        gracias
        está
        estoy
        nosotros
        muy
        soy
        ciao
        buongiorno
        sono
        vorrei
        con
        della
        grazie
        piacere
        rete
        olá
        você
        obrigado
        obrigada
        minha
        uma
        não
        seria
        hallo allemaal
        graag
        jij
        jouw
        uw
        het
        een
        mijn
        wij
        bedankt
        jestem
        dziękuję
        się
        cześć
        hej
        jag
        och
        tack
        mit netværk
        jeg
        merhaba
        teşekkürler
        sizinle
        salut
        vă
        szia
        köszönöm
    .enough = 3
    .examples =
        Bonjour, je serais ravi de vous compter parmi mes contacts, nous avons beaucoup en commun.
        Hola, me gustaría conectar contigo. Soy ceramista, gracias.
        Ciao, sono Marta e vorrei entrare nella tua rete. Grazie.
        Hoi, ik zou je graag aan mijn netwerk toevoegen. Het was een mooie dag.
        こんにちは。まだ教えていますか？
        Здравствуйте, буду рада знакомству.
    .others =
        Hi Dana, merci beaucoup for the lovely evening.
        Hallo Dana, ciao und bis bald.
        Hey Dana.
