/** The sentences the rules of noticing are made with, in the form of `held-out.ts`. This list may grow. */

/** Sentences for somebody close, as they come first. */
export const BUILDING_CHARGES = `
blame | It is your fault that I was alone at the hospital.
blame | this is all your fault
blame | You are to blame for the silence in this house
blame | You ruined Christmas for everybody.
blame | u spoilt the whole trip with your mood
blame | you wrecked my plans again
blame | You let us all down.
blame | You've let me down and you know it
blame | You should have told me before you told your sister.
blame | you shouldve been there
blame | You shouldn't have invited them without asking me.
blame | You ought to have known better
blame | you could have said something
blame | If you had listened to me we would not have lost the deposit.
blame | If it weren't for you we would still be friends with them
blame | had you called, I wouldn't have worried all night
blame | We are late because you couldn't find your shoes
blame | Because of you I missed the interview.
blame | The kids are upset because of you
blame | thanks to you everybody at work knows
blame | Thanks to your temper nobody wants to visit us.
blame | You destroyed my trust
blame | you've destroyed everything we built
blame | you broke my heart
blame | You broke your word.
blame | you messed everything up
blame | You really screwed this up for us
blame | you blew it
blame | You caused all this trouble.
blame | You're the reason I don't come home any more
blame | you are responsible for this mess
blame | I hold you responsible for what happened with Ben
blame | You're the one who stopped calling.
blame | It was you who forgot to lock the door
blame | you only have yourself to blame
blame | that's on you
blame | this one is on you, not on me
blame | You got us into this
blame | look what you've done to us
blame | You were meant to pick her up, and you didn't.
blame | you promised to come and then you didn't show up
blame | You did nothing while your mother insulted me
blame | You just stood there and didn't say a word
blame | you left me to deal with everything alone
blame | You left me standing there like an idiot
blame | You didn't even bother to call
blame | You couldn't even be bothered to come to the door.
blame, old-scores | You neglected this marriage for years.
blame | you abandoned me when I needed you
blame | You gave up on us.
blame | you dragged me into your mess
blame | Your fault, not mine
blame | I had to do all of it alone because you were out with your friends
blame | the fault lies with you
blame | You brought this on yourself
blame | you forgot our anniversary and you spoiled the whole week
blame, always-never | You always ruin the mood
blame, label | It's your fault, you're so careless
blame, mind-reading | You ruined my day and you don't care
blame | None of this would be happening if you had kept your mouth shut
blame | Our holiday went wrong because you didn't book in time
blame | if you'd just paid attention we'd be home by now
blame | you cost me my best friend
blame | You turned the children against me.
blame | you have poisoned the whole family with your talk
blame | You sabotaged my exam week
blame | You dropped me the minute you met him
blame | I lost my temper and that's down to you
blame | You failed me.
blame | you betrayed me when you told them
mind-reading | You don't love me any more.
mind-reading | you dont care
mind-reading | You don't even care how I am
mind-reading, always-never | you never really loved me, you only needed somebody
mind-reading | You only think of yourself.
mind-reading | you just want to be right
mind-reading | You want me to feel bad
mind-reading | you want to get rid of me
mind-reading | You don't want to see me.
mind-reading | You think I'm a fool
mind-reading | you think everything is about money
mind-reading | I know what you're thinking.
mind-reading | I know you don't like my friends
mind-reading | I know exactly why you did it, you wanted to punish me
mind-reading | You did it to hurt me.
mind-reading | you said that just to annoy me
mind-reading | You forgot on purpose
mind-reading | You're doing this deliberately.
mind-reading | you intentionally left me out
mind-reading | You're trying to control the conversation
mind-reading | you are trying to make me jealous
mind-reading | You wanted me to fail
mind-reading | you were hoping I'd say no
mind-reading | You'd rather watch television than talk to me.
mind-reading | you would rather be anywhere but here
mind-reading | You prefer your friends to me
mind-reading | you like your sister more than me
mind-reading | You love your car more than your family.
mind-reading | your job is more important to you than our kids
mind-reading | Your mother matters more to you than me
mind-reading | I mean nothing to you
mind-reading | I don't matter to you
mind-reading | We are not important to you.
mind-reading | you couldn't care less about my birthday
mind-reading | You could care less.
mind-reading | you don't give a shit about us
mind-reading | You don't respect me
mind-reading | you don't trust me
mind-reading | You're not interested in what I say
mind-reading | you have no respect for my work
mind-reading | You have no feelings for me
mind-reading | you are jealous of my sister
mind-reading | You're ashamed of me.
mind-reading | you hate me
mind-reading | You hate spending time with us
mind-reading | You can't stand my mother.
mind-reading | you resent me for having a job
mind-reading | You enjoy making me wait
mind-reading | You're happy when I'm down
mind-reading | you obviously have better things to do
mind-reading | Clearly you've moved on
mind-reading | It's obvious you don't want this
mind-reading | I can see that you don't love me
mind-reading | You've already decided, you don't need my opinion
mind-reading | you regret having married me
mind-reading | You wish I was more like him.
mind-reading | you were thinking about her the whole evening
mind-reading | You meant to embarrass me.
mind-reading | you just pretend to listen
mind-reading | You're only here because you have to be.
mind-reading | you only stay for the kids
mind-reading | You only wrote because you need something
mind-reading | you're just using me
mind-reading | all you think about is yourself
mind-reading | The only thing you care about is football.
mind-reading | Nothing matters to you but your career
mind-reading | you expected me to fail
mind-reading | You look down on me
mind-reading | you've stopped loving me
mind-reading | You have lost all interest in us.
mind-reading | you can't wait to be rid of me
mind-reading | You don't miss me at all
mind-reading | you don't take me seriously
mind-reading | You see me as a cook and a cleaner
mind-reading, always-never | you believe you are always right
mind-reading | you assume I have nothing to do all day
mind-reading | For you I'm just a wallet
mind-reading | You did this to spite me, Tom
mind-reading, label | You're selfish and you don't care about the rest of us
mind-reading, you-made-me | You want to make me feel guilty, and you make me feel awful
always-never | You always do that.
always-never | you always have to have the last word
always-never | You never help around the house
always-never | you never ask how I am
always-never | You never, ever apologise
always-never | you've never supported me
always-never | You have never been there for me.
always-never | It's always the same with you
always-never | it is always about you
always-never | I always have to clean up after you
always-never | I'm always the one who calls
always-never | Why is it that i always have to remind you
always-never | Every time we go out you leave me alone.
always-never | You forget every time
always-never | every single day you come home and switch on the tv
always-never | you complain constantly
always-never | You are constantly criticising me.
always-never | you interrupt me all the time
always-never | All the time you are on that phone
always-never | Not once did you say sorry
always-never | you haven't once offered to drive
always-never | You didn't say thank you once, not one single time
always-never | All you do is work
always-never | all you ever talk about is your job
always-never | You only ever call when you need something
always-never | as always you were late
always-never | as usual I had to do it myself
always-never | Like always, you walked away
always-never | You forgot again, as per usual.
always-never | whenever I say something you roll your eyes
always-never | When I talk you look away, every time
always-never | you don't ever listen
always-never | You won't ever learn
always-never | nothing is ever right for you
always-never | Nothing I say ever matters to you
always-never | nothing is good enough for you
always-never | you can't ever admit you're wrong
always-never | Nobody in this family ever listens to me
always-never | You continually put me down
always-never | you are perpetually late
always-never | You talk about yourself 24/7
always-never | without exception you come late
always-never | you cancel each time
always-never | Each time I call, you have no time.
always-never | You allways say that
always-never | u never txt me back
always-never | ur always on ur phone
always-never | your always late
always-never | You will never change
always-never | you'll never understand me
always-never | We never go anywhere because you are tired
always-never | we never talk any more
always-never | we always do what you want
always-never | Everything is always about your family
always-never | I never get a thank you from you
always-never | I can never do anything right in your eyes
always-never | i never hear from you unless you need money
always-never | You are never on time, and you are never sorry
always-never | you are never satisfied
always-never | You're forever moaning
always-never | it never occurs to you to ask
always-never | You have not called me a single time since June
always-never | you say that every damn time
always-never | Time and again you leave me waiting
always-never | Any time I ask for help you vanish
always-never | Everything I do is wrong in your eyes, always
always-never | There is not one day that you don't criticise me
always-never, charging-question | Do you always have to be late
always-never | You always said you would stop, and you never did
always-never | You nevr listen and you alwasy shout
always-never, threat | If you never change I am leaving
always-never, feel-that-you | I feel like you always put work first
label | You're selfish.
label | you are such a liar
label | You are a selfish person
label | you're so lazy
label | You are an egoist
label | you're an idiot
label | You idiot
label | you fool
label | You selfish man
label | what a selfish thing you are
label | You're childish
label | stop acting like a child
label | Don't be such a baby.
label | you behave like a spoilt child
label | you act like a teenager
label | You're a cheat
label | you are cold
label | You're heartless and cruel
label | you're mean
label | you are arrogant
label | You're so ungrateful.
label | you're inconsiderate
label | You are thoughtless and rude
label | you're unreliable, ask anyone
label | You're irresponsible with money
label | you are useless
label | You're hopeless.
label | you're a hopeless case
label | you're crazy
label | You're insane, do you know that
label | you are mental
label | you're paranoid
label | You are a psycho
label | you are a control freak
label | You're controlling
label | you're bossy
label | you're a nag
label | You're weak.
label | you're spineless
label | you are stubborn as a mule
label | You're impossible
label | you are unbearable
label | You're unreasonable
label | you're dramatic
label | you're overreacting
label | You're too emotional.
label | you are oversensitive
label | you're such hard work
label | You're a disgrace
label | you're an embarrassment
label | You are a lousy brother
label | you're the worst friend
label | You're an awful mother
label | you are a horrible person
label | you are a bad husband
label | You are jealous and bitter
label | you're fake
label | You are two-faced
label | you're dishonest
label | you're a coward
label | you're a snob
label | You're a drama queen
label | you are a narcissist
label | You're a gaslighter
label | You're such a know-it-all.
label | you're a mummy's boy
label | You're worse than your mother
label | you are exactly like your mother
label | you're turning into your dad
label | You are the most selfish man I have ever met.
label | you're the laziest person alive
label | You are not normal
label | There is something wrong with you.
label | you need your head examined
label | i think you are very immature
label | you've become so bitter
label | You have become a stranger
label | You sound like a spoilt brat
label | typical man
label | How selfish of you
label | that was so selfish of you
label | you are a stupid cow
label | u r so annoying
label | ur such a hypocrite
label | You bastard
label | don't be so pathetic
label | You can be so nasty
label, you-made-me | You're a bully in arguments and you make me feel tiny
label, always-never | You are always so moody
threat | If you don't stop I'm leaving you.
threat | if you do not call me back by tonight we are finished
threat | If you go to that party, don't come back.
threat | if you leave now, it's over
threat | If that happens again, I'm gone
threat | Do it again and I'm out.
threat | say that again and i walk out
threat | One more lie and I'm done
threat | Once more and you can pack your things.
threat | Next time I won't be here
threat | next time i'm telling dad
threat | Either you change or I leave.
threat | either we talk tonight or we never talk again
threat | Stop it or I'm leaving
threat | change or we are through
threat | You had better apologise
threat | you better be there or else
threat | Or else you will see what happens
threat | You'll regret it
threat | you're going to regret it
threat | You will be sorry one day
threat | you'll see what you get
threat | You'll pay for this.
threat | Maybe we should break up then
threat | maybe i should just leave
threat | Perhaps I'd be better off with somebody else
threat | I might as well find another friend
threat | Then I want a divorce
threat | I'll divorce you if you keep doing this
threat | I will leave you
threat | I'm leaving you if nothing changes
threat | I'll tell everybody what you are really like
threat | I will tell your parents about the money
threat | I'm going to tell your boss
threat | Don't expect me to help you any more
threat | don't come crying to me
threat | Don't bother coming home
threat | don't ever talk to me again
threat | You won't see the children again
threat | You can forget about Christmas
threat | you can sleep on the couch until you say sorry
threat | No apology, no visit.
threat | it's her or me
threat | Me or the dog
threat | It's either me or your mother
threat | You have to choose between her and me
threat | make up your mind or I will
threat | This is your last chance.
threat | last chance
threat | I'm warning you
threat | I'm giving you one last warning
threat | consider this your final warning
threat | Unless something changes I'm moving out
threat | unless you stop drinking with them I won't marry you
threat | Keep going like this and we're through
threat | Keep talking like that and you'll be alone
threat | if you keep this up you will lose me
threat | you're going to lose me
threat | You'll lose me for good
threat | You will end up alone.
threat | we're done if you don't show up
threat | It's over if you lie to me again
threat | if you ever do that again i'll never forgive you
threat | I won't speak to you until you apologise
threat | I'm not coming to your birthday if she is there
threat | If you can't even do that, then what is the point, I'm off
threat | I swear I'll go
threat | Try me.
threat | Two can play at that game
threat | I'll do the same to you and see how you like it
threat | wait and see what happens
threat | if you want war you can have it
threat | this friendship is over unless you say sorry
threat | I'll cut you out of my life
threat | My lawyer will be in touch if you keep that up
threat | You have until Friday, then I'm gone
threat | so either pay me back or forget we are brothers
threat | my bags are packed if you go on that trip
threat | Not calling me back means we are finished
threat, label | Stop being such a liar or we're done
you-made-me | You made me feel worthless
you-made-me | you made me feel bad
you-made-me | You made me cry.
you-made-me | you made me do it
you-made-me | You made me lie to my parents
you-made-me | you made me so sad yesterday
you-made-me | you make me feel like a child
you-made-me | You make me sick
you-made-me | you make me feel like I don't count
you-made-me | you make me nervous
you-made-me | you make me want to scream
you-made-me | You're making me angry
you-made-me | you are making me feel guilty
you-made-me | you've made me feel so alone
you-made-me | You have made me bitter.
you-made-me | you drive me mad
you-made-me | You are driving me insane
you-made-me | you drove me to it
you-made-me, blame | you drove me away
you-made-me | You got me all worked up
you-made-me | you get me so mad
you-made-me | you left me no choice
you-made-me | You gave me no choice
you-made-me | you forced me to say that
you-made-me | You pushed me to my limit
you-made-me | you push me over the edge
you-made-me | you turned me into a nag
you-made-me | You've turned me into somebody I don't recognise
you-made-me | you upset me
you-made-me | You upset me so much yesterday
you-made-me | you really hurt me
you-made-me | You hurt me with what you said.
you-made-me | you hurt my feelings
you-made-me | you annoy me
you-made-me | you irritate me so much
you-made-me | you stress me out
you-made-me | You wear me out
you-made-me | you exhaust me
you-made-me | You depress me.
you-made-me | you infuriate me
you-made-me | you disappoint me
you-made-me | You disappointed me deeply
you-made-me | you humiliated me in front of everyone
you-made-me | You embarrassed me
you-made-me | you get under my skin
you-made-me | you are getting on my nerves
you-made-me | you bring out the worst in me
you-made-me | You bring me down
you-made-me | you wind me up
you-made-me | you tick me off
you-made-me | You pissed me off last night
you-made-me | your behaviour makes me sick
you-made-me | Your comments made me feel tiny.
you-made-me | your tone makes me angry
you-made-me | the way you look at me makes me feel ugly
you-made-me | The way you talk to my mum makes me furious
you-made-me | what you said made me feel like dirt
you-made-me | When you are late it makes me feel unimportant, you make me feel unimportant
you-made-me | Talking to you makes me tired
you-made-me | living with you makes me unhappy
you-made-me | It's because of how you are that I shout, you make me shout
you-made-me | Look what you made me say
you-made-me, blame | You are the reason I'm so unhappy
you-made-me | you provoke me until I shout
you-made-me | u made me feel so dumb
you-made-me | Dad, you made me feel like the unwanted one
you-made-me | You made us all feel awful.
you-made-me | you made me hate cooking
you-made-me | you made me look stupid
you-made-me | made me feel like crap, you did
you-made-me | you're the one who makes me so jealous
you-made-me | It is you who made me this way
you-made-me | you give me headaches
you-made-me | You scare off my joy, you make me so gloomy
you-made-me | You made it impossible for me to be nice
you-made-me, charging-question | Why do you make me feel so small?
feel-that-you | I feel that you are not there for me.
feel-that-you | I feel that you don't want to talk
feel-that-you | I feel like you don't see me
feel-that-you | i feel like u dont listen
feel-that-you | I feel like you're not trying
feel-that-you | I feel like you are drifting away from me
feel-that-you | I feel you don't trust me
feel-that-you | I feel your friends are more important than me
feel-that-you | i feel your not honest with me
feel-that-you | I feel as if you were somewhere else
feel-that-you | I feel as though you had already left
feel-that-you | I felt like you didn't want me at the party
feel-that-you | I felt that you ignored me
feel-that-you | I felt as if you laughed at me
feel-that-you | I felt you weren't listening to me
feel-that-you | I've felt like you were avoiding me
feel-that-you | I have been feeling like you don't need me
feel-that-you | I am feeling that you hold back
feel-that-you | It feels like you are a flatmate
feel-that-you | it felt like you wanted me to leave
feel-that-you | feels as if you stopped trying
feel-that-you | It feels as though you have given up.
feel-that-you | I really feel like you should apologise
feel-that-you | I sometimes feel that you don't like my family
feel-that-you | I often feel like you are judging me
feel-that-you | lately i feel like you are hiding from me
feel-that-you | I kind of feel like you forgot me
feel-that-you | I do feel that you could help more
feel-that-you | I do not feel that you support me
feel-that-you | I don't feel like you love me
feel-that-you | I don't feel like you take me seriously
feel-that-you | I can't shake the feeling that you are bored with me
feel-that-you | I have the feeling that you don't care
feel-that-you | I get the feeling you don't want me here
feel-that-you | i have a feeling you are lying
feel-that-you | My feeling is that you don't try
feel-that-you | I feel that you and mum leave me out of things
feel-that-you | I feel like when I talk you don't hear me
feel-that-you | I feel that at home you are somebody else
feel-that-you | I feel like all you want is peace and quiet
feel-that-you | I feel like with you it's a competition
feel-that-you | I feel that your phone is more important than me
feel-that-you | I feel like you guys leave me out
feel-that-you | I feel that you owe me an explanation
feel-that-you | I feel that you only call when you need me
feel-that-you | I still feel that you were wrong
feel-that-you | I feel like maybe you don't want this any more
feel-that-you | Mum I feel like you love my brother more
feel-that-you | I feel like you and I are strangers because you work so much
feel-that-you | I feel like sometimes you just tune me out
feel-that-you | i felt like you lied to me on sunday
feel-that-you, blame | I feel sad and I feel that you are the cause
feel-that-you, blame | I feel that you ruined our evening
feel-that-you, blame | I feel like this is your fault
feel-that-you, always-never | i feel that you never really listen to me
feel-that-you, label | I feel that you are a bit selfish
charging-question | Why don't you listen?
charging-question | why dont you ever help me
charging-question | Why can't you be on time
charging-question | Why won't you talk to me?
charging-question | why didn't you tell me
charging-question | Why wouldn't you tell me something like that?
charging-question | why did you do that to me
charging-question | Why would you do that
charging-question, blame | why do you have to ruin everything
charging-question | Why must you be like this?
charging-question | why are you like this
charging-question, label | Why are you being so cold to me?
charging-question | why do you hate me
charging-question | Why do I even bother?
charging-question | why do i have to do everything myself
charging-question | Why should I believe you?
charging-question | why can't you be more like your brother
charging-question | Why is it so hard for you to say sorry
charging-question | how can you be so blind
charging-question | How can you say that?
charging-question | how could you forget
charging-question | How could you.
charging-question | how dare you
charging-question | How many times have I asked you to call first?
charging-question | how often do i have to say it
charging-question | How long do you expect me to wait?
charging-question | how would you like it if I did that to you
charging-question | How do you think that makes me feel?
charging-question | how am I supposed to trust you
charging-question | How difficult can it be?
charging-question | how hard can it be to put the cap back on
charging-question | What is your problem?
charging-question | whats the matter with you
charging-question | What's wrong with you
charging-question | what were you thinking when you said that to her
charging-question | What did you expect?
charging-question | what did you think would happen
charging-question | what do you want from me
charging-question | What do you care?
charging-question | what kind of friend does that
charging-question | What sort of person forgets that?
charging-question | what have I done to deserve this
charging-question | What more do you want me to do?
charging-question | what gives you the right
charging-question | Who do you think pays for all this?
charging-question | who asked you
charging-question | Who gave you the right to decide for me?
charging-question | When will you learn?
charging-question | when are you finally going to fix that door
charging-question | When was the last time you asked me anything?
charging-question | when did you last do something for us
charging-question, old-scores | Where were you when I needed you?
charging-question | where have you been all my life as a father
charging-question | Is it so hard to call?
charging-question | is that too much to ask
charging-question | Is it really asking too much to be on time?
charging-question | Is this how you treat your friends?
charging-question | is that what you call love
charging-question | Is there anything you care about apart from yourself?
charging-question | Are you serious?
charging-question | are you kidding me
charging-question | Are you trying to hurt me?
charging-question | are you happy now
charging-question | Are you blind?
charging-question | are you deaf or what
charging-question | Are you out of your mind
charging-question | are you ever going to change
charging-question | Aren't you ashamed?
charging-question | arent you supposed to be my friend
charging-question | Do you ever think about anybody else?
charging-question | do you even love me
charging-question | Do you really think I'm that stupid?
charging-question | do you have any idea how that felt
charging-question | Do you know how embarrassing that was?
charging-question | do you want me to be miserable
charging-question | Do you think I'm your servant?
charging-question | do you think money grows on trees
charging-question | Do you have to be so rude?
charging-question | Do I have to do everything here?
charging-question | do i mean nothing to you
charging-question | Don't you care about us at all?
charging-question | dont you think you should apologise
charging-question | Don't you get it?
charging-question | Didn't I tell you?
charging-question | didnt it occur to you to ask me
charging-question, always-never | Did it never cross your mind to call?
charging-question | Did you even read my message?
charging-question | did you ever love me
charging-question | Can't you do anything right?
charging-question | can you not think of others for once
charging-question | Can you for once put down that phone?
charging-question | Could you be any more rude?
charging-question | couldn't you have said so before
charging-question | Would it hurt you to smile?
charging-question | Would it be too much trouble to answer?
charging-question | Have you lost your mind?
charging-question | have you no respect
charging-question | Have you ever thought about how I feel?
charging-question | haven't you done enough
charging-question | Isn't it obvious?
charging-question | Must you do that
charging-question | Do I look like your mother?
charging-question | Am I talking to a wall?
charging-question | am I supposed to guess
charging-question | Am I invisible to you?
charging-question | Since when are you so busy?
charging-question | So I'm supposed to apologise now?
charging-question | So you think that's okay?
charging-question | You think that is funny?
charging-question | And you expect me to believe that?
charging-question | seriously, you couldn't send one message?
charging-question | Really? You forgot again?
charging-question | you call this helping?
charging-question, always-never | why do you always do this to me
charging-question, always-never | Why do I always have to ask twice?
charging-question, label | Why are you so stubborn?
charging-question, label | How can you be so selfish
old-scores | Just like last time.
old-scores | just like you did last summer
old-scores | It's like last year all over again
old-scores | Same as last time when you walked out
old-scores | You did the same to me when we moved
old-scores | you did that at my birthday too
old-scores | You did exactly the same at Anna's party
old-scores | and then there was the thing with your ex in 2018
old-scores | Back in 2015 you left me at the airport
old-scores | Three years ago you forgot our anniversary
old-scores | five years ago you said the very same thing
old-scores | two years back you lied to me as well
old-scores | I haven't forgotten how you treated my mum
old-scores | I have not forgotten what you did
old-scores, blame | I will not forget that you left me there
old-scores | I'll never forget what you said at the wedding
old-scores | I still remember how you laughed at me
old-scores | I remember when you did not come to the funeral
old-scores | Remember the time you left me at the station?
old-scores | remember what you did in Berlin
old-scores | do you remember what you said to me on our honeymoon, i do
old-scores | You have done this before
old-scores | it's not the first time you lie to me
old-scores | This isn't the first time.
old-scores | this is the second time this month
old-scores | That's the fourth time you forgot
old-scores | for the third time this year you forgot
old-scores | for the hundredth time
old-scores | After all I've done for you
old-scores | after everything we have been through you do this
old-scores | After all these years you still don't know what I like
old-scores | After what you did in June I am not surprised
old-scores | I gave you the best years of my life
old-scores | I gave up everything for you
old-scores | I moved here for you
old-scores | I left my family for you and this is the thanks
old-scores | I did so much for you
old-scores | I've done everything for you
old-scores | I sacrificed my career for this family
old-scores | I was there when you lost your job
old-scores | when you were sick I looked after you and now you can't even call
old-scores | When I needed you last year you were not there
old-scores | When dad died you weren't there either
old-scores, charging-question | where were you when I had the operation
old-scores | You weren't there when our daughter was born
old-scores | You didn't come to my graduation either
old-scores | you already did that in May
old-scores | You promised the same last year
old-scores | You said that last time too
old-scores | you said so the last three times
old-scores | last time you said the same
old-scores | Last year it was the same story
old-scores | first my birthday, then Easter, now this
old-scores | first you lied about the money and now about her
old-scores | it was like that with the house, and with the car
old-scores | You still owe me for the car
old-scores | you owe me
old-scores | You owe me that much after the move
old-scores, always-never | You never paid me back for the holiday
old-scores | I lent you money when nobody else would
old-scores | I forgave you the first time
old-scores | I already forgave you once
old-scores | I forgave you for Paris, and now this
old-scores | For years I have put up with your moods
old-scores | for ten years I've been waiting for an apology
old-scores | I've been swallowing this for years
old-scores | I have put up with your brother since the wedding
old-scores | I have carried this family for twenty years
old-scores | It has been like this ever since you took that job
old-scores | ever since you met her you have changed
old-scores | Ever since the wedding you are different
old-scores | you were like this when we were children too
old-scores | Even back then you took his side
old-scores, mind-reading | back then you didn't care either
old-scores | Here we go again
old-scores | not this again, it was the same in Italy
old-scores | And let's not forget the time you crashed my car
old-scores | let's not even talk about what you did at New Year
old-scores | need I remind you of Spain
old-scores | shall I remind you who paid for your course
old-scores | don't forget what you did to my sister
old-scores | You cheated on me once already
old-scores | We've been through this a thousand times
old-scores, charging-question | how often have we had this, in 2019, in 2020 and now
old-scores | You still haven't apologised for that night
old-scores | To this day you have not said sorry for the wedding
old-scores | you're still doing what you did ten years ago
old-scores | the same old excuses
old-scores | I'm still waiting for an apology for what you said about my dad
old-scores | What about the time you forgot me at school?
old-scores | and what about last month when you stood me up
old-scores | You did it to my brother and now you do it to me
old-scores | who drove you to the airport every week when you worked abroad? me
old-scores | We had the very same fight in April and in August.
old-scores, blame | Just like last year, you ruined my birthday
old-scores, always-never | You always did that, even when we were first married
old-scores, threat | If you do what you did last summer again I'm leaving
blame, mind-reading, always-never, label, threat, you-made-me, feel-that-you, charging-question, old-scores | Why are you like this? You always ruin everything, you're a selfish child, you don't love me, you make me sick, I feel like you hate us, just like last year, and if you don't stop I'm gone
you-made-me | you keep hurting me with these jokes
you-made-me | You continue to embarrass me in front of my colleagues
mind-reading | If you loved me you'd have come
mind-reading | if you really cared about this family you would be here
mind-reading | If you want to be with somebody else then say so
label | You're so reckless with our money.
label | you are such a flaky friend
label | My mother was right, you are a quitter
threat | I can't do this any more. I'm done.
always-never | it's never going to change with you
blame | if only you had told me in time
blame | I expected more of you
blame | We had to leave early because of your mood
label | You were not a good father to us
`;

