"""The phrases that call for help first. Data only; `ketatui.crisis` reads it.

A phrase is words in order. `a|b` is one or the other, `<name>` a list from LISTS, `word?` may be missing,
`~2` lets up to two other words stand between, `^` is the start of the text and `$` its end.
Words are folded: no accents, no apostrophes, spelling already put right.
"""

LISTS: dict[str, str] = {
    "want": "want|wants|wanted|wanting|wish|wishes|wished|wishing|hope|hoping|ready|going|need|needs|try|trying|tried|"
            "tries|plan|planning|planned|intend|decided|prefer|rather|thinking|think|thought|thoughts|like|deserve|"
            "urge|urges|about|threatening|threatens|threatened|let|pray|praying|please|feel|feeling|will|says|said|"
            "attempt|attempted|considering|ways|way|how|gonna|should|just|tempted|dreaming|fantasize|fantasizing|"
            "idea|ideas|decide|swore|promised|keeps|might|could|would|cant|wait",
    "self": "myself|himself|herself|themself|themselves|themselfs|yourself|ourselves|urself|oneself|me|meself|self",
    "kill": "kill|kills|killing|killed|hang|hanging|hanged|hung|shoot|shooting|shot|stab|stabbing|stabbed|drown|"
            "drowning|drowned|strangle|strangled|suffocate|smother|poison|poisoned|poisoning|electrocute|gas|gassing|"
            "unalive|unaliving|murder|off|offing|offed|neck|delete|end|ending|finish|destroy|execute|gut|top|sacrifice",
    "hurt": "hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|burn|burns|burning|burned|burnt|hit|hits|"
            "hitting|punch|punching|injure|injuring|injured|slash|slashing|slashed|scratch|scratching|starve|starving|"
            "punish|punishing|mutilate|mutilating|bite|biting|beat|beating|choke|choking|stabbed",
    "die": "die|dies|died|dieing|dying|dead|death|unalive|perish|deceased|expire",
    "who": "he|she|they|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|mom|mum|mother|stepdad|son|daughter|"
           "brother|sister|uncle|someone|somebody|man|guy|boss|roommate|people|neighbor|neighbour|who",
    "pills": "pill|pills|tablet|tablets|med|meds|medication|medications|medicine|medicines|capsules|painkillers|"
             "antidepressants|sleeping|tylenol|paracetamol|aspirin|xanax|benzos|opioids|oxy|dose|doses|ketamine|"
             "insulin|drugs|bottle|stuff|prescription|ambien|valium|lithium|advil|ibuprofen|percocet|fentanyl|heroin|"
             "spray|lozenges|troches|klonopin|seroquel|zoloft|prozac|tramadol|codeine|morphine|trazodone|amitriptyline",
    "took": "took|taken|swallowed|swallow|ate|downed|popped|injected|snorted|drank|drunk|gulped|ingested|had|taking",
    "much": "many|much|all|whole|entire|bunch|handful|lots|lot|everything|every|extra|double|twice|triple|way|loads|"
            "entire|several|full",
    "gun": "gun|rifle|pistol|shotgun|firearm|revolver|handgun|glock|guns",
    "live": "live|living|alive|exist|existing|existence|life",
    "none": "not|no|never|nothing|nobody|dont|wont|cant|didnt|doesnt|without|stop|stopped|tired|sick|done|"
            "hate|quit|longer|isnt|aint|rather|lost|fed|wish|couldnt",
}  # fmt: skip
"""Lists of words that many phrases share."""

