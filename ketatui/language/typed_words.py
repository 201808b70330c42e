"""How words of crisis are typed, and ordinary words that only look like them. Data only; `ketatui.language.plaintext` reads it."""

SHORT_FORMS: dict[str, str] = {
    "wanna": "want to", "wana": "want to", "gonna": "going to", "gona": "going to", "gunna": "going to",
    "finna": "going to", "imma": "i am going to", "ima": "i am going to", "tryna": "trying to", "gotta": "got to",
    "h8": "hate", "idk": "i not know", "fml": "hate my life", "b": "be", "w": "with", "wat": "want", "4ever": "forever", "d1e": "die", "dunno": "not know", "aint": "not", "kms": "kill myself", "kys": "kill yourself", "kysf": "kill yourself", "unalived": "unalive", "ctb": "suicide",
    "sewerslide": "suicide", "sewercide": "suicide", "od": "overdose", "ods": "overdose", 
    "oded": "overdosed", "oding": "overdosing", "sh": "sh", "kil": "kill", "kll": "kill", "ded": "dead", "dye": "dye",
    "dei": "die", "dy": "die", "diee": "die", "wan": "want", "wnt": "want", "wont": "not", "liv": "live",
    "lif": "life", "lyf": "life", "hrt": "hurt", "2day": "today", "2nite": "tonight", "tonite": "tonight",
    "tmrw": "tomorrow", "rn": "right now", "anymo": "anymore", "nomore": "no more", "noone": "no one",
    "abt": "about", "plz": "please", "pls": "please", "sum1": "someone", "som1": "someone", "any1": "anyone",
    "no1": "no one", "u": "you", "ur": "your", "r": "are", "y": "why", "n": "and", "b4": "before", "cuz": "because",
    "whats": "what is", "im": "i am", "ive": "i have", "id": "i would", "ill": "ill", "hes": "he is", "shes": "she is",
    "theyre": "they are", "ppl": "people", "suislide": "suicide", "offself": "kill myself", "unaliv": "unalive",
}  # fmt: skip
"""Short and slangy forms, written out."""

CANNOT = frozenset({"cant", "cannot", "cnt", "couldnt", "unable"})
"""What says that somebody is at the end of their strength; other negations are "not"."""

NUMBERS_TO_CALL = frozenset({"000", "111", "112", "911", "988", "999"})

JOINED = frozenset(
    """suicide suicidal myself himself herself themselves yourself overdose overdosed overdosing anymore selfharm
    goodbye goodbyes unalive tonight forever without worthless hopeless someone everything cannot painkiller painkillers""".split()
)
"""Words that people part by mistake."""

CORE = frozenset(
    """
    suicide suicidal suicides suicidality kill killing killed myself himself herself themselves overdose overdosed
    overdosing want wanted wants going dead death dying life live living alive anymore tonight hurt hurting harm
    harming cutting pills tablets bridge goodbye breathing breathe unconscious hopeless worthless burden reason forever
    wish think thinking thoughts everything sleep never wrists wrist jump hang hanging hanged shoot swallowed disappear
    exist existing suffering bleach bullet murder voices chest breath unresponsive collapsed bleeding ambulance tired
    better without point nothing family scared afraid medication emergency
    """.split()
)
"""Words whose misspellings are put right."""

