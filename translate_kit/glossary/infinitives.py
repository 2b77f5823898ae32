"""German verbs that are known to be verbs, so that a table with few columns needs no lemmatiser when it is read.

HanTa says the same of each of them; `morphology.is_infinitive` asks it of all others.
"""

_VERBS = """
    abonnieren adoptieren akkreditieren akzeptieren analysieren annektieren appellieren arbeiten argumentieren
    arrangieren attackieren autorisieren bauen beachten beantragen beantworten bearbeiten beauftragen bedauern
    bedenken bedrohen beenden befassen befragen befreien begrenzen begründen begrüßen behandeln behaupten beherrschen
    beitragen bekennen bekämpfen belagern belasten belegen beliefern beobachten beraten bereiten berichten beschaffen
    beschießen beschleunigen beschließen beschränken besetzen besiegen bestehen bestellen bestimmen bestrafen
    bestreiten bestätigen besuchen beteiligen betonen betreiben beugen bewaffnen bewahren bewegen bewerten bezahlen
    bezeichnen bieten bilden binden bitten blockieren bombardieren boykottieren brechen brennen bringen danken
    definieren degradieren deklarieren delegieren dementieren demilitarisieren demokratisieren demonstrieren
    deportieren deregulieren desertieren desinformieren destabilisieren dienen diktieren diskriminieren diskutieren
    dokumentieren dominieren drohen drücken eignen einmarschieren emigrieren engagieren entlassen entlasten entmachten
    entscheiden entsenden entwickeln entziehen ergreifen erhalten erhöhen erinnern erklären erlassen erlauben
    ermitteln ermorden ernennen erreichen erschießen ersetzen erteilen erwarten erweitern erzielen eröffnen eskalieren
    etablieren evakuieren exekutieren existieren exportieren fahren fallen fangen fassen finanzieren finden fliehen
    flüchten folgen foltern fordern formieren formulieren forschen fotografieren fungieren fusionieren fördern führen
    garantieren geben gefährden gehen gelten genehmigen gewährleisten greifen gründen haben halbieren halten handeln
    heben heilen helfen herrschen hindern hängen hören identifizieren ignorieren impfen implementieren importieren
    indoktrinieren industrialisieren infizieren informieren inhaftieren initiieren installieren instruieren
    instrumentalisieren integrieren intensivieren internieren interpretieren intervenieren interviewen investieren
    isolieren kandidieren kapitulieren kaufen kennen klagen klären koalieren kollaborieren kolonialisieren
    kommentieren kommunizieren kompensieren kontrollieren konzentrieren kooperieren kooptieren koordinieren
    korrigieren kriminalisieren kritisieren kultivieren kämpfen kündigen kürzen laden lassen laufen legalisieren legen
    legitimieren leisten leiten lenken lesen liberalisieren liefern liquidieren lösen lügen machen mahnen manipulieren
    marginalisieren marschieren massakrieren maximieren melden messen mieten militarisieren mindern minimieren
    missbrauchen mobilisieren moderieren modernisieren motivieren müssen nationalisieren nehmen nennen neutralisieren
    nominieren normalisieren novellieren okkupieren operieren opponieren ordnen organisieren orientieren
    patrouillieren planen plädieren polarisieren positionieren praktizieren privatisieren produzieren profitieren
    protestieren provozieren präsentieren präzisieren prüfen publizieren putschen qualifizieren quotieren
    radikalisieren raten ratifizieren reagieren realisieren rebellieren rechnen reden reduzieren reformieren regeln
    regieren registrieren regulieren rehabilitieren reichen reisen rekrutieren relativieren renovieren reparieren
    repatriieren repräsentieren resignieren respektieren revidieren revoltieren revolutionieren riskieren rufen
    ruinieren räumen rüsten sabotieren sagen sanktionieren schaffen schalten scheiden scheitern schicken schieben
    schlagen schließen schneiden schreiben schätzen schützen senden setzen sichern siegen signalisieren signieren
    sinken sitzen skandieren solidarisieren sondieren sorgen spalten sparen spekulieren spenden sperren spielen
    spionieren sprechen sprengen stabilisieren stagnieren stationieren stehen steigen stellen steuern stigmatisieren
    stimmen stoppen stornieren strafen streben streichen streiten stärken stürzen stützen subventionieren suchen
    suspendieren taktieren tauschen teilen terrorisieren tolerieren torpedieren tragen trauen traumatisieren treffen
    treiben trennen treten tun tyrannisieren töten umsetzen universalisieren untersuchen verabschieden verbessern
    verbieten verbinden verbreiten verdrängen vereinbaren vereinigen verfolgen verfügen vergeben verhaften verhandeln
    verhindern verhängen verifizieren verkaufen verkünden verlangen verlassen verleihen verletzen verlieren verlängern
    vermeiden vermitteln vernichten verordnen verpflichten verraten verringern verschieben verschlüsseln verschärfen
    versorgen versprechen verstaatlichen verstoßen verstärken vertagen verteidigen verteilen vertreten verurteilen
    verwalten verwarnen verweigern verwenden verzichten verzögern verändern veröffentlichen warnen wechseln wehren
    weichen weisen wenden werben werden werfen widerrufen widersprechen wirken wohnen wollen wählen zahlen zeichnen
    zensieren zentralisieren zerstören zertifizieren ziehen zitieren zivilisieren zwingen zählen ändern öffnen üben
    übergeben übernehmen überprüfen übersetzen überwachen überweisen
"""
"""Also with each of the particles before them."""
_ALONE = """
    abrüsten anerkennen aufrüsten bereitstellen berufen einbestellen einfordern enden fragen gestalten haften kommen
    liegen richten sein tagen unterbrechen unterrichten unterschreiben unterstellen unterstützen unterzeichnen wachsen
    wiederholen zeigen zurücktreten zustimmen
"""
"""HanTa takes some of these for something else with one or other particle: frei tagen, Zustimmen."""
_PARTICLES = """
    ab an auf aus bei dar durch ein fest fort frei her heran heraus herbei hervor hin hinaus los mit nach nieder statt
    um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen über
"""
_INFINITIVES = frozenset(_VERBS.split())
_NO_PARTICLES = frozenset(_ALONE.split())
_BEFORE = tuple(sorted(_PARTICLES.split(), key=len))


def is_known_infinitive(word: str) -> bool:
    """Whether a small word is one of the infinitives that are known here: ausweisen, ändern."""
    if word in _INFINITIVES or word in _NO_PARTICLES:
        return True
    return any(word.startswith(particle) and word[len(particle) :] in _INFINITIVES for particle in _BEFORE)


def known_infinitives() -> tuple[str, ...]:
    """All of them."""
    with_particles = (particle + verb for verb in sorted(_INFINITIVES) for particle in ("", *_BEFORE))
    return (*with_particles, *sorted(_NO_PARTICLES))