DANGER = """
<kill> ~1 myself|himself|herself|themself|themselves|themselfs|yourself|urself|ourselves|oneself
<hurt> ~1 myself|himself|herself|themself|themselves|themselfs|yourself|urself|ourselves|oneself
kill|shoot|murder|stab|strangle me
kill ~2 my self
take|takes|taking|took|taken|ending|end|finish|finishing|lose|throw ~1 my|his|her|their|own|your|this life|lives
want|wants|wanted|wanting|wish|wished|wishing|ready|hope|hoping|deserve|prefer|pray|praying|need|rather|decided|let|urge|tried|trying|plan|planning|thinking|threatening ~4 die|dead|dieing|death|unalive|morir
going to|2? die tonight|soon|anyway|today|tomorrow|now|alone
i|he|she|they going to|2? die $
i am|was? dying $
dying inside
like dying
thoughts ~1 of? ~1 death|dying|die
think|thinking|thoughts ~3 about|of ~1 death|dying|die|dead|suicide|killing|ending|hurting|harming|bullet
feel|feels|feeling like ~1 dying|suicide
better|be off? dead
better|be off if|when i ~2 dead|gone|died|die
better off without me|him|her
without me $
would|will|wouldnt|wont ~1 be ~1 happier|easier|easy|better|fine|ok ~2 without me
world ~4 without me
was|were|am i? better ~1 dead
wish|wished|wishing ~3 never ~2 born|existed|woke|exist
wish|wished|wishing ~3 not ~2 here|exist|alive|awake|born
wish|wished ~3 disappear|vanish
never ~2 born
no reason|point|purpose|will|desire|wish|sense|use ~2 live|living|alive|go on|life|continue|wake|anymore
no ~2 want|wants|wanna|wanting ~3 live|living|life|exist|alive
not ~2 want|wants|wanting|wanna|wish|care|feel ~4 live|living|alive|exist|existing|breathing|life|around
not ~2 want|wants|wanting|wanna|wish|care ~3 be|stay here|around|anymore|alive|awake|in this
not ~2 want|wants|wanting ~3 wake|continue|go on
not ~3 see|know|have ~2 point|reason|future|way ~1 living|live|anymore|going|out|in
not ~3 wake up|again|tomorrow
never ~3 wake|waking up?
not|never ~2 be|here|alive tomorrow|anymore $
not ~3 worth ~1 living|it? $
not ~2 be here|around ~2 long|longer|much|tomorrow|anymore|next|when|soon
not ~1 live like|without|with this|him|her|it|my|anymore
not ~2 live|living|exist anymore|longer|more
not ~2 keep living|going ~2 anymore|longer|on|like
not ~2 go|carry|keep|hold|hang on|going
not ~1 do|take|bear|stand|handle|cope|face|endure|manage|survive ~3 anymore|longer|nomore
not ~1 do|take|bear|stand|handle|cope|face|endure ~2 no more
not ~1 do|take it|this|life longer|more|anymore
not ~1 take it|life|this $
not ~1 keep|trust ~1 safe
not ~1 trust myself
not ~1 stay ~1 safe|alive
nothing ~2 live for
nothing ~1 to live
nothing matters
nothing left for me
tired|sick|done|fed|hate|hates|weary|exhausted ~3 living|life|alive|existing|existence|everything|trying|fighting|breathing|world
hate my? life|myself|living|existing
lost ~3 will|reason ~2 live|living|go|on
give|giving|gave|given up? on ~1 life|everything|living|myself
giving up $
give|giving|gave up ~1 hope|everything|completely|life
end it all?
ending it ~2 all|tonight|soon|today|now
end|ending|finish|stop everything|things
end ~1 all|everything|misery|suffering|pain|lives|nightmare|me
end to|2? my|the|this|everything ~1 life|pain|suffering|misery
make|put|bring ~2 end ~4 life|it|everything|misery|suffering|me|this
make|want it|this|everything|all|pain ~3 stop|over|end|ended
want|wanted|wants ~3 everything|all|pain|it ~3 stop|over|end|ended|quit
want|wants ~2 out $
want|wants|ready|just ~1 to? ~1 disappear|vanish
want|wish|wanna|hope|hoping|like ~5 sleep|asleep ~4 forever|never|not|and
sleep|asleep ~3 never|not ~3 wake|come|waking
sleep forever
want|wants|ready ~3 be gone|done ~1 forever|with|$
want|wants ~1 to? ~1 be dead
ready ~2 go ~4 god|heaven|home|lord|jesus|husband|wife|mother|dead|him|her
be|join|meet with? ~2 dead|late ~1 husband|wife|son|daughter|mom|mum|mother|dad|father|baby|brother|sister|friend
be with ~2 heaven|again in
god|lord|jesus ~3 take|takes|taking me
take me away|now|home $
no hope left|anymore|for|at|in|$
no ~1 hope
hopeless ~2 anymore|life|everything|and
feel|feeling|am|im|so|totally|completely hopeless|worthless
no way out
no future
no ~1 would|will|one|body ~2 miss|care|notice ~3 me|gone|die|died|dead|if
nobody|no ~2 care|cares|miss|notice ~3 me|i|gone|die|died|dead
burden ~2 to|on|for|$
just a burden
pointless
what|whats ~2 point ~2 anymore|living|life|going|of? $
why ~2 i ~2 still? alive
why live|bother living|anymore
life ~2 not ~2 worth|meaning|matter
life ~2 over|pointless|meaningless|worthless|unbearable|hell|worth
goodbye|goodbyes ~1 note|letter|everyone|everybody|world|forever|all|my|to|cruel|kids|family
my|final|last|say|saying|said|writing|wrote ~1 goodbye|goodbyes|farewell
last|final ~1 goodbye|goodbyes|message|words|day|night|letter|breath ~2 alive|earth|ever|here|on|$
suicide|farewell|death note|letter|pact|plan|plans|attempt|attempts|mission
by the time you read
if you|anyone ~1 reading|reads|read this
wont|not|never ~1 see|hear ~2 me|from again|anymore
be ~1 gone ~2 soon|tomorrow|tonight|morning|forever
this is|was goodbye|it|the end $
tonight|today|now is the? night|day|time|it|end
tonight ~3 end|done|do|last|over
^ i|ive have|had|got|made|having|has? a|my|the plan|plans $
have|has|had|got|made|making ~1 plan|plans ~2 die|kill|end|suicide|it|do|hurt|myself|how
know|decided|figured|planned|research|researched|researching|found ~2 how|when|where|way ~5 do|doing|end|die|kill it|this|myself|my
ready|decided|going|want|plan|planning|about to|on do|doing it|this ~1 tonight|today|now|tomorrow|soon
do it tonight
picked|chose|chosen|set|have|decided ~2 date|day|place|spot|method ~2 die|to|it|for|do|end
way|ways|method|methods|how to? ~3 die|kill|suicide|unalive|overdose|dying ~1 painless|painlessly|fast|quick|quickly|peacefully|easy|easily|myself|$
painless|easiest|easy|quickest|best|quick|peaceful|fastest ~1 way|death|method|ways ~2 die|go|out|end|kill|suicide|$
painless|peaceful death
how many|much ~5 kill|die|overdose|lethal|fatal|deadly|death|unalive
lethal|fatal|deadly dose|amount|doses|dosage|overdose
enough ~2 <pills> ~3 die|kill|end|overdose
<pills> ~4 to|2 die|overdose
saving|saved|hoarding|hoarded|stockpiling|stockpiled|stashing|stashed|stash|collecting|collected|stocked|stored ~4 <pills>
<pills> ~3 ready|saved|stashed|stash|stockpile|hidden|lined|hand $
have|got|bought|loaded|holding|hold|has|with|find|found|keep|get|getting|buy|grab|grabbed|the|use|using ~1 a|my|his|her|the|dads|husbands|loaded? gun|rifle|pistol|shotgun|firearm|revolver|handgun|glock|noose|razor|razors|blade|blades
<gun> ~3 my|his|her|in|to ~1 head|mouth|temple|hand|face
<gun> ~5 myself|me|himself|herself|use|end|die
loaded gun
knife ~3 to|on|at|my|against ~2 wrist|wrists|throat|neck|myself|me|arm
eat|eating|swallow|bite|taste|take ~1 a|my|the? ~1 bullet|gun|barrel|lead
bullet ~3 head|brain|mouth|me|myself
blow|blowing|blew ~2 brain|brains|head|myself
brains out
noose
hang|hanging ~1 from
rope ~3 neck|tree|garage|ready|bought|tie|tied|ceiling
jump|jumping|jumped|leap|throw|throwing|walk|walking|step|stepping|run|running|lie|lay|lying ~2 off|from|out|front|infront|under|into|onto|on|before ~3 bridge|roof|building|cliff|balcony|window|train|trains|bus|car|cars|truck|traffic|overpass|ledge|tracks|subway|lorry|freeway|highway|rails|parking|height|floor|lake|river|ocean|sea
in? front of ~2 train|bus|truck|car|traffic|subway|lorry
step|walk|walking|run|go|jump in|into traffic|river|lake|ocean|sea
drive|driving|crash|crashing|steer|steering|swerve|swerving|ram|drove|run|running|slam ~4 into|off|in ~2 wall|tree|traffic|river|lake|bridge|truck|pole|ditch|cliff|road|barrier|water|ocean|oncoming|lorry|train
drive|driving|crash|crashing ~4 on purpose
crash my|the car|truck|bike
slit|slitting|slash|slashing|cut|cuts|cutting|slice|slicing|open|opening|opened ~2 wrist|wrists|throat|veins|vein|thighs|artery
cut|cuts|cutting|slash ~1 my|his|her|their|up arm|arms|leg|legs|thigh|skin|stomach|body ~1 again|to|on|because|last|when|$
bleed|bleeding ~1 out|death
want|need|urge|urges|started|start|keep|keeps|back|going|thinking|relapsed|desire|tempted|wanting|crave|craving ~2 to|2|about|of|on? cut|cutting $
want|need|urge|urges|tempted ~2 to cut again|myself|deep|deeper|me|my|so|up
cutting again|$
^ cut|cutting $
self|selfharm harm|injury|injuring|harming|harmed|mutilation ~2 again|tonight|today|now|urge|urges|$
harming myself
carbon monoxide
drink|drinking|drank|swallow|swallowed ~2 bleach|antifreeze|poison|cleaner|petrol|pesticide|acid
exhaust ~2 pipe|fumes|garage|car
overdosed|overdosing|oded
overdose $
want|wants|going|tried|trying|think|took|take|taken|intentional|plan|planning|ready|did|have|having|had|i|he|she|they|just|might|may|could|accidental|accidentally ~3 overdose|overdosed
an overdose
<took> ~5 <much> ~6 <pills>
took|taken|swallowed|downed|popped|injected|snorted ~3 many|much ~3 $
took|taken|swallowed|downed ~3 too|2|to many|much
took|taken ~2 more than ~2 should|prescribed|supposed|told|meant|allowed|normal
took|taken|swallowed ~1 all|everything ~2 my|of|the|his|her|them|at|it|$
going|want|ready|gonna|about|thinking ~2 to|of|about|2? take|taking|swallow|swallowing ~2 all|whole|every|entire|bunch|everything ~5 <pills>
take|taking|swallow all|everything ~3 at? once
all ~1 at once
swallowed ~3 <pills>|battery|razor|glass|something
double dose|dosed by|accident|$
<who> ~4 hits|hit|hitting|beats|beat|beating|hurts|hurting|hurt|rape|raped|rapes|raping|abuse|abused|abusing|abuses|choked|chokes|choking|threatens|threatened|threatening|attacked|attacking|assaulted|punched|punches|kicks|kill|kills|shoot|stab|molested|molests|touching|touches|strangled ~1 me|us|kids|children|my
being|been|am|getting|was abused|beaten|raped|assaulted|attacked|molested|stalked|hurt|threatened|trafficked|followed
rape|raped|rapist
domestic violence|abuse
abusive husband|wife|boyfriend|girlfriend|partner|relationship|home|father|dad|mother
afraid|scared|terrified|frightened ~1 of|to ~1 go|my|him|her|being ~1 home|husband|wife|boyfriend|partner|dad|father|ex|killed|hurt|$
afraid|scared|terrified|frightened i|he|she|they ~3 hurt|kill|do ~2 me|myself|something|someone|us|it|stupid
not ~2 safe ~3 at|here|home|with|anymore|alone|right|now|tonight|around|myself|today|$
unsafe ~2 home|alone|tonight|here|now|$
not ~2 be|left|stay alone tonight|now|right|i
want|wants|going|urge|urges|thinking|thoughts|will|gonna|threatening|threatened|plan|planning|might ~3 kill|killing|hurt|hurting|harm|harming|shoot|shooting|stab|stabbing|murder|attack|strangle ~2 him|her|them|someone|somebody|people|everyone|everybody|others|wife|husband|kids|children|baby|son|daughter|boss|nurse|doctor|you|mother|dad|father|mom|parents|family|me|him|neighbor|neighbour|brother|sister|anyone
homicidal|homicide
voice|voices ~3 tell|tells|telling|say|says|saying|command|commanding|want|told
hear|hearing voices ~3 die|kill|hurt|jump
in danger
danger $
someone|somebody|he|she|they ~2 following|chasing|stalking|after|watching me
save me
help me $
please|plz|somebody|someone|need help me|now|urgent|urgently|immediately|asap|quick|quickly|fast|right|hurry
please ~1 help $
need help $
i need ~1 help ~1 now|badly|please|$
emergency $
this is|its an? emergency
medical|an emergency
call|phone|ring|dial|get|need|send|want|should|calling ~3 911|999|112|988|000|111|ambulance|police|paramedics|medics|lifeline
^ 911|999|112|988|sos|mayday|ambulance $
suicide|crisis|help hotline|helpline|lifeline|line|prevention number|hotline
crisis line|hotline|number|team|help|text|now|$
^ crisis $
do|doing|did|done something|anything stupid|bad|terrible|drastic
do it $
cannot|can not|no ~1 feel ~1 safe
kill yourself
kms|kys
dark thoughts|place
bad thoughts
dont|not ~1 leave me alone
quiero|quisiera morir|morirme|matarme|suicidarme
"""
"""Somebody may be in danger."""