ORDINARY_NEIGHBOURS = frozenset(
    """
    acting chewing sneezing cross crosses limb limbs spill guts mints fasting rolling
    rolling spike spikes spook spooked crossed cprs bladders cbt crps
    harry barry larry mary jill bill phil dean dina sean joan june dave lee leo kim ken dan don ron rob
    odd
    compulsion compulsions convulsive electroconvulsive headed
    above abroad act acts adds administration advance afar affect affective afford after afterward again aim
    aims alcoholic alike alone along anaesthesia anesthetic anti apa area arm arming armodafinil arms around
    arteries asa aspiration assault assisted association attacks avm avms babysit babysitter background ballet
    bang barn bathe batter battle beach bead beforehand believing belong belongs besides between bikes bill
    billing bills bitter bladders blame blanket bleached bleak bleed bleeding blended blinded blinding block
    blocked blog blurred bone border born bottle bought braking breach bread breads breadth breaking breathed
    breather breathes breaths breeding bride bridge brief bring brings broad broken bulging bulletin bullets
    bump burdens burn burst butter buying buzzing cable cake calling callout calls calm calming camp
    cancellation cared carers caring carries centers change changed changes changing charm charming chat cheat
    check checked checking checks cheese chess chests childern chill choice choices choose chose clash clear
    clinical clinician clinics close closely closer coast cocaine code coke collapse collapsible com coma
    combine comedian comedown companion confusion connect constipation content continued contraception
    contraceptive contraindications convulsive counted craves cravings crooked crying cure cut cuts cutting
    cuttings dad dare dart dated dates day days dead deadline deadlines deaf deal dealing dealt dear deaths
    decide decided decides decisions dedication deed deeds delusion dep depersonalisation depersonalized
    depressive depth dice did die died dies diet diets differing dime dine dining dip dire dirt dish diving
    docking doctors dod doing door dosed dosing dot drained drawn dread drink drinking drips driver drives
    driving drooling drools drops dry drying due dump dune dying earn ease eases education eleven elsewhere
    emergence emotional esketamin even evening event ever everyday exact exciting exercise exhausted exhausting
    exist existed exists exit exits expects explained explains exploding extension extra eye fade fake falling
    falls familiar families family farm farming fasting feed feeding feeds feeling fever fewer fifth figures
    file fill filling findahelpline finds fired firm fish fits five floating flying followed follows foods
    foothold forget forgot format forming foundation freaking fridge frighten frightening frightens full fun
    funding further gad gagging gain gaining gap garden getting give given gives giving glasses going goings
    gong granted gross growing guessing gum gun gut guy hair ham hand handles hands hang hanged hard harm
    harmful harming hash having hay head headaches headed healing health heartbeat heat heaving helper helpless
    hematuria hemorrhage herb highs hill hint hitting hiving hoc holds hole homeless hong hope hoped hopeful
    hopeless hoping hopkins however hunger hungover hungry hunt hunting hurry hurt hurtful hurting hut hype iii
    illness illusion impairment income increased induced induction indyat information informed infused injuries
    inpatient insurer insurers intent interact interaction interacts internal international intro itchy itself
    joint jump jumpy keep ketamin kid kids killer killers kills kilo kilos kilt kind kneel knight knob lab
    lasting lasts later latter launch laying lead leading leaking leaves leaving lectures leftovers legit letter
    letting licensed lie lies lifelong lifetime lift lightheaded like liked likes limits line linea linked links
    lists litre lived liver lives livid living load loading lobe location log lone loop loose loss loud love
    loved loving low lowered lows lozenge lump lung lying mails make maker makers makes makeup male mallet mao
    mark marker mass mayo mdd measure measured measures mediation medicade medical medications medicine
    meditation medwatch meets melt merative merge mess messages meta methadone midnight mild mill milling mims
    minding mint missing mitigation mixes moan monthly moods moody morning moving mumbling murdered myself neat
    needing neutral newer night nightmares nights nine nod nodding non nosebleed notice number numbers numbing
    oat ocd offer offering older olive ones online opioid options order ounce outweigh outweighs overdid overdo
    overdone overdue overnight override overseas oversee overstate overuse overwhelmed owe pace pack packing
    pain painkiller painkillers pains paint pair pale pallet pant papers parent parties passes pat patches
    paying pays peel peeling peer person persons phenelzine picking pill pin pins pint place placebo places
    plain plan plane plans plant play playing plays point points poll poop pose post pouring pre
    preauthorization prescribed present pressed presses prevent pride print printed promise promises
    psychotherapist pulling pulses pump put putting quicker quieter racing rack rail raise ramp rang rant rare
    rates rating ratings ratio rave raw reach reaches reactions read reading rear recorded records recovered red
    reduction reefer reeling refused relapse relapses relapsing related relaxants relive remove reports resort
    responded responder response retired rid ride rides right ringing ripe rise rises role root rope ropes route
    rub rude ruin ruined ruins run rust sacred sad safely safer sake samaritan sang saying scale scales scar
    scarce scare scary score scored scratchy screens season seasons sedating sedation seek seep sees self sell
    selling sends services sets settles seven shade shady shake shape share shared sharing sheep shelf shoe
    shoes shook shop shore short shot shots shout shown shows shut shy sides signals singh sinking sip sitter
    sitting size skill skills skin skipped skipping slack sleeper sleepier slept slid slim slip slipped slipping
    slows smart snoring snort sob sold sole someones sometimes somewhat sour sources spaced spacey spanish
    speaks spell spelling spend spin spinning spit spots sprays stable staff stands stare stars starting starts
    state states staying stays steep stem step steps stick still stir strokes studied stuffed stuffy suck suffer
    suffering suicide sun surer surf surge surviving sustain swallow swallows swap sway sweats sweaty swell
    swing tab table tables tablet take takes talking tall tan tap tape task tastes teach tear telling tend tens
    term tested tests thanks thaw thc their therapies therapist therapists there these thick thin thing things
    think thinks thinning thirsty those though thought throats throbbing through throughout throws ticked tide
    tied tile till tilt time timed timeline times timid tin tip tire tires todays toll tone tongue tonic tonight
    tool torn touch tough tour tract trained transform trd treason treated treating trek trick tried trim troche
    trunk trusts trying twist under understood unto update upon upset urgency urinating useless vacation vast
    vices vine visits vitamins vivid voice wade wage waist wait wake wakes wales wallet walls wand wane want
    warm warming warn warned wart wary wash washing watches wave wax weak weakness wean wears weeks weigh weighs
    went where while whole whose wide wife wild will willing wing wings wipe wired wise wishing with within woke
    wonder worn worries worth worthless worthy wren wrist wrongly younger yourself
    """.split()
)
"""Ordinary words that are a letter or two from those, and are what they say."""
