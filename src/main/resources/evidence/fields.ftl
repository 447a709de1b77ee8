### Families of fields, in English and German: which words in a headline, or in what the user says of their own field, name one.
### .near names neighbours, one way is enough. What no word names is unknown. Words that fit many fields (manager, consultant, engineer,
### founder) name none. Examples are headlines; the others must not be counted to the family.

software = Software and information technology
    .says =
        software*
        programmer
        programmer*
        programmier*
        developer
        developers
        entwickler
        entwicklerin
        webentwickl*
        …softwareentwickl*
        frontend*
        front-end
        backend*
        back-end
        full-stack
        fullstack
        devops
        informatik*
        computer science
        computing
        information technology
        it
        sysadmin
        systemadministrat*
        web development
        app development
        cybersecurity
        it-sicherheit
        cloud
        saas
        qa engineer
        product owner
        scrum master
    .unless =
        real estate developer
        property developer
        business developer
        it ’s
    .near = data, hardware, digital-design
    .examples =
        Software Engineer at Hearth & Crumb
        Webentwicklerin bei Brot & Zeit
        Head of IT
    .others =
        Baker at Harbour Software
        Property developer
        Former programmer

data = Data, statistics and machine learning
    .says =
        data scien*
        data analyst
        data analytics
        data engineer*
        machine learning
        artificial intelligence
        künstliche intelligenz
        ai
        ki
        statisti*
        datenanaly*
        datenwissenschaft*
        business intelligence
    .near = software, research
    .examples =
        Data Scientist
        Statistikerin
    .others =
        Baker

hardware = Electronics, mechanical and electrical engineering
    .says =
        electrical engineer*
        electronics
        elektrotechnik*
        elektroingenieur*
        mechanical engineer*
        maschinenbau*
        mechatronik*
        embedded
        robotics
        robotik
        automotive
        aerospace
        luftfahrttechnik*
        fahrzeugtechnik*
        semiconductor*
        halbleiter*
    .near = manufacturing, energy
    .examples =
        Mechanical Engineer
        Maschinenbauingenieur
    .others =
        Sound engineer

manufacturing = Manufacturing and industry
    .says =
        manufacturing
        production manager
        produktionsleit*
        fertigung*
        plant manager
        werkleit*
        industrial engineer*
        quality engineer
        industriemeister*
        process engineer*
        verfahrenstechnik*
    .near = logistics, trades
    .examples =
        Plant Manager
        Fertigungsleiterin
    .others =
        Film production

energy = Energy and environment
    .says =
        energy
        energie*
        renewable*
        solar*
        photovolta*
        wind power
        windkraft*
        windenergie*
        utilities
        stadtwerke
        environmental
        umwelt*
        sustainability
        nachhaltigkeit*
        climate
        klimaschutz*
        waste management
        wasserwirtschaft*
    .unless =
        energy coach
        energy healer
    .near = farming, construction, public
    .examples =
        Renewables engineer
        Umweltingenieurin
    .others =
        Baker

construction = Building and civil engineering
    .says =
        construction
        civil engineer*
        structural engineer*
        bauingenieur*
        bauleit*
        baustelle*
        hochbau
        tiefbau
        surveyor
        vermessung*
        building contractor
        bauunternehm*
    .near = architecture, trades, real-estate
    .examples =
        Civil Engineer
        Bauleiterin
    .others =
        Boat builder

architecture = Architecture and interiors
    .says =
        architect
        architecture
        architekt*
        innenarchitekt*
        interior design*
        landscape architect*
        landschaftsarchitekt*
        urban planner
        urban planning
        stadtplan*
    .unless =
        software architect
        software architecture
        cloud architect
        solution architect
        solutions architect
        enterprise architect
        data architect
        it architect
    .near = construction, real-estate, digital-design
    .examples =
        Architect
        Innenarchitektin
    .others =
        Software architect

trades = Crafts and trades
    .says =
        carpenter
        carpentry
        joiner
        plumber
        plumbing
        electrician
        roofer
        painter and decorator
        bricklayer
        stonemason
        welder
        locksmith
        cabinet maker
        cabinetmaker
        tischler*
        schreiner*
        zimmermann
        zimmerer
        elektriker*
        klempner*
        installateur*
        dachdecker*
        maurer*
        schlosser*
        schweißer*
        handwerk*
        heizungsbau*
    .near = construction
    .examples =
        Carpenter
        Tischlermeisterin
    .others =
        Baker

real-estate = Property
    .says =
        real estate
        property
        realtor
        estate agent
        letting agent
        immobilien*
        makler
        maklerin
        hausverwalt*
        facility manage*
    .unless =
        intellectual property
    .near = construction
    .examples =
        Estate Agent
        Immobilienmaklerin
    .others =
        Intellectual property lawyer