MEDICAL = """
not ~3 breathing|breathe|breath
stopped|stops|stop|barely|hardly|trouble|struggling|struggle|cannot|hard|difficulty|unable ~2 breathing|breathe|breath
short of breath
not ~3 wake|waking|rouse|awaken ~2 up|him|her|them|$
not ~2 wake|waken|rouse|waking
not ~1 responding|responsive|moving|conscious
unresponsive|unconscious|collapsed|collapsing|convulsing|seizing
blue|purple|grey|gray lips|face|fingers
lips|face ~3 blue|purple|grey|gray
passed|passing|pass|blacked|blacking|black out
knocked out cold
fainted|fainting
chest ~3 pain|pains|hurt|hurts|hurting|tight|tightness|pressure|crushing|ache|aches|squeezing
pain|pains|pressure|tightness|tight|elephant ~3 chest
having|had|have|has|got|getting|is|think ~3 heart attack|stroke|seizure|fit|seizures|convulsion
heart attack
heart stopped|stopping|stops
face ~2 drooping|droopy|droops|numb
throat ~2 closing|closed|swelling|swollen|tight
tongue|lips|face ~2 swelling|swollen|swelled
bleeding ~3 stop|stopping|heavily|lot|badly|everywhere
coughing|vomiting|throwing|spitting ~1 up? blood
choking|choke ~2 on|vomit|$
worst headache
allergic reaction
anaphylaxis|anaphylactic
overdose|overdosed|overdosing|oded
took|taken|swallowed ~3 too|2|to many|much
not ~2 see ~1 suddenly
suddenly ~2 not ~1 see|speak|talk|move
slurred speech
"""
"""The body is in danger: signs that need an emergency number."""

