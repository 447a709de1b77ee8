### How an English note reads: its kind, and how it says that the two know each other. Conservative: what no rule tells for sure is personal.
### .says tells by itself; .unless takes it back within these words; .hints tell together, once there are .enough of them.
### Patterns are words; * stands for any one word, apolog* for one that begins so, …lehrer for one that ends so (a line cannot begin with *).
### Every example is read by all rules, as a card would be.

known-language = Words that show that the note is in English.
    .hints =
        the
        and
        you
        your
        we
        with
        for
        is
        are
        have
        i’m
        i’d
        to
        of
        my
        this
        connect
        hello
        hi
        thanks
        please
    .enough = 1
    .examples =
        Hi Dana, hope all is well. Greetings from Lyon.
        Thanks.
    .others =
        Bonjour, je serais ravi de vous compter parmi mes contacts, nous avons beaucoup en commun.

hostile = They insult or threaten.
    .says =
        how dare you
        shame on you
        you’ll regret
        you will regret
        you’ll be sorry
        you are a liar
        you’re a liar
        you liar
        you coward
        you are pathetic
        you’re pathetic
        idiot
        moron
        scumbag
        asshole
        screw you
        fuck you
        go to hell
        i know where you live
        watch your back
        last warning
        answer me or
        ignoring me
        you owe me
        what is wrong with you
        what’s wrong with you
        too good to answer
        too good for me
    .unless =
        not ignoring me
    .examples =
        How dare you leave me on read. Accept this.
        Still ignoring me? You’ll regret it.
        You’re pathetic, but your boss may want to hear from me.
    .others =
        I owe you an apology for the way I left.
        I felt like an apprentice again at your talk.
        Sorry that I never answered your letter.

site-default = The words that the site puts there itself.
    .says =
        i’d like to join your linkedin network
        i’d like to join your network
        i would like to join your linkedin network
        i’d like to add you to my professional network on linkedin
        i’d like to add you to my professional network
        i’d like to connect with you on linkedin
        let’s connect
    .examples =
        I’d like to join your LinkedIn network.
        Hi Dana, I’d like to add you to my professional network on LinkedIn. – Sam
        Hi Dana, I’d like to join your LinkedIn network.
    .others =
        I’d like to join your LinkedIn network. We sat next to each other at the harvest dinner and talked about bread.
        It was a lovely evening. See you in spring.

pitch = They offer or sell something.
    .says =
        book a demo
        schedule a demo
        quick demo
        free demo
        a demo of
        free trial
        free audit
        free consultation
        companies like yours
        businesses like yours
        brands like yours
        teams like yours
        grow your business
        scale your business
        boost your *
        skyrocket your
        increase your revenue
        increase your sales
        more leads
        qualified leads
        lead generation
        our platform helps
        our software helps
        our solution helps
        our services
        our solution
        we help companies
        we help businesses
        we help teams
        we help clients
        i help companies
        i help businesses
        i help founders
        i help leaders
        i help coaches
        passive income
        financial freedom
        business opportunity
        special offer
        exclusive offer
        limited offer
        guaranteed results
        money-back
        roi
        who handles
        decision maker
        cut your costs
        save you money
        save you time
        at a discount
    .unless =
        use our services
        used our services
    .hints =
        solution
        solutions
        our product
        our platform
        our tool
        pricing
        discount
        offer
        quick call
        15 minutes
        15-minute
        15 min
        calendar
        calendly
        clients
        customers
        sales
        revenue
        partnership
        outsourcing
        synergies
        no obligation
        % off
    .enough = 2
    .examples =
        Hi Dana, we help companies cut their cleaning costs by a third. Worth a quick call?
        I came across your profile and thought our solution could be a fit.
        Can I get 15 minutes on your calendar this week?
        I help founders find passive income. Book a demo here: https://example.com/?demo
    .others =
        I moved from sales to teaching. I hope you’re well.
        Do you still work with clients in Bergen?
        It would be good to find 15 minutes and catch up.
        Loved your talk, the solution you showed was clever.

request = They ask for a favour: help, a referral, an introduction, a job.
    .says =
        could you help
        can you help
        would you help
        could you refer
        can you refer
        would you refer
        a referral
        refer me
        introduce me
        an introduction to
        an intro to
        put me in touch
        put in a good word
        endorse me
        recommend me
        write me a recommendation
        a recommendation for me
        review my
        look at my resume
        look at my cv
        look over my
        my cv
        my resume
        i’m looking for a job
        i am looking for a job
        looking for work
        looking for a new role
        looking for a position
        looking for an internship
        any openings
        open positions
        any vacancies
        job openings
        pick your brain
        ask you a favor
        ask you a favour
        ask a favor
        ask a favour
        a small favour
        a small favor
        need your help
        need your advice
        your advice on
        be my mentor
        mentor me
        sign my petition
        support my
        donate
        vote for
        share my post
    .unless =
        if i can help
        how can you help it
    .examples =
        Hello, I’m looking for a job in publishing. Could you refer me to somebody?
        Could you introduce me to Priya?
        I’d love to pick your brain about moving to Norway.
        May I ask you a favour?
    .others =
        Are you still at the bakery?
        Let me know if I can help with the move.
        We help companies refer better.

