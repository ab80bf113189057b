/**
 * The sentences the noticing is measured with. They were written before any rule and are not edited: a rule is
 * made with the sentences of `building.ts`, and only counted here.
 *
 * A line is the kinds that are in it, a bar, and the sentence as a person may have typed it. What each kind is:
 * - blame: the other is at fault, spoilt it, let down, owed something and did not do it
 * - mind-reading: what they think, want, feel or intend, said as a fact (not again inside "I feel that you …")
 * - always-never: a charge that knows no exception
 * - label: a word for what they are
 * - threat: what the writer will do to them if they do not
 * - you-made-me: the other as the cause of a feeling or an act of the writer
 * - feel-that-you: "I feel" followed by a verdict on them
 * - charging-question: a question that wants no answer
 * - old-scores: what was, brought up against them
 * - excuse: a reason that takes the deed back; if-you-were-hurt: sorry for a perhaps, or for their feeling
 * - begging: asking to be forgiven, or kept; all-blame: guilt for everything, or for being who one is
 * - but: what takes the first half of the sentence back
 */

/** Sentences for somebody close, as they come first. */
export const HELD_OUT_CHARGES = `
blame | It's your fault we missed the train.
blame | you ruined my birthday and you didn't even say sorry
blame | We wouldn't be in this mess if you had paid the bill on time
blame | This whole argument is on you.
blame | you messed up the one thing I asked you to do
blame | Honestly mum, you let me down on Saturday.
blame | because of you the kids went to bed crying
blame | thanks to you I had to explain everything to my parents alone
blame | You should have called me before you invited your brother.
blame | if you hadnt started shouting none of this would have happened
blame | you started it
blame | I blame you for how far apart we have become
blame | its your own fault that nobody tells you anything
blame | You've spoiled the only evening we had together this month.
blame | you broke what we had
blame | The reason we are in debt is you.
blame | You're the one who wrecked our friendship, not me.
blame | We lost the flat because you couldn't be bothered to send one email.
blame | you could have at least texted me that you'd be late
blame | all of this is your doing
blame | you failed us as a family last winter
blame | Dad, you were supposed to be there for me and you weren't.
blame | you've got nobody but yourself to blame for this
blame | You screwed up the holiday by leaving the booking to the last minute, and now we're stuck at home.
blame | u didnt lift a finger while I packed the whole house
blame | You dropped the ball with the insurance and now I have to clear it up
blame, always-never | you ruin everything every single time we go out
blame, you-made-me | It's your fault that I feel this way, you made me feel like a stranger in my own home
blame, label | You wrecked the weekend because you're selfish
mind-reading | you don't care about me anymore
mind-reading | You only called because you wanted money.
mind-reading | I know you think I'm stupid
mind-reading | you did that on purpose to embarrass me
mind-reading | You obviously don't want to spend time with me.
mind-reading | you'd rather be at work than home with us
mind-reading | you just want to win the argument
mind-reading | deep down you wish you had married somebody else
mind-reading | you couldn't care less how my day was
mind-reading | You think you're better than the rest of the family.
mind-reading | your phone matters more to you than i do
mind-reading | you clearly dont love me
mind-reading | You were trying to make me look bad in front of your friends.
mind-reading | i can tell you're bored of me
mind-reading | All you care about is your job
mind-reading | You've lost interest in this friendship, I can see it.
mind-reading | you were hoping i wouldnt notice
mind-reading | You don't even like being around me.
mind-reading | Sis, you secretly enjoy it when things go wrong for me.
mind-reading | you meant to hurt me with that joke about my job
mind-reading | you have no interest in my family
mind-reading | you're only being nice because you feel guilty
mind-reading | You hate my parents
mind-reading | To you I'm nothing more than a babysitter
mind-reading | you don't give a damn about how hard I work
mind-reading | You couldn't wait to get away from us on Sunday.
mind-reading, always-never | you never cared about anybody but yourself
mind-reading, label | You're so cold, you don't love anyone.
always-never | You never listen to me.
always-never | you always leave your dishes for me
always-never | Every time I talk about my day you look at your phone
always-never | you're constantly on your phone when we eat
always-never | not once have you asked how my mother is
always-never | You are late all the time
always-never | it's always me who has to say sorry first
always-never | you NEVER call me, i call you
always-never | As usual you forgot about our plans
always-never | you interrupt me every single time i open my mouth
always-never | All you ever do is complain.
always-never | You've never once said thank you for dinner
always-never | whenever I need you you're nowhere to be found
always-never | You allways take his side
always-never | nothing I do is ever good enough for you
always-never | when we visit your parents you invariably leave me alone with them
always-never | You don't ever ask me about my work, and I'm tired of it.
always-never | I'm the only one who ever cleans this house
always-never | your never home before nine
always-never | Dad you are forever telling me what I do wrong
always-never | Everything has to go your way, every time.
always-never | you keep cancelling on me every single week without fail
always-never | you wont ever change
always-never | We never do anything I want to do
always-never | Each and every time I bring it up you walk out of the room.
always-never, charging-question | why do you never help with the children
always-never, charging-question | Why is it always me who has to plan everything?
label | You are so selfish.
label | you're a liar
label | Stop being such a drama queen
label | you're being childish again
label | you are lazy and it shows
label | You're impossible to live with
label | what a coward you are
label | ur pathetic
label | You're just like your father.
label | you are a terrible listener
label | Typical you, such a control freak
label | I can't talk to you, you're crazy
label | mum you are so manipulative
label | You're nothing but a hypocrite.
label | You're a bad friend
label | you are too sensitive
label | i think youre a narcissist
label | you're the most stubborn person i know
label | You big baby.
label | Such an ungrateful child you are.
label | you've turned into a total stranger with a heart of stone, so cold and heartless
label | You are immature, and our friends see it too.
label | you're toxic
label | honestly you're being ridiculous
label | You're a jerk when you drink with them
label, always-never | You're always so negative
label, charging-question | why are you so lazy
label, always-never | You never tidy up, you're a slob
threat | If you don't change I'm leaving.
threat | one more time and we're done
threat | keep this up and you'll end up alone
threat | Do that again and I will tell your mother everything.
threat | either you stop going out with them or it's over between us
threat | if you cancel again dont bother calling me anymore
threat | You'd better be home by eight or else.
threat | Maybe I should find someone who actually wants to be with me.
threat | i swear if you forget one more time i'm moving out
threat | Unless you apologise you won't see me at Christmas.
threat | It's me or your job. Choose.
threat | You'll be sorry when I'm gone
threat | If you sell the house I will never speak to you again.
threat | go on like this and i want a divorce
threat | Next time you talk to me like that I'm packing my bags
threat | last warning. i wont ask again
threat | Carry on like that and you can find another friend.
threat | if you can't make time for me then I'll find somebody who can
threat | You will regret this.
threat | I'm done with you if you side with her
threat | then don't expect me to come to your wedding
threat | either we go to counselling or i see a lawyer
threat | Don't make me choose between you and my sister, because you won't like the answer.
threat | if this doesnt stop ill go and stay with my parents for good
threat | I'll make sure the whole family knows what you did
threat, always-never | If you never make time for me then I'm out of here
threat, label | Keep acting like a spoiled brat and I'm gone
you-made-me | You made me feel small in front of them
you-made-me | you make me so angry
you-made-me | you drive me crazy with your phone
you-made-me | You made me cry at my own party.
you-made-me | you make me feel like a burden
you-made-me | Yesterday you made me feel invisible, mum.
you-made-me | u make me feel stupid when u correct me
you-made-me | You've made me lose all trust in people
you-made-me | you got me so upset I couldn't sleep
you-made-me | It's you who makes me act like this
you-made-me | you are making me sad
you-made-me | You hurt my feelings so much that you made me hate Sundays
you-made-me | look what you made me do
you-made-me | you left me no choice but to shout
you-made-me | You turn me into a person I don't like.
you-made-me | you're driving me up the wall
you-made-me | The way you talk makes me feel worthless
you-made-me | your silence makes me miserable
you-made-me | You piss me off so much when you do that.
you-made-me | you wind me up till I snap
you-made-me | Making me wait outside for an hour made me furious with you, you make me so mad
you-made-me | you get on my nerves with all that tapping
you-made-me | you force me to nag
you-made-me | Being with you makes me lonely
you-made-me | you've made me doubt myself
you-made-me, always-never | you always make me feel guilty for seeing my friends
you-made-me, always-never | Every time we talk you make me feel like I'm the problem.
feel-that-you | I feel that you don't listen.
feel-that-you | i feel like you dont care about us
feel-that-you | I feel you are pushing me away.
feel-that-you | I feel as if you have forgotten me
feel-that-you | I felt that you were not interested in my news
feel-that-you | i feel like your avoiding me
feel-that-you | Sometimes I feel like you're ashamed of me, Dad.
feel-that-you | I just feel you should make more of an effort
feel-that-you | I feel as though you take me for granted.
feel-that-you | feels like you've given up on us
feel-that-you | it feels like you don't want me there
feel-that-you | I feel like you could try harder with my parents
feel-that-you | I'm feeling like you put your friends before me
feel-that-you | I feel that you and your sister leave me out
feel-that-you | i feel u ignore me when ur friends are around
feel-that-you | I really feel that you were unfair yesterday.
feel-that-you | I feel like to you I am just the person who does the washing
feel-that-you | Lately I have felt like you're hiding something from me
feel-that-you | I've been feeling that you are not really here when we talk, and I miss you
feel-that-you | I can't help feeling that you blame me for the move
feel-that-you | I feel that your work comes first and then the dog and then me
feel-that-you | it felt as if you were punishing me
feel-that-you | i honestly feel like you dont respect me
feel-that-you | I feel like you'd be happier without me.
feel-that-you | I feel you're not being fair to your brother
feel-that-you, always-never | I feel like you never have time for me
feel-that-you, always-never | I feel that you always choose them
feel-that-you, label | I feel like you're being selfish
charging-question | Why can't you just listen for once?
charging-question | what is wrong with you
charging-question | Do you even care?
charging-question | how could you do this to us
charging-question | How hard is it to send a text?
charging-question | who do you think you are
charging-question | What were you thinking?
charging-question | is it too much to ask that you pick up your socks?
charging-question | Would it kill you to say thank you
charging-question | how many times do I have to tell you?
charging-question | Why don't you ever think of me
charging-question | don't you have any shame?
charging-question | Are you even listening to me?
charging-question | what's your problem
charging-question | why would you say something like that to my mother?
charging-question | When are you going to grow up?
charging-question | And you call yourself a friend?
charging-question | Why should I bother when you don't?
charging-question | cant you see how hard this is for me??
charging-question | why do you have to be so difficult about everything
charging-question | Did you really think I wouldn't find out?
charging-question | have you any idea what it's like to wait for you
charging-question | when will you finally get it
charging-question | Since when do you care what I do?
charging-question | What did I ever do to you
charging-question | is that all you have to say for yourself
charging-question, label | why are you being such a jerk
charging-question, old-scores | Why did you lie to me back then, and how am I supposed to believe you now?
old-scores | You did the same thing at my sister's wedding.
old-scores | just like last Christmas when you left me with your parents
old-scores | after everything I've done for you
old-scores | I still haven't forgotten what you said to me in 2019
old-scores | remember when you forgot my graduation
old-scores | This is the third time you've cancelled on me
old-scores | you did this last year and the year before
old-scores | Ten years ago you walked out in the middle of dinner and you're doing it again
old-scores | first it was the car, then the holiday and now this
old-scores | You still owe me an apology for what happened in Spain.
old-scores | It's the same old story with you
old-scores | i gave up my job for you
old-scores | when I was ill you didn't visit me either
old-scores | I remember very well how you treated me when we were kids
old-scores, blame | You broke your promise in March, you broke it in May, and here we are.
old-scores | and dont get me started on what you did at the barbecue
old-scores | I was there for you when your father died, and where were you when mine did
old-scores | here we go again, like that time in Rome when you sulked for two days
old-scores | I've put up with this for twelve years
old-scores, always-never | You never apologised for New Year's Eve and now you want me to come to dinner
old-scores | how you acted when our son was born, i havent forgotten that
old-scores | I have sacrificed so much for you and this family
old-scores | last time you promised too
old-scores | you said that in January already
old-scores | I paid your rent back then and this is how you treat me
old-scores | That's the second birthday in a row you have missed
old-scores, always-never | You always do this, you did it at the funeral and you did it at Easter
always-never, label, charging-question | Why are you always so selfish and never think of anyone else?
blame, mind-reading, threat | You ruined it, you don't care, and if it goes on like this I'm leaving
blame, mind-reading, always-never, label, threat, you-made-me, feel-that-you, charging-question, old-scores | what is wrong with you? you never help, you're a selfish liar, it's your fault we're broke, you don't care about anyone, you made me cry, I feel like you enjoy it, you did the same last summer and if you do it again I'm leaving
`;

