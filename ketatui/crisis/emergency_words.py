"""The phrases that name a medical emergency, each under its plain name. Data only; written as in `despair_words`."""

MEDICAL: dict[str, str] = {
    "cannot breathe": """
        no ~1 puedo|puede|logro ~2 respirar
        no respira
        me|se ahogo|ahoga|ahogando
        stridor|apneic|hypoxic ~2 $|and|now|after
        air hunger
        no|get air $|now
        not ~3 breathing|breathe|breath
        stopped|stops|stop|barely|hardly|trouble|struggling|struggle|hard|difficulty|unable ~2 breathing|breathe|breath
        short of breath
        shortness of breath
        gasping
        suffocating
        breathing ~2 slow|slowly|shallow|weird|stopped
    """,
    "cannot be woken": """
        no despierta|responde|reacciona
        esta|estaba inconsciente
        obtunded|unarousable|unrousable|pulseless|lifeless
        not rousable|arousable
        code blue
        not ~3 wake|waking|rouse|awaken|woke ~2 up|him|her|them|$
        not ~1 responding|responsive|moving|conscious|respond|answering
        not|no ~3 pulse
        unresponsive|unconscious|unconsious|collapsed|collapsing
        out cold
        hard|difficult|impossible ~1 wake
        not come to|round
        limp|lifeless
        cannot move|stand
        cannot get up
    """,
    "passed out": """
        se desmayo|desmayo
        me desmaye|desmayo
        passed|blacked|passing|blacking out
        fainted|fainting|faint
        keeled over
    """,
    "blue lips": """
        cyanotic|cyanosis
        labios morados|azules
        is ~1 blue
        blue in ~1 face
        blue|purple|grey|gray lips|face|fingers|mouth
        turning|turned blue|purple|grey|gray
        lips|face|mouth ~3 blue|purple|grey|gray
    """,
    "chest pain": """
        weight|band|brick|elephant|heaviness ~3 chest
        duele|dolor|presion|opresion ~4 pecho
        infarto
        ataque al corazon
        chest ~3 pain|pains|hurt|hurts|hurting|tight|tightness|pressure|crushing|ache|aches|squeezing|heavy
        pain|pains|pressure|tightness|tight|elephant|hurts|squeezing ~3 chest
        heart attack|stopped|stopping|stops
    """,
    "stroke": """
        derrame
        facial droop
        sided weakness
        cara caida|torcida
        thunderclap
        cannot feel ~1 legs|leg|arms|arm|face|hands|hand
        having|had|have|has|got|getting|is|think|like ~3 stroke
        face ~3 drooping|droopy|droops|drooped
        slurred|slurring speech|words
        suddenly ~3 not ~1 see|speak|talk|move|walk
        not ~1 see|speak|talk|move|lift ~3 suddenly
        gone blind
        not lift|move ~1 arm|leg|arms|legs
    """,
    "seizure": """
        convulsion|convulsiones|convulsionando
        tonic clonic
        status epilepticus
        having|had|have|has|got|getting|is|think ~3 seizure|fit|seizures|convulsion|convulsions
        foaming
        seizure|seizing|convulsing|convulsions
        jerking|shaking ~2 all over|not
    """,
    "severe allergic reaction": """
        garganta ~2 cierra|cerrando
        cierra ~2 garganta
        hincha ~2 lengua|garganta|cara|labios
        reaccion alergica
        laryngospasm|angioedema
        throat|airway ~3 closing|closed|swelling|swollen|tight|tightening
        tongue|lips|face ~3 swelling|swollen|swelled|puffed
        swollen ~1 tongue|lips|throat|face
        allergic reaction
        anaphylaxis|anaphylactic
    """,
    "heavy bleeding": """
        sangra|sangrando mucho|bastante
        hemorragia
        blood ~3 not stop|stopping
        bleeding ~4 stop|stopping|heavily|lot|badly|everywhere|out
        coughing|vomiting|throwing|spitting|puking ~1 up? blood
        lost|losing ~3 blood
        blood everywhere
        is bleeding $
    """,
    "choking": """
        choking|chokes
        choke|choked on
    """,
    "worst headache": """
        worst|thunderclap|sudden ~2 headache
    """,
    "overdose": """
        sobredosis
        overdose|overdosed|overdosing|oded
        took|taken|swallowed|injected|popped|downed|snorted ~4 too|2|to many|much
        took|swallowed|downed|popped ~4 all|whole|entire|bottle|handful|extra|double ~5 <pills>
        mixed ~3 alcohol|booze|opioids|heroin|drink|vodka|whiskey|beer|wine|xanax
        took ~3 lots|loads|bunch ~3 <pills>
    """,
}
"""Plain name -> the phrases that stand for it."""
