### The rules of tact for English, each with where it comes from and with examples that the build runs.
### Patterns are words; * stands for any one word, and apolog* for every word that begins so. In examples, ⏎ ends a line.
### An arrow says what could stand there instead; with nothing after it, the words are taken out.

## Words whose full stop ends no sentence.

-abbreviations = dr prof mr mrs ms mx st no e.g i.e etc approx vs dept ext

maybe = Say where they stand. “Maybe” leaves them waiting.
    .source = Freedman, Williams & Beer 2016; Waung & Brice 2000
    .approaches = decline-with-reason
    .forbids =
        for now →
        for the time being →
        at this time →
        at this point →
        at this stage →
        not at the moment
        not right now
        not yet
        just yet →
        maybe later
        perhaps later
        maybe one day
        maybe some day
        maybe someday
        maybe another time
        perhaps another time
        perhaps one day
        who knows
        we’ll see
        never say never
    .incorrect =
        I’ll pass for now.
        I’m not connecting with suppliers at this time.
        Perhaps another time.
    .correct =
        I keep LinkedIn for people in my field, so I’ll pass.
        I keep LinkedIn for the project that I’m on at the moment, so I won’t connect.

outcome = Say the no, so that nobody has to guess.
    .source = Freedman, Williams & Beer 2016
    .approaches = decline-with-reason
    .needs =
        pass
        passing
        declin*
        say no
        saying no
        is no
        still no
        a no
        a * no
        won’t
        will not
        not connect*
        don’t connect
        do not connect
        don’t add
        do not add
        don’t accept
        do not accept
        not accept*
        not going to
        not to accept
        rather not
        prefer not
        leave it at that
        leave it there
        leave it out
        leave linkedin
        leave this one
        leave the invitation
        leave your invitation
        leaving the invitation
        leaving your invitation
        turn * down
        turning * down
    .incorrect =
        Thank you for the invitation. I keep LinkedIn for people in my field.
        Thanks for thinking of me. All the best.
    .correct =
        I keep LinkedIn for people in my field, so I’ll pass.
        I don’t connect with clients here.

no-apology = Don’t apologise. It makes the no heavier and sounds as if it were wrong.
    .source = Freedman, Burgoon, Ferrell, Pennebaker & Beer 2017
    .forbids =
        sorry
        sorry but →
        i’m sorry but →
        i am sorry but →
        i’m sorry, but →
        i am sorry, but →
        sorry, but →
        sorry, →
        apolog*
        forgive me
        pardon me
        i’m afraid →
        i’m afraid that →
        i’m afraid i → I
        i am afraid →
        i am afraid that →
        my bad
        regret*
        unfortunate*
        unfortunately →
    .allows =
        sorry for your
        sorry about your
        sorry for the loss
        sorry to hear
        sorry to learn
        sorry to read
        sorry for what
        sorry about what
        sorry that you
        sorry you
    .incorrect =
        I’m sorry, but I keep LinkedIn for work.
        Unfortunately I don’t connect with clients.
        My apologies for the late answer.
    .correct =
        I’m so sorry for your loss.
        I’m sorry to hear about your job.
        I keep LinkedIn for work, so I’ll pass.

gives-reason = Give a reason. A bare no feels like a verdict.
    .source = Jansen & Janssen 2010; Gilliland et al. 2001
    .approaches = decline-with-reason
    .needs =
        because
        since
        as
        so
        therefore
        thus
        which is why
        for everyone
        everyone alike
        obligation
        obligations
        that’s why
        reason
        rule
        policy
        i keep
        i use
        i only
        i connect
        i hardly
        i rarely
        i leave
        bound by
        my answer
        i don’t
        i do not
        i’d like
        i would like
        leave it there
        leave it at that
        is for
        are for
        my role
        my job
        already
        :
    .incorrect =
        Thanks for the invitation. No.
        Thank you, and all the best. I’ll pass.
    .correct =
        I keep LinkedIn for people in my field and will pass.
        My answer is still no: I hardly use LinkedIn.

