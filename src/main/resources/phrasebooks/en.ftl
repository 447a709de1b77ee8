### The English phrases, in the spelling that American and British English share.
### How to write one: CONTRIBUTING, “Phrase books”. Every phrase is run through its examples and through the rules of tact.

-by = { $channel-kind ->
    [phone] by phone
    [email] by email
    [address] at { $channel }
    [number] on { $channel }
   *[other] on { $channel }
}

-we-are-in-touch = { $channel-kind ->
    [phone] You can reach me by phone
    [email] You can reach me by email
    [address] You have my email address
    [number] You have my number
   *[other] You’ll find me on { $channel }
}

-no = { $register ->
    [casual] { $turn ->
        [1] , so I won’t accept
        [2] , so I’m not going to accept
        [3] , so I’ve decided not to accept
        [4] , so I’m going to decline
        [5] , so I won’t be accepting
       *[0] , so I’ll decline
    }
   *[other] { $turn ->
        [1] , so I won’t accept
        [2] , so I’m not going to accept
        [3] , so I’ll decline
        [4] , so I’ve decided not to accept
        [5] , so I won’t be accepting
       *[0] , so I’m going to decline
    }
}

-formal-no = { $turn ->
    [1] , so I will not accept the invitation
    [2] , so I would like to decline
    [3] , so I am going to decline
    [4] , so I will decline the invitation
    [5] , which is why I am declining
   *[0] , so I will not be accepting
}

-as-before = { $turn ->
    [1] My answer is still the same:
    [2] Nothing has changed on my side:
    [3] My answer is the one I gave you before:
    [4] My answer is the same as last time:
    [5] I’m keeping to my answer:
   *[0] My answer hasn’t changed:
}

-as-before-formal = { $turn ->
    [1] My answer remains the same:
    [2] My answer is the one that I gave you before:
    [3] I am keeping to my answer:
    [4] I see it as I did before:
   *[0] My answer has not changed:
}

-still-no = { $turn ->
    [1] , so I won’t accept
    [2] , so I’ll decline again
    [3] , so I’m not going to accept
    [4] , so I won’t accept this time either
    [5] , so I’ve decided not to accept
   *[0] , so I won’t be accepting
}

-grief-lead = { $turn ->
    [1] Please don’t give the invitation another thought;
    [2] There’s no need to think about the invitation now;
    [3] Please set the invitation aside;
    [4] Please don’t worry about the invitation;
    [5] The invitation doesn’t matter now;
   *[0] You can set the invitation aside;
}

-grief-no = { $turn ->
    [1] , so I won’t accept, and there’s nothing you need to do
    [2] , so I won’t accept it, and you don’t have to answer
    [3] , so I’m not going to accept. Please don’t feel that you have to answer
    [4] , so I won’t be accepting, and you don’t need to reply
    [5] , so I won’t accept. There’s no need to reply
   *[0] , so I won’t accept it, and nothing more needs doing
}

-grief-lead-formal = { $turn ->
    [1] Please do not give the invitation another thought;
    [2] Please set the invitation aside;
    [3] As for the invitation, nothing needs to be done;
    [4] The invitation is of no importance now;
   *[0] You need not think about the invitation now;
}

-grief-no-formal = { $turn ->
    [1] , so I will not accept it, and you need not reply
    [2] , so I will not be accepting, and no reply is needed
    [3] , so I am not going to accept. There is no need to answer
    [4] , so I will not accept it. Please do not trouble to answer
   *[0] , so I will not accept it. Please do not feel obliged to reply
}

-job-lead = { $turn ->
    [1] About your invitation:
    [2] As for your invitation:
    [3] I also owe your invitation an answer:
    [4] Here is my answer to your invitation:
    [5] To answer your invitation:
   *[0] I’d rather answer your invitation than leave it open:
}

-job-lead-formal = { $turn ->
    [1] About your invitation:
    [2] I would like to answer your invitation without delay:
    [3] As for your invitation:
   *[0] I did not want to leave your invitation unanswered:
}

-job-no = { $turn ->
    [1] , so I won’t accept, and that goes for everyone.
    [2] , so I’m not going to accept. It’s the same for everyone.
    [3] , so I won’t be accepting. That goes for everyone.
    [4] , so I won’t accept. I’d give anyone the same answer.
    [5] , so I’m not going to accept, whoever asks.
   *[0] , so I’ll decline. It’s the same for everyone.
}

-job-no-own = { $turn ->
    [1] , so I won’t accept. That has nothing to do with what happened.
    [2] , so I’m not going to accept. It has nothing to do with your job.
    [3] , so I won’t be accepting. What happened has nothing to do with it.
   *[0] , so I’ll decline. That has nothing to do with your job.
}

-job-no-formal = { $turn ->
    [1] , so I will not accept the invitation. It is the same for everyone.
    [2] , so I am going to decline, and that goes for everyone.
    [3] , so I would like to decline. I would give anyone the same answer.
   *[0] , so I will not be accepting, whoever asks.
}

-job-no-own-formal = { $turn ->
    [1] , so I will not accept the invitation. That has nothing to do with what happened.
    [2] , so I am going to decline, and what happened has nothing to do with it.
   *[0] , so I will not be accepting. What happened has nothing to do with it.
}

-final = { $turn ->
    [1] , so I won’t accept, and that won’t change. There’s no need to send another invitation.
    [2] , so I’m not going to accept. I’d like to leave it there, with no need for another invitation.
    [3] , so I won’t accept. Please leave it there, and don’t send another invitation.
    [4] , so I won’t be accepting, now or later. There’s no need to send another invitation.
    [5] , so I’m declining, and I’d like to leave it there. Please don’t send another invitation.
   *[0] , so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
}

-final-formal = { $turn ->
    [1] , so I will not accept, and that will not change. There is no need to send another invitation.
    [2] , so I am not going to accept it. I would like to leave it there, with no need for another invitation.
    [3] , so I will not be accepting, now or later. There is no need to send another invitation.
    [4] , so I am declining, and I would like to leave it there. Please do not send another invitation.
   *[0] , so I will not accept, and I would like to leave it there. Please do not send another invitation.
}

-years = { $years ->
    [1] a year or two
    [2] a year or two
    [3] a few years
    [4] a few years
    [5] a few years
    [6] a few years
    [7] a few years
    [other] many years
   *[unknown] { $years }
}

-so-many-years = { $years ->
    [1] a year or two
    [2] a year or two
    [3] a few years
    [4] a few years
    [5] a few years
    [6] a few years
    [7] a few years
    [other] so many years
   *[unknown] { $years }
}

-at-place = { $place-kind ->
    [when] { $place }
   *[what] at { $place }
}

-at-employer = { $employer-kind ->
    [when] { $employer }
   *[what] at { $employer }
}

-on-detail = { $detail-kind ->
    [when] { $detail }
    [day] on { $detail }
   *[what] around { $detail }
}

## How free words are told apart by what they begin with: _ stands between two words, # for a number, > says with what to begin instead.

-detail-when =
    after around as at before between by during early in late later next on once one over sometime soon some this
    today tomorrow towards when whenever within January>in_January February>in_February March>in_March
    April>in_April May>in_May June>in_June July>in_July August>in_August September>in_September October>in_October
    November>in_November December>in_December spring>in_the_spring summer>in_the_summer autumn>in_the_autumn fall>in_the_fall
    winter>in_the_winter noon>at_noon lunchtime>at_lunchtime

-detail-do = catch chat do get go grab have meet speak sit talk take walk

-detail-day =
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January_# #_January February_# #_February March_#
    #_March April_# #_April May_# #_May June_# #_June July_# #_July August_# #_August September_# #_September
    October_# #_October November_# #_November December_# #_December Jan_# #_Jan Feb_# #_Feb Mar_# #_Mar Apr_#
    #_Apr Jun_# #_Jun Jul_# #_Jul Aug_# #_Aug Sep_# #_Sep Sept_# #_Sept Oct_# #_Oct Nov_# #_Nov Dec_# #_Dec

-detail-what =
    call>a_call phone_call>a_phone_call video_call>a_video_call quick>a_quick short>a_short meeting>a_meeting
    drink>a_drink beer>a_beer reunion>the_reunion conference>the_conference fair>the_fair party>the_party
    wedding>the_wedding meetup>the_meetup

-repeatable =
    about accept accepting also answer before been connect connecting don from have here invitation keep just like
    linkedin more much only other people same send shall since than that thank thanks them then there they this
    very want what when where which while will with won work would your

-employer-after = at @ bei chez presso

-by-channel = { $channel-kind ->
    [phone] by phone
    [email] by email
   *[other] on { $channel }
}

## Greetings

hi-given = Hi { $given },
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, former-manager, report, former-report, classmate
    .examples =
        given=Dana → Hi Dana,

hello-given = Hello { $given },
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual, neutral
    .examples =
        given=Dana → Hello Dana,

hi-displayed = Hi { $displayed },
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual
    .examples =
        displayed=Dana Okafor → Hi Dana Okafor,

hello-displayed = Hello { $displayed },
    .move = greeting
    .tones = usual, repeated, final
    .registers = neutral
    .examples =
        displayed=Dana Okafor → Hello Dana Okafor,

dear-given = Dear { $given },
    .move = greeting
    .tones = usual, repeated, final
    .registers = formal
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, classmate
    .examples =
        given=Dana → Dear Dana,

dear-title = Dear { $region ->
    [GB] { $title-bare }
   *[other] { $title }
} { $surname },
    .move = greeting
    .tones = usual, repeated, final
    .registers = formal
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .examples =
        region=GB; title-bare=Dr; surname=Raman → Dear Dr Raman,
        region=US; title=Dr.; surname=Raman → Dear Dr. Raman,

dear-displayed = Dear { $displayed },
    .move = greeting
    .tones = usual, repeated, final
    .registers = formal
    .examples =
        displayed=Dana Okafor → Dear Dana Okafor,

hi-nameless = Hi,
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual
    .examples =
        → Hi,

hello-nameless = Hello,
    .move = greeting
    .tones = usual, repeated, final
    .registers = neutral, formal
    .examples =
        → Hello,

## Their question, answered in the user’s own words

answer = { $answer }
    .move = answer
    .tones = usual, repeated
    .examples =
        answer=Yes, I still teach on Fridays. → Yes, I still teach on Fridays.

## Empathy, in the place of thanks

loss-so = I’m so sorry for your loss.
    .move = empathy
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I’m so sorry for your loss.

loss-very = I’m very sorry for your loss.
    .move = empathy
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I’m very sorry for your loss.

loss-was = I was so sorry to hear of your loss.
    .move = empathy
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I was so sorry to hear of your loss.

loss-to-hear = I’m so sorry to hear about your loss.
    .move = empathy
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I’m so sorry to hear about your loss.

loss-formal = Please accept my sincere condolences.
    .move = empathy
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → Please accept my sincere condolences.

loss-formal-sorry = I was deeply sorry to hear of your loss.
    .move = empathy
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → I was deeply sorry to hear of your loss.

loss-formal-sympathy = You have my deepest sympathy.
    .move = empathy
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → You have my deepest sympathy.

layoff-sorry = I’m sorry to hear about your job.
    .move = empathy
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I’m sorry to hear about your job.

layoff-about = I heard the news, and I’m sorry about your job.
    .move = empathy
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I heard the news, and I’m sorry about your job.

layoff-what-happened = I was sorry to hear that you lost your job.
    .move = empathy
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I was sorry to hear that you lost your job.

layoff-news = I was very sorry to hear what happened.
    .move = empathy
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I was very sorry to hear what happened.

layoff-formal = I was sorry to hear about the loss of your position.
    .move = empathy
    .tones = usual, repeated
    .registers = formal
    .when = layoff
    .examples =
        → I was sorry to hear about the loss of your position.

layoff-formal-learn = I was very sorry to learn of the loss of your position.
    .move = empathy
    .tones = usual, repeated
    .registers = formal
    .when = layoff
    .examples =
        → I was very sorry to learn of the loss of your position.

## Thanks

thanks-invitation = Thanks for the invitation.
    .move = gratitude
    .registers = casual, neutral
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thanks for the invitation.

thanks-good-of-you = Thanks for the invitation; that’s kind of you.
    .move = gratitude
    .registers = casual, neutral
    .relationships = former-manager, former-report, client, classmate, teacher, student, met-once
    .unless = note, bereavement, layoff, refused-before, asked-again, answered
    .examples =
        → Thanks for the invitation; that’s kind of you.

thanks-inviting = Thanks for inviting me to connect.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door
    .registers = casual, neutral
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thanks for inviting me to connect.

thanks-your = Thanks for your invitation.
    .move = gratitude
    .registers = casual, neutral
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thanks for your invitation.

thanks-thinking = Thanks for thinking of me.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted
    .unless = note, working-together, refused-before, asked-again, answered
    .examples =
        → Thanks for thinking of me.

thanks-kind = It was kind of you to invite me.
    .move = gratitude
    .registers = formal
    .relationships = colleague, former-colleague, manager, former-manager, report, client, teacher, student, met-once
    .unless = note, refused-before, asked-again, answered
    .examples =
        → It was kind of you to invite me.

thanks-asking = Thanks for the invite.
    .move = gratitude
    .registers = casual
    .relationships = friend, family, colleague, classmate
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thanks for the invite.

thanks-for-asking = Thanks for asking.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, report, former-report
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thanks for asking.

student-thanks = Thank you for the invitation, and for thinking of me.
    .move = gratitude
    .registers = casual, neutral
    .relationships = teacher, student
    .when = acquainted
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thank you for the invitation, and for thinking of me.

teacher-good = Thank you for the invitation; it was good of you to think of me.
    .move = gratitude
    .registers = casual, neutral
    .relationships = teacher, student
    .when = acquainted
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thank you for the invitation; it was good of you to think of me.

friend-note-lovely = Thanks for the lovely note.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family
    .when = note, acquainted, warm
    .unless = request, question, answered
    .examples =
        → Thanks for the lovely note.

thank-you-invitation = Thank you for the invitation.
    .move = gratitude
    .registers = neutral, formal
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thank you for the invitation.

thank-you-thinking = Thank you for thinking of me.
    .move = gratitude
    .registers = neutral, formal
    .relationships = colleague, manager, former-manager, report, client, teacher, student, met-once
    .unless = note, working-together, refused-before, asked-again, answered
    .examples =
        → Thank you for thinking of me.

appreciate = Many thanks for your invitation.
    .move = gratitude
    .registers = formal
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Many thanks for your invitation.

thank-you-very-much = Thank you very much for your invitation.
    .move = gratitude
    .registers = formal
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thank you very much for your invitation.

thank-you-your = Thank you for your invitation to connect.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door
    .registers = formal
    .unless = note, refused-before, asked-again, answered
    .examples =
        → Thank you for your invitation to connect.

years-good-to-hear = It’s good to hear from you after { -so-many-years }, and thanks for the invitation.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted, warm, long-ago
    .unless = request, answered
    .examples =
        years=1 → It’s good to hear from you after a year or two, and thanks for the invitation.
        years=6 → It’s good to hear from you after a few years, and thanks for the invitation.
        years=12 → It’s good to hear from you after so many years, and thanks for the invitation.

years-thanks = Thanks for the invitation. It’s good to hear from you after { -so-many-years }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted, warm, long-ago
    .unless = request, answered
    .examples =
        years=1 → Thanks for the invitation. It’s good to hear from you after a year or two.
        years=6 → Thanks for the invitation. It’s good to hear from you after a few years.
        years=12 → Thanks for the invitation. It’s good to hear from you after so many years.

years-formal = Thank you for your invitation; it was good to hear from you after { -so-many-years }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = formal
    .when = acquainted, warm, long-ago
    .unless = answered
    .examples =
        years=1 → Thank you for your invitation; it was good to hear from you after a year or two.
        years=6 → Thank you for your invitation; it was good to hear from you after a few years.
        years=12 → Thank you for your invitation; it was good to hear from you after so many years.

long-good-to-hear = It’s good to hear from you after all this time, and thanks for the invitation.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted, warm, long-ago
    .unless = request, answered
    .examples =
        → It’s good to hear from you after all this time, and thanks for the invitation.

long-in-touch = Thanks for getting in touch after all this time.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted, long-ago
    .unless = request, answered
    .examples =
        → Thanks for getting in touch after all this time.

years-in-touch-formal = Thank you for getting in touch after { -so-many-years }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = formal
    .when = acquainted, long-ago
    .unless = answered
    .examples =
        years=1 → Thank you for getting in touch after a year or two.
        years=6 → Thank you for getting in touch after a few years.
        years=12 → Thank you for getting in touch after so many years.

years-in-touch = Thanks for getting in touch after { -so-many-years }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted, long-ago
    .unless = request, answered
    .examples =
        years=1 → Thanks for getting in touch after a year or two.
        years=6 → Thanks for getting in touch after a few years.
        years=12 → Thanks for getting in touch after so many years.