/** Sentences for owning a mistake, as they come first. */
export const BUILDING_OWNING = `
excuse | I was so tired that day.
excuse | I was exhausted
excuse | I was stressed out
excuse | i was just really busy
excuse | I had a bad day.
excuse | I had a lot on my plate
excuse | I had too much to drink
excuse | I wasn't thinking straight
excuse | I was not myself that evening
excuse | I didn't mean it
excuse | I didn't mean it like that
excuse | I never meant to hurt you.
excuse | it was never my intention to hurt you
excuse | I had no intention of hurting you
excuse | I meant well
excuse | I only wanted to help
excuse | I was only trying to help
excuse | I just wanted what was best for you
excuse | It was only a joke
excuse | i was joking
excuse | I was only kidding
excuse | Can't you take a joke
excuse | it wasn't my fault
excuse | It's not my fault that the phone died
excuse | it's not all my fault
excuse | It was an accident
excuse | I didn't do it on purpose
excuse | it was not on purpose
excuse | I couldn't do anything about it
excuse | There was nothing I could do
excuse | I had no other choice
excuse | You left me no choice
excuse | You made me do it
excuse | you provoked me
excuse | You were yelling at me first
excuse | you did it first
excuse | You did the same thing
excuse | you do it too
excuse | You drove me to it
excuse | you know I have a short temper
excuse | That's how I am
excuse | I am like that
excuse | i've always been like this
excuse | that's my nature
excuse | It's in my family
excuse | everyone does that
excuse | anybody would have been angry
excuse | Anyone in my place would have said it
excuse | it could have happened to anyone
excuse | You would have done the same
excuse | nobody is perfect
excuse | I'm only human.
excuse | It wasn't a big deal
excuse | it was no big deal
excuse | it was nothing
excuse | It wasn't that serious
excuse | It was only once
excuse | it only happened one time
excuse | It was just a kiss
excuse | You're making too much of it
excuse | I did it because I was scared of losing you
excuse | I lied because I did not want to upset you
excuse | I shouted because you ignored me
excuse | I was late because of the traffic
excuse | the traffic was terrible
excuse | my phone died
excuse | My battery was empty so I could not call
excuse | I didn't have time
excuse | I didn't know
excuse | I did not know it was that important to you
excuse | how was I supposed to know
excuse | Nobody told me
excuse | you never told me
excuse | you didn't remind me
excuse | If you hadn't shouted I would not have left
excuse | if you had told me, I'd have come
excuse | If you weren't so sensitive it would not be a problem
excuse | in my defense I was ill
excuse | In fairness, I was ill
excuse | To be honest, you were not easy either
excuse | it was the alcohol talking
excuse | that was the wine
excuse | I blame my job
excuse | it was because of work
excuse | due to the stress at work i forgot
excuse | work has been crazy
excuse | I've been under so much stress lately
excuse | with all that was going on I forgot
excuse | I was going through a hard time
excuse | I only lied to protect you
excuse | I did it for you
excuse | I did it for your own good
excuse | I had a good reason
excuse | my mother made me do it
excuse | technically I did not lie
excuse | It slipped my mind, I had so much to do
excuse | I got carried away because everyone was drinking
excuse | i was in a bad mood bc of work
excuse | I was angry so I said it
excuse | It just happened
excuse | these things happen
excuse, but | I am sorry but it wasn't my fault
excuse, but | I know I was loud but I was tired
excuse, but | I forgot your birthday but work was crazy that week
excuse, but | Sorry I lied but I didn't want to hurt you
if-you-were-hurt | I'm sorry if I hurt you.
if-you-were-hurt | i am sorry if that hurt you
if-you-were-hurt | Sorry if you felt hurt
if-you-were-hurt | I'm sorry if it seemed that way
if-you-were-hurt | I'm so sorry if this made you sad
if-you-were-hurt | sorry if i was rude
if-you-were-hurt | I'm sorry if I came across as cold
if-you-were-hurt | I apologise if I offended you
if-you-were-hurt | i apologize if anyone was offended
if-you-were-hurt | My apologies if you were upset
if-you-were-hurt | I want to apologise if I made you feel bad
if-you-were-hurt | If I hurt you I am sorry
if-you-were-hurt | If I have offended you, I apologise
if-you-were-hurt | if that's how you feel then I'm sorry
if-you-were-hurt | If it hurt you, sorry
if-you-were-hurt | if you were hurt by what I said, I am sorry
if-you-were-hurt | if you think I was rude im sorry
if-you-were-hurt | I'm sorry that you feel hurt
if-you-were-hurt | I am sorry you feel like that
if-you-were-hurt | sorry you feel this way
if-you-were-hurt | I'm sorry you were offended
if-you-were-hurt | I'm sorry you got hurt
if-you-were-hurt | I'm sorry that you were upset by it
if-you-were-hurt | I'm sorry you took it personally
if-you-were-hurt | sorry that you took offence
if-you-were-hurt | I'm sorry you think that
if-you-were-hurt | I'm sorry that you see it that way
if-you-were-hurt | I regret that you were upset
if-you-were-hurt | I regret if my words hurt you
if-you-were-hurt | I'm sorry for any pain I might have caused
if-you-were-hurt | sorry for any inconvenience
if-you-were-hurt | I apologise for any hurt feelings
if-you-were-hurt | I'm sorry for whatever I did
if-you-were-hurt | I'm sorry for whatever it was that upset you
if-you-were-hurt | sorry if i did something wrong
if-you-were-hurt | I'm sorry if I said anything wrong
if-you-were-hurt | sorry for anything I did that you did not like
if-you-were-hurt | I am sorry about what you believe I said
if-you-were-hurt | I'm sorry that my joke was not to your taste
if-you-were-hurt | I'm sorry you can't take a joke
if-you-were-hurt | I'm sorry that you are so upset
if-you-were-hurt | sorry you didn't like it
if-you-were-hurt | I'm sorry you misread my message
if-you-were-hurt | I'm sorry that was hurtful to you, if it was
if-you-were-hurt | perhaps I hurt you, if so I'm sorry
if-you-were-hurt | Maybe I was rude, and if so I apologise
if-you-were-hurt | I may have hurt you, in that case sorry
if-you-were-hurt | in case that hurt you I am sorry
if-you-were-hurt | sorry in case i was too loud
if-you-were-hurt | should my words have hurt you I'm sorry
if-you-were-hurt | It's a shame you feel that way
if-you-were-hurt | too bad you were hurt
if-you-were-hurt | I'm sorry to anyone who felt hurt
if-you-were-hurt | forgive me if I was harsh
if-you-were-hurt | I'm sorry when I hurt you, if I did
if-you-were-hurt | pardon me if i stepped on your toes
if-you-were-hurt | I'm sorry if my being late was a problem for you
if-you-were-hurt | Sorry if you thought I forgot you
if-you-were-hurt | im sry if u felt bad
if-you-were-hurt | Sorry, sis, if what I wrote upset you
if-you-were-hurt | I'd like to say sorry if I did upset you on Sunday
if-you-were-hurt, but | Sorry if you got hurt but it was your idea
if-you-were-hurt, excuse | I'm sorry if I hurt you, I didn't mean to
begging | forgive me
begging | please, please forgive me
begging | Pls forgive me
begging | I hope you can forgive me.
begging | I hope that you will forgive me one day
begging | will you forgive me
begging | Can you forgive me?
begging | could you please forgive me
begging | Would you please forgive your silly sister
begging | You must forgive me
begging | I want you to forgive me
begging | I'm asking you to forgive me
begging | I ask for your forgiveness
begging | I'm begging for your forgiveness
begging | I beg you
begging | i beg you to come back
begging | Im begging u
begging | I am on my knees
begging | Please come back to me
begging | please dont go
begging | Please don't leave me
begging | don't leave me
begging | Please stay with me
begging | please take me back
begging | Please give me a second chance
begging | give me one more chance
begging | Give me a chance to prove it
begging | I just want one more chance
begging | all I ask for is another chance
begging | I deserve a second chance
begging | I'll do anything
begging | I would do anything to make you forgive me
begging | I'll do whatever you want
begging | I will do whatever it takes to get you back
begging | Tell me you don't hate me
begging | tell me we're okay
begging | please tell me it's fine
begging | say you forgive me
begging | Please say something, I can't bear it
begging | Say it's okay
begging | I need your forgiveness
begging | I need you to tell me it's all right
begging | I can't go on until you forgive me
begging | I can't lose you
begging | I can't bear to lose you
begging | i am nothing without you
begging | I'd die without you
begging | I don't know what I'd do without you so please stay
begging | please don't hate me
begging | Please don't be angry any more
begging | don't be angry with me
begging | please stop being mad at me
begging | Please be nice to me again
begging | please love me again
begging | Please don't give up on us
begging | Don't shut me out, please
begging | please answer me, please
begging | please please please
begging | I'm desperate for you to talk to me
begging | find it in your heart
begging | I hope you find it in yourself to forgive me
begging | Accept my apology please
begging | you have to accept my apology
begging | Can we please go back to normal now
begging | can't you just forgive me
begging | Why won't you forgive me
begging | Won't you forgive me?
begging | How long until you forgive me?
begging | I won't rest until you forgive me
begging | have mercy on me
begging | I plead with you, don't end it
begging | Promise you will forgive me
begging | promise me you won't leave
begging | swear you still love me
begging | do you still love me, please say yes
begging | Dad, please forgive me for what I said
begging, all-blame, but | I don't deserve it but please forgive me
begging, all-blame | please don't leave me, it's all my fault
begging, excuse | please forgive me, I was drunk
begging, excuse | I didn't mean it, give me another chance
all-blame | It was all my fault.
all-blame | its all my own fault, the whole thing
all-blame | Everything is my fault
all-blame | everything is always my fault
all-blame | It's completely my fault that we grew apart
all-blame | this is entirely on me
all-blame | It's all on me
all-blame | all of this is because of me
all-blame | it is all because of me
all-blame | I'm to blame for everything
all-blame | I alone am to blame
all-blame | I blame myself for everything
all-blame | I take all the blame
all-blame | I take full blame for our whole marriage
all-blame | all the blame is mine
all-blame | You are not to blame for anything
all-blame | None of this is your fault, it's all mine
all-blame | you've done nothing wrong, ever
all-blame | I ruined everything
all-blame | I ruined your life
all-blame | I've destroyed everything
all-blame | I broke everything we had
all-blame | I always ruin everything
all-blame | I mess up everything
all-blame | I screw everything up
all-blame | I always hurt everyone
all-blame | I hurt everybody I love
all-blame | I get everything wrong
all-blame | I never get anything right
all-blame | I can never do anything right
all-blame | I do everything wrong
all-blame | I'm a bad person
all-blame | I am a terrible friend
all-blame | I'm a horrible husband
all-blame | i am an awful mother
all-blame | I'm such a bad daughter
all-blame | I'm the worst
all-blame | im the worst friend ever
all-blame | I am a failure
all-blame | I'm a total failure
all-blame | I failed you in every way
all-blame | I'm a monster
all-blame | I'm an idiot
all-blame | I'm so stupid
all-blame | I am worthless
all-blame | I'm worthless and I know it
all-blame | i am useless
all-blame | I'm a loser
all-blame | I'm pathetic
all-blame | I'm garbage
all-blame | I am no good
all-blame | I'm not good enough for you
all-blame | I was never good enough for you
all-blame | I'm broken
all-blame | I hate myself
all-blame | I hate myself for what I did
all-blame | I disgust myself
all-blame | i cant forgive myself
all-blame | I'll never forgive myself
all-blame | I don't deserve you
all-blame | I don't deserve your kindness
all-blame | I do not deserve to be forgiven
all-blame | I don't deserve anything good
all-blame | You deserve better
all-blame | you deserve better than me
all-blame | You deserve a better friend
all-blame | You are too good for me
all-blame | You should find someone better than me
all-blame | I don't know why you put up with me
all-blame | I'm a burden to you all
all-blame | I'm the problem
all-blame | It's me, I am the problem
all-blame | What is wrong with me
all-blame | Something is wrong with me
all-blame | I was wrong about everything
all-blame | I did everything wrong from the first day
all-blame | every argument was my fault
all-blame | All our problems come from me
all-blame | all our fights are my doing
all-blame | I'm not worthy of you
all-blame | I'm not worth it
all-blame | I'm not worth your forgiveness
all-blame | I am the only one to blame
all-blame | only I am to blame
all-blame | nobody but me is to blame
all-blame | I am guilty of everything
all-blame | it was me who destroyed this family
all-blame | I poison everything
all-blame | I have wrecked us all by myself
all-blame | I'm toxic
all-blame | I'm a selfish pig
all-blame | I am a terrible terrible person
all-blame | how can anyone love somebody like me
all-blame | Everything bad in your life comes from me
all-blame | 100 percent my fault, all of it
all-blame, begging | I'm the worst, please don't hate me
all-blame, but | It's all my fault but you could have said something
but | I'm sorry but you were late too.
but | Sorry but that is how I see it
but | sorry, but you have to understand
but | I am really sorry but I think you are overreacting
but | I'm sorry I forgot, but you forgot too
but | I'm sorry that I was loud but so was everyone
but | I apologise but I stand by what I said
but | I apologize for the words but not for the message
but | I was wrong but you were too
but | I was out of line, but you know how to push my buttons
but | I was unfair to you, but life is unfair
but | It was wrong of me, but it is done
but | It was my mistake but let's move on
but | My mistake, but you could have checked
but | I made a mistake but everybody deserves a break
but | I did break my promise, but it was a silly promise
but | I did lie but only about the small things
but | I know I hurt you but you hurt me as well
but | I know it was not right but what about you
but | I see that you are sad but I can't change it
but | I understand you're angry but it's over now
but | I can see it was hard for you but it was hard for me too
but | I get it but you also need to change
but | Yes, I read your diary, but you read my mail
but | Yes I said it, but you know I love you
but | ok i was late but only ten minutes
but | Okay, I shouldn't have said it, but somebody had to
but | I shouldn't have done that but you didn't stop me
but | I should have asked, but you would have said no
but | I could have been kinder, but so could you
but | I admit I was rude, but he deserved it
but | I take the blame for the party but not for the rest
but | I own my part, but what about yours
but | that was on me, but the rest is on you
but | I regret it, but it had to come out
but | I feel bad about it, but I would do it again
but | I hear you, but I disagree
but | I'm sorry I left. But I needed air.
but | I'm sorry. But you started.
but | I'm sorry; but then you don't make it easy
but | I am sorry about the dinner, however you were late as well
but | I was wrong. However, you were wrong first.
but | I said something mean, although you said worse
but | I'm sorry I shouted, though you shouted too
but | I am sorry, even though I think I was right
but | I apologise, yet I want you to see my side
but | I was too loud, still you did not need to leave
but | I'm sorry, except you did it first
but | I forgot to call, but then you never call me
but | I let you down but it was just one time
but | I broke the cup but it was old anyway
but | i lied i know but come on
but | Im sorry mum but i need you to listen too
but | No excuses, but you should know I slept badly
but | I do not want to make excuses but
but | I'm sorry BUT you need to hear this
but | I feel terrible about Sunday but you know how busy it is
but, begging, all-blame | I know I don't deserve it but give me one more chance
excuse, if-you-were-hurt, begging, all-blame, but | Sorry if you were upset but I had no choice, I'm a terrible person, it is all my fault, please take me back
excuse | I've had a terrible week
excuse | I was having a rough time at work
excuse | I thought you would laugh
excuse | I assumed you knew
excuse | i was just being honest
excuse | All I did was ask a question
excuse | I was insecure and I needed to know
all-blame | I feel like a monster
all-blame | I feel like such a failure
begging | I just want the chance to prove myself
begging | I'm lost without you
begging | My life is empty without you
excuse | that is not what i meant to say
excuse | It was her fault, not mine
excuse | this isn't who I am
`;

