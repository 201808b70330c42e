"""The phrases of somebody who does not want to live. Data only; `ketatui.crisis` reads it.

A phrase is words in order. `a|b` is one or the other, `<name>` a list of `ketatui.language.phrases`, `word?` may be missing,
`~2` lets up to two other words stand between, `^` is the start of the text and `$` its end, `;` parts phrases.
Words are folded: small letters, no accents, no apostrophes, spelling put right; "can't" is "cannot", which "not" means too.
"""

SURE = """
^ kill me ; just|please|somebody|someone|anybody kill me ; kill me now|please|already
barely|hardly hanging|holding|hang|hold ; hanging|hang on|by ~1 thread ; what|which ~2 <pills> ~3 kill|kills
what ~2 dose ~4 kill|kills ; cannot ~1 hang|hold on ~1 anymore|longer|$ ; not see ~2 way out
going to|2 shoot up|everyone|people ; <kill> ~1 <self>
end|ending|off|offing|offed|top|neck|finish|delete|gut|sacrifice <self> ; kill my self ; kill yourself
want|hope|wish|pray ~3 kill|kills me ; going to|2 overdose|suicide
suicide|farewell|death note|letter|pact|plan|plans|attempt|attempts|mission ; end this life
<want> ~3 die|dieing|unalive ; <want> ~2 be ~1 dead|gone ; i should ~2 die|dead ; like to|2 die
planning|plan ~2 death|funeral|suicide ; want|wish|wished|wishing|wishes|ready ~3 dead|death
going to|2? die tonight|soon|anyway|today|tomorrow|now|alone ; better off? dead ; am i? better ~1 dead
wish|wished ~3 disappear|vanish
no reason|point|purpose|will|desire|wish|sense|use ~2 live|living|alive|life|continue|wake|anymore
no reason|point ~2 go|going|carry on ; no ~2 want|wants|wanting ~3 live|living|exist|alive
not ~2 want|wants|wanted|wanting|wish|care|feel|deserve ~3 live|living|alive|exist|existing|breathing
not ~1 want ~1 life ; not ~2 want|wants|wanted ~2 wake up? $|again|anymore|ever|tomorrow
hope|wish|hoping|pray|praying|want|wishing ~4 not|never ~2 wake ; how many|much ~3 <pills> ~3 kill|die|dead
how many|much ~5 overdose|lethal|fatal|deadly|unalive ; how many|much ~4 to|2 die
lethal|fatal|deadly dose|amount|doses|dosage
slit|slitting|slash|slashing|cut|cuts|cutting|slice|slicing ~2 wrist|wrists|throat|veins|artery
jump|jumping|jumped|leap|leaping ~2 off|from|front|infront|under|into|onto ~3 bridge|roof|building|cliff|balcony|window|train|trains|bus|car|cars|truck|traffic|overpass|ledge|tracks|subway|lorry|freeway|highway|rails|parking|height|lake|river|ocean|sea
jump|jumping|jumped ~1 out ~3 window|car|building|balcony ; throw|throwing|threw <self>
voice|voices ~3 tell|tells|telling|say|saying|command|commanding|told ~4 kill|die|hurt|do|jump|me
quiero|quisiera|voy|deseo|prefiero|pienso ~2 morir|morirme|matarme|suicidarme|ahorcarme|desaparecer ; quitarme la vida ; no quiero ~2 vivir|despertar|existir
"""
"""Nothing that stands beside these makes them harmless."""

