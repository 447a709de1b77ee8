# Gender of both sides, from right to left.

greeting-dear = { $addressee-gender ->
    [feminine] عزيزتي { $given }،
    [masculine] عزيزي { $given }،
   *[unknown] مرحبًا { $given }،
}
    .move = greeting
    .examples =
        given=مريم; addressee-gender=feminine → عزيزتي مريم،
        given=سامي; addressee-gender=masculine → عزيزي سامي،
        given=نور → مرحبًا نور،

thanks-i-am-grateful = { $speaker-gender ->
    [feminine] أنا ممتنّة
    [masculine] أنا ممتنّ
   *[unknown] كل الامتنان
} { $addressee-gender ->
    [feminine] لكِ على دعوتكِ
    [masculine] لكَ على دعوتكَ
   *[unknown] على هذه الدعوة
}.
    .move = gratitude
    .examples =
        speaker-gender=feminine; addressee-gender=masculine → أنا ممتنّة لكَ على دعوتكَ.
        speaker-gender=masculine; addressee-gender=feminine → أنا ممتنّ لكِ على دعوتكِ.
        → كل الامتنان على هذه الدعوة.

it-has-been-years = { $years ->
    [one] مرّت سنة
    [two] مرّت سنتان
    [few] مرّت { $years } سنوات
   *[other] مرّت { $years } سنة
} على آخر لقاء.
    .move = reason
    .approaches = open-the-door
    .reasons = lapsed-update
    .examples =
        years=2 → مرّت سنتان على آخر لقاء.
        years=5 → مرّت 5 سنوات على آخر لقاء.
        years=12 → مرّت 12 سنة على آخر لقاء.
