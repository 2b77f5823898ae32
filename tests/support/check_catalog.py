"""A catalog with a bit of everything that a check reads, all of it right."""

CATALOG = """# Reviewed by nobody in particular.
msgid ""
msgstr ""
"Project-Id-Version: probe 1\\n"
"Report-Msgid-Bugs-To: \\n"
"PO-Revision-Date: 2026-01-02 03:04+0100\\n"
"Last-Translator: somebody <somebody@example.org>\\n"
"Language-Team: none\\n"
"Language: en_GB\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#. heading
#: seeds/a.txt:1
msgid "Zwölf Milliarden für die Schulen"
msgstr "Twelve billion for schools"

#. paragraph
#. term: Schuldenbremse -> debt brake (in the draft)
#: seeds/a.txt:3
msgid ""
"Die Schuldenbremse gilt nach Artikel 109 Absatz 3 weiter, sagte Ministerin "
"Hanna Brandt am 3. Oktober 2025 um 14.30 Uhr in München."
msgstr ""
"The debt brake continues to apply under Article 109(3), said the minister, "
"Hanna Brandt, in Munich at 2.30 pm on 3 October 2025."

# ask the author
#: seeds/a.txt:3
msgid "„Niemand hat das verlangt“, sagte sie; es koste 1.200,5 Mio. Euro."
msgstr "“Nobody asked for that,” she said; it would cost 1,200.5 million euros."

#: seeds/a.txt:5
msgid "**Kein** Wort davon steht im [Entwurf](https://example.org/de/a?b=c#d)."
msgstr "**Not** a word of that is in the [draft](https://example.org/de/a?b=c#d)."

#: seeds/a.txt:6
#, fuzzy
#| msgid "Der Rat (vorläufig) tagt."
msgid "Der Rat (vorläufig) tagt nicht."
msgstr "The council (for now) does not meet."

#: seeds/a.txt:7
msgid "Ein Antrag"
msgid_plural "%(count)d Anträge"
msgstr[0] "One motion"
msgstr[1] "%(count)d motions"

#: seeds/a.txt:8
msgctxt "Tabelle"
msgid "Ja"
msgstr ""

#~ msgid "Das ist vorbei."
#~ msgstr "That is over."
"""