food = Food, drink and hospitality
    .says =
        baker
        bakery
        baking
        bäcker*
        konditor*
        pastry
        chef
        sous chef
        cook
        koch
        köchin
        küchenchef*
        restaurant*
        gastronom*
        catering
        barista
        bartender
        brewer
        brewing
        brauer*
        winemaker
        winzer*
        butcher
        metzger*
        fleischer*
        hotel*
        hospitality
        food
        lebensmittel*
    .near = tourism, farming, retail
    .examples =
        Baker at Hearth & Crumb
        Bäckermeister bei Brot & Zeit
        Hotelfachfrau
    .others =
        Editor in chief
        Chefredakteur

tourism = Travel and tourism
    .says =
        travel
        tourism
        tourismus*
        tour guide
        tour operator
        reiseleit*
        reisebüro*
        reiseverkehr*
        cruise
        airline*
        flight attendant
        flugbegleit*
    .near = food, transport
    .examples =
        Tour Guide
        Reiseleiterin
    .others =
        Baker

farming = Farming, forestry and gardens
    .says =
        farmer
        farming
        agricultur*
        agronom*
        landwirt*
        agrar*
        forest*
        förster*
        forstwirt*
        gardener
        gardening
        gärtner*
        florist*
        horticultur*
        beekeep*
        imker*
    .near = food
    .examples =
        Farmer
        Landwirtin
    .others =
        Wind farm technician

education = Schools and teaching
    .says =
        teacher
        teaching
        headteacher
        tutor
        kindergarten*
        nursery school
        preschool
        childcare
        pädagog*
        …lehrer
        …lehrerin
        lehrkraft
        lehramt*
        erzieher*
        schulleit*
        lecturer
        dozent*
        education
        bildung*
        school principal
    .unless =
        yoga teacher
        yogalehrer
        yogalehrerin
        fahrlehrer
        fahrlehrerin
    .near = research, childhood, coaching
    .examples =
        Primary school teacher
        Grundschullehrerin
        Dozent für Chemie
    .others =
        Yoga teacher
        Building manager

childhood = Care for children and young people
    .says =
        child care
        childminder
        nanny
        tagesmutter
        youth work*
        jugendarbeit*
        jugendhilfe*
        kita
        kita-leitung
    .near = education, social-work
    .examples =
        Childminder
        Jugendarbeiterin in Jugendhilfe
    .others =
        Baker

coaching = Coaching and training
    .says =
        coach
        coaching
        life coach
        executive coach
        mentor
        trainer
        trainerin
        facilitator
        supervisorin
        mediator
        mediatorin
    .unless =
        football coach
        basketball coach
        swimming coach
        personal trainer
        fitness trainer
        fitness coach
    .near = education, people, psychology
    .examples =
        Executive Coach
        Trainerin
    .others =
        Football coach

research = Science and research
    .says =
        research*
        scientist
        professor
        professorin
        postdoc
        phd student
        phd candidate
        doktorand*
        forscher*
        forschung*
        wissenschaft*
        physicist
        physik*
        chemist
        chemik*
        biolog*
        mathematic*
        mathematik*
        historian
        histori*
        archaeolog*
        archäolog*
        geolog*
        astronom*
    .unless =
        market research
        data scientist
        user research
        user researcher
        ux researcher
        ux research
        wissenschaftsjournalist
    .near = education, pharma, data
    .examples =
        Research fellow
        Doktorandin
        Professor of Geology
    .others =
        User researcher
        Data scientist

medicine = Medicine and dentistry
    .says =
        physician
        doctor
        surgeon
        gp
        paediatrician
        pediatrician
        dentist
        dental
        cardiolog*
        oncolog*
        radiolog*
        veterinar*
        arzt
        ärztin
        …arzt
        …ärztin
        chirurg*
        medicine
        medizin*
        anaesthet*
        optician
        optiker*
        hospital
        klinik*
        healthcare
    .unless =
        spin doctor
    .near = care, pharma, psychology
    .examples =
        Dentist
        Zahnärztin
        Chirurg
    .others =
        Spin doctor

care = Nursing, care and therapy
    .says =
        nurse
        nursing
        midwife
        caregiver
        carer
        paramedic
        physiotherap*
        occupational therap*
        speech therap*
        pflege*
        krankenpfleg*
        krankenschwester
        altenpfleg*
        hebamme
        rettungssanitäter*
        notfallsanitäter*
        ergotherap*
        logopäd*
    .near = medicine, social-work, psychology
    .examples =
        Nurse
        Altenpflegerin
    .others =
        Baker

