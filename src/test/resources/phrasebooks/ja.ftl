# Family name first, an honorific, and the customary opening.

greeting-honorific = { $surname }{ $register ->
    [casual] さん
   *[other] 様
}
    .move = greeting
    .examples =
        surname=佐藤; register=formal → 佐藤様
        surname=佐藤; register=casual → 佐藤さん

greeting-full = { $full }様
    .move = greeting
    .examples =
        full=佐藤 花子 → 佐藤 花子様

thanks-customary = お世話になっております。このたびはご招待いただき、誠にありがとうございます。
    .move = gratitude
    .registers = neutral, formal
    .examples =
        → お世話になっております。このたびはご招待いただき、誠にありがとうございます。