few-reasons = One reason is enough, two at most. More sound like excuses.
    .source = Janssen & Jansen 2013
    .approaches = decline-with-reason
    .counts =
        because
        besides
        moreover
        furthermore
        in addition
        another reason
        also
        plus
        on top of that
        what’s more
    .at-most = 1
    .incorrect =
        I’ll pass because I hardly use it, and besides, it is only for work.
        I keep it for work. Also, I hardly use it, plus I don’t know many people here.
    .correct =
        I keep LinkedIn for my field, and we’re already in touch by phone, so I’ll pass.
        Because I keep it for work, I’ll pass.

reason-first = Give the reason first, then the no. It is easier to hear in that order.
    .source = Jansen & Janssen 2011
    .approaches = decline-with-reason
    .forbids =
        pass because
        pass here because
        pass on this one because
        decline because
        decline your invitation because
        decline the invitation because
        say no because
        say no here because
        won’t accept because
        will not accept because
        won’t connect because
        won’t connect here because
        will not connect because
        not accepting because
        not connecting because
    .incorrect =
        I’ll pass because I keep LinkedIn for work.
        I won’t connect here because we are in touch already.
    .correct =
        I keep LinkedIn for work, so I’ll pass.
        Because I keep LinkedIn for work, I won’t connect here.

principle = Say what you do, not what you can’t. “I don’t” is a rule; “I can’t” invites a way around it.
    .source = Patrick & Hagtvedt 2012
    .forbids =
        i can’t → I don’t
        i cannot → I don’t
        i can not → I don’t
        i could not
        i’m not able to → I don’t
        i am not able to → I don’t
        i’m unable to → I don’t
        i am unable to → I don’t
        i won’t be able to → I won’t
        i will not be able to → I won’t
        i have to decline → I’ll decline
        i must decline → I’ll decline
        i have to say no → I’ll say no
        i must say no → I’ll say no
        i’m not allowed to → I don’t
        i am not allowed to → I don’t
    .allows =
        i can’t wait
        i cannot wait
        i can’t place
        i can’t quite place
        i cannot place
        i can’t remember
        i cannot remember
        i can’t recall
        i cannot recall
        i can’t tell you how
        i can’t thank
        i cannot thank
        i can’t imagine
        i cannot imagine
        i can’t make it
    .incorrect =
        I can’t connect with clients.
        I’m afraid that I have to decline.
    .correct =
        I don’t connect with clients.
        I can’t place your name.

about-me = Speak about your own rule, not about them.
    .source = Folkes 1982
    .forbids =
        people like you
        someone like you
        somebody like you
        your kind
        you’re not in my
        you are not in my
        you’re not a
        you are not a
        you aren’t
        you don’t fit
        you do not fit
        you don’t belong
        you’re too
        you are too
        your profile doesn’t
        your profile does not
        your company doesn’t
        your company does not
        not a good fit
        not a good match
        not relevant
        not interested in you
        no value
        nothing to offer
        waste of time
        don’t know you well enough
        do not know you well enough
        don’t trust
    .allows =
        your kind words
        your kind note
        your kind message
        your kind invitation
        your kind offer
    .incorrect =
        You’re not in my field.
        I don’t mix with your kind.
        I don’t connect with people like you.
        Your profile doesn’t match what I am looking for.
    .correct =
        I connect with people in my own field.
        I keep LinkedIn for people I’ve worked with.
        Thank you for your kind words.

too-busy = Never “too busy”. It sounds untrue, and it invites another try.
    .source = Donnelly et al., on “no time” as an excuse
    .forbids =
        too busy
        so busy
        very busy
        really busy
        super busy
        pretty busy
        extremely busy
        i’m busy
        i am busy
        been busy
        quite busy
        swamped
        snowed under
        overloaded
        no time
        don’t have time
        don’t have the time
        do not have time
        do not have the time
        haven’t got time
        not enough time
        lack of time
        full plate
        on my plate
        hectic
    .incorrect =
        I’m too busy to keep up with LinkedIn.
        I don’t have time for it.
        Things are hectic.
    .correct =
        I hardly use LinkedIn, so I’ll pass.
        Would you have time for a call?

short-thanks = One line of thanks is enough. A longer one makes people wait for the no.
    .source = Beebe, Takahashi & Uliss-Weltz 1990
    .counts =
        thank
        thanks
        thankful
        grateful
        appreciate
        honoured
        honored
        flattered
    .at-most = 2
    .incorrect =
        Thank you so much, I’m honoured and grateful, and thanks again.
    .correct =
        Thank you for the invitation. Thanks for understanding.