/** Clean sentences for somebody close that have the words of a charge in them. */
export const BUILDING_CLEAN = `
I wish I was there with you
There was no point in going on about the keys.
I see no reason to be late tomorrow
I would rather not be here when the movers come
The plan is better without me in the kitchen at six.
You always know what to say.
You always listen when I have had a bad day.
you always bring me coffee and I love that
I always look forward to your visits.
I'm always here for you
I have always loved your laugh.
We always had fun on the road.
I never want to lose you.
I never said thank you for the winter you helped me move.
I never stopped caring about you
You never complained when I worked late.
You never gave up on me.
you never forget my birthday and it means a lot
You've never judged me for it
I have never been good at saying this.
We have never talked about money, and I would like to.
I will never forget how you held my hand.
I'll never forget that evening at the lake with you
Every time you smile I feel at home.
every time i see you i am happy
I think of you all the time.
I talk about you all the time to my colleagues
Whenever you are ready, I am here.
Call me whenever you like.
Come by any time.
It isn't your fault.
It was not your fault that I was sad.
This is my fault and not yours.
I am not blaming you.
There is no need to find who is to blame.
I take the blame for the broken vase.
I ruined the cake, so I bought one.
I let my brother down and I feel bad.
I should have told you sooner.
I could have asked you first.
We should have talked about it earlier, both of us.
You should have seen the sky tonight.
You should have some of the soup, it is good.
Thanks to you the garden looks lovely.
Because of you I feel brave.
Because you were there I could sleep.
I feel happy when you cook with me.
I feel tired and I would like an evening at home.
I feel that we have less time for each other than before.
I feel that I have been quiet lately.
I feel like I talk too much
I feel like eating out tonight, what about you?
I feel like a child at Christmas
I feel as if I had been running all week.
I feel at ease with you.
I feel grateful that you came.
I feel sorry that you were alone on Sunday
I feel so lucky that you are my sister
I feel scared of losing what we have.
I felt left alone when the door closed.
I felt better after you called.
It feels like spring.
It felt good that you asked.
How do you feel when I am late?
What would you like to do on Saturday?
What do you want for dinner?
What do you need from me this week?
What are you thinking about?
What was your day like?
Why don't we go for a walk?
Why don't you come with me to the lake?
why did you move to Leeds, I never asked
Why do you think we talk less than before?
How was it for you?
How are you?
how can I help you this week
How could we make mornings easier?
How many times have you been to Rome?
How hard was your exam?
Would it help you if I cooked on Mondays?
Would you tell me what you need?
Can you tell me how that was for you?
Could you help me with the boxes?
Could we talk for ten minutes tonight?
Do you remember our first flat?
Do you think we could try it?
Do you feel it too?
Do you want to talk now or later?
Did you sleep well?
Have you eaten?
Have you thought about where to go this summer?
Are you okay?
Are you coming on Sunday?
Is it all right if I call you later?
When are you coming home?
When will you be here?
Where were you born?
Who do you think will win tonight?
I don't know what you feel, and I would like to hear it.
I am not sure what you want.
I guess you were busy.
My guess is that you were tired.
Perhaps you think differently about it, tell me.
I was afraid that you didn't care, so I went quiet.
I wonder if you want more time alone.
I wondered whether you were angry with me.
It seemed to me that you were sad.
You told me you were tired.
You said you don't want to go, and that is fine.
you mentioned that you hate the new job
You asked me to be home at six.
Do you think I was too loud?
Let me know what you think.
You look tired.
You seem quiet today, would you like company?
I hope you are well.
I hope you don't mind my asking.
I know you have a lot to do this week.
I know you love me.
I know that you care about us.
You care about people, I like that in you.
You want to see your mother on Sunday, and I'd like to rest.
You think before you speak, I admire it.
You love the sea and so do I.
You made my day.
You made me laugh so hard.
You made me feel welcome.
you make me happy
You make me feel like I matter.
You make the best soup.
you made me a better person
You make me want to be kinder.
The news made me sad.
The bus made me late.
That song makes me think of you.
It makes me happy when you call.
It hurt when the call ended.
My back hurts.
You drive me to work every day, thank you.
You drove me home in the rain.
Could you drive me to the station?
You left me a note on Monday and I kept it.
You turned the lights off for me.
You pushed me on the swing when we were little
If you like, we can start with ten minutes.
If you are tired, we can talk tomorrow.
If you don't feel like it, that is fine.
If it rains we will stay in.
If you come on Friday I will cook.
If I am late again I will call you.
I'm leaving at six.
I'm leaving the keys with you.
I am moving out of my office this week.
Are we done with dinner?
I'll tell your mother that you said hello.
Maybe I should rest.
Maybe we should go to the sea.
Either Friday or Saturday is good for me.
Tea or coffee?
Take the umbrella or you'll get wet.
Call me when you can, or write.
You can choose the film.
Next time I'll call first.
Next time let us take the train.
One more time, thank you.
I would like to do that again with you.
You are kind.
You're so thoughtful.
You are patient with my father.
You're the funniest person I know.
You are like your father, gentle and calm
You're just like my best friend from school, warm and funny
You are right about the money.
You're a great mum.
You are a good friend to me.
You're not selfish.
You are not lazy, you are tired.
you were crazy busy last week
I am crazy about you.
I'm lazy today.
I was childish on Sunday.
I was rude to you, and I'm sorry.
It was cold in the flat.
It's a cold day.
Are you cold?
You must be cold, take my coat.
The dog is stubborn.
My brother is impossible to reach by phone today.
The test was mean.
He called me selfish and I was sad.
She said "you never listen" and I thought about it.
Your mother is a strong woman.
The mess is mine.
We had a stupid fight about the dishes.
I read that children are like sponges.
Remember our trip to Rome?
Do you remember when we danced in the kitchen?
I remember how you helped me with my exams.
Last year we walked every Sunday.
Last time you cooked, and it was lovely.
Ten years ago we met.
After everything we've been through I am glad we are here.
After all these years I still like your laugh.
I've done the shopping.
I did it for you because I like you.
You were there when my father died, and I thank you.
When I was sick you brought me soup.
Ever since you came home I sleep better.
Just like old times.
The third time we met you wore a red scarf
This is the first time we talk about it.
I gave you the book last week.
I owe you a dinner.
On Friday the phone was on the table while we ate.
When the door closed loudly on Tuesday, I felt startled.
I saw the dishes in the sink last night and I felt tired.
You came at nine, and we had said seven.
You had not called by ten and I was worried.
I would like to hear about your day before we talk about the bills.
We have talked about errands only for weeks, and I miss our evenings.
I have been distant, and I want to change that.
Could we sit together for a while?
I love you.
it would mean a lot to me if you came along
Your job asks a lot of you right now.
I heard that you want to move.
I can see that you work hard for us.
I can see that you might have had no room to think this week.
I guess you could have been tired from the trip
i can tell you worked hard on this
You do a lot for us.
You didn't answer on Monday, and I was worried.
You don't have to decide today.
You don't need to come.
You don't like mushrooms, so I left them out
You wanted to show me your pictures.
You were trying to help, thank you.
You will always be my sister.
You'll always have a home with us
`;