/** Sentences for owning a mistake, as they come first. */
export const HELD_OUT_OWNING = `
excuse | I was tired and it had been a long day.
excuse | I only did it because I was stressed at work
excuse | i didnt mean to hurt you
excuse | It was just a joke.
excuse | I had no choice
excuse | You know how I get when I'm hungry.
excuse | that's just the way I am
excuse | I'd had a few drinks, I wasn't myself
excuse | It wasn't my fault that the train was late
excuse | anyone would have done the same
excuse | you started it, I only reacted
excuse | In my defence, nobody told me it was important.
excuse | I forgot because there was so much going on at the office
excuse | i shouted because you wouldn't stop
excuse | To be fair, you did the same to me last week
excuse | my intentions were good
excuse | I was under a lot of pressure, so I snapped.
excuse | it's not like i did it on purpose
excuse | I couldn't help it
excuse | It was not that bad, really
excuse | You pushed me to it
excuse | I never got your message so how could I know
excuse | I was drunk when I wrote that to you, mum
excuse | if you had reminded me I would have come
excuse | Everybody lies about these things
excuse | I had my reasons for not telling you.
excuse | blame it on the stress, not me
excuse, but | I'm sorry I yelled but I was exhausted
excuse, but | I should have called, but my phone was dead.
excuse, but | I lied to you, however it was only to protect you
if-you-were-hurt | I'm sorry if you were hurt.
if-you-were-hurt | sorry if I upset you
if-you-were-hurt | I'm sorry you feel that way
if-you-were-hurt | I apologise if what I said offended you
if-you-were-hurt | If I did something wrong, I'm sorry.
if-you-were-hurt | im sorry that you took it the wrong way
if-you-were-hurt | I'm sorry if it came across as rude
if-you-were-hurt | Sorry you got upset about it.
if-you-were-hurt | if my words caused you pain then I apologise
if-you-were-hurt | I regret that you felt left out
if-you-were-hurt | my apologies if that was hurtful
if-you-were-hurt | I am sorry for any hurt I may have caused
if-you-were-hurt | i apologize for whatever i did
if-you-were-hurt | Sorry for anything I might have said that bothered you, Dad
if-you-were-hurt | I'm sorry that you see it like that.
if-you-were-hurt | I'm sorry your feelings were hurt
if-you-were-hurt | sorry if thats how it sounded to you
if-you-were-hurt | It's a pity you were offended by my little speech.
if-you-were-hurt | If you felt ignored at the party I'm sorry about that
if-you-were-hurt | Should I have hurt you, please accept my apology.
if-you-were-hurt | I'm sorry you misunderstood me
if-you-were-hurt | i said sorry if it bothered you so much
if-you-were-hurt | in case I offended your mother, I'm sorry
if-you-were-hurt | I'm sorry for what you think I did
if-you-were-hurt | If anybody was hurt by this, I apologise.
if-you-were-hurt, but | I'm sorry if I hurt you, but it had to be said
if-you-were-hurt, excuse | Sorry if you were offended, it was only a joke
begging | Please forgive me.
begging | I'm begging you, give me another chance
begging | can you ever forgive me
begging | please please dont leave me
begging | I'll do anything, anything you want, if you stay
begging | Just tell me you forgive me and we can move on
begging | I beg your forgiveness
begging | You have to forgive me.
begging | one last chance, that's all I'm asking
begging | i can't live without you
begging | I'm on my knees here, take me back
begging | Say that we are okay, please, I can't sleep until you do
begging | I hope you'll find it in your heart to forgive me
begging | I need you to forgive me
begging | please don't be mad at me
begging | forgive me, my friend, it was stupid what I said
begging | promise me you won't hate me for it
begging | I need to hear that you still love me.
begging | dont give up on me pls
begging | Won't you forgive your own brother?
begging | I won't stop calling until you forgive me
begging | Let me make it up to you, please, please, I'm desperate
begging | Mum please stop being angry with me, I can't stand it
begging | I would be lost without you so please stay
begging | Will you please just accept my apology so we can be normal again
begging, but | I know it was wrong but please forgive me
begging, all-blame | Please forgive me, I'm a terrible person and I don't deserve you
all-blame | It's all my fault.
all-blame | everything that went wrong between us is because of me
all-blame | I'm the worst partner in the world
all-blame | i ruin everything i touch
all-blame | I always mess everything up
all-blame | You deserve someone better than me.
all-blame | I'm such an idiot, I hate myself
all-blame | I am a horrible friend
all-blame | It's entirely my fault that we don't talk
all-blame | i can't do anything right
all-blame | You did nothing wrong, it was all me
all-blame | I don't deserve your love
all-blame | I'm a failure as a father
all-blame | every fight we ever had was my fault
all-blame | im a monster for what i said to you
all-blame | I take the blame for everything.
all-blame | I destroyed our whole family by myself
all-blame | there's something wrong with me
all-blame | I'm no good for anybody
all-blame | Whatever happened, it's on me, all of it
all-blame | I'm useless, I fail at being a daughter
all-blame | i'm 100% to blame for the distance between us
all-blame | I'm not worth your time
all-blame | The problem has always been me
all-blame | I broke us, I alone, nobody else had any part in it
all-blame, excuse | I'm a bad son, that's just how I am
but | I'm sorry I was late, but you could have waited.
but | I know I was wrong but so were you
but | I shouldn't have read your letter, but you hide things from me
but | I apologise for shouting. But you have to admit you were shouting too.
but | I'm sorry, although it takes two
but | Yes I forgot your birthday, however you forgot mine as well
but | sorry i didnt come but it isnt a big deal
but | I understand that you are hurt but I'm hurt too
but | i take responsibility for what I said, but not for how it ended
but | I'm truly sorry, but.
but | I was rude to your mother, though she was rude first
but | I admit that I broke my word but it was a small thing
but | i was wrong to say it in front of them but what I said was true
but | I hear that it hurt you, but try to see my side
but | My words were harsh, yet somebody had to say them
but | sorry sis but you asked for it
but | I own that I lied, but only once
but | I regret what I did, even though you gave me little reason to be kind
but | I'm sorry for the mess but I did cook for everyone
but | it was unkind of me, but still, you know I love you
but | I ignored you at the party and that was wrong. But then again you came late.
but | I get that it was hurtful, but we have to move on now
but | I'm sorry that I snapped at you but please understand me
but | I did promise to call, but you could have called too
but | I know an apology is due but I also want one from you
excuse, if-you-were-hurt, begging, all-blame, but | I'm sorry if I hurt you but I was drunk, please forgive me, it's all my fault, I'm the worst
excuse, begging | I was so stressed, I didn't mean it, please give me one more chance
`;