question = They ask something that wants an answer before any refusal.
    .says =
        ?
        ？
        ؟
    .unless =
        how are you ?
        how are you doing ?
        how’ve you been ?
        how have you been ?
        how’s it going ?
        how is it going ?
        how are things ?
        how’s life ?
        connect ?
        connect here ?
        connect on here ?
        connect on linkedin ?
        join my network ?
        join your network ?
        add you ?
        my invitation ?
        accept ?
        in touch ?
        in touch here ?
        in touch here too ?
        in touch on here ?
        in kontakt bleiben ?
        in verbindung bleiben ?
        vernetzen ?
    .examples =
        Are you the Dana who taught at the harbour school?
        Long time no see. Do you still play the cello?
        How are you? Are you coming to the reunion?
    .others =
        Hi Dana, how are you? It’s been ages.
        Shall we connect?
        It was lovely to see you at the harbour clean-up. Shall we stay in touch here too?
        See https://example.com/?id=3 for the photos.

news = They tell good or plain news of their own; what is sad is not for a rule to find.
    .says =
        my new job
        my new role
        my new position
        a new job at
        a new job as
        a new job in
        i’ve started a
        i have started a
        i just started
        i’ve just started
        i started a new
        i’ve changed jobs
        i changed jobs
        i’ve switched jobs
        i’ve been promoted
        i was promoted
        i got promoted
        i’ve moved to
        i moved to
        i’ve moved back
        i moved back
        we’ve moved to
        we moved to
        we’ve moved back
        we moved back
        i’ve opened
        i opened a
        i opened my
        we’ve opened
        i’ve founded
        i founded a
        i’ve set up my
        my own business
        my own studio
        my own shop
        my own company
        we had a baby
        we have a baby
        our baby
        our first child
        our second child
        i got married
        we got married
        i’m getting married
        we’re getting married
        i’ve retired
        i retired
        i’m retired now
        i’ve graduated
        i graduated
        i finished my studies
        i’ve finished my studies
        i passed my exam
        i’ve passed my exam
        i passed my exams
        i’ve published
        i published my
        my first book
        my first exhibition
        i’m back in
        i live in * now
        i’m living in * now
        i work at * now
        i’m at * now
        i now work at
        i now work as
        i now work in
        i now live in
        i now teach
    .unless =
        if i started a new
        when i started a new
        before i moved to
        when i moved to
        since i moved to
    .examples =
        Hi Dana, I’ve opened a small bakery in Bergen. It’s been a long time.
        We had a baby in spring, and life is loud.
        After ten years I’ve changed jobs and teach now.
        I moved to Porto last year. I hope you’re well.
    .others =
        Let me know what is new with you.
        I lost my father in March.
        I moved the chairs after the concert.
        I’ve started a new job. Do you still live in Bergen?

praise = They praise the user, or congratulate.
    .says =
        congratulations
        congrats
        well done
        loved your
        i love your
        enjoyed your
        i admire your
        admired your
        i’m a fan of
        i am a fan of
        a big fan of
        big fan of your
        a great fan of
        inspired by your
        you inspired me
        your * inspired me
        inspiring talk
        great talk
        wonderful talk
        fantastic talk
        brilliant talk
        great article
        wonderful article
        great piece
        wonderful piece
        impressed by your
        impressed with your
        i was impressed by
        your * impressed me
        learned so much from you
        learned a lot from you
        learnt so much from you
        learnt a lot from you
        learned so much from your
        learned a lot from your
        you taught me so much
        you were a great
        you were a wonderful
        you were the best
        you’re a great
        you are a great
        you’re a wonderful
        you are a wonderful
        best teacher i
        best manager i
        best boss i
        best colleague i
        your wonderful
        your beautiful
        your brilliant
    .unless =
        enjoyed your company
        impressed by your profile
        i was impressed by your profile
        i was impressed by your background
        i was impressed by your experience
        impressed with your profile
        impressed by your background
        impressed with your background
        impressed by your experience
        impressed with your experience
        your profile impressed me
        your background impressed me
        your experience impressed me
        your wonderful family
        your wonderful city
        your beautiful city
        your beautiful country
        enjoyed your hospitality
    .examples =
        Loved your talk at the harbour museum.
        Congratulations on the exhibition.
        You were the best manager I ever had.
        I was impressed by the way you led that project.
    .others =
        I liked meeting you at the fair.
        Loved your talk. Are you giving it again?
        Your sister told me that you sing now.
        I was impressed by your background.

### How they say that the two know each other. It is a claim of theirs: shown as a guess, and changed with one tap.

classmate = They studied together.
    .says =
        classmate
        classmates
        class of *
        from school
        from high school
        from college
        from university
        from uni
        went to school together
        studied together
        same class
        same year at
        schoolmate
        fellow student
        fellow alum
    .examples =
        It’s your old classmate from Bergen.
        We went to school together, remember?
        Hi from a fellow student of long ago.
    .others =
        My daughter is in the class that you teach.