/** Clean sentences for owning a mistake that have the words of what is noticed in it in them. */
export const BUILDING_CLEAN_OWNING = `
I was late.
I lied to you about the money.
I did not call you, and I had said I would.
I said I'd be there but I stayed at work.
I promised to help you move, but I went to the game.
I told you I had paid it, but I had not.
I wanted to tell you on Monday, but I kept silent.
You asked me to wait, but I left.
You trusted me with it but I told my sister.
You called me three times but I did not pick up.
I have no excuse.
There is no excuse for it.
No buts.
I can do nothing but own it.
It was not only rude but unkind.
All but one of the plates were broken, and that was me.
I did it on purpose, and I am sorry.
I meant to hurt you at that moment, and that was wrong.
I was angry and I shouted.
I was drunk, and I own it.
I chose to stay out.
I knew that it mattered to you.
I am sorry.
I'm sorry for shouting.
I am sorry that I forgot your birthday.
I'm sorry I was late.
I am sorry that I made you wait.
I apologise for what I said at dinner.
I apologise.
If I am late again I will call before.
If I feel angry I will leave the room for ten minutes.
If there is more to say, I would like to hear it.
If you want, tell me how it was.
if you would like me to, I will tell your mother the truth
You may have felt alone.
You may have felt that I did not care.
It may have hurt you.
It may have meant that you could not rely on me.
I think you were hurt, and I understand.
I can imagine that you felt left out.
You were hurt, and I see it.
You can take your time with this.
You do not owe me an answer.
You don't need to forgive me.
I'm not asking you to forgive me.
I do not expect you to forgive me.
I don't ask for forgiveness.
Please tell me what would help.
Please let me know if I forgot something.
Please take your time.
Please keep the money.
I will give you the keys tonight.
It was my fault.
It was my fault that dinner got cold.
The mistake was mine.
My part in it was the shouting.
I take responsibility for the bill.
I'm responsible for that.
I messed up the booking.
I ruined your coat, and I will replace it.
I broke your cup, and I have ordered another.
I was wrong.
I was wrong to say that in front of your friends.
I failed to call on Friday.
I was unfair to you on Sunday.
I was selfish on Saturday.
I will do the dishes on Mondays.
Everything I said on Friday was true except the price.
I will pay everything back by June.
I joked about your job, and it was unkind.
You told me that it hurt, and I laughed.
I knew the train was late and I did not write.
I could have called, and I did not.
I should have asked you first.
I want to do better with the calendar.
I would do it differently today.
I gave my word and I broke it.
I would like to talk when you have time.
From now on I will write down what I promise.
It was yet another evening that I came late.
I still owe you the money.
I thought about it though I said nothing at the time.
Even though I knew, I said nothing.
Although I had promised, I did not come.
You did not do anything to cause it.
I had not slept, and that is no reason to shout.
`;

