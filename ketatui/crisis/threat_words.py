"""The phrases of danger from others or to others, and calls for help. Data only; written as in `despair_words`."""

THREAT = """
not ~1 keep|trust ~2 safe ; not ~1 stay ~1 safe|alive ; <who> ~4 <attack> ~1 me|us|kids|children
being|been|am|getting|was abused|beaten|raped|assaulted|attacked|molested|stalked|threatened|trafficked|followed
rape|raped ; domestic violence|abuse
abusive husband|wife|boyfriend|girlfriend|partner|relationship|home|father|dad|mother ; not ~1 feel ~1 safe
not safe ~1 home|here|alone|right|tonight|<self>|$
not ~1 safe with|around|from ~1 <self>|me|him|her|husband|family|wife|boyfriend
unsafe ~2 home|alone|tonight|here|now|$
want|wants|urge|urges|thinking|thoughts|threatening|threatened|plan|planning ~3 kill|killing|hurt|hurting|harm|harming|shoot|shooting|stab|stabbing|murder|attack|strangle ~2 <people>
homicidal|homicide ; in danger ; someone|somebody|he|she|they ~2 following|chasing|stalking me ; save me $|please|god
please|plz|somebody|someone|need help me|now|urgent|urgently|immediately|asap|quick|quickly|fast|right|hurry
i need ~1 help ~1 now|badly|please|$ ; ^ please? help me? please? $ ; ^ help me ; ^ help $ ; help me please|plz|now
this is|its an? emergency
call|phone|ring|dial|get|need|send|calling ~3 911|999|112|988|000|ambulance|police|paramedics|medics|lifeline
^ 911|999|112|988|sos|mayday|ambulance $ ; suicide|crisis|help hotline|helpline|lifeline|line|prevention
crisis line|hotline|number|team|help|text|now|$ ; nobody|one can|could ~1 help|save me
<who> ~1 took|swallowed ~2 pills ; <who> has|had|got ~1 knife|blade|gun|rope
going to hurt ~1 him|her|them|someone|somebody|people|others|everyone
feel|like|thoughts ~2 hurting|killing|stabbing|shooting ~1 <people> ; danger to <self>|others|me ; send help
someone|somebody|anyone help me? $ ; beyond help|hope ; no help for me ; <self>|me on fire
someone ~2 talk ~2 now|right|immediately ; talk to someone now|right|immediately ; samaritans
would|does|will anyone|anybody|someone|somebody miss|care|notice ; nothing ~3 ever ~1 help|work|helps|works ; shooter
bomb ; fire ~2 building|room|clinic|house ; took someone|my ~3 elses|husbands|wifes|moms|dads|friends ~2 <pills>
hostage|kidnapped|trafficked ; violent ; not let me leave ; touched|touching|groped|choked|strangled me
assault|assaulted|molested|groped ; restraining order
nurse|doctor|staff|someone ~1 now|quick|quickly|hurry|urgent|urgently ; get ~1 nurse|doctor|help $
feel|am|feeling ~1 unsafe ; hits|beats|beating|choked|raped|abusing|threatening|hurting ~1 her|him|them
i ~2 going to hurt ~2 <people> ; ^ need help $ ; someone|somebody|anybody|anyone ~1 help ~1 $|me|please|now
is? anyone|anybody|someone there ; i need ~1 talk ~1 someone|somebody ; need|want ~1 someone|somebody ~1 talk
cry|crying for help ; threw|pushed|shoved|slapped|slaps|dragged|kicked|grabbed|locked ~1 me ; found|find me $
hands ~2 neck|throat ; ^ police|fire $ ; <who> ~1 has|had|got ~1 knife|blade|gun|rope|pills
not deserve ~1 help|love|better|happiness|you ; spiked|drugged|roofied ; something in ~1 drink|food
forced|forcing|forces|making me to? take|do ; cannot ~3 safe ; take me to ~2 hospital|er|emergency
<who> ~3 do something $|bad|stupid|drastic|to
^ ayuda $|ya|urgente|por|please ; ayudame|ayudenme|auxilio|socorro ; llame|llamen|necesito ~2 ambulancia|policia
me|nos|la pega|golpea|viola|violo|violaron|maltrata|ahorca ; me ~1 pegando|golpeando|matando|amenaza|amenazando
quiere|va|amenaza ~2 matarme|matar ; es una? emergencia ; ^ emergencia|urgencia|policia|peligro $
miedo ~2 esposo|marido|novio|pareja|casa ; threw|throws|shoved|slammed|dragged ~3 down ~1 stairs
"""
"""Looked for once ordinary wording is taken out."""
