"""The phrases of somebody who may be in danger. Data only; `ketatui.crisis` reads it.

A phrase is words in order. `a|b` is one or the other, `<name>` a list from LISTS, `word?` may be missing,
`~2` lets up to two other words stand between, `^` is the start of the text and `$` its end.
Words are folded: small letters, no accents, no apostrophes, spelling put right, every "can't" and "don't" is "not".
"""
# ruff: noqa: E501

LISTS: dict[str, str] = {
    "gun": "gun|rifle|pistol|shotgun|firearm|revolver|handgun|glock|guns",
    "hurt": "hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|burn|burns|burning|"
        "burned|burnt|hit|hits|hitting|punch|punching|injure|injuring|injured|slash|slashing|"
        "slashed|scratch|scratching|starve|starving|punish|punishing|mutilate|mutilating|bite|"
        "biting|beat|beating|choke|choking|stabbed",
    "kill": "kill|kills|killing|killed|hang|hanging|hanged|hung|shoot|shooting|stab|stabbing|"
        "stabbed|drown|drowning|drowned|strangle|strangled|suffocate|smother|poison|poisoned|"
        "poisoning|electrocute|gas|gassing|unalive|unaliving|murder|destroy",
    "much": "many|much|all|whole|entire|bunch|handful|lots|lot|everything|every|extra|double|"
        "twice|triple|way|loads|entire|several|full",
    "pills": "pill|pills|tablet|tablets|med|meds|medication|medications|medicine|medicines|"
        "capsules|painkillers|antidepressants|sleeping|tylenol|paracetamol|aspirin|xanax|benzos|"
        "opioids|oxy|dose|doses|ketamine|insulin|drugs|bottle|stuff|prescription|ambien|"
        "valium|lithium|advil|ibuprofen|percocet|fentanyl|heroin|spray|lozenges|troches|"
        "klonopin|seroquel|zoloft|prozac|tramadol|codeine|morphine|trazodone|amitriptyline",
    "self": "myself|himself|herself|themself|themselves|themselfs|yourself|urself|ourselves|"
        "oneself|meself",
    "took": "took|taken|swallowed|swallow|ate|downed|popped|injected|snorted|drank|drunk|gulped|"
        "ingested|had|taking",
    "who": "he|she|they|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|mom|mum|"
        "mother|stepdad|son|daughter|brother|sister|uncle|someone|somebody|man|guy|boss|"
        "roommate|people|neighbor|neighbour|who",
}
"""Lists of words that many phrases share."""

SURE = """
<kill> ~1 <self>
end|ending|off|offing|offed|top|neck|finish|delete|gut|sacrifice <self>
kill ~2 my self
going to|2 overdose|suicide
commit|committing|committed|attempt|attempted|attempting ~1 suicide
take|takes|taking|took|taken|ending|end|finish|finishing|lose|throw ~1 my|his|her|their|own|your|this life|lives
want|wants|wanted|wanting|wish|wished|wishing|ready|hope|hoping|deserve|prefer|pray|praying|need|rather|decided|let|urge|tried|trying|plan|planning|thinking|threatening ~4 die|dead|dieing|death|unalive|morir
going to|2? die tonight|soon|anyway|today|tomorrow|now|alone
better|be off? dead
was|were|am i? better ~1 dead
wish|wished ~3 disappear|vanish
no reason|point|purpose|will|desire|wish|sense|use ~2 live|living|alive|go on|life|continue|wake|anymore
no ~2 want|wants|wanna|wanting ~3 live|living|life|exist|alive
not ~2 want|wants|wanting|wanna|wish|care|feel ~4 live|living|alive|exist|existing|breathing|life|around
suicide|farewell|death note|letter|pact|plan|plans|attempt|attempts|mission
how many|much ~5 kill|die|overdose|lethal|fatal|deadly|death|unalive
lethal|fatal|deadly dose|amount|doses|dosage|overdose
saving|saved|hoarding|hoarded|stockpiling|stockpiled|stashing|stashed|stash|collecting|collected|stocked|stored ~4 <pills>
jump|jumping|jumped|leap|throw|throwing|walk|walking|step|stepping|run|running|lie|lay|lying ~2 off|from|out|front|infront|under|into|onto|on|before ~3 bridge|roof|building|cliff|balcony|window|train|trains|bus|car|cars|truck|traffic|overpass|ledge|tracks|subway|lorry|freeway|highway|rails|parking|height|floor|lake|river|ocean|sea
slit|slitting|slash|slashing|cut|cuts|cutting|slice|slicing|open|opening|opened ~2 wrist|wrists|throat|veins|vein|thighs|artery
voice|voices ~3 tell|tells|telling|say|says|saying|command|commanding|want|told
kill yourself
kms|kys
quiero|quisiera morir|morirme|matarme|suicidarme
"""
"""Nothing that stands beside these makes them harmless."""