/** Something done to somebody, told or said to them: nothing is noticed in these. */
export const BUILDING_HARM = `
You hit me.
you hit me in front of the kids
He hit me and said it was my fault.
she hits me
My husband beats me.
you beat me up
You slapped me on Friday.
you slap me every time you are drunk
He slapped our son
You kicked me.
you kicked the dog
You punched me
You punched a hole in the door.
You pushed me down the stairs
you shoved me into the table
You grabbed me by the hair
you grabbed my wrist so hard it bruised
You choked me.
you put your hands around my throat
he tried to strangle me
You bit me
you burned my hand on purpose
You threw a glass at me
you threw your phone at my head
You smashed my phone.
you break things when you are angry
You broke my arm
you broke my nose
You dragged me by my arm
you twisted my arm
You pinned me down
you held me down and would not let me go
You blocked the door so I couldn't leave.
You locked me in
he locked me out of the house at night
you wouldn't let me leave the room
You raised your hand against me
you lifted your fist at me
You threatened me.
you threatened to hit me
You threatened to kill me
she threatens to hurt herself if I go
You threaten to take the children away
you said you would kill me
You said you'd kill yourself if I left you
he says he will find me wherever I go
you told me i would be dead if i left
I'll kill you
I will hit you if you say that again
I could kill you
i want to kill myself
you'd be better off without me
everybody would be happier without me
The kids would be better off if I wasn't here, better off without me
I wish I had never been born
There is no point in going on
I would rather not wake up
I don't want to live any more.
you pointed a gun at me
You came at me with a knife
I am afraid of you.
I'm scared of you
im scared of my husband
I was afraid for my life
I'm terrified when you shout
You scare me.
you frighten me when you are drunk
You frightened the children when you broke the door
I'm afraid you will hurt me
I'm afraid to say no to you
I'm afraid to come home
I don't feel safe with you
I do not feel safe at home
I fear my father
I walk on eggshells around you
I have bruises from last night
You forced me to have sex
you forced me into bed
you touched me when I said no
He raped me
You made me sleep with you
You pressured me into sex when I was asleep
you molested me
You sexually assaulted me
My uncle abused me as a child
You abuse me.
you are abusive
this is abuse
You check my phone
you read all my messages and check where I am
You track my phone
you have put a camera in my room
You follow me.
you stalk me
he keeps turning up at my work
You don't let me see my family
you won't let me work
You do not let me have friends
you forbid me to talk to my sister
I'm not allowed to see my friends
I am not allowed to have my own money
he does not let me leave
You control my money
you control what I wear
You control everything I do
You took my keys and my phone so I could not leave
you hid my passport
you keep my bank card
You take all my wages
You isolate me from my family
you tell me what I can wear and who I can see
I have to ask you for permission to go out
I need his permission to leave the house
You said you would send my photos to everybody
you blackmail me
If I leave, he will take the kids from me
If I leave he'll hurt me
You always hit me when you drink and then you say I made you do it
you never let me leave the house
It is my fault that you hit me
I made him angry and he beat me
I deserve it when he hits me
please forgive me that I hit you
I'm sorry I hit you but you made me angry
I hit you and I am sorry
I pushed you and that was wrong
i grabbed your arm and hurt you
I choked you and I'm so sorry
I threatened you with a knife
I threw the plate at you
I'm scared I will hurt you
I am afraid that I will hurt my children
I read her messages every night and follow her car
I spat at you
You spit on me
Why do you hit me?
why did you punch me in the face
What is wrong with you, you beat your own child
I feel that you hit me because you hate me
i feel like you want to kill me
You make me afraid for my life
My mother used to hit us with a spoon
my dad hit me when I was little
my ex stalked me for a year
somebody hurt my daughter
My brother attacked me
We were beaten as children
I got beaten up by my boyfriend
I was raped at a party
I was hit by my father
you starved me
You would not let me see a doctor
you drugged me
You killed our dog
you hurt the cat to scare me
You destroyed my clothes so I couldn't go out
he screams at us and we hide in the bathroom
The police came because you hit me
there is a restraining order against you
you hurt me physically
You hurt me and I had to go to the hospital
he gave me a black eye
I live in fear of the next evening
We were living in fear when he was at home.
I am afraid of what my husband will do
i was scared what he might say
I flinch when you lift your arm
I'm too frightened to tell you the truth
You gave me a slap at the party
he laid hands on me
she hurts me
You cornered me in the kitchen
you screamed in my face
you forbid me to see my mother
He has forbidden contact with my sister.
You watch my every step
i feel like a prisoner in my own home
you hid my medication
he kicked the doors and punched the walls
He wouldn't let me, so I stayed in
I'm scared of how you react when I say no
I don't dare to ask you for anything
I dread coming home to you
You stopped me from seeing my sister
my husband keeps me from working
You keep me away from my children
you leave me short of money every month
I have to account for every coin
he gives me an allowance and nothing else
You check up on me at work
She keeps tabs on me all day
you listen to my calls
he controls our money and I get nothing
You harass me with messages
You say nobody else would want me
he told me nobody would believe me
You want to report me to the police with lies if I go
he calls me names when he is drunk
you demanded my passwords
You go through my messages whenever I sleep
I have to send you photos of where I am
you don't want me to work
He made me quit my job
you shook me so hard that I fell
you physically stopped me at the door
You bullied me for years until I broke
you threatened to send the letters to my boss
`;

