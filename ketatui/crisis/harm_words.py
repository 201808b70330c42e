"""The phrases of self-harm, of means to die, and of taking too much. Data only; written as in `despair_words`."""

HARM = """
take|takes|taking|took|taken|ending|end|finish|finishing|lose|throw ~1 my|his|her|their|own|your life|lives
commit|committing|committed|commiting|comit|attempt|attempted|attempting ~1 suicide ; shot <self> ; <hurt> ~1 <self>
kill|shoot|murder|stab|strangle me
think|thinking|thoughts ~3 about|of ~1 death|dying|die|dead|suicide|killing|ending|hurting|harming|bullet
cannot ~2 keep|hold|hang on|going ~2 anymore|longer|like|$ ; end of my|the rope
way|ways|method|methods|how to? ~3 die|kill|suicide|unalive|overdose|dying ~1 painless|painlessly|fast|quick|quickly|peacefully|easy|easily|myself|$
enough ~2 <pills> ~3 die|kill|overdose ; <pills> ~4 to|2 die|overdose ; saving|saved ~1 up ~3 <pills>
saving my|all|his|her ~1 <pills>
hoarding|hoarded|hoard|stockpiling|stockpiled|stashing|stashed|stash|collecting ~4 <pills>
have|got|has ~3 pills|tablets|meds|bottle|bottles|rope ~2 ready|saved|hidden|lined|here
have|got|bought|loaded|holding|hold|has|with|find|found|keep|getting|buy|grab|grabbed|use|using|bring|brought ~1 a|my|his|her|the|dads|husbands|loaded gun|rifle|pistol|shotgun|firearm|revolver|handgun|glock|noose
<gun> ~3 my|his|her|in|to ~1 head|mouth|temple|hand|face ; <gun> ~5 <self>
<gun> ~6 use|end|die|kill|shoot|thinking|suicidal|drunk ; loaded gun
razor|razors|blade|blades|knife|scissors ~4 wrist|wrists|throat|neck|skin|arm|arms|cut|<self>
knife|gun|blade ~2 to|against ~2 me|my|him|her|throat
eat|eating|swallow|bite|taste|take|taking ~1 a|my|the? ~1 bullet|barrel ; bullet ~3 head|brain|mouth|me|<self>
blow|blowing|blew ~2 brain|brains|head ; brains out ; noose ; hang|hanging ~1 from ; bought|have|got ~1 rope
locked <self> ; found ~3 hanging ; rope ~3 neck|tree|garage|ready|tie|tied|ceiling
walk|walking|step|stepping|run|running|lie|lay|lying|stand ~2 front|infront|under|onto ~2 train|trains|bus|car|cars|truck|traffic|tracks|lorry|freeway|highway
walk|walking|run|running|step|stepping|wander ~2 into|in ~2 traffic|river|lake|ocean|sea|freeway|highway
in front of ~1 train|traffic|lorry ; am|is|standing|sitting on|at ~2 bridge|ledge|roof|edge
want|going|ready|about to jump $
drive|driving|crash|crashing|steer|steering|swerve|swerving|ram|drove|slam ~4 into|off ~2 wall|tree|traffic|river|lake|bridge|truck|pole|ditch|cliff|road|barrier|water|ocean|oncoming|lorry|train
drive|driving|crash|crashing ~4 on purpose ; want|thinking|going|might|could ~3 crash|crashing|wreck ~1 car|truck|bike
cut|cuts|cutting|cutted|slash ~1 my|his|her|their|up arm|arms|leg|legs|thigh|thighs|skin|stomach|body
bleed|bleeding ~1 out|death
want|need|urge|urges|started|start|keep|keeps|back|going|thinking|relapsed|desire|tempted|wanting|crave|craving ~2 to|2|about|of|on? cut|cutting $
want|need|urge|urges|tempted ~2 to cut again|<self>|deep|deeper|me|so ; cutting again|$ ; ^ cut|cutting $
carbon monoxide ; drink|drinking|drank|swallow|swallowed ~2 bleach|antifreeze|poison|cleaner|petrol|pesticide|acid
exhaust ~2 pipe|fumes|garage ; overdosed|overdosing|oded
want|wants|going|tried|trying|think|took|take|taken|intentional|plan|planning|ready|did|have|having|had|i|he|she|they|just|might|may|could|accidental|accidentally ~3 overdose|overdosed
an overdose
took|swallowed|downed|popped|ate|gulped ~4 whole|entire|bunch|handful|handfuls|fistful|loads|lots|bottle|double|triple|extra ~5 <pills>
took|swallowed|downed|popped ~3 all|every|everything ~1 my|the|of|his|her|their ~4 <pills>
took|taken|swallowed|injected|popped|downed|snorted ~3 too|to|2 many|much
had|drank|ate ~3 too|to|2 many|much ~3 <pills>|alcohol|edibles ; took|taken|swallowed ~2 more than
took|taken|swallowed|popped ~1 #n <pills> ; took|taken|swallowed|popped ~1 #n of ~2 <pills>
swallowed|ate|drank my <pills> ; mixed|took|drank|had ~6 <pills>|alcohol|whiskey|vodka ~5 not ~2 awake
took|swallowed all|everything ~1 of? them|it|$
going|want|wants|wanting|ready|about|thinking ~2 to|of|about|2? take|taking|swallow|swallowing ~2 all|whole|every|entire|bunch|everything ~5 <pills>
take|taking|swallow|took all|everything ~3 at? once ; swallowed ~3 battery|razor|glass|bottle
double|two doses|dose ~1 by? accident|mistake|accidentally
afraid|scared|terrified|frightened ~1 i ~3 hurt|kill|harm|snap ; going to|2 kill|shoot|stab|murder|strangle
bad|scary|intrusive thoughts ~3 hurt|hurting|die|dying|harm|kill ; until ~2 bleed|bleeds|bleeding
relapsed ~4 cut|cutting ; ^ razor|razors|blade|blades blade? $ ; rope <self> ; drank ~6 took ~3 <pills>
mixed all|my|some ~2 <pills> ; took|ate|taken|swallowed it|them all ; ate|took|swallowed all ~2 <pills>
dose ~4 kills|kill ; take|taking|takes all of? my|the|these|his|her ~2 <pills> ; i|have|holding ~2 a|the knife|blade
control ~2 urge|urges ; have|got ~1 enough pills|tablets ; pills ~4 going to take ; pills|tablets in my hand|hands
train tracks|track ; on the tracks|rails ; crash|crashing the|my car|truck $ ; shoot|shot ~1 my head|face|brains
attempted|attempt ~3 last|again|yesterday|week|month ; survived|failed|after|another ~1 attempt
do|done|did something ~2 to <self> ; <gun>|knife|blade|razor|rope|pills ~3 next|front|beside ~2 me
looking|staring|looked ~1 at ~2 pills|gun|rope|knife|blade|bridge|razor
bang|banging|hitting|bashing|smash|smashing ~1 my head ; on the edge $ ; eat|ate my|his|her|a gun
<child> ~3 into ~2 <pills> ; <child> ~1 drank|ate|swallowed ~3 <pills>|something ; took ~3 twice $|today|by
took|taken|swallowed ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred
took|ate|drank|swallowed ~2 poison ; erase|delete me|<self> ; cpr|narcan|naloxone
burn|burning|burned|scratch|scratching|stab|stabbing|carve|carving|slice|slicing|bite|biting|punch|punching|pick|picking ~2 my|his|her ~1 arm|arms|leg|legs|wrist|wrists|skin|thighs|stomach
carving|carve|carved ~4 arm|arms|leg|skin ; blood ~2 down|running ~2 arm|arms|leg ; pointing|pointed ~1 gun|knife
took ~2 double|triple ; bought ~2 pills|bleach|charcoal|helium ; my ~1 attempt ; attempted $
thoughts|urges ~2 back|again|worse|louder|loud|stop ; damage <self>|me ; harm to me|<self> ; bad to me|<self>
want|wanting|going ~2 cut|hurt|hang|shoot|burn|kill me ; drown|suffocate|strangle|electrocute|hanging
step|stepping|walk|walking|roll ~2 off ~3 platform|ledge|roof|cliff|bridge|curb|edge
cut|cutting|cuts ~1 to|2 feel|cope|relieve|release|calm|punish|numb|see ; i|she|he ~1 cut $
am|is|been|started|keep|keeps|still cutting $|again|to|2
have|got|holding|bought|found|with ~2 razor|razors|blade|blades ; swallowed ~2 something|poison|chemicals|cleaner
double dosed ; took ~1 extra ; took a lot|ton|load|bunch $|of ; took more $ ; took something $|and
turn|turned|turning on the gas ; gas ~3 garage|oven ; car ~3 garage ~2 running ; running ~3 garage
need|want ~1 bleed ; want|wants|need ~1 see ~1 blood ; swallowed ~2 pills|tablets ; took pills|tablets $|and|to|on
just? took pills|tablets ; pills ~2 kicking ; scared|afraid|terrified of <self>
<self> ~1 off ~3 roof|bridge|building|cliff|balcony ; eating|swallowing ~1 gun|barrel
^ gun|rope|noose|hang|bullet|bleach|knife|blades|pills|jump $ ; want|going|about to crash|drown $
veer|veering|pull|pulling ~2 into ~2 traffic|wall|tree ; oncoming ; cuts ~2 arm|arms|wrist|wrists|legs|thighs
<self> bleed ; make|making <self> ~1 sick|throw|vomit|puke ; took them $|all|and|now ; took whatever|everything
drank ~1 bottle|cleaner ; too|to|2 much|many <pills>|k|ket
take|taking|took|swallow|swallowing a|the whole|entire ~1 <pills>|box|pack|packet|thing
took|had|used|did|taking ~3 ketamine|k|ket|spravato ~3 drank|drunk|heroin|oxy|vodka
drank ~4 took ~2 ketamine|spravato|k ; urge|urges ~2 again|strong|bad|back ; i relapsed
relapsed ~2 night|again|today ; cut last|tonight|again|yesterday ; stitches ; admit me|<self>
end of the|my line|road|rope|tether ; make ~1 me bleed
"""
"""Looked for once ordinary wording is taken out."""