DESPAIR = """
how many|much ~5 kill ; i|he|she|they going to|2? die $ ; i am|was dying $ ; dying inside ; like dying
thoughts ~1 of? ~1 death|dying|die ; feel|feels|feeling like ~1 dying|suicide
better|happier|easier ~2 if|when i ~2 dead|gone|died|die|not ; better off without me|him|her ; without me $
happier|easier|better|fine without me ; world ~4 without me ; wish|wished|wishing ~3 never ~2 born|existed|woke|exist
wish|wished|wishing ~3 not ~2 here|exist|alive|awake|born ; never ~2 born
not ~2 want|wants|wanting|wish|care ~2 be|stay here|around|alive|awake|anymore
not ~2 want|wants|wanting ~2 be in this ; not ~2 want|wants|wanting ~2 continue|anymore
not ~3 see|have ~2 point|reason|future ~2 living|live|anymore|going|life ; not ~1 see ~1 point|future
not ~2 be here|around|alive ~2 long|longer|much|tomorrow|anymore
not ~1 live like|without|with this|him|her|it|my|anymore ; not ~2 live|living|exist anymore|longer|more
no|not more live|life|living ; not be alive ; not belong ~1 here ; not ~2 keep living
not ~2 go|carry on ~2 anymore|like|living|longer|$
cannot ~1 do|take|bear|stand|handle|cope|face|endure|manage|survive|fight|try|pretend ~1 anymore|longer|nomore
cannot ~1 do|take|bear|stand|handle|cope|face|endure|fight ~2 no more|longer
cannot ~1 do|take it|this|life any? more|longer ; cannot ~1 take it|life|this $ ; cannot be saved|helped|fixed
not ~1 trust myself ; nothing ~2 live for ; nothing ~1 to live ; nothing matters ; nothing left ~1 me|lose|$
tired|sick|done|fed|hate|hates|weary|exhausted ~3 living|life|alive|existing|existence|everything|fighting|world
tired|done trying $ ; hate my? life|myself|living|existing ; lost ~3 will|reason ~2 live|living|go
give|giving|gave|given up? on ~1 life|everything|living|myself ; i ~2 give|giving up $ ; ^ give|giving up $
give|giving|gave|given up ~1 hope|everything|completely|life ; end it all ; end it $|tonight|now|today|soon|anymore
ending it ~2 all|tonight|soon|today|now|$ ; end|ending|finish everything|things
end ~1 all|everything|misery|suffering|pain|lives|nightmare|me
end to|2? my|the|this|everything ~1 life|pain|suffering|misery
make|put|bring ~2 end ~4 life|it|everything|misery|suffering|me|this
make|want it|this|everything|all|pain ~3 stop|over|end|ended
want|wanted|wants ~3 everything|all|pain|it ~3 stop|over|end|ended|quit ; want|wants ~2 out $
want|wants|ready|just ~1 to? ~1 disappear|vanish ; want|wish|hope|hoping|like|fall|go ~5 sleep|asleep ~4 forever|never
sleep|asleep ~3 never|not ~3 wake|come|waking ; sleep forever ; want|wants|ready ~3 be gone|done forever|with|$
ready ~2 go ~3 god|heaven|lord|jesus
be|am with ~2 dead|late ~1 husband|wife|son|daughter|mom|mum|mother|dad|father|baby|brother|sister|friend|him|her
join ~2 dead|late|husband|wife|him|her|them ~1 husband|wife|son|daughter|mom|mother|dad|father|heaven|soon|$
be with ~3 heaven|again ; god|lord|jesus ~3 take|takes|taking me ; take me away $ ; no ~1 hope ; hopeless
feel|feeling|am|so|totally|completely worthless|useless ; feel|feeling|so trapped ; lost ~2 hope ; lost ~2 will $
no way out ; no future ; no ~1 would|will|one|body ~2 miss|care|cares|notice ~3 me|i|gone|die|died|dead|if
nobody|no ~2 care|cares|miss|notice ~3 me|i|gone|die|died|dead ; nobody cares $|anymore|anyway ; burden ~2 to|on|for|$
just a burden ; pointless ; what ~2 point ~2 anymore|living|life|going ; what ~2 point of? $
why ~2 i ~1 still? alive ; why am i ~1 here $ ; why live|bother living|anymore
life ~2 not|aint ~2 worth|meaning|matter
life ~2 over|finish|finished|pointless|meaningless|worthless|unbearable|hell|worth
goodbye|goodbyes ~1 note|letter|everyone|everybody|world|forever|all|my|to|cruel|kids|family
my|final|last|say|saying|said|writing|wrote|write ~1 goodbye|goodbyes|farewell
last|final day|night|hours ~1 alive|earth|ever ; last|final message|words|letter|breath ; by the time you read
if you|anyone ~1 reading|reads|read this ; not|never ~1 see|hear ~1 me|from ~1 again|anymore ; i|ill|me ~2 be gone
this is|was goodbye ; this is|was the end ; tonight is the? night|it|end ; today is the? day ~3 die|end|it
tonight ~3 end|ending it|everything|all ; ^ i have|had|got|made|having|has? a|my|the? plan|plans $
have|has|had|got|made|making ~1 plan|plans ~2 die|kill|end|suicide|hurt|myself ; i ~1 going to do it $
i have a plan $ ; have ~1 means $ ; have ~1 means to ; wrote|writing|written my|a|the note|letter|letters $
given|giving|gave ~3 things|stuff|belongings|possessions|dog|cat|everything away ; given|giving|gave away ~2 my
posted|sent|texted ~1 goodbye ; know|decided|figured|planned ~2 how|when|where ~1 i ~3 do|doing|end|die|kill
research|researched|researching|googled|looked|searching ~3 how|ways|method|methods ~3 die|kill|end|suicide
ready|decided|going|want|plan|planning|about to|on do|doing|end|ending it|this ~1 tonight|today|now|tomorrow|soon
do it tonight ; picked|chose|chosen|set|decided ~2 date|day|spot|method|place ~2 die|end|do
^ i picked|chose|set|have a|the|my date|day|method $
painless|easiest|easy|quickest|best|quick|peaceful|fastest ~1 way|death|method|ways ~2 die|dying|kill|suicide|unalive
painless|peaceful death|way|exit ; am|being getting|being? hit
afraid|scared|terrified|frightened ~1 of|to ~1 go|my|him|her|being ~1 home|husband|wife|boyfriend|partner|dad|father|ex|killed|$
afraid|scared|terrified|frightened ~2 of? what i ~2 do
afraid|scared|terrified|frightened ~1 he|she|they ~3 hurt|kill ~2 me|us ; not ~2 be|left|stay alone tonight|now|right
do|doing|did|done something|anything stupid|drastic|terrible ; did|done something bad ; dark thoughts|place
have|having|getting bad|scary|dark thoughts ; please not leave me ; too much to survive
this|today is my last day|night ; tell my ~2 i ~2 love|sorry ; sorry for everything ; when|after|once i am gone
last time ~2 hear|see|talk ; everything is in order ; too late for me ; already did it
left|wrote|found ~1 a|the note $ ; scared|afraid|terrified ~2 i|ill ~2 do something
scared|afraid|terrified of my ~1 thoughts|mind|self ; want|wanna finish
life ~2 no|not|without ~2 sense|meaning|purpose ; want ~3 sleep ~2 no|not|never ~2 wake ; want ~2 go ~2 heaven
for what ~2 live ; why ~2 i ~2 live|living ; tired ~2 live|exist ; misery ; put me down $
meet ~1 maker|jesus|god|lord|creator ; time has come ; my time is up|over|come ; time ~3 go ~3 lord|heaven|god
time for me to go $ ; had enough $ ; had enough of ~2 life|living|this|everything|it ; ^ i am|so ~1 done|finished $
^ i am so done ; ^ i quit $ ; ^ i cannot $ ; cannot anymore ; ^ no more $ ; ^ just? let me go $
lived too? long enough? ; lived enough
nobody|one|everyone|everybody ~1 needs|need|wants|loves|love|likes|hates|hate me
useless|worthless|waste ~2 everyone|space|life ; ruin|ruined everything
everyone|everybody ~3 happier|better ~1 $|without|off ; deserve better than me ; they|kids|family ~3 better off $
want ~2 out ~3 life|forever ; not ~1 care ~2 if|whether ~3 live|die|dies|dead|wake ; not ~1 care ~2 happens to me
not ~1 care anymore $ ; not mind ~3 dying|die|died|dead ; wish|hope|want ~4 hit|run ~1 me|by|over
wish|want|wanted ~3 stop existing ; wish ~4 over $ ; game over ; final exit ; about to do it $
going through with it|this ; not ~2 make it through|alive|anymore|another
cannot ~1 make it through|alive|another|anymore ; cannot survive|face|get|go ~2 another|day|night ; cannot ~1 cope
^ trapped $ ; not ~4 keep going|fighting|on ; not ~3 can go on ; not know ~5 longer|more ~3 do|take|go|bear|live|stand
losing ~2 fight|battle|will|hope ; my last hope|chance ; if ~5 not|fails|failed ~3 i am|will done|finished|end
least painful ~1 way ; not ~2 do ~1 life ; ^ its|it is? all? over $ ; what ~1 the use $
what ~1 the use of living|life|trying|going ; ^ why ~2 bother|try $ ; why go on ; ^ no|not point|use $
light at ~2 end ; only way out ; not being here|around|alive ; ^ sh $ ; mental|nervous breakdown
going to do something $|bad|stupid ; <want> ~2 dye $
i|am|feel|feeling|so ~1 empty|broken|desperate|numb inside|inside? $ ; i am|feel ~2 alone $|in|and ; so alone
goodbye|farewell $|everyone|all|forever|world|cruel ; gone for good
leave|leaving|left this|the world|earth|life|planet ; better place ; see|be|with him|her|them again soon|$
other side $ ; who would miss|care|notice ; rest in peace ; eternal sleep|rest|peace ; want ~2 peace $ ; rest forever
made up ~1 mind ; made ~2 decision $|to ; no turning back ; nothing|nobody|one|try|trying|cannot ~2 stop me
who will ~2 care ~2 my ~2 if|when ; failure|disappointment $ ; not|no ok|okay|alright $
not doing|feeling ok|okay|well|good $ ; breaking point ; at|reached|past my limit ; rock bottom ; falling apart
pull|pulling ~1 trigger ; sewer slide ; toaster bath ; self delete|deletion ; out of life $
never ~1 get|gets|getting|be better|ok|okay|happy ; not like|love|enjoy ~1 to? live|living|life
rather not ~1 be|wake|live ; no quiero vivir ; want ~2 go ~2 away forever ; want ~2 not ~1 be ~1 here|alive
going to ~2 leave ~2 world|forever ; afraid|scared|fear for my|our life|safety ; no pulse
so much pain ~3 cannot|die|end|stop ; what ~2 left ~1 live|for me ; have nobody|nothing $|left
lost everything|everyone ; all alone $|in|now ; cannot stop crying ; want ~3 over with $ ; come quick|quickly|fast
hurry up|please ; taking up space ; cannot ~2 face ~2 tomorrow|morning|day ; close my eyes ~3 forever|never
sleep for good ; put me to sleep forever|permanently|for ; slip|fade|drift away ; go|drift ~4 not|never ~1 come back
heaven|afterlife ; god|lord|jesus ~2 home|call ; call me home ; not worth living ; nothing to lose|live
no way forward ; what ~2 point ~2 trying|anything|it ; ^ it is time $
want|going|ready ~2 follow|join ~1 him|her|them ; got|have it ~1 planned ; all planned out|already
of? what ill ~1 do ; want|wants|about|feel|like|ready|might ~2 give|giving up $|on|everything|now ; not ~5 alive
not ~2 make it to ~2 tomorrow|morning|christmas|birthday|weekend|year ; not|no can ~1 more ; can no|not more
all ~1 finish|finished for|$ ; for always ; know|sure if i can ~2 do|take|go|handle ~2 anymore|longer|more|on
goodnight|night|bye|goodbye ~1 forever|world|everyone ; bye ~1 world|everyone|forever|guys ; no one|body left
no longer ~2 want|wish|here|care ; not ~1 go on ; over|done with ~1 life|everything|living|world ; over it all
life ~3 not ~2 me ; want|ready|wish|hope|hoping ~3 be with my|him|her ~3 passed|gone|again|who
run|running ~1 my ~1 car|truck ~3 into|off ; never wake up
tired|sick of ~1 hurting|suffering|struggling|fighting|everything ; cannot ~2 keep doing
cannot ~1 handle|take|bear|stand|do ~1 this|it|life $ ; over life|living|everything
cannot ~2 take|handle|bear|stand|live|cope ~3 pain ; what happens ~2 when|after ~1 die
letter|letters|note ~1 to|for ~1 kids|family|wife|husband|children|mom|mum|parents
give|giving|gave|given ~3 stuff|things|belongings|everything away ; everything ~2 ready|prepared|planned $
found|know a|the way ~1 out|die|end ; take|taking it|them all ; need|want|deserve|deserves ~1 feel? ~1 pain $
sorry ~3 have to do ; posted|sent|texted ~3 goodbye ; voices ~2 stop|louder|loud|again
finish with ~1 life|everything ; tired of live ; life ~2 no good ; me quiero matar|morir ; je veux mourir
ich will sterben ; voglio morire ; quero morrer ; not ~2 want|wants|wanted ~2 wake up?
me|se ~1 quiero|quiere|quieren ~2 morir|matar|suicidar|suicidarse|tirar|ahorcar ; acabar|terminar con ~1 vida|todo
no ~1 aguanto|soporto ~2 mas|vida ; no puedo mas ; no vale la pena vivir ; estaria|estarian|estara|estaran mejor muerto|muerta|sin
hacerme dano ; carta ~1 despedida ; adios ~2 hijos|hijas|mundo|todos ; no despertar ; tomo|tome|trague|trago ~2 pastillas ; tired ~3 ready ~1 go ; not survive ; one in my head
join my ~1 brothers|buddies|boys|friends|comrades ; want|ready|going ~2 check|punch|opt out ; no ~1 fight left|in
not feel anything anymore ; all too much ; too much to bear|take|handle ; everything ~1 too much
life|living ~2 too ~1 much|hard|painful|heavy ; unbearable ; cannot ~1 live in|like|with ; want ~2 escape ; no escape
hate being me|here|alive|awake ; have no one ; my last resort|option|shot ; reason to live|stay ; talk me down|out
stop me from ; dark|bad|low ~1 place|things ; spiraling|spiralling ; about to snap|lose|explode|break ; on purpose
not be here|around $|by|when|next ; not ~3 be around $ ; i am ~1 done|finished $ ; just let me go|be ; stop my heart
euthanize|euthanise|dignitas ; hope ~3 heart ~1 give|gives|stop|stops|fail|fails ; how much|many ~2 would it take
ended it|everything ; on the floor ; have|having those? thoughts $|again|of|about
thinking about|of doing ~1 it|something ; might|could just? do it ; psych|psychiatric ward|hospital ; leave ~3 behind
reunited|reunite ; tired|sick of this $|life|shit|crap|world ; want ~2 rest $ ; want ~2 be free ; at ~1 end $
why was i ~2 born ; my funeral ; writing|wrote ~1 my will ; says|said ~3 over|goodbye
given|giving|gave away ~2 things|stuff|belongings|everything|dog|cat|possessions|clothes|money
left|wrote|found ~2 note|letter|message $ ; tired|sick|done|fed|over ~2 it all
tired|sick|done|fed ~2 with|of this|life $ ; no way to live ; ^ ready ~1 go $ ; no tomorrow|tomorrows ; feet under
easy|only|my way out ; off the deep end ; pull the plug ; throw in the towel ; want|need ~1 hurt $ ; bury|cremate me
"""
"""Wanting to die, said in other words; ordinary wording is taken out before they are looked for."""