/** Sentences that have the words of harm in them and tell of none; they may have a notice in them. */
export const BUILDING_NO_HARM = `
It hit me that we had not talked for a week.
The news hit me hard.
we hit traffic on the way
I was beaten at chess by your brother
My heart was beating fast.
I'm afraid I was late.
I'm afraid of losing you.
I am scared of spiders
I was afraid that you had left.
I am afraid that we drift apart.
I'm scared of the exam
I was worried you had an accident.
You are killing me with these jokes
I could kill for a pizza
The traffic is killing me
My phone was dead
I was scared you didn't like my cooking
Let me go first.
You let me choose the film.
You won't let me finish my sentences.
You check in with me every day and I like it.
I checked my phone at dinner.
you checked your phone during dinner
You took my coat to the cleaner
You keep my letters in a box.
You follow football and I don't.
I can't follow you when you talk that fast
I follow your advice
You pushed me to apply, thank you
You pushed me on the swing
You threw a party for me
you threw my old shoes away
You broke my favourite mug
You broke my heart
You hurt me with what you said.
You hurt my feelings
I was hurt when you laughed.
I hurt you with my words.
I locked the door.
you locked the bike
He is not allowed to eat nuts
I threw your letter away, and that was wrong.
The film scared me
I kicked the ball into your window
You beat me at cards again
we need to beat the traffic
I want to hit the gym with you
You hit the nail on the head
That hit a nerve.
it hit home
you are hitting the right note
I was struck by your kindness
You blocked my number
I blocked your number, and I am sorry.
You control the remote
the pressure at work is killing me
I do feel safe with you.
I feel safe when you hold me.
You could have had a smash hit with that song
I slapped some paint on the wall
I was forced to work late
You forced me to be honest with myself.
The storm threatened our trip.
My job is threatened.
We watched a film about a murder
You shot a lovely picture of me
She attacked the cake at once
I'm frightened of flying
I am afraid of telling you this
You grabbed my hand and we ran through the rain
you held my hand
you pinned my drawing on the wall
You kept me from falling on the ice
I gave the kids their allowance and went out
We are short of milk
You check in on my mother every week, thank you
I controlled my temper
You listen to my stories
Nobody else will want the last piece of cake
I shook your hand
It keeps me from thinking
You decide what we eat tonight
I want to report the hole in the street
The rain threatens to ruin the day
You don't want me to be late
You read my letter
Call me when you get home.
We call him Ben, and names like that are common
I have to tell you where I hid the present
I was shaken by the news
`;
