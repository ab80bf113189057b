/** The lists of words that the patterns name. A `+` stands for a space within one, a `*` for any ending. */
export const LISTS = {
  /** What may stand before a clause without changing it. */
  filler:
    'and but so because then well honestly seriously really mum dad look listen hey ok okay oh also yes no sis bro or please tell+me sorry god mate love darling honey babe now just',
  /** What makes a "you" part of a question or of something told. */
  asked:
    'do does did is are was were would could can will have had should may might must if whether not',
  /** What may stand between "you" and its verb. */
  adv: 'have really just do did always so constantly still keep are again deeply seriously totally even obviously clearly simply honestly have+to only ever also often all both truly actually already sometimes absolutely certainly guys secretly probably basically literally completely',
  /** What may stand between "are" and a word for a person. */
  int: 'so such a an the very really too just being always quite rather pretty bit of kind sort total totally complete completely absolute absolutely utter utterly fucking bloody damn most biggest little big real right acting like nothing but honestly also still becoming getting again both as this that plain simply more more+and+more terribly extremely incredibly unbelievably ever somewhat slightly clearly obviously basically only one old turning+into even',
  /** Words for what somebody is, that hurt. */
  labelAdj:
    'selfish lazy childish immature stupid dumb pathetic ridiculous crazy insane mental paranoid controlling bossy weak spineless stubborn impossible unbearable unreasonable dramatic overdramatic melodramatic overreacting oversensitive over+sensitive sensitive over+emotional emotional needy clingy arrogant ungrateful inconsiderate thoughtless careless rude unreliable irresponsible useless hopeless worthless heartless cruel cold cold+hearted callous ruthless mean nasty vicious spiteful bitter jealous+and possessive fake two+faced dishonest deceitful manipulative narcissistic self+centred self+centered self+absorbed egoistic egotistical egocentric vain stingy greedy cheap toxic annoying irritating unbelievable embarrassing disgusting vile evil horrible terrible awful hateful obnoxious insufferable incompetent clueless ignorant naive gullible boring negative grumpy moody whiny cowardly gutless shallow superficial judgmental judgemental hypocritical passive+aggressive uncaring unfeeling insensitive disrespectful sloppy messy petty vindictive entitled spoilt spoiled bratty psychotic psycho mad+in+the+head nuts thick dense slow+in+the+head hysterical hypersensitive aggressive disloyal untrustworthy unhinged delusional sick+in+the+head antisocial conceited smug patronising condescending bigheaded big+headed pigheaded pig+headed unfit shameless sneaky devious lousy rotten pitiful idiotic foolish silly loveless loud+mouthed fat ugly unloving infantile narrow+minded closed+minded demanding high+maintenance not+normal hard+work',
  labelNoun:
    'liar egoist egotist idiot fool moron imbecile jerk cheat cheater coward baby child brat teenager toddler slob pig cow bitch bastard asshole arsehole prick dick loser failure disgrace embarrassment hypocrite narcissist psycho psychopath sociopath gaslighter manipulator control+freak drama+queen diva princess nag bully snob know+it+all mummy+boy mum+boy mummy\'s+boy mum\'s+boy mama\'s+boy nightmare monster tyrant dictator user parasite leech freeloader cheapskate miser whiner moaner sissy wimp wuss clown joke waste+of+space piece+of+work piece+of+shit hopeless+case lost+cause traitor backstabber back+stabber snake witch devil freak weirdo nutcase lunatic maniac alcoholic drunk drunkard couch+potato bore killjoy spoilsport party+pooper martyr victim hypochondriac attention+seeker wet+blanket heart+of+stone robot ice+queen ice+block stranger layabout good+for+nothing scrooge bigmouth big+mouth gossip creep sloth doormat hothead show+off smartarse smartass smart+arse bighead big+head pain+in+the+neck pain+in+the+arse pain',
  role: 'person man woman friend mother father mum dad parent husband wife partner boyfriend girlfriend brother sister son daughter listener human human+being cook driver flatmate lover example excuse+for guy uncle aunt grandmother grandfather cousin',
  badAdj: 'bad worst terrible awful horrible lousy poor rotten useless rubbish crap shit shitty lazy selfish pathetic dreadful hopeless',
  /** What tells that something good is spoken of. */
  good: 'laugh laughed laughing smile smiled happy happier glad love loved lovely loves kind kinder kindness nice good better best great wonderful safe welcome proud brave calm thank thanks thankful grateful enjoy enjoyed fun beautiful beautifully support supported supportive warm warmly comfort comforted patient gentle generous understand understood listened strong stronger confident peace hope joy matter+to+you like+i+matter count+on encourage encouraged cheer cheered special appreciated relaxed comfortable admire sweet helped learn learnt learned taught thoughtful there+for+me there+when make+time made+time+for+me worked+hard work+hard happily',
  /** What tells that something is remembered gladly. */
  fond: 'smile smiled happy happier glad love loved lovely loves kind kinder nice wonderful welcome proud thankful grateful enjoy enjoyed fun beautiful warm warmly patient gentle generous understood strong confident joy special admire sweet thoughtful happily i+thank like+your+laugh laughed+so laughed+together better',
  /** What tells that something went wrong. */
  wrong:
    'forgot left lied walked shouted yelled said did cheated broke missed laughed treated promised ignored cancelled canceled sulked hurt insulted crashed sold threw hung stood refused never not spoilt spoiled ruined embarrassed chose let took kept called disappeared vanished stole lost spent blamed told acted behaved screamed abandoned dumped mocked stormed failed betrayed spat slammed went snapped turned used wanted wasted accused would were',
  month:
    'january february march april may june july august september october november december spring summer autumn winter',
  season: 'last+year last+month last+week last+summer last+winter last+spring last+autumn last+time last+christmas last+easter last+night last+january last+february last+march last+april last+may last+june last+july last+august last+september last+october last+november last+december last+birthday last+holiday last+holidays last+weekend last+sunday last+thanksgiving',
  number: 'a one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty many several some all \\d \\d\\d couple+of few a+few a+couple+of',
  ordinal:
    'second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth millionth umpteenth nth 2nd 3rd 4th 5th 10th 100th',
  year: '19\\d\\d 20\\d\\d',
  kid: 'kids kid children child son daughter baby boys girls boy girl',
  relative:
    'husband wife partner boyfriend girlfriend ex father dad mother mum brother sister uncle aunt cousin stepfather stepmother stepdad son daughter grandfather grandmother parents family friend',
} as const;
