"""What people ask the front desk, the room or the machine, and not the guide. Data only; written as in `despair_words`."""

DESK = """
where is|are|can|do ~3 bathroom|restroom|toilet|toilets|bathrooms|exit|elevator|elevators|stairs|cafe|cafeteria|canteen|vending|pharmacy|lobby|reception|entrance|station|atm|bank|store|shop|shops|parking|park|garage|coffee|food|eat|snacks|sandwich|lunch|charger|outlet|subway|bus|stop|hotel|gift|chapel|lab|xray|radiology|desk|nurse|doctor|room|office|waiting|water|fountain|toilet|smoke|shuttle|taxi|taxis|wheelchair
which|what room|floor|door|building|desk
room|suite|extension|fax|phone|account number
is|are there ~3 cafe|cafeteria|elevator|lift|bathroom|restroom|toilet|vending|atm|charger|outlet|wifi|parking|pharmacy|lobby|gift|fountain|tv|store|shop|restaurant|hotel|shuttle|machine|playground
do|have you have|got ~2 snack|snacks|wifi|coffee|magazines|magazine|tv|charger|chargers|food|candy|gum|pen|tissues|change|vending|parking|sandwiches|newspaper|toys|lunch
can|could i ~2 charge|print|borrow|fax|copy|scan
turn ~4 up|down|on|off|volume|heat|ac|light|lights|tv|music|radio
change ~3 channel|station|song|tv
play ~3 song|video|radio|movie|music
call|get|order me ~1 taxi|cab|uber|lyft|ride
next bus|train|subway|tram|ferry|flight
bus|train|subway|tram|ferry|metro time|times|schedule|stop|station|route|timetable|fare|ticket|tickets
what time is it
what day|date is|today
how old are you
who are|made|built|wrote you
what is your name
are you a? robot|human|real|person|ai|computer|chatbot|doctor
how hot|cold|warm is it
hot|cold|warm|noisy|loud|freezing in here
weather
forecast
knock knock
how are you
good morning|afternoon|evening|day
are you there
who is there
^ hello|hi|hey $
i have an appointment ~1 at|with
here for my appointment
check in $
how long ~1 wait $
wait time
whats|what for lunch|dinner
sore throat
ear infection
tooth|toothache
pay my electric|water|gas|phone|rent|tax|taxes|ticket
call|text|email my mom|dad|wife|husband|mother|son|daughter|sister|brother
oil change
car ~2 start
video games
screen|keyboard|mouse|printer|computer is ~1 dirty|broken|frozen|jammed|stuck
i need a pen|pencil|charger|tissue|bandaid|blanket|cup
change for a
get ~1 some water
workout|exercise|training|phone|data plan
pregnancy|strep|covid|std|eye|hearing test|exam
daycare
joke|jokes|riddle|poem
sing ~1 song
opening|closing|business|visiting|office hours
when|time ~2 open|close|closed
open ~2 christmas|sunday|saturday|holiday|holidays|weekends|weekend|today|tomorrow|eve
is doctor|nurse ~2 in|here|available|working|today
doctor ~2 office|extension|fax
flu|tetanus|covid|pneumonia|measles|polio|hepatitis shot|jab|vaccine|booster|shots
phone|ipad|laptop|tablet|battery ~2 charge|charger|charging|broken|dead|died
charge my phone|ipad|laptop|tablet|watch
fix my
lost|left|forgot ~2 umbrella|keys|phone|wallet|glasses|purse|jacket|coat|bag|hat|scarf|gloves
lost and found
password
hiring
job|jobs application|opening|openings|here|vacancy
parking
blood|urine|lab|test|mri|scan|biopsy|mammogram|xray result|results
blood work
capital of
president|king|queen of
who won
recipe
how tall|far|deep is
directions to
translate ~3 to|into
remedy|remedies
lottery|bitcoin|stock|stocks
price of
movie times
asdf|qwerty|asdfghjkl|hjkl
"""
"""Said to the guide, these have no answer in it, whatever single words may match."""