TOPIC = """
suicide|suicidal|suicides|suicidality|suicidally|suicidio
self harm|harming|injury|injure|mutilation|destructive
selfharm|selfharming|selfinjury|parasuicide
unalive|unaliving
overdose|overdoses|overdosing|overdosed
hurt|harm|kill|killing|harming|hurting ~1 myself|yourself|himself|herself|oneself|themselves|themself
cutting ~1 myself|herself|himself
end|ending|take|taking ~1 my|your|own|his|her life
want|wanting|wanted|wants ~2 die|dead
wish|wishing ~2 dead
death wish
die|dying ~1 by ~1 suicide|hand
will i|he|she|we die
am i|we going to|2 die
am|is i|he|she dying
thoughts of death|dying
better off dead
crisis line|lifeline|hotline|helpline
"""
"""What a question can be about: help is shown, and so is the answer."""

ASKING = """
^ can|could|does|do|did|is|are|will|would|what|whats|how|hows|why|which|who|when|should|may|has|if
can|could|does|did|will|would|is it|ketamine|spravato|esketamine|this|that|they|treatment|you|infusion|infusions|i|he|she|my|a|someone|drip|spray|the
help|helps|helping|good|work|works|used|use for|with|against
warning|warnings|boxed|studies|study|research|evidence|trial|trials|statistics|stats|prevention|effect|effects|cause|causes|increase|increases|reduce|reduces|lower|lowers|risk|risks|ideation
history of
"""
"""Signs that a text asks about the subject, and is not only a cry."""