no-pressure = No pressure, no reproach, no “nothing personal”: it makes it personal.
    .source = Beebe, Takahashi & Uliss-Weltz 1990
    .forbids =
        you should have
        you shouldn’t have
        you should not have
        you must understand
        you have to understand
        you need to understand
        how could you
        how dare you
        disappointed
        offended
        you always
        you never
        to be honest →
        to be frank →
        frankly →
        with all due respect →
        no offense →
        no offense but →
        no offense, but →
        no offence →
        no offence but →
        no offence, but →
        don’t take it personally
        don’t take this personally
        do not take it personally
        do not take this personally
        nothing personal
        not personal
        don’t be offended
        if i’m honest →
    .incorrect =
        Please don’t take this personally.
        To be honest, I keep LinkedIn for work.
        You should have asked first.
    .correct =
        I keep LinkedIn for work, so I’ll pass.

no-jokes = Jokes and irony don’t travel well in writing.
    .source = Kruger, Epley, Parker & Ng 2005
    .forbids =
        lol →
        haha* →
        hehe* →
        just kidding →
        only kidding →
        just joking →
        yeah right
        ;) →
        ;-) →
        😂 →
        🤣 →
        😜 →
        😏 →
    .incorrect =
        I keep LinkedIn for serious people, haha.
        I’ll pass ;)
    .correct =
        I keep LinkedIn for work, so I’ll pass.

plain-words = Use plain words. Stock phrases sound as if nobody had written them.
    .source = Our judgement
    .forbids =
        reach out → write
        reach out to → write to
        reaching out → writing
        reaching out to → writing to
        reached out → wrote
        reached out to → wrote to
        touch base → talk
        touching base → talking
        circle back → come back
        circling back → coming back
        my network → my contacts
        networking
        grow my
        synerg*
        leverage → use
        win-win
        pick your brain → ask you something
        going forward → from now on
        moving forward → from now on
        at your earliest convenience → when it suits you
        i hope this message finds you well
        i hope this message finds you well . →
        i hope this finds you well
        i hope this finds you well . →
        best of luck in your future endeavors
        best of luck in your future endeavours
        future endeavors
        future endeavours
    .incorrect =
        Thanks for reaching out.
        I hope this message finds you well.
        I keep my network small.
    .correct =
        Thanks for the invitation.
        I keep my contacts to people in my field.

calm = One exclamation mark at most; a calm voice is kinder.
    .source = Our judgement
    .forbids =
        ! ! → !
    .counts =
        ! → .
    .at-most = 1
    .incorrect =
        Thanks! I keep LinkedIn for work! All the best!
    .correct =
        Thanks! I keep LinkedIn for work.

hedges = One “maybe” or “I think” at most. More sound evasive.
    .source = Weak evidence; our judgement
    .allows =
        kind of you
        what kind of
        this kind of
        that kind of
        the kind of
        a kind of
        same kind of
        what sort of
        this sort of
        that sort of
    .counts =
        i think →
        i think that →
        i guess →
        i guess that →
        i suppose →
        i suppose that →
        i feel like
        kind of →
        sort of →
        maybe →
        perhaps →
        probably →
        possibly →
        somewhat →
        somehow →
    .at-most = 1
    .incorrect =
        I think I’d maybe keep it for work.
    .correct =
        That was kind of you. Perhaps we meet at the fair.
        I think it is a kind thought. I keep LinkedIn for work, so I’ll pass.

greeting = Begin with a greeting, even a short one.
    .source = Waldvogel 2007
    .begins-with =
        hi
        hello
        hey
        dear
        good morning
        good afternoon
        good evening
        good day
        greetings
    .incorrect =
        Thanks for the invitation.
    .correct =
        Hi Dana,⏎⏎Thanks for the invitation.
        Dear Dr. Raman,⏎⏎Thank you.

short = Keep it short: two to four sentences say it best.
    .source = Our judgement
    .most-sentences = 6
    .most-characters = 700
    .incorrect =
        Hi Dana,⏎⏎One. Two. Three. Four. Five. Six. Seven.
    .correct =
        Dear Dr. Raman,⏎⏎One. Two. Three. Four.⏎⏎Best wishes,⏎Jo