place-once = It’s good to hear from you again after our time { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .when = worked-together-once, acquainted, warm
    .unless = request, answered
    .examples =
        place-kind=when; place=in Lisbon → It’s good to hear from you again after our time in Lisbon.
        place-kind=what; place=Northwind → It’s good to hear from you again after our time at Northwind.

place-once-in-touch-formal = Thank you for getting in touch again after our time { -at-place }.
    .move = gratitude
    .registers = formal
    .when = worked-together-once, acquainted
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thank you for getting in touch again after our time in Lisbon.
        place-kind=what; place=Northwind → Thank you for getting in touch again after our time at Northwind.

place-once-in-touch = Thanks for getting in touch again after our time { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .when = worked-together-once, acquainted
    .unless = request, answered
    .examples =
        place-kind=when; place=in Lisbon → Thanks for getting in touch again after our time in Lisbon.
        place-kind=what; place=Northwind → Thanks for getting in touch again after our time at Northwind.

place-once-invitation = Thanks for thinking of me after our time { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .when = worked-together-once, acquainted
    .unless = request, answered
    .examples =
        place-kind=when; place=in Lisbon → Thanks for thinking of me after our time in Lisbon.
        place-kind=what; place=Northwind → Thanks for thinking of me after our time at Northwind.

place-once-formal = Thank you for your invitation; it was good to hear from you again after our time { -at-place }.
    .move = gratitude
    .registers = formal
    .when = worked-together-once, acquainted, warm
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thank you for your invitation; it was good to hear from you again after our time in Lisbon.
        place-kind=what; place=Northwind → Thank you for your invitation; it was good to hear from you again after our time at Northwind.

place-classmate = It’s good to hear from you again after our days { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .relationships = classmate, teacher, student
    .when = acquainted, warm
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → It’s good to hear from you again after our days in Lisbon.
        place-kind=what; place=Northwind → It’s good to hear from you again after our days at Northwind.

place-met = Thanks for the invitation. It was good to meet you { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .relationships = met-once
    .when = acquainted, warm
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thanks for the invitation. It was good to meet you in Lisbon.
        place-kind=what; place=Northwind → Thanks for the invitation. It was good to meet you at Northwind.

place-study-thanks = Thanks for getting in touch after our days { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .relationships = classmate, teacher, student
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thanks for getting in touch after our days in Lisbon.
        place-kind=what; place=Northwind → Thanks for getting in touch after our days at Northwind.

place-study-formal = Thank you for getting in touch after our days { -at-place }.
    .move = gratitude
    .registers = formal
    .relationships = classmate, teacher, student
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thank you for getting in touch after our days in Lisbon.
        place-kind=what; place=Northwind → Thank you for getting in touch after our days at Northwind.

place-met-thanks = Thanks for following up after we met { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .relationships = met-once
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thanks for following up after we met in Lisbon.
        place-kind=what; place=Northwind → Thanks for following up after we met at Northwind.

place-met-thanks-formal = Thank you for your invitation after we met { -at-place }.
    .move = gratitude
    .registers = formal
    .relationships = met-once
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thank you for your invitation after we met in Lisbon.
        place-kind=what; place=Northwind → Thank you for your invitation after we met at Northwind.

place-met-invitation = Thanks for the invitation after we met { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .relationships = met-once
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thanks for the invitation after we met in Lisbon.
        place-kind=what; place=Northwind → Thanks for the invitation after we met at Northwind.

place-met-formal = Thank you for your invitation; it was good to meet you { -at-place }.
    .move = gratitude
    .registers = formal
    .relationships = met-once
    .when = acquainted, warm
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thank you for your invitation; it was good to meet you in Lisbon.
        place-kind=what; place=Northwind → Thank you for your invitation; it was good to meet you at Northwind.

met-good = Thanks for the invitation. It was good to meet you.
    .move = gratitude
    .registers = casual, neutral
    .relationships = met-once
    .when = acquainted, warm
    .unless = answered
    .examples =
        → Thanks for the invitation. It was good to meet you.

note-topic = Thanks for your note about { $topic }.
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .unless = request, answered
    .examples =
        topic=the design job → Thanks for your note about the design job.

note-topic-request-accept = Thanks for asking me about { $topic }. Please don’t count on me for that part, though.
    .move = gratitude
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        topic=the design job → Thanks for asking me about the design job. Please don’t count on me for that part, though.

note-topic-request-plain = Thanks for asking me about { $topic }.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        topic=the design job → Thanks for asking me about the design job.

note-topic-request = Thanks for asking me about { $topic }. I’m not the one to ask for this, and I’d rather say so now, so that you can ask someone else in good time.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        topic=the design job → Thanks for asking me about the design job. I’m not the one to ask for this, and I’d rather say so now, so that you can ask someone else in good time.

note-topic-kind = Thank you for your note about { $topic }; it was good of you to write.
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .unless = request, answered
    .examples =
        topic=the design job → Thank you for your note about the design job; it was good of you to write.

note-topic-writing = Thanks for writing to me about { $topic }.
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .unless = request, answered
    .examples =
        topic=the design job → Thanks for writing to me about the design job.

note-topic-formal = Thank you for your message about { $topic }.
    .move = gratitude
    .registers = formal
    .when = note
    .unless = request, answered
    .examples =
        topic=the design job → Thank you for your message about the design job.

note-topic-request-plain-formal = Thank you for asking me about { $topic }.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = formal
    .when = note, request
    .unless = answered
    .examples =
        topic=the design job → Thank you for asking me about the design job.

note-topic-request-formal = Thank you for asking me about { $topic }. I am not the one to ask for this, and would rather say so now, so that you can ask somebody else in good time.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .registers = formal
    .when = note, request
    .unless = answered
    .examples =
        topic=the design job → Thank you for asking me about the design job. I am not the one to ask for this, and would rather say so now, so that you can ask somebody else in good time.

note-good-to-hear = Thanks for your note. It’s good to hear from you.
    .move = gratitude
    .registers = casual, neutral
    .when = note, acquainted, warm
    .unless = request, question, answered
    .examples =
        → Thanks for your note. It’s good to hear from you.

note-glad = Thanks for your note; I was glad to get it.
    .move = gratitude
    .registers = casual, neutral
    .when = note, acquainted, warm
    .unless = request, question, answered
    .examples =
        → Thanks for your note; I was glad to get it.

note-thanks-writing = Thanks for writing.
    .move = gratitude
    .registers = casual, neutral
    .when = note, acquainted
    .unless = request, question, answered
    .examples =
        → Thanks for writing.

note-kind = Thank you for your note; it was good of you to write.
    .move = gratitude
    .when = note, acquainted
    .unless = request, question, answered
    .examples =
        → Thank you for your note; it was good of you to write.

note-kind-thanks = Thanks for the note; it was kind of you to write.
    .move = gratitude
    .registers = casual, neutral
    .when = note, acquainted
    .unless = request, question, answered
    .examples =
        → Thanks for the note; it was kind of you to write.

note-thanks = Thanks for the invitation and the note.
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .unless = request, question, answered
    .examples =
        → Thanks for the invitation and the note.

note-thanks-plain = Thanks for your note.
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .unless = request, question, answered
    .examples =
        → Thanks for your note.

note-time = Thank you for taking the time to write.
    .move = gratitude
    .registers = neutral, formal
    .when = note
    .unless = request, question, answered
    .examples =
        → Thank you for taking the time to write.

note-message = Thank you for your invitation and for your message.
    .move = gratitude
    .registers = formal
    .when = note
    .unless = request, question, answered
    .examples =
        → Thank you for your invitation and for your message.

note-request = Thanks for asking me straight out. I’m not the one to ask for this, and I’d rather say so now, so that you can ask someone else in good time.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        → Thanks for asking me straight out. I’m not the one to ask for this, and I’d rather say so now, so that you can ask someone else in good time.

note-request-openly = Thank you for asking me so openly. I’m not the one to ask for this, and I’d rather say so than keep you waiting.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        → Thank you for asking me so openly. I’m not the one to ask for this, and I’d rather say so than keep you waiting.

note-request-directly = Thanks for writing, and for saying plainly what it’s about. I’m not the one to ask for this, and I’d rather tell you while there’s time to ask somebody else.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        → Thanks for writing, and for saying plainly what it’s about. I’m not the one to ask for this, and I’d rather tell you while there’s time to ask somebody else.

note-request-formal = Thank you for asking me openly. I am not the one to ask for this, and would rather say so now, so that you can ask somebody else in good time.
    .move = gratitude
    .approaches = decline-with-reason, defer
    .registers = formal
    .when = note, request
    .unless = answered
    .examples =
        → Thank you for asking me openly. I am not the one to ask for this, and would rather say so now, so that you can ask somebody else in good time.

note-request-talk = Thanks for asking me straight out. I’d like us to talk before I say anything about it.
    .move = gratitude
    .approaches = open-the-door
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        → Thanks for asking me straight out. I’d like us to talk before I say anything about it.

note-request-accept = Thanks for asking me straight out. I’m not the one to ask for that part, though.
    .move = gratitude
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        → Thanks for asking me straight out. I’m not the one to ask for that part, though.

note-request-plain = Thanks for writing, and for saying plainly what it’s about.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        → Thanks for writing, and for saying plainly what it’s about.

note-request-plain-formal = Thank you for your message, and for saying plainly what it is about.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .registers = formal
    .when = note, request
    .unless = answered
    .examples =
        → Thank you for your message, and for saying plainly what it is about.

note-question = Thank you for your note; it was good of you to ask.
    .move = gratitude
    .registers = casual, neutral
    .when = note, question
    .unless = answered
    .examples =
        → Thank you for your note; it was good of you to ask.

note-question-kind = Thank you for writing; it was kind of you to ask.
    .move = gratitude
    .when = note, question
    .unless = answered
    .examples =
        → Thank you for writing; it was kind of you to ask.

note-question-both = Thanks for your note, and for taking an interest.
    .move = gratitude
    .registers = casual, neutral
    .when = note, question
    .unless = answered
    .examples =
        → Thanks for your note, and for taking an interest.

note-question-formal = Thank you for your message; it was kind of you to ask.
    .move = gratitude
    .registers = formal
    .when = note, question
    .unless = answered
    .examples =
        → Thank you for your message; it was kind of you to ask.

note-question-talk = Thanks for your note. I’d rather answer your question when we talk.
    .move = gratitude
    .approaches = open-the-door
    .registers = casual, neutral
    .when = note, acquainted, question
    .unless = answered
    .examples =
        → Thanks for your note. I’d rather answer your question when we talk.

note-your-message-formal = Thank you for your message and the invitation.
    .move = gratitude
    .registers = formal
    .when = note
    .unless = request, question, answered
    .examples =
        → Thank you for your message and the invitation.

note-writing-formal = Thank you for writing to me.
    .move = gratitude
    .registers = formal
    .when = note
    .unless = request, question, answered
    .examples =
        → Thank you for writing to me.

note-news = Thanks for writing and telling me what’s new with you.
    .move = gratitude
    .registers = casual, neutral
    .when = note, news
    .unless = answered
    .examples =
        → Thanks for writing and telling me what’s new with you.

note-news-good = It was good of you to write and tell me what’s new.
    .move = gratitude
    .registers = casual, neutral
    .when = note, news
    .unless = answered
    .examples =
        → It was good of you to write and tell me what’s new.

note-news-writing = Thanks for your note, and for letting me know what you’ve been doing.
    .move = gratitude
    .registers = casual, neutral
    .when = note, news
    .unless = answered
    .examples =
        → Thanks for your note, and for letting me know what you’ve been doing.

note-news-know = Thank you for letting me know what’s new with you.
    .move = gratitude
    .registers = casual, neutral
    .when = note, news
    .unless = answered
    .examples =
        → Thank you for letting me know what’s new with you.

note-news-formal = Thank you for your message, and for letting me know what you have been doing.
    .move = gratitude
    .registers = formal
    .when = note, news
    .unless = answered
    .examples =
        → Thank you for your message, and for letting me know what you have been doing.

note-news-formal-kind = It was kind of you to write and tell me what is new with you.
    .move = gratitude
    .registers = formal
    .when = note, news
    .unless = answered
    .examples =
        → It was kind of you to write and tell me what is new with you.

note-news-topic = Thank you for telling me about { $topic }.
    .move = gratitude
    .when = note, news
    .unless = answered
    .examples =
        topic=the new studio → Thank you for telling me about the new studio.

note-praise = Thank you for your note, and for your kind words.
    .move = gratitude
    .registers = casual, neutral
    .when = note, praise
    .unless = answered
    .examples =
        → Thank you for your note, and for your kind words.

note-praise-kind = Thanks for the kind words.
    .move = gratitude
    .registers = casual, neutral
    .when = note, praise
    .unless = answered
    .examples =
        → Thanks for the kind words.

note-praise-say = That was kind of you to say, thank you.
    .move = gratitude
    .registers = casual, neutral
    .when = note, praise
    .unless = answered
    .examples =
        → That was kind of you to say, thank you.

note-praise-writing = Thank you for what you wrote; it was kind of you.
    .move = gratitude
    .registers = casual, neutral
    .when = note, praise
    .unless = answered
    .examples =
        → Thank you for what you wrote; it was kind of you.

note-praise-formal = Thank you for your message, and for your kind words.
    .move = gratitude
    .registers = formal
    .when = note, praise
    .unless = answered
    .examples =
        → Thank you for your message, and for your kind words.

note-praise-formal-kindly = Thank you for writing so kindly.
    .move = gratitude
    .registers = formal
    .when = note, praise
    .unless = answered
    .examples =
        → Thank you for writing so kindly.

note-praise-topic = Thank you for your kind words about { $topic }.
    .move = gratitude
    .when = note, praise
    .unless = answered
    .examples =
        topic=the exhibition → Thank you for your kind words about the exhibition.

note-question-topic = Thanks for your note, and for asking about { $topic }.
    .move = gratitude
    .registers = casual, neutral
    .when = note, question
    .unless = answered
    .examples =
        topic=the cello → Thanks for your note, and for asking about the cello.

note-question-topic-formal = Thank you for your message, and for asking about { $topic }.
    .move = gratitude
    .registers = formal
    .when = note, question
    .unless = answered
    .examples =
        topic=the cello → Thank you for your message, and for asking about the cello.

pitch-thanks = Thanks for the offer.
    .move = gratitude
    .registers = casual, neutral
    .when = pitch
    .unless = answered
    .examples =
        → Thanks for the offer.

pitch-formal = Thank you for the offer.
    .move = gratitude
    .registers = formal
    .when = pitch
    .unless = answered
    .examples =
        → Thank you for the offer.

answered-thanks = And thanks for the invitation too.
    .move = gratitude
    .registers = casual, neutral
    .when = answered
    .unless = bereavement, layoff
    .examples =
        → And thanks for the invitation too.

answered-good = It’s good to hear from you, and thanks for the invitation too.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted, warm, answered
    .unless = bereavement, layoff
    .examples =
        → It’s good to hear from you, and thanks for the invitation too.

answered-formal = Thank you for your invitation as well.
    .move = gratitude
    .registers = formal
    .when = answered
    .unless = bereavement, layoff
    .examples =
        → Thank you for your invitation as well.

thanks-again = Thank you for asking once more.
    .move = gratitude
    .tones = repeated
    .registers = casual, neutral
    .examples =
        → Thank you for asking once more.

thanks-again-answer = Thank you for inviting me again.
    .move = gratitude
    .tones = repeated
    .registers = casual, neutral
    .examples =
        → Thank you for inviting me again.

thanks-again-kind = It’s kind of you to ask again.
    .move = gratitude
    .tones = repeated
    .registers = casual, neutral
    .examples =
        → It’s kind of you to ask again.

other-language = Thanks for your message. I’ll answer in English, if that’s all right.
    .move = gratitude
    .registers = casual, neutral
    .when = other-language
    .unless = answered
    .examples =
        → Thanks for your message. I’ll answer in English, if that’s all right.

other-language-english = Thanks for your note; I’ll answer in English.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, student, met-once
    .when = acquainted, other-language
    .unless = answered
    .examples =
        → Thanks for your note; I’ll answer in English.

other-language-note = Thank you for your note. I hope English is all right.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, student, met-once
    .when = acquainted, other-language
    .unless = answered
    .examples =
        → Thank you for your note. I hope English is all right.

other-language-writing = Thanks for writing. I’ll answer in English, if I may.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, student, met-once
    .when = acquainted, other-language
    .unless = answered
    .examples =
        → Thanks for writing. I’ll answer in English, if I may.

thanks-final = Thank you for your invitation.
    .move = gratitude
    .tones = final
    .unless = bereavement, layoff, hostile
    .examples =
        → Thank you for your invitation.

again-proper = Thanks for asking again. I’d like to give you a straight answer.
    .move = gratitude
    .approaches = decline-with-reason, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = asked-again
    .unless = refused-before, answered
    .examples =
        → Thanks for asking again. I’d like to give you a straight answer.

again-formal = Thank you for asking again; I owe you an answer.
    .move = gratitude
    .approaches = decline-with-reason, accept-with-note, defer
    .tones = usual, repeated
    .registers = formal
    .when = asked-again
    .unless = refused-before, answered
    .examples =
        → Thank you for asking again; I owe you an answer.

again-saw = Thanks for asking again; I owe you an answer.
    .move = gratitude
    .approaches = decline-with-reason, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = asked-again
    .unless = refused-before, answered
    .examples =
        → Thanks for asking again; I owe you an answer.

again-deserve = Thanks for asking again. You deserve a straight answer.
    .move = gratitude
    .approaches = decline-with-reason, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = asked-again
    .unless = refused-before, answered
    .examples =
        → Thanks for asking again. You deserve a straight answer.

again-formal-straight = Thank you for asking again. I would like to give you a clear answer.
    .move = gratitude
    .approaches = decline-with-reason, accept-with-note, defer
    .tones = usual, repeated
    .registers = formal
    .when = asked-again
    .unless = refused-before, answered
    .examples =
        → Thank you for asking again. I would like to give you a clear answer.

again-thanks = Thanks for asking again.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door
    .tones = usual, repeated
    .registers = casual, neutral
    .when = asked-again
    .unless = answered
    .examples =
        → Thanks for asking again.

again-thanks-second = Thank you for asking again.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door
    .tones = usual, repeated
    .when = asked-again
    .unless = answered
    .examples =
        → Thank you for asking again.

refused-again-said = Thanks for inviting me again, though I said no last time.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = refused-before
    .unless = note, bereavement, layoff, answered
    .examples =
        → Thanks for inviting me again, though I said no last time.

refused-again-kind = It’s kind of you to invite me again after I said no.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = refused-before
    .unless = note, bereavement, layoff, answered
    .examples =
        → It’s kind of you to invite me again after I said no.

refused-again-thank = Thank you for asking again, even though my answer was no.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = refused-before
    .unless = note, bereavement, layoff, answered
    .examples =
        → Thank you for asking again, even though my answer was no.

refused-again-said-formal = Thank you for inviting me again, although I declined last time.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = formal
    .when = refused-before
    .unless = note, bereavement, layoff, answered
    .examples =
        → Thank you for inviting me again, although I declined last time.

refused-again-kind-formal = It was kind of you to invite me again after I had declined.
    .move = gratitude
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = formal
    .when = refused-before
    .unless = note, bereavement, layoff, answered
    .examples =
        → It was kind of you to invite me again after I had declined.

thank-you-again = Thank you for inviting me once more.
    .move = gratitude
    .tones = repeated
    .registers = neutral, formal
    .examples =
        → Thank you for inviting me once more.

## A word of good opinion, where there is goodwill

kind-of-you = That was kind of you.
    .move = opinion
    .when = note, acquainted, warm
    .unless = request, question, praise
    .examples =
        → That was kind of you.

## Declining: people in my field

field-keep = I keep LinkedIn for people in my own field{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .unless = layoff
    .examples =
        register=casual → I keep LinkedIn for people in my own field, so I’ll decline.
        register=neutral → I keep LinkedIn for people in my own field, so I’m going to decline.

field-only = On LinkedIn I only connect with people in my own line of work{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .unless = layoff
    .examples =
        register=casual → On LinkedIn I only connect with people in my own line of work, so I’ll decline.
        register=neutral → On LinkedIn I only connect with people in my own line of work, so I’m going to decline.

field-request = I keep LinkedIn for people in my own line of work, so I won’t accept the invitation either.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .when = acquainted, request
    .unless = bereavement, layoff, asked-again
    .examples =
        → I keep LinkedIn for people in my own line of work, so I won’t accept the invitation either.

field-formal-keep = I keep LinkedIn for contacts in my own field{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .unless = layoff
    .examples =
        → I keep LinkedIn for contacts in my own field, so I will not be accepting.

field-formal-only = On LinkedIn I connect only with people in my own field{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .unless = layoff
    .examples =
        → On LinkedIn I connect only with people in my own field, so I will not be accepting.

field-formal-use = I use LinkedIn within my own field only{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .unless = layoff
    .examples =
        → I use LinkedIn within my own field only, so I will not be accepting.

field-use = I only use LinkedIn for my own line of work{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .unless = layoff
    .examples =
        turn=0 → I only use LinkedIn for my own line of work, so I’m going to decline.
        turn=1 → I only use LinkedIn for my own line of work, so I won’t accept.
        turn=2 → I only use LinkedIn for my own line of work, so I’m not going to accept.

field-stay = On LinkedIn I stick to my own field{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .unless = layoff
    .examples =
        turn=0 → On LinkedIn I stick to my own field, so I’m going to decline.
        turn=1 → On LinkedIn I stick to my own field, so I won’t accept.
        turn=2 → On LinkedIn I stick to my own field, so I’m not going to accept.

field-friend-find = I only use LinkedIn for my own line of work, so I won’t accept. I’m easy to find without it.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for my own line of work, so I won’t accept. I’m easy to find without it.

field-friend-between = I keep LinkedIn for people in my own field, so I’m going to say no. I’m easy to find without it.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for people in my own field, so I’m going to say no. I’m easy to find without it.

field-friend-places = On LinkedIn I stick to people in my own field, so I won’t accept. I hope you’re well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → On LinkedIn I stick to people in my own field, so I won’t accept. I hope you’re well.

field-friend-warm = I keep LinkedIn for people in my own field, so I won’t accept. I’d like to hear from you all the same, and I’ll be in touch too.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for people in my own field, so I won’t accept. I’d like to hear from you all the same, and I’ll be in touch too.

field-friend-warm-usual = I only use LinkedIn for my own line of work, so I won’t accept. Write or call the usual way, and I’ll do the same.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for my own line of work, so I won’t accept. Write or call the usual way, and I’ll do the same.

field-former = I keep LinkedIn for people in my own line of work, so I won’t accept. I hope things are going well for you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = former-colleague, former-manager, former-report
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for people in my own line of work, so I won’t accept. I hope things are going well for you.

field-former-well = On LinkedIn I only connect with people in my own field, so I’m going to say no. I wish you all the best.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = former-colleague, former-manager, former-report, classmate
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → On LinkedIn I only connect with people in my own field, so I’m going to say no. I wish you all the best.

field-classmate = I keep LinkedIn for people in my own line of work, so I won’t accept. I hope life is treating you well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = classmate
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for people in my own line of work, so I won’t accept. I hope life is treating you well.

field-classmate-all = I only use LinkedIn for my own line of work, so I’m not going to accept. I hope you’re well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = classmate, met-once
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for my own line of work, so I’m not going to accept. I hope you’re well.

field-recruiter = I keep LinkedIn for people in my own line of work, so I won’t accept. I hope you find the right person soon.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = recruiter
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for people in my own line of work, so I won’t accept. I hope you find the right person soon.

field-teacher = I keep LinkedIn for people in my own line of work, so I won’t accept. I hope all is well with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = teacher
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for people in my own line of work, so I won’t accept. I hope all is well with you.

field-teacher-tell = On LinkedIn I only connect with people in my own field, so I’m not going to accept. I hope you’re keeping well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = teacher
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → On LinkedIn I only connect with people in my own field, so I’m not going to accept. I hope you’re keeping well.

## Declining: people I have worked with

worked-only = On LinkedIn I only connect with people I’ve worked with{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        register=casual → On LinkedIn I only connect with people I’ve worked with, so I’ll decline.
        register=neutral → On LinkedIn I only connect with people I’ve worked with, so I’m going to decline.

worked-project = I keep LinkedIn for people I’ve shared a project or a workplace with{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        register=casual → I keep LinkedIn for people I’ve shared a project or a workplace with, so I’ll decline.
        register=neutral → I keep LinkedIn for people I’ve shared a project or a workplace with, so I’m going to decline.

worked-request = I keep LinkedIn for people I’ve worked with, so I won’t accept the invitation either.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .when = acquainted, request
    .unless = bereavement, layoff, asked-again
    .examples =
        → I keep LinkedIn for people I’ve worked with, so I won’t accept the invitation either.

worked-formal-only = On LinkedIn I connect only with people I have worked with{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        → On LinkedIn I connect only with people I have worked with, so I will not be accepting.

worked-formal-keep = I keep LinkedIn for people I have worked with{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        → I keep LinkedIn for people I have worked with, so I will not be accepting.

worked-formal-rule = My rule on LinkedIn is to connect only with people I have worked with{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        → My rule on LinkedIn is to connect only with people I have worked with, so I will not be accepting.

worked-rule = I have one rule on LinkedIn, the same for everyone: I connect with people I’ve worked with. That’s why I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        → I have one rule on LinkedIn, the same for everyone: I connect with people I’ve worked with. That’s why I won’t accept.

worked-kept = On LinkedIn I stick to people I’ve worked with{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        turn=0 → On LinkedIn I stick to people I’ve worked with, so I’m going to decline.
        turn=1 → On LinkedIn I stick to people I’ve worked with, so I won’t accept.
        turn=2 → On LinkedIn I stick to people I’ve worked with, so I’m not going to accept.

worked-click = I add people on LinkedIn once I’ve worked with them{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        turn=0 → I add people on LinkedIn once I’ve worked with them, so I’m going to decline.
        turn=1 → I add people on LinkedIn once I’ve worked with them, so I won’t accept.
        turn=2 → I add people on LinkedIn once I’ve worked with them, so I’m not going to accept.

worked-met = On LinkedIn I keep to people I’ve worked with{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = met-once
    .unless = worked-together-once, working-together
    .examples =
        turn=0 → On LinkedIn I keep to people I’ve worked with, so I’m going to decline.
        turn=1 → On LinkedIn I keep to people I’ve worked with, so I won’t accept.
        turn=2 → On LinkedIn I keep to people I’ve worked with, so I’m not going to accept.

worked-met-wish = I only connect with people I’ve worked with, so I won’t accept. I wish you all the best.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = met-once
    .when = acquainted
    .unless = worked-together-once, working-together, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only connect with people I’ve worked with, so I won’t accept. I wish you all the best.

worked-met-best = On LinkedIn I keep to people I’ve worked with. So I’m going to decline, and I wish you all the best.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = met-once
    .when = acquainted
    .unless = worked-together-once, working-together, warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → On LinkedIn I keep to people I’ve worked with. So I’m going to decline, and I wish you all the best.

worked-met-click = I add people on LinkedIn once I’ve worked with them, so I’m going to decline. I wish you well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = met-once
    .when = acquainted
    .unless = worked-together-once, working-together, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I add people on LinkedIn once I’ve worked with them, so I’m going to decline. I wish you well.

worked-classmate = On LinkedIn I only connect with people I’ve worked with, so I won’t accept. I wish you all the best.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = classmate
    .when = acquainted
    .unless = worked-together-once, working-together, warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → On LinkedIn I only connect with people I’ve worked with, so I won’t accept. I wish you all the best.

worked-friend = I keep LinkedIn for people I’ve worked with, so I won’t accept. You know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for people I’ve worked with, so I won’t accept. You know where to find me.

worked-friend-between = On LinkedIn I only connect with people I’ve worked with, so I’m going to say no. I hope all’s well with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → On LinkedIn I only connect with people I’ve worked with, so I’m going to say no. I hope all’s well with you.

## Declining: my current work

current-keep = I keep LinkedIn for the people I work with now{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        register=casual → I keep LinkedIn for the people I work with now, so I’ll decline.
        register=neutral → I keep LinkedIn for the people I work with now, so I’m going to decline.

current-job = I only use LinkedIn for the job I’m doing now{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        register=casual → I only use LinkedIn for the job I’m doing now, so I’ll decline.
        register=neutral → I only use LinkedIn for the job I’m doing now, so I’m going to decline.

current-request = I keep LinkedIn for the people I work with now, so I won’t accept the invitation either.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .when = acquainted, request
    .unless = bereavement, layoff, asked-again
    .examples =
        → I keep LinkedIn for the people I work with now, so I won’t accept the invitation either.

current-formal-keep = I keep LinkedIn for my current work{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        → I keep LinkedIn for my current work, so I will not be accepting.

current-formal-people = On LinkedIn I connect only with the people I work with at present{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        → On LinkedIn I connect only with the people I work with at present, so I will not be accepting.

current-formal-use = I use LinkedIn for my present position only{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        → I use LinkedIn for my present position only, so I will not be accepting.

current-former-plain = On LinkedIn I stick to the work I’m doing now{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .examples =
        turn=0 → On LinkedIn I stick to the work I’m doing now, so I’m going to decline.
        turn=1 → On LinkedIn I stick to the work I’m doing now, so I won’t accept.
        turn=2 → On LinkedIn I stick to the work I’m doing now, so I’m not going to accept.

current-former-days = These days I only use LinkedIn for the people I work with now{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .examples =
        turn=0 → These days I only use LinkedIn for the people I work with now, so I’m going to decline.
        turn=1 → These days I only use LinkedIn for the people I work with now, so I won’t accept.
        turn=2 → These days I only use LinkedIn for the people I work with now, so I’m not going to accept.

current-former-well = I use LinkedIn only for the people I work with now, so I won’t accept. I hope things are going well for you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I use LinkedIn only for the people I work with now, so I won’t accept. I hope things are going well for you.

current-former-tell = These days I only use LinkedIn for the people I work with now, so I won’t accept. I hope all is well with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → These days I only use LinkedIn for the people I work with now, so I won’t accept. I hope all is well with you.

current-former-stick = On LinkedIn I stick to the people I work with now, so I’m not going to accept. I hope you’re well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → On LinkedIn I stick to the people I work with now, so I’m not going to accept. I hope you’re well.

current-friend = I only use LinkedIn for the job I’m doing now, so I won’t accept. I hope you’re well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for the job I’m doing now, so I won’t accept. I hope you’re well.

## Declining: recruiters and colleagues

recruiters-use = I only use LinkedIn for work{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend, family, classmate, teacher, student
    .examples =
        register=casual → I only use LinkedIn for work, so I’ll decline.
        register=neutral → I only use LinkedIn for work, so I’m going to decline.

recruiters-formal-use = I use LinkedIn for recruiters and colleagues only{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, met-once, competitor, unknown
    .examples =
        → I use LinkedIn for recruiters and colleagues only, so I will not be accepting.

recruiters-formal-keep = On LinkedIn I connect only with colleagues and recruiters{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, met-once, competitor, unknown
    .examples =
        → On LinkedIn I connect only with colleagues and recruiters, so I will not be accepting.

recruiters-formal-work = I use LinkedIn for work only{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .relationships = friend, family, classmate, teacher, student
    .examples =
        turn=0 → I use LinkedIn for work only, so I will not be accepting.
        turn=1 → I use LinkedIn for work only, so I will not accept the invitation.
        turn=2 → I use LinkedIn for work only, so I would like to decline.

recruiters-formal-strictly = LinkedIn is strictly for work in my case{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .relationships = friend, family, classmate, teacher, student
    .examples =
        turn=0 → LinkedIn is strictly for work in my case, so I will not be accepting.
        turn=1 → LinkedIn is strictly for work in my case, so I will not accept the invitation.
        turn=2 → LinkedIn is strictly for work in my case, so I would like to decline.

recruiters-strictly = LinkedIn is strictly work for me{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend, family, classmate, teacher, student
    .examples =
        turn=0 → LinkedIn is strictly work for me, so I’m going to decline.
        turn=1 → LinkedIn is strictly work for me, so I won’t accept.
        turn=2 → LinkedIn is strictly work for me, so I’m not going to accept.

recruiters-only = On LinkedIn I only add colleagues and recruiters{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, met-once, competitor, unknown
    .examples =
        turn=0 → On LinkedIn I only add colleagues and recruiters, so I’m going to decline.
        turn=1 → On LinkedIn I only add colleagues and recruiters, so I won’t accept.
        turn=2 → On LinkedIn I only add colleagues and recruiters, so I’m not going to accept.

recruiters-just = I use LinkedIn just for colleagues and recruiters{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, met-once, competitor, unknown
    .examples =
        turn=0 → I use LinkedIn just for colleagues and recruiters, so I’m going to decline.
        turn=1 → I use LinkedIn just for colleagues and recruiters, so I won’t accept.
        turn=2 → I use LinkedIn just for colleagues and recruiters, so I’m not going to accept.

recruiters-friend = I only use LinkedIn for work, so I won’t accept. I’m easy to find without it.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for work, so I won’t accept. I’m easy to find without it.

recruiters-friend-between = LinkedIn is strictly work for me, so I’m going to say no. I hope you’re well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → LinkedIn is strictly work for me, so I’m going to say no. I hope you’re well.

recruiters-friend-tell = I use LinkedIn for work and nothing else, so I won’t accept. I hope all’s well with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I use LinkedIn for work and nothing else, so I won’t accept. I hope all’s well with you.

recruiters-classmate = I only use LinkedIn for work, so I won’t accept. I hope you’re well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = classmate
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for work, so I won’t accept. I hope you’re well.

recruiters-classmate-life = LinkedIn is strictly work for me, so I’m not going to accept. I wish you all the best.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = classmate
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → LinkedIn is strictly work for me, so I’m not going to accept. I wish you all the best.

## Declining: colleagues and customers

customers-keep = I keep LinkedIn for colleagues and customers{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, met-once, competitor, unknown
    .examples =
        register=casual → I keep LinkedIn for colleagues and customers, so I’ll decline.
        register=neutral → I keep LinkedIn for colleagues and customers, so I’m going to decline.

customers-stay = On LinkedIn I only add the people I work with and our customers{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, met-once, competitor, unknown
    .examples =
        register=casual → On LinkedIn I only add the people I work with and our customers, so I’ll decline.
        register=neutral → On LinkedIn I only add the people I work with and our customers, so I’m going to decline.

customers-only = I use LinkedIn just for colleagues and customers{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, met-once, competitor, unknown
    .examples =
        register=casual → I use LinkedIn just for colleagues and customers, so I’ll decline.
        register=neutral → I use LinkedIn just for colleagues and customers, so I’m going to decline.

customers-formal-use = I use LinkedIn for colleagues and customers only{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, met-once, competitor, unknown
    .examples =
        → I use LinkedIn for colleagues and customers only, so I will not be accepting.

customers-formal-keep = On LinkedIn I connect only with colleagues and customers{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, met-once, competitor, unknown
    .examples =
        → On LinkedIn I connect only with colleagues and customers, so I will not be accepting.

customers-friend = I only use LinkedIn for colleagues and customers, so I won’t accept. I’m easy to find without it.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for colleagues and customers, so I won’t accept. I’m easy to find without it.

customers-friend-between = LinkedIn is just colleagues and customers for me, so I’m going to say no. I hope you’re well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → LinkedIn is just colleagues and customers for me, so I’m going to say no. I hope you’re well.

customers-supplier = I only use LinkedIn for colleagues and customers, so I’m going to decline. There’s no need to follow up.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = supplier
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for colleagues and customers, so I’m going to decline. There’s no need to follow up.

customers-recruiter = I only use LinkedIn for colleagues and customers, so I won’t accept. I hope you find the right person soon.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = recruiter
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for colleagues and customers, so I won’t accept. I hope you find the right person soon.

customers-competitor = I only use LinkedIn for colleagues and customers, so I won’t accept. I wish you all the best.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = met-once, competitor
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for colleagues and customers, so I won’t accept. I wish you all the best.

customers-competitor-well = I keep LinkedIn for colleagues and customers, so I’m going to decline. I wish you well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = met-once, competitor
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for colleagues and customers, so I’m going to decline. I wish you well.

## Declining: nobody from my own company

outside-keep = I don’t connect with people from work on LinkedIn{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        turn=0 → I don’t connect with people from work on LinkedIn, so I’m going to decline.
        turn=1 → I don’t connect with people from work on LinkedIn, so I won’t accept.
        turn=2 → I don’t connect with people from work on LinkedIn, so I’m not going to accept.

outside-formal-keep = I keep LinkedIn for contacts outside our company{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        → I keep LinkedIn for contacts outside our company, so I will not be accepting.

outside-formal-rule = I do not connect with anyone from our own company on LinkedIn{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        → I do not connect with anyone from our own company on LinkedIn, so I will not be accepting.

outside-all = I don’t connect with anyone from our own company on LinkedIn{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        turn=0 → I don’t connect with anyone from our own company on LinkedIn, so I’m going to decline.
        turn=1 → I don’t connect with anyone from our own company on LinkedIn, so I won’t accept.
        turn=2 → I don’t connect with anyone from our own company on LinkedIn, so I’m not going to accept.

outside-rule = As a rule I don’t add people from work on LinkedIn{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague, report
    .examples =
        turn=0 → As a rule I don’t add people from work on LinkedIn, so I’m going to decline.
        turn=1 → As a rule I don’t add people from work on LinkedIn, so I won’t accept.
        turn=2 → As a rule I don’t add people from work on LinkedIn, so I’m not going to accept.

outside-only = On LinkedIn I only connect with people outside the company{ -no }. It’s the same for everyone I work with.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .covers = closing
    .examples =
        turn=0 → On LinkedIn I only connect with people outside the company, so I’m going to decline. It’s the same for everyone I work with.
        turn=1 → On LinkedIn I only connect with people outside the company, so I won’t accept. It’s the same for everyone I work with.
        turn=2 → On LinkedIn I only connect with people outside the company, so I’m not going to accept. It’s the same for everyone I work with.

outside-colleague = I don’t connect on LinkedIn with people I work with. That goes for all of them, so I won’t accept. I’ll see you at work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect on LinkedIn with people I work with. That goes for all of them, so I won’t accept. I’ll see you at work.

outside-colleague-see = I don’t connect with colleagues on LinkedIn, and that goes for everyone, so I’m going to say no. See you at work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with colleagues on LinkedIn, and that goes for everyone, so I’m going to say no. See you at work.

outside-colleague-all = I don’t add anyone from our own company on LinkedIn, so I won’t accept. It’s the same for everybody I work with.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = colleague
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t add anyone from our own company on LinkedIn, so I won’t accept. It’s the same for everybody I work with.

outside-manager = I don’t connect with anyone from the company on LinkedIn, so I won’t accept. It’s the same for everybody, and you can always reach me at work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = manager
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with anyone from the company on LinkedIn, so I won’t accept. It’s the same for everybody, and you can always reach me at work.

outside-manager-separate = I don’t connect on LinkedIn with people from our own company, and that goes for everyone, so I won’t be accepting. You can always reach me at work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = manager
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect on LinkedIn with people from our own company, and that goes for everyone, so I won’t be accepting. You can always reach me at work.

outside-manager-rule = As a rule I don’t add people from our own company on LinkedIn, so I’m not going to accept. You can reach me at work any time, of course.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = manager
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → As a rule I don’t add people from our own company on LinkedIn, so I’m not going to accept. You can reach me at work any time, of course.

outside-report = I don’t add anyone from our own company on LinkedIn, so I won’t accept. It’s the same for everyone, and it says nothing about your work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t add anyone from our own company on LinkedIn, so I won’t accept. It’s the same for everyone, and it says nothing about your work.

outside-report-separate = I don’t connect on LinkedIn with people from our own company, and that goes for everyone, so I’m not going to accept. It says nothing about your work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .relationships = report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect on LinkedIn with people from our own company, and that goes for everyone, so I’m not going to accept. It says nothing about your work.

## Declining: we are in touch elsewhere

channel-formal = You can always reach me { -by }, so I will not be connecting on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        channel-kind=phone → You can always reach me by phone, so I will not be connecting on LinkedIn.
        channel-kind=email → You can always reach me by email, so I will not be connecting on LinkedIn.
        channel-kind=address; channel=jo@example.org → You can always reach me at jo@example.org, so I will not be connecting on LinkedIn.
        channel-kind=number; channel=555 0170 → You can always reach me on 555 0170, so I will not be connecting on LinkedIn.
        channel-kind=other; channel=WhatsApp → You can always reach me on WhatsApp, so I will not be connecting on LinkedIn.

elsewhere-formal = We are already in touch without LinkedIn, so I will not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .when = acquainted
    .examples =
        → We are already in touch without LinkedIn, so I will not accept.

elsewhere-formal-ways = I prefer to be in touch outside LinkedIn, so I will decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher
    .when = acquainted
    .examples =
        → I prefer to be in touch outside LinkedIn, so I will decline.

channel-prefer = { -we-are-in-touch }, and I’d rather keep to that, so I won’t accept on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor
    .examples =
        channel-kind=phone → You can reach me by phone, and I’d rather keep to that, so I won’t accept on LinkedIn.
        channel-kind=email → You can reach me by email, and I’d rather keep to that, so I won’t accept on LinkedIn.
        channel-kind=address; channel=jo@example.org → You have my email address, and I’d rather keep to that, so I won’t accept on LinkedIn.
        channel-kind=number; channel=555 0170 → You have my number, and I’d rather keep to that, so I won’t accept on LinkedIn.
        channel-kind=other; channel=WhatsApp → You’ll find me on WhatsApp, and I’d rather keep to that, so I won’t accept on LinkedIn.

channel-enough = { -we-are-in-touch }, and that’s enough for me, so I won’t accept on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor
    .examples =
        channel-kind=phone → You can reach me by phone, and that’s enough for me, so I won’t accept on LinkedIn.
        channel-kind=email → You can reach me by email, and that’s enough for me, so I won’t accept on LinkedIn.
        channel-kind=address; channel=jo@example.org → You have my email address, and that’s enough for me, so I won’t accept on LinkedIn.
        channel-kind=number; channel=555 0170 → You have my number, and that’s enough for me, so I won’t accept on LinkedIn.
        channel-kind=other; channel=WhatsApp → You’ll find me on WhatsApp, and that’s enough for me, so I won’t accept on LinkedIn.

channel-friend = { -we-are-in-touch }, and for friends I like that much better than LinkedIn, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend
    .examples =
        channel-kind=phone → You can reach me by phone, and for friends I like that much better than LinkedIn, so I won’t accept.
        channel-kind=email → You can reach me by email, and for friends I like that much better than LinkedIn, so I won’t accept.
        channel-kind=address; channel=jo@example.org → You have my email address, and for friends I like that much better than LinkedIn, so I won’t accept.
        channel-kind=number; channel=555 0170 → You have my number, and for friends I like that much better than LinkedIn, so I won’t accept.
        channel-kind=other; channel=WhatsApp → You’ll find me on WhatsApp, and for friends I like that much better than LinkedIn, so I won’t accept.

channel-family = { -we-are-in-touch }, and for family I like that much better than LinkedIn, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = family
    .examples =
        channel-kind=phone → You can reach me by phone, and for family I like that much better than LinkedIn, so I won’t accept.
        channel-kind=email → You can reach me by email, and for family I like that much better than LinkedIn, so I won’t accept.
        channel-kind=address; channel=jo@example.org → You have my email address, and for family I like that much better than LinkedIn, so I won’t accept.
        channel-kind=number; channel=555 0170 → You have my number, and for family I like that much better than LinkedIn, so I won’t accept.
        channel-kind=other; channel=WhatsApp → You’ll find me on WhatsApp, and for family I like that much better than LinkedIn, so I won’t accept.

elsewhere-friend = You and I don’t need LinkedIn to stay in touch{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        turn=0 → You and I don’t need LinkedIn to stay in touch, so I’m going to decline.
        turn=1 → You and I don’t need LinkedIn to stay in touch, so I won’t accept.
        turn=2 → You and I don’t need LinkedIn to stay in touch, so I’m not going to accept.

elsewhere-friend-as-it-is = I’d rather we went on talking the way we do now, without LinkedIn{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        turn=0 → I’d rather we went on talking the way we do now, without LinkedIn, so I’m going to decline.
        turn=1 → I’d rather we went on talking the way we do now, without LinkedIn, so I won’t accept.
        turn=2 → I’d rather we went on talking the way we do now, without LinkedIn, so I’m not going to accept.

elsewhere-friend-find = We’re in touch anyway, and I don’t need LinkedIn for that, so I won’t accept. You know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → We’re in touch anyway, and I don’t need LinkedIn for that, so I won’t accept. You know where to find me.

elsewhere-friend-keep = I’d rather we went on talking the way we do now, without LinkedIn, so I won’t accept. You know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’d rather we went on talking the way we do now, without LinkedIn, so I won’t accept. You know where to find me.

elsewhere-friend-need = You and I don’t need LinkedIn, so I’m not going to accept. You know where to find me, and that’s the better way anyway.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → You and I don’t need LinkedIn, so I’m not going to accept. You know where to find me, and that’s the better way anyway.

elsewhere-friend-between = We can find each other without LinkedIn, so I won’t accept there. I hope all’s well with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → We can find each other without LinkedIn, so I won’t accept there. I hope all’s well with you.

elsewhere-friend-better = There are better ways for you and me to talk than LinkedIn, so I won’t accept there. Let’s keep to those.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → There are better ways for you and me to talk than LinkedIn, so I won’t accept there. Let’s keep to those.

elsewhere-friend-already = You and I are in touch without LinkedIn, and I’d like to keep it that way, so I won’t accept. You know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → You and I are in touch without LinkedIn, and I’d like to keep it that way, so I won’t accept. You know where to find me.

elsewhere-friend-meet = We see each other anyway, and I don’t need LinkedIn for that, so I won’t accept. See you soon.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = meet-in-person, acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → We see each other anyway, and I don’t need LinkedIn for that, so I won’t accept. See you soon.

elsewhere-friend-meet-rather = I’d rather see you than have you on LinkedIn, so I won’t accept. See you soon.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’d rather see you than have you on LinkedIn, so I won’t accept. See you soon.

elsewhere-warm-same = I’d like to hear from you, just not through LinkedIn, so I won’t accept there. Write or call the usual way, and I’ll do the same.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’d like to hear from you, just not through LinkedIn, so I won’t accept there. Write or call the usual way, and I’ll do the same.

elsewhere-warm-lose = You and I don’t need LinkedIn to stay in touch, so I won’t accept. But do write or call whenever you like; I’ll do the same.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → You and I don’t need LinkedIn to stay in touch, so I won’t accept. But do write or call whenever you like; I’ll do the same.

elsewhere-warm-keep = I’d rather hear from you another way than through LinkedIn, so I won’t accept there. Write or call any time, and I’ll do the same.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’d rather hear from you another way than through LinkedIn, so I won’t accept there. Write or call any time, and I’ll do the same.

elsewhere-warm-talk = I’d rather we went on talking the way we do now, so I won’t accept on LinkedIn. Do write or call any time, and I’ll do the same.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’d rather we went on talking the way we do now, so I won’t accept on LinkedIn. Do write or call any time, and I’ll do the same.

elsewhere-work = We can talk at work any time, and I don’t need LinkedIn for that{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        turn=0 → We can talk at work any time, and I don’t need LinkedIn for that, so I’m going to decline.
        turn=1 → We can talk at work any time, and I don’t need LinkedIn for that, so I won’t accept.
        turn=2 → We can talk at work any time, and I don’t need LinkedIn for that, so I’m not going to accept.

elsewhere-work-reach-short = You can always reach me at work, so I won’t accept on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        → You can always reach me at work, so I won’t accept on LinkedIn.

elsewhere-work-reach = Whatever comes up, we can always talk in person, so I won’t accept on LinkedIn. See you at work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → Whatever comes up, we can always talk in person, so I won’t accept on LinkedIn. See you at work.

elsewhere-work-keep = We can talk any day, and I don’t need LinkedIn for that, so I won’t accept. See you at work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → We can talk any day, and I don’t need LinkedIn for that, so I won’t accept. See you at work.

elsewhere-work-add = Whatever comes up, we can talk about it at work, so I won’t add LinkedIn to it. See you there.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → Whatever comes up, we can talk about it at work, so I won’t add LinkedIn to it. See you there.

elsewhere-no-need = I’d rather be in touch outside LinkedIn, so I won’t accept there.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, client, classmate, teacher, student
    .examples =
        → I’d rather be in touch outside LinkedIn, so I won’t accept there.

elsewhere-ways = I prefer to keep in touch outside LinkedIn{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate
    .examples =
        turn=0 → I prefer to keep in touch outside LinkedIn, so I’m going to decline.
        turn=1 → I prefer to keep in touch outside LinkedIn, so I won’t accept.
        turn=2 → I prefer to keep in touch outside LinkedIn, so I’m not going to accept.

elsewhere-old-reach = I’d rather be in touch outside LinkedIn, so I won’t accept there. I hope you’re well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’d rather be in touch outside LinkedIn, so I won’t accept there. I hope you’re well.

elsewhere-old-find = I prefer other ways of keeping in touch, so I won’t accept on LinkedIn. I hope things are going well for you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I prefer other ways of keeping in touch, so I won’t accept on LinkedIn. I hope things are going well for you.

elsewhere-old-touch = We’re in touch without LinkedIn, so I’m not going to accept there. I hope all is well with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → We’re in touch without LinkedIn, so I’m not going to accept there. I hope all is well with you.

elsewhere-old-warm = I’d like to stay in touch, just not through LinkedIn, so I won’t accept there. Please write or call instead; I’d like that.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’d like to stay in touch, just not through LinkedIn, so I won’t accept there. Please write or call instead; I’d like that.

elsewhere-old-lose = I’d like us to stay in touch without LinkedIn, so I won’t accept. Do write whenever you like, and I’ll do the same.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’d like us to stay in touch without LinkedIn, so I won’t accept. Do write whenever you like, and I’ll do the same.

elsewhere-old-directly = I’d rather hear from you directly than through LinkedIn, so I won’t accept there. Do write or call whenever you like.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’d rather hear from you directly than through LinkedIn, so I won’t accept there. Do write or call whenever you like.

elsewhere-client-already = We’re in touch about our work already, so I won’t add LinkedIn to it. You can reach me as always.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = client
    .when = acquainted
    .unless = worked-together-once, bereavement, layoff, non-solicitation, request, asked-again, offered
    .covers = closing
    .examples =
        → We’re in touch about our work already, so I won’t add LinkedIn to it. You can reach me as always.

elsewhere-client-work = For anything about our work you can reach me as before, so I won’t accept on LinkedIn. I look forward to our next conversation.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = client
    .when = acquainted
    .unless = worked-together-once, bereavement, layoff, non-solicitation, request, asked-again, offered
    .covers = closing
    .examples =
        → For anything about our work you can reach me as before, so I won’t accept on LinkedIn. I look forward to our next conversation.

elsewhere-student = For anything about your studies I’d rather you wrote to me directly, so I won’t accept on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = student
    .examples =
        → For anything about your studies I’d rather you wrote to me directly, so I won’t accept on LinkedIn.

## Declining: family apart from work

family-formal = I keep family and work apart{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        → I keep family and work apart, so I will not be accepting.

family-formal-whole = I do not connect with anyone in the family on LinkedIn{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        → I do not connect with anyone in the family on LinkedIn, so I will not be accepting.

family-apart = I keep work and family apart, LinkedIn included{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        turn=0 → I keep work and family apart, LinkedIn included, so I’m going to decline.
        turn=1 → I keep work and family apart, LinkedIn included, so I won’t accept.
        turn=2 → I keep work and family apart, LinkedIn included, so I’m not going to accept.

family-none = I only use LinkedIn for work and don’t connect with family there{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        turn=0 → I only use LinkedIn for work and don’t connect with family there, so I’m going to decline.
        turn=1 → I only use LinkedIn for work and don’t connect with family there, so I won’t accept.
        turn=2 → I only use LinkedIn for work and don’t connect with family there, so I’m not going to accept.

family-office = For me LinkedIn is the office, and I keep the family out of it{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        turn=0 → For me LinkedIn is the office, and I keep the family out of it, so I’m going to decline.
        turn=1 → For me LinkedIn is the office, and I keep the family out of it, so I won’t accept.
        turn=2 → For me LinkedIn is the office, and I keep the family out of it, so I’m not going to accept.

family-find = I only use LinkedIn for work and don’t connect with family there, so I won’t accept. You know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for work and don’t connect with family there, so I won’t accept. You know where to find me.

family-all = I don’t connect with anyone in the family on LinkedIn, so I won’t accept. Just call me instead.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with anyone in the family on LinkedIn, so I won’t accept. Just call me instead.

family-office-find = For me LinkedIn is the office, and I keep the family out of the office, so I’m going to say no. You know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → For me LinkedIn is the office, and I keep the family out of the office, so I’m going to say no. You know where to find me.

family-warm = I only use LinkedIn for work and don’t connect with family there, so I won’t accept. But call or write whenever you like, and I’ll do the same.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .relationships = family
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for work and don’t connect with family there, so I won’t accept. But call or write whenever you like, and I’ll do the same.

family-meet = I only use LinkedIn for work and don’t connect with family there, so I won’t accept. See you soon.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .relationships = family
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I only use LinkedIn for work and don’t connect with family there, so I won’t accept. See you soon.

family-between = I keep work and family apart, on LinkedIn too, so I won’t accept. I’m easy to find without it.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep work and family apart, on LinkedIn too, so I won’t accept. I’m easy to find without it.

## Declining: friends apart from work

friends-work = I keep LinkedIn for work and don’t add friends there{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .examples =
        turn=0 → I keep LinkedIn for work and don’t add friends there, so I’m going to decline.
        turn=1 → I keep LinkedIn for work and don’t add friends there, so I won’t accept.
        turn=2 → I keep LinkedIn for work and don’t add friends there, so I’m not going to accept.

friends-purely = LinkedIn is purely work for me, and I keep my friends out of it{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .examples =
        turn=0 → LinkedIn is purely work for me, and I keep my friends out of it, so I’m going to decline.
        turn=1 → LinkedIn is purely work for me, and I keep my friends out of it, so I won’t accept.
        turn=2 → LinkedIn is purely work for me, and I keep my friends out of it, so I’m not going to accept.

friends-office = For me LinkedIn is the office, and I don’t add friends there{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .examples =
        turn=0 → For me LinkedIn is the office, and I don’t add friends there, so I’m going to decline.
        turn=1 → For me LinkedIn is the office, and I don’t add friends there, so I won’t accept.
        turn=2 → For me LinkedIn is the office, and I don’t add friends there, so I’m not going to accept.

friends-find = I keep LinkedIn for work and don’t add friends there, so I won’t accept. You know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for work and don’t add friends there, so I won’t accept. You know where to find me.

friends-between = I keep LinkedIn for work and my friends for the rest of life, so I’m not going to accept. You know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for work and my friends for the rest of life, so I’m not going to accept. You know where to find me.

friends-places = LinkedIn is purely work for me, and I keep my friends out of it. So I won’t accept, but you know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → LinkedIn is purely work for me, and I keep my friends out of it. So I won’t accept, but you know where to find me.

friends-office-find = For me LinkedIn is the office, and I don’t add friends there, so I’m going to say no. I’m easy to find without it.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → For me LinkedIn is the office, and I don’t add friends there, so I’m going to say no. I’m easy to find without it.

friends-meet = I keep LinkedIn for work and don’t add friends there, so I won’t accept. See you soon.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .relationships = friend
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for work and don’t add friends there, so I won’t accept. See you soon.

friends-meet-office = For me LinkedIn is the office, and I don’t add friends there, so I’m not going to accept. See you soon.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .relationships = friend
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → For me LinkedIn is the office, and I don’t add friends there, so I’m not going to accept. See you soon.

friends-warm-same = I keep LinkedIn for work and don’t add friends there, so I won’t accept. But do write or call the usual way, and I’ll do the same.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn for work and don’t add friends there, so I won’t accept. But do write or call the usual way, and I’ll do the same.

friends-warm-purely = LinkedIn is purely work for me, and I keep my friends out of it, so I won’t accept. But do write or call any time; I’ll do the same.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → LinkedIn is purely work for me, and I keep my friends out of it, so I won’t accept. But do write or call any time; I’ll do the same.

friends-warm-office = For me LinkedIn is the office, and I don’t add friends there, so I won’t accept. Do call or write instead; I’d like that.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-friends
    .when = acquainted, warm
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → For me LinkedIn is the office, and I don’t add friends there, so I won’t accept. Do call or write instead; I’d like that.

friends-formal = I keep LinkedIn for work only and do not connect with friends there{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-friends
    .examples =
        turn=0 → I keep LinkedIn for work only and do not connect with friends there, so I will not be accepting.
        turn=1 → I keep LinkedIn for work only and do not connect with friends there, so I will not accept the invitation.
        turn=2 → I keep LinkedIn for work only and do not connect with friends there, so I would like to decline.

friends-formal-apart = I keep friendship and LinkedIn apart{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-friends
    .examples =
        turn=0 → I keep friendship and LinkedIn apart, so I will not be accepting.
        turn=1 → I keep friendship and LinkedIn apart, so I will not accept the invitation.
        turn=2 → I keep friendship and LinkedIn apart, so I would like to decline.

friends-grief = { -grief-lead } I don’t add friends on LinkedIn{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = no-friends
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I don’t add friends on LinkedIn, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I don’t add friends on LinkedIn, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I don’t add friends on LinkedIn, so I won’t accept it, and you don’t have to answer.

friends-grief-formal = { -grief-lead-formal } I do not use LinkedIn for friends{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = no-friends
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I do not use LinkedIn for friends, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I do not use LinkedIn for friends, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I do not use LinkedIn for friends, so I will not be accepting, and no reply is needed.

friends-laid-off = { -job-lead } I don’t connect with friends on LinkedIn{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = no-friends
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I don’t connect with friends on LinkedIn, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I don’t connect with friends on LinkedIn, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I don’t connect with friends on LinkedIn, so I’m not going to accept. It’s the same for everyone.

friends-laid-off-formal = { -job-lead-formal } I do not connect with friends on LinkedIn{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = no-friends
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I do not connect with friends on LinkedIn, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I do not connect with friends on LinkedIn, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I do not connect with friends on LinkedIn, so I am going to decline, and that goes for everyone.

friends-again = { -as-before } I don’t connect with friends on LinkedIn{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-friends
    .when = refused-before
    .examples =
        turn=0 → My answer hasn’t changed: I don’t connect with friends on LinkedIn, so I won’t be accepting.
        turn=1 → My answer is still the same: I don’t connect with friends on LinkedIn, so I won’t accept.
        turn=2 → Nothing has changed on my side: I don’t connect with friends on LinkedIn, so I’ll decline again.

friends-again-formal = { -as-before-formal } I do not connect with friends on LinkedIn, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-friends
    .when = refused-before
    .examples =
        turn=0 → My answer has not changed: I do not connect with friends on LinkedIn, so I will not be accepting.
        turn=1 → My answer remains the same: I do not connect with friends on LinkedIn, so I will not be accepting.
        turn=2 → My answer is the one that I gave you before: I do not connect with friends on LinkedIn, so I will not be accepting.

friends-final = I don’t connect with friends on LinkedIn{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-friends
    .examples =
        turn=0 → I don’t connect with friends on LinkedIn, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I don’t connect with friends on LinkedIn, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I don’t connect with friends on LinkedIn, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

friends-final-formal = I do not connect with friends on LinkedIn{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-friends
    .examples =
        turn=0 → I do not connect with friends on LinkedIn, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I do not connect with friends on LinkedIn, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I do not connect with friends on LinkedIn, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

## Declining: a rule of my role

role-rule = My job comes with a rule about contacts on LinkedIn, and I keep to it with everyone{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        register=casual → My job comes with a rule about contacts on LinkedIn, and I keep to it with everyone, so I’ll decline.
        register=neutral → My job comes with a rule about contacts on LinkedIn, and I keep to it with everyone, so I’m going to decline.

role-few = My job has a rule about contacts on LinkedIn, the same for everyone{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        register=casual → My job has a rule about contacts on LinkedIn, the same for everyone, so I’ll decline.
        register=neutral → My job has a rule about contacts on LinkedIn, the same for everyone, so I’m going to decline.

role-formal-rule = My role comes with a rule about contacts on LinkedIn, which I keep with everyone{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        → My role comes with a rule about contacts on LinkedIn, which I keep with everyone, so I will not be accepting.

role-formal-few = My position has a rule about contacts on LinkedIn, the same for everyone{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        → My position has a rule about contacts on LinkedIn, the same for everyone, so I will not be accepting.

role-report = I don’t connect with people on my team while we work together, and that goes for everyone{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .examples =
        turn=0 → I don’t connect with people on my team while we work together, and that goes for everyone, so I’m going to decline.
        turn=1 → I don’t connect with people on my team while we work together, and that goes for everyone, so I won’t accept.
        turn=2 → I don’t connect with people on my team while we work together, and that goes for everyone, so I’m not going to accept.

role-report-wonder = I don’t add anyone I manage on LinkedIn, so that nobody has to wonder what it means. That’s why I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .examples =
        → I don’t add anyone I manage on LinkedIn, so that nobody has to wonder what it means. That’s why I won’t accept.

role-report-work = I don’t connect with people on my team while we work together, so I won’t accept. It’s the same for everyone, and it says nothing about your work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with people on my team while we work together, so I won’t accept. It’s the same for everyone, and it says nothing about your work.

role-report-manage = I don’t add anyone I manage on LinkedIn, because I don’t want anybody to wonder what it means. So I won’t accept, and it says nothing about your work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t add anyone I manage on LinkedIn, because I don’t want anybody to wonder what it means. So I won’t accept, and it says nothing about your work.

role-report-team = While we work together I don’t add anyone on the team, whoever it is, so I’m not going to accept. It says nothing about your work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → While we work together I don’t add anyone on the team, whoever it is, so I’m not going to accept. It says nothing about your work.

role-students = I don’t connect with students on LinkedIn, because that’s the only way to be fair to everyone. So I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .examples =
        → I don’t connect with students on LinkedIn, because that’s the only way to be fair to everyone. So I won’t accept.

role-students-all = I treat all my students alike and don’t connect with any of them on LinkedIn{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .examples =
        turn=0 → I treat all my students alike and don’t connect with any of them on LinkedIn, so I’m going to decline.
        turn=1 → I treat all my students alike and don’t connect with any of them on LinkedIn, so I won’t accept.
        turn=2 → I treat all my students alike and don’t connect with any of them on LinkedIn, so I’m not going to accept.

role-students-fair = I don’t connect with students on LinkedIn, because that’s the only way to be fair to everyone. So I won’t accept, but if you have a question, you know how to reach me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with students on LinkedIn, because that’s the only way to be fair to everyone. So I won’t accept, but if you have a question, you know how to reach me.

role-students-alike = I don’t connect with any of my students on LinkedIn, so that it’s fair to all of you. That’s why I won’t accept, but if you have a question, you know how to reach me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with any of my students on LinkedIn, so that it’s fair to all of you. That’s why I won’t accept, but if you have a question, you know how to reach me.

role-students-rule = I have one rule for all my students: I don’t connect with them on LinkedIn. So I won’t accept, and I wish you all the best.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I have one rule for all my students: I don’t connect with them on LinkedIn. So I won’t accept, and I wish you all the best.

## Declining: no clients

clients-formal-rule = As a rule I do not connect with clients on LinkedIn{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        → As a rule I do not connect with clients on LinkedIn, so I will not be accepting.

clients-formal-separate = I keep LinkedIn and client work apart for all of my clients{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        → I keep LinkedIn and client work apart for all of my clients, so I will not be accepting.

clients-rule = I don’t connect with clients on LinkedIn, and I keep that the same for everyone{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        turn=0 → I don’t connect with clients on LinkedIn, and I keep that the same for everyone, so I’m going to decline.
        turn=1 → I don’t connect with clients on LinkedIn, and I keep that the same for everyone, so I won’t accept.
        turn=2 → I don’t connect with clients on LinkedIn, and I keep that the same for everyone, so I’m not going to accept.

clients-apart = I keep LinkedIn and client work apart, and that goes for all my clients{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        turn=0 → I keep LinkedIn and client work apart, and that goes for all my clients, so I’m going to decline.
        turn=1 → I keep LinkedIn and client work apart, and that goes for all my clients, so I won’t accept.
        turn=2 → I keep LinkedIn and client work apart, and that goes for all my clients, so I’m not going to accept.

clients-any = I don’t connect with any of my clients on LinkedIn{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        turn=0 → I don’t connect with any of my clients on LinkedIn, so I’m going to decline.
        turn=1 → I don’t connect with any of my clients on LinkedIn, so I won’t accept.
        turn=2 → I don’t connect with any of my clients on LinkedIn, so I’m not going to accept.

clients-same = I don’t connect with clients on LinkedIn, and that goes for everyone, so I won’t accept. Do get in touch about our work as always.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .when = acquainted
    .unless = worked-together-once, bereavement, layoff, non-solicitation, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with clients on LinkedIn, and that goes for everyone, so I won’t accept. Do get in touch about our work as always.

clients-reach = I keep LinkedIn and client work apart. That goes for all my clients, so I won’t accept, and you can reach me as always.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .when = acquainted
    .unless = worked-together-once, bereavement, layoff, non-solicitation, request, asked-again, offered
    .covers = closing
    .examples =
        → I keep LinkedIn and client work apart. That goes for all my clients, so I won’t accept, and you can reach me as always.

clients-any-reach = I don’t connect with any of my clients on LinkedIn, so I won’t be accepting. For our work you can reach me as always.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .when = acquainted
    .unless = worked-together-once, bereavement, layoff, non-solicitation, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with any of my clients on LinkedIn, so I won’t be accepting. For our work you can reach me as always.

## Declining: no suppliers

vendors-formal-rule = As a rule I do not connect with suppliers on LinkedIn{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        → As a rule I do not connect with suppliers on LinkedIn, so I will not be accepting.

vendors-formal-apart = I do not connect with anyone who sells to our company{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        turn=0 → I do not connect with anyone who sells to our company, so I will not be accepting.
        turn=1 → I do not connect with anyone who sells to our company, so I will not accept the invitation.
        turn=2 → I do not connect with anyone who sells to our company, so I would like to decline.

vendors-formal-pitch = I do not connect with anyone who sells to our company, so I will decline the invitation, and the offer as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .relationships = supplier
    .when = pitch
    .examples =
        → I do not connect with anyone who sells to our company, so I will decline the invitation, and the offer as well.

vendors-any = I don’t connect with any suppliers on LinkedIn{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        turn=0 → I don’t connect with any suppliers on LinkedIn, so I’m going to decline.
        turn=1 → I don’t connect with any suppliers on LinkedIn, so I won’t accept.
        turn=2 → I don’t connect with any suppliers on LinkedIn, so I’m not going to accept.

vendors-rule = I don’t connect with suppliers on LinkedIn, and that goes for all of them{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        turn=0 → I don’t connect with suppliers on LinkedIn, and that goes for all of them, so I’m going to decline.
        turn=1 → I don’t connect with suppliers on LinkedIn, and that goes for all of them, so I won’t accept.
        turn=2 → I don’t connect with suppliers on LinkedIn, and that goes for all of them, so I’m not going to accept.

vendors-sells = As a rule I don’t connect with anyone who sells to us{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        turn=0 → As a rule I don’t connect with anyone who sells to us, so I’m going to decline.
        turn=1 → As a rule I don’t connect with anyone who sells to us, so I won’t accept.
        turn=2 → As a rule I don’t connect with anyone who sells to us, so I’m not going to accept.

vendors-offer = I don’t connect with anyone who sells to us, so it’s a no to the invitation, and to the offer as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .relationships = supplier
    .when = pitch
    .examples =
        → I don’t connect with anyone who sells to us, so it’s a no to the invitation, and to the offer as well.

vendors-find = I don’t connect with suppliers on LinkedIn, so I’ll decline. If we need something in your line, we’ll get in touch.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .relationships = supplier
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with suppliers on LinkedIn, so I’ll decline. If we need something in your line, we’ll get in touch.

vendors-find-all = I don’t connect with suppliers on LinkedIn, so I won’t accept. If we need something in your line, we’ll come to you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .relationships = supplier
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with suppliers on LinkedIn, so I won’t accept. If we need something in your line, we’ll come to you.

vendors-come = As a rule I don’t connect with anyone who sells to us, so I’m going to decline. Should we need something in your line, we’ll come to you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .relationships = supplier
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → As a rule I don’t connect with anyone who sells to us, so I’m going to decline. Should we need something in your line, we’ll come to you.

vendors-pitch = I don’t connect with anyone who sells to us, so it’s a no to the invitation, and to the offer as well. There’s no need to follow up.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .relationships = supplier
    .when = pitch
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with anyone who sells to us, so it’s a no to the invitation, and to the offer as well. There’s no need to follow up.

vendors-pitch-come = I don’t connect with suppliers on LinkedIn, so I’ll say no to the invitation, and to the offer as well. If that changes, we’ll come to you, so please don’t follow up.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .relationships = supplier
    .when = pitch
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I don’t connect with suppliers on LinkedIn, so I’ll say no to the invitation, and to the offer as well. If that changes, we’ll come to you, so please don’t follow up.

## Declining: an outside rule

outside-rule-formal = I am bound by a rule that covers connections like this one{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        → I am bound by a rule that covers connections like this one, so I will not be accepting.

outside-rule-formal-obligation = An obligation that I am under rules it out{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        → An obligation that I am under rules it out, so I will not be accepting.

outside-rule-formal-clause = I am bound by a non-solicitation clause, so I will not be connecting while it is in force.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        → I am bound by a non-solicitation clause, so I will not be connecting while it is in force.

outside-rule-bound = I’m bound by an agreement that covers contacts like this one{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        turn=0 → I’m bound by an agreement that covers contacts like this one, so I’m going to decline.
        turn=1 → I’m bound by an agreement that covers contacts like this one, so I won’t accept.
        turn=2 → I’m bound by an agreement that covers contacts like this one, so I’m not going to accept.

outside-rule-mine = This one isn’t mine to decide: an agreement I’m bound by rules it out, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        → This one isn’t mine to decide: an agreement I’m bound by rules it out, so I won’t accept.

outside-rule-clause = I’m bound by a non-solicitation clause, so I won’t be connecting while it’s in force.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        → I’m bound by a non-solicitation clause, so I won’t be connecting while it’s in force.

outside-rule-clause-everyone = I have a non-solicitation clause to keep to, so I won’t accept while it’s in force.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        → I have a non-solicitation clause to keep to, so I won’t accept while it’s in force.

## Declining: I am not looking for another job

looking-not = I’m not looking for another job{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .examples =
        turn=0 → I’m not looking for another job, so I’m going to decline.
        turn=1 → I’m not looking for another job, so I won’t accept.
        turn=2 → I’m not looking for another job, so I’m not going to accept.

looking-move = I’m not looking for anything new{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .examples =
        turn=0 → I’m not looking for anything new, so I’m going to decline.
        turn=1 → I’m not looking for anything new, so I won’t accept.
        turn=2 → I’m not looking for anything new, so I’m not going to accept.

looking-check = I’m not looking for another job, so I’ll decline. There’s no need to check back; if that changes, I’ll get in touch myself.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .relationships = recruiter
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’m not looking for another job, so I’ll decline. There’s no need to check back; if that changes, I’ll get in touch myself.

looking-where = I’m not looking for anything new, so I won’t accept. There’s no need to check back; if that changes, I know where to find you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .relationships = recruiter
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’m not looking for anything new, so I won’t accept. There’s no need to check back; if that changes, I know where to find you.

looking-right = I’m not looking for another job, so I won’t accept. I hope you find the right person soon, and there’s no need to check back with me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = not-looking
    .relationships = recruiter
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’m not looking for another job, so I won’t accept. I hope you find the right person soon, and there’s no need to check back with me.

looking-formal = I am not looking for another position{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = not-looking
    .examples =
        turn=0 → I am not looking for another position, so I will not be accepting.
        turn=1 → I am not looking for another position, so I will not accept the invitation.
        turn=2 → I am not looking for another position, so I would like to decline.

looking-formal-change = I am not considering a change of position{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = not-looking
    .examples =
        turn=0 → I am not considering a change of position, so I will not be accepting.
        turn=1 → I am not considering a change of position, so I will not accept the invitation.
        turn=2 → I am not considering a change of position, so I would like to decline.

looking-grief = { -grief-lead } I’m not looking for another job{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = not-looking
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I’m not looking for another job, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I’m not looking for another job, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I’m not looking for another job, so I won’t accept it, and you don’t have to answer.

looking-grief-formal = { -grief-lead-formal } I am not looking for another position{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = not-looking
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I am not looking for another position, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I am not looking for another position, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I am not looking for another position, so I will not be accepting, and no reply is needed.

looking-again = { -as-before } I’m not looking for another job{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = not-looking
    .when = refused-before
    .examples =
        turn=0 → My answer hasn’t changed: I’m not looking for another job, so I won’t be accepting.
        turn=1 → My answer is still the same: I’m not looking for another job, so I won’t accept.
        turn=2 → Nothing has changed on my side: I’m not looking for another job, so I’ll decline again.

looking-again-formal = { -as-before-formal } I am not looking for another position, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = not-looking
    .when = refused-before
    .examples =
        turn=0 → My answer has not changed: I am not looking for another position, so I will not be accepting.
        turn=1 → My answer remains the same: I am not looking for another position, so I will not be accepting.
        turn=2 → My answer is the one that I gave you before: I am not looking for another position, so I will not be accepting.

looking-final = I’m not looking for another job{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = not-looking
    .examples =
        turn=0 → I’m not looking for another job, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I’m not looking for another job, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I’m not looking for another job, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

looking-final-formal = I am not looking for another position{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = not-looking
    .examples =
        turn=0 → I am not looking for another position, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I am not looking for another position, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I am not looking for another position, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

## Declining: I hardly use it

rare-hardly = I hardly use LinkedIn and don’t add anyone there{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        register=casual → I hardly use LinkedIn and don’t add anyone there, so I’ll decline.
        register=neutral → I hardly use LinkedIn and don’t add anyone there, so I’m going to decline.

rare-stopped = I’m hardly ever on LinkedIn and have stopped adding people{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        turn=0 → I’m hardly ever on LinkedIn and have stopped adding people, so I’m going to decline.
        turn=1 → I’m hardly ever on LinkedIn and have stopped adding people, so I won’t accept.
        turn=2 → I’m hardly ever on LinkedIn and have stopped adding people, so I’m not going to accept.

rare-barely = I barely use LinkedIn these days and don’t add anyone there{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        turn=0 → I barely use LinkedIn these days and don’t add anyone there, so I’m going to decline.
        turn=1 → I barely use LinkedIn these days and don’t add anyone there, so I won’t accept.
        turn=2 → I barely use LinkedIn these days and don’t add anyone there, so I’m not going to accept.

rare-friend = I hardly use LinkedIn and don’t add anyone there, so I won’t accept. You know where to find me.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .relationships = friend, family
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I hardly use LinkedIn and don’t add anyone there, so I won’t accept. You know where to find me.

rare-work = I hardly use LinkedIn and don’t add anyone there, so I won’t accept. See you at work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .relationships = colleague, manager, report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I hardly use LinkedIn and don’t add anyone there, so I won’t accept. See you at work.

rare-work-see = I’m hardly ever on LinkedIn and have stopped adding people, so I won’t be accepting. I’ll see you at work.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .relationships = colleague, manager, report
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’m hardly ever on LinkedIn and have stopped adding people, so I won’t be accepting. I’ll see you at work.

rare-former = I hardly use LinkedIn and don’t add anyone there, so I won’t accept. I hope you’re keeping well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I hardly use LinkedIn and don’t add anyone there, so I won’t accept. I hope you’re keeping well.

rare-former-well = I’m hardly ever on LinkedIn and have stopped adding people, so I’m going to decline. I hope all is well with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .relationships = former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I’m hardly ever on LinkedIn and have stopped adding people, so I’m going to decline. I hope all is well with you.

rare-former-days = I barely use LinkedIn these days and don’t add anyone there, so I won’t accept. All the best.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .relationships = former-colleague, former-manager, former-report, supplier, classmate, met-once, competitor
    .unless = warm, bereavement, layoff, request, asked-again, offered
    .covers = closing
    .examples =
        → I barely use LinkedIn these days and don’t add anyone there, so I won’t accept. All the best.

rare-request = I hardly use LinkedIn and don’t add anyone there, so I won’t accept the invitation either.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .when = acquainted, request
    .unless = bereavement, layoff, asked-again
    .examples =
        → I hardly use LinkedIn and don’t add anyone there, so I won’t accept the invitation either.

rare-formal = I rarely use LinkedIn and do not add contacts there{ -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        → I rarely use LinkedIn and do not add contacts there, so I will not be accepting.

rare-formal-leave = As I rarely use LinkedIn, I do not add anyone there and will decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        → As I rarely use LinkedIn, I do not add anyone there and will decline.

field-grief = { -grief-lead } I keep LinkedIn for people in my own field{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = field
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I keep LinkedIn for people in my own field, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I keep LinkedIn for people in my own field, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I keep LinkedIn for people in my own field, so I won’t accept it, and you don’t have to answer.

field-grief-formal = { -grief-lead-formal } I keep LinkedIn for people in my own field{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = field
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I keep LinkedIn for people in my own field, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I keep LinkedIn for people in my own field, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I keep LinkedIn for people in my own field, so I will not be accepting, and no reply is needed.

field-laid-off = { -job-lead } I keep LinkedIn for people in my own field{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = field
    .relationships = friend, family, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I keep LinkedIn for people in my own field, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I keep LinkedIn for people in my own field, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I keep LinkedIn for people in my own field, so I’m not going to accept. It’s the same for everyone.

field-laid-off-formal = { -job-lead-formal } I keep LinkedIn for people in my own field{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = field
    .relationships = friend, family, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I keep LinkedIn for people in my own field, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I keep LinkedIn for people in my own field, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I keep LinkedIn for people in my own field, so I am going to decline, and that goes for everyone.

worked-grief = { -grief-lead } I keep LinkedIn for people I’ve worked with{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = worked-with
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I keep LinkedIn for people I’ve worked with, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I keep LinkedIn for people I’ve worked with, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I keep LinkedIn for people I’ve worked with, so I won’t accept it, and you don’t have to answer.

worked-grief-formal = { -grief-lead-formal } I connect only with people I have worked with{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = worked-with
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I connect only with people I have worked with, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I connect only with people I have worked with, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I connect only with people I have worked with, so I will not be accepting, and no reply is needed.

worked-laid-off = { -job-lead } I only connect with people I’ve worked with{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = worked-with
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I only connect with people I’ve worked with, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I only connect with people I’ve worked with, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I only connect with people I’ve worked with, so I’m not going to accept. It’s the same for everyone.

worked-laid-off-formal = { -job-lead-formal } I connect only with people I have worked with{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = worked-with
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I connect only with people I have worked with, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I connect only with people I have worked with, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I connect only with people I have worked with, so I am going to decline, and that goes for everyone.

current-grief = { -grief-lead } I keep LinkedIn for the work I’m doing now{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = current-work
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I keep LinkedIn for the work I’m doing now, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I keep LinkedIn for the work I’m doing now, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I keep LinkedIn for the work I’m doing now, so I won’t accept it, and you don’t have to answer.

current-grief-formal = { -grief-lead-formal } I keep LinkedIn for my current work{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = current-work
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I keep LinkedIn for my current work, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I keep LinkedIn for my current work, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I keep LinkedIn for my current work, so I will not be accepting, and no reply is needed.

current-laid-off = { -job-lead } I only use LinkedIn for the job I’m doing now{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = current-work
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I only use LinkedIn for the job I’m doing now, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I only use LinkedIn for the job I’m doing now, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I only use LinkedIn for the job I’m doing now, so I’m not going to accept. It’s the same for everyone.

current-laid-off-formal = { -job-lead-formal } I keep LinkedIn for my current work{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = current-work
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I keep LinkedIn for my current work, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I keep LinkedIn for my current work, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I keep LinkedIn for my current work, so I am going to decline, and that goes for everyone.

recruiters-grief = { -grief-lead } I only use LinkedIn for my own work{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I only use LinkedIn for my own work, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I only use LinkedIn for my own work, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I only use LinkedIn for my own work, so I won’t accept it, and you don’t have to answer.

recruiters-grief-formal = { -grief-lead-formal } I use LinkedIn for my own work only{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I use LinkedIn for my own work only, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I use LinkedIn for my own work only, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I use LinkedIn for my own work only, so I will not be accepting, and no reply is needed.

recruiters-laid-off = { -job-lead } I only use LinkedIn for my own work{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I only use LinkedIn for my own work, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I only use LinkedIn for my own work, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I only use LinkedIn for my own work, so I’m not going to accept. It’s the same for everyone.

recruiters-laid-off-formal = { -job-lead-formal } I use LinkedIn for my own work only{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I use LinkedIn for my own work only, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I use LinkedIn for my own work only, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I use LinkedIn for my own work only, so I am going to decline, and that goes for everyone.

customers-grief = { -grief-lead } I use LinkedIn only for colleagues and customers{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I use LinkedIn only for colleagues and customers, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I use LinkedIn only for colleagues and customers, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I use LinkedIn only for colleagues and customers, so I won’t accept it, and you don’t have to answer.

customers-grief-formal = { -grief-lead-formal } I use LinkedIn for colleagues and customers only{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = colleagues-customers
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I use LinkedIn for colleagues and customers only, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I use LinkedIn for colleagues and customers only, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I use LinkedIn for colleagues and customers only, so I will not be accepting, and no reply is needed.

customers-laid-off = { -job-lead } I use LinkedIn only for colleagues and customers{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I use LinkedIn only for colleagues and customers, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I use LinkedIn only for colleagues and customers, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I use LinkedIn only for colleagues and customers, so I’m not going to accept. It’s the same for everyone.

customers-laid-off-formal = { -job-lead-formal } I use LinkedIn for colleagues and customers only{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = colleagues-customers
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I use LinkedIn for colleagues and customers only, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I use LinkedIn for colleagues and customers only, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I use LinkedIn for colleagues and customers only, so I am going to decline, and that goes for everyone.

outside-grief = { -grief-lead } I keep LinkedIn for people outside the company{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = outside-company
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I keep LinkedIn for people outside the company, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I keep LinkedIn for people outside the company, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I keep LinkedIn for people outside the company, so I won’t accept it, and you don’t have to answer.

outside-grief-formal = { -grief-lead-formal } I keep LinkedIn for contacts outside our company{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = outside-company
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I keep LinkedIn for contacts outside our company, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I keep LinkedIn for contacts outside our company, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I keep LinkedIn for contacts outside our company, so I will not be accepting, and no reply is needed.

outside-laid-off = { -job-lead } I keep LinkedIn for people outside the company{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = outside-company
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I keep LinkedIn for people outside the company, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I keep LinkedIn for people outside the company, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I keep LinkedIn for people outside the company, so I’m not going to accept. It’s the same for everyone.

outside-laid-off-formal = { -job-lead-formal } I keep LinkedIn for contacts outside our company{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = outside-company
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I keep LinkedIn for contacts outside our company, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I keep LinkedIn for contacts outside our company, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I keep LinkedIn for contacts outside our company, so I am going to decline, and that goes for everyone.

elsewhere-grief = { -grief-lead } I’d rather be in touch outside LinkedIn{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = other-channel
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I’d rather be in touch outside LinkedIn, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I’d rather be in touch outside LinkedIn, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I’d rather be in touch outside LinkedIn, so I won’t accept it, and you don’t have to answer.

elsewhere-grief-formal = { -grief-lead-formal } I prefer to be in touch outside LinkedIn{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = other-channel
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I prefer to be in touch outside LinkedIn, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I prefer to be in touch outside LinkedIn, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I prefer to be in touch outside LinkedIn, so I will not be accepting, and no reply is needed.

elsewhere-laid-off = { -job-lead } I prefer to be in touch outside LinkedIn{ -job-no-own }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = other-channel
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I prefer to be in touch outside LinkedIn, so I’ll decline. That has nothing to do with your job.
        turn=1 → About your invitation: I prefer to be in touch outside LinkedIn, so I won’t accept. That has nothing to do with what happened.
        turn=2 → As for your invitation: I prefer to be in touch outside LinkedIn, so I’m not going to accept. It has nothing to do with your job.

elsewhere-laid-off-formal = { -job-lead-formal } I prefer to be in touch outside LinkedIn{ -job-no-own-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = other-channel
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I prefer to be in touch outside LinkedIn, so I will not be accepting. What happened has nothing to do with it.
        turn=1 → About your invitation: I prefer to be in touch outside LinkedIn, so I will not accept the invitation. That has nothing to do with what happened.
        turn=2 → I would like to answer your invitation without delay: I prefer to be in touch outside LinkedIn, so I am going to decline, and what happened has nothing to do with it.

family-grief = { -grief-lead } I don’t connect with family on LinkedIn{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = no-family
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I don’t connect with family on LinkedIn, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I don’t connect with family on LinkedIn, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I don’t connect with family on LinkedIn, so I won’t accept it, and you don’t have to answer.

family-grief-formal = { -grief-lead-formal } I keep family and LinkedIn apart{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = no-family
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I keep family and LinkedIn apart, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I keep family and LinkedIn apart, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I keep family and LinkedIn apart, so I will not be accepting, and no reply is needed.

family-laid-off = { -job-lead } I don’t connect with anyone in the family on LinkedIn{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = no-family
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I don’t connect with anyone in the family on LinkedIn, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I don’t connect with anyone in the family on LinkedIn, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I don’t connect with anyone in the family on LinkedIn, so I’m not going to accept. It’s the same for everyone.

family-laid-off-formal = { -job-lead-formal } I keep family and LinkedIn apart{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = no-family
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I keep family and LinkedIn apart, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I keep family and LinkedIn apart, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I keep family and LinkedIn apart, so I am going to decline, and that goes for everyone.

role-grief = { -grief-lead } my job has a rule about contacts on LinkedIn, the same for everyone{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = role-policy
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; my job has a rule about contacts on LinkedIn, the same for everyone, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; my job has a rule about contacts on LinkedIn, the same for everyone, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; my job has a rule about contacts on LinkedIn, the same for everyone, so I won’t accept it, and you don’t have to answer.

role-grief-formal = { -grief-lead-formal } my position has a rule about contacts on LinkedIn, the same for everyone{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = role-policy
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; my position has a rule about contacts on LinkedIn, the same for everyone, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; my position has a rule about contacts on LinkedIn, the same for everyone, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; my position has a rule about contacts on LinkedIn, the same for everyone, so I will not be accepting, and no reply is needed.

role-laid-off = { -job-lead } my role has a rule about contacts on LinkedIn{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = role-policy
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: my role has a rule about contacts on LinkedIn, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: my role has a rule about contacts on LinkedIn, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: my role has a rule about contacts on LinkedIn, so I’m not going to accept. It’s the same for everyone.

role-laid-off-formal = { -job-lead-formal } my position has a rule about contacts on LinkedIn{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = role-policy
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: my position has a rule about contacts on LinkedIn, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: my position has a rule about contacts on LinkedIn, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: my position has a rule about contacts on LinkedIn, so I am going to decline, and that goes for everyone.

clients-grief = { -grief-lead } I don’t connect with any clients on LinkedIn{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = no-clients
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I don’t connect with any clients on LinkedIn, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I don’t connect with any clients on LinkedIn, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I don’t connect with any clients on LinkedIn, so I won’t accept it, and you don’t have to answer.

clients-grief-formal = { -grief-lead-formal } I do not connect with any clients on LinkedIn{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = no-clients
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I do not connect with any clients on LinkedIn, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I do not connect with any clients on LinkedIn, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I do not connect with any clients on LinkedIn, so I will not be accepting, and no reply is needed.

clients-laid-off = { -job-lead } I don’t connect with any clients on LinkedIn{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = no-clients
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I don’t connect with any clients on LinkedIn, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I don’t connect with any clients on LinkedIn, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I don’t connect with any clients on LinkedIn, so I’m not going to accept. It’s the same for everyone.

clients-laid-off-formal = { -job-lead-formal } I do not connect with any clients on LinkedIn{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = no-clients
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I do not connect with any clients on LinkedIn, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I do not connect with any clients on LinkedIn, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I do not connect with any clients on LinkedIn, so I am going to decline, and that goes for everyone.

vendors-grief = { -grief-lead } I don’t connect with any suppliers on LinkedIn{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I don’t connect with any suppliers on LinkedIn, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I don’t connect with any suppliers on LinkedIn, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I don’t connect with any suppliers on LinkedIn, so I won’t accept it, and you don’t have to answer.

vendors-grief-formal = { -grief-lead-formal } I do not connect with any suppliers on LinkedIn{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = no-vendors
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I do not connect with any suppliers on LinkedIn, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I do not connect with any suppliers on LinkedIn, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I do not connect with any suppliers on LinkedIn, so I will not be accepting, and no reply is needed.

vendors-laid-off = { -job-lead } I don’t connect with any suppliers on LinkedIn{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I don’t connect with any suppliers on LinkedIn, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I don’t connect with any suppliers on LinkedIn, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I don’t connect with any suppliers on LinkedIn, so I’m not going to accept. It’s the same for everyone.

vendors-laid-off-formal = { -job-lead-formal } I do not connect with any suppliers on LinkedIn{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = no-vendors
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I do not connect with any suppliers on LinkedIn, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I do not connect with any suppliers on LinkedIn, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I do not connect with any suppliers on LinkedIn, so I am going to decline, and that goes for everyone.

constraint-grief = { -grief-lead } I’m bound by a rule that covers connections like this one{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I’m bound by a rule that covers connections like this one, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I’m bound by a rule that covers connections like this one, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I’m bound by a rule that covers connections like this one, so I won’t accept it, and you don’t have to answer.

constraint-grief-formal = { -grief-lead-formal } I am bound by a rule that covers connections like this one{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = external-constraint
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I am bound by a rule that covers connections like this one, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I am bound by a rule that covers connections like this one, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I am bound by a rule that covers connections like this one, so I will not be accepting, and no reply is needed.

constraint-laid-off = { -job-lead } I’m bound by a rule that covers connections like this one{ -job-no-own }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I’m bound by a rule that covers connections like this one, so I’ll decline. That has nothing to do with your job.
        turn=1 → About your invitation: I’m bound by a rule that covers connections like this one, so I won’t accept. That has nothing to do with what happened.
        turn=2 → As for your invitation: I’m bound by a rule that covers connections like this one, so I’m not going to accept. It has nothing to do with your job.

constraint-laid-off-formal = { -job-lead-formal } I am bound by a rule that covers connections like this one{ -job-no-own-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = external-constraint
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I am bound by a rule that covers connections like this one, so I will not be accepting. What happened has nothing to do with it.
        turn=1 → About your invitation: I am bound by a rule that covers connections like this one, so I will not accept the invitation. That has nothing to do with what happened.
        turn=2 → I would like to answer your invitation without delay: I am bound by a rule that covers connections like this one, so I am going to decline, and what happened has nothing to do with it.

rare-grief = { -grief-lead } I hardly use LinkedIn and don’t add anyone there{ -grief-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = rare-use
    .when = bereavement
    .examples =
        turn=0 → You can set the invitation aside; I hardly use LinkedIn and don’t add anyone there, so I won’t accept it, and nothing more needs doing.
        turn=1 → Please don’t give the invitation another thought; I hardly use LinkedIn and don’t add anyone there, so I won’t accept, and there’s nothing you need to do.
        turn=2 → There’s no need to think about the invitation now; I hardly use LinkedIn and don’t add anyone there, so I won’t accept it, and you don’t have to answer.

rare-grief-formal = { -grief-lead-formal } I rarely use LinkedIn and do not add contacts there{ -grief-no-formal }.
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = rare-use
    .when = bereavement
    .examples =
        turn=0 → You need not think about the invitation now; I rarely use LinkedIn and do not add contacts there, so I will not accept it. Please do not feel obliged to reply.
        turn=1 → Please do not give the invitation another thought; I rarely use LinkedIn and do not add contacts there, so I will not accept it, and you need not reply.
        turn=2 → Please set the invitation aside; I rarely use LinkedIn and do not add contacts there, so I will not be accepting, and no reply is needed.

rare-laid-off = { -job-lead } I hardly use LinkedIn and don’t add anyone there{ -job-no }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .reasons = rare-use
    .when = layoff
    .examples =
        turn=0 → I’d rather answer your invitation than leave it open: I hardly use LinkedIn and don’t add anyone there, so I’ll decline. It’s the same for everyone.
        turn=1 → About your invitation: I hardly use LinkedIn and don’t add anyone there, so I won’t accept, and that goes for everyone.
        turn=2 → As for your invitation: I hardly use LinkedIn and don’t add anyone there, so I’m not going to accept. It’s the same for everyone.

rare-laid-off-formal = { -job-lead-formal } I rarely use LinkedIn and do not add contacts there{ -job-no-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .reasons = rare-use
    .when = layoff
    .examples =
        turn=0 → I did not want to leave your invitation unanswered: I rarely use LinkedIn and do not add contacts there, so I will not be accepting, whoever asks.
        turn=1 → About your invitation: I rarely use LinkedIn and do not add contacts there, so I will not accept the invitation. It is the same for everyone.
        turn=2 → I would like to answer your invitation without delay: I rarely use LinkedIn and do not add contacts there, so I am going to decline, and that goes for everyone.

## Declining with two reasons

field-and-channel = I keep LinkedIn for people in my field, and we’re already in touch { -by-channel }{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field, other-channel
    .unless = layoff
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → I keep LinkedIn for people in my field, and we’re already in touch on WhatsApp, so I’ll decline.
        channel=email; channel-kind=email; register=casual → I keep LinkedIn for people in my field, and we’re already in touch by email, so I’ll decline.
        channel=phone; channel-kind=phone; register=casual → I keep LinkedIn for people in my field, and we’re already in touch by phone, so I’ll decline.
        channel=WhatsApp; channel-kind=other; register=neutral → I keep LinkedIn for people in my field, and we’re already in touch on WhatsApp, so I’m going to decline.

field-and-channel-plain = I keep LinkedIn for people in my field, and you and I are in touch without it{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field, other-channel
    .unless = layoff
    .examples =
        register=casual → I keep LinkedIn for people in my field, and you and I are in touch without it, so I’ll decline.
        register=neutral → I keep LinkedIn for people in my field, and you and I are in touch without it, so I’m going to decline.

recruiters-and-channel = I only use LinkedIn for work, and we’re already in touch { -by-channel }{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → I only use LinkedIn for work, and we’re already in touch on WhatsApp, so I’ll decline.
        channel=email; channel-kind=email; register=casual → I only use LinkedIn for work, and we’re already in touch by email, so I’ll decline.
        channel=phone; channel-kind=phone; register=casual → I only use LinkedIn for work, and we’re already in touch by phone, so I’ll decline.
        channel=WhatsApp; channel-kind=other; register=neutral → I only use LinkedIn for work, and we’re already in touch on WhatsApp, so I’m going to decline.

recruiters-and-channel-plain = I only use LinkedIn for work, and you and I are in touch without it{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues, other-channel
    .examples =
        register=casual → I only use LinkedIn for work, and you and I are in touch without it, so I’ll decline.
        register=neutral → I only use LinkedIn for work, and you and I are in touch without it, so I’m going to decline.

customers-and-channel = I use LinkedIn for colleagues and customers, and we’re already in touch { -by-channel }{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → I use LinkedIn for colleagues and customers, and we’re already in touch on WhatsApp, so I’m going to decline.
        channel=email; channel-kind=email → I use LinkedIn for colleagues and customers, and we’re already in touch by email, so I’m going to decline.
        channel=phone; channel-kind=phone → I use LinkedIn for colleagues and customers, and we’re already in touch by phone, so I’m going to decline.

customers-and-channel-plain = I use LinkedIn for colleagues and customers, and you and I are in touch without it{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers, other-channel
    .examples =
        → I use LinkedIn for colleagues and customers, and you and I are in touch without it, so I’m going to decline.

current-and-channel = I keep LinkedIn for my current work, and we’re already in touch { -by-channel }{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → I keep LinkedIn for my current work, and we’re already in touch on WhatsApp, so I’ll decline.
        channel=email; channel-kind=email; register=casual → I keep LinkedIn for my current work, and we’re already in touch by email, so I’ll decline.
        channel=phone; channel-kind=phone; register=casual → I keep LinkedIn for my current work, and we’re already in touch by phone, so I’ll decline.
        channel=WhatsApp; channel-kind=other; register=neutral → I keep LinkedIn for my current work, and we’re already in touch on WhatsApp, so I’m going to decline.

current-and-channel-plain = I keep LinkedIn for my current work, and you and I are in touch without it{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work, other-channel
    .examples =
        register=casual → I keep LinkedIn for my current work, and you and I are in touch without it, so I’ll decline.
        register=neutral → I keep LinkedIn for my current work, and you and I are in touch without it, so I’m going to decline.

family-and-channel = I keep family and work apart, and we’re already in touch { -by-channel }{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-family
    .examples =
        channel=WhatsApp; channel-kind=other → I keep family and work apart, and we’re already in touch on WhatsApp, so I’m going to decline.
        channel=email; channel-kind=email → I keep family and work apart, and we’re already in touch by email, so I’m going to decline.
        channel=phone; channel-kind=phone → I keep family and work apart, and we’re already in touch by phone, so I’m going to decline.

family-and-channel-plain = I keep family and work apart, and you and I are in touch without it{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-family
    .examples =
        → I keep family and work apart, and you and I are in touch without it, so I’m going to decline.

clients-and-channel = I don’t connect with clients on LinkedIn, and we’re already in touch { -by-channel }{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-clients
    .examples =
        channel=WhatsApp; channel-kind=other → I don’t connect with clients on LinkedIn, and we’re already in touch on WhatsApp, so I’m going to decline.
        channel=email; channel-kind=email → I don’t connect with clients on LinkedIn, and we’re already in touch by email, so I’m going to decline.
        channel=phone; channel-kind=phone → I don’t connect with clients on LinkedIn, and we’re already in touch by phone, so I’m going to decline.

clients-and-channel-plain = I don’t connect with clients on LinkedIn, and you and I are in touch without it{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-clients
    .examples =
        → I don’t connect with clients on LinkedIn, and you and I are in touch without it, so I’m going to decline.

rare-and-channel = I hardly use LinkedIn, and we’re already in touch { -by-channel }{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, rare-use
    .examples =
        channel=WhatsApp; channel-kind=other → I hardly use LinkedIn, and we’re already in touch on WhatsApp, so I’m going to decline.
        channel=email; channel-kind=email → I hardly use LinkedIn, and we’re already in touch by email, so I’m going to decline.
        channel=phone; channel-kind=phone → I hardly use LinkedIn, and we’re already in touch by phone, so I’m going to decline.

rare-and-channel-plain = I hardly use LinkedIn, and you and I are in touch without it{ -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, rare-use
    .examples =
        → I hardly use LinkedIn, and you and I are in touch without it, so I’m going to decline.

## The same answer once more

field-unchanged = { -as-before } I keep LinkedIn for people in my own field{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I keep LinkedIn for people in my own field, so I won’t be accepting.

field-last-time = My answer is still no: I keep LinkedIn for people in my own field, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .when = refused-before
    .examples =
        → My answer is still no: I keep LinkedIn for people in my own field, so I won’t accept.

field-unchanged-formal = { -as-before-formal } I keep LinkedIn for people in my own field, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = field
    .when = refused-before
    .examples =
        → My answer has not changed: I keep LinkedIn for people in my own field, so I will not be accepting.

field-again-formal = Nothing has changed on my side: I keep LinkedIn for people in my own field, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = field
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I keep LinkedIn for people in my own field, and I will decline again.

worked-with-unchanged = { -as-before } I only connect with people I’ve worked with{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I only connect with people I’ve worked with, so I won’t be accepting.

worked-with-last-time = My answer is still no: I only connect with people I’ve worked with, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .when = refused-before
    .examples =
        → My answer is still no: I only connect with people I’ve worked with, so I won’t accept.

worked-with-unchanged-formal = { -as-before-formal } I connect only with people I have worked with, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = worked-with
    .when = refused-before
    .examples =
        → My answer has not changed: I connect only with people I have worked with, so I will not be accepting.

worked-with-again-formal = Nothing has changed on my side: I connect only with people I have worked with, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = worked-with
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I connect only with people I have worked with, and I will decline again.

current-work-unchanged = { -as-before } I keep LinkedIn for my current work{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I keep LinkedIn for my current work, so I won’t be accepting.

current-work-last-time = My answer is still no: I keep LinkedIn for my current work, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .when = refused-before
    .examples =
        → My answer is still no: I keep LinkedIn for my current work, so I won’t accept.

current-work-unchanged-formal = { -as-before-formal } I keep LinkedIn for my current work, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = current-work
    .when = refused-before
    .examples =
        → My answer has not changed: I keep LinkedIn for my current work, so I will not be accepting.

current-work-again-formal = Nothing has changed on my side: I keep LinkedIn for my current work, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = current-work
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I keep LinkedIn for my current work, and I will decline again.

recruiters-colleagues-unchanged = { -as-before } I use LinkedIn only for my own work{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I use LinkedIn only for my own work, so I won’t be accepting.

recruiters-colleagues-last-time = My answer is still no: I use LinkedIn only for my own work, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        → My answer is still no: I use LinkedIn only for my own work, so I won’t accept.

recruiters-colleagues-unchanged-formal = { -as-before-formal } I use LinkedIn only for my own work, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        → My answer has not changed: I use LinkedIn only for my own work, so I will not be accepting.

recruiters-colleagues-again-formal = Nothing has changed on my side: I use LinkedIn only for my own work, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I use LinkedIn only for my own work, and I will decline again.

colleagues-customers-unchanged = { -as-before } I use LinkedIn only for colleagues and customers{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I use LinkedIn only for colleagues and customers, so I won’t be accepting.

colleagues-customers-last-time = My answer is still no: I use LinkedIn only for colleagues and customers, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = refused-before
    .examples =
        → My answer is still no: I use LinkedIn only for colleagues and customers, so I won’t accept.

colleagues-customers-unchanged-formal = { -as-before-formal } I use LinkedIn only for colleagues and customers, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = colleagues-customers
    .when = refused-before
    .examples =
        → My answer has not changed: I use LinkedIn only for colleagues and customers, so I will not be accepting.

colleagues-customers-again-formal = Nothing has changed on my side: I use LinkedIn only for colleagues and customers, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = colleagues-customers
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I use LinkedIn only for colleagues and customers, and I will decline again.

outside-company-unchanged = { -as-before } I keep LinkedIn for people outside our company{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I keep LinkedIn for people outside our company, so I won’t be accepting.

outside-company-last-time = My answer is still no: I keep LinkedIn for people outside our company, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .when = refused-before
    .examples =
        → My answer is still no: I keep LinkedIn for people outside our company, so I won’t accept.

outside-company-unchanged-formal = { -as-before-formal } I keep LinkedIn for people outside our company, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = outside-company
    .when = refused-before
    .examples =
        → My answer has not changed: I keep LinkedIn for people outside our company, so I will not be accepting.

outside-company-again-formal = Nothing has changed on my side: I keep LinkedIn for people outside our company, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = outside-company
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I keep LinkedIn for people outside our company, and I will decline again.

other-channel-unchanged = { -as-before } we’re in touch without LinkedIn{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = other-channel
    .when = refused-before
    .examples =
        → My answer hasn’t changed: we’re in touch without LinkedIn, so I won’t be accepting.

other-channel-last-time = My answer is still no: we’re in touch without LinkedIn, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = other-channel
    .when = refused-before
    .examples =
        → My answer is still no: we’re in touch without LinkedIn, so I won’t accept.

other-channel-unchanged-formal = { -as-before-formal } we are in touch without LinkedIn, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = other-channel
    .when = refused-before
    .examples =
        → My answer has not changed: we are in touch without LinkedIn, so I will not be accepting.

other-channel-again-formal = Nothing has changed on my side: we are in touch without LinkedIn, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = other-channel
    .when = refused-before
    .examples =
        → Nothing has changed on my side: we are in touch without LinkedIn, and I will decline again.

no-family-unchanged = { -as-before } I keep family and work apart{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I keep family and work apart, so I won’t be accepting.

no-family-last-time = My answer is still no: I keep family and work apart, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .when = refused-before
    .examples =
        → My answer is still no: I keep family and work apart, so I won’t accept.

no-family-unchanged-formal = { -as-before-formal } I keep family and work apart, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-family
    .when = refused-before
    .examples =
        → My answer has not changed: I keep family and work apart, so I will not be accepting.

no-family-again-formal = Nothing has changed on my side: I keep family and work apart, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-family
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I keep family and work apart, and I will decline again.

role-policy-unchanged = { -as-before } my job has a rule about contacts on LinkedIn{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .when = refused-before
    .examples =
        → My answer hasn’t changed: my job has a rule about contacts on LinkedIn, so I won’t be accepting.

role-policy-last-time = My answer is still no: my job has a rule about contacts on LinkedIn, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .when = refused-before
    .examples =
        → My answer is still no: my job has a rule about contacts on LinkedIn, so I won’t accept.

role-policy-unchanged-formal = { -as-before-formal } my job has a rule about contacts on LinkedIn, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .when = refused-before
    .examples =
        → My answer has not changed: my job has a rule about contacts on LinkedIn, so I will not be accepting.

role-policy-again-formal = Nothing has changed on my side: my job has a rule about contacts on LinkedIn, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .when = refused-before
    .examples =
        → Nothing has changed on my side: my job has a rule about contacts on LinkedIn, and I will decline again.

no-clients-unchanged = { -as-before } I don’t connect with clients on LinkedIn{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I don’t connect with clients on LinkedIn, so I won’t be accepting.

no-clients-last-time = My answer is still no: I don’t connect with clients on LinkedIn, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .when = refused-before
    .examples =
        → My answer is still no: I don’t connect with clients on LinkedIn, so I won’t accept.

no-clients-unchanged-formal = { -as-before-formal } I do not connect with clients on LinkedIn, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-clients
    .when = refused-before
    .examples =
        → My answer has not changed: I do not connect with clients on LinkedIn, so I will not be accepting.

no-clients-again-formal = Nothing has changed on my side: I do not connect with clients on LinkedIn, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-clients
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I do not connect with clients on LinkedIn, and I will decline again.

no-vendors-unchanged = { -as-before } I don’t connect with suppliers on LinkedIn{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I don’t connect with suppliers on LinkedIn, so I won’t be accepting.

no-vendors-last-time = My answer is still no: I don’t connect with suppliers on LinkedIn, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .when = refused-before
    .examples =
        → My answer is still no: I don’t connect with suppliers on LinkedIn, so I won’t accept.

no-vendors-unchanged-formal = { -as-before-formal } I do not connect with suppliers on LinkedIn, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-vendors
    .when = refused-before
    .examples =
        → My answer has not changed: I do not connect with suppliers on LinkedIn, so I will not be accepting.

no-vendors-again-formal = Nothing has changed on my side: I do not connect with suppliers on LinkedIn, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-vendors
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I do not connect with suppliers on LinkedIn, and I will decline again.

external-constraint-unchanged = { -as-before } a rule that I’m bound by rules it out{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .when = refused-before
    .examples =
        → My answer hasn’t changed: a rule that I’m bound by rules it out, so I won’t be accepting.

external-constraint-last-time = My answer is still no: a rule that I’m bound by rules it out, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .when = refused-before
    .examples =
        → My answer is still no: a rule that I’m bound by rules it out, so I won’t accept.

external-constraint-unchanged-formal = { -as-before-formal } a rule that I am bound by rules it out, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = external-constraint
    .when = refused-before
    .examples =
        → My answer has not changed: a rule that I am bound by rules it out, so I will not be accepting.

external-constraint-again-formal = Nothing has changed on my side: a rule that I am bound by rules it out, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = external-constraint
    .when = refused-before
    .examples =
        → Nothing has changed on my side: a rule that I am bound by rules it out, and I will decline again.

rare-use-unchanged = { -as-before } I hardly use LinkedIn and don’t add anyone there{ -still-no }.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I hardly use LinkedIn and don’t add anyone there, so I won’t be accepting.

rare-use-last-time = My answer is still no: I hardly use LinkedIn and don’t add anyone there, so I won’t accept.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .when = refused-before
    .examples =
        → My answer is still no: I hardly use LinkedIn and don’t add anyone there, so I won’t accept.

rare-use-unchanged-formal = { -as-before-formal } I hardly use LinkedIn and add no contacts there, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = rare-use
    .when = refused-before
    .examples =
        → My answer has not changed: I hardly use LinkedIn and add no contacts there, so I will not be accepting.

rare-use-again-formal = Nothing has changed on my side: I hardly use LinkedIn and add no contacts there, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = rare-use
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I hardly use LinkedIn and add no contacts there, and I will decline again.

## The last answer

field-final = I keep LinkedIn for people in my own field{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = field
    .examples =
        turn=0 → I keep LinkedIn for people in my own field, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I keep LinkedIn for people in my own field, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I keep LinkedIn for people in my own field, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

field-final-casual = I keep LinkedIn for people in my own field{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = field
    .examples =
        turn=0 → I keep LinkedIn for people in my own field, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I keep LinkedIn for people in my own field, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I keep LinkedIn for people in my own field, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

worked-with-final = I connect only with people I have worked with{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = worked-with
    .examples =
        turn=0 → I connect only with people I have worked with, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I connect only with people I have worked with, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I connect only with people I have worked with, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

worked-with-final-casual = I connect only with people I have worked with{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        turn=0 → I connect only with people I have worked with, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I connect only with people I have worked with, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I connect only with people I have worked with, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

current-work-final = I keep LinkedIn for my current work{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = current-work
    .examples =
        turn=0 → I keep LinkedIn for my current work, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I keep LinkedIn for my current work, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I keep LinkedIn for my current work, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

current-work-final-casual = I keep LinkedIn for my current work{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        turn=0 → I keep LinkedIn for my current work, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I keep LinkedIn for my current work, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I keep LinkedIn for my current work, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

recruiters-colleagues-final = I use LinkedIn only for my own work{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        turn=0 → I use LinkedIn only for my own work, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I use LinkedIn only for my own work, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I use LinkedIn only for my own work, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

recruiters-colleagues-final-casual = I use LinkedIn only for my own work{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        turn=0 → I use LinkedIn only for my own work, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I use LinkedIn only for my own work, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I use LinkedIn only for my own work, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

colleagues-customers-final = I use LinkedIn only for colleagues and customers{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        turn=0 → I use LinkedIn only for colleagues and customers, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I use LinkedIn only for colleagues and customers, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I use LinkedIn only for colleagues and customers, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

colleagues-customers-final-casual = I use LinkedIn only for colleagues and customers{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        turn=0 → I use LinkedIn only for colleagues and customers, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I use LinkedIn only for colleagues and customers, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I use LinkedIn only for colleagues and customers, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

outside-company-final = I keep LinkedIn for people outside our company{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = outside-company
    .examples =
        turn=0 → I keep LinkedIn for people outside our company, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I keep LinkedIn for people outside our company, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I keep LinkedIn for people outside our company, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

outside-company-final-casual = I keep LinkedIn for people outside our company{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        turn=0 → I keep LinkedIn for people outside our company, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I keep LinkedIn for people outside our company, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I keep LinkedIn for people outside our company, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

no-family-final = I keep family and work apart{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-family
    .examples =
        turn=0 → I keep family and work apart, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I keep family and work apart, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I keep family and work apart, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

no-family-final-casual = I keep family and work apart{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        turn=0 → I keep family and work apart, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I keep family and work apart, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I keep family and work apart, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

role-policy-final = My job has a rule about contacts on LinkedIn, the same for everyone{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = role-policy
    .examples =
        turn=0 → My job has a rule about contacts on LinkedIn, the same for everyone, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → My job has a rule about contacts on LinkedIn, the same for everyone, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → My job has a rule about contacts on LinkedIn, the same for everyone, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

role-policy-final-casual = My job has a rule about contacts on LinkedIn, the same for everyone{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        turn=0 → My job has a rule about contacts on LinkedIn, the same for everyone, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → My job has a rule about contacts on LinkedIn, the same for everyone, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → My job has a rule about contacts on LinkedIn, the same for everyone, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

no-clients-final = I do not connect with clients on LinkedIn{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-clients
    .examples =
        turn=0 → I do not connect with clients on LinkedIn, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I do not connect with clients on LinkedIn, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I do not connect with clients on LinkedIn, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

no-clients-final-casual = I don’t connect with clients on LinkedIn{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        turn=0 → I don’t connect with clients on LinkedIn, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I don’t connect with clients on LinkedIn, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I don’t connect with clients on LinkedIn, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

no-vendors-final = I do not connect with suppliers on LinkedIn{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = no-vendors
    .examples =
        turn=0 → I do not connect with suppliers on LinkedIn, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I do not connect with suppliers on LinkedIn, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I do not connect with suppliers on LinkedIn, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

no-vendors-final-casual = I don’t connect with suppliers on LinkedIn{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        turn=0 → I don’t connect with suppliers on LinkedIn, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I don’t connect with suppliers on LinkedIn, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I don’t connect with suppliers on LinkedIn, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

external-constraint-final = A rule that I am bound by excludes it{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = external-constraint
    .examples =
        turn=0 → A rule that I am bound by excludes it, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → A rule that I am bound by excludes it, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → A rule that I am bound by excludes it, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

external-constraint-final-casual = A rule that I’m bound by excludes it{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        turn=0 → A rule that I’m bound by excludes it, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → A rule that I’m bound by excludes it, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → A rule that I’m bound by excludes it, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

rare-use-final = I hardly use LinkedIn and add no contacts there{ -final-formal }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .reasons = rare-use
    .examples =
        turn=0 → I hardly use LinkedIn and add no contacts there, so I will not accept, and I would like to leave it there. Please do not send another invitation.
        turn=1 → I hardly use LinkedIn and add no contacts there, so I will not accept, and that will not change. There is no need to send another invitation.
        turn=2 → I hardly use LinkedIn and add no contacts there, so I am not going to accept it. I would like to leave it there, with no need for another invitation.

rare-use-final-casual = I hardly use LinkedIn and add no contacts there{ -final }
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        turn=0 → I hardly use LinkedIn and add no contacts there, so I won’t be accepting. I’d like to leave it at that; there’s no need to send another invitation.
        turn=1 → I hardly use LinkedIn and add no contacts there, so I won’t accept, and that won’t change. There’s no need to send another invitation.
        turn=2 → I hardly use LinkedIn and add no contacts there, so I’m not going to accept. I’d like to leave it there, with no need for another invitation.

final-leave = I’m not going to accept it, and I’d like to leave it there. There’s no need to send another invitation. I wish you well.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .when = acquainted
    .unless = hostile
    .examples =
        → I’m not going to accept it, and I’d like to leave it there. There’s no need to send another invitation. I wish you well.

final-stay = I won’t be accepting, and that won’t change, so there’s no need to send another invitation. I wish you well.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .when = acquainted
    .unless = hostile
    .examples =
        → I won’t be accepting, and that won’t change, so there’s no need to send another invitation. I wish you well.

final-thought = I’ve decided not to accept, and I’d like to leave it there, with no need for another invitation. I wish you well.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .when = acquainted
    .unless = hostile
    .examples =
        → I’ve decided not to accept, and I’d like to leave it there, with no need for another invitation. I wish you well.

final-work = I’d like to keep our contact to work, so I won’t be accepting, now or later. There’s no need to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .when = acquainted
    .unless = hostile
    .examples =
        → I’d like to keep our contact to work, so I won’t be accepting, now or later. There’s no need to send another invitation.

final-known-formal = I am not going to accept it, and I would like to leave it there. There is no need to send another invitation. I wish you well.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .when = acquainted
    .unless = hostile
    .examples =
        → I am not going to accept it, and I would like to leave it there. There is no need to send another invitation. I wish you well.

final-known-formal-stay = I will not be accepting, and that will not change, so there is no need to send another invitation. I wish you well.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .when = acquainted
    .unless = hostile
    .examples =
        → I will not be accepting, and that will not change, so there is no need to send another invitation. I wish you well.

final-work-formal = I would like to keep our contact to our work, so I will not be accepting, now or later. There is no need to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .relationships = colleague, manager, report, client
    .when = acquainted
    .unless = hostile
    .examples =
        → I would like to keep our contact to our work, so I will not be accepting, now or later. There is no need to send another invitation.

final-any = I won’t be accepting, and I’d like to leave it there. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .unless = hostile
    .examples =
        → I won’t be accepting, and I’d like to leave it there. Please don’t invite me again.

final-any-stay = I’m not going to accept, and that won’t change, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .unless = hostile
    .examples =
        → I’m not going to accept, and that won’t change, so please don’t send another invitation.

final-any-decided = I’ve decided not to accept, so please leave it there and don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .unless = hostile
    .examples =
        → I’ve decided not to accept, so please leave it there and don’t invite me again.

final-any-formal = I will not be accepting, and I would like to leave it there. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .unless = hostile
    .examples =
        → I will not be accepting, and I would like to leave it there. Please do not invite me again.

final-any-formal-stay = I am not going to accept, and that will not change, so please do not send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .unless = hostile
    .examples =
        → I am not going to accept, and that will not change, so please do not send another invitation.

hostile-final-plain = I won’t accept, so please leave it at that and don’t write again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .when = hostile
    .examples =
        → I won’t accept, so please leave it at that and don’t write again.

hostile-final-formal = I will not be accepting, so please do not contact me any more.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = formal
    .when = hostile
    .examples =
        → I will not be accepting, so please do not contact me any more.

hostile-final = I won’t be accepting, so please don’t contact me any more.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual, neutral
    .when = hostile
    .examples =
        → I won’t be accepting, so please don’t contact me any more.

## Opening the door: it has been a while

lapsed-years-click = It’s been { -years } since we were last in touch, and I’d rather catch up with you than just click Accept.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .examples =
        years=1 → It’s been a year or two since we were last in touch, and I’d rather catch up with you than just click Accept.
        years=6 → It’s been a few years since we were last in touch, and I’d rather catch up with you than just click Accept.
        years=14 → It’s been many years since we were last in touch, and I’d rather catch up with you than just click Accept.

lapsed-years-catch-up = It’s been { -years }, so I’d like to catch up properly before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .examples =
        years=1 → It’s been a year or two, so I’d like to catch up properly before we connect.
        years=6 → It’s been a few years, so I’d like to catch up properly before we connect.
        years=14 → It’s been many years, so I’d like to catch up properly before we connect.

lapsed-years-formal = It has been { -years } since we were last in touch, so I would like to speak with you before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .examples =
        years=1 → It has been a year or two since we were last in touch, so I would like to speak with you before we connect.
        years=6 → It has been a few years since we were last in touch, so I would like to speak with you before we connect.
        years=14 → It has been many years since we were last in touch, so I would like to speak with you before we connect.

lapsed-click = It’s been a while, and I’d rather catch up with you than just click Accept.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .examples =
        → It’s been a while, and I’d rather catch up with you than just click Accept.

lapsed-catch-up = It’s been a while, so I’d like to catch up properly before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .examples =
        → It’s been a while, so I’d like to catch up properly before we connect.

lapsed-occasion = It’s been a while, and that’s a good reason to catch up first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .examples =
        → It’s been a while, and that’s a good reason to catch up first.

lapsed-worked = It’s been a while since we worked together, and I’d rather catch up with you than just click Accept.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = worked-together-once
    .unless = layoff
    .examples =
        → It’s been a while since we worked together, and I’d rather catch up with you than just click Accept.

lapsed-worked-hear = It’s been a while since we worked together, so I’d like to hear how you’re doing before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = worked-together-once
    .unless = layoff
    .examples =
        → It’s been a while since we worked together, so I’d like to hear how you’re doing before we connect.

lapsed-worked-occasion = It’s been a while since we worked together, and that’s a good reason to catch up first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = worked-together-once
    .unless = layoff
    .examples =
        → It’s been a while since we worked together, and that’s a good reason to catch up first.

lapsed-formal = It has been a while since we were last in touch, so I would like to speak with you before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .examples =
        → It has been a while since we were last in touch, so I would like to speak with you before we connect.

lapsed-formal-worked = It has been a while since we worked together, and I would like to hear how you are before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = worked-together-once
    .examples =
        → It has been a while since we worked together, and I would like to hear how you are before we connect.

lapsed-gentle = The invitation isn’t important now.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = bereavement
    .examples =
        → The invitation isn’t important now.

lapsed-gentle-formal = The invitation is not important now.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = bereavement
    .examples =
        → The invitation is not important now.

lapsed-hostile = I’ve read your note, and I’d rather talk about it than write.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = hostile
    .examples =
        → I’ve read your note, and I’d rather talk about it than write.

lapsed-hostile-formal = I have read your note, and I would rather speak with you than write.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = hostile
    .examples =
        → I have read your note, and I would rather speak with you than write.

lapsed-laid-off = There’s no hurry with the invitation; I’d like to hear how you are first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = layoff
    .examples =
        → There’s no hurry with the invitation; I’d like to hear how you are first.

lapsed-laid-off-formal = There is no hurry with the invitation; I would like to hear how you are first.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, classmate, teacher
    .when = layoff
    .examples =
        → There is no hurry with the invitation; I would like to hear how you are first.

## Opening the door: people I can recommend

recommend-first = I connect with people whose work I know, so I’d like us to talk first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        → I connect with people whose work I know, so I’d like us to talk first.

recommend-good-word = I like to know a little about people’s work before I connect, so let’s talk first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        → I like to know a little about people’s work before I connect, so let’s talk first.

recommend-stand-behind = I’d like to hear a little about your work before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        → I’d like to hear a little about your work before we connect.

recommend-talk-while-formal = It has been a while since we last spoke, and I would like to do that before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend, lapsed-update
    .relationships = friend, colleague, former-manager, report, former-report, recruiter, student
    .unless = close, bereavement, layoff
    .examples =
        → It has been a while since we last spoke, and I would like to do that before we connect.

recommend-talk-while = It’s been a while since we last talked, and I’d like to do that before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .relationships = friend, colleague, former-manager, report, former-report, recruiter, student
    .unless = close, bereavement, layoff
    .examples =
        → It’s been a while since we last talked, and I’d like to do that before we connect.

recommend-talk-formal = I like to have spoken with somebody before I connect with them.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend
    .relationships = friend, colleague, former-manager, report, former-report, recruiter, student
    .unless = close, bereavement, layoff
    .examples =
        → I like to have spoken with somebody before I connect with them.

recommend-talk = I like to have talked with somebody before I connect, so let’s do that first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .relationships = friend, colleague, former-manager, report, former-report, recruiter, student
    .unless = close, bereavement, layoff
    .examples =
        → I like to have talked with somebody before I connect, so let’s do that first.

recommend-memory = I prefer to connect with people whose present work I know, so I’d like to hear about yours first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .relationships = former-colleague
    .when = worked-together-once
    .unless = meet-in-person, close, bereavement, layoff
    .examples =
        → I prefer to connect with people whose present work I know, so I’d like to hear about yours first.

recommend-formal = I connect with people whose work I know, so I would like us to speak first.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        → I connect with people whose work I know, so I would like us to speak first.

recommend-formal-talk = I like to know a little about people’s work before I connect, and would like us to speak first.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        → I like to know a little about people’s work before I connect, and would like us to speak first.

recommend-lapsed-years = I connect with people whose work I know, and it’s been { -years } since we last talked.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        years=1 → I connect with people whose work I know, and it’s been a year or two since we last talked.
        years=6 → I connect with people whose work I know, and it’s been a few years since we last talked.
        years=14 → I connect with people whose work I know, and it’s been many years since we last talked.

recommend-lapsed = I like to know the work of the people I connect with, and it’s been a while since we last talked.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        → I like to know the work of the people I connect with, and it’s been a while since we last talked.

recommend-lapsed-worked = It’s been a while since we worked together, and I like to know people’s work well enough to recommend it, so I’d like to hear what you’re doing now.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .relationships = former-colleague
    .when = worked-together-once
    .unless = close, bereavement, layoff
    .examples =
        → It’s been a while since we worked together, and I like to know people’s work well enough to recommend it, so I’d like to hear what you’re doing now.

recommend-lapsed-now = I connect with people whose work I know, and I’m no longer up to date on yours, so I’d like to catch up first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .relationships = former-colleague, client, supplier, classmate
    .unless = close, bereavement, layoff
    .examples =
        → I connect with people whose work I know, and I’m no longer up to date on yours, so I’d like to catch up first.

recommend-lapsed-formal = I like to know the work of the people I connect with, and it has been a while since we last spoke.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend, lapsed-update
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        → I like to know the work of the people I connect with, and it has been a while since we last spoke.

## Opening the door: other reasons, or none

door-field = I keep LinkedIn for my own field, so I’d like to hear what our work has in common before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = field
    .relationships = supplier, met-once, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        → I keep LinkedIn for my own field, so I’d like to hear what our work has in common before we connect.

door-field-formal = I keep LinkedIn to my own field, so I would like to understand what our work has in common before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = field
    .relationships = supplier, met-once, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        → I keep LinkedIn to my own field, so I would like to understand what our work has in common before we connect.

door-laid-off = The invitation can wait; I’d like to hear how you are first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .examples =
        → The invitation can wait; I’d like to hear how you are first.

door-laid-off-formal = There is no hurry about your invitation; I would like to hear how you are first.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .when = layoff
    .examples =
        → There is no hurry about your invitation; I would like to hear how you are first.

door-hostile = I’ve read your note, and I’d like to talk about it.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .when = acquainted, hostile
    .examples =
        → I’ve read your note, and I’d like to talk about it.

door-hostile-formal = I have read your note, and I would like to speak with you about it.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .when = acquainted, hostile
    .examples =
        → I have read your note, and I would like to speak with you about it.

door-grief-formal = There is no hurry about the invitation.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .when = bereavement
    .examples =
        → There is no hurry about the invitation.

door-grief-wait = The invitation can wait as long as you like.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → The invitation can wait as long as you like.

door-grief = The invitation doesn’t matter now.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → The invitation doesn’t matter now.

door-meet = I’d rather talk to you than just click Accept. Shall we do that when we next see each other?
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student
    .when = meet-in-person
    .unless = working-together, bereavement, layoff, hostile
    .covers = step, closing
    .examples =
        → I’d rather talk to you than just click Accept. Shall we do that when we next see each other?

door-talk-first = I like to talk to people before I connect with them.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = supplier, recruiter, met-once, competitor, unknown
    .examples =
        → I like to talk to people before I connect with them.

door-work = Before I answer, can we talk about it when we next see each other at work?
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, met-once
    .when = working-together
    .unless = bereavement, layoff, hostile, offered
    .covers = step, closing
    .examples =
        → Before I answer, can we talk about it when we next see each other at work?

door-colleague-minute = Before I answer, can we talk about it for a minute when we next see each other? It’s nothing urgent.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague
    .when = acquainted
    .unless = bereavement, layoff, hostile, offered
    .covers = step, closing
    .examples =
        → Before I answer, can we talk about it for a minute when we next see each other? It’s nothing urgent.

door-report-serious = Before I answer, could we talk about it when we next see each other? It’s nothing urgent.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = report
    .when = acquainted
    .unless = bereavement, layoff, hostile, offered
    .covers = step, closing
    .examples =
        → Before I answer, could we talk about it when we next see each other? It’s nothing urgent.

door-report = Before I answer, could we talk about it when we next see each other?
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, report
    .unless = bereavement, layoff, hostile, offered
    .covers = step
    .examples =
        → Before I answer, could we talk about it when we next see each other?

door-superior-talk = Could we talk about it briefly when we next speak, before I answer? There’s no hurry.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = manager, client
    .when = acquainted
    .unless = bereavement, layoff, hostile, offered
    .covers = step, closing
    .examples =
        → Could we talk about it briefly when we next speak, before I answer? There’s no hurry.

door-superior-urgent = Before I answer, may I ask you something about it when we next speak? It’s nothing urgent.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = manager, client
    .when = acquainted
    .unless = bereavement, layoff, hostile, offered
    .covers = step, closing
    .examples =
        → Before I answer, may I ask you something about it when we next speak? It’s nothing urgent.

door-superior = Before I answer, could I ask you something about it when we next speak?
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = manager, client
    .unless = bereavement, layoff, hostile, offered
    .covers = step
    .examples =
        → Before I answer, could I ask you something about it when we next speak?

door-work-formal = Before I answer, could we speak about it briefly when we next meet? It is nothing urgent.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .relationships = colleague, manager, report, client
    .when = acquainted
    .unless = bereavement, layoff, hostile, offered
    .covers = step, closing
    .examples =
        → Before I answer, could we speak about it briefly when we next meet? It is nothing urgent.

door-work-formal-hurry = Could we speak about it when we next meet, before I answer? There is no hurry.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .relationships = colleague, manager, report, client
    .when = acquainted
    .unless = bereavement, layoff, hostile, offered
    .covers = step, closing
    .examples =
        → Could we speak about it when we next meet, before I answer? There is no hurry.

door-how-you-are = I’d rather hear from you than just click Accept.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student
    .unless = bereavement, layoff, hostile
    .examples =
        → I’d rather hear from you than just click Accept.

door-reason = That’s a good reason to talk.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student
    .unless = bereavement, layoff, hostile
    .examples =
        → That’s a good reason to talk.

door-more-than-click = I’d like to talk with you before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → I’d like to talk with you before we connect.

door-more-than-click-start = I’d like it to be more than a click, so let’s talk first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → I’d like it to be more than a click, so let’s talk first.

door-formal = Before we connect, I would like to speak with you briefly.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .examples =
        → Before we connect, I would like to speak with you briefly.

door-formal-conversation = I would like us to speak before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .examples =
        → I would like us to speak before we connect.

## Opening the door: the step

step-phone-or-coffee = Shall we talk on the phone, or over a coffee?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, student, met-once
    .examples =
        → Shall we talk on the phone, or over a coffee?

step-up-for = Are you up for a call or a coffee?
    .move = step
    .approaches = open-the-door
    .registers = casual
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, student, met-once
    .examples =
        → Are you up for a call or a coffee?

step-half-hour = Do you have half an hour for a call one of these days?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, client, classmate, teacher, student, met-once
    .examples =
        → Do you have half an hour for a call one of these days?

step-up-for-call = Do you have time for a short call?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, supplier, recruiter, classmate, teacher, met-once, competitor
    .unless = bereavement, layoff
    .examples =
        → Do you have time for a short call?

step-few-minutes = Could we talk on the phone for a few minutes?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = supplier, recruiter, competitor, unknown
    .examples =
        → Could we talk on the phone for a few minutes?

step-short-call = Are you free for a short call?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = supplier, recruiter, competitor, unknown
    .examples =
        → Are you free for a short call?

step-talk-soon = Shall we talk on the phone one of these days?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, classmate, met-once
    .unless = bereavement, layoff
    .examples =
        → Shall we talk on the phone one of these days?

step-free-call = Are you free for a call one of these days?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, classmate, teacher
    .unless = bereavement, layoff
    .examples =
        → Are you free for a call one of these days?

step-catch-up-help = Would you be up for a short call?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = worked-together-once
    .unless = layoff
    .examples =
        → Would you be up for a short call?

step-catch-up-time = Would you have time for a call one of these days?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = worked-together-once
    .unless = layoff
    .examples =
        → Would you have time for a call one of these days?

step-formal = Would you have time for a short phone call?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .examples =
        → Would you have time for a short phone call?

step-formal-suggest = Would a short phone call suit you?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .examples =
        → Would a short phone call suit you?

step-at-work = Do you have ten minutes one of these days?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, former-manager, former-report, classmate, met-once
    .when = working-together
    .unless = bereavement, layoff, hostile
    .examples =
        → Do you have ten minutes one of these days?

step-at-work-coffee = Shall we take ten minutes over a coffee?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, former-manager, former-report, classmate, met-once
    .when = working-together
    .unless = bereavement, layoff, hostile
    .examples =
        → Shall we take ten minutes over a coffee?

step-gentle = If you feel like talking, I’m here, and if not, that’s fine too.
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → If you feel like talking, I’m here, and if not, that’s fine too.

step-gentle-coffee = Whenever you feel like talking, just call; and if you don’t, that’s fine too.
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → Whenever you feel like talking, just call; and if you don’t, that’s fine too.

step-layoff = Shall we talk on the phone, whenever it suits you?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .examples =
        → Shall we talk on the phone, whenever it suits you?

step-layoff-coffee = Shall we talk, whenever you feel like it?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .examples =
        → Shall we talk, whenever you feel like it?

step-layoff-formal = Would you like to talk on the phone, whenever it suits you?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = layoff
    .examples =
        → Would you like to talk on the phone, whenever it suits you?

step-gentle-formal = If you would like to talk, please call me whenever it suits you.
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = bereavement
    .examples =
        → If you would like to talk, please call me whenever it suits you.

step-call-detail = { $detail-kind ->
    [when] How about a call { $detail }
    [day] How about a call on { $detail }
    [do] Shall we { $detail }
   *[what] How about { $detail }
}?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = call
    .examples =
        detail-kind=when; detail=next week → How about a call next week?
        detail-kind=day; detail=Friday → How about a call on Friday?
        detail-kind=do; detail=grab a coffee → Shall we grab a coffee?
        detail-kind=what; detail=a call on Friday → How about a call on Friday?

step-phone-detail = { $detail-kind ->
    [when] Could we talk on the phone { $detail }
    [day] Could we talk on the phone on { $detail }
    [do] Could we { $detail }
   *[what] Could we make it { $detail }
}?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = call
    .examples =
        detail-kind=when; detail=next week → Could we talk on the phone next week?
        detail-kind=day; detail=Friday → Could we talk on the phone on Friday?
        detail-kind=do; detail=grab a coffee → Could we grab a coffee?
        detail-kind=what; detail=a call on Friday → Could we make it a call on Friday?

step-call-formal = { $detail-kind ->
    [when] Would a call { $detail } suit you
    [day] Would a call on { $detail } suit you
    [do] Would you like to { $detail }
   *[what] Would { $detail } suit you
}?
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .offer = call
    .examples =
        detail-kind=when; detail=next week → Would a call next week suit you?
        detail-kind=day; detail=Friday → Would a call on Friday suit you?
        detail-kind=do; detail=grab a coffee → Would you like to grab a coffee?
        detail-kind=what; detail=a call on Friday → Would a call on Friday suit you?

step-call = How about a call?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = call
    .examples =
        → How about a call?

step-call-plain-formal = May I suggest a short call?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .offer = call
    .examples =
        → May I suggest a short call?

step-meet-detail = { $detail-kind ->
    [when] Shall we meet { $detail }
    [day] Shall we meet on { $detail }
    [do] Shall we { $detail }
   *[what] How about { $detail }
}?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = meet
    .examples =
        detail-kind=when; detail=next week → Shall we meet next week?
        detail-kind=day; detail=Friday → Shall we meet on Friday?
        detail-kind=do; detail=grab a coffee → Shall we grab a coffee?
        detail-kind=what; detail=a call on Friday → How about a call on Friday?

step-meeting-detail = { $detail-kind ->
    [when] How about meeting { $detail }
    [day] How about meeting on { $detail }
    [do] Would you like to { $detail }
   *[what] Would { $detail } suit you
}?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = meet
    .examples =
        detail-kind=when; detail=next week → How about meeting next week?
        detail-kind=day; detail=Friday → How about meeting on Friday?
        detail-kind=do; detail=grab a coffee → Would you like to grab a coffee?
        detail-kind=what; detail=a call on Friday → Would a call on Friday suit you?

step-meet-formal = { $detail-kind ->
    [when] Would it suit you to meet { $detail }
    [day] Would it suit you to meet on { $detail }
    [do] Would you care to { $detail }
   *[what] May I suggest { $detail }
}?
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .offer = meet
    .examples =
        detail-kind=when; detail=next week → Would it suit you to meet next week?
        detail-kind=day; detail=Friday → Would it suit you to meet on Friday?
        detail-kind=do; detail=grab a coffee → Would you care to grab a coffee?
        detail-kind=what; detail=a call on Friday → May I suggest a call on Friday?

step-meet = Shall we meet?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = meet
    .examples =
        → Shall we meet?

step-meet-plain-formal = May I suggest that we meet?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .offer = meet
    .examples =
        → May I suggest that we meet?

## Asking: what comes before the question

ask-before = Before I answer, I’d like to know a little more.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → Before I answer, I’d like to know a little more.

ask-curious = Let me ask you something before I answer.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → Let me ask you something before I answer.

ask-question = I have a question before I answer.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → I have a question before I answer.

ask-hostile = I’ve read your note, and I’d like to understand it.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .when = acquainted, hostile
    .examples =
        → I’ve read your note, and I’d like to understand it.

ask-hostile-reason-formal = I have read your note, and I would like to understand it.
    .move = reason
    .approaches = ask
    .registers = formal
    .when = acquainted, hostile
    .examples =
        → I have read your note, and I would like to understand it.

ask-whole = Before I answer: was there something in particular you wanted to talk about, or is it to stay in touch?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .when = acquainted
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → Before I answer: was there something in particular you wanted to talk about, or is it to stay in touch?

ask-whole-behind = I’d like to know before I answer: did you have something in mind, or is it to stay in touch?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .when = acquainted
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → I’d like to know before I answer: did you have something in mind, or is it to stay in touch?

ask-whole-about = Can I ask one thing first: is it about something in particular, or just to stay in touch? Then I can give you a proper answer.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-report, classmate, student, met-once
    .when = acquainted
    .unless = bereavement, layoff, request, question, hostile
    .covers = step, closing
    .examples =
        → Can I ask one thing first: is it about something in particular, or just to stay in touch? Then I can give you a proper answer.

ask-whole-think = May I ask first: was there something you wanted to talk about? If it’s to stay in touch, just say so.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → May I ask first: was there something you wanted to talk about? If it’s to stay in touch, just say so.

ask-whole-made = Before I answer, may I ask what made you get in touch?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .when = acquainted
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → Before I answer, may I ask what made you get in touch?

ask-work-think = May I ask first whether you had something particular in mind?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .when = acquainted
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → May I ask first whether you had something particular in mind?

ask-work-about = May I ask before I answer: is it about something in particular, or just to connect?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .when = acquainted
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → May I ask before I answer: is it about something in particular, or just to connect?

ask-work = Before I answer: was there something in particular you had in mind, or is it just to connect?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .when = acquainted
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → Before I answer: was there something in particular you had in mind, or is it just to connect?

ask-laid-off-wait = The invitation can wait.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .when = layoff
    .examples =
        → The invitation can wait.

ask-like-to-know = I’d like to hear a little more before I say yes or no.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → I’d like to hear a little more before I say yes or no.

ask-before-formal = Before I answer, I would like to know a little more.
    .move = reason
    .approaches = ask
    .registers = formal
    .examples =
        → Before I answer, I would like to know a little more.

know-trying = I can’t quite place your name.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → I can’t quite place your name.

know-before = Before I answer, I’d like to place your name.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → Before I answer, I’d like to place your name.

know-like-to = I can’t place your name, so I’d like to ask before I answer.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → I can’t place your name, so I’d like to ask before I answer.

know-whole-sure = I’m not sure how we know each other. If you tell me where we met, or what it’s about, I’ll get back to you.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .relationships = unknown
    .unless = note, bereavement, layoff, offered
    .covers = step, closing
    .examples =
        → I’m not sure how we know each other. If you tell me where we met, or what it’s about, I’ll get back to you.

know-whole-answer = I can’t place your name, and I’d like to know who I’m writing to. Could you tell me how we know each other?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .relationships = unknown
    .unless = note, bereavement, layoff, offered
    .covers = step
    .examples =
        → I can’t place your name, and I’d like to know who I’m writing to. Could you tell me how we know each other?

know-whole-met = I can’t quite place your name. Have we met? Tell me where, or what made you think of me, and I’ll get back to you.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .relationships = unknown
    .unless = note, bereavement, layoff, offered
    .covers = step, closing
    .examples =
        → I can’t quite place your name. Have we met? Tell me where, or what made you think of me, and I’ll get back to you.

know-note-place = I’m trying to put a face to the name, and I’d like to answer you properly.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .when = note
    .unless = request, question
    .examples =
        → I’m trying to put a face to the name, and I’d like to answer you properly.

know-note-sure = Before I answer, I’d like to be sure I know who I’m writing to.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .when = note
    .unless = request, question
    .examples =
        → Before I answer, I’d like to be sure I know who I’m writing to.

know-note-formal = Before I answer, I would like to be sure that I have placed your name correctly.
    .move = reason
    .approaches = ask-how-we-know
    .registers = formal
    .when = note
    .unless = request, question
    .examples =
        → Before I answer, I would like to be sure that I have placed your name correctly.

know-before-formal = Before I answer, I would like to place your name.
    .move = reason
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        → Before I answer, I would like to place your name.

know-before-formal-who = I would like to place your name before I answer.
    .move = reason
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        → I would like to place your name before I answer.

## Asking: a principle first

field-ask-first = I usually keep LinkedIn for people in my own field, but let me ask before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = field
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for people in my own field, but let me ask before I answer.

recruiters-colleagues-ask-first = I usually keep LinkedIn for colleagues and recruiters, but let me ask something before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = recruiters-colleagues
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, met-once, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for colleagues and recruiters, but let me ask something before I answer.

recruiters-close-ask-first = I usually keep LinkedIn for work, but let me ask before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = recruiters-colleagues
    .relationships = friend, family, classmate, teacher, student
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for work, but let me ask before I answer.

colleagues-customers-ask-first = I usually keep LinkedIn for colleagues and customers, but I have a question before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = colleagues-customers
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for colleagues and customers, but I have a question before I answer.

current-work-ask-first = I usually keep LinkedIn for my current work, but let me ask a question first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = current-work
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for my current work, but let me ask a question first.

rare-ask = I’m rarely on LinkedIn, but I’d like to ask before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .reasons = rare-use
    .unless = bereavement, layoff
    .examples =
        → I’m rarely on LinkedIn, but I’d like to ask before I answer.

rare-ask-mind = I’m rarely on LinkedIn, but before I answer: did you have something particular in mind?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .reasons = rare-use
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → I’m rarely on LinkedIn, but before I answer: did you have something particular in mind?

rare-ask-formal = I am rarely on LinkedIn, but I would like to ask before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = formal
    .reasons = rare-use
    .unless = bereavement, layoff
    .examples =
        → I am rarely on LinkedIn, but I would like to ask before I answer.

recommend-ask = I like to know a little about the people I connect with, so I have a question first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = can-recommend
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        → I like to know a little about the people I connect with, so I have a question first.

recommend-ask-know = I connect with people whose work I know, so let me ask a question first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = can-recommend
    .relationships = former-colleague, client, supplier, classmate, met-once, competitor, unknown
    .unless = close, bereavement, layoff
    .examples =
        → I connect with people whose work I know, so let me ask a question first.

recommend-ask-more = I like to know a little more before I connect, so let me ask a question first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = can-recommend
    .relationships = friend, colleague, former-manager, report, former-report, recruiter, student
    .unless = close, bereavement, layoff
    .examples =
        → I like to know a little more before I connect, so let me ask a question first.

field-ask-mind = I usually keep LinkedIn for people in my own field, but before I answer, may I ask what you had in mind?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .reasons = field
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → I usually keep LinkedIn for people in my own field, but before I answer, may I ask what you had in mind?

field-ask-know = I usually keep LinkedIn for people in my own field, but before I answer, may I ask how we know each other?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .reasons = field
    .unless = bereavement, layoff
    .covers = step
    .examples =
        → I usually keep LinkedIn for people in my own field, but before I answer, may I ask how we know each other?

field-ask-formal = I usually keep LinkedIn for people in my own field, but I would like to know a little more before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = formal
    .reasons = field
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for people in my own field, but I would like to know a little more before I answer.

recruiters-colleagues-ask-mind = I usually keep LinkedIn for colleagues and recruiters, but before I answer, may I ask what you had in mind?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, met-once, competitor, unknown
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → I usually keep LinkedIn for colleagues and recruiters, but before I answer, may I ask what you had in mind?

recruiters-close-ask-mind = I usually keep LinkedIn for work, but before I answer, may I ask what you had in mind?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend, family, classmate, teacher, student
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → I usually keep LinkedIn for work, but before I answer, may I ask what you had in mind?

recruiters-colleagues-ask-know = I usually keep LinkedIn for colleagues and recruiters, but before I answer, may I ask how we know each other?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, met-once, competitor, unknown
    .unless = bereavement, layoff
    .covers = step
    .examples =
        → I usually keep LinkedIn for colleagues and recruiters, but before I answer, may I ask how we know each other?

recruiters-close-ask-know = I usually keep LinkedIn for work, but before I answer, may I ask how we know each other?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend, family, classmate, teacher, student
    .unless = bereavement, layoff
    .covers = step
    .examples =
        → I usually keep LinkedIn for work, but before I answer, may I ask how we know each other?

recruiters-colleagues-ask-formal = I usually keep LinkedIn for colleagues and recruiters, but I would like to know a little more before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = formal
    .reasons = recruiters-colleagues
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, met-once, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for colleagues and recruiters, but I would like to know a little more before I answer.

recruiters-close-ask-formal = I usually keep LinkedIn for work, but I would like to know a little more before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = formal
    .reasons = recruiters-colleagues
    .relationships = friend, family, classmate, teacher, student
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for work, but I would like to know a little more before I answer.

colleagues-customers-ask-mind = I usually keep LinkedIn for colleagues and customers, but before I answer, may I ask what you had in mind?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .reasons = colleagues-customers
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → I usually keep LinkedIn for colleagues and customers, but before I answer, may I ask what you had in mind?

colleagues-customers-ask-know = I usually keep LinkedIn for colleagues and customers, but before I answer, may I ask how we know each other?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .reasons = colleagues-customers
    .unless = bereavement, layoff
    .covers = step
    .examples =
        → I usually keep LinkedIn for colleagues and customers, but before I answer, may I ask how we know each other?

colleagues-customers-ask-formal = I usually keep LinkedIn for colleagues and customers, but I would like to know a little more before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = formal
    .reasons = colleagues-customers
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for colleagues and customers, but I would like to know a little more before I answer.

current-work-ask-mind = I usually keep LinkedIn for my current work, but before I answer, may I ask what you had in mind?
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .reasons = current-work
    .unless = bereavement, layoff, request, question, hostile
    .covers = step
    .examples =
        → I usually keep LinkedIn for my current work, but before I answer, may I ask what you had in mind?

current-work-ask-know = I usually keep LinkedIn for my current work, but before I answer, may I ask how we know each other?
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .reasons = current-work
    .unless = bereavement, layoff
    .covers = step
    .examples =
        → I usually keep LinkedIn for my current work, but before I answer, may I ask how we know each other?

current-work-ask-formal = I usually keep LinkedIn for my current work, but I would like to know a little more before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = formal
    .reasons = current-work
    .unless = bereavement, layoff
    .examples =
        → I usually keep LinkedIn for my current work, but I would like to know a little more before I answer.

## Asking how we know each other

know-met = Have we met, or did somebody point you my way?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = note
    .examples =
        → Have we met, or did somebody point you my way?

know-help = Could you tell me how we know each other?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → Could you tell me how we know each other?

know-remind = Could you remind me how we know each other?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → Could you remind me how we know each other?

know-forgotten = I may simply have forgotten: how do we know each other?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = bereavement
    .examples =
        → I may simply have forgotten: how do we know each other?

know-paths = Where did our paths cross?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .unless = note
    .examples =
        → Where did our paths cross?

know-note-help = Would you help my memory along a little?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .when = note
    .unless = bereavement, request, question
    .examples =
        → Would you help my memory along a little?

know-note-hint = Could you give me one more hint about when we talked?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .when = note
    .unless = bereavement, request, question
    .examples =
        → Could you give me one more hint about when we talked?

know-note-hint-formal = Would you be so kind as to help my memory along?
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .when = note
    .unless = bereavement, request, question
    .examples =
        → Would you be so kind as to help my memory along?

know-formal-remind = May I ask how we know each other?
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        → May I ask how we know each other?

know-formal-paths = Would you remind me where our paths have crossed?
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        → Would you remind me where our paths have crossed?

know-formal-where = Could you tell me where we know each other from?
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        → Could you tell me where we know each other from?

## Asking what they have in mind

ask-friend-here = Did you have something in mind? If it’s to stay in touch, just say so.
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .unless = note, hostile
    .examples =
        → Did you have something in mind? If it’s to stay in touch, just say so.

ask-friend-about = Did you have something particular in mind, or is it to stay in touch?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .unless = note, hostile
    .examples =
        → Did you have something particular in mind, or is it to stay in touch?

ask-help = Is it about something in particular, or just to stay in touch?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, student, met-once
    .unless = layoff, request, question, hostile
    .examples =
        → Is it about something in particular, or just to stay in touch?

ask-working-on = Was there something in particular you wanted to talk about, or is it just to connect?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .unless = request, question, hostile
    .examples =
        → Was there something in particular you wanted to talk about, or is it just to connect?

ask-particular = Was there something in particular, or is it just to stay in touch?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, classmate, teacher, student, met-once
    .unless = layoff, request, question, hostile
    .examples =
        → Was there something in particular, or is it just to stay in touch?

ask-prompted = Was there something you had in mind?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .unless = close, layoff, request, hostile
    .examples =
        → Was there something you had in mind?

ask-hostile-formal = Could you tell me what it is about?
    .move = step
    .approaches = ask
    .registers = formal
    .when = hostile
    .examples =
        → Could you tell me what it is about?

ask-hostile-about = Could you tell me what this is about?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .when = hostile
    .examples =
        → Could you tell me what this is about?

ask-request = Could you tell me a little more about it?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .when = request
    .examples =
        → Could you tell me a little more about it?

step-topic = Shall we talk about { $topic } on the phone?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = note
    .unless = bereavement, layoff, hostile
    .examples =
        topic=the design job → Shall we talk about the design job on the phone?

ask-topic-formal = Could you tell me more about { $topic }?
    .move = step
    .approaches = ask
    .registers = formal
    .when = note
    .unless = bereavement, layoff
    .examples =
        topic=the design job → Could you tell me more about the design job?

ask-topic = Could you tell me a little more about { $topic }?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .when = note
    .unless = bereavement, layoff
    .examples =
        topic=the design job → Could you tell me a little more about the design job?

ask-laid-off = If there was something you wanted to ask, please do.
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .when = layoff
    .examples =
        → If there was something you wanted to ask, please do.

ask-in-mind = Did you have something particular in mind?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .unless = request, hostile
    .examples =
        → Did you have something particular in mind?

ask-recruiter = Is it about a particular position, and if so, which?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = recruiter
    .examples =
        → Is it about a particular position, and if so, which?

ask-recruiter-role = Is there a particular position that you have in mind for me?
    .move = step
    .approaches = ask
    .relationships = recruiter
    .examples =
        → Is there a particular position that you have in mind for me?

ask-recruiter-know = What should I know about the position?
    .move = step
    .approaches = ask
    .relationships = recruiter
    .examples =
        → What should I know about the position?

ask-formal-in-mind = May I ask what you have in mind?
    .move = step
    .approaches = ask
    .registers = formal
    .examples =
        → May I ask what you have in mind?

ask-formal-prompted = May I ask what prompted your invitation?
    .move = step
    .approaches = ask
    .registers = formal
    .examples =
        → May I ask what prompted your invitation?

ask-formal-hope = Could you tell me what you would like to discuss?
    .move = step
    .approaches = ask
    .registers = formal
    .examples =
        → Could you tell me what you would like to discuss?

ask-supplier = What is it you’d like to talk about?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = supplier
    .examples =
        → What is it you’d like to talk about?

## Asking, gently

ask-gently = There’s no hurry about the invitation.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → There’s no hurry about the invitation.

ask-gently-formal = There is no hurry about this at all.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = formal
    .when = bereavement
    .examples =
        → There is no hurry about this at all.

ask-gently-mind = If there was something you wanted to talk about, just tell me, whenever you feel like it.
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → If there was something you wanted to talk about, just tell me, whenever you feel like it.

ask-gently-mind-formal = Whenever it suits you, would you tell me what you have in mind?
    .move = step
    .approaches = ask
    .registers = formal
    .when = bereavement
    .examples =
        → Whenever it suits you, would you tell me what you have in mind?

know-gently = Whenever you feel like it, would you remind me how we know each other?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → Whenever you feel like it, would you remind me how we know each other?

know-gently-formal = Whenever it suits you, would you remind me how we know each other?
    .move = step
    .approaches = ask-how-we-know
    .registers = formal
    .when = bereavement
    .examples =
        → Whenever it suits you, would you remind me how we know each other?

## Accepting

accept-happy = I’m happy to accept.
    .move = reason
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        → I’m happy to accept.

accept-glad = I’ll gladly accept.
    .move = reason
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        → I’ll gladly accept.

accept-yes = Yes, let’s connect.
    .move = reason
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        → Yes, let’s connect.

accept-formal = I am glad to accept.
    .move = reason
    .approaches = accept-with-note
    .registers = formal
    .examples =
        → I am glad to accept.

accept-formal-pleased = I am pleased to connect with you.
    .move = reason
    .approaches = accept-with-note
    .registers = formal
    .examples =
        → I am pleased to connect with you.

## Accepting: the limit

limit-no-pitches = One request: no offers by message, please. If I need something, I’ll ask.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = supplier, competitor, unknown
    .examples =
        → One request: no offers by message, please. If I need something, I’ll ask.

limit-recruiter = One request: please don’t send me openings unless I ask for them.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = recruiter
    .examples =
        → One request: please don’t send me openings unless I ask for them.

limit-no-requests = One thing up front: please don’t count on me for introductions or references there. For anything else, just write to me.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate, met-once
    .examples =
        → One thing up front: please don’t count on me for introductions or references there. For anything else, just write to me.

limit-no-requests-know = Just so you know: introductions and references aren’t something I do through LinkedIn.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate, met-once
    .examples =
        → Just so you know: introductions and references aren’t something I do through LinkedIn.

limit-no-endorsing = One request: for work, let’s use the usual channels rather than LinkedIn messages.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .examples =
        → One request: for work, let’s use the usual channels rather than LinkedIn messages.

limit-professional = One request: let’s leave the business of our companies out of it.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = competitor
    .examples =
        → One request: let’s leave the business of our companies out of it.

limit-directly = One request: for anything that matters, please write to me directly rather than through LinkedIn.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = teacher, student
    .examples =
        → One request: for anything that matters, please write to me directly rather than through LinkedIn.

limit-close = One request: let’s keep personal things for when we talk.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = close
    .examples =
        → One request: let’s keep personal things for when we talk.

limit-formal = For anything important, please contact me directly rather than through LinkedIn.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .examples =
        → For anything important, please contact me directly rather than through LinkedIn.

limit-formal-offers = I would only ask you not to send me offers by message; if I need something, I will ask.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .relationships = supplier
    .examples =
        → I would only ask you not to send me offers by message; if I need something, I will ask.

limit-formal-recruiter = I would only ask you not to send me openings unless I ask for them.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .relationships = recruiter
    .examples =
        → I would only ask you not to send me openings unless I ask for them.

limit-formal-competitor = I would only ask that we leave the business of our companies out of it.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .relationships = competitor
    .examples =
        → I would only ask that we leave the business of our companies out of it.

limit-formal-work = For our work, I would suggest that we stay with the usual channels rather than LinkedIn messages.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .relationships = colleague, manager, report, client
    .examples =
        → For our work, I would suggest that we stay with the usual channels rather than LinkedIn messages.

limit-formal-close = I would like to keep personal matters for when we talk.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .when = close
    .examples =
        → I would like to keep personal matters for when we talk.

limit-channel-faster = For anything that matters you’ll reach me faster { -by-channel }.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → For anything that matters you’ll reach me faster on WhatsApp.
        channel=email; channel-kind=email → For anything that matters you’ll reach me faster by email.
        channel=phone; channel-kind=phone → For anything that matters you’ll reach me faster by phone.

limit-channel-talk = Let’s keep talking { -by-channel }, though; that’s where I answer.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → Let’s keep talking on WhatsApp, though; that’s where I answer.
        channel=email; channel-kind=email → Let’s keep talking by email, though; that’s where I answer.
        channel=phone; channel-kind=phone → Let’s keep talking by phone, though; that’s where I answer.

limit-channel-formal = For anything important I am easier to reach { -by-channel }.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .reasons = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → For anything important I am easier to reach on WhatsApp.
        channel=email; channel-kind=email → For anything important I am easier to reach by email.
        channel=phone; channel-kind=phone → For anything important I am easier to reach by phone.

limit-elsewhere = For anything important, please reach me the usual way rather than through LinkedIn.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        → For anything important, please reach me the usual way rather than through LinkedIn.

limit-elsewhere-formal = For anything important, let us stay with the ways in which we are already in contact.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .reasons = other-channel
    .examples =
        → For anything important, let us stay with the ways in which we are already in contact.

limit-rare = I don’t look in there often, so an answer may take me a while.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        → I don’t look in there often, so an answer may take me a while.

limit-rare-quiet = I hardly use LinkedIn, so please don’t mind if an answer takes a while.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        → I hardly use LinkedIn, so please don’t mind if an answer takes a while.

limit-rare-formal = I rarely use LinkedIn, so an answer may take some time.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .reasons = rare-use
    .examples =
        → I rarely use LinkedIn, so an answer may take some time.

limit-role = Because of my role I leave recommendations and introductions on LinkedIn to others.
    .move = limit
    .approaches = accept-with-note
    .reasons = role-policy
    .examples =
        → Because of my role I leave recommendations and introductions on LinkedIn to others.

limit-role-none = In my position I don’t recommend or introduce anyone on LinkedIn, so please don’t count on me for that.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        → In my position I don’t recommend or introduce anyone on LinkedIn, so please don’t count on me for that.

limit-current = I only use LinkedIn for my present job, so don’t be surprised if I’m quiet there.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        → I only use LinkedIn for my present job, so don’t be surprised if I’m quiet there.

limit-current-formal = I use LinkedIn for my current work only and would like to leave other projects out of it.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .reasons = current-work
    .examples =
        → I use LinkedIn for my current work only and would like to leave other projects out of it.

## Accepting, gently

limit-bereaved = I keep introductions and sales out of LinkedIn, but none of that matters now.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I keep introductions and sales out of LinkedIn, but none of that matters now.

limit-bereaved-formal = I keep introductions and sales out of LinkedIn, but none of that is important now.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .when = bereavement
    .examples =
        → I keep introductions and sales out of LinkedIn, but none of that is important now.

limit-layoff = I don’t pass on introductions through LinkedIn, but I do wish you well with what comes next.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I don’t pass on introductions through LinkedIn, but I do wish you well with what comes next.

limit-layoff-formal = I do not pass on introductions through LinkedIn, but I wish you well with what comes next.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .when = layoff
    .examples =
        → I do not pass on introductions through LinkedIn, but I wish you well with what comes next.

## Later

defer-connect-detail = I’d like to connect, but a little later: I’ll send you an invitation myself { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → I’d like to connect, but a little later: I’ll send you an invitation myself next week.
        detail-kind=day; detail=Tuesday at ten → I’d like to connect, but a little later: I’ll send you an invitation myself on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I’d like to connect, but a little later: I’ll send you an invitation myself around coffee on Friday.

defer-nothing-to-do = Let’s connect { -on-detail }. I’ll send you the invitation then, so there’s nothing you need to do.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → Let’s connect next week. I’ll send you the invitation then, so there’s nothing you need to do.
        detail-kind=day; detail=Tuesday at ten → Let’s connect on Tuesday at ten. I’ll send you the invitation then, so there’s nothing you need to do.
        detail-kind=what; detail=coffee on Friday → Let’s connect around coffee on Friday. I’ll send you the invitation then, so there’s nothing you need to do.

defer-say-so-detail = Not right now, but I do want to connect: I’ll send you an invitation myself { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → Not right now, but I do want to connect: I’ll send you an invitation myself next week.
        detail-kind=day; detail=Friday → Not right now, but I do want to connect: I’ll send you an invitation myself on Friday.
        detail-kind=what; detail=mid-March → Not right now, but I do want to connect: I’ll send you an invitation myself around mid-March.

defer-contact-detail = I’d like to connect, but not yet: I’ll get in touch with you { -on-detail }, and then we can.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = contact-later
    .examples =
        detail-kind=when; detail=next week → I’d like to connect, but not yet: I’ll get in touch with you next week, and then we can.
        detail-kind=day; detail=Tuesday at ten → I’d like to connect, but not yet: I’ll get in touch with you on Tuesday at ten, and then we can.
        detail-kind=what; detail=coffee on Friday → I’d like to connect, but not yet: I’ll get in touch with you around coffee on Friday, and then we can.

defer-myself = I’d like to connect, but not yet. I’ll send you an invitation myself, so there’s nothing you need to do.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .covers = closing
    .examples =
        → I’d like to connect, but not yet. I’ll send you an invitation myself, so there’s nothing you need to do.

defer-later-on = I’d like to connect, just not yet. I’ll send you an invitation myself a little later.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        → I’d like to connect, just not yet. I’ll send you an invitation myself a little later.

defer-say-so = I’d like to connect a little later. Please leave it with me: I’ll send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        → I’d like to connect a little later. Please leave it with me: I’ll send you an invitation myself.

defer-connect-formal = I would like to connect a little later, and will send you an invitation myself { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → I would like to connect a little later, and will send you an invitation myself next week.
        detail-kind=day; detail=Tuesday at ten → I would like to connect a little later, and will send you an invitation myself on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I would like to connect a little later, and will send you an invitation myself around coffee on Friday.

defer-contact-formal = I would rather connect a little later, and will contact you { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .offer = contact-later
    .examples =
        detail-kind=when; detail=next week → I would rather connect a little later, and will contact you next week.
        detail-kind=day; detail=Tuesday at ten → I would rather connect a little later, and will contact you on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I would rather connect a little later, and will contact you around coffee on Friday.

defer-formal = I would like to connect at a later time, and will then send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .examples =
        → I would like to connect at a later time, and will then send you an invitation myself.

timing-connect-detail = A little later would suit me better, so I’ll send you an invitation myself { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → A little later would suit me better, so I’ll send you an invitation myself next week.
        detail-kind=day; detail=Tuesday at ten → A little later would suit me better, so I’ll send you an invitation myself on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → A little later would suit me better, so I’ll send you an invitation myself around coffee on Friday.

timing-contact-detail = A little later would suit me better, so I’ll get in touch with you { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .offer = contact-later
    .examples =
        detail-kind=when; detail=next week → A little later would suit me better, so I’ll get in touch with you next week.
        detail-kind=day; detail=Tuesday at ten → A little later would suit me better, so I’ll get in touch with you on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → A little later would suit me better, so I’ll get in touch with you around coffee on Friday.

timing-later = I’d like to connect, only a little later, and I’ll get in touch with you myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .examples =
        → I’d like to connect, only a little later, and I’ll get in touch with you myself.

timing-connect-formal = A little later would suit me better, so I will send you an invitation myself { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → A little later would suit me better, so I will send you an invitation myself next week.
        detail-kind=day; detail=Tuesday at ten → A little later would suit me better, so I will send you an invitation myself on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → A little later would suit me better, so I will send you an invitation myself around coffee on Friday.

timing-contact-formal = A little later would suit me better, so I will contact you { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .offer = contact-later
    .examples =
        detail-kind=when; detail=next week → A little later would suit me better, so I will contact you next week.
        detail-kind=day; detail=Tuesday at ten → A little later would suit me better, so I will contact you on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → A little later would suit me better, so I will contact you around coffee on Friday.

timing-later-formal = I would like to connect, though a little later, and will then send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .examples =
        → I would like to connect, though a little later, and will then send you an invitation myself.

defer-outside = I’m bound by an agreement that rules it out while it lasts. Once it ends, I’ll send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = external-constraint
    .relationships = friend, family, former-colleague, former-manager, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .examples =
        → I’m bound by an agreement that rules it out while it lasts. Once it ends, I’ll send you an invitation myself.

defer-outside-formal = I am bound by an agreement that rules it out while it lasts. Once it ends, I will send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = external-constraint
    .relationships = friend, family, former-colleague, former-manager, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .examples =
        → I am bound by an agreement that rules it out while it lasts. Once it ends, I will send you an invitation myself.

defer-current = For now I’m only adding people I work with, so not yet. When that changes, I’ll send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        → For now I’m only adding people I work with, so not yet. When that changes, I’ll send you an invitation myself.

defer-current-formal = At present I add only people with whom I work. When that changes, I will send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = current-work
    .examples =
        → At present I add only people with whom I work. When that changes, I will send you an invitation myself.

## What the user offers instead

offer-call-detail = { $detail-kind ->
    [when] How about a call { $detail } instead
    [day] How about a call on { $detail } instead
    [do] Shall we { $detail } instead
   *[what] How about { $detail } instead
}?
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = call
    .examples =
        detail-kind=when; detail=next week → How about a call next week instead?
        detail-kind=day; detail=Tuesday at ten → How about a call on Tuesday at ten instead?
        detail-kind=do; detail=grab a coffee → Shall we grab a coffee instead?
        detail-kind=what; detail=coffee on Friday → How about coffee on Friday instead?

offer-call = Let’s talk on the phone instead.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = call
    .examples =
        → Let’s talk on the phone instead.

offer-meet-detail = { $detail-kind ->
    [when] Shall we meet { $detail } instead
    [day] Shall we meet on { $detail } instead
    [do] Shall we { $detail } instead
   *[what] How about { $detail } instead
}?
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = meet
    .examples =
        detail-kind=when; detail=next week → Shall we meet next week instead?
        detail-kind=day; detail=Tuesday at ten → Shall we meet on Tuesday at ten instead?
        detail-kind=do; detail=grab a coffee → Shall we grab a coffee instead?
        detail-kind=what; detail=coffee on Friday → How about coffee on Friday instead?

offer-meet = Let’s meet up instead.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = meet
    .examples =
        → Let’s meet up instead.

offer-channel = You can always reach me { -by }, though.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = other-channel
    .examples =
        channel-kind=phone → You can always reach me by phone, though.
        channel-kind=email → You can always reach me by email, though.
        channel-kind=address; channel=jo@example.org → You can always reach me at jo@example.org, though.
        channel-kind=number; channel=555 0170 → You can always reach me on 555 0170, though.
        channel-kind=other; channel=WhatsApp → You can always reach me on WhatsApp, though.

offer-channel-close = Write to me { -by } any time, though; I’d like that.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .offer = other-channel
    .examples =
        channel-kind=phone → Write to me by phone any time, though; I’d like that.
        channel-kind=email → Write to me by email any time, though; I’d like that.
        channel-kind=address; channel=jo@example.org → Write to me at jo@example.org any time, though; I’d like that.
        channel-kind=number; channel=555 0170 → Write to me on 555 0170 any time, though; I’d like that.
        channel-kind=other; channel=WhatsApp → Write to me on WhatsApp any time, though; I’d like that.

offer-referral = If it’s about work, { $detail } is the person to talk to.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = referral
    .examples =
        detail=the reunion → If it’s about work, the reunion is the person to talk to.

offer-contact-later = I’ll get in touch with you { -on-detail }.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = contact-later
    .examples =
        detail-kind=when; detail=next week → I’ll get in touch with you next week.
        detail-kind=day; detail=Tuesday at ten → I’ll get in touch with you on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I’ll get in touch with you around coffee on Friday.

also-call-detail = And { $detail-kind ->
    [when] how about a call { $detail }
    [day] how about a call on { $detail }
    [do] shall we { $detail }
   *[what] how about { $detail }
}?
    .move = alternative
    .approaches = accept-with-note, defer
    .registers = casual, neutral
    .offer = call
    .examples =
        detail-kind=when; detail=next week → And how about a call next week?
        detail-kind=day; detail=Tuesday at ten → And how about a call on Tuesday at ten?
        detail-kind=do; detail=grab a coffee → And shall we grab a coffee?
        detail-kind=what; detail=coffee on Friday → And how about coffee on Friday?

also-call = And I’d be glad to talk on the phone.
    .move = alternative
    .approaches = accept-with-note, defer
    .registers = casual, neutral
    .offer = call
    .examples =
        → And I’d be glad to talk on the phone.

also-meet-detail = And { $detail-kind ->
    [when] shall we meet { $detail }
    [day] shall we meet on { $detail }
    [do] shall we { $detail }
   *[what] how about { $detail }
}?
    .move = alternative
    .approaches = accept-with-note, defer
    .registers = casual, neutral
    .offer = meet
    .examples =
        detail-kind=when; detail=next week → And shall we meet next week?
        detail-kind=day; detail=Tuesday at ten → And shall we meet on Tuesday at ten?
        detail-kind=do; detail=grab a coffee → And shall we grab a coffee?
        detail-kind=what; detail=coffee on Friday → And how about coffee on Friday?

also-meet = And I’d be glad to meet.
    .move = alternative
    .approaches = accept-with-note, defer
    .registers = casual, neutral
    .offer = meet
    .examples =
        → And I’d be glad to meet.

also-channel = And you can always reach me { -by }.
    .move = alternative
    .approaches = accept-with-note, defer
    .registers = casual, neutral
    .offer = other-channel
    .examples =
        channel-kind=phone → And you can always reach me by phone.
        channel-kind=email → And you can always reach me by email.
        channel-kind=address; channel=jo@example.org → And you can always reach me at jo@example.org.
        channel-kind=number; channel=555 0170 → And you can always reach me on 555 0170.
        channel-kind=other; channel=WhatsApp → And you can always reach me on WhatsApp.

offer-call-formal = I would be glad to talk, however: { $detail-kind ->
    [when] would a call { $detail } suit you
    [day] would a call on { $detail } suit you
    [do] would you like to { $detail }
   *[what] would { $detail } suit you
}?
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = call
    .examples =
        detail-kind=when; detail=next week → I would be glad to talk, however: would a call next week suit you?
        detail-kind=day; detail=Tuesday at ten → I would be glad to talk, however: would a call on Tuesday at ten suit you?
        detail-kind=do; detail=grab a coffee → I would be glad to talk, however: would you like to grab a coffee?
        detail-kind=what; detail=coffee on Friday → I would be glad to talk, however: would coffee on Friday suit you?

offer-call-formal-plain = I would be glad to speak with you on the phone, however.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = call
    .examples =
        → I would be glad to speak with you on the phone, however.

offer-meet-formal = I would be glad to meet you, however: { $detail-kind ->
    [when] would it suit you { $detail }
    [day] would it suit you on { $detail }
    [do] would you like to { $detail }
   *[what] would { $detail } suit you
}?
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = meet
    .examples =
        detail-kind=when; detail=next week → I would be glad to meet you, however: would it suit you next week?
        detail-kind=day; detail=Tuesday at ten → I would be glad to meet you, however: would it suit you on Tuesday at ten?
        detail-kind=do; detail=grab a coffee → I would be glad to meet you, however: would you like to grab a coffee?
        detail-kind=what; detail=coffee on Friday → I would be glad to meet you, however: would coffee on Friday suit you?

offer-meet-formal-plain = I would be glad to meet you, however.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = meet
    .examples =
        → I would be glad to meet you, however.

offer-channel-formal = You are always welcome to contact me { -by }.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = other-channel
    .examples =
        channel-kind=phone → You are always welcome to contact me by phone.
        channel-kind=email → You are always welcome to contact me by email.
        channel-kind=address; channel=jo@example.org → You are always welcome to contact me at jo@example.org.
        channel-kind=number; channel=555 0170 → You are always welcome to contact me on 555 0170.
        channel-kind=other; channel=WhatsApp → You are always welcome to contact me on WhatsApp.

offer-referral-formal = If it is about work, { $detail } is the person to talk to.
    .move = alternative
    .approaches = decline-with-reason
    .registers = formal
    .offer = referral
    .examples =
        detail=the reunion → If it is about work, the reunion is the person to talk to.

offer-see-you = See you { $detail-kind ->
    [when] { $detail }
    [day] on { $detail }
   *[what] at { $detail }
}.
    .move = alternative
    .registers = casual, neutral
    .offer = see-you-at
    .examples =
        detail-kind=when; detail=next week → See you next week.
        detail-kind=day; detail=Tuesday at ten → See you on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → See you at coffee on Friday.

offer-see-you-look-forward = I look forward to seeing you { $detail-kind ->
    [when] { $detail }
    [day] on { $detail }
   *[what] at { $detail }
}.
    .move = alternative
    .registers = neutral, formal
    .offer = see-you-at
    .examples =
        detail-kind=when; detail=next week → I look forward to seeing you next week.
        detail-kind=day; detail=Tuesday at ten → I look forward to seeing you on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I look forward to seeing you at coffee on Friday.

offer-contact-later-formal = I will contact you { -on-detail }.
    .move = alternative
    .approaches = decline-with-reason
    .registers = formal
    .offer = contact-later
    .examples =
        detail-kind=when; detail=next week → I will contact you next week.
        detail-kind=day; detail=Tuesday at ten → I will contact you on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I will contact you around coffee on Friday.

## Last sentences

close-wish = I wish you all the best.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral, formal
    .relationships = former-colleague, former-manager, former-report, classmate, met-once, competitor, unknown
    .unless = working-together, close, bereavement, layoff, refused-before
    .examples =
        → I wish you all the best.

close-rather-tell = I wanted to tell you rather than leave you waiting.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = manager, client, recruiter, teacher, student, competitor, unknown
    .unless = bereavement, layoff, refused-before, asked-again
    .examples =
        → I wanted to tell you rather than leave you waiting.

close-between = I hope all’s well with you.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted
    .unless = meet-in-person, bereavement, layoff, request, asked-again
    .examples =
        → I hope all’s well with you.

close-friend-easy = I’m easy to find without LinkedIn.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → I’m easy to find without LinkedIn.

close-warm-hear = I’d like to hear from you, just not through LinkedIn.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted, warm
    .unless = working-together, bereavement, layoff
    .examples =
        → I’d like to hear from you, just not through LinkedIn.

close-warm-lose = I’d like us to stay in touch all the same.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher, met-once
    .when = acquainted, warm
    .unless = working-together, bereavement, layoff
    .examples =
        → I’d like us to stay in touch all the same.

close-all-well-formal = I hope all is well with you.
    .move = closing
    .approaches = decline-with-reason
    .registers = formal
    .when = acquainted
    .unless = working-together, meet-in-person, close, bereavement, layoff, request, asked-again
    .examples =
        → I hope all is well with you.

close-see-soon = See you soon.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → See you soon.

close-look-forward-seeing = I look forward to seeing you.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → I look forward to seeing you.

close-friend-catch-up = Let’s catch up properly soon.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → Let’s catch up properly soon.

close-friend-formal = I hope you are well.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = formal
    .relationships = friend, family
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → I hope you are well.

close-friend-find = You know where to find me.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → You know where to find me.

close-friend-talk = Let’s talk soon.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → Let’s talk soon.

close-friend-till = Till next time.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual
    .relationships = friend, family
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → Till next time.

close-family-hello = Say hello to everyone from me.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = family
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → Say hello to everyone from me.

close-family-seeing = See you at the next family get-together.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = family
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → See you at the next family get-together.

close-work-together = As always, you can reach me at work.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .relationships = colleague, manager, report
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → As always, you can reach me at work.

close-work-see = See you at work.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family, colleague, manager, report, classmate, met-once
    .when = working-together
    .unless = bereavement, layoff
    .examples =
        → See you at work.

close-manager-reach = You can always reach me at work.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = manager
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → You can always reach me at work.

close-report-work = It says nothing about your work.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = report
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → It says nothing about your work.

close-report-door = At work my door is open as ever.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = report
    .when = working-together, acquainted
    .unless = bereavement, layoff
    .examples =
        → At work my door is open as ever.

close-work-tomorrow = See you around the office.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual
    .relationships = colleague
    .when = working-together, meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → See you around the office.

close-client-work = You can always get in touch about our work.
    .move = closing
    .approaches = decline-with-reason
    .relationships = client
    .when = acquainted
    .unless = worked-together-once, bereavement, layoff, non-solicitation
    .examples =
        → You can always get in touch about our work.

close-client-look-forward = I look forward to our work together.
    .move = closing
    .approaches = decline-with-reason
    .relationships = client
    .when = acquainted
    .unless = worked-together-once, bereavement, layoff, non-solicitation
    .examples =
        → I look forward to our work together.

close-client-reach = For our work you can reach me as always.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = client
    .when = acquainted
    .unless = worked-together-once, bereavement, layoff, non-solicitation
    .examples =
        → For our work you can reach me as always.

close-client-bound-best = I hope things are going well on your side.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = client
    .when = non-solicitation
    .unless = bereavement, layoff
    .examples =
        → I hope things are going well on your side.

close-client-bound = I hope all is well on your side.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = client
    .when = non-solicitation
    .unless = bereavement, layoff
    .examples =
        → I hope all is well on your side.

close-former-hope = I hope things are going well for you.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        → I hope things are going well for you.

close-former-paths = I hope our paths cross again.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → I hope our paths cross again.

close-former-formal = I hope your work is going well.
    .move = closing
    .approaches = decline-with-reason
    .registers = formal
    .relationships = former-colleague, former-manager, former-report
    .when = acquainted
    .unless = bereavement, layoff, request
    .examples =
        → I hope your work is going well.

close-classmate-life = I hope life is treating you well.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = classmate
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again
    .examples =
        → I hope life is treating you well.

close-classmate-went = I hope you’re keeping well.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = classmate, teacher
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again
    .examples =
        → I hope you’re keeping well.

close-teacher = I hope you’re well.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = teacher
    .when = acquainted
    .unless = bereavement, layoff, request, asked-again
    .examples =
        → I hope you’re well.

close-classmate-old = Say hello to the old crowd from me if you see them.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual
    .relationships = classmate
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → Say hello to the old crowd from me if you see them.

close-studies = All the best with your studies.
    .move = closing
    .approaches = decline-with-reason
    .relationships = student
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → All the best with your studies.

close-student-reach = If you have a question, you know how to reach me.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = student
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → If you have a question, you know how to reach me.

close-warm-formal = I would always be glad to hear from you.
    .move = closing
    .approaches = decline-with-reason
    .registers = formal
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → I would always be glad to hear from you.

close-supplier = For our business together you can reach me as before.
    .move = closing
    .approaches = decline-with-reason
    .relationships = supplier
    .when = working-together
    .unless = bereavement, layoff
    .examples =
        → For our business together you can reach me as before.

close-recruiter = I wish you all the best with your search.
    .move = closing
    .approaches = decline-with-reason
    .relationships = recruiter
    .unless = bereavement, layoff
    .examples =
        → I wish you all the best with your search.

close-recruiter-find = I hope you find the right person soon.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = recruiter
    .unless = bereavement, layoff
    .examples =
        → I hope you find the right person soon.

close-employer = I hope things are going well { -at-employer }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer-kind=when; employer=in Lisbon → I hope things are going well in Lisbon.
        employer-kind=what; employer=Northwind → I hope things are going well at Northwind.

close-employer-best = All the best { -at-employer }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer-kind=when; employer=in Lisbon → All the best in Lisbon.
        employer-kind=what; employer=Northwind → All the best at Northwind.

close-employer-treating = I hope work { -at-employer } is treating you well.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer-kind=when; employer=in Lisbon → I hope work in Lisbon is treating you well.
        employer-kind=what; employer=Northwind → I hope work at Northwind is treating you well.

close-employer-formal = I hope all is well { -at-employer }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer-kind=when; employer=in Lisbon → I hope all is well in Lisbon.
        employer-kind=what; employer=Northwind → I hope all is well at Northwind.

close-employer-formal-wish = I wish you all the best { -at-employer }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer-kind=when; employer=in Lisbon → I wish you all the best in Lisbon.
        employer-kind=what; employer=Northwind → I wish you all the best at Northwind.

close-employer-hear = I’d like to hear how things are { -at-employer }.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer-kind=when; employer=in Lisbon → I’d like to hear how things are in Lisbon.
        employer-kind=what; employer=Northwind → I’d like to hear how things are at Northwind.

close-employer-hear-doing = It would be good to hear what you’re doing { -at-employer }.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer-kind=when; employer=in Lisbon → It would be good to hear what you’re doing in Lisbon.
        employer-kind=what; employer=Northwind → It would be good to hear what you’re doing at Northwind.

close-employer-hear-formal = I would be glad to hear how things are { -at-employer }.
    .move = closing
    .approaches = open-the-door
    .registers = formal
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        employer-kind=when; employer=in Lisbon → I would be glad to hear how things are in Lisbon.
        employer-kind=what; employer=Northwind → I would be glad to hear how things are at Northwind.

close-work = All the best with { $work }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=the bakery → All the best with the bakery.

close-work-goes = I hope all goes well with { $work }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=the bakery → I hope all goes well with the bakery.

close-work-wish = I wish you all the best with { $work }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=the bakery → I wish you all the best with the bakery.

close-work-success = I wish you every success with { $work }.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=the bakery → I wish you every success with the bakery.

close-work-hear = I’d like to hear about { $work }.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=the bakery → I’d like to hear about the bakery.

close-work-hear-good = It would be good to hear about { $work }.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=the bakery → It would be good to hear about the bakery.

close-work-hear-formal = I would be glad to hear about { $work }.
    .move = closing
    .approaches = open-the-door
    .registers = formal
    .when = acquainted
    .unless = working-together, bereavement, layoff, request, asked-again
    .examples =
        work=the bakery → I would be glad to hear about the bakery.

close-request-find = I hope you find something good soon.
    .move = closing
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .when = note, request
    .unless = bereavement, layoff, answered
    .examples =
        → I hope you find something good soon.

close-request-luck = I hope it works out for you.
    .move = closing
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .when = note, request
    .unless = bereavement, layoff, answered
    .examples =
        → I hope it works out for you.

close-request-formal = I hope you find what you are looking for.
    .move = closing
    .approaches = decline-with-reason, defer
    .registers = formal
    .when = note, request
    .unless = bereavement, layoff, answered
    .examples =
        → I hope you find what you are looking for.

close-success = I wish you every success.
    .move = closing
    .approaches = decline-with-reason
    .registers = formal
    .relationships = supplier, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        → I wish you every success.

close-met = All the best.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, met-once, competitor, unknown
    .unless = working-together, bereavement, layoff
    .examples =
        → All the best.

close-again-wait = That won’t change, so please don’t wait for it. I do wish you well.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, met-once
    .when = acquainted, asked-again
    .unless = close, warm, bereavement, layoff, refused-before
    .examples =
        → That won’t change, so please don’t wait for it. I do wish you well.

close-refused-wait = That won’t change, so please don’t wait for it.
    .move = closing
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .when = acquainted, refused-before
    .unless = close, warm, bereavement, layoff
    .examples =
        → That won’t change, so please don’t wait for it.

close-refused-well = I do wish you well.
    .move = closing
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .when = acquainted, refused-before
    .unless = close, bereavement, layoff
    .examples =
        → I do wish you well.

close-recruiter-back = There’s no need to check back; I know where to find you.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual
    .registers = casual, neutral
    .relationships = recruiter
    .unless = bereavement, layoff
    .examples =
        → There’s no need to check back; I know where to find you.

close-supplier-come = If we need something in your line, we know where to find you.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual
    .registers = casual, neutral
    .relationships = supplier
    .unless = bereavement, layoff, asked-again
    .examples =
        → If we need something in your line, we know where to find you.

close-supplier-follow = There’s no need to follow up.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = supplier
    .unless = bereavement, layoff
    .examples =
        → There’s no need to follow up.

close-pitch-too = That goes for the offer too.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual
    .relationships = supplier
    .when = pitch
    .unless = bereavement, layoff, asked-again
    .examples =
        → That goes for the offer too.

close-pitch = I’ll pass on the offer as well.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual
    .registers = casual, neutral
    .relationships = supplier
    .when = pitch
    .unless = bereavement, layoff, asked-again
    .examples =
        → I’ll pass on the offer as well.

close-strength = I hope you have good people around you.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .when = bereavement
    .examples =
        → I hope you have good people around you.

close-grief-friend = If you feel like talking, you know where to find me. And if not, that’s fine too.
    .move = closing
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, bereavement
    .examples =
        → If you feel like talking, you know where to find me. And if not, that’s fine too.

close-grief-friend-company = If you’d like company, or somebody to listen, you know where to find me. And if not, that’s fine too.
    .move = closing
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, bereavement
    .examples =
        → If you’d like company, or somebody to listen, you know where to find me. And if not, that’s fine too.

close-grief-friend-thinking = I’m thinking of you, and you know where to find me if you feel like talking.
    .move = closing
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, bereavement
    .examples =
        → I’m thinking of you, and you know where to find me if you feel like talking.

close-care = Take good care of yourself.
    .move = closing
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .when = bereavement
    .examples =
        → Take good care of yourself.

close-strength-sending = I hope the coming weeks are kind to you.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I hope the coming weeks are kind to you.

close-thoughts-formal = My thoughts are with you.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → My thoughts are with you.

close-layoff = I hope something good comes along soon.
    .move = closing
    .approaches = decline-with-reason, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .when = layoff
    .examples =
        → I hope something good comes along soon.

close-layoff-fingers = I’m keeping my fingers crossed for you.
    .move = closing
    .approaches = decline-with-reason, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .relationships = friend, family, colleague, former-colleague, manager, former-manager, report, former-report, classmate
    .when = layoff
    .examples =
        → I’m keeping my fingers crossed for you.

close-layoff-next = I wish you the very best for what comes next.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .tones = usual, repeated
    .when = layoff
    .examples =
        → I wish you the very best for what comes next.

close-layoff-right = I hope the right thing turns up soon.
    .move = closing
    .approaches = decline-with-reason, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I hope the right thing turns up soon.

close-line-or-two = A line or two is plenty.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .relationships = supplier, recruiter, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        → A line or two is plenty.

close-then-answer = Then I’ll get back to you.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .relationships = client, supplier, recruiter, met-once, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        → Then I’ll get back to you.

close-formal-line = A brief reply is enough.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = formal
    .unless = bereavement, layoff
    .examples =
        → A brief reply is enough.

close-door-enjoy = Whenever it suits you.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .unless = bereavement, offered
    .examples =
        → Whenever it suits you.

close-door-hurry = There’s no hurry.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .unless = bereavement
    .examples =
        → There’s no hurry.

close-door-urgent = It’s nothing urgent.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report, client
    .unless = bereavement
    .examples =
        → It’s nothing urgent.

close-door-news = It would be good to hear your news.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, classmate, teacher
    .when = acquainted
    .unless = bereavement
    .examples =
        → It would be good to hear your news.

close-door-suits = Suggest a time that suits you.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = friend, family, former-colleague, former-manager, former-report, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .unless = bereavement, offered
    .examples =
        → Suggest a time that suits you.

close-door-formal = I look forward to your reply.
    .move = closing
    .approaches = open-the-door
    .registers = formal
    .unless = bereavement
    .examples =
        → I look forward to your reply.

close-door-formal-suits = I leave the time to you.
    .move = closing
    .approaches = open-the-door
    .registers = formal
    .unless = bereavement, offered
    .examples =
        → I leave the time to you.

close-accept-good = It’s good to be in touch.
    .move = closing
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, bereavement, layoff
    .examples =
        → It’s good to be in touch.

close-accept-again = It’s good to be in touch again.
    .move = closing
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate, teacher, student
    .unless = working-together, bereavement, layoff
    .examples =
        → It’s good to be in touch again.

close-accept-formal = I am glad to be in touch.
    .move = closing
    .approaches = accept-with-note
    .registers = formal
    .unless = bereavement, layoff
    .examples =
        → I am glad to be in touch.

close-accept = I look forward to staying in touch.
    .move = closing
    .approaches = accept-with-note
    .registers = formal
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → I look forward to staying in touch.

close-defer-nothing = There’s nothing you need to do.
    .move = closing
    .approaches = defer
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → There’s nothing you need to do.

close-defer-friend = Until then, you know where to find me.
    .move = closing
    .approaches = defer
    .registers = casual, neutral
    .relationships = friend, family
    .unless = bereavement, layoff
    .examples =
        → Until then, you know where to find me.

close-defer-work = I’ll see you at work.
    .move = closing
    .approaches = defer
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .unless = bereavement, layoff
    .examples =
        → I’ll see you at work.

close-defer-until = Until then, all the best.
    .move = closing
    .approaches = defer
    .registers = casual, neutral
    .unless = working-together, close, bereavement, layoff
    .examples =
        → Until then, all the best.

close-defer-thanks = Thank you for understanding.
    .move = closing
    .approaches = defer
    .registers = formal
    .unless = bereavement, layoff
    .examples =
        → Thank you for understanding.

## Above the signature

sign-best-wishes = Best wishes,
    .move = sign-off
    .tones = usual, repeated
    .registers = casual, neutral
    .when = signed
    .unless = hostile
    .examples =
        → Best wishes,

sign-take-care = Take care,
    .move = sign-off
    .tones = usual, repeated
    .registers = casual
    .when = signed
    .unless = hostile
    .examples =
        → Take care,

sign-best = Best,
    .move = sign-off
    .tones = usual, repeated
    .registers = casual
    .when = signed
    .unless = hostile
    .examples =
        → Best,

sign-kind-regards = Kind regards,
    .move = sign-off
    .tones = usual, repeated, final
    .registers = neutral, formal
    .when = signed
    .examples =
        → Kind regards,

sign-best-regards = Best regards,
    .move = sign-off
    .tones = usual, repeated, final
    .registers = neutral, formal
    .when = signed
    .examples =
        → Best regards,

sign-final-casual = Regards,
    .move = sign-off
    .tones = final
    .registers = casual
    .when = signed
    .examples =
        → Regards,

unsigned-best-wishes = Best wishes
    .move = sign-off
    .tones = usual, repeated
    .registers = casual, neutral
    .when = unsigned
    .unless = hostile
    .examples =
        → Best wishes

unsigned-take-care = Take care
    .move = sign-off
    .tones = usual, repeated
    .registers = casual
    .when = unsigned
    .unless = hostile
    .examples =
        → Take care

unsigned-kind-regards = Kind regards
    .move = sign-off
    .tones = usual, repeated, final
    .registers = neutral, formal
    .when = unsigned
    .examples =
        → Kind regards

unsigned-best-regards = Best regards
    .move = sign-off
    .tones = usual, repeated, final
    .registers = neutral, formal
    .when = unsigned
    .examples =
        → Best regards

unsigned-final-casual = Regards
    .move = sign-off
    .tones = final
    .registers = casual
    .when = unsigned
    .examples =
        → Regards
