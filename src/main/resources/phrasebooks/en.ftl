### The English phrases, in the spelling that American and British English share.
### How to write one: CONTRIBUTING, “Phrase books”. Every phrase is run through its examples and through the rules of tact.

# The other way of staying in touch, as one says it: “by phone”, “on WhatsApp”.
-by-channel = { $channel-kind ->
    [phone] by phone
    [email] by email
   *[other] on { $channel }
}

# A span of years, in words as far as one would say it in words.
-years = { $years ->
    [1] a year
    [2] two years
    [3] three years
    [4] four years
    [5] five years
    [6] six years
    [7] seven years
    [8] eight years
    [9] nine years
    [10] ten years
   *[other] { $years } years
}

# How a no is said, by register.
-pass-on-it = { $register ->
    [casual] I’ll pass on this one
   *[other] I won’t be accepting
}

-going-to-pass = { $register ->
    [casual] I’m going to pass on this one
   *[other] I’m going to decline
}

-pass-here = { $register ->
    [casual] I’ll pass here
   *[other] I won’t connect here
}

-say-no-here = { $register ->
    [casual] I’ll say no here
   *[other] I’d rather not connect here
}

-say-no-to-it = { $register ->
    [casual] I’ll say no to this one
   *[other] I’d rather not accept
}

-going-to-say-no = { $register ->
    [casual] I’m going to say no here
   *[other] I’m not going to connect here
}

-saying-no = { $register ->
    [casual] I’m saying no here
   *[other] I won’t be connecting
}

-say-no = { $register ->
    [casual] I’ll say no
   *[other] I’d rather not accept
}