met-once = They met once, or a few times.
    .says =
        we met at
        we met in
        we met last
        we met on
        we met yesterday
        we met briefly
        we met through
        we met during
        meeting you at
        meeting you yesterday
        meeting you last
        meet you at
        nice to meet you
        nice meeting you
        good to meet you
        good meeting you
        great to meet you
        great meeting you
        lovely to meet you
        lovely meeting you
        a pleasure to meet you
        pleasure meeting you
        talked at the
        spoke at the conference
        sat next to
    .unless =
        would be nice to meet you
        would be good to meet you
        would be great to meet you
        would be lovely to meet you
        i’d love to meet you at
        like to meet you at
        hope to meet you at
    .examples =
        We met at the harvest fair last autumn.
        It was great meeting you on Friday.
    .others =
        It would be great to meet you one day.
        We met our goal in spring.

former-colleague = They worked together once.
    .says =
        we worked together
        used to work together
        worked with you at
        worked with you in
        your former colleague
        your old colleague
        former colleague of yours
        old colleague of yours
        former coworker
        old coworker
        ex-colleague
        former colleagues
        our days at
        our time at
        back when we worked
        shared an office
    .unless =
        if we worked together
        imagine if we worked together
    .examples =
        We worked together at the harbour office, ten years ago.
        Your old colleague from the print shop says hello.
    .others =
        I would love it if we worked together one day.
        My former manager knows you.

colleague = They work in the same house now.
    .says =
        i just joined your team
        i’ve just joined your team
        we work together
        we work at the same
        we’re colleagues
        we are colleagues
        your new colleague
        your colleague from
        your colleague in
        from the office next door
    .examples =
        I’m your new colleague in the archive.
        We work at the same hospital, on different floors.
    .others =
        We could work together some day.

student = They learned from the user.
    .says =
        you taught me
        you were my teacher
        you were my professor
        i was your student
        i was a student of yours
        your former student
        your old student
        i took your course
        i took your class
        i attended your class
        in your class in
        you supervised my
    .examples =
        You taught me chemistry in 2009.
        I took your course on letterpress printing.
    .others =
        I was a student in Bergen.

teacher = The user learned from them.
    .says =
        i taught you
        i was your teacher
        you were my student
        you were a student of mine
        you took my course
        you took my class
        you were in my class
    .examples =
        I taught you Latin, a long time ago.
    .others =
        I was a teacher in Bergen.

former-manager = They were the user’s manager.
    .says =
        i was your manager
        i was your boss
        you worked for me
        you were on my team
        i hired you
        you reported to me
    .examples =
        I hired you for the summer at the print shop.
    .others =
        I hired a car and drove past your old house.

former-report = They were on the user’s team.
    .says =
        you were my manager
        you were my boss
        i worked for you
        i was on your team
        you hired me
        i reported to you
    .examples =
        You hired me as an apprentice, and I’m still grateful.
    .others =
        My boss hired me an hour ago.

client = They are or were the user’s client.
    .says =
        i’m a client of yours
        i am a client of yours
        i’m your client
        i was a client of yours
        a customer of yours
        you did our kitchen
        we’re clients of yours
        we are clients of yours
        i bought from you
    .examples =
        I’m a client of yours since spring.
    .others =
        A client of mine mentioned you.

family = They are family.
    .says =
        it’s your cousin
        your cousin
        your uncle
        your aunt
        your nephew
        your niece
        your brother-in-law
        your sister-in-law
        we’re related
        we are related
        we’re cousins
    .unless =
        met your cousin
        know your cousin
        friend of your cousin
        friend of your uncle
        friend of your aunt
        friend of your brother-in-law
        friend of your sister-in-law
    .examples =
        It’s your cousin Sam. See you at the wedding.
    .others =
        I met your cousin on a train.

recruiter = They look for somebody to hire.
    .says =
        i’m a recruiter
        i am a recruiter
        i’m recruiting
        i’m hiring for
        we’re hiring
        we are hiring
        a role that
        a role for you
        a role i’m
        an exciting role
        an exciting opportunity at
        a position that
        your profile caught my
        your profile matches
        your background caught my
        on behalf of my client
        candidates for
    .examples =
        Your profile caught my eye: we are hiring a conservator.
        I’m a recruiter for museums and have a role that might suit you.
    .others =
        I play a role in our choir’s new piece.

supplier = They want to sell to the user’s house.
    .says =
        your account manager
        i’m your account
        we supply
        i supply
        we already supply
    .examples =
        I’m your account manager at the flour mill.
    .others =
        I lost my account and made a new one.

old = The invitation is three months old or older.
    .says =
        months ago
        year ago
        years ago
        … months
        … year
        … years
        …mo
        …yr
    .unless =
        2 months ago
        2 months
        2mo
        1mo
    .examples =
        3 months ago
        Sent 1 year ago
        5mo
    .others =
        1 month ago
        2 months ago
        3 weeks ago
        yesterday