/** Clean sentences for somebody close that have the words of a charge in them. */
export const HELD_OUT_CLEAN = `
I've always admired how you talk to people.
You always make me laugh.
i never told you how much that weekend meant to me
I will always be glad that we met.
You never let me down when it counted, and I want to thank you for that.
Every time I hear that song I think of us.
I'm always happy to see your name on my phone
You have always been kind to my mother.
We've never been to the sea together, would you like to go?
I never know how to start, so I'm writing it down.
It's my fault that we were late.
Nobody is at fault here, we were both tired.
I don't blame you for being careful with me.
I let you down on Friday, and I would like to talk about it.
The rain ruined our picnic.
because of you I learnt to cook, and I still think of it
Thanks to you I got through that winter.
I should have called you earlier.
I feel sad when we eat without talking.
I feel lonely in the evenings and I miss you.
I feel close to you when we walk.
I feel like going for a walk with you on Sunday
I felt hurt when the call ended early.
It feels good when you tell me about your day.
i feel worried about us
What do you think about it?
Why did you choose that colour, I really like it?
How do you see it?
why do you like that band so much, tell me
What were you thinking about on the walk?
Do you have time on Sunday?
Would you like to talk about how we spend our evenings?
Could you call me when you land?
Are you free for a phone call this week?
I wonder whether you felt left out on Saturday.
I don't know what you were thinking when you left, and I'd like to ask.
Maybe you were tired, I could not tell.
I imagine that you had a lot on your mind.
You told me that you want more time for yourself, and I heard you.
You said you hate mornings so I made the coffee.
Do you want to go alone or together?
I love that you care so much about your students.
You made me smile today.
you make me feel safe
You made me a cup of tea without my asking, thank you.
You made me proud at the concert.
The film made me cry and I wanted to tell you.
That made my day.
If you don't mind, I'd like to sit with you for a bit.
if you want I can come by on Sunday
If you don't have time this week, next week is fine.
I am leaving for work at eight, can we talk before that?
We are done with the painting, come and see it
I'm going to find someone to repair the roof.
You are so generous with your time.
you're such a good listener
You're a wonderful cook and I miss our dinners.
You're being very patient with me.
You are my oldest friend.
I was selfish last week.
My boss is a lazy man and I had a long day because of him.
I was a stubborn child, ask my mum.
It was lazy Sunday weather, and I missed you.
Remember when you sang in the car? I'd love to do that again.
Last time we talked I felt lighter afterwards.
Just like last summer, I would love to go to the lake with you.
When I was ill you came every day, and I have not forgotten it.
Ten years ago you moved in next door and I'm glad.
On Tuesday you came home at ten, and I had waited with dinner.
When you looked at your phone at dinner I felt alone.
I noticed that we talk less than we used to, do you notice it too?
I miss you.
I would like us to eat together on Thursdays.
Have I done something that hurt you? I would like to know.
`;