-going-to-pass-plain = { $register ->
    [casual] I’m going to pass
   *[other] I’m going to decline
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
        displayed=李小龙 → Hi 李小龙,

hello-displayed = Hello { $displayed },
    .move = greeting
    .tones = usual, repeated, final
    .registers = neutral
    .examples =
        displayed=李小龙 → Hello 李小龙,

dear-title = Dear { $title } { $surname },
    .move = greeting
    .tones = usual, repeated, final
    .registers = formal
    .examples =
        title=Dr.; surname=Raman → Dear Dr. Raman,

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

sorry-loss = I’m so sorry for your loss.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I’m so sorry for your loss.

thinking-loss = I was very sad to hear about your loss.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I was very sad to hear about your loss.

layoff-thinking = I was sorry to hear what happened with your job.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I was sorry to hear what happened with your job.

condolences = Please accept my sincere condolences.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → Please accept my sincere condolences.

condolences-loss = I was very sorry to hear of your loss.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = neutral, formal
    .when = bereavement
    .examples =
        → I was very sorry to hear of your loss.

layoff-sorry = I’m sorry to hear about your job.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I’m sorry to hear about your job.

layoff-formal = I was sorry to hear about the loss of your position.
    .move = empathy
    .approaches = ask-how-we-know, ask, open-the-door, accept-with-note
    .tones = usual, repeated
    .registers = formal
    .when = layoff
    .examples =
        → I was sorry to hear about the loss of your position.

loss-left-waiting = I’m so sorry for your loss. Just a word on your invitation, so that you’re not left waiting.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I’m so sorry for your loss. Just a word on your invitation, so that you’re not left waiting.

loss-left-hanging = I was very sad to hear about your loss. A word on your invitation, so that it isn’t left hanging.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → I was very sad to hear about your loss. A word on your invitation, so that it isn’t left hanging.

loss-formal-waiting = Please accept my sincere condolences. A brief word on your invitation, so that you are not left waiting.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = formal
    .when = bereavement
    .examples =
        → Please accept my sincere condolences. A brief word on your invitation, so that you are not left waiting.

job-left-waiting = I’m sorry to hear about your job. A word on your invitation, so that you’re not left waiting.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I’m sorry to hear about your job. A word on your invitation, so that you’re not left waiting.

job-left-hanging = I was sorry to hear what happened with your job. Just a word on your invitation, so that it isn’t left hanging.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I was sorry to hear what happened with your job. Just a word on your invitation, so that it isn’t left hanging.

job-formal-waiting = I was sorry to hear about the loss of your position. A brief word on your invitation, so that you are not left waiting.
    .move = empathy
    .approaches = decline-with-reason, defer
    .tones = usual, repeated
    .registers = formal
    .when = layoff
    .examples =
        → I was sorry to hear about the loss of your position. A brief word on your invitation, so that you are not left waiting.

## Thanks

thanks-invitation = Thanks for the invitation.
    .move = gratitude
    .registers = casual, neutral
    .examples =
        → Thanks for the invitation.

thanks-thinking = Thanks for thinking of me.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted
    .examples =
        → Thanks for thinking of me.

thanks-asking = Thanks for asking.
    .move = gratitude
    .approaches = decline-with-reason
    .registers = casual
    .examples =
        → Thanks for asking.

thank-you-invitation = Thank you for the invitation.
    .move = gratitude
    .registers = neutral, formal
    .examples =
        → Thank you for the invitation.

thank-you-thinking = Thank you for thinking of me.
    .move = gratitude
    .registers = neutral, formal
    .when = acquainted
    .examples =
        → Thank you for thinking of me.

appreciate = I appreciate the invitation.
    .move = gratitude
    .registers = neutral, formal
    .examples =
        → I appreciate the invitation.

thank-you-very-much = Thank you very much for your invitation.
    .move = gratitude
    .registers = formal
    .examples =
        → Thank you very much for your invitation.

good-to-hear = It’s good to hear from you, and thanks for the invitation.
    .move = gratitude
    .registers = casual, neutral
    .when = acquainted
    .examples =
        → It’s good to hear from you, and thanks for the invitation.

good-to-see-name = It was good to see your name come up, and thank you for the invitation.
    .move = gratitude
    .registers = neutral
    .when = acquainted
    .examples =
        → It was good to see your name come up, and thank you for the invitation.

nice-to-see-name = It was nice to see your name come up.
    .move = gratitude
    .registers = casual
    .when = acquainted
    .examples =
        → It was nice to see your name come up.

thanks-good-to-hear = Thanks for the invitation, and good to hear from you.
    .move = gratitude
    .registers = casual
    .when = acquainted
    .examples =
        → Thanks for the invitation, and good to hear from you.

thank-you-good-to-hear = Thank you for the invitation; it’s good to hear from you.
    .move = gratitude
    .registers = neutral
    .when = acquainted
    .examples =
        → Thank you for the invitation; it’s good to hear from you.

pleased-to-hear = Thank you for your invitation; I was pleased to hear from you.
    .move = gratitude
    .registers = formal
    .when = acquainted
    .examples =
        → Thank you for your invitation; I was pleased to hear from you.

note-good-to-hear = Thanks for your note; it’s good to hear from you.
    .move = gratitude
    .registers = casual, neutral
    .when = note, acquainted
    .examples =
        → Thanks for your note; it’s good to hear from you.

note-glad = I was glad to get your note, thank you.
    .move = gratitude
    .registers = casual, neutral
    .when = note, acquainted
    .examples =
        → I was glad to get your note, thank you.

note-thanks-writing = Thanks for writing, and good to hear from you.
    .move = gratitude
    .registers = casual
    .when = note, acquainted
    .examples =
        → Thanks for writing, and good to hear from you.

note-thanks = Thanks for the invitation and the note.
    .move = gratitude
    .registers = casual, neutral
    .when = note
    .examples =
        → Thanks for the invitation and the note.

note-thanks-few-lines = Thank you for taking the time to write.
    .move = gratitude
    .registers = neutral, formal
    .when = note
    .examples =
        → Thank you for taking the time to write.

note-thanks-message = Thank you for your invitation and for your message.
    .move = gratitude
    .registers = formal
    .when = note
    .examples =
        → Thank you for your invitation and for your message.

note-pleased = Thank you for your message; I was pleased to hear from you.
    .move = gratitude
    .registers = formal
    .when = note, acquainted
    .examples =
        → Thank you for your message; I was pleased to hear from you.

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

always-enjoy = It made me smile to see your name.
    .move = opinion
    .registers = casual, neutral
    .when = close, warm
    .examples =
        → It made me smile to see your name.

kind-of-you = That was kind of you.
    .move = opinion
    .when = acquainted, warm
    .examples =
        → That was kind of you.

## Declining: people in my field

field-keep = I keep LinkedIn for people in my own field, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        → I keep LinkedIn for people in my own field, so I won’t connect here.

field-line-of-work = On LinkedIn I stay within my own line of work, so { -going-to-pass }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        register=casual → On LinkedIn I stay within my own line of work, so I’m going to pass on this one.
        register=neutral → On LinkedIn I stay within my own line of work, so I’m going to decline.

field-contacts = My contacts here are all people from my field, and I’d like to keep it that way, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        register=casual → My contacts here are all people from my field, and I’d like to keep it that way, so I’ll pass on this one.
        register=neutral → My contacts here are all people from my field, and I’d like to keep it that way, so I won’t be accepting.

field-use = I use LinkedIn just for my own field, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .examples =
        → I use LinkedIn just for my own field, so I won’t be accepting.

field-friend-real-life = For me LinkedIn is people in my field, and friends are for real life, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        register=casual → For me LinkedIn is people in my field, and friends are for real life, so I’ll pass on this one.
        register=neutral → For me LinkedIn is people in my field, and friends are for real life, so I won’t be accepting.

field-friend-shop = LinkedIn is where I talk shop with people in my field. I don’t connect with friends there, so { -say-no-to-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        register=casual → LinkedIn is where I talk shop with people in my field. I don’t connect with friends there, so I’ll say no to this one.
        register=neutral → LinkedIn is where I talk shop with people in my field. I don’t connect with friends there, so I’d rather not accept.

field-friend-keep = I keep LinkedIn for people in my field and my friends for everything else, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        → I keep LinkedIn for people in my field and my friends for everything else, so I won’t connect here.

field-friend-work-only = LinkedIn is work and nothing else for me, just people in my field, so I’ll leave friends out of it and pass here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        → LinkedIn is work and nothing else for me, just people in my field, so I’ll leave friends out of it and pass here.

field-friend-lose = I only connect with people in my field here; friends I’d rather see than click on, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = friend
    .examples =
        register=casual → I only connect with people in my field here; friends I’d rather see than click on, so I’ll pass on this one.
        register=neutral → I only connect with people in my field here; friends I’d rather see than click on, so I won’t be accepting.

field-family-shop = LinkedIn is where I talk shop with people in my field, and the family has heard enough of it, so I’ll pass here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual
    .reasons = field
    .relationships = family
    .examples =
        → LinkedIn is where I talk shop with people in my field, and the family has heard enough of it, so I’ll pass here.

field-family-out = I keep LinkedIn for people in my field and the family out of it, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = family
    .examples =
        → I keep LinkedIn for people in my field and the family out of it, so I won’t connect here.

field-family = LinkedIn is people in my field for me, and family is everything else, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field
    .relationships = family
    .examples =
        → LinkedIn is people in my field for me, and family is everything else, so I won’t connect here.

field-formal-only = I connect on LinkedIn with people in my own field only, and will therefore not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        → I connect on LinkedIn with people in my own field only, and will therefore not accept.

field-formal-keep = I keep my contacts here to my own field, so I will decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        → I keep my contacts here to my own field, so I will decline.

field-formal-use = I use LinkedIn within my own field only, so I will not connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = field
    .examples =
        → I use LinkedIn within my own field only, so I will not connect here.

## Declining: people I have worked with

worked-only = I connect with people I’ve worked with, so I won’t be accepting this one.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        → I connect with people I’ve worked with, so I won’t be accepting this one.

worked-rule = I have one rule on LinkedIn: I connect with people I’ve worked with. So I’ll pass here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        → I have one rule on LinkedIn: I connect with people I’ve worked with. So I’ll pass here.

worked-project = I keep LinkedIn for people I’ve shared a project or a workplace with, so { -going-to-pass-plain }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        register=casual → I keep LinkedIn for people I’ve shared a project or a workplace with, so I’m going to pass.
        register=neutral → I keep LinkedIn for people I’ve shared a project or a workplace with, so I’m going to decline.

worked-contacts = My contacts here are people I’ve worked with, and I’d like to keep it that way, so { -say-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = worked-with
    .examples =
        register=casual → My contacts here are people I’ve worked with, and I’d like to keep it that way, so I’ll say no.
        register=neutral → My contacts here are people I’ve worked with, and I’d like to keep it that way, so I’d rather not accept.

worked-formal-only = I connect on LinkedIn only with people I have worked with, and will therefore not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        → I connect on LinkedIn only with people I have worked with, and will therefore not accept.

worked-formal-keep = I keep LinkedIn for people I have worked with, so I will decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        → I keep LinkedIn for people I have worked with, so I will decline.

worked-formal-rule = My rule is to connect here with people I have worked with, so I will not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = worked-with
    .examples =
        → My rule is to connect here with people I have worked with, so I will not accept.

## Declining: my current work

current-keep = I keep LinkedIn for the work I’m doing now, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        → I keep LinkedIn for the work I’m doing now, so I won’t connect here.

current-job = These days LinkedIn is only for my current job, so { -going-to-pass }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        register=casual → These days LinkedIn is only for my current job, so I’m going to pass on this one.
        register=neutral → These days LinkedIn is only for my current job, so I’m going to decline.

current-narrow = I’ve narrowed LinkedIn down to the people I work with today, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        → I’ve narrowed LinkedIn down to the people I work with today, so I won’t be accepting.

current-use = I use LinkedIn for the projects I’m on and the people in them, so { -say-no-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work
    .examples =
        register=casual → I use LinkedIn for the projects I’m on and the people in them, so I’ll say no here.
        register=neutral → I use LinkedIn for the projects I’m on and the people in them, so I’d rather not connect here.

current-formal-keep = I keep LinkedIn for my current work, so I will not connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        → I keep LinkedIn for my current work, so I will not connect here.

current-formal-people = I connect here only with the people I work with today, and will therefore decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        → I connect here only with the people I work with today, and will therefore decline.

current-formal-use = I use LinkedIn for my present position only, so I will not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = current-work
    .examples =
        → I use LinkedIn for my present position only, so I will not accept.

## Declining: recruiters and colleagues

recruiters-use = I use LinkedIn for recruiters and the people I work with, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        → I use LinkedIn for recruiters and the people I work with, so I won’t connect here.

recruiters-only = LinkedIn is for colleagues and recruiters for me, nothing else, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        register=casual → LinkedIn is for colleagues and recruiters for me, nothing else, so I’ll pass on this one.
        register=neutral → LinkedIn is for colleagues and recruiters for me, nothing else, so I won’t be accepting.

recruiters-job = I keep LinkedIn for job matters, meaning recruiters and colleagues, so { -going-to-say-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        register=casual → I keep LinkedIn for job matters, meaning recruiters and colleagues, so I’m going to say no here.
        register=neutral → I keep LinkedIn for job matters, meaning recruiters and colleagues, so I’m not going to connect here.

recruiters-contacts = Colleagues and recruiters are the only people I connect with on LinkedIn, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .examples =
        → Colleagues and recruiters are the only people I connect with on LinkedIn, so I won’t be accepting.

recruiters-friend-office = I use LinkedIn for recruiters and colleagues, and I like my friends outside the office, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend
    .examples =
        register=casual → I use LinkedIn for recruiters and colleagues, and I like my friends outside the office, so I’ll pass on this one.
        register=neutral → I use LinkedIn for recruiters and colleagues, and I like my friends outside the office, so I won’t be accepting.

recruiters-friend-mix = LinkedIn is just recruiters and colleagues for me, and I don’t mix my friends in, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend
    .examples =
        → LinkedIn is just recruiters and colleagues for me, and I don’t mix my friends in, so I won’t connect here.

recruiters-friend-work = LinkedIn is only work for me, recruiters and colleagues. I’d like to leave the two of us out of that, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = friend
    .examples =
        register=casual → LinkedIn is only work for me, recruiters and colleagues. I’d like to leave the two of us out of that, so I’ll pass here.
        register=neutral → LinkedIn is only work for me, recruiters and colleagues. I’d like to leave the two of us out of that, so I won’t connect here.

recruiters-family = LinkedIn is recruiters and colleagues for me, and I don’t mix the family in, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues
    .relationships = family
    .examples =
        → LinkedIn is recruiters and colleagues for me, and I don’t mix the family in, so I won’t connect here.

recruiters-formal-use = I use LinkedIn for recruiters and colleagues only, and will therefore not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        → I use LinkedIn for recruiters and colleagues only, and will therefore not accept.

recruiters-formal-keep = I keep my contacts here to colleagues and recruiters, so I will decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = recruiters-colleagues
    .examples =
        → I keep my contacts here to colleagues and recruiters, so I will decline.

## Declining: colleagues and customers

customers-keep = I keep LinkedIn for colleagues and customers, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        → I keep LinkedIn for colleagues and customers, so I won’t connect here.

customers-stay = On LinkedIn I stay with the people I work with and the customers I look after, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        register=casual → On LinkedIn I stay with the people I work with and the customers I look after, so I’ll pass on this one.
        register=neutral → On LinkedIn I stay with the people I work with and the customers I look after, so I won’t be accepting.

customers-use = I use LinkedIn to keep up with colleagues and customers, and I leave it at that, so { -saying-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        register=casual → I use LinkedIn to keep up with colleagues and customers, and I leave it at that, so I’m saying no here.
        register=neutral → I use LinkedIn to keep up with colleagues and customers, and I leave it at that, so I won’t be connecting.

customers-contacts = Colleagues and customers are the only people I connect with here, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .examples =
        → Colleagues and customers are the only people I connect with here, so I won’t be accepting.

customers-friend-out = I use LinkedIn for colleagues and customers and leave my friends out of it, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend
    .examples =
        register=casual → I use LinkedIn for colleagues and customers and leave my friends out of it, so I’ll pass on this one.
        register=neutral → I use LinkedIn for colleagues and customers and leave my friends out of it, so I won’t be accepting.

customers-friend-apart = I use LinkedIn for colleagues and customers, and my friends I like to keep apart from that, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers
    .relationships = friend
    .examples =
        → I use LinkedIn for colleagues and customers, and my friends I like to keep apart from that, so I won’t connect here.

customers-friend-shop = LinkedIn is my shop counter, for colleagues and customers, so I’ll say no here and see my friends elsewhere.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual
    .reasons = colleagues-customers
    .relationships = friend
    .examples =
        → LinkedIn is my shop counter, for colleagues and customers, so I’ll say no here and see my friends elsewhere.

customers-formal-use = I use LinkedIn for colleagues and customers only, and will therefore not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        → I use LinkedIn for colleagues and customers only, and will therefore not accept.

customers-formal-keep = I keep my contacts here to colleagues and customers, so I will decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = colleagues-customers
    .examples =
        → I keep my contacts here to colleagues and customers, so I will decline.

## Declining: nobody from my own company

outside-keep = I keep LinkedIn for people outside the company, so I won’t connect with anyone from inside it.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        → I keep LinkedIn for people outside the company, so I won’t connect with anyone from inside it.

outside-leave = I leave our own company out of LinkedIn altogether, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        register=casual → I leave our own company out of LinkedIn altogether, so I’ll pass on this one.
        register=neutral → I leave our own company out of LinkedIn altogether, so I won’t be accepting.

outside-look = LinkedIn is my window to the outside, and I leave everyone from work out of it, so { -say-no-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        register=casual → LinkedIn is my window to the outside, and I leave everyone from work out of it, so I’ll say no here.
        register=neutral → LinkedIn is my window to the outside, and I leave everyone from work out of it, so I’d rather not connect here.

outside-talk = I leave people from our own company out of LinkedIn: inside it we can simply talk. So I’ll pass here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = outside-company
    .examples =
        → I leave people from our own company out of LinkedIn: inside it we can simply talk. So I’ll pass here.

outside-formal-keep = I keep LinkedIn for contacts outside our company, so I will not connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        → I keep LinkedIn for contacts outside our company, so I will not connect here.

outside-formal-rule = I do not connect with anyone from our own company on LinkedIn, and will therefore decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = outside-company
    .examples =
        → I do not connect with anyone from our own company on LinkedIn, and will therefore decline.

## Declining: we are in touch elsewhere

channel-keep = We’re already in touch { -by-channel }, and I’d like to keep it there, so I won’t connect on LinkedIn as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → We’re already in touch on WhatsApp, and I’d like to keep it there, so I won’t connect on LinkedIn as well.
        channel=email; channel-kind=email → We’re already in touch by email, and I’d like to keep it there, so I won’t connect on LinkedIn as well.
        channel=phone; channel-kind=phone → We’re already in touch by phone, and I’d like to keep it there, so I won’t connect on LinkedIn as well.

channel-works = We’re in touch { -by-channel } already, and that works well, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → We’re in touch on WhatsApp already, and that works well, so I’ll pass on LinkedIn.
        channel=email; channel-kind=email → We’re in touch by email already, and that works well, so I’ll pass on LinkedIn.
        channel=phone; channel-kind=phone → We’re in touch by phone already, and that works well, so I’ll pass on LinkedIn.

channel-find-me = You already find me { -by-channel }, so I’ll leave LinkedIn out of it and say no here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → You already find me on WhatsApp, so I’ll leave LinkedIn out of it and say no here.
        channel=email; channel-kind=email → You already find me by email, so I’ll leave LinkedIn out of it and say no here.
        channel=phone; channel-kind=phone → You already find me by phone, so I’ll leave LinkedIn out of it and say no here.

channel-friend-like = We’re already in touch { -by-channel }, which is where I like my friends to be, so I won’t connect here too.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend
    .examples =
        channel=WhatsApp; channel-kind=other → We’re already in touch on WhatsApp, which is where I like my friends to be, so I won’t connect here too.
        channel=email; channel-kind=email → We’re already in touch by email, which is where I like my friends to be, so I won’t connect here too.
        channel=phone; channel-kind=phone → We’re already in touch by phone, which is where I like my friends to be, so I won’t connect here too.

channel-family = We’re already in touch { -by-channel }, where family belongs; LinkedIn is just for work, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = family
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → We’re already in touch on WhatsApp, where family belongs; LinkedIn is just for work, so I’ll pass here.
        channel=email; channel-kind=email; register=casual → We’re already in touch by email, where family belongs; LinkedIn is just for work, so I’ll pass here.
        channel=phone; channel-kind=phone; register=casual → We’re already in touch by phone, where family belongs; LinkedIn is just for work, so I’ll pass here.
        channel=WhatsApp; channel-kind=other; register=neutral → We’re already in touch on WhatsApp, where family belongs; LinkedIn is just for work, so I won’t connect here.

channel-formal = We are already in contact { -by-channel }, and I am glad to continue there, so I will not connect on LinkedIn as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → We are already in contact on WhatsApp, and I am glad to continue there, so I will not connect on LinkedIn as well.
        channel=email; channel-kind=email → We are already in contact by email, and I am glad to continue there, so I will not connect on LinkedIn as well.
        channel=phone; channel-kind=phone → We are already in contact by phone, and I am glad to continue there, so I will not connect on LinkedIn as well.

channel-formal-leave = As we are already in contact { -by-channel }, I will leave it at that and not accept here.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → As we are already in contact on WhatsApp, I will leave it at that and not accept here.
        channel=email; channel-kind=email → As we are already in contact by email, I will leave it at that and not accept here.
        channel=phone; channel-kind=phone → As we are already in contact by phone, I will leave it at that and not accept here.

elsewhere-no-need = You and I don’t need LinkedIn to stay in touch, so I’ll pass on it.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        → You and I don’t need LinkedIn to stay in touch, so I’ll pass on it.

elsewhere-direct = We’re already in direct contact, and I’d like to keep it there, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = client, supplier, recruiter
    .examples =
        → We’re already in direct contact, and I’d like to keep it there, so I won’t connect here.

elsewhere-business = We have a direct line already, and I’d like to leave it at that, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = client, supplier, recruiter
    .examples =
        → We have a direct line already, and I’d like to leave it at that, so I’ll pass on LinkedIn.

channel-friend-work = We’re already in touch { -by-channel }, which I keep for friends and family, and LinkedIn is just for work, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → We’re already in touch on WhatsApp, which I keep for friends and family, and LinkedIn is just for work, so I’ll pass on this one.
        channel=email; channel-kind=email; register=casual → We’re already in touch by email, which I keep for friends and family, and LinkedIn is just for work, so I’ll pass on this one.
        channel=phone; channel-kind=phone; register=casual → We’re already in touch by phone, which I keep for friends and family, and LinkedIn is just for work, so I’ll pass on this one.
        channel=WhatsApp; channel-kind=other; register=neutral → We’re already in touch on WhatsApp, which I keep for friends and family, and LinkedIn is just for work, so I won’t be accepting.

elsewhere-ways = We already have our own ways of staying in touch, and I’d like to keep it that way, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        → We already have our own ways of staying in touch, and I’d like to keep it that way, so I won’t connect here.

elsewhere-already = We’re in touch without LinkedIn already, so { -say-no-here } and keep things as they are.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .examples =
        register=casual → We’re in touch without LinkedIn already, so I’ll say no here and keep things as they are.
        register=neutral → We’re in touch without LinkedIn already, so I’d rather not connect here and keep things as they are.

elsewhere-friend = We have better ways of staying in touch than LinkedIn, so I’ll leave that for work and pass on this one.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        → We have better ways of staying in touch than LinkedIn, so I’ll leave that for work and pass on this one.

elsewhere-friend-real = You and I have no need of LinkedIn to know what the other is up to, so I’ll keep it for work and pass here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        → You and I have no need of LinkedIn to know what the other is up to, so I’ll keep it for work and pass here.

elsewhere-friend-better = We’re in touch in better ways already, and LinkedIn is just for work, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        register=casual → We’re in touch in better ways already, and LinkedIn is just for work, so I’ll pass on this one.
        register=neutral → We’re in touch in better ways already, and LinkedIn is just for work, so I won’t be accepting.

elsewhere-friend-keep = I’d like us to stay in touch the way we are and keep LinkedIn for work, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = friend, family
    .examples =
        → I’d like us to stay in touch the way we are and keep LinkedIn for work, so I won’t connect here.

elsewhere-work-door = We have better ways of talking at work already, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        → We have better ways of talking at work already, so I’ll pass on LinkedIn.

elsewhere-work = We already talk at work, which is the best way I know, so I’ll pass on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = colleague, manager, report
    .examples =
        → We already talk at work, which is the best way I know, so I’ll pass on LinkedIn.

elsewhere-client = We’re already in direct contact about our work, and I’d like to keep it there, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel
    .relationships = client, supplier
    .when = working-together
    .examples =
        → We’re already in direct contact about our work, and I’d like to keep it there, so I won’t connect here.

elsewhere-formal = We are already in direct contact, and I am glad to continue that way, so I will not connect here as well.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        → We are already in direct contact, and I am glad to continue that way, so I will not connect here as well.

elsewhere-formal-leave = As we are already in contact in other ways, I will leave it at that and decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = other-channel
    .examples =
        → As we are already in contact in other ways, I will leave it at that and decline.

## Declining: family apart from work

family-apart = I keep family and work apart, so I won’t connect with any of us here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        → I keep family and work apart, so I won’t connect with any of us here.

family-opposite = LinkedIn is work for me, and family is the opposite of work, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        register=casual → LinkedIn is work for me, and family is the opposite of work, so I’ll pass here.
        register=neutral → LinkedIn is work for me, and family is the opposite of work, so I won’t connect here.

family-whole = I leave the whole family out of LinkedIn, so { -say-no-here } too.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-family
    .examples =
        register=casual → I leave the whole family out of LinkedIn, so I’ll say no here too.
        register=neutral → I leave the whole family out of LinkedIn, so I’d rather not connect here too.

family-formal = I keep family and work apart, so I will not connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        → I keep family and work apart, so I will not connect here.

family-formal-whole = I leave my whole family out of LinkedIn, and will therefore decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-family
    .examples =
        → I leave my whole family out of LinkedIn, and will therefore decline.

## Declining: a rule of my role

role-rule = My role comes with a rule about contacts here, the same for everyone, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        → My role comes with a rule about contacts here, the same for everyone, so I won’t be accepting.

role-limits = Because of my role I keep my contacts on LinkedIn to a few, and treat everyone alike, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .examples =
        register=casual → Because of my role I keep my contacts on LinkedIn to a few, and treat everyone alike, so I’ll pass here.
        register=neutral → Because of my role I keep my contacts on LinkedIn to a few, and treat everyone alike, so I won’t connect here.

role-job = In my job I don’t connect with people I may deal with, and I hold to that for everyone, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = report, client, supplier, recruiter, student, competitor
    .examples =
        register=casual → In my job I don’t connect with people I may deal with, and I hold to that for everyone, so I’ll pass on this one.
        register=neutral → In my job I don’t connect with people I may deal with, and I hold to that for everyone, so I won’t be accepting.

role-students = I don’t connect with students on LinkedIn; the rule goes with my role and is the same for everyone, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .examples =
        register=casual → I don’t connect with students on LinkedIn; the rule goes with my role and is the same for everyone, so I’ll pass here.
        register=neutral → I don’t connect with students on LinkedIn; the rule goes with my role and is the same for everyone, so I won’t connect here.

role-students-all = I have one rule for all my students, and it’s no LinkedIn connections, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = role-policy
    .relationships = student
    .examples =
        → I have one rule for all my students, and it’s no LinkedIn connections, so I won’t be accepting.

role-formal-rule = My role comes with a rule about contacts here, which I keep for everyone, so I will not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        → My role comes with a rule about contacts here, which I keep for everyone, so I will not accept.

role-formal-limits = In my position I keep my contacts on LinkedIn to a few and treat everyone alike, and will therefore decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = role-policy
    .examples =
        → In my position I keep my contacts on LinkedIn to a few and treat everyone alike, and will therefore decline.

## Declining: no clients

clients-dont = I keep clients out of LinkedIn, and I treat everyone alike, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        register=casual → I keep clients out of LinkedIn, and I treat everyone alike, so I’ll pass here.
        register=neutral → I keep clients out of LinkedIn, and I treat everyone alike, so I won’t connect here.

clients-separate = I keep LinkedIn and client work separate, for all of my clients, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        → I keep LinkedIn and client work separate, for all of my clients, so I won’t connect here.

clients-out = I leave clients out of LinkedIn as a rule, so { -say-no-to-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-clients
    .examples =
        register=casual → I leave clients out of LinkedIn as a rule, so I’ll say no to this one.
        register=neutral → I leave clients out of LinkedIn as a rule, so I’d rather not accept.

clients-formal = I do not connect with clients on LinkedIn and treat everyone alike, so I will not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        → I do not connect with clients on LinkedIn and treat everyone alike, so I will not accept.

clients-formal-separate = I keep LinkedIn and client work separate for all of my clients, and will therefore decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-clients
    .examples =
        → I keep LinkedIn and client work separate for all of my clients, and will therefore decline.

## Declining: no suppliers

vendors-dont = I keep suppliers out of LinkedIn, and I treat everyone alike, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        register=casual → I keep suppliers out of LinkedIn, and I treat everyone alike, so I’ll pass here.
        register=neutral → I keep suppliers out of LinkedIn, and I treat everyone alike, so I won’t connect here.

vendors-apart = I keep LinkedIn and purchasing apart, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        → I keep LinkedIn and purchasing apart, so I won’t connect here.

vendors-out = I leave suppliers out of LinkedIn as a rule, so { -say-no-to-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = no-vendors
    .examples =
        register=casual → I leave suppliers out of LinkedIn as a rule, so I’ll say no to this one.
        register=neutral → I leave suppliers out of LinkedIn as a rule, so I’d rather not accept.

vendors-formal = I do not connect with suppliers on LinkedIn and treat everyone alike, so I will not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        → I do not connect with suppliers on LinkedIn and treat everyone alike, so I will not accept.

vendors-formal-apart = I keep LinkedIn and purchasing apart, and will therefore decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = no-vendors
    .examples =
        → I keep LinkedIn and purchasing apart, and will therefore decline.

## Declining: an outside rule

outside-rule-bound = I’m bound by a rule about connections like this one, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        → I’m bound by a rule about connections like this one, so I won’t be accepting.

outside-rule-not-mine = This isn’t mine to decide: a rule that I’m bound by excludes it, so { -say-no-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        register=casual → This isn’t mine to decide: a rule that I’m bound by excludes it, so I’ll say no here.
        register=neutral → This isn’t mine to decide: a rule that I’m bound by excludes it, so I’d rather not connect here.

outside-rule-obligation = An obligation that I’m under rules it out, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        → An obligation that I’m under rules it out, so I won’t connect here.

outside-rule-clause = I’m under a non-solicitation clause, so I won’t connect here while it lasts.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        → I’m under a non-solicitation clause, so I won’t connect here while it lasts.

outside-rule-clause-personal = There’s a non-solicitation clause that I’m bound by, and I keep to it with everyone, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        register=casual → There’s a non-solicitation clause that I’m bound by, and I keep to it with everyone, so I’ll pass here.
        register=neutral → There’s a non-solicitation clause that I’m bound by, and I keep to it with everyone, so I won’t connect here.

outside-rule-formal = I am bound by a rule that excludes this connection, so I will not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        → I am bound by a rule that excludes this connection, so I will not accept.

outside-rule-formal-obligation = An obligation that I am under rules it out, and I will therefore decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .examples =
        → An obligation that I am under rules it out, and I will therefore decline.

outside-rule-formal-clause = I am bound by a non-solicitation clause, so I will not connect while it lasts.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = external-constraint
    .when = non-solicitation
    .examples =
        → I am bound by a non-solicitation clause, so I will not connect while it lasts.

## Declining: I hardly use it

rare-hardly = I hardly use LinkedIn and don’t add contacts there, so { -pass-on-it }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        register=casual → I hardly use LinkedIn and don’t add contacts there, so I’ll pass on this one.
        register=neutral → I hardly use LinkedIn and don’t add contacts there, so I won’t be accepting.

rare-barely = I’m barely on LinkedIn these days and don’t add anyone, so I won’t be accepting.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        → I’m barely on LinkedIn these days and don’t add anyone, so I won’t be accepting.

rare-as-they-are = I’m hardly ever here and leave my contacts as they are, so { -say-no }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = rare-use
    .examples =
        register=casual → I’m hardly ever here and leave my contacts as they are, so I’ll say no.
        register=neutral → I’m hardly ever here and leave my contacts as they are, so I’d rather not accept.

rare-alive = My LinkedIn page mostly gathers dust, and I don’t add anyone there, so I’m going to pass.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual
    .reasons = rare-use
    .examples =
        → My LinkedIn page mostly gathers dust, and I don’t add anyone there, so I’m going to pass.

rare-formal = I rarely use LinkedIn and do not add contacts there, so I will not accept.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        → I rarely use LinkedIn and do not add contacts there, so I will not accept.

rare-formal-leave = As I rarely use LinkedIn, I leave my contacts as they are and will decline.
    .move = reason
    .approaches = decline-with-reason
    .registers = formal
    .reasons = rare-use
    .examples =
        → As I rarely use LinkedIn, I leave my contacts as they are and will decline.

## Declining with two reasons

field-and-channel = I keep LinkedIn for people in my field, and we’re already in touch { -by-channel }, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → I keep LinkedIn for people in my field, and we’re already in touch on WhatsApp, so I’ll pass here.
        channel=email; channel-kind=email; register=casual → I keep LinkedIn for people in my field, and we’re already in touch by email, so I’ll pass here.
        channel=phone; channel-kind=phone; register=casual → I keep LinkedIn for people in my field, and we’re already in touch by phone, so I’ll pass here.
        channel=WhatsApp; channel-kind=other; register=neutral → I keep LinkedIn for people in my field, and we’re already in touch on WhatsApp, so I won’t connect here.

field-and-channel-plain = I keep LinkedIn for people in my field, and you and I are in touch without it, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = field, other-channel
    .examples =
        register=casual → I keep LinkedIn for people in my field, and you and I are in touch without it, so I’ll pass here.
        register=neutral → I keep LinkedIn for people in my field, and you and I are in touch without it, so I won’t connect here.

recruiters-and-channel = I use LinkedIn for recruiters and colleagues, and we’re already in touch { -by-channel }, so { -say-no-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → I use LinkedIn for recruiters and colleagues, and we’re already in touch on WhatsApp, so I’ll say no here.
        channel=email; channel-kind=email; register=casual → I use LinkedIn for recruiters and colleagues, and we’re already in touch by email, so I’ll say no here.
        channel=phone; channel-kind=phone; register=casual → I use LinkedIn for recruiters and colleagues, and we’re already in touch by phone, so I’ll say no here.
        channel=WhatsApp; channel-kind=other; register=neutral → I use LinkedIn for recruiters and colleagues, and we’re already in touch on WhatsApp, so I’d rather not connect here.

recruiters-and-channel-plain = I use LinkedIn for recruiters and colleagues, and you and I are in touch without it, so { -say-no-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = recruiters-colleagues, other-channel
    .examples =
        register=casual → I use LinkedIn for recruiters and colleagues, and you and I are in touch without it, so I’ll say no here.
        register=neutral → I use LinkedIn for recruiters and colleagues, and you and I are in touch without it, so I’d rather not connect here.

customers-and-channel = I use LinkedIn for colleagues and customers, and we’re already in touch { -by-channel }, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → I use LinkedIn for colleagues and customers, and we’re already in touch on WhatsApp, so I won’t connect here.
        channel=email; channel-kind=email → I use LinkedIn for colleagues and customers, and we’re already in touch by email, so I won’t connect here.
        channel=phone; channel-kind=phone → I use LinkedIn for colleagues and customers, and we’re already in touch by phone, so I won’t connect here.

customers-and-channel-plain = I use LinkedIn for colleagues and customers, and you and I are in touch without it, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = colleagues-customers, other-channel
    .examples =
        → I use LinkedIn for colleagues and customers, and you and I are in touch without it, so I won’t connect here.

current-and-channel = I keep LinkedIn for my current work, and we’re already in touch { -by-channel }, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work, other-channel
    .examples =
        channel=WhatsApp; channel-kind=other; register=casual → I keep LinkedIn for my current work, and we’re already in touch on WhatsApp, so I’ll pass here.
        channel=email; channel-kind=email; register=casual → I keep LinkedIn for my current work, and we’re already in touch by email, so I’ll pass here.
        channel=phone; channel-kind=phone; register=casual → I keep LinkedIn for my current work, and we’re already in touch by phone, so I’ll pass here.
        channel=WhatsApp; channel-kind=other; register=neutral → I keep LinkedIn for my current work, and we’re already in touch on WhatsApp, so I won’t connect here.

current-and-channel-plain = I keep LinkedIn for my current work, and you and I are in touch without it, so { -pass-here }.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = current-work, other-channel
    .examples =
        register=casual → I keep LinkedIn for my current work, and you and I are in touch without it, so I’ll pass here.
        register=neutral → I keep LinkedIn for my current work, and you and I are in touch without it, so I won’t connect here.

family-and-channel = I keep family and work apart, and we’re already in touch { -by-channel }, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-family
    .examples =
        channel=WhatsApp; channel-kind=other → I keep family and work apart, and we’re already in touch on WhatsApp, so I won’t connect here.
        channel=email; channel-kind=email → I keep family and work apart, and we’re already in touch by email, so I won’t connect here.
        channel=phone; channel-kind=phone → I keep family and work apart, and we’re already in touch by phone, so I won’t connect here.

family-and-channel-plain = I keep family and work apart, and you and I are in touch without it, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, no-family
    .examples =
        → I keep family and work apart, and you and I are in touch without it, so I won’t connect here.

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

rare-and-channel = I hardly use LinkedIn, and we’re already in touch { -by-channel }, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, rare-use
    .examples =
        channel=WhatsApp; channel-kind=other → I hardly use LinkedIn, and we’re already in touch on WhatsApp, so I won’t connect here.
        channel=email; channel-kind=email → I hardly use LinkedIn, and we’re already in touch by email, so I won’t connect here.
        channel=phone; channel-kind=phone → I hardly use LinkedIn, and we’re already in touch by phone, so I won’t connect here.

rare-and-channel-plain = I hardly use LinkedIn, and you and I are in touch without it, so I won’t connect here.
    .move = reason
    .approaches = decline-with-reason
    .registers = casual, neutral
    .reasons = other-channel, rare-use
    .examples =
        → I hardly use LinkedIn, and you and I are in touch without it, so I won’t connect here.

## The same answer once more

field-still-no = My answer is still no: I keep LinkedIn for people in my own field.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = field
    .examples =
        → My answer is still no: I keep LinkedIn for people in my own field.

field-as-before = Nothing has changed on my side: I keep LinkedIn for people in my own field, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = field
    .examples =
        → Nothing has changed on my side: I keep LinkedIn for people in my own field, and I will pass again.

worked-with-still-no = My answer is still no: I connect only with people I have worked with.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = worked-with
    .examples =
        → My answer is still no: I connect only with people I have worked with.

worked-with-as-before = Nothing has changed on my side: I connect only with people I have worked with, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = worked-with
    .examples =
        → Nothing has changed on my side: I connect only with people I have worked with, and I will pass again.

current-work-still-no = My answer is still no: I keep LinkedIn for my current work.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = current-work
    .examples =
        → My answer is still no: I keep LinkedIn for my current work.

current-work-as-before = Nothing has changed on my side: I keep LinkedIn for my current work, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = current-work
    .examples =
        → Nothing has changed on my side: I keep LinkedIn for my current work, and I will pass again.

recruiters-colleagues-still-no = My answer is still no: I use LinkedIn only for recruiters and colleagues.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = recruiters-colleagues
    .examples =
        → My answer is still no: I use LinkedIn only for recruiters and colleagues.

recruiters-colleagues-as-before = Nothing has changed on my side: I use LinkedIn only for recruiters and colleagues, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = recruiters-colleagues
    .examples =
        → Nothing has changed on my side: I use LinkedIn only for recruiters and colleagues, and I will pass again.

colleagues-customers-still-no = My answer is still no: I use LinkedIn only for colleagues and customers.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = colleagues-customers
    .examples =
        → My answer is still no: I use LinkedIn only for colleagues and customers.

colleagues-customers-as-before = Nothing has changed on my side: I use LinkedIn only for colleagues and customers, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = colleagues-customers
    .examples =
        → Nothing has changed on my side: I use LinkedIn only for colleagues and customers, and I will pass again.

outside-company-still-no = My answer is still no: I keep LinkedIn for people outside our company.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = outside-company
    .examples =
        → My answer is still no: I keep LinkedIn for people outside our company.

outside-company-as-before = Nothing has changed on my side: I keep LinkedIn for people outside our company, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = outside-company
    .examples =
        → Nothing has changed on my side: I keep LinkedIn for people outside our company, and I will pass again.

other-channel-still-no = My answer is still no: we have other ways of staying in touch.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = other-channel
    .examples =
        → My answer is still no: we have other ways of staying in touch.

other-channel-as-before = Nothing has changed on my side: we have other ways of staying in touch, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = other-channel
    .examples =
        → Nothing has changed on my side: we have other ways of staying in touch, and I will pass again.

no-family-still-no = My answer is still no: I keep family and work apart.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-family
    .examples =
        → My answer is still no: I keep family and work apart.

no-family-as-before = Nothing has changed on my side: I keep family and work apart, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-family
    .examples =
        → Nothing has changed on my side: I keep family and work apart, and I will pass again.

role-policy-still-no = My answer is still no: my role limits my contacts here, for everyone alike.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = role-policy
    .examples =
        → My answer is still no: my role limits my contacts here, for everyone alike.

role-policy-as-before = Nothing has changed on my side: my role limits my contacts here, for everyone alike, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = role-policy
    .examples =
        → Nothing has changed on my side: my role limits my contacts here, for everyone alike, and I will pass again.

no-clients-still-no = My answer is still no: I do not connect with clients on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-clients
    .examples =
        → My answer is still no: I do not connect with clients on LinkedIn.

no-clients-as-before = Nothing has changed on my side: I do not connect with clients on LinkedIn, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-clients
    .examples =
        → Nothing has changed on my side: I do not connect with clients on LinkedIn, and I will pass again.

no-vendors-still-no = My answer is still no: I do not connect with suppliers on LinkedIn.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-vendors
    .examples =
        → My answer is still no: I do not connect with suppliers on LinkedIn.

no-vendors-as-before = Nothing has changed on my side: I do not connect with suppliers on LinkedIn, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = no-vendors
    .examples =
        → Nothing has changed on my side: I do not connect with suppliers on LinkedIn, and I will pass again.

external-constraint-still-no = My answer is still no: a rule that I am bound by excludes it.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = external-constraint
    .examples =
        → My answer is still no: a rule that I am bound by excludes it.

external-constraint-as-before = Nothing has changed on my side: a rule that I am bound by excludes it, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = external-constraint
    .examples =
        → Nothing has changed on my side: a rule that I am bound by excludes it, and I will pass again.

rare-use-still-no = My answer is still no: I hardly use LinkedIn and add no contacts there.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = rare-use
    .examples =
        → My answer is still no: I hardly use LinkedIn and add no contacts there.

rare-use-as-before = Nothing has changed on my side: I hardly use LinkedIn and add no contacts there, and I will pass again.
    .move = reason
    .approaches = decline-with-reason
    .tones = repeated
    .reasons = rare-use
    .examples =
        → Nothing has changed on my side: I hardly use LinkedIn and add no contacts there, and I will pass again.

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

## Opening the door: it has been a while

lapsed-years-click = It’s been about { -years } since we were last in touch, and I’d rather hear from you than just click Accept.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        years=1 → It’s been about a year since we were last in touch, and I’d rather hear from you than just click Accept.
        years=6 → It’s been about six years since we were last in touch, and I’d rather hear from you than just click Accept.
        years=14 → It’s been about 14 years since we were last in touch, and I’d rather hear from you than just click Accept.

lapsed-years-catch-up = It’s been about { -years }, so before we connect here I’d like us to catch up.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = lapsed-update
    .examples =
        years=1 → It’s been about a year, so before we connect here I’d like us to catch up.
        years=6 → It’s been about six years, so before we connect here I’d like us to catch up.
        years=14 → It’s been about 14 years, so before we connect here I’d like us to catch up.

lapsed-years-formal = It has been about { -years } since we were last in touch, so I would like us to bring each other up to date before we connect here.
    .move = reason
    .approaches = open-the-door
    .registers = formal
    .reasons = lapsed-update
    .examples =
        years=1 → It has been about a year since we were last in touch, so I would like us to bring each other up to date before we connect here.
        years=6 → It has been about six years since we were last in touch, so I would like us to bring each other up to date before we connect here.
        years=14 → It has been about 14 years since we were last in touch, so I would like us to bring each other up to date before we connect here.

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

recommend-lapsed-years = I connect with people I can recommend, and it’s been about { -years } since we last talked.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = can-recommend, lapsed-update
    .examples =
        years=1 → I connect with people I can recommend, and it’s been about a year since we last talked.
        years=6 → I connect with people I can recommend, and it’s been about six years since we last talked.
        years=14 → I connect with people I can recommend, and it’s been about 14 years since we last talked.

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

door-field = I keep LinkedIn to my own field, so before we connect I’d like to hear where our work meets.
    .move = reason
    .approaches = open-the-door
    .registers = casual, neutral
    .reasons = field
    .examples =
        → I keep LinkedIn to my own field, so before we connect I’d like to hear where our work meets.

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

step-half-hour = Would you have half an hour for a call, or to meet?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → Would you have half an hour for a call, or to meet?

step-catch-up-help = Shall we get on the phone or meet, and see how we can help each other?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .when = worked-together-once
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

step-gentle-formal = Whenever it suits you, may I suggest a call?
    .move = step
    .approaches = open-the-door
    .registers = formal
    .when = bereavement
    .examples =
        → Whenever it suits you, may I suggest a call?

step-call-detail = How about a call { $detail }?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = call
    .examples =
        detail=next week → How about a call next week?

step-phone-detail = Could we talk on the phone { $detail }?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = call
    .examples =
        detail=on Tuesday → Could we talk on the phone on Tuesday?

step-call-formal = Would a call { $detail } suit you?
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .offer = call
    .examples =
        detail=next week → Would a call next week suit you?

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

step-meet-detail = Shall we meet { $detail }?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = meet
    .examples =
        detail=for lunch on Friday → Shall we meet for lunch on Friday?

step-meeting-detail = How about meeting { $detail }?
    .move = step
    .approaches = open-the-door
    .registers = casual, neutral
    .offer = meet
    .examples =
        detail=next week → How about meeting next week?

step-meet-formal = Would it suit you to meet { $detail }?
    .move = step
    .approaches = open-the-door
    .registers = neutral, formal
    .offer = meet
    .examples =
        detail=next week → Would it suit you to meet next week?

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

know-trying = I’m trying to place your name, and I’m not quite there yet.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → I’m trying to place your name, and I’m not quite there yet.

know-before = Before I answer, I’d like to know who I’m writing to.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → Before I answer, I’d like to know who I’m writing to.

know-like-to = I like to know how people found me before I answer.
    .move = reason
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → I like to know how people found me before I answer.

know-before-formal = Before I answer, I would like to place your name.
    .move = reason
    .approaches = ask-how-we-know
    .registers = formal
    .examples =
        → Before I answer, I would like to place your name.

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

know-met = Have we met, or do we know each other through somebody?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → Have we met, or do we know each other through somebody?

know-help = Could you help me: how do we know each other?
    .move = step
    .approaches = ask-how-we-know
    .registers = casual, neutral
    .examples =
        → Could you help me: how do we know each other?

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
    .examples =
        → Where did our paths cross?

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

ask-help = What did you have in mind, and how can I help?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → What did you have in mind, and how can I help?

ask-working-on = What are you working on, and where would I come in?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .examples =
        → What are you working on, and where would I come in?

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

ask-supplier = What would you like to show me, in two lines?
    .move = step
    .approaches = ask
    .registers = casual, neutral
    .relationships = supplier
    .examples =
        → What would you like to show me, in two lines?

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

limit-close = Let’s keep it to work, and everything else between us.
    .move = limit
    .approaches = accept-with-note
    .registers = casual, neutral
    .when = close
    .examples =
        → Let’s keep it to work, and everything else between us.

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

## Later

defer-connect-detail = I’d like to connect later on, and I’ll send you an invitation myself { $detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = connect-later
    .examples =
        detail=in March → I’d like to connect later on, and I’ll send you an invitation myself in March.

defer-nothing-to-do = Let’s connect { $detail }; I’ll send you the invitation then, so there’s nothing for you to do.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = connect-later
    .examples =
        detail=in March → Let’s connect in March; I’ll send you the invitation then, so there’s nothing for you to do.

defer-connect-formal = I would like to connect later on, and will send you an invitation myself { $detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .offer = connect-later
    .examples =
        detail=in March → I would like to connect later on, and will send you an invitation myself in March.

defer-contact-detail = I’d rather connect a little later; I’ll get in touch { $detail }, and then we can.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .offer = contact-later
    .examples =
        detail=in March → I’d rather connect a little later; I’ll get in touch in March, and then we can.

defer-contact-formal = I would rather connect a little later and will contact you { $detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .offer = contact-later
    .examples =
        detail=in March → I would rather connect a little later and will contact you in March.

defer-myself = I’d like to connect, just not yet; when the time comes I’ll send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        → I’d like to connect, just not yet; when the time comes I’ll send you an invitation myself.

defer-later-on = I’d rather connect a little later, and I’ll come back to you myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .examples =
        → I’d rather connect a little later, and I’ll come back to you myself.

defer-formal = I would like to connect at a later time, and will send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .examples =
        → I would like to connect at a later time, and will send you an invitation myself.

timing-connect-detail = Later suits me better, so I’ll send you an invitation myself { $detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .offer = connect-later
    .examples =
        detail=in March → Later suits me better, so I’ll send you an invitation myself in March.

timing-connect-formal = A later date suits me better, so I will send you an invitation myself { $detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .offer = connect-later
    .examples =
        detail=in March → A later date suits me better, so I will send you an invitation myself in March.

timing-contact-detail = Later suits me better, so I’ll get in touch with you { $detail }.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .offer = contact-later
    .examples =
        detail=in March → Later suits me better, so I’ll get in touch with you in March.

timing-contact-formal = A later date suits me better, so I will contact you { $detail }.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .offer = contact-later
    .examples =
        detail=in March → A later date suits me better, so I will contact you in March.

timing-later = Later suits me better, and I’ll send you an invitation myself then.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = timing
    .examples =
        → Later suits me better, and I’ll send you an invitation myself then.

timing-later-formal = A later date suits me better, and I will then send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = timing
    .examples =
        → A later date suits me better, and I will then send you an invitation myself.

defer-outside = I’m bound by something that excludes it today. When that ends, I’ll send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = casual, neutral
    .reasons = external-constraint
    .examples =
        → I’m bound by something that excludes it today. When that ends, I’ll send you an invitation myself.

defer-outside-formal = I am bound by something that excludes it today. When that ends, I will send you an invitation myself.
    .move = reason
    .approaches = defer
    .registers = formal
    .reasons = external-constraint
    .examples =
        → I am bound by something that excludes it today. When that ends, I will send you an invitation myself.

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

offer-call-detail = I’d be glad to talk, though: how about a call { $detail }?
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .offer = call
    .examples =
        detail=next week → I’d be glad to talk, though: how about a call next week?

offer-call = I’d be glad to talk on the phone, though.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .offer = call
    .examples =
        → I’d be glad to talk on the phone, though.

offer-call-formal = I would be glad to speak with you { $detail }.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = call
    .examples =
        detail=next week → I would be glad to speak with you next week.

offer-call-formal-plain = I would be glad to speak with you on the phone.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = call
    .examples =
        → I would be glad to speak with you on the phone.

offer-meet-detail = I’d be glad to see you, though: how about meeting { $detail }?
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .offer = meet
    .examples =
        detail=next week → I’d be glad to see you, though: how about meeting next week?

offer-meet = I’d be glad to meet, though.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .offer = meet
    .examples =
        → I’d be glad to meet, though.

offer-meet-formal = I would be glad to meet you { $detail }.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = meet
    .examples =
        detail=next week → I would be glad to meet you next week.

offer-meet-formal-plain = I would be glad to meet you.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = meet
    .examples =
        → I would be glad to meet you.

offer-channel = You can always reach me { -by-channel }.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual, neutral
    .offer = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → You can always reach me on WhatsApp.
        channel=email; channel-kind=email → You can always reach me by email.
        channel=phone; channel-kind=phone → You can always reach me by phone.

offer-channel-formal = You are welcome to contact me { -by-channel }.
    .move = alternative
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = formal
    .offer = other-channel
    .examples =
        channel=WhatsApp; channel-kind=other → You are welcome to contact me on WhatsApp.
        channel=email; channel-kind=email → You are welcome to contact me by email.
        channel=phone; channel-kind=phone → You are welcome to contact me by phone.

offer-see-you = See you at { $detail }.
    .move = alternative
    .registers = casual, neutral
    .offer = see-you-at
    .examples =
        detail=the reunion → See you at the reunion.

offer-see-you-formal = I look forward to seeing you at { $detail }.
    .move = alternative
    .registers = neutral, formal
    .offer = see-you-at
    .examples =
        detail=the reunion → I look forward to seeing you at the reunion.

offer-referral = A good person to ask would be { $detail }.
    .move = alternative
    .approaches = decline-with-reason
    .offer = referral
    .examples =
        detail=Sam Lee → A good person to ask would be Sam Lee.

offer-contact-later = I’ll get in touch with you { $detail }.
    .move = alternative
    .approaches = decline-with-reason
    .registers = casual, neutral
    .offer = contact-later
    .examples =
        detail=in spring → I’ll get in touch with you in spring.

offer-contact-later-formal = I will contact you { $detail }.
    .move = alternative
    .approaches = decline-with-reason
    .registers = formal
    .offer = contact-later
    .examples =
        detail=in spring → I will contact you in spring.

## Last sentences

close-all-the-best = All the best to you.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .examples =
        → All the best to you.

close-wish = I wish you all the best.
    .move = closing
    .approaches = decline-with-reason
    .examples =
        → I wish you all the best.

close-good-week = Have a good week.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .examples =
        → Have a good week.

close-hope-well = I hope all is well with you.
    .move = closing
    .approaches = decline-with-reason
    .when = acquainted
    .examples =
        → I hope all is well with you.

close-hope-things = I hope things are going well for you.
    .move = closing
    .approaches = decline-with-reason
    .when = acquainted
    .examples =
        → I hope things are going well for you.

close-hope-doing = I hope you’re doing well.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = acquainted
    .examples =
        → I hope you’re doing well.

close-see-soon = See you soon.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .registers = casual
    .when = meet-in-person, acquainted
    .examples =
        → See you soon.

close-look-forward-seeing = I look forward to seeing you next time.
    .move = closing
    .approaches = decline-with-reason, defer
    .registers = neutral, formal
    .when = meet-in-person, acquainted
    .examples =
        → I look forward to seeing you next time.

close-friend-yours = I hope you and yours are well.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend
    .when = acquainted
    .examples =
        → I hope you and yours are well.

close-friend-here = For everything else I’m here as always.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
    .examples =
        → For everything else I’m here as always.

close-family-hello = Say hello to everyone from me.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = family
    .when = acquainted
    .examples =
        → Say hello to everyone from me.

close-family-love = My love to all of you.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = family
    .when = acquainted
    .examples =
        → My love to all of you.

close-friend = It changes nothing between us.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted
    .examples =
        → It changes nothing between us.

close-work-same = It changes nothing about our work together.
    .move = closing
    .approaches = decline-with-reason
    .when = working-together, acquainted
    .examples =
        → It changes nothing about our work together.

close-work-usual = At work everything stays as it is.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = colleague, manager, report
    .examples =
        → At work everything stays as it is.

close-supplier = It changes nothing about our business.
    .move = closing
    .approaches = decline-with-reason
    .relationships = supplier
    .when = working-together
    .examples =
        → It changes nothing about our business.

close-strength = I wish you a lot of strength.
    .move = closing
    .approaches = decline-with-reason, open-the-door, accept-with-note, defer
    .when = bereavement
    .examples =
        → I wish you a lot of strength.

close-thinking = You’re in my thoughts.
    .move = closing
    .approaches = decline-with-reason, open-the-door, accept-with-note, defer
    .registers = casual, neutral
    .when = bereavement
    .examples =
        → You’re in my thoughts.

close-layoff = I hope something good comes along soon.
    .move = closing
    .approaches = decline-with-reason, accept-with-note, defer
    .when = layoff
    .examples =
        → I hope something good comes along soon.

close-layoff-fingers = I’m keeping my fingers crossed for you.
    .move = closing
    .approaches = decline-with-reason, open-the-door, accept-with-note, defer
    .registers = casual, neutral
    .when = layoff
    .examples =
        → I’m keeping my fingers crossed for you.

close-line-or-two = A line or two is enough.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .examples =
        → A line or two is enough.

close-then-answer = Then I can give you a proper answer.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = casual, neutral
    .examples =
        → Then I can give you a proper answer.

close-formal-line = A brief reply is enough.
    .move = closing
    .approaches = ask-how-we-know, ask
    .registers = formal
    .examples =
        → A brief reply is enough.

close-door-enjoy = I’d enjoy that.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → I’d enjoy that.

close-door-suits = Let me know what suits you.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → Let me know what suits you.

close-door-works = I’d be glad if it works out.
    .move = closing
    .approaches = open-the-door
    .registers = casual, neutral
    .examples =
        → I’d be glad if it works out.

close-door-formal = I look forward to your reply.
    .move = closing
    .approaches = open-the-door
    .registers = formal
    .examples =
        → I look forward to your reply.

close-door-formal-suits = I would be glad if that suited you.
    .move = closing
    .approaches = open-the-door
    .registers = formal
    .examples =
        → I would be glad if that suited you.

close-warm-outside = Let’s stay in touch outside LinkedIn.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = acquainted, warm
    .examples =
        → Let’s stay in touch outside LinkedIn.

close-warm-other-ways = I’d be glad to stay in touch in other ways.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = acquainted, warm
    .examples =
        → I’d be glad to stay in touch in other ways.

close-warm-all-the-same = I hope we’ll stay in touch all the same.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .when = acquainted, warm
    .examples =
        → I hope we’ll stay in touch all the same.

close-warm-formal = I would be glad to stay in touch in other ways.
    .move = closing
    .approaches = decline-with-reason
    .registers = formal
    .when = acquainted, warm
    .examples =
        → I would be glad to stay in touch in other ways.

close-friend-any-time = You know I’m glad to hear from you any time.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = friend, family
    .when = acquainted, warm
    .examples =
        → You know I’m glad to hear from you any time.

close-recruiter = I wish you all the best with your search.
    .move = closing
    .approaches = decline-with-reason
    .relationships = recruiter
    .examples =
        → I wish you all the best with your search.

close-recruiter-find = I hope you find the right person.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = recruiter
    .examples =
        → I hope you find the right person.

close-success = I wish you every success.
    .move = closing
    .approaches = decline-with-reason
    .relationships = supplier, competitor, unknown
    .examples =
        → I wish you every success.

close-studies = All the best for your studies.
    .move = closing
    .approaches = decline-with-reason
    .relationships = student
    .examples =
        → All the best for your studies.

close-life-well = I hope life is treating you well.
    .move = closing
    .approaches = decline-with-reason
    .registers = casual, neutral
    .relationships = former-colleague, former-manager, former-report, classmate
    .when = acquainted
    .examples =
        → I hope life is treating you well.

close-accept-good = It’s good to be in touch.
    .move = closing
    .approaches = accept-with-note
    .registers = casual, neutral
    .examples =
        → It’s good to be in touch.

close-accept-formal = I am glad to be in touch.
    .move = closing
    .approaches = accept-with-note
    .registers = formal
    .examples =
        → I am glad to be in touch.

close-accept = I look forward to staying in touch.
    .move = closing
    .approaches = accept-with-note
    .when = acquainted
    .examples =
        → I look forward to staying in touch.

close-defer = I won’t forget.
    .move = closing
    .approaches = defer
    .registers = casual, neutral
    .examples =
        → I won’t forget.

close-defer-thanks = Thank you for understanding.
    .move = closing
    .approaches = defer
    .registers = neutral, formal
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