pharma = Pharmacy and biotechnology
    .says =
        pharma*
        apotheker*
        apotheke
        biotech*
        clinical trials
        medical device*
        medizintechnik*
        drug development
    .near = medicine, research
    .examples =
        Pharmacist
        Apothekerin
    .others =
        Baker

psychology = Psychology and psychotherapy
    .says =
        psycholog*
        psychotherap*
        psychiatr*
        counsellor
        counselor
        therapist
        therapeut
        therapeutin
    .unless =
        massage therapist
        speech therapist
        occupational therapist
    .near = medicine, care, coaching, social-work
    .examples =
        Psychotherapist
        Psychologin
    .others =
        Speech therapist

social-work = Social work and charities
    .says =
        social worker
        social work
        sozialarbeit*
        sozialpädagog*
        sozialdienst*
        charity
        non-profit
        nonprofit
        ngo
        fundraising
        fundraiser
        stiftung*
        ehrenamt*
        humanitarian
    .near = public, care, education
    .examples =
        Social Worker
        Sozialarbeiterin
    .others =
        Social media manager

law = Law
    .says =
        lawyer
        attorney
        solicitor
        barrister
        paralegal
        legal
        law
        judge
        notary
        jurist*
        …anwalt
        …anwältin
        rechtsanwält*
        richter
        richterin
        notar
        notarin
        …recht
        compliance
    .near = public, accounting
    .examples =
        Lawyer
        Rechtsanwältin
        Jurist
    .others =
        Baker

finance = Banking and finance
    .says =
        banker
        banking
        bank*
        finance
        financial
        finanz*
        investment
        investor
        investor*
        private equity
        venture capital
        asset management
        wealth management
        vermögensberat*
        vermögensverwalt*
        trader
        treasury
        hedge fund
        fintech
    .near = accounting, insurance, real-estate
    .examples =
        Investment Banker
        Bankkauffrau
    .others =
        Baker

accounting = Accounting and tax
    .says =
        accountant
        accounting
        bookkeep*
        auditor
        audit
        tax
        controller
        controllerin
        controlling
        buchhalt*
        buchhaltung
        steuerberat*
        steuerfach*
        wirtschaftsprüf*
    .near = finance, law
    .examples =
        Tax adviser
        Steuerberaterin
    .others =
        Taxi driver

insurance = Insurance
    .says =
        insurance
        underwriter
        actuary
        versicherung*
        aktuar*
        loss adjuster
    .near = finance
    .examples =
        Insurance broker
        Versicherungskauffrau
    .others =
        Baker

marketing = Marketing, advertising and public relations
    .says =
        marketing*
        …marketing
        advertising
        werbung
        werbe*
        copywriter
        copywriting
        brand manager
        branding
        public relations
        pr manager
        pr
        öffentlichkeitsarbeit
        unternehmenskommunikation
        communications
        social media
        seo
        growth hacker
        content creator
        influencer
        market research
        marktforsch*
    .near = sales, journalism, digital-design
    .examples =
        Marketing Manager
        Texterin und Werbefachfrau
    .others =
        Farmers market organiser

sales = Sales and business development
    .says =
        sales
        salesperson
        account executive
        account manager
        business development
        business developer
        vertrieb*
        verkäufer*
        außendienst*
        key account*
    .near = marketing, retail
    .examples =
        Sales lead
        Vertriebsleiterin
    .others =
        Baker

retail = Shops and retail
    .says =
        retail
        shop owner
        shopkeeper
        shop manager
        store manager
        bookseller
        einzelhandel*
        einzelhändler*
        filialleit*
        buchhändler*
        e-commerce
        ecommerce
        onlinehandel
    .near = sales, logistics, food
    .examples =
        Bookseller
        Filialleiterin
    .others =
        Baker

people = Human resources and recruiting
    .says =
        hr
        human resources
        people partner
        people operations
        people & culture
        recruit*
        talent acquisition
        headhunt*
        personalreferent*
        personalleit*
        personalberat*
        personalwesen
        personalabteilung
        personalvermittl*
    .near = coaching
    .examples =
        HR Business Partner
        Personalreferentin
    .others =
        Personal trainer

journalism = Journalism and broadcasting
    .says =
        journalis*
        reporter
        reporterin
        correspondent
        newspaper
        news editor
        broadcaster
        radio
        television
        tv producer
        redakteur*
        redaktion*
        chefredakteur*
        moderator
        moderatorin
        presse
        podcaster
    .near = publishing, marketing, film
    .examples =
        Reporter
        Redakteurin
    .others =
        Baker