/** Clean sentences for owning a mistake that have the words of what is noticed in it in them. */
export const HELD_OUT_CLEAN_OWNING = `
I was late on Friday and I had not called.
I promised to be home at six but I came at nine.
I said I would ring you but I didn't.
I told you I was working, but I was at the pub.
I have nothing but respect for how you told me.
I forgot your birthday, and that was on me.
Last but not least, I will put it in my calendar.
I shouted at you in the kitchen, and you went quiet.
You asked me twice, and I did not answer.
If you want to talk about it, I am here tonight.
If it helps, I can call your mother and tell her.
I am sorry that I read your letter.
I'm sorry I hurt you.
I am sorry for what I said about your work.
It may have felt as if your work did not count for me.
You may have been hurt, and I can see why.
You don't have to forgive me, I wanted you to hear it.
There is no need to answer this.
I will write it down so that I do not forget again.
Please tell me if I got this wrong.
please take the time you need
It was my fault that we missed the train.
That part was mine.
I made a joke about your brother, and it was unkind.
It was not a joke to you.
I was tired, and that does not make it right.
`;

/** Something done to somebody, told or said to them: nothing is noticed in these. */
export const HELD_OUT_HARM = `
You would all be better off without me around
You hit me last night.
he pushed me against the wall and I was scared
She always threatens to take the kids if I leave.
I'm afraid of you when you drink
you never let me see my friends
You check my phone every single night.
My brother said he would kill me if I told anyone.
you grabbed my arm and wouldn't let go
I was slapped in front of the children.
You threw a plate at me and you always say it's my fault.
it's my fault that he hits me, I make him angry
You made me have sex when I didn't want to
she keeps all my money and I have to ask for every coin
I'm sorry I made you hit me
You locked me in the bedroom.
he follows me to work and waits outside
you told me you would hurt yourself if I left
I feel that you want to control who I see, I'm not allowed to go out
Why do you always choke me when we fight?
I am scared to go home.
dad used to beat us with a belt
You punched the wall next to my head and I was terrified.
i feel like you will hit me again
You held a knife and said I would regret it.
My partner threatened me with a gun last week
he strangled me once
You forced yourself on me
You're a bully, you kick me and call me names
we are walking on eggshells because nobody knows when he will explode and hit someone
you put a tracker on my car
You won't let me leave the house without you
I slapped you, and I am ashamed.
I hit my girlfriend and I don't know what to do
i pushed you down the stairs, please forgive me
She raped me.
You said you'd post my pictures if I ever left you.
He killed my cat to punish me.
I'm frightened of what you will do when you come home
you spat in my face and pulled my hair
If you leave me I will kill myself
you took my passport and my bank card so I couldn't go
He doesn't allow me to work or to talk to my family.
`;