DANGER = """
shot <self>
<hurt> ~1 <self>
kill|shoot|murder|stab|strangle me
i|he|she|they going to|2? die $
i am|was? dying $
dying inside
like dying
thoughts ~1 of? ~1 death|dying|die
think|thinking|thoughts ~3 about|of ~1 death|dying|die|dead|suicide|killing|ending|hurting|harming|bullet
feel|feels|feeling like ~1 dying|suicide
better|be off if|when i ~2 dead|gone|died|die
better off without me|him|her
without me $
would|will|wouldnt|wont ~1 be ~1 happier|easier|easy|better|fine|ok ~2 without me
world ~4 without me
wish|wished|wishing ~3 never ~2 born|existed|woke|exist
wish|wished|wishing ~3 not ~2 here|exist|alive|awake|born
never ~2 born
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
enough ~2 <pills> ~3 die|kill|end|overdose
<pills> ~4 to|2 die|overdose
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
in? front of ~2 train|bus|truck|car|traffic|subway|lorry
step|walk|walking|run|go|jump in|into traffic|river|lake|ocean|sea
drive|driving|crash|crashing|steer|steering|swerve|swerving|ram|drove|run|running|slam ~4 into|off|in ~2 wall|tree|traffic|river|lake|bridge|truck|pole|ditch|cliff|road|barrier|water|ocean|oncoming|lorry|train
drive|driving|crash|crashing ~4 on purpose
crash my|the car|truck|bike
cut|cuts|cutting|slash ~1 my|his|her|their|up arm|arms|leg|legs|thigh|skin|stomach|body ~1 again|to|on|because|last|when|$
bleed|bleeding ~1 out|death
want|need|urge|urges|started|start|keep|keeps|back|going|thinking|relapsed|desire|tempted|wanting|crave|craving ~2 to|2|about|of|on? cut|cutting $
want|need|urge|urges|tempted ~2 to cut again|myself|deep|deeper|me|my|so|up
cutting again|$
^ cut|cutting $
harming myself
carbon monoxide
drink|drinking|drank|swallow|swallowed ~2 bleach|antifreeze|poison|cleaner|petrol|pesticide|acid
exhaust ~2 pipe|fumes|garage|car
overdosed|overdosing|oded
want|wants|going|tried|trying|think|took|take|taken|intentional|plan|planning|ready|did|have|having|had|i|he|she|they|just|might|may|could|accidental|accidentally ~3 overdose|overdosed
an overdose
<took> ~5 <much> ~6 <pills>
took|taken|swallowed|downed|popped|injected|snorted ~3 many|much ~3 $
took|taken|swallowed|downed ~3 too|2|to many|much
took|taken ~2 more than ~2 should|prescribed|supposed|told|meant|allowed|normal
took|taken|swallowed ~1 all|everything ~2 my|of|the|his|her|them|at|it|$
going|want|ready|gonna|about|thinking ~2 to|of|about|2? take|taking|swallow|swallowing ~2 all|whole|every|entire|bunch|everything ~5 <pills>
take|taking|swallow all|everything ~3 at? once
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
hear|hearing voices ~3 die|kill|hurt|jump
in danger
someone|somebody|he|she|they ~2 following|chasing|stalking|after|watching me
save me
please|plz|somebody|someone|need help me|now|urgent|urgently|immediately|asap|quick|quickly|fast|right|hurry
i need ~1 help ~1 now|badly|please|$
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
dark thoughts|place
bad thoughts
dont|not ~1 leave me alone
^ please|plz? help me? $
^ help me
help me please|plz|now
i need help please|plz|now|badly|asap|$
life ~2 not|aint worth
"""
"""Words that somebody in danger says; ordinary wording is taken out before they are looked for."""
