"""Ordinary wording that only sounds like danger ("killer headache"), and what people ask about it. Data only.

Written as in `ketatui.crisis.despair_words`.
"""

SUBJECT = """
suicide|suicidal|suicides|suicidality|suicidally|suicidio
self harm|harming|injury|injure|mutilation|destructive
selfharm|selfharming|selfinjury|parasuicide
unalive|unaliving
hurt|harm|kill|killing|harming|hurting|cutting ~1 myself|yourself|himself|herself|oneself|themselves|themself
euthanasia
assisted dying|suicide
death wish
"""
"""What is hardly ever said of anything else: whoever asks about it is shown help, unless everything else speaks against it."""

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
die|dies|dying|dieing|death|dead|kill|kills|killing|killed|murder|noose|euthanasia
die|dying ~1 by ~1 suicide|hand
will i|he|she|we die
am i|we going to|2 die
am|is i|he|she dying
thoughts of death|dying
better off dead
crisis line|lifeline|hotline|helpline
emergency
crisis
lethal|fatal overdose
"""
"""What a question can be about: help is shown, and so is the answer."""

ASKING = """
^ can|could|does|do|did|is|are|will|would|what|whats|how|hows|why|which|who|when|should|may|has|if
can|could|does|did|will|would|is it|ketamine|spravato|esketamine|this|that|they|treatment|you|infusion|infusions|i|he|she|my|a|someone|drip|spray|the
help|helps|helping|good|work|works|used|use for|with|against
warning|warnings|boxed|studies|study|research|evidence|trial|trials|statistics|stats|prevention|effect|effects|cause|causes|increase|increases|reduce|reduces|lower|lowers|risk|risks|ideation
history of
ketamine|spravato|esketamine|infusion|infusions|treatment|drip|spray ~1 for|and|on|in|as|with
for|on|about ~1 suicidality|suicide ~1 prevention|$
died|lost|passed ~3 suicide
as|when ~3 child|kid|young|little|boy|girl
childhood
years ago
"""
"""Signs that a text asks about the subject, and is not only a cry."""

PRESENT = """
i|im|he|she|husband|wife|son|daughter|friend ~3 want|wants|wanna|going|ready|tried|gonna|decided ~2 die|kill|end|overdose|hurt|jump|shoot|hang|cut|take
going to|2 kill|end|hurt|shoot|hang|jump|overdose|cut|take
i|im|am|feel|feeling|so|really ~2 suicidal
right now|tonight
have|having|getting|got ~2 suicidal|bad|dark thoughts
"""
"""Signs that it is meant now, by the person who types or by one beside them."""

WORRYING = """
hurt|hurts|hurting|harm|pain|end|ends|ending|ended|over|alone|lonely|nothing|nobody|none|never|anymore|forever|gone|escape|dark|darkness|black|empty|numb|exhausted|hate|hates|hated|scared|afraid|fear|terrified|panic|panicking|helpless|sorry|goodbye|bye|blood|bleed|bleeding|knife|gun|guns|rope|pills|tablets|bottle|jump|jumping|roof|bridge|crash|hang|cut|cuts|cutting|burn|burning|hit|hits|hitting|beat|beats|choke|choking|strangle|follow|following|chase|police|danger|dangerous|safe|unsafe|save|wake|asleep|breathe|breathing|heart|chest|blue|sad|cry|crying|tears|broken|worthless|useless|pointless|point|reason|purpose|live|life|living|alive|exist|world|without|burden|deserve|tonight|final|note|letter|letters|god|heaven|pray|praying|peace|rest|voices|thoughts|urge|urges|myself|himself|herself|dose|swallowed|drank|overdose|emergency|crisis|failure|ashamed|guilty|punish|suffer|suffering|struggling|drowning|trapped|worse|unwanted|unloved|rejected|abandoned|violent|threatened|attacked|abuse|abused|weapon|poison
"""
"""Words of distress; where nothing in the guide answers a text that has one, help is shown."""

GRAVE = """
abandoned|abused|alive|attacked|beats|bleed|bleeding|burden|choke|choking|danger|deserve|deserves|drowning|empty|ended|ending|escape|exist|existing|failure|following|god|lord|goodbye|goodbyes|guilty|gun|guns|harm|harming|hated|heaven|helpless|hitting|hurting|jump|jumping|knife|lonely|peace|pointless|poison|pray|praying|punish|purpose|rope|strangle|struggling|suffer|suffering|threatened|trapped|unloved|unsafe|unwanted|urge|urges|useless|violent|weapon|worthless|gone|crying|ashamed|darkness|anymore|forever|grave|funeral|coffin|hopeless|misery|miserable|desperate|despair|agony|torture|tortured|unbearable
"""
"""Words so grave that help is shown beside whatever else answers a text about a person."""

PERSON = """
i|me|my|myself|mine|he|she|him|her|they|husband|wife|son|daughter|friend|mother|father|mom|mum|dad|brother|sister|partner|boyfriend|girlfriend|someone|somebody|nobody|we|us
"""
"""Words that name a person; a text without one is not about anybody."""

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
kill|kills|killing|killed ~1 time|pain|germs|germ|bacteria|virus|viruses|mood|vibe|appetite|sex|libido|buzz|weeds|bugs|hour|hours|brain|cells|lights|light|noise|music|nerve|nerves|cancer|liver|erection|hunger|desire|smell|taste|sound|engine|tv|high|trip|effect|effects|infection|parasites|lice|boredom|headache|ache|fever|minutes|afternoon|two|joke|motivation|creativity|emotions|feelings|drive|fungus|covid|cold|tooth|anxiety|depression|sperm|inflammation|hair|flavor|flavour|mosquitoes|ants|spiders|dogs|horses|horse
wait|waiting|back|feet|foot|head|headache|migraine|pain|pains|knee|knees|shoes|heat|tooth|teeth|stomach|suspense|bill|bills|cost|traffic|parking|neck|hip|shoulder|legs|leg|ear|ears|eyes|throat|boredom|cold|noise|hunger|itch|arm|hands|hand|price|prices|chair|bed|side|effects|effect|cramps|allergies|sinuses|nose|anxiety|stress|music|smell|bladder|thirst|nausea|joint|joints|sciatica|arthritis|hangover|curiosity|bones|muscles|dentist|insurance|job|work|fees|gas ~2 kill|kills|killing|killed|murdering|murder me|you|us|him|her
could|can|will|would|does|might|may|did|if|is it|this|that|ketamine|spravato|treatment|infusion|drug|drip|spray|medicine|they|something|a|an|the|too|mixing ~3 kill|kills|killed ~1 me|you|us|him|her|them|someone|somebody|people|person
it|this|that|ketamine|spravato|treatment|infusion|drug|drip|spray|medicine ~2 kill|kills|killed me|you|us|him|her|them|someone|people|anyone
looks could kill
my|the|these|those ~2 are killing me
not ~1 live without ~1 phone|coffee|tv|tea|chocolate|netflix|internet|wifi|car|music|sugar|cheese|glasses|dog|cat|bed|pillow|bread|garden
it|its|this|that is|are|was? ~1 killing|kills|killed|kill|murdering me|us
dressed to kill
kill|killed|kills two birds
killed it
could|would|will ~1 kill|murder|die for? a|some ~1 coffee|burger|pizza|sandwich|steak|cigarette|drink|beer|tea
dead tired|battery|batteries|phone|skin|line|lines|leg|legs|arm|end|ends|beat|quiet|weight|sea|slow|serious|set|sure|zone|wrong|centre|center|heat|lift|on|asleep|pool|air|signal|link|spot|space|nerve|nerves|car|certain|simple|easy|drunk|sleepy|cells|cell|tooth|teeth|flies|fly|flowers|plant|plants|bored|boring|broke|honest|grandmother|hours|time|foot|hand|sperm|ringer|lock|bolt|wood|hair|heads|head|pan|bodies|keen
car|arm|leg|foot|tooth|skin ~1 died|dies|dying|dead
phone|battery|tablet|ipad|laptop|watch|aid|aids|charger|tooth|screen|wifi|computer|mouse|remote|tv|radio|plant|signal|party|engine|internet|nerve|kindle|headphones|earbuds|airpods|flashlight|torch|bulb|lights|keyboard|app|site|website|pen|printer|pacemaker|clock ~2 die|died|dies|dying|dead
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
husband|wife|mom|mum|mother|dad|father|brother|sister|son|daughter|friend|dog|cat|grandma|grandmother|grandfather|grandpa|parents|uncle|aunt|partner|buddy|pet|he|she ~2 passed away
husband|wife|mom|mum|mother|dad|father|brother|sister|son|daughter|friend|dog|cat|grandma|grandmother|grandfather|grandpa|parents|uncle|aunt|partner|buddy|pet|he|she ~2 died
anyone|anybody|people|patients|many|someone|somebody ever|ever? ~1 die|died|dies ~1 from|of|during|on|here|while|having|getting|using|doing ~1 it|this|that|ketamine|spravato|treatment|here
has|have|did|does anyone|anybody|people|patients|someone|somebody ever? died|die $
people|patients|many who|that? died|die
die|died|dying|dies ~1 from|of|during|in|on|while|having|taking|using|because ~2 it|this|that|ketamine|spravato|esketamine|treatment|treatments|infusion|infusions|drip|spray|session|clinic|chair|medicine|drug|drugs|anesthesia|table
flu|covid|tetanus|allergy|booster|cortisone|steroid|pneumonia|b12|vitamin|botox|insulin|vaccine|shingles|money|long|big|screen|mug|head|cheap|best|first|second|third|another|next|last|one|my|pain|epidural|nerve|tequila|vodka|espresso ~1 shot|shots
shot ~1 in|into ~1 the|my ~1 arm|dark|butt|muscle|leg|thigh|hip|foot|bum|shoulder
shoot ~2 email|text|message|breeze|photo|pictures|video|hoops|pool|movie|straight|up|for|call
shoot me an|a|over|your|that|the ~1 email|text|message|link|note|photo|form|forms|over
trigger|photo|troubleshoot|video shoot|shooting
shooting|shoots|shot pain|pains|star|hoops|up|down|through|glass|range|ketamine
cut|cuts|cutting ~3 short|hair|nails|nail|grass|lawn|half|corners|line|out|down|back|dose|cost|costs|price|sugar|carbs|calories|smoking|drinking|caffeine|salt|coffee|cake|bread|vegetables|onions|budget|fringe|bangs|session|treatment|time|queue|tablet|pill|pills|tablets|through|finger|thumb|toe|hand|knee|lip|foot|off|meat|hedge|paper|wood|wire|cord|tag|losses|board|edge|teeth|class|ribbon|music
cut myself ~3 shaving|cooking|chopping|gardening|accident|accidentally|while
accidentally|accidently cut|burned|burnt|hit|hurt|scratched myself|my
hurt|injured|injure|burned|burnt|cut|harm myself ~2 exercising|lifting|working|skiing|running|falling|work|cooking|gym|playing|sport|sports|accident|accidentally|driving
fall|fell|falling|trip|tripping ~3 hurt|injure|hurting|injured myself
paper|deep|small|short|bad|power|crew|hair|pay|clean|shaving cut|cuts
burn|burns|burning ~1 my|the ~1 nose|tongue|mouth|throat|eyes|calories|hand|finger|food|toast|dinner
hang|hanging|hung ~1 out|up|on|in|around|over|with|my|coat|coats|the|jacket|picture|bag|tight|there ~1 coat|jacket|bag|clothes|there|hat|picture|tv|phone|minute|second|up|friends|drip|curtain|drip|friends|here|out|$
hang|hanging out|on|up|around|in
jump|jumping ~2 queue|line|gun|rope|trampoline|start|ahead|joy|conclusions|bike|bandwagon
drowning|drown|buried in ~1 debt|paperwork|work|bills|emails|tears|sorrow|noise|sweat
end ~2 session|sessions|treatment|treatments|visit|appointment|infusion|subscription|therapy|trip|call|course|contract|program|study|insurance|lease|meeting
end of ~1 week|weekend|month|year|day|march|april|shift|life
dead end
end it early|sooner|midway|halfway
end up
stop|end|finish ~1 it|treatment|everything ~2 during|early|midway|session|infusion|treatment
knock|knocked|knocks|knocking|put|puts me|him|her|you? out|under
pass|passing out ~2 during|from|in|on|after|flyers|forms|with|at|the|when
will|do|can|does|might|could|would i|you|he|she|it|they|patients|people|make ~3 pass|passing|black|blacking out
laughed|laughing|laugh|worked|sweat|sweating|shop|party|sing|dance til|till|until|my ~2 off|drop|dead
off my meds|medication|medicine|antidepressants|feet|work|back|chest|mind|game|list|plate|hands|face|head|phone
top my|me up|off
gas ~1 money|station|bill|mask|bloating|pains
insurance|payment|payments|health|dental|treatment|phone|medicare|medicaid|care|meal|safety|data|aftercare|recovery|travel|floor|lesson|pay|savings|backup|business|diet|workout|exercise|family|driving|ride|followup|pension ~1 plan|plans
plan|plans ~2 cover|covers|covered|insurance|for|with|my|ahead|the|treatment|pay|to|on|visit|trip|home ~1 get|come|go|drive|travel|ride|work|visit|start|stay|eat|bring|switch|retire|fly
guns ~4 record|license|licence|permit|law|laws|rights|taken|own
take|taking|lose|own ~2 guns
gun license|licence|permit|rights|owner|laws|law|control|safe
glue|nail|staple|heat|massage|spray|squirt|nerf|water|temperature gun
top|jump the gun
big|top|young|son of a gun|guns
blow|blowing|blew ~2 nose|out|dryer|off|up|my mind
heart attack ~2 last|ago|history|years|risk|year|once
stroke|seizure|seizures ~2 last|ago|history|years|risk|year|once
family ~1 history ~4 attack|stroke|seizure|seizures
had|history|past|previous|prior ~3 heart attack ~3 ago|before|in|last|years|months|year|once|past
had|history|past|previous|prior ~3 stroke|seizure|seizures ~3 ago|before|in|last|years|months|year|once|past
not ~2 take ~2 anymore|longer|my ~2 pills|meds|medication|medicine|tablets|antidepressant|antidepressants|zoloft|prozac
should|do|can|may|must|could|shall|will|would|before i|we|she|he|you ~2 take|skip|stop|bring|hold ~2 all|too|every|everything ~6 <pills>
not ~1 live with ~1 parents|family|anyone|anybody|someone|them|wife|husband|mom|kids|him|her
not ~1 live near|close|far|in|alone|there|around|by|on|nearby|local|together|here
not ~2 do|take|handle|bear|stand|manage ~3 needles|needle|iv|injections|noise|smell|mri|mornings|monday|tuesday|wednesday|thursday|friday|afternoon|appointments|stairs|taste
wake|waking|woken|wakes up ~1 early|late|properly|several|every|rested|refreshed|tired|night
not ~2 wake|waking up ~1 early|late|without|rested|refreshed
not ~2 wake|waking up ~2 hangover|headache|groggy|sick|dry|during|middle
not ~2 want ~2 be|stay|sit|wait here all|at|early|that|so|longer|until|for ~1 hour|hours|day|long|#n|early|noon|seven|eight|nine|five
not ~2 cope|deal ~2 noise|smell|form|website|traffic|portal|heat|cold|parking|needles
hopeless|useless|worthless at|with ~2 computer|computers|forms|technology|phones|math|names|directions|names|cooking|apps
took|take|taking ~1 all ~3 <pills> ~1 with|as water|food|breakfast|usual|prescribed|directed
took|take|taking|finished ~1 whole|full|entire course
rape whistle
homicide|murder ~1 detective|mystery|show|podcast|novel
cyclone|bath|photo bomb
bomb cyclone
save my|his|her|your|lives|peoples life
life insurance|style|support|coach|long|changing|saving|partner|story|time|sentence
rest of ~1 life
risk of ~1 death
self employed|conscious|esteem|care|pay|aware|service|checkin|check|medicate|medicating|refer|referral|refered|referred|insured|funded|report|help|test|administer|inject|injecting|drive|driving
can|could|will|would|does|do|might|may ~1 it|this|that|they|you|ketamine|treatment|therapy|spravato|spray|drip|infusion ~2 help me
how|what ~3 help me
help me ~1 with|to|find|get|understand|sleep|stop|quit|decide|choose|pay|book|relax
give|giving|do|take|get|inject|administer ~3 shot|shots|injection myself
emergency contact|contacts|exit
lost my life savings
when|after|once|until|till|if|before|how i am done|finished
am i done|finished
i am done ~1 with ~1 session|treatment|treatments|visit|infusion|course
heart attack|stroke in|at ~1 #n
had ~1 heart attack $
had ~1 stroke $
hang|hanging ~1 coat|coats|jacket|jackets|clothes|picture
hypertensive|blood|pressure|midlife|money|financial ~1 crisis
heart|kidney|liver|organ|treatment|drug failure
seizure|epilepsy medicine|meds|medication|medicines|pills|disorder|drug|drugs|tablets
faint ~2 needle|needles|blood
take|get|got|took|taking|taken ~2 life back
take|takes|took|taking|taken over ~1 life
overdose|overdosed|overdosing|oded of|on ~2 pie|pies|cake|chocolate|turkey|sweets|candy|sugar|coffee|cheese|pudding|biscuits|cookies|ice|telly|tv|christmas|sunshine|football|carbs|pasta|pizza
razor|carpet|sun burn
bite|biting|bit the bullet
pull the trigger on
bury me in blankets|pillows
rest in peace my ~1 social|liver|wallet|diet|phone|car|washing
overkill
suicide squad|squeeze|wings|mission|doors
murder ~1 on|in the|my dance|knees|back|feet|ears|vicarage
not|no ~2 emergency|crisis ~1 just|only|but
volunteer|volunteered|worked|work|works|job ~3 suicide|crisis hotline|helpline|lifeline|line|desk
no|not one|body to|2? drive|bring|fetch|take|pick|collect|accompany ~1 me
have no one|body to|2? drive|bring|fetch|take|pick|collect|accompany ~1 me
nobody to|2? drive|bring|fetch|pick|collect|accompany me
talk to someone|somebody ~1 about|regarding ~2 scheduling|bill|billing|bills|insurance|appointment|appointments|cost|paperwork|payment|form|forms|refund|parking
faint without|at|when|if ~3 blood|food|breakfast|sight|needle|needles|draw|drew|take|took
gasping for ~1 cuppa|tea|pint|smoke|cigarette|drink|coffee|water
veins ~1 hopeless|useless|shot|terrible|ruined
end of ~1 line is|at|for|station|stop
"""
"""Ordinary wording; taken out before all but the surest phrases are looked for."""