PRESENT = """
i|im|he|she|husband|wife|son|daughter|friend ~3 want|wants|wanna|going|ready|tried|gonna|decided ~2 die|kill|end|overdose|hurt|jump|shoot|hang|cut|take
going to|2 kill|end|hurt|shoot|hang|jump|overdose|cut|take
i|im|am|feel|feeling|so|really ~2 suicidal
right now|tonight
have|having|getting|got ~2 suicidal|bad|dark thoughts
"""
"""Signs that it is meant now, by the person who types or one beside them."""

BEFORE = """
history|past|before|ago|previous|previously|prior|years|once|used|attempted
"""
"""Signs that a text tells of the past."""

ORDINARY = """
dying|die to know|find|try|hear|see|ask|learn|meet|get|go|eat|tell|have|start|use|pee|leave|feel
dying|die for ~1 a|an|some|coffee|cigarette|smoke|drink|food|lunch|tea|water|snack|pizza|it|nap|bed|burger|sleep $
dying|die for ~1 a|an|some|coffee|cigarette|smoke|drink|food|lunch|tea|water|snack|nap|burger
dying|die|died of|from ~1 thirst|boredom|hunger|heat|curiosity|laughter|embarrassment|cold|shame|waiting|laughing|impatience|excitement|cancer|natural|old|covid|stroke|heart
die|dying|died laughing
bored|scared|worried|frightened|freezing|starving|sick|tired|loved|love|thrilled|embarrassed|tickled|boring|scare|scares|scaring|bore|worry|afraid|stressed|froze|starved|sweating|hot|cold|annoyed|talked|talk|worked|work|freeze|bores|itching ~1 me? to death
matter|fear|scared|afraid|anxiety|anxious|phobia|rate|certificate|cause|terrified of|about|over? ~1 life? and|or? death
life and|or death
death rate|certificate|grip|valley|star|metal|trap|bed|panel
kiss of death
near death experience
ego death
killer headache|migraine|deal|app|view|workout|price|instinct|heels|whale|back|bee|bees|hangover
pain killer|killers
weed|bug|buzz|mood|lady|road killer|kill|kills
kill|kills|killing|killed ~2 time|pain|germs|germ|bacteria|virus|viruses|mood|vibe|appetite|sex|libido|buzz|weeds|bugs|hour|hours|brain|cells|lights|light|noise|music|nerve|nerves|cancer|liver|erection|hunger|desire|smell|taste|sound|engine|tv|high|trip|effect|effects|infection|parasites|lice|boredom|headache|ache|fever|it|minutes|afternoon|two|joke|motivation|creativity|emotions|feelings|drive|fungus|covid|cold|tooth|anxiety|depression|sperm
wait|waiting|back|feet|foot|head|headache|migraine|pain|pains|knee|knees|shoes|heat|tooth|teeth|stomach|suspense|bill|bills|cost|traffic|parking|neck|hip|shoulder|legs|leg|ear|ears|eyes|throat|boredom|cold|noise|hunger|itch|arm|hands|hand|price|prices|chair|bed|side|effects|effect|cramps|allergies|sinuses|nose|anxiety|stress|music|it|its|this|smell|bladder|thirst|nausea|joint|joints|sciatica|arthritis|hangover|curiosity|that|bones|muscles|dentist|insurance|job|work|fees|gas ~2 kill|kills|killing|killed|murdering|murder me|you|us|him|her
killing me $
could|can|will|would|does|might|may|did|if|is it|this|that|ketamine|spravato|treatment|infusion|drug|drip|spray|medicine|they|something|a|an|the|too|mixing ~3 kill|kills|killed ~1 me|you|us|him|her|them|someone|somebody|people|person
it|this|that|ketamine|spravato|treatment|infusion|drug|drip|spray|medicine ~2 kill|kills|killed me|you|us|him|her|them|someone|people|anyone
looks could kill
dressed to kill
kill|killed|kills two birds
killed it
could|would|will ~1 kill|murder|die for? a|some ~1 coffee|burger|pizza|sandwich|steak|cigarette|drink|beer|tea
dead tired|battery|batteries|phone|skin|line|lines|leg|legs|arm|end|ends|beat|quiet|weight|sea|slow|serious|set|sure|zone|wrong|centre|center|heat|lift|on|asleep|pool|air|signal|link|spot|space|space|nerve|nerves|car|certain|simple|easy|drunk|sleepy|cells|cell|tooth|teeth|flies|fly|flowers|plant|plants|bored|boring|broke|honest|grandmother|hours|time|foot|hand|sperm|ringer|lock|bolt|wood|hair|heads|head|pan|bodies|keen
arm|arms|leg|legs|foot|feet|hand|hands|phone|battery|tablet|ipad|laptop|watch|car|aid|aids|charger|line|skin|tooth|screen|wifi|computer|mouse|remote|tv|radio|plant|signal|party|engine|internet|nerve|kindle|headphones|earbuds|airpods|flashlight|torch|bulb|lights|keyboard|app|site|website|pen|printer|pacemaker|clock ~3 die|died|dies|dying|dead
drop dead gorgeous|line
over my dead body
back from the dead
dead or alive
walking dead
feel|feels|felt|look|looks ~1 like death ~1 warmed
caught dead
dead ~1 to ~1 world
to die for
die|dye hard|my|hair|another|off
husband|wife|mom|mum|mother|dad|father|brother|sister|son|daughter|friend|dog|cat|grandma|grandmother|grandfather|grandpa|parents|uncle|aunt|partner|buddy|pet|he|she ~2 died|passed
someone|somebody|anyone|anybody|people|person|patients|patient|you|one|they ~2 die|died|dies ~1 from|of|in|during|on|at|with|because|after|here|while|having|getting|using|doing|$
die|died|dying|dies ~1 from|of|during|in|on|while|having|taking|using|because ~2 it|this|that|ketamine|spravato|esketamine|treatment|treatments|infusion|infusions|drip|spray|session|clinic|chair|medicine|drug|drugs|anesthesia|table
flu|covid|tetanus|allergy|booster|cortisone|steroid|pneumonia|b12|vitamin|botox|insulin|vaccine|shingles|money|long|big|screen|mug|head|cheap|best|first|second|third|another|next|last|one|my|pain|epidural|nerve|tequila|vodka|espresso ~1 shot|shots
shot ~1 in|into ~1 the|my ~1 arm|dark|butt|muscle|leg|thigh|hip|foot|bum|shoulder
shoot ~2 email|text|message|breeze|photo|pictures|video|hoops|pool|movie|straight|up|for|call
shoot me an|a|some|over|your|that|the
trigger|photo|troubleshoot|video shoot|shooting
shooting|shoots|shot pain|pains|star|hoops|up|down|through|glass|range|ketamine
cut|cuts|cutting ~3 short|hair|nails|nail|grass|lawn|half|corners|line|out|down|back|dose|cost|costs|price|sugar|carbs|calories|smoking|drinking|caffeine|salt|coffee|cake|bread|vegetables|onions|budget|fringe|bangs|session|treatment|time|queue|tablet|pill|pills|tablets|through|finger|thumb|toe|hand|knee|lip|foot|off|meat|hedge|paper|wood|wire|cord|tag|losses|board|edge|teeth|class|ribbon|music
cut myself ~2 shaving|cooking|chopping|slicing|gardening|accident|accidentally|on|with|while|opening|working
accidentally|accidently cut|burned|burnt|hit|hurt|scratched myself|my
hurt|injured|injure|burned|burnt|cut|harm myself ~2 at|exercising|lifting|working|skiing|running|falling|fell|work|cooking|gym|playing|sport|sports|on|in|moving|accident|accidentally|by|during|driving
fall|fell|falling|trip|tripping ~3 hurt|injure|hurting|injured myself
paper|deep|small|short|bad|power|crew|hair|pay|clean|shaving cut|cuts
burn|burns|burning ~1 my|the ~1 nose|tongue|mouth|throat|eyes|calories|hand|finger|food|toast|dinner
hang|hanging|hung ~1 out|up|on|in|around|over|with|my|coat|coats|the|jacket|picture|bag|tight|there ~1 coat|jacket|bag|clothes|there|hat|picture|tv|phone|minute|second|up|friends|drip|curtain|drip|friends|here|out|$
hang|hanging out|on|up|around|in
jump|jumping ~2 queue|line|gun|rope|rope|trampoline|start|ahead|joy|conclusions|bike|bandwagon|in
drowning|drown|buried in ~1 debt|paperwork|work|bills|emails|tears|sorrow|noise|sweat
end ~2 session|sessions|treatment|treatments|visit|appointment|infusion|subscription|therapy|trip|call|course|contract|week|weekend|month|year|day|early|relationship|shift|program|sooner|study|insurance|lease|pregnancy|meeting|marriage
end it early|sooner|before|if|when|now? during|halfway
end up
stop|end|finish ~1 it|treatment|everything ~2 during|early|midway|session|infusion|treatment
knock|knocked|knocks|knocking|put|puts me|him|her|you? out|under
pass|passed|passing out ~2 during|from|in|on|after|flyers|forms|with|at|the|when
will|do|can|does|might|could|would i|you|he|she|it|they|patients|people|make ~3 pass|passing|black|blacking out
laughed|laughing|laugh|cried|worked|sweat|sweating|shop|party|sing|dance til|till|until|my ~2 off|out|drop|dead
off my meds|medication|medicine|antidepressants|feet|work|back|chest|mind|game|list|plate|hands|face|head|phone
top my|me up|off
gas ~1 money|station|bill|mask|bloating|pains
insurance|payment|payments|health|dental|treatment|phone|medicare|medicaid|care|meal|safety|data|aftercare|recovery|travel|floor|lesson|pay|savings|backup|business|diet|workout|exercise|family|driving|ride|followup|pension ~1 plan|plans
plan|plans ~2 cover|covers|covered|insurance|for|with|my|ahead|the|treatment|pay|to|on|visit|trip|home ~1 get|come|go|drive|travel|ride|work|take|visit|do|have|start|stop|be|stay|eat|bring|switch|retire|fly
guns ~4 record|license|licence|permit|law|laws|rights|taken|own
take|taking|lose|own ~2 guns
gun license|licence|permit|rights|owner|laws|law|control|safe
glue|nail|staple|heat|massage|spray|squirt|nerf|water|temperature gun
top|jump the gun
big|top|young|son of a gun|guns
blow|blowing|blew ~2 nose|out|dryer|off|up|my mind
heart attack|stroke|seizure|seizures ~2 in|last|ago|before|history|years|when|two|as|risk|year|once
had|have|has|history|past|previous|prior ~3 heart attack|stroke|seizure|seizures ~3 ago|before|in|last|years|months|year|once|when|past|am|can|does|do|is
not ~2 take ~2 anymore|longer|my ~2 pills|meds|medication|medicine|tablets|antidepressant|antidepressants|zoloft|prozac
should|do|can|may|must|could|shall|if|will|when|would|am|are|before i|we|she|he|you ~2 take|taken|took|taking|skip|stop|bring|hold ~2 all|too|every|everything ~6 <pills>
not ~1 live near|close|far|in|with|alone|there|around|by|on|nearby|local|together|here
not ~2 do|take|handle|bear|stand|manage ~3 needles|needle|needels|iv|injections|pills|noise|smell|mri|mornings|monday|tuesday|wednesday|thursday|friday|afternoon|appointments|stairs|taste|pain
wake|waking|woken|wakes up ~1 during|early|in|from|at|late|for|on|properly|several|every|to
not ~2 wake|waking up ~1 early|in|on|for|during|at|from|late|without
lost my life savings
save my|his|her|your|lives|peoples life
life insurance|style|support|coach|long|changing|saving|partner|story|time|sentence
rest of ~1 life
risk of ~1 death
self employed|conscious|esteem|care|pay|aware|service|checkin|check|medicate|medicating|refer|referral|refered|referred|insured|funded|report|help|test|administer|inject|injecting|drive|driving
"""
"""Ordinary wording that only sounds like it; taken out before the rest is read."""
