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
    [phone] We already talk on the phone
    [email] We already write by email
    [address] You already have my email address
    [number] You already have my number
   *[other] We’re already in touch on { $channel }
}

-no = { $register ->
    [casual] { $turn ->
        [1] I’d rather not connect here
        [2] I’m going to say no to this one
        [3] I won’t connect here
        [4] I’ll keep to that and pass
        [5] I’m not going to connect here
       *[0] I’ll pass on this one
    }
   *[other] { $turn ->
        [1] I’d rather not connect here
        [2] I’m going to decline this one
        [3] I won’t be connecting here
        [4] I’ll keep to that and say no here
        [5] I’m not going to connect here
       *[0] I won’t be accepting
    }
}

-formal-no = { $turn ->
    [1] I will not be connecting here
    [2] I would rather not connect here
    [3] I will keep to that and decline
    [4] I am going to decline
    [5] I will not accept your invitation
   *[0] I will not be accepting
}

-no-connecting = { $register ->
    [casual] I’m not going to connect here
   *[other] I won’t be connecting here
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

-on-detail = { $detail-kind ->
    [when] { $detail }
    [day] on { $detail }
   *[what] around { $detail }
}

-detail-when =
    after around as at before between by during early in late later next on once one over sometime soon some this
    today tomorrow towards when whenever within

-detail-do = catch chat do get go grab have meet speak sit talk take walk

-detail-day = Monday Tuesday Wednesday Thursday Friday Saturday Sunday

-repeatable =
    about accept accepting also answer before been connect connecting don from have here invitation keep just like
    linkedin more much only other people same send shall since than that thank thanks them then there they this
    very want what when where which while will with won work would your

-by-channel = { $channel-kind ->
    [phone] by phone
    [email] by email
   *[other] on { $channel }
}

-pass-here = { $register ->
    [casual] I’ll pass here
   *[other] I won’t connect here
}

-say-no-here = { $register ->
    [casual] I’ll say no here
   *[other] I’d rather not connect here
}

## Greetings

hi-given = Hi { $given },
    .move = greeting
    .tones = usual, repeated, final
    .registers = casual, neutral
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
    .relationships = friend, family
    .examples =
        given=Dana → Dear Dana,

dear-title = Dear { $region ->
    [GB] { $title-bare }
   *[other] { $title }
} { $surname },
    .move = greeting
    .tones = usual, repeated, final
    .registers = formal
    .unless = close
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
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I’m so sorry for your loss.

loss-sad = I was very sad to hear about your loss.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I was very sad to hear about your loss.

loss-formal = Please accept my sincere condolences.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → Please accept my sincere condolences.

loss-formal-sorry = I was deeply sorry to hear of your loss.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → I was deeply sorry to hear of your loss.

layoff-sorry = I’m sorry to hear about your job.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I’m sorry to hear about your job.

layoff-what-happened = I was sorry to hear what happened with your job.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I was sorry to hear what happened with your job.

layoff-formal = I was sorry to hear about the loss of your position.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = formal
    .when = layoff
    .examples =
        → I was sorry to hear about the loss of your position.

loss-unanswered = I’m so sorry for your loss. Please don’t give this a second thought; I just didn’t want to leave your invitation unanswered.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I’m so sorry for your loss. Please don’t give this a second thought; I just didn’t want to leave your invitation unanswered.

loss-no-need = I was very sad to hear about your loss. You have other things on your mind, so only briefly about your invitation.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I was very sad to hear about your loss. You have other things on your mind, so only briefly about your invitation.

loss-formal-unanswered = Please accept my sincere condolences. There is no need to reply to this; I only did not want to leave your invitation unanswered.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → Please accept my sincere condolences. There is no need to reply to this; I only did not want to leave your invitation unanswered.

job-unanswered = I’m sorry to hear about your job. I didn’t want to leave your invitation unanswered at a time like this.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I’m sorry to hear about your job. I didn’t want to leave your invitation unanswered at a time like this.

job-thinking = I was sorry to hear what happened with your job, and I didn’t want to keep you waiting for an answer here.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I was sorry to hear what happened with your job, and I didn’t want to keep you waiting for an answer here.

job-formal = I was sorry to hear about the loss of your position, and did not want to leave your invitation unanswered.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = formal
    .when = layoff
    .examples =
        → I was sorry to hear about the loss of your position, and did not want to leave your invitation unanswered.

## Thanks

thanks-invitation = Thanks for the invitation.
    .move = gratitude
    .registers = casual, neutral
    .unless = note, answered
    .examples =
        → Thanks for the invitation.

thanks-thinking = Thanks for thinking of me.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted
    .unless = note, answered
    .examples =
        → Thanks for thinking of me.

thanks-asking = Thanks for the invite.
    .move = gratitude
    .approaches = decline-with-reason
    .registers = casual
    .unless = note, answered
    .examples =
        → Thanks for the invite.

friend-invite-name = Thanks for the invite. It’s nice to see your name pop up.
    .move = gratitude
    .registers = casual
    .relationships = friend, family, classmate
    .unless = note, meet-in-person, answered
    .examples =
        → Thanks for the invite. It’s nice to see your name pop up.

friend-invite-much = Thanks so much for the invite.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family, colleague
    .when = acquainted
    .unless = note, answered
    .examples =
        → Thanks so much for the invite.

friend-invite-smile = Thanks for the invite, it made me smile.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
    .unless = note, answered
    .examples =
        → Thanks for the invite, it made me smile.

friend-note-lovely = Thanks for the lovely note.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family
    .when = note, acquainted, warm
    .unless = request, question, answered
    .examples =
        → Thanks for the lovely note.

friend-note-happy = It made me happy to read your note.
    .move = gratitude
    .registers = casual, neutral
    .relationships = friend, family
    .when = note, acquainted, warm
    .unless = request, question, answered
    .examples =
        → It made me happy to read your note.

thank-you-invitation = Thank you for the invitation.
    .move = gratitude
    .registers = neutral, formal
    .unless = note, answered
    .examples =
        → Thank you for the invitation.

thank-you-thinking = Thank you for thinking of me.
    .move = gratitude
    .registers = neutral, formal
    .when = acquainted
    .unless = note, answered
    .examples =
        → Thank you for thinking of me.

appreciate = I appreciate the invitation.
    .move = gratitude
    .registers = formal
    .unless = note, answered
    .examples =
        → I appreciate the invitation.

thank-you-very-much = Thank you very much for your invitation.
    .move = gratitude
    .registers = formal
    .unless = note, answered
    .examples =
        → Thank you very much for your invitation.

good-to-hear = It’s good to hear from you, and thanks for the invitation.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted
    .unless = note, working-together, meet-in-person, answered
    .examples =
        → It’s good to hear from you, and thanks for the invitation.

thanks-good-to-hear = Thanks for the invitation. It’s good to hear from you.
    .move = gratitude
    .registers = casual
    .when = acquainted
    .unless = note, working-together, meet-in-person, answered
    .examples =
        → Thanks for the invitation. It’s good to hear from you.

thanks-good-to-see = Thanks for the invitation. It was good to hear from you.
    .move = gratitude
    .registers = neutral
    .when = acquainted
    .unless = note, working-together, meet-in-person, answered
    .examples =
        → Thanks for the invitation. It was good to hear from you.

pleased-to-hear = Thank you for your invitation; it was good to hear from you.
    .move = gratitude
    .registers = formal
    .when = acquainted
    .unless = note, working-together, meet-in-person, answered
    .examples =
        → Thank you for your invitation; it was good to hear from you.

years-good-to-hear = It’s good to hear from you after { -so-many-years }, and thanks for the invitation.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted, long-ago
    .unless = answered
    .examples =
        years=1 → It’s good to hear from you after a year or two, and thanks for the invitation.
        years=6 → It’s good to hear from you after a few years, and thanks for the invitation.
        years=12 → It’s good to hear from you after so many years, and thanks for the invitation.

years-thanks = Thanks for the invitation. It’s good to hear from you after { -so-many-years }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted, long-ago
    .unless = answered
    .examples =
        years=1 → Thanks for the invitation. It’s good to hear from you after a year or two.
        years=6 → Thanks for the invitation. It’s good to hear from you after a few years.
        years=12 → Thanks for the invitation. It’s good to hear from you after so many years.

years-formal = Thank you for your invitation; it was good to hear from you after { -so-many-years }.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = formal
    .when = acquainted, long-ago
    .unless = answered
    .examples =
        years=1 → Thank you for your invitation; it was good to hear from you after a year or two.
        years=6 → Thank you for your invitation; it was good to hear from you after a few years.
        years=12 → Thank you for your invitation; it was good to hear from you after so many years.

long-good-to-hear = It’s good to hear from you after all this time, and thanks for the invitation.
    .move = gratitude
    .approaches = decline-with-reason, ask-how-we-know, ask, accept-with-note, defer
    .registers = casual, neutral
    .when = acquainted, long-ago
    .unless = answered
    .examples =
        → It’s good to hear from you after all this time, and thanks for the invitation.

place-once = It’s good to hear from you again after our time { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .when = worked-together-once, acquainted
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → It’s good to hear from you again after our time in Lisbon.
        place-kind=what; place=Northwind → It’s good to hear from you again after our time at Northwind.

place-once-formal = Thank you for your invitation; it was good to hear from you again after our time { -at-place }.
    .move = gratitude
    .registers = formal
    .when = worked-together-once, acquainted
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thank you for your invitation; it was good to hear from you again after our time in Lisbon.
        place-kind=what; place=Northwind → Thank you for your invitation; it was good to hear from you again after our time at Northwind.

place-classmate = It’s good to hear from you again after our days { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .relationships = classmate, teacher, student
    .when = acquainted
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → It’s good to hear from you again after our days in Lisbon.
        place-kind=what; place=Northwind → It’s good to hear from you again after our days at Northwind.

place-met = Thanks for the invitation. It was good to meet you { -at-place }.
    .move = gratitude
    .registers = casual, neutral
    .relationships = met-once
    .when = acquainted
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thanks for the invitation. It was good to meet you in Lisbon.
        place-kind=what; place=Northwind → Thanks for the invitation. It was good to meet you at Northwind.

place-met-formal = Thank you for your invitation; it was good to meet you { -at-place }.
    .move = gratitude
    .registers = formal
    .relationships = met-once
    .when = acquainted
    .unless = answered
    .examples =
        place-kind=when; place=in Lisbon → Thank you for your invitation; it was good to meet you in Lisbon.
        place-kind=what; place=Northwind → Thank you for your invitation; it was good to meet you at Northwind.

met-good = Thanks for the invitation. It was good to meet you.
    .move = gratitude
    .registers = casual, neutral
    .relationships = met-once
    .unless = answered
    .examples =
        → Thanks for the invitation. It was good to meet you.

note-topic = Thanks for your note about { $topic }.
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .unless = answered
    .examples =
        topic=the design job → Thanks for your note about the design job.

note-topic-formal = Thank you for your message about { $topic }.
    .move = gratitude
    .registers = formal
    .when = note
    .unless = answered
    .examples =
        topic=the design job → Thank you for your message about the design job.

note-good-to-hear = Thanks for your note. It’s good to hear from you.
    .move = gratitude
    .registers = casual, neutral
    .when = note, acquainted
    .unless = request, question, answered
    .examples =
        → Thanks for your note. It’s good to hear from you.

note-glad = Thank you for your note, I was glad to get it.
    .move = gratitude
    .registers = casual, neutral
    .when = note, acquainted
    .unless = request, question, answered
    .examples =
        → Thank you for your note, I was glad to get it.

note-thanks-writing = Thanks for writing. It’s good to hear from you.
    .move = gratitude
    .registers = casual
    .when = note, acquainted
    .unless = request, question, answered
    .examples =
        → Thanks for writing. It’s good to hear from you.

note-thanks = Thanks for the invitation and the note.
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .unless = request, answered
    .examples =
        → Thanks for the invitation and the note.

note-time = Thank you for taking the time to write.
    .move = gratitude
    .registers = neutral, formal
    .when = note
    .unless = answered
    .examples =
        → Thank you for taking the time to write.

note-message = Thank you for your invitation and for your message.
    .move = gratitude
    .registers = formal
    .when = note
    .unless = answered
    .examples =
        → Thank you for your invitation and for your message.

note-request = Thanks for your note. I’ve read what you’re looking for.
    .move = gratitude
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        → Thanks for your note. I’ve read what you’re looking for.

note-request-directly = Thanks for writing to me about this.
    .move = gratitude
    .registers = casual, neutral
    .when = note, request
    .unless = answered
    .examples =
        → Thanks for writing to me about this.

note-request-formal = Thank you for your message and for telling me what you are looking for.
    .move = gratitude
    .registers = formal
    .when = note, request
    .unless = answered
    .examples =
        → Thank you for your message and for telling me what you are looking for.

note-question = Thanks for your note, and for asking.
    .move = gratitude
    .registers = casual, neutral
    .when = note, question
    .unless = answered
    .examples =
        → Thanks for your note, and for asking.

note-question-formal = Thank you for your message and your question.
    .move = gratitude
    .registers = neutral, formal
    .when = note, question
    .unless = answered
    .examples =
        → Thank you for your message and your question.

note-your-message-formal = Thank you for your message and the invitation.
    .move = gratitude
    .registers = formal
    .when = note
    .unless = answered
    .examples =
        → Thank you for your message and the invitation.

note-writing-formal = Thank you for writing to me.
    .move = gratitude
    .registers = neutral, formal
    .when = note
    .unless = answered
    .examples =
        → Thank you for writing to me.

pitch-thanks = Thanks for the invitation, and for telling me what you do.
    .move = gratitude
    .registers = casual, neutral
    .when = pitch
    .unless = answered
    .examples =
        → Thanks for the invitation, and for telling me what you do.

pitch-formal = Thank you for your invitation, and for telling me about your work.
    .move = gratitude
    .registers = formal
    .when = pitch
    .unless = answered
    .examples =
        → Thank you for your invitation, and for telling me about your work.

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
    .when = acquainted, answered
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

thanks-again = Thanks for asking again.
    .move = gratitude
    .tones = repeated
    .registers = casual, neutral
    .examples =
        → Thanks for asking again.

thank-you-again = Thank you for getting in touch again.
    .move = gratitude
    .tones = repeated
    .registers = neutral, formal
    .examples =
        → Thank you for getting in touch again.

## A word of good opinion, where there is goodwill

good-working-once = I have good memories of our work together.
    .move = opinion
    .when = worked-together-once, warm
    .examples =
        → I have good memories of our work together.

place-memories = I have good memories of our time { -at-place }.
    .move = opinion
    .when = worked-together-once, warm
    .examples =
        place-kind=when; place=in Lisbon → I have good memories of our time in Lisbon.
        place-kind=what; place=Northwind → I have good memories of our time at Northwind.

enjoyed-working = I liked working with you.
    .move = opinion
    .registers = casual, neutral
    .when = worked-together-once, warm
    .examples =
        → I liked working with you.

glad-working = I’m glad that we work together.
    .move = opinion
    .registers = casual, neutral
    .when = working-together, warm
    .examples =
        → I’m glad that we work together.

value-working = I value our work together.
    .move = opinion
    .registers = formal
    .when = working-together, warm
    .examples =
        → I value our work together.

made-me-smile = It made me smile to see your name.
    .move = opinion
    .registers = casual, neutral
    .when = close, warm
    .examples =
        → It made me smile to see your name.

kind-of-you = That was kind of you.
    .move = opinion
    .when = note, acquainted, warm
    .examples =
        → That was kind of you.

## Declining: people in my field

field-keep = I keep LinkedIn for people in my own field, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        register=casual → I keep LinkedIn for people in my own field, so I’ll pass on this one.
        register=neutral → I keep LinkedIn for people in my own field, so I won’t be accepting.

field-only = I only connect with people in my own line of work on LinkedIn, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        register=casual → I only connect with people in my own line of work on LinkedIn, so I’ll pass on this one.
        register=neutral → I only connect with people in my own line of work on LinkedIn, so I won’t be accepting.

field-kept = I keep my LinkedIn to people who do the same kind of work as I do, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        register=casual → I keep my LinkedIn to people who do the same kind of work as I do, so I’ll pass on this one.
        register=neutral → I keep my LinkedIn to people who do the same kind of work as I do, so I won’t be accepting.

field-use = LinkedIn is where I follow my own field, and I only connect with people in it, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        register=casual → LinkedIn is where I follow my own field, and I only connect with people in it, so I’ll pass on this one.
        register=neutral → LinkedIn is where I follow my own field, and I only connect with people in it, so I won’t be accepting.

field-friend-stick = I keep LinkedIn strictly for work, for people in my own field, and don’t add friends there, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        register=casual → I keep LinkedIn strictly for work, for people in my own field, and don’t add friends there, so I’ll pass on this one.
        register=neutral → I keep LinkedIn strictly for work, for people in my own field, and don’t add friends there, so I won’t be accepting.

field-friend-shop = I use LinkedIn to talk shop with people in my field, and I don’t connect with friends there, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        register=casual → I use LinkedIn to talk shop with people in my field, and I don’t connect with friends there, so I’ll pass on this one.
        register=neutral → I use LinkedIn to talk shop with people in my field, and I don’t connect with friends there, so I won’t be accepting.

field-friend-leave = I only use LinkedIn for my own field, and my friends I keep for real life, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        register=casual → I only use LinkedIn for my own field, and my friends I keep for real life, so I’ll pass on this one.
        register=neutral → I only use LinkedIn for my own field, and my friends I keep for real life, so I won’t be accepting.

field-family-shop = I use LinkedIn to talk shop with people in my field, and I don’t connect with family there, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = family
    .examples =
        register=casual → I use LinkedIn to talk shop with people in my field, and I don’t connect with family there, so I’ll pass on this one.
        register=neutral → I use LinkedIn to talk shop with people in my field, and I don’t connect with family there, so I won’t be accepting.

field-family-out = I keep LinkedIn strictly for work, for people in my own field, and don’t add family there, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = family
    .examples =
        register=casual → I keep LinkedIn strictly for work, for people in my own field, and don’t add family there, so I’ll pass on this one.
        register=neutral → I keep LinkedIn strictly for work, for people in my own field, and don’t add family there, so I won’t be accepting.

field-formal-keep = I keep my contacts on LinkedIn to people in my own field, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        → I keep my contacts on LinkedIn to people in my own field, so I will not be accepting.

field-formal-only = On LinkedIn I connect only with people in my own field, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        → On LinkedIn I connect only with people in my own field, so I will not be accepting.

field-formal-use = I use LinkedIn within my own field only, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        → I use LinkedIn within my own field only, so I will not be accepting.

## Declining: people I have worked with

worked-only = I only connect with people I’ve worked with, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        register=casual → I only connect with people I’ve worked with, so I’ll pass on this one.
        register=neutral → I only connect with people I’ve worked with, so I won’t be accepting.

worked-rule = I have one rule on LinkedIn, which is to connect only with people I’ve worked with, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        register=casual → I have one rule on LinkedIn, which is to connect only with people I’ve worked with, so I’ll pass on this one.
        register=neutral → I have one rule on LinkedIn, which is to connect only with people I’ve worked with, so I won’t be accepting.

worked-project = I keep LinkedIn for people I’ve shared a project or a workplace with, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        register=casual → I keep LinkedIn for people I’ve shared a project or a workplace with, so I’ll pass on this one.
        register=neutral → I keep LinkedIn for people I’ve shared a project or a workplace with, so I won’t be accepting.

worked-kept = I keep my contacts here to people I’ve worked with, and I’d like to leave it that way, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        register=casual → I keep my contacts here to people I’ve worked with, and I’d like to leave it that way, so I’ll pass on this one.
        register=neutral → I keep my contacts here to people I’ve worked with, and I’d like to leave it that way, so I won’t be accepting.

worked-formal-only = On LinkedIn I connect only with people I have worked with, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        → On LinkedIn I connect only with people I have worked with, so I will not be accepting.

worked-formal-keep = I keep LinkedIn for people I have worked with, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        → I keep LinkedIn for people I have worked with, so I will not be accepting.

worked-formal-rule = My rule is to connect here with people I have worked with, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        → My rule is to connect here with people I have worked with, so I will not be accepting.

## Declining: my current work

current-keep = I keep LinkedIn for the people I’m working with now, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        register=casual → I keep LinkedIn for the people I’m working with now, so I’ll pass on this one.
        register=neutral → I keep LinkedIn for the people I’m working with now, so I won’t be accepting.

current-job = These days I use LinkedIn just for my current job, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        register=casual → These days I use LinkedIn just for my current job, so I’ll pass on this one.
        register=neutral → These days I use LinkedIn just for my current job, so I won’t be accepting.

current-pared = I’ve pared LinkedIn down to the work I’m doing now, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        register=casual → I’ve pared LinkedIn down to the work I’m doing now, so I’ll pass on this one.
        register=neutral → I’ve pared LinkedIn down to the work I’m doing now, so I won’t be accepting.

current-former = I keep LinkedIn for the people I work with now and leave earlier jobs out of it, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .examples =
        register=casual → I keep LinkedIn for the people I work with now and leave earlier jobs out of it, so I’ll pass on this one.
        register=neutral → I keep LinkedIn for the people I work with now and leave earlier jobs out of it, so I won’t be accepting.

current-former-pared = Of all the people I’ve worked with, I only connect here with those I work with now, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .relationships = former-colleague, former-manager, former-report
    .examples =
        register=casual → Of all the people I’ve worked with, I only connect here with those I work with now, so I’ll pass on this one.
        register=neutral → Of all the people I’ve worked with, I only connect here with those I work with now, so I won’t be accepting.

current-formal-keep = I keep LinkedIn for my current work, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        → I keep LinkedIn for my current work, so I will not be accepting.

current-formal-people = On LinkedIn I connect only with the people I work with at present, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        → On LinkedIn I connect only with the people I work with at present, so I will not be accepting.

current-formal-use = I use LinkedIn for my present position only, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        → I use LinkedIn for my present position only, so I will not be accepting.

## Declining: recruiters and colleagues

recruiters-use = I use LinkedIn for recruiters and the people I work with, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        register=casual → I use LinkedIn for recruiters and the people I work with, so I’ll pass on this one.
        register=neutral → I use LinkedIn for recruiters and the people I work with, so I won’t be accepting.

recruiters-strictly = I only use LinkedIn for job matters, with recruiters and colleagues, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        register=casual → I only use LinkedIn for job matters, with recruiters and colleagues, so I’ll pass on this one.
        register=neutral → I only use LinkedIn for job matters, with recruiters and colleagues, so I won’t be accepting.

recruiters-only = The only people I connect with on LinkedIn are colleagues and recruiters, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        register=casual → The only people I connect with on LinkedIn are colleagues and recruiters, so I’ll pass on this one.
        register=neutral → The only people I connect with on LinkedIn are colleagues and recruiters, so I won’t be accepting.

recruiters-friend-out = I only use LinkedIn for recruiters and colleagues, and my friends I keep for real life, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend
    .examples =
        register=casual → I only use LinkedIn for recruiters and colleagues, and my friends I keep for real life, so I’ll pass on this one.
        register=neutral → I only use LinkedIn for recruiters and colleagues, and my friends I keep for real life, so I won’t be accepting.

recruiters-friend-mix = LinkedIn is just recruiters and colleagues for me, and I don’t add friends there, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend
    .examples =
        register=casual → LinkedIn is just recruiters and colleagues for me, and I don’t add friends there, so I’ll pass on this one.
        register=neutral → LinkedIn is just recruiters and colleagues for me, and I don’t add friends there, so I won’t be accepting.

recruiters-family = LinkedIn is just recruiters and colleagues for me, and I don’t add family there, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = family
    .examples =
        register=casual → LinkedIn is just recruiters and colleagues for me, and I don’t add family there, so I’ll pass on this one.
        register=neutral → LinkedIn is just recruiters and colleagues for me, and I don’t add family there, so I won’t be accepting.

recruiters-formal-use = I use LinkedIn for recruiters and colleagues only, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        → I use LinkedIn for recruiters and colleagues only, so I will not be accepting.

recruiters-formal-keep = I keep my contacts here to colleagues and recruiters, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        → I keep my contacts here to colleagues and recruiters, so I will not be accepting.

## Declining: colleagues and customers

customers-keep = I keep LinkedIn for colleagues and customers, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        register=casual → I keep LinkedIn for colleagues and customers, so I’ll pass on this one.
        register=neutral → I keep LinkedIn for colleagues and customers, so I won’t be accepting.

customers-stay = On LinkedIn I stay with the people I work with and the customers I look after, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        register=casual → On LinkedIn I stay with the people I work with and the customers I look after, so I’ll pass on this one.
        register=neutral → On LinkedIn I stay with the people I work with and the customers I look after, so I won’t be accepting.

customers-only = The only people I connect with on LinkedIn are colleagues and customers, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        register=casual → The only people I connect with on LinkedIn are colleagues and customers, so I’ll pass on this one.
        register=neutral → The only people I connect with on LinkedIn are colleagues and customers, so I won’t be accepting.

customers-friend-out = I only use LinkedIn with colleagues and customers and don’t add friends there, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend
    .examples =
        register=casual → I only use LinkedIn with colleagues and customers and don’t add friends there, so I’ll pass on this one.
        register=neutral → I only use LinkedIn with colleagues and customers and don’t add friends there, so I won’t be accepting.

customers-friend-apart = LinkedIn is colleagues and customers for me, and my friends I keep for real life, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend
    .examples =
        register=casual → LinkedIn is colleagues and customers for me, and my friends I keep for real life, so I’ll pass on this one.
        register=neutral → LinkedIn is colleagues and customers for me, and my friends I keep for real life, so I won’t be accepting.

customers-formal-use = I use LinkedIn for colleagues and customers only, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        → I use LinkedIn for colleagues and customers only, so I will not be accepting.

customers-formal-keep = I keep my contacts here to colleagues and customers, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        → I keep my contacts here to colleagues and customers, so I will not be accepting.

## Declining: nobody from my own company

outside-only = On LinkedIn I only connect with people outside the company, so { -no }. It’s the same for everyone I work with.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .covers = closing
    .examples =
        register=casual → On LinkedIn I only connect with people outside the company, so I’ll pass on this one. It’s the same for everyone I work with.
        register=neutral → On LinkedIn I only connect with people outside the company, so I won’t be accepting. It’s the same for everyone I work with.

outside-keep = I keep LinkedIn for people outside the company and don’t add anyone from inside it, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        register=casual → I keep LinkedIn for people outside the company and don’t add anyone from inside it, so I’ll pass on this one.
        register=neutral → I keep LinkedIn for people outside the company and don’t add anyone from inside it, so I won’t be accepting.

outside-talk = I don’t add people from our own company on LinkedIn, since we can simply talk, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        register=casual → I don’t add people from our own company on LinkedIn, since we can simply talk, so I’ll pass on this one.
        register=neutral → I don’t add people from our own company on LinkedIn, since we can simply talk, so I won’t be accepting.

outside-formal-keep = I keep LinkedIn for contacts outside our company, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        → I keep LinkedIn for contacts outside our company, so I will not be accepting.

outside-formal-rule = I do not connect with anyone from our own company on LinkedIn, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        → I do not connect with anyone from our own company on LinkedIn, so I will not be accepting.

## Declining: we are in touch elsewhere

channel-prefer = { -we-are-in-touch }, and I like it that way, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        channel-kind=phone → We already talk on the phone, and I like it that way, so I’ll pass on LinkedIn.
        channel-kind=email → We already write by email, and I like it that way, so I’ll pass on LinkedIn.
        channel-kind=address → You already have my email address, and I like it that way, so I’ll pass on LinkedIn.
        channel-kind=number → You already have my number, and I like it that way, so I’ll pass on LinkedIn.
        channel-kind=other; channel=WhatsApp → We’re already in touch on WhatsApp, and I like it that way, so I’ll pass on LinkedIn.

channel-enough = { -we-are-in-touch }, and I’d like to leave it at that, so I won’t be connecting on LinkedIn as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        channel-kind=phone → We already talk on the phone, and I’d like to leave it at that, so I won’t be connecting on LinkedIn as well.
        channel-kind=email → We already write by email, and I’d like to leave it at that, so I won’t be connecting on LinkedIn as well.
        channel-kind=address → You already have my email address, and I’d like to leave it at that, so I won’t be connecting on LinkedIn as well.
        channel-kind=number → You already have my number, and I’d like to leave it at that, so I won’t be connecting on LinkedIn as well.
        channel-kind=other; channel=WhatsApp → We’re already in touch on WhatsApp, and I’d like to leave it at that, so I won’t be connecting on LinkedIn as well.

channel-friend = { -we-are-in-touch }, and that’s how I like to keep up with friends, so I won’t be connecting here as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend
    .examples =
        channel-kind=phone → We already talk on the phone, and that’s how I like to keep up with friends, so I won’t be connecting here as well.
        channel-kind=email → We already write by email, and that’s how I like to keep up with friends, so I won’t be connecting here as well.
        channel-kind=address → You already have my email address, and that’s how I like to keep up with friends, so I won’t be connecting here as well.
        channel-kind=number → You already have my number, and that’s how I like to keep up with friends, so I won’t be connecting here as well.
        channel-kind=other; channel=WhatsApp → We’re already in touch on WhatsApp, and that’s how I like to keep up with friends, so I won’t be connecting here as well.

channel-friend-better = { -we-are-in-touch }, and for friends I like that much better, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend
    .examples =
        channel-kind=phone → We already talk on the phone, and for friends I like that much better, so I’ll pass on LinkedIn.
        channel-kind=email → We already write by email, and for friends I like that much better, so I’ll pass on LinkedIn.
        channel-kind=address → You already have my email address, and for friends I like that much better, so I’ll pass on LinkedIn.
        channel-kind=number → You already have my number, and for friends I like that much better, so I’ll pass on LinkedIn.
        channel-kind=other; channel=WhatsApp → We’re already in touch on WhatsApp, and for friends I like that much better, so I’ll pass on LinkedIn.

channel-family = { -we-are-in-touch }, and for family I like that much better, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = family
    .examples =
        channel-kind=phone → We already talk on the phone, and for family I like that much better, so I’ll pass on LinkedIn.
        channel-kind=email → We already write by email, and for family I like that much better, so I’ll pass on LinkedIn.
        channel-kind=address → You already have my email address, and for family I like that much better, so I’ll pass on LinkedIn.
        channel-kind=number → You already have my number, and for family I like that much better, so I’ll pass on LinkedIn.
        channel-kind=other; channel=WhatsApp → We’re already in touch on WhatsApp, and for family I like that much better, so I’ll pass on LinkedIn.

elsewhere-no-need = You and I don’t need LinkedIn to stay in touch, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        register=casual → You and I don’t need LinkedIn to stay in touch, so I’ll pass on this one.
        register=neutral → You and I don’t need LinkedIn to stay in touch, so I won’t be accepting.

elsewhere-ways = We already have our own ways of staying in touch, and I’d like to keep to those, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        register=casual → We already have our own ways of staying in touch, and I’d like to keep to those, so I’ll pass on this one.
        register=neutral → We already have our own ways of staying in touch, and I’d like to keep to those, so I won’t be accepting.

elsewhere-friend-better = We have better ways of keeping up with each other than LinkedIn, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        register=casual → We have better ways of keeping up with each other than LinkedIn, so I’ll pass on this one.
        register=neutral → We have better ways of keeping up with each other than LinkedIn, so I won’t be accepting.

elsewhere-friend-nicer = You and I are in touch anyway, and I like it just the way it is, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        → You and I are in touch anyway, and I like it just the way it is, so I won’t be accepting.

elsewhere-friend-keep = I’d like us to stay in touch the way we always have, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        → I’d like us to stay in touch the way we always have, so I’ll pass on LinkedIn.

elsewhere-work = We talk at work anyway, which I much prefer, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        → We talk at work anyway, which I much prefer, so I’ll pass on LinkedIn.

elsewhere-work-direct = I’d rather just talk at work than on LinkedIn, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        register=casual → I’d rather just talk at work than on LinkedIn, so I’ll pass on this one.
        register=neutral → I’d rather just talk at work than on LinkedIn, so I won’t be accepting.

elsewhere-direct = We’re already in direct contact, and I’d like to keep it that way, so I won’t be connecting on LinkedIn as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = client, supplier, recruiter
    .examples =
        → We’re already in direct contact, and I’d like to keep it that way, so I won’t be connecting on LinkedIn as well.

elsewhere-line = We have a direct line to each other already, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = client, supplier, recruiter
    .examples =
        → We have a direct line to each other already, so I’ll pass on LinkedIn.

channel-formal = We are already in contact { -by }, and I am glad to continue there, so I will not be connecting on LinkedIn as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        channel-kind=phone → We are already in contact by phone, and I am glad to continue there, so I will not be connecting on LinkedIn as well.
        channel-kind=email → We are already in contact by email, and I am glad to continue there, so I will not be connecting on LinkedIn as well.
        channel-kind=address; channel=jo@example.org → We are already in contact at jo@example.org, and I am glad to continue there, so I will not be connecting on LinkedIn as well.
        channel-kind=number; channel=555 0170 → We are already in contact on 555 0170, and I am glad to continue there, so I will not be connecting on LinkedIn as well.
        channel-kind=other; channel=WhatsApp → We are already in contact on WhatsApp, and I am glad to continue there, so I will not be connecting on LinkedIn as well.

elsewhere-formal = We are already in direct contact, and I am glad to continue that way, so I will not be connecting here as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        → We are already in direct contact, and I am glad to continue that way, so I will not be connecting here as well.

elsewhere-formal-ways = As we are already in contact in other ways, I will stay with those and decline here.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        → As we are already in contact in other ways, I will stay with those and decline here.

## Declining: family apart from work

family-apart = I keep family and work apart, so I don’t connect with any of us here, and I’ll pass on this one too.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        → I keep family and work apart, so I don’t connect with any of us here, and I’ll pass on this one too.

family-away = LinkedIn is all work for me, and I keep work and family apart, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        register=casual → LinkedIn is all work for me, and I keep work and family apart, so I’ll pass on this one.
        register=neutral → LinkedIn is all work for me, and I keep work and family apart, so I won’t be accepting.

family-whole = I don’t connect with anyone in the family on LinkedIn, so I’ll say no here too. It’s the same for all of us.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        → I don’t connect with anyone in the family on LinkedIn, so I’ll say no here too. It’s the same for all of us.

family-formal = I keep family and work apart, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        → I keep family and work apart, so I will not be accepting.

family-formal-whole = I leave my whole family out of LinkedIn, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        → I leave my whole family out of LinkedIn, so I will not be accepting.

## Declining: a rule of my role

role-rule = My role comes with a rule about contacts on LinkedIn, and I keep to it with everyone, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        register=casual → My role comes with a rule about contacts on LinkedIn, and I keep to it with everyone, so I’ll pass on this one.
        register=neutral → My role comes with a rule about contacts on LinkedIn, and I keep to it with everyone, so I won’t be accepting.

role-few = In my role I keep my contacts here to a very few, the same for everyone, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        register=casual → In my role I keep my contacts here to a very few, the same for everyone, so I’ll pass on this one.
        register=neutral → In my role I keep my contacts here to a very few, the same for everyone, so I won’t be accepting.

role-students = I don’t connect with students on LinkedIn. It’s a rule I keep for everyone I teach, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .examples =
        register=casual → I don’t connect with students on LinkedIn. It’s a rule I keep for everyone I teach, so I’ll pass on this one.
        register=neutral → I don’t connect with students on LinkedIn. It’s a rule I keep for everyone I teach, so I won’t be accepting.

role-students-all = I have one rule for all my students, which is no LinkedIn, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .examples =
        register=casual → I have one rule for all my students, which is no LinkedIn, so I’ll pass on this one.
        register=neutral → I have one rule for all my students, which is no LinkedIn, so I won’t be accepting.

role-formal-rule = My role comes with a rule about contacts on LinkedIn, which I keep with everyone, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        → My role comes with a rule about contacts on LinkedIn, which I keep with everyone, so I will not be accepting.

role-formal-few = In my position I keep my contacts here to a very few and treat everyone alike, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        → In my position I keep my contacts here to a very few and treat everyone alike, so I will not be accepting.

## Declining: no clients

clients-rule = I don’t connect with clients on LinkedIn, and I keep that the same for everyone, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        register=casual → I don’t connect with clients on LinkedIn, and I keep that the same for everyone, so I’ll pass on this one.
        register=neutral → I don’t connect with clients on LinkedIn, and I keep that the same for everyone, so I won’t be accepting.

clients-separate = I keep LinkedIn and client work separate, for every client, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        register=casual → I keep LinkedIn and client work separate, for every client, so I’ll pass on this one.
        register=neutral → I keep LinkedIn and client work separate, for every client, so I won’t be accepting.

clients-none = I keep all of my client work off LinkedIn, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        register=casual → I keep all of my client work off LinkedIn, so I’ll pass on this one.
        register=neutral → I keep all of my client work off LinkedIn, so I won’t be accepting.

clients-formal-rule = As a rule I do not connect with clients on LinkedIn, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        → As a rule I do not connect with clients on LinkedIn, so I will not be accepting.

clients-formal-separate = I keep LinkedIn and client work separate for all of my clients, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        → I keep LinkedIn and client work separate for all of my clients, so I will not be accepting.

## Declining: no suppliers

vendors-rule = I don’t connect with suppliers on LinkedIn, and I keep that the same for everyone, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        register=casual → I don’t connect with suppliers on LinkedIn, and I keep that the same for everyone, so I’ll pass on this one.
        register=neutral → I don’t connect with suppliers on LinkedIn, and I keep that the same for everyone, so I won’t be accepting.

vendors-apart = I keep LinkedIn and purchasing apart, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        register=casual → I keep LinkedIn and purchasing apart, so I’ll pass on this one.
        register=neutral → I keep LinkedIn and purchasing apart, so I won’t be accepting.

vendors-none = I keep all of our suppliers off LinkedIn, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        register=casual → I keep all of our suppliers off LinkedIn, so I’ll pass on this one.
        register=neutral → I keep all of our suppliers off LinkedIn, so I won’t be accepting.

vendors-formal-rule = As a rule I do not connect with suppliers on LinkedIn, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        → As a rule I do not connect with suppliers on LinkedIn, so I will not be accepting.

vendors-formal-apart = I keep LinkedIn and purchasing apart, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        → I keep LinkedIn and purchasing apart, so I will not be accepting.

## Declining: an outside rule

outside-rule-bound = There’s an agreement I’m bound by that covers connections like this one, so { -no }. It has nothing to do with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        register=casual → There’s an agreement I’m bound by that covers connections like this one, so I’ll pass on this one. It has nothing to do with you.
        register=neutral → There’s an agreement I’m bound by that covers connections like this one, so I won’t be accepting. It has nothing to do with you.

outside-rule-not-mine = This one isn’t mine to decide: a rule I’m bound by rules it out, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        register=casual → This one isn’t mine to decide: a rule I’m bound by rules it out, so I’ll pass on this one.
        register=neutral → This one isn’t mine to decide: a rule I’m bound by rules it out, so I won’t be accepting.

outside-rule-clause = I’m under a non-solicitation clause, so I won’t be connecting here while it lasts. It has nothing to do with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        → I’m under a non-solicitation clause, so I won’t be connecting here while it lasts. It has nothing to do with you.

outside-rule-clause-everyone = There’s a non-solicitation clause I’m bound by, and I keep to it with everyone, so { -no-connecting } while it lasts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        register=casual → There’s a non-solicitation clause I’m bound by, and I keep to it with everyone, so I’m not going to connect here while it lasts.
        register=neutral → There’s a non-solicitation clause I’m bound by, and I keep to it with everyone, so I won’t be connecting here while it lasts.

outside-rule-formal = I am bound by a rule that covers connections like this one, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        → I am bound by a rule that covers connections like this one, so I will not be accepting.

outside-rule-formal-obligation = An obligation that I am under rules it out, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        → An obligation that I am under rules it out, so I will not be accepting.

outside-rule-formal-clause = I am bound by a non-solicitation clause, so I will not be connecting while it lasts. It has nothing to do with you.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        → I am bound by a non-solicitation clause, so I will not be connecting while it lasts. It has nothing to do with you.

## Declining: I hardly use it

rare-hardly = I hardly use LinkedIn these days and don’t add anyone there, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        register=casual → I hardly use LinkedIn these days and don’t add anyone there, so I’ll pass on this one.
        register=neutral → I hardly use LinkedIn these days and don’t add anyone there, so I won’t be accepting.

rare-dust = I’m hardly ever on LinkedIn, and I leave my contacts as they are, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        register=casual → I’m hardly ever on LinkedIn, and I leave my contacts as they are, so I’ll pass on this one.
        register=neutral → I’m hardly ever on LinkedIn, and I leave my contacts as they are, so I won’t be accepting.

rare-barely = I’m barely on LinkedIn anymore and don’t add people there, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        register=casual → I’m barely on LinkedIn anymore and don’t add people there, so I’ll pass on this one.
        register=neutral → I’m barely on LinkedIn anymore and don’t add people there, so I won’t be accepting.

rare-formal = I rarely use LinkedIn and do not add contacts there, so { -formal-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        → I rarely use LinkedIn and do not add contacts there, so I will not be accepting.

rare-formal-leave = As I rarely use LinkedIn, I leave my contacts as they are and will decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        → As I rarely use LinkedIn, I leave my contacts as they are and will decline.

## Declining with two reasons

field-and-channel = I keep LinkedIn for people in my field, and we’re already in touch { -by-channel }, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → I keep LinkedIn for people in my field, and we’re already in touch on WhatsApp, so I’ll pass on this one.
        channel=email; channel-kind=email; register=casual → I keep LinkedIn for people in my field, and we’re already in touch by email, so I’ll pass on this one.
        channel=phone; channel-kind=phone; register=casual → I keep LinkedIn for people in my field, and we’re already in touch by phone, so I’ll pass on this one.
        channel=WhatsApp; channel-kind=other; register=neutral → I keep LinkedIn for people in my field, and we’re already in touch on WhatsApp, so I won’t be accepting.

field-and-channel-plain = I keep LinkedIn for people in my field, and you and I are in touch without it, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field, other-channel
    .examples =
        register=casual → I keep LinkedIn for people in my field, and you and I are in touch without it, so I’ll pass on this one.
        register=neutral → I keep LinkedIn for people in my field, and you and I are in touch without it, so I won’t be accepting.

recruiters-and-channel = I use LinkedIn for recruiters and colleagues, and we’re already in touch { -by-channel }, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → I use LinkedIn for recruiters and colleagues, and we’re already in touch on WhatsApp, so I’ll pass on this one.
        channel=email; channel-kind=email; register=casual → I use LinkedIn for recruiters and colleagues, and we’re already in touch by email, so I’ll pass on this one.
        channel=phone; channel-kind=phone; register=casual → I use LinkedIn for recruiters and colleagues, and we’re already in touch by phone, so I’ll pass on this one.
        channel=WhatsApp; channel-kind=other; register=neutral → I use LinkedIn for recruiters and colleagues, and we’re already in touch on WhatsApp, so I won’t be accepting.

recruiters-and-channel-plain = I use LinkedIn for recruiters and colleagues, and you and I are in touch without it, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues, other-channel
    .examples =
        register=casual → I use LinkedIn for recruiters and colleagues, and you and I are in touch without it, so I’ll pass on this one.
        register=neutral → I use LinkedIn for recruiters and colleagues, and you and I are in touch without it, so I won’t be accepting.

customers-and-channel = I use LinkedIn for colleagues and customers, and we’re already in touch { -by-channel }, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → I use LinkedIn for colleagues and customers, and we’re already in touch on WhatsApp, so I won’t be accepting.
        channel=email; channel-kind=email → I use LinkedIn for colleagues and customers, and we’re already in touch by email, so I won’t be accepting.
        channel=phone; channel-kind=phone → I use LinkedIn for colleagues and customers, and we’re already in touch by phone, so I won’t be accepting.

customers-and-channel-plain = I use LinkedIn for colleagues and customers, and you and I are in touch without it, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers, other-channel
    .examples =
        → I use LinkedIn for colleagues and customers, and you and I are in touch without it, so I won’t be accepting.

current-and-channel = I keep LinkedIn for my current work, and we’re already in touch { -by-channel }, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → I keep LinkedIn for my current work, and we’re already in touch on WhatsApp, so I’ll pass on this one.
        channel=email; channel-kind=email; register=casual → I keep LinkedIn for my current work, and we’re already in touch by email, so I’ll pass on this one.
        channel=phone; channel-kind=phone; register=casual → I keep LinkedIn for my current work, and we’re already in touch by phone, so I’ll pass on this one.
        channel=WhatsApp; channel-kind=other; register=neutral → I keep LinkedIn for my current work, and we’re already in touch on WhatsApp, so I won’t be accepting.

current-and-channel-plain = I keep LinkedIn for my current work, and you and I are in touch without it, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work, other-channel
    .examples =
        register=casual → I keep LinkedIn for my current work, and you and I are in touch without it, so I’ll pass on this one.
        register=neutral → I keep LinkedIn for my current work, and you and I are in touch without it, so I won’t be accepting.

family-and-channel = I keep family and work apart, and we’re already in touch { -by-channel }, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-family
    .examples =
        channel=WhatsApp; channel-kind=other → I keep family and work apart, and we’re already in touch on WhatsApp, so I won’t be accepting.
        channel=email; channel-kind=email → I keep family and work apart, and we’re already in touch by email, so I won’t be accepting.
        channel=phone; channel-kind=phone → I keep family and work apart, and we’re already in touch by phone, so I won’t be accepting.

family-and-channel-plain = I keep family and work apart, and you and I are in touch without it, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-family
    .examples =
        → I keep family and work apart, and you and I are in touch without it, so I won’t be accepting.

clients-and-channel = I keep clients out of LinkedIn, and we’re already in touch { -by-channel }, so I’ll leave it at that and say no here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-clients
    .examples =
        channel=WhatsApp; channel-kind=other → I keep clients out of LinkedIn, and we’re already in touch on WhatsApp, so I’ll leave it at that and say no here.
        channel=email; channel-kind=email → I keep clients out of LinkedIn, and we’re already in touch by email, so I’ll leave it at that and say no here.
        channel=phone; channel-kind=phone → I keep clients out of LinkedIn, and we’re already in touch by phone, so I’ll leave it at that and say no here.

clients-and-channel-plain = I keep clients out of LinkedIn, and you and I are in touch without it, so I’ll leave it at that and say no here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-clients
    .examples =
        → I keep clients out of LinkedIn, and you and I are in touch without it, so I’ll leave it at that and say no here.

rare-and-channel = I hardly use LinkedIn, and we’re already in touch { -by-channel }, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, rare-use
    .examples =
        channel=WhatsApp; channel-kind=other → I hardly use LinkedIn, and we’re already in touch on WhatsApp, so I won’t be accepting.
        channel=email; channel-kind=email → I hardly use LinkedIn, and we’re already in touch by email, so I won’t be accepting.
        channel=phone; channel-kind=phone → I hardly use LinkedIn, and we’re already in touch by phone, so I won’t be accepting.

rare-and-channel-plain = I hardly use LinkedIn, and you and I are in touch without it, so { -no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, rare-use
    .examples =
        → I hardly use LinkedIn, and you and I are in touch without it, so I won’t be accepting.

## The same answer once more

field-unchanged = My answer hasn’t changed: I keep LinkedIn for people in my own field, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I keep LinkedIn for people in my own field, so I won’t be accepting.

field-last-time = It’s the same as last time: I keep LinkedIn for people in my own field, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .when = refused-before
    .examples =
        → It’s the same as last time: I keep LinkedIn for people in my own field, so I’ll pass again.

field-unchanged-formal = My answer has not changed: I keep LinkedIn for people in my own field, so I will not be accepting.
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

field-either = I keep LinkedIn for people in my own field, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .unless = refused-before
    .examples =
        → I keep LinkedIn for people in my own field, so I won’t be accepting this one either.

field-in-short = Just briefly: I keep LinkedIn for people in my own field, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = field
    .unless = refused-before
    .examples =
        → Just briefly: I keep LinkedIn for people in my own field, so I won’t be accepting.

field-either-formal = I keep LinkedIn for people in my own field, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = field
    .unless = refused-before
    .examples =
        → I keep LinkedIn for people in my own field, so I will not be accepting this one either.

field-in-short-formal = Briefly: I keep LinkedIn for people in my own field, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = field
    .unless = refused-before
    .examples =
        → Briefly: I keep LinkedIn for people in my own field, so I will not be accepting.

worked-with-unchanged = My answer hasn’t changed: I only connect with people I’ve worked with, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I only connect with people I’ve worked with, so I won’t be accepting.

worked-with-last-time = It’s the same as last time: I only connect with people I’ve worked with, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .when = refused-before
    .examples =
        → It’s the same as last time: I only connect with people I’ve worked with, so I’ll pass again.

worked-with-unchanged-formal = My answer has not changed: I connect only with people I have worked with, so I will not be accepting.
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

worked-with-either = I only connect with people I’ve worked with, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .unless = refused-before
    .examples =
        → I only connect with people I’ve worked with, so I won’t be accepting this one either.

worked-with-in-short = Just briefly: I only connect with people I’ve worked with, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = worked-with
    .unless = refused-before
    .examples =
        → Just briefly: I only connect with people I’ve worked with, so I won’t be accepting.

worked-with-either-formal = I connect only with people I have worked with, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = worked-with
    .unless = refused-before
    .examples =
        → I connect only with people I have worked with, so I will not be accepting this one either.

worked-with-in-short-formal = Briefly: I connect only with people I have worked with, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = worked-with
    .unless = refused-before
    .examples =
        → Briefly: I connect only with people I have worked with, so I will not be accepting.

current-work-unchanged = My answer hasn’t changed: I keep LinkedIn for my current work, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I keep LinkedIn for my current work, so I won’t be accepting.

current-work-last-time = It’s the same as last time: I keep LinkedIn for my current work, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .when = refused-before
    .examples =
        → It’s the same as last time: I keep LinkedIn for my current work, so I’ll pass again.

current-work-unchanged-formal = My answer has not changed: I keep LinkedIn for my current work, so I will not be accepting.
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

current-work-either = I keep LinkedIn for my current work, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .unless = refused-before
    .examples =
        → I keep LinkedIn for my current work, so I won’t be accepting this one either.

current-work-in-short = Just briefly: I keep LinkedIn for my current work, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = current-work
    .unless = refused-before
    .examples =
        → Just briefly: I keep LinkedIn for my current work, so I won’t be accepting.

current-work-either-formal = I keep LinkedIn for my current work, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = current-work
    .unless = refused-before
    .examples =
        → I keep LinkedIn for my current work, so I will not be accepting this one either.

current-work-in-short-formal = Briefly: I keep LinkedIn for my current work, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = current-work
    .unless = refused-before
    .examples =
        → Briefly: I keep LinkedIn for my current work, so I will not be accepting.

recruiters-colleagues-unchanged = My answer hasn’t changed: I use LinkedIn only for recruiters and colleagues, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I use LinkedIn only for recruiters and colleagues, so I won’t be accepting.

recruiters-colleagues-last-time = It’s the same as last time: I use LinkedIn only for recruiters and colleagues, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        → It’s the same as last time: I use LinkedIn only for recruiters and colleagues, so I’ll pass again.

recruiters-colleagues-unchanged-formal = My answer has not changed: I use LinkedIn only for recruiters and colleagues, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        → My answer has not changed: I use LinkedIn only for recruiters and colleagues, so I will not be accepting.

recruiters-colleagues-again-formal = Nothing has changed on my side: I use LinkedIn only for recruiters and colleagues, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .when = refused-before
    .examples =
        → Nothing has changed on my side: I use LinkedIn only for recruiters and colleagues, and I will decline again.

recruiters-colleagues-either = I use LinkedIn only for recruiters and colleagues, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .unless = refused-before
    .examples =
        → I use LinkedIn only for recruiters and colleagues, so I won’t be accepting this one either.

recruiters-colleagues-in-short = Just briefly: I use LinkedIn only for recruiters and colleagues, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .unless = refused-before
    .examples =
        → Just briefly: I use LinkedIn only for recruiters and colleagues, so I won’t be accepting.

recruiters-colleagues-either-formal = I use LinkedIn only for recruiters and colleagues, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .unless = refused-before
    .examples =
        → I use LinkedIn only for recruiters and colleagues, so I will not be accepting this one either.

recruiters-colleagues-in-short-formal = Briefly: I use LinkedIn only for recruiters and colleagues, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = recruiters-colleagues
    .unless = refused-before
    .examples =
        → Briefly: I use LinkedIn only for recruiters and colleagues, so I will not be accepting.

colleagues-customers-unchanged = My answer hasn’t changed: I use LinkedIn only for colleagues and customers, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I use LinkedIn only for colleagues and customers, so I won’t be accepting.

colleagues-customers-last-time = It’s the same as last time: I use LinkedIn only for colleagues and customers, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .when = refused-before
    .examples =
        → It’s the same as last time: I use LinkedIn only for colleagues and customers, so I’ll pass again.

colleagues-customers-unchanged-formal = My answer has not changed: I use LinkedIn only for colleagues and customers, so I will not be accepting.
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

colleagues-customers-either = I use LinkedIn only for colleagues and customers, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .unless = refused-before
    .examples =
        → I use LinkedIn only for colleagues and customers, so I won’t be accepting this one either.

colleagues-customers-in-short = Just briefly: I use LinkedIn only for colleagues and customers, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = colleagues-customers
    .unless = refused-before
    .examples =
        → Just briefly: I use LinkedIn only for colleagues and customers, so I won’t be accepting.

colleagues-customers-either-formal = I use LinkedIn only for colleagues and customers, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = colleagues-customers
    .unless = refused-before
    .examples =
        → I use LinkedIn only for colleagues and customers, so I will not be accepting this one either.

colleagues-customers-in-short-formal = Briefly: I use LinkedIn only for colleagues and customers, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = colleagues-customers
    .unless = refused-before
    .examples =
        → Briefly: I use LinkedIn only for colleagues and customers, so I will not be accepting.

outside-company-unchanged = My answer hasn’t changed: I keep LinkedIn for people outside our company, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I keep LinkedIn for people outside our company, so I won’t be accepting.

outside-company-last-time = It’s the same as last time: I keep LinkedIn for people outside our company, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .when = refused-before
    .examples =
        → It’s the same as last time: I keep LinkedIn for people outside our company, so I’ll pass again.

outside-company-unchanged-formal = My answer has not changed: I keep LinkedIn for people outside our company, so I will not be accepting.
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

outside-company-either = I keep LinkedIn for people outside our company, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .unless = refused-before
    .examples =
        → I keep LinkedIn for people outside our company, so I won’t be accepting this one either.

outside-company-in-short = Just briefly: I keep LinkedIn for people outside our company, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = outside-company
    .unless = refused-before
    .examples =
        → Just briefly: I keep LinkedIn for people outside our company, so I won’t be accepting.

outside-company-either-formal = I keep LinkedIn for people outside our company, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = outside-company
    .unless = refused-before
    .examples =
        → I keep LinkedIn for people outside our company, so I will not be accepting this one either.

outside-company-in-short-formal = Briefly: I keep LinkedIn for people outside our company, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = outside-company
    .unless = refused-before
    .examples =
        → Briefly: I keep LinkedIn for people outside our company, so I will not be accepting.

other-channel-unchanged = My answer hasn’t changed: we already have other ways of staying in touch, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = other-channel
    .when = refused-before
    .examples =
        → My answer hasn’t changed: we already have other ways of staying in touch, so I won’t be accepting.

other-channel-last-time = It’s the same as last time: we already have other ways of staying in touch, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = other-channel
    .when = refused-before
    .examples =
        → It’s the same as last time: we already have other ways of staying in touch, so I’ll pass again.

other-channel-unchanged-formal = My answer has not changed: we already have other ways of staying in touch, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = other-channel
    .when = refused-before
    .examples =
        → My answer has not changed: we already have other ways of staying in touch, so I will not be accepting.

other-channel-again-formal = Nothing has changed on my side: we already have other ways of staying in touch, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = other-channel
    .when = refused-before
    .examples =
        → Nothing has changed on my side: we already have other ways of staying in touch, and I will decline again.

other-channel-either = We already have other ways of staying in touch, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = other-channel
    .unless = refused-before
    .examples =
        → We already have other ways of staying in touch, so I won’t be accepting this one either.

other-channel-in-short = Just briefly: we already have other ways of staying in touch, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = other-channel
    .unless = refused-before
    .examples =
        → Just briefly: we already have other ways of staying in touch, so I won’t be accepting.

other-channel-either-formal = We already have other ways of staying in touch, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = other-channel
    .unless = refused-before
    .examples =
        → We already have other ways of staying in touch, so I will not be accepting this one either.

other-channel-in-short-formal = Briefly: we already have other ways of staying in touch, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = other-channel
    .unless = refused-before
    .examples =
        → Briefly: we already have other ways of staying in touch, so I will not be accepting.

no-family-unchanged = My answer hasn’t changed: I keep family and work apart, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I keep family and work apart, so I won’t be accepting.

no-family-last-time = It’s the same as last time: I keep family and work apart, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .when = refused-before
    .examples =
        → It’s the same as last time: I keep family and work apart, so I’ll pass again.

no-family-unchanged-formal = My answer has not changed: I keep family and work apart, so I will not be accepting.
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

no-family-either = I keep family and work apart, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .unless = refused-before
    .examples =
        → I keep family and work apart, so I won’t be accepting this one either.

no-family-in-short = Just briefly: I keep family and work apart, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-family
    .unless = refused-before
    .examples =
        → Just briefly: I keep family and work apart, so I won’t be accepting.

no-family-either-formal = I keep family and work apart, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-family
    .unless = refused-before
    .examples =
        → I keep family and work apart, so I will not be accepting this one either.

no-family-in-short-formal = Briefly: I keep family and work apart, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-family
    .unless = refused-before
    .examples =
        → Briefly: I keep family and work apart, so I will not be accepting.

role-policy-unchanged = My answer hasn’t changed: my role limits my contacts here, the same for everyone, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .when = refused-before
    .examples =
        → My answer hasn’t changed: my role limits my contacts here, the same for everyone, so I won’t be accepting.

role-policy-last-time = It’s the same as last time: my role limits my contacts here, the same for everyone, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .when = refused-before
    .examples =
        → It’s the same as last time: my role limits my contacts here, the same for everyone, so I’ll pass again.

role-policy-unchanged-formal = My answer has not changed: my role limits my contacts here, the same for everyone, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .when = refused-before
    .examples =
        → My answer has not changed: my role limits my contacts here, the same for everyone, so I will not be accepting.

role-policy-again-formal = Nothing has changed on my side: my role limits my contacts here, the same for everyone, and I will decline again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .when = refused-before
    .examples =
        → Nothing has changed on my side: my role limits my contacts here, the same for everyone, and I will decline again.

role-policy-either = My role limits my contacts here, the same for everyone, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .unless = refused-before
    .examples =
        → My role limits my contacts here, the same for everyone, so I won’t be accepting this one either.

role-policy-in-short = Just briefly: my role limits my contacts here, the same for everyone, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = role-policy
    .unless = refused-before
    .examples =
        → Just briefly: my role limits my contacts here, the same for everyone, so I won’t be accepting.

role-policy-either-formal = My role limits my contacts here, the same for everyone, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .unless = refused-before
    .examples =
        → My role limits my contacts here, the same for everyone, so I will not be accepting this one either.

role-policy-in-short-formal = Briefly: my role limits my contacts here, the same for everyone, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = role-policy
    .unless = refused-before
    .examples =
        → Briefly: my role limits my contacts here, the same for everyone, so I will not be accepting.

no-clients-unchanged = My answer hasn’t changed: I don’t connect with clients on LinkedIn, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I don’t connect with clients on LinkedIn, so I won’t be accepting.

no-clients-last-time = It’s the same as last time: I don’t connect with clients on LinkedIn, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .when = refused-before
    .examples =
        → It’s the same as last time: I don’t connect with clients on LinkedIn, so I’ll pass again.

no-clients-unchanged-formal = My answer has not changed: I do not connect with clients on LinkedIn, so I will not be accepting.
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

no-clients-either = I don’t connect with clients on LinkedIn, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .unless = refused-before
    .examples =
        → I don’t connect with clients on LinkedIn, so I won’t be accepting this one either.

no-clients-in-short = Just briefly: I don’t connect with clients on LinkedIn, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-clients
    .unless = refused-before
    .examples =
        → Just briefly: I don’t connect with clients on LinkedIn, so I won’t be accepting.

no-clients-either-formal = I do not connect with clients on LinkedIn, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-clients
    .unless = refused-before
    .examples =
        → I do not connect with clients on LinkedIn, so I will not be accepting this one either.

no-clients-in-short-formal = Briefly: I do not connect with clients on LinkedIn, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-clients
    .unless = refused-before
    .examples =
        → Briefly: I do not connect with clients on LinkedIn, so I will not be accepting.

no-vendors-unchanged = My answer hasn’t changed: I don’t connect with suppliers on LinkedIn, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I don’t connect with suppliers on LinkedIn, so I won’t be accepting.

no-vendors-last-time = It’s the same as last time: I don’t connect with suppliers on LinkedIn, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .when = refused-before
    .examples =
        → It’s the same as last time: I don’t connect with suppliers on LinkedIn, so I’ll pass again.

no-vendors-unchanged-formal = My answer has not changed: I do not connect with suppliers on LinkedIn, so I will not be accepting.
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

no-vendors-either = I don’t connect with suppliers on LinkedIn, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .unless = refused-before
    .examples =
        → I don’t connect with suppliers on LinkedIn, so I won’t be accepting this one either.

no-vendors-in-short = Just briefly: I don’t connect with suppliers on LinkedIn, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = no-vendors
    .unless = refused-before
    .examples =
        → Just briefly: I don’t connect with suppliers on LinkedIn, so I won’t be accepting.

no-vendors-either-formal = I do not connect with suppliers on LinkedIn, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-vendors
    .unless = refused-before
    .examples =
        → I do not connect with suppliers on LinkedIn, so I will not be accepting this one either.

no-vendors-in-short-formal = Briefly: I do not connect with suppliers on LinkedIn, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = no-vendors
    .unless = refused-before
    .examples =
        → Briefly: I do not connect with suppliers on LinkedIn, so I will not be accepting.

external-constraint-unchanged = My answer hasn’t changed: a rule that I’m bound by rules it out, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .when = refused-before
    .examples =
        → My answer hasn’t changed: a rule that I’m bound by rules it out, so I won’t be accepting.

external-constraint-last-time = It’s the same as last time: a rule that I’m bound by rules it out, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .when = refused-before
    .examples =
        → It’s the same as last time: a rule that I’m bound by rules it out, so I’ll pass again.

external-constraint-unchanged-formal = My answer has not changed: a rule that I am bound by rules it out, so I will not be accepting.
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

external-constraint-either = A rule that I’m bound by rules it out, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .unless = refused-before
    .examples =
        → A rule that I’m bound by rules it out, so I won’t be accepting this one either.

external-constraint-in-short = Just briefly: a rule that I’m bound by rules it out, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = external-constraint
    .unless = refused-before
    .examples =
        → Just briefly: a rule that I’m bound by rules it out, so I won’t be accepting.

external-constraint-either-formal = A rule that I am bound by rules it out, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = external-constraint
    .unless = refused-before
    .examples =
        → A rule that I am bound by rules it out, so I will not be accepting this one either.

external-constraint-in-short-formal = Briefly: a rule that I am bound by rules it out, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = external-constraint
    .unless = refused-before
    .examples =
        → Briefly: a rule that I am bound by rules it out, so I will not be accepting.

rare-use-unchanged = My answer hasn’t changed: I hardly use LinkedIn and don’t add anyone there, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .when = refused-before
    .examples =
        → My answer hasn’t changed: I hardly use LinkedIn and don’t add anyone there, so I won’t be accepting.

rare-use-last-time = It’s the same as last time: I hardly use LinkedIn and don’t add anyone there, so I’ll pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .when = refused-before
    .examples =
        → It’s the same as last time: I hardly use LinkedIn and don’t add anyone there, so I’ll pass again.

rare-use-unchanged-formal = My answer has not changed: I hardly use LinkedIn and add no contacts there, so I will not be accepting.
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

rare-use-either = I hardly use LinkedIn and don’t add anyone there, so I won’t be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .unless = refused-before
    .examples =
        → I hardly use LinkedIn and don’t add anyone there, so I won’t be accepting this one either.

rare-use-in-short = Just briefly: I hardly use LinkedIn and don’t add anyone there, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = casual, neutral
    .reasons = rare-use
    .unless = refused-before
    .examples =
        → Just briefly: I hardly use LinkedIn and don’t add anyone there, so I won’t be accepting.

rare-use-either-formal = I hardly use LinkedIn and add no contacts there, so I will not be accepting this one either.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = rare-use
    .unless = refused-before
    .examples =
        → I hardly use LinkedIn and add no contacts there, so I will not be accepting this one either.

rare-use-in-short-formal = Briefly: I hardly use LinkedIn and add no contacts there, so I will not be accepting.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .registers = formal
    .reasons = rare-use
    .unless = refused-before
    .examples =
        → Briefly: I hardly use LinkedIn and add no contacts there, so I will not be accepting.

## The last answer

field-final = I keep LinkedIn for people in my own field, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = field
    .examples =
        → I keep LinkedIn for people in my own field, so I will not accept. Please do not invite me again.

field-final-casual = I keep LinkedIn for people in my own field, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = field
    .examples =
        → I keep LinkedIn for people in my own field, so I won’t accept. Please don’t invite me again.

field-final-another = I keep LinkedIn for people in my own field. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = field
    .examples =
        → I keep LinkedIn for people in my own field. I will not accept, and I ask you not to send another invitation.

field-final-another-casual = I keep LinkedIn for people in my own field. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = field
    .examples =
        → I keep LinkedIn for people in my own field. I won’t accept, so please don’t send another invitation.

worked-with-final = I connect only with people I have worked with, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = worked-with
    .examples =
        → I connect only with people I have worked with, so I will not accept. Please do not invite me again.

worked-with-final-casual = I connect only with people I have worked with, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = worked-with
    .examples =
        → I connect only with people I have worked with, so I won’t accept. Please don’t invite me again.

worked-with-final-another = I connect only with people I have worked with. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = worked-with
    .examples =
        → I connect only with people I have worked with. I will not accept, and I ask you not to send another invitation.

worked-with-final-another-casual = I connect only with people I have worked with. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = worked-with
    .examples =
        → I connect only with people I have worked with. I won’t accept, so please don’t send another invitation.

current-work-final = I keep LinkedIn for my current work, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = current-work
    .examples =
        → I keep LinkedIn for my current work, so I will not accept. Please do not invite me again.

current-work-final-casual = I keep LinkedIn for my current work, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = current-work
    .examples =
        → I keep LinkedIn for my current work, so I won’t accept. Please don’t invite me again.

current-work-final-another = I keep LinkedIn for my current work. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = current-work
    .examples =
        → I keep LinkedIn for my current work. I will not accept, and I ask you not to send another invitation.

current-work-final-another-casual = I keep LinkedIn for my current work. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = current-work
    .examples =
        → I keep LinkedIn for my current work. I won’t accept, so please don’t send another invitation.

recruiters-colleagues-final = I use LinkedIn only for recruiters and colleagues, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = recruiters-colleagues
    .examples =
        → I use LinkedIn only for recruiters and colleagues, so I will not accept. Please do not invite me again.

recruiters-colleagues-final-casual = I use LinkedIn only for recruiters and colleagues, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = recruiters-colleagues
    .examples =
        → I use LinkedIn only for recruiters and colleagues, so I won’t accept. Please don’t invite me again.

recruiters-colleagues-final-another = I use LinkedIn only for recruiters and colleagues. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = recruiters-colleagues
    .examples =
        → I use LinkedIn only for recruiters and colleagues. I will not accept, and I ask you not to send another invitation.

recruiters-colleagues-final-another-casual = I use LinkedIn only for recruiters and colleagues. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = recruiters-colleagues
    .examples =
        → I use LinkedIn only for recruiters and colleagues. I won’t accept, so please don’t send another invitation.

colleagues-customers-final = I use LinkedIn only for colleagues and customers, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = colleagues-customers
    .examples =
        → I use LinkedIn only for colleagues and customers, so I will not accept. Please do not invite me again.

colleagues-customers-final-casual = I use LinkedIn only for colleagues and customers, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = colleagues-customers
    .examples =
        → I use LinkedIn only for colleagues and customers, so I won’t accept. Please don’t invite me again.

colleagues-customers-final-another = I use LinkedIn only for colleagues and customers. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = colleagues-customers
    .examples =
        → I use LinkedIn only for colleagues and customers. I will not accept, and I ask you not to send another invitation.

colleagues-customers-final-another-casual = I use LinkedIn only for colleagues and customers. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = colleagues-customers
    .examples =
        → I use LinkedIn only for colleagues and customers. I won’t accept, so please don’t send another invitation.

outside-company-final = I keep LinkedIn for people outside our company, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = outside-company
    .examples =
        → I keep LinkedIn for people outside our company, so I will not accept. Please do not invite me again.

outside-company-final-casual = I keep LinkedIn for people outside our company, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = outside-company
    .examples =
        → I keep LinkedIn for people outside our company, so I won’t accept. Please don’t invite me again.

outside-company-final-another = I keep LinkedIn for people outside our company. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = outside-company
    .examples =
        → I keep LinkedIn for people outside our company. I will not accept, and I ask you not to send another invitation.

outside-company-final-another-casual = I keep LinkedIn for people outside our company. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = outside-company
    .examples =
        → I keep LinkedIn for people outside our company. I won’t accept, so please don’t send another invitation.

no-family-final = I keep family and work apart, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = no-family
    .examples =
        → I keep family and work apart, so I will not accept. Please do not invite me again.

no-family-final-casual = I keep family and work apart, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = no-family
    .examples =
        → I keep family and work apart, so I won’t accept. Please don’t invite me again.

no-family-final-another = I keep family and work apart. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = no-family
    .examples =
        → I keep family and work apart. I will not accept, and I ask you not to send another invitation.

no-family-final-another-casual = I keep family and work apart. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = no-family
    .examples =
        → I keep family and work apart. I won’t accept, so please don’t send another invitation.

role-policy-final = My role limits my contacts here, for everyone alike, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = role-policy
    .examples =
        → My role limits my contacts here, for everyone alike, so I will not accept. Please do not invite me again.

role-policy-final-casual = My role limits my contacts here, for everyone alike, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = role-policy
    .examples =
        → My role limits my contacts here, for everyone alike, so I won’t accept. Please don’t invite me again.

role-policy-final-another = My role limits my contacts here, for everyone alike. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = role-policy
    .examples =
        → My role limits my contacts here, for everyone alike. I will not accept, and I ask you not to send another invitation.

role-policy-final-another-casual = My role limits my contacts here, for everyone alike. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = role-policy
    .examples =
        → My role limits my contacts here, for everyone alike. I won’t accept, so please don’t send another invitation.

no-clients-final = I do not connect with clients on LinkedIn, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = no-clients
    .examples =
        → I do not connect with clients on LinkedIn, so I will not accept. Please do not invite me again.

no-clients-final-casual = I do not connect with clients on LinkedIn, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = no-clients
    .examples =
        → I do not connect with clients on LinkedIn, so I won’t accept. Please don’t invite me again.

no-clients-final-another = I do not connect with clients on LinkedIn. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = no-clients
    .examples =
        → I do not connect with clients on LinkedIn. I will not accept, and I ask you not to send another invitation.

no-clients-final-another-casual = I do not connect with clients on LinkedIn. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = no-clients
    .examples =
        → I do not connect with clients on LinkedIn. I won’t accept, so please don’t send another invitation.

no-vendors-final = I do not connect with suppliers on LinkedIn, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = no-vendors
    .examples =
        → I do not connect with suppliers on LinkedIn, so I will not accept. Please do not invite me again.

no-vendors-final-casual = I do not connect with suppliers on LinkedIn, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = no-vendors
    .examples =
        → I do not connect with suppliers on LinkedIn, so I won’t accept. Please don’t invite me again.

no-vendors-final-another = I do not connect with suppliers on LinkedIn. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = no-vendors
    .examples =
        → I do not connect with suppliers on LinkedIn. I will not accept, and I ask you not to send another invitation.

no-vendors-final-another-casual = I do not connect with suppliers on LinkedIn. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = no-vendors
    .examples =
        → I do not connect with suppliers on LinkedIn. I won’t accept, so please don’t send another invitation.

external-constraint-final = A rule that I am bound by excludes it, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = external-constraint
    .examples =
        → A rule that I am bound by excludes it, so I will not accept. Please do not invite me again.

external-constraint-final-casual = A rule that I am bound by excludes it, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = external-constraint
    .examples =
        → A rule that I am bound by excludes it, so I won’t accept. Please don’t invite me again.

external-constraint-final-another = A rule that I am bound by excludes it. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = external-constraint
    .examples =
        → A rule that I am bound by excludes it. I will not accept, and I ask you not to send another invitation.

external-constraint-final-another-casual = A rule that I am bound by excludes it. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = external-constraint
    .examples =
        → A rule that I am bound by excludes it. I won’t accept, so please don’t send another invitation.

rare-use-final = I hardly use LinkedIn and add no contacts there, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = rare-use
    .examples =
        → I hardly use LinkedIn and add no contacts there, so I will not accept. Please do not invite me again.

rare-use-final-casual = I hardly use LinkedIn and add no contacts there, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = rare-use
    .examples =
        → I hardly use LinkedIn and add no contacts there, so I won’t accept. Please don’t invite me again.

rare-use-final-another = I hardly use LinkedIn and add no contacts there. I will not accept, and I ask you not to send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .reasons = rare-use
    .examples =
        → I hardly use LinkedIn and add no contacts there. I will not accept, and I ask you not to send another invitation.

rare-use-final-another-casual = I hardly use LinkedIn and add no contacts there. I won’t accept, so please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .reasons = rare-use
    .examples =
        → I hardly use LinkedIn and add no contacts there. I won’t accept, so please don’t send another invitation.

no-wish-final = I do not wish to connect here, so I will not accept. Please do not invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .examples =
        → I do not wish to connect here, so I will not accept. Please do not invite me again.

no-wish-final-casual = I don’t want to connect here, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .examples =
        → I don’t want to connect here, so I won’t accept. Please don’t invite me again.

no-wish-final-decided = I have made up my mind, so I will not accept. Please do not send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .examples =
        → I have made up my mind, so I will not accept. Please do not send another invitation.

no-wish-final-decided-casual = I’ve made up my mind, so I won’t accept. Please don’t send another invitation.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .examples =
        → I’ve made up my mind, so I won’t accept. Please don’t send another invitation.

no-wish-final-stays = I prefer not to connect here, so I will not accept. I ask you not to invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = neutral, formal
    .examples =
        → I prefer not to connect here, so I will not accept. I ask you not to invite me again.

no-wish-final-stays-casual = I’d rather not connect here, so I won’t accept. Please don’t invite me again.
    .move = reason
    .approaches = decline-with-reason
    .tones = final
    .registers = casual
    .examples =
        → I’d rather not connect here, so I won’t accept. Please don’t invite me again.

## Opening the door: it has been a while

lapsed-years-click = It’s been { -years } since we were last in touch, and I’d rather hear from you than just click Accept.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        years=1 → It’s been a year or two since we were last in touch, and I’d rather hear from you than just click Accept.
        years=6 → It’s been a few years since we were last in touch, and I’d rather hear from you than just click Accept.
        years=14 → It’s been many years since we were last in touch, and I’d rather hear from you than just click Accept.

lapsed-years-catch-up = It’s been { -years }, so before we connect here I’d like us to catch up.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        years=1 → It’s been a year or two, so before we connect here I’d like us to catch up.
        years=6 → It’s been a few years, so before we connect here I’d like us to catch up.
        years=14 → It’s been many years, so before we connect here I’d like us to catch up.

lapsed-years-formal = It has been { -years } since we were last in touch, so I would like us to bring each other up to date before we connect here.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .examples =
        years=1 → It has been a year or two since we were last in touch, so I would like us to bring each other up to date before we connect here.
        years=6 → It has been a few years since we were last in touch, so I would like us to bring each other up to date before we connect here.
        years=14 → It has been many years since we were last in touch, so I would like us to bring each other up to date before we connect here.

lapsed-click = It’s been a while, and I’d rather hear from you than just click Accept.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        → It’s been a while, and I’d rather hear from you than just click Accept.

lapsed-catch-up = It’s been a while, so before we connect here I’d like us to catch up.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        → It’s been a while, so before we connect here I’d like us to catch up.

lapsed-worked = It’s been a while since we worked together, so let’s bring each other up to date before we connect here.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .when = worked-together-once
    .examples =
        → It’s been a while since we worked together, so let’s bring each other up to date before we connect here.

lapsed-worked-hear = It’s been a while since we worked together, and I’d like to hear what you’re doing now before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .when = worked-together-once
    .examples =
        → It’s been a while since we worked together, and I’d like to hear what you’re doing now before we connect.

lapsed-formal = It has been a while since we were last in touch, so I would like us to bring each other up to date before we connect here.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .examples =
        → It has been a while since we were last in touch, so I would like us to bring each other up to date before we connect here.

lapsed-formal-worked = It has been a while since we worked together, and I would like to hear what you are doing now before we connect.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .when = worked-together-once
    .examples =
        → It has been a while since we worked together, and I would like to hear what you are doing now before we connect.

lapsed-gentle = It’s been a while, and before we connect here I’d like to hear how you are.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .when = bereavement
    .examples =
        → It’s been a while, and before we connect here I’d like to hear how you are.

lapsed-gentle-formal = It has been a while, and before we connect here I would like to hear how you are.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .when = bereavement
    .examples =
        → It has been a while, and before we connect here I would like to hear how you are.

## Opening the door: people I can recommend

recommend-first = I connect with people I can recommend, so before we do I’d like to hear more about your work.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .examples =
        → I connect with people I can recommend, so before we do I’d like to hear more about your work.

recommend-good-word = I like to be able to put in a good word for the people I’m connected with, so let’s talk first.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .examples =
        → I like to be able to put in a good word for the people I’m connected with, so let’s talk first.

recommend-stand-behind = I connect with people I could recommend to others, and for that I’d like to know more about what you do.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend
    .examples =
        → I connect with people I could recommend to others, and for that I’d like to know more about what you do.

recommend-formal = I connect with people whose work I can recommend, so I would like to hear more about yours first.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend
    .examples =
        → I connect with people whose work I can recommend, so I would like to hear more about yours first.

recommend-formal-talk = As I connect with people I can recommend, I would like us to talk before we do.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend
    .examples =
        → As I connect with people I can recommend, I would like us to talk before we do.

recommend-lapsed-years = I connect with people I can recommend, and it’s been { -years } since we last talked.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .examples =
        years=1 → I connect with people I can recommend, and it’s been a year or two since we last talked.
        years=6 → I connect with people I can recommend, and it’s been a few years since we last talked.
        years=14 → I connect with people I can recommend, and it’s been many years since we last talked.

recommend-lapsed = I connect with people I can recommend, and it’s been a while since we last talked.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .examples =
        → I connect with people I can recommend, and it’s been a while since we last talked.

recommend-lapsed-worked = I connect with people I can recommend, and it’s been a while since we worked together.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .when = worked-together-once
    .examples =
        → I connect with people I can recommend, and it’s been a while since we worked together.

recommend-lapsed-now = I connect with people I can recommend, and I’m no longer up to date on what you do.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .examples =
        → I connect with people I can recommend, and I’m no longer up to date on what you do.

recommend-lapsed-formal = I connect with people I can recommend, and it has been a while since we last spoke.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = can-recommend, lapsed-update
    .examples =
        → I connect with people I can recommend, and it has been a while since we last spoke.

## Opening the door: other reasons, or none

door-field = I keep LinkedIn for my own field, so before we connect I’d like to hear where our work meets.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = field
    .examples =
        → I keep LinkedIn for my own field, so before we connect I’d like to hear where our work meets.

door-field-formal = I keep LinkedIn to my own field, so before we connect I would like to hear where our work meets.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = field
    .examples =
        → I keep LinkedIn to my own field, so before we connect I would like to hear where our work meets.

door-at-work = Before we connect here, I’d like to talk about it at work.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .examples =
        → Before we connect here, I’d like to talk about it at work.

door-at-work-first = Let’s talk about it at work first, before we connect here.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .examples =
        → Let’s talk about it at work first, before we connect here.

door-talk-first = I’d like us to get to know each other a little before we connect here.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = client, supplier, recruiter, met-once, competitor, unknown
    .examples =
        → I’d like us to get to know each other a little before we connect here.

door-how-you-are = Before we connect here, I’d like to hear how you are and what you’re doing.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .when = acquainted
    .examples =
        → Before we connect here, I’d like to hear how you are and what you’re doing.

door-more-than-click = I’d like it to be more than a click, so let’s start with a conversation.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → I’d like it to be more than a click, so let’s start with a conversation.

door-formal = Before we connect here, I would like to speak with you briefly.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .examples =
        → Before we connect here, I would like to speak with you briefly.

door-formal-conversation = I would like to begin with a conversation before we connect here.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .examples =
        → I would like to begin with a conversation before we connect here.

## Opening the door: the step

step-phone-or-coffee = Shall we talk on the phone, or over a coffee?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → Shall we talk on the phone, or over a coffee?

step-up-for = Are you up for a call or a coffee?
    .move = step
    .approaches = open-the-door
    .registers = casual
    .examples =
        → Are you up for a call or a coffee?

step-half-hour = Do you have half an hour for a call, or to meet?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → Do you have half an hour for a call, or to meet?

step-catch-up-help = Shall we get on the phone or meet, and see how we can help each other?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = worked-together-once
    .unless = layoff
    .examples =
        → Shall we get on the phone or meet, and see how we can help each other?

step-formal = Would you have time for a call, or for a meeting?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .examples =
        → Would you have time for a call, or for a meeting?

step-formal-suggest = May I suggest a short call, or a meeting?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .examples =
        → May I suggest a short call, or a meeting?

step-at-work = Do you have ten minutes one of these days?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .examples =
        → Do you have ten minutes one of these days?

step-at-work-coffee = Shall we take ten minutes over a coffee?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .examples =
        → Shall we take ten minutes over a coffee?

step-gentle = Shall we talk on the phone, whenever you feel like it?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → Shall we talk on the phone, whenever you feel like it?

step-gentle-coffee = If you feel like it, shall we have a coffee?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → If you feel like it, shall we have a coffee?

step-layoff = Shall we talk on the phone, whenever it suits you?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .examples =
        → Shall we talk on the phone, whenever it suits you?

step-layoff-coffee = Would you like to tell me how you are, on the phone or over a coffee?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = layoff
    .examples =
        → Would you like to tell me how you are, on the phone or over a coffee?

step-gentle-formal = Whenever it suits you, may I suggest a call?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = bereavement
    .examples =
        → Whenever it suits you, may I suggest a call?

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

ask-friend-click = Before I click on anything, let me ask.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .examples =
        → Before I click on anything, let me ask.

ask-friend-curious = Now I’m curious.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .examples =
        → Now I’m curious.

ask-before = Before I answer, I’d like to know a little more.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → Before I answer, I’d like to know a little more.

ask-curious = I’m curious, and I’d like to know a little more before I answer.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → I’m curious, and I’d like to know a little more before I answer.

ask-like-to-know = I like to know a little about an invitation before I say yes or no.
    .move = reason
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → I like to know a little about an invitation before I say yes or no.

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

know-like-to = I like to know how people found me before I answer.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → I like to know how people found me before I answer.

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

field-ask-first = I keep LinkedIn for people in my own field, so I like to ask first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = field
    .examples =
        → I keep LinkedIn for people in my own field, so I like to ask first.

field-ask-before = I keep LinkedIn for people in my own field, so let me ask before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = field
    .examples =
        → I keep LinkedIn for people in my own field, so let me ask before I answer.

recruiters-colleagues-ask-first = I use LinkedIn only for recruiters and colleagues, so I like to ask first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = recruiters-colleagues
    .examples =
        → I use LinkedIn only for recruiters and colleagues, so I like to ask first.

recruiters-colleagues-ask-before = I use LinkedIn only for recruiters and colleagues, so let me ask before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = recruiters-colleagues
    .examples =
        → I use LinkedIn only for recruiters and colleagues, so let me ask before I answer.

colleagues-customers-ask-first = I use LinkedIn only for colleagues and customers, so I like to ask first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = colleagues-customers
    .examples =
        → I use LinkedIn only for colleagues and customers, so I like to ask first.

colleagues-customers-ask-before = I use LinkedIn only for colleagues and customers, so let me ask before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = colleagues-customers
    .examples =
        → I use LinkedIn only for colleagues and customers, so let me ask before I answer.

current-work-ask-first = I keep LinkedIn for my current work, so I like to ask first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = current-work
    .examples =
        → I keep LinkedIn for my current work, so I like to ask first.

current-work-ask-before = I keep LinkedIn for my current work, so let me ask before I answer.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = current-work
    .examples =
        → I keep LinkedIn for my current work, so let me ask before I answer.

rare-ask = I’m rarely on LinkedIn, so let me ask directly.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        → I’m rarely on LinkedIn, so let me ask directly.

rare-ask-formal = As I am rarely on LinkedIn, let me ask directly.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = formal
    .reasons = rare-use
    .examples =
        → As I am rarely on LinkedIn, let me ask directly.

recommend-ask = I connect with people I can recommend, so I like to ask first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = can-recommend
    .examples =
        → I connect with people I can recommend, so I like to ask first.

recommend-ask-know = I connect with people I know well enough to recommend, so let me ask first.
    .move = reason
    .approaches = ask-how-we-know, ask
    .reasons = can-recommend
    .examples =
        → I connect with people I know well enough to recommend, so let me ask first.

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

ask-friend-here = Is there anything in particular that you’d like us to do here?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .examples =
        → Is there anything in particular that you’d like us to do here?

ask-friend-about = What’s it about?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = friend, family
    .examples =
        → What’s it about?

ask-help = What did you have in mind when you sent it?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → What did you have in mind when you sent it?

ask-working-on = What are you working on, and what would you like from me?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → What are you working on, and what would you like from me?

ask-prompted = What prompted the invitation?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → What prompted the invitation?

ask-in-mind = What do you have in mind?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → What do you have in mind?

ask-recruiter = Which position is it about, and where?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = recruiter
    .examples =
        → Which position is it about, and where?

ask-recruiter-role = Is there a particular position that you have in mind for me?
    .move = step
    .approaches = ask
    .relationships = recruiter
    .examples =
        → Is there a particular position that you have in mind for me?

ask-recruiter-know = What should I know about the position before I answer?
    .move = step
    .approaches = ask
    .relationships = recruiter
    .examples =
        → What should I know about the position before I answer?

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

ask-supplier = What would you like to show me?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = supplier
    .examples =
        → What would you like to show me?

## Asking, gently

ask-gently = There’s no hurry at all with this, but before I answer your invitation I’d like to ask you something.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → There’s no hurry at all with this, but before I answer your invitation I’d like to ask you something.

ask-gently-formal = There is no hurry with this, but before I answer your invitation I would like to ask you something.
    .move = reason
    .approaches = ask-how-we-know, ask
    .registers = formal
    .when = bereavement
    .examples =
        → There is no hurry with this, but before I answer your invitation I would like to ask you something.

ask-gently-mind = Whenever you feel like it, would you tell me what you had in mind?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → Whenever you feel like it, would you tell me what you had in mind?

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

accept-happy = I’m happy to connect.
    .move = reason
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        → I’m happy to connect.

accept-glad = I’m glad to connect with you here.
    .move = reason
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        → I’m glad to connect with you here.

accept-yes = Yes, let’s connect.
    .move = reason
    .approaches = accept-with-note
    .registers = casual
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

limit-no-pitches = One thing up front: I’d like to keep sales and introductions out of it.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .examples =
        → One thing up front: I’d like to keep sales and introductions out of it.

limit-no-requests = Just so you know, I don’t pass on introductions or sales messages here.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .examples =
        → Just so you know, I don’t pass on introductions or sales messages here.

limit-no-endorsing = I’d rather not give recommendations here, so please count me out for those.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .relationships = colleague, former-colleague, manager, former-manager, report, former-report, client, supplier, recruiter, classmate, teacher, student, met-once, competitor, unknown
    .examples =
        → I’d rather not give recommendations here, so please count me out for those.

limit-close = Let’s keep it to work here, and everything else just between us.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = close
    .examples =
        → Let’s keep it to work here, and everything else just between us.

limit-formal = I would like to keep sales messages and introductions out of it.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .examples =
        → I would like to keep sales messages and introductions out of it.

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

limit-elsewhere = For anything that matters, let’s keep talking the way we do already.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        → For anything that matters, let’s keep talking the way we do already.

limit-elsewhere-formal = For anything important, let us stay with the ways in which we are already in contact.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .reasons = other-channel
    .examples =
        → For anything important, let us stay with the ways in which we are already in contact.

limit-rare = I’m rarely here, so an answer can take me a while.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        → I’m rarely here, so an answer can take me a while.

limit-rare-quiet = You won’t see much of me here, though; I hardly use it.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        → You won’t see much of me here, though; I hardly use it.

limit-rare-formal = I am rarely here, so an answer may take some time.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .reasons = rare-use
    .examples =
        → I am rarely here, so an answer may take some time.

limit-role = Because of my role I leave recommendations and introductions here to others.
    .move = limit
    .approaches = accept-with-note
    .reasons = role-policy
    .examples =
        → Because of my role I leave recommendations and introductions here to others.

limit-role-none = My role doesn’t go with endorsing or introducing people here, so I don’t do it for anyone.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        → My role doesn’t go with endorsing or introducing people here, so I don’t do it for anyone.

limit-current = I use it for my current work only, so I’d like to leave other projects out of it.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        → I use it for my current work only, so I’d like to leave other projects out of it.

limit-current-formal = I use it for my current work only and would like to leave other projects out of it.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .reasons = current-work
    .examples =
        → I use it for my current work only and would like to leave other projects out of it.

## Accepting, gently

limit-bereaved = I keep introductions and sales out of it here, but none of that matters now.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I keep introductions and sales out of it here, but none of that matters now.

limit-bereaved-formal = I keep introductions and sales out of it here, but none of that is important now.
    .move = limit
    .approaches = accept-with-note
    .registers = formal
    .when = bereavement
    .examples =
        → I keep introductions and sales out of it here, but none of that is important now.

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

defer-connect-detail = I’d like to connect, just a little later: I’ll send you an invitation myself { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → I’d like to connect, just a little later: I’ll send you an invitation myself next week.
        detail-kind=day; detail=Tuesday at ten → I’d like to connect, just a little later: I’ll send you an invitation myself on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I’d like to connect, just a little later: I’ll send you an invitation myself around coffee on Friday.

defer-nothing-to-do = Let’s connect { -on-detail }. I’ll send you the invitation then, so there’s nothing you need to do.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → Let’s connect next week. I’ll send you the invitation then, so there’s nothing you need to do.
        detail-kind=day; detail=Tuesday at ten → Let’s connect on Tuesday at ten. I’ll send you the invitation then, so there’s nothing you need to do.
        detail-kind=what; detail=coffee on Friday → Let’s connect around coffee on Friday. I’ll send you the invitation then, so there’s nothing you need to do.

defer-contact-detail = I’d rather connect a little later. I’ll get in touch with you { -on-detail }, and then we can.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = contact-later
    .examples =
        detail-kind=when; detail=next week → I’d rather connect a little later. I’ll get in touch with you next week, and then we can.
        detail-kind=day; detail=Tuesday at ten → I’d rather connect a little later. I’ll get in touch with you on Tuesday at ten, and then we can.
        detail-kind=what; detail=coffee on Friday → I’d rather connect a little later. I’ll get in touch with you around coffee on Friday, and then we can.

defer-myself = I’d like to connect, just not quite yet. When the time comes, I’ll send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        → I’d like to connect, just not quite yet. When the time comes, I’ll send you an invitation myself.

defer-later-on = I’d rather connect a little later, and I’ll come back to you myself, so there’s nothing you need to do.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        → I’d rather connect a little later, and I’ll come back to you myself, so there’s nothing you need to do.

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

timing-connect-detail = I’d rather do this a little later, so I’ll send you an invitation myself { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → I’d rather do this a little later, so I’ll send you an invitation myself next week.
        detail-kind=day; detail=Tuesday at ten → I’d rather do this a little later, so I’ll send you an invitation myself on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I’d rather do this a little later, so I’ll send you an invitation myself around coffee on Friday.

timing-contact-detail = I’d rather do this a little later, so I’ll get in touch with you { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .offer = contact-later
    .examples =
        detail-kind=when; detail=next week → I’d rather do this a little later, so I’ll get in touch with you next week.
        detail-kind=day; detail=Tuesday at ten → I’d rather do this a little later, so I’ll get in touch with you on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I’d rather do this a little later, so I’ll get in touch with you around coffee on Friday.

timing-later = I’d rather do this a little later, so I’ll send you an invitation myself when the time comes.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .examples =
        → I’d rather do this a little later, so I’ll send you an invitation myself when the time comes.

timing-connect-formal = I would rather do this a little later, and will send you an invitation myself { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .offer = connect-later
    .examples =
        detail-kind=when; detail=next week → I would rather do this a little later, and will send you an invitation myself next week.
        detail-kind=day; detail=Tuesday at ten → I would rather do this a little later, and will send you an invitation myself on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I would rather do this a little later, and will send you an invitation myself around coffee on Friday.

timing-contact-formal = I would rather do this a little later, and will contact you { -on-detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .offer = contact-later
    .examples =
        detail-kind=when; detail=next week → I would rather do this a little later, and will contact you next week.
        detail-kind=day; detail=Tuesday at ten → I would rather do this a little later, and will contact you on Tuesday at ten.
        detail-kind=what; detail=coffee on Friday → I would rather do this a little later, and will contact you around coffee on Friday.

timing-later-formal = I would rather do this a little later, and will then send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .examples =
        → I would rather do this a little later, and will then send you an invitation myself.

defer-outside = There’s an agreement I’m bound by that rules it out today; it has nothing to do with you. Once it ends, I’ll send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        → There’s an agreement I’m bound by that rules it out today; it has nothing to do with you. Once it ends, I’ll send you an invitation myself.

defer-outside-formal = I am bound by an agreement that rules it out today; it has nothing to do with you. Once it ends, I will send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = external-constraint
    .examples =
        → I am bound by an agreement that rules it out today; it has nothing to do with you. Once it ends, I will send you an invitation myself.

defer-current = I’m keeping LinkedIn for my current work. Once that changes, I’ll send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        → I’m keeping LinkedIn for my current work. Once that changes, I’ll send you an invitation myself.

defer-current-formal = I am keeping LinkedIn for my current work. Once that changes, I will send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = current-work
    .examples =
        → I am keeping LinkedIn for my current work. Once that changes, I will send you an invitation myself.

## What the user offers instead

offer-call-detail = I’d still be glad to talk, though: { $detail-kind ->
    [when] how about a call { $detail }
    [day] how about a call on { $detail }
    [do] shall we { $detail }
   *[what] how about { $detail }
}?
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = call
    .examples =
        detail-kind=when; detail=next week → I’d still be glad to talk, though: how about a call next week?
        detail-kind=day; detail=Tuesday at ten → I’d still be glad to talk, though: how about a call on Tuesday at ten?
        detail-kind=do; detail=grab a coffee → I’d still be glad to talk, though: shall we grab a coffee?
        detail-kind=what; detail=coffee on Friday → I’d still be glad to talk, though: how about coffee on Friday?

offer-call = I’d still be glad to talk on the phone, though.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = call
    .examples =
        → I’d still be glad to talk on the phone, though.

offer-meet-detail = I’d be glad to see you, though: { $detail-kind ->
    [when] shall we meet { $detail }
    [day] shall we meet on { $detail }
    [do] shall we { $detail }
   *[what] how about { $detail }
}?
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = meet
    .examples =
        detail-kind=when; detail=next week → I’d be glad to see you, though: shall we meet next week?
        detail-kind=day; detail=Tuesday at ten → I’d be glad to see you, though: shall we meet on Tuesday at ten?
        detail-kind=do; detail=grab a coffee → I’d be glad to see you, though: shall we grab a coffee?
        detail-kind=what; detail=coffee on Friday → I’d be glad to see you, though: how about coffee on Friday?

offer-meet = I’d be glad to meet, though.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = meet
    .examples =
        → I’d be glad to meet, though.

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

offer-referral = { $detail } would be a good person to ask.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = referral
    .examples =
        detail=the reunion → the reunion would be a good person to ask.

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

offer-referral-formal = For your question, { $detail } would be a good person to ask.
    .move = alternative
    .approaches = decline-with-reason
    .registers = formal
    .offer = referral
    .examples =
        detail=the reunion → For your question, the reunion would be a good person to ask.

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
    .unless = bereavement, layoff
    .examples =
        → I wish you all the best.

close-all-the-best = All the best to you.
    .move = closing
    .approaches = decline-with-reason
    .tones = usual, repeated
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → All the best to you.

close-keeping-well = I hope you’re keeping well.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, meet-in-person, bereavement, layoff, request
    .examples =
        → I hope you’re keeping well.

close-do-hope = I hope all’s well with you.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = acquainted
    .unless = working-together, meet-in-person, bereavement, layoff, request
    .examples =
        → I hope all’s well with you.

close-all-well-formal = I hope all is well with you.
    .move = closing
    .approaches = decline-with-reason
    .registers = formal
    .when = acquainted
    .unless = working-together, meet-in-person, bereavement, layoff, request
    .examples =
        → I hope all is well with you.

close-hope-things = I hope things are going well for you.
    .move = closing
    .approaches = decline-with-reason
    .when = acquainted
    .unless = working-together, meet-in-person, bereavement, layoff, request
    .examples =
        → I hope things are going well for you.

close-see-soon = See you soon.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → See you soon.

close-look-forward-seeing = I look forward to seeing you.
    .move = closing
    .approaches = decline-with-reason
    .registers = formal
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → I look forward to seeing you.

close-friend-yours = I hope you and yours are well.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → I hope you and yours are well.

close-friend-find = You know where to find me.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
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
    .registers = casual
    .relationships = friend, family
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → Till next time.

close-friend-any-time = You know I’m glad to hear from you any time.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → You know I’m glad to hear from you any time.

close-family-hello = Say hello to everyone from me.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = family
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → Say hello to everyone from me.

close-family-love = My love to all of you.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = family
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → My love to all of you.

close-family-seeing = See you at the next family get-together.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = family
    .when = meet-in-person, acquainted
    .unless = bereavement, layoff
    .examples =
        → See you at the next family get-together.

close-work-together = It changes nothing about how we work together.
    .move = closing
    .approaches = decline-with-reason
    .relationships = colleague, manager, report
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → It changes nothing about how we work together.

close-work-course = Nothing changes at work, of course.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → Nothing changes at work, of course.

close-work-see = See you at work.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .when = working-together, acquainted
    .unless = bereavement, layoff
    .examples =
        → See you at work.

close-client-work = It takes nothing away from our work together.
    .move = closing
    .approaches = decline-with-reason
    .relationships = client
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → It takes nothing away from our work together.

close-client-look-forward = I look forward to working with you as before.
    .move = closing
    .approaches = decline-with-reason
    .relationships = client
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → I look forward to working with you as before.

close-wherever = I hope work is treating you well, wherever it has taken you.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report
    .when = acquainted
    .unless = bereavement, layoff, request
    .examples =
        → I hope work is treating you well, wherever it has taken you.

close-former-life = I hope life is treating you well.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate
    .when = acquainted
    .unless = bereavement, layoff, request
    .examples =
        → I hope life is treating you well.

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

close-classmate-years = I hope life has been good to you.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = classmate
    .when = acquainted, long-ago
    .unless = bereavement, layoff, request
    .examples =
        → I hope life has been good to you.

close-classmate-old = Say hello to the old crowd from me if you see them.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual
    .relationships = classmate
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → Say hello to the old crowd from me if you see them.

close-studies = All the best for your studies.
    .move = closing
    .approaches = decline-with-reason
    .relationships = student
    .unless = bereavement, layoff
    .examples =
        → All the best for your studies.

close-warm-other-ways = I’d be glad to stay in touch in other ways.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → I’d be glad to stay in touch in other ways.

close-warm-all-the-same = I hope we’ll stay in touch all the same.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → I hope we’ll stay in touch all the same.

close-warm-formal = I would be glad to stay in touch in other ways.
    .move = closing
    .approaches = decline-with-reason
    .registers = formal
    .when = acquainted, warm
    .unless = bereavement, layoff
    .examples =
        → I would be glad to stay in touch in other ways.

close-supplier = It takes nothing away from our business together.
    .move = closing
    .approaches = decline-with-reason
    .relationships = supplier
    .when = working-together
    .unless = bereavement, layoff
    .examples =
        → It takes nothing away from our business together.

close-recruiter = I wish you all the best with your search.
    .move = closing
    .approaches = decline-with-reason
    .relationships = recruiter
    .unless = bereavement, layoff
    .examples =
        → I wish you all the best with your search.

close-recruiter-find = I hope you find the right person.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = recruiter
    .unless = bereavement, layoff
    .examples =
        → I hope you find the right person.

close-request-find = I hope you find what you’re looking for.
    .move = closing
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .when = note, acquainted, request
    .unless = bereavement, layoff, answered
    .examples =
        → I hope you find what you’re looking for.

close-request-luck = I wish you good luck with it.
    .move = closing
    .approaches = decline-with-reason, defer
    .registers = casual, neutral
    .when = note, acquainted, request
    .unless = bereavement, layoff, answered
    .examples =
        → I wish you good luck with it.

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
    .relationships = supplier, competitor, unknown
    .unless = bereavement, layoff
    .examples =
        → I wish you every success.

close-strength = I wish you a lot of strength.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .when = bereavement
    .examples =
        → I wish you a lot of strength.

close-thinking = I’m thinking of you.
    .move = closing
    .approaches = decline-with-reason, ask-how-we-know, ask, open-the-door, accept-with-note, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I’m thinking of you.

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
    .when = layoff
    .examples =
        → I’m keeping my fingers crossed for you.

close-line-or-two = A line or two is plenty.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → A line or two is plenty.

close-then-answer = Then I can give you a proper answer.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → Then I can give you a proper answer.

close-formal-line = A brief reply is enough.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = formal
    .unless = bereavement, layoff
    .examples =
        → A brief reply is enough.

close-door-enjoy = I’d enjoy that.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .unless = bereavement
    .examples =
        → I’d enjoy that.

close-door-news = It would be good to hear your news.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .when = acquainted
    .unless = bereavement
    .examples =
        → It would be good to hear your news.

close-door-suits = Let me know what suits you.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .unless = bereavement, offered
    .examples =
        → Let me know what suits you.

close-door-formal = I look forward to your reply.
    .move = closing
    .approaches = open-the-door
    .registers = formal
    .unless = bereavement
    .examples =
        → I look forward to your reply.

close-door-formal-suits = I would be glad if that suited you.
    .move = closing
    .approaches = open-the-door
    .registers = formal
    .unless = bereavement
    .examples =
        → I would be glad if that suited you.

close-accept-good = It’s good to be in touch.
    .move = closing
    .approaches = accept-with-note
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → It’s good to be in touch.

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
    .when = acquainted
    .unless = bereavement, layoff
    .examples =
        → I look forward to staying in touch.

close-defer = I won’t forget.
    .move = closing
    .approaches = defer
    .registers = casual, neutral
    .unless = bereavement, layoff
    .examples =
        → I won’t forget.

close-defer-until = Until then, all the best.
    .move = closing
    .approaches = defer
    .registers = casual, neutral
    .unless = bereavement, layoff
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
    .examples =
        → Best wishes,

sign-take-care = Take care,
    .move = sign-off
    .tones = usual, repeated
    .registers = casual
    .when = signed
    .examples =
        → Take care,

sign-best = Best,
    .move = sign-off
    .tones = usual, repeated
    .registers = casual
    .when = signed
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
    .examples =
        → Best wishes

unsigned-take-care = Take care
    .move = sign-off
    .tones = usual, repeated
    .registers = casual
    .when = unsigned
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