publishing = Books, translation and libraries
    .says =
        author
        novelist
        writer
        publisher
        publishing
        editor
        literary agent
        translator
        translation
        interpreter
        librarian
        library
        archivist
        proofreader
        autor
        autorin
        schriftsteller*
        verlag*
        lektor*
        übersetzer*
        dolmetscher*
        bibliothek*
        archivar*
    .unless =
        video editor
        film editor
        news editor
    .near = journalism, art, education
    .examples =
        Literary Translator
        Lektorin
        Archivist
    .others =
        Film editor

film = Film, photography and games
    .says =
        filmmaker
        film director
        film editor
        film
        cinema*
        video editor
        videographer
        photographer
        photography
        animator
        animation
        game designer
        regisseur*
        kamera*
        fotograf*
        cutter
        cutterin
    .near = art, journalism, digital-design
    .examples =
        Photographer
        Fotografin
    .others =
        Baker

music = Music, theatre and dance
    .says =
        musician
        music
        musik*
        pianist*
        violinist
        cellist*
        composer
        komponist*
        singer
        sänger*
        conductor
        dirigent*
        choir
        actor
        actress
        schauspiel*
        theatre
        theater*
        dancer
        tänzer*
        choreogra*
        sound engineer
        tontechnik*
    .unless =
        train conductor
    .near = art, film
    .examples =
        Cellist
        Schauspielerin
    .others =
        Train conductor

art = Visual arts, museums and crafts
    .says =
        artist
        painter
        sculptor
        ceramic*
        keramik*
        potter
        pottery
        töpfer*
        illustrat*
        künstler*
        bildhauer*
        goldsmith
        goldschmied*
        jewel*
        conservator
        conservation of art
        restorer
        restaurator*
        curator
        kurator*
        museum*
        gallery
        galerist*
        bookbind*
        buchbind*
        weaver
        textile*
    .unless =
        painter and decorator
    .near = digital-design, publishing, music
    .examples =
        Paper conservator
        Restauratorin
        Illustrator
    .others =
        Painter and decorator

digital-design = Graphic, product and digital design
    .says =
        graphic design*
        grafikdesign*
        graphic designer
        grafiker*
        ux
        ui
        ux designer
        product designer
        product design
        web design*
        webdesign*
        typograph*
        kommunikationsdesign*
        mediengestalt*
        industrial design*
        produktdesign*
        fashion design*
        modedesign*
        user research*
    .near = software, marketing, art
    .examples =
        UX Designer
        Grafikerin
    .others =
        Interior designer

logistics = Logistics and supply
    .says =
        logisti*
        supply chain
        warehouse
        lager*
        spedit*
        freight
        procurement
        einkäufer
        einkäuferin
        purchasing
        beschaffung*
        shipping
    .near = transport, manufacturing, retail
    .examples =
        Supply Chain Manager
        Speditionskaufmann
    .others =
        Baker

transport = Transport and driving
    .says =
        driver
        train driver
        train conductor
        bus driver
        taxi driver
        lorry driver
        truck driver
        fahrer
        fahrerin
        …fahrer
        …fahrerin
        lokführer*
        pilot
        pilotin
        sailor
        captain
        kapitän*
        seaman
        bahn
        fahrlehrer
        fahrlehrerin
    .near = logistics, tourism
    .examples =
        Train driver
        Lokführerin
    .others =
        Baker

public = Public service and politics
    .says =
        civil servant
        public administration
        public sector
        government
        ministry
        council*
        mayor
        politic*
        diplomat*
        beamter
        beamtin
        verwaltung*
        ministerium
        bürgermeister*
        politik*
        stadtrat
        abgeordnet*
    .unless =
        verwaltungsrat
    .near = law, social-work, security
    .examples =
        Civil Servant
        Verwaltungsfachangestellte
    .others =
        Baker

security = Police, fire and armed forces
    .says =
        police
        polizei*
        polizist*
        detective
        firefighter
        fire brigade
        feuerwehr*
        soldier
        soldat*
        army
        navy
        bundeswehr
        security guard
        bodyguard
    .near = public
    .examples =
        Police officer
        Feuerwehrfrau
    .others =
        Baker

sport = Sport and fitness
    .says =
        football
        basketball
        swimming
        athlete
        athlet*
        personal trainer
        fitness*
        yoga*
        pilates
        sport*
        fußball*
        physical education
    .unless =
        sportwagen
    .near = care, coaching
    .examples =
        Football coach
        Fitnesstrainerin
        Yoga teacher
    .others =
        Baker

beauty = Beauty and fashion
    .says =
        hairdresser
        hair stylist
        barber
        beautician
        make-up artist
        stylist
        friseur*
        kosmetik*
        fashion
        mode
        tailor
        dressmaker
        schneider
        schneiderin
    .near = art, retail
    .examples =
        Hairdresser
        Friseurin
    .others =
        Baker
