"""Texts that the reader takes for English, and texts that it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.reader.language import foreign

ENGLISH = [
    "Resign!",
    "Hello",
    "Trump",
    "Talks fail",
    "Los Angeles beats El Paso",
    "Ursula von der Leyen, Bill de Blasio, Marine Le Pen and Robert De Niro",
    "Zelenskiy: no deal",
    "THE MINISTER SAID THAT THE TALKS WOULD GO ON. HE DID NOT SAY WHEN.",
    "42",
    "💥🔥",
    "",
    "Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\nRough winds do shake the "
    "darling buds of May,\nAnd summer's lease hath all too short a date;",
    "so much depends\nupon\n\na red wheel\nbarrow\n\nglazed with rain\nwater",
    "MODERATOR: Senator, your reply?\nSANDERS: I do not agree.\nCLINTON: Nor do I.",
    "“Je ne regrette rien”, she sang. Then she told the crowd that the tour was over and that she would rest.",
    "The minister wrote «Мы придём в Стамбул, если придёт и другая сторона» and said nothing else that day.",
    "The crowd shouted “ارحل” and “الشعب يريد إسقاط النظام” before police moved in, officials said.",
    "Iowa: Tim Albrecht, Brad Anderson, Rob Barron, Jeff Boeyink, Bonnie Campbell, Dave Caris, Sam Clovis, Sara Craig, "
    "Jerry Crawford, John Davis, Steve Deace, Derek Eadon, Ed Failor, Karen Fesler, David Fischer, Doug Gross",
]
OTHERS = [
    ("French", "Le président a déclaré que la France ne participera pas aux négociations."),
    ("French", "LE MINISTRE A REFUSÉ DE DIRE SI LES TROUPES SERAIENT DANS LA VILLE AVEC NOUS."),
    ("German", "Der Kanzler sagte am Montag, dass er nicht nach Istanbul reisen wird."),
    ("Spanish", "El presidente dijo que no asistirá a la reunión de Estambul, pero que enviará a su ministro."),
    ("Italian", "Il ministro ha detto che non andrà a Istanbul per i colloqui."),
    ("Portuguese", "O presidente disse que não vai para a reunião em Istambul."),
    ("Dutch", "De minister zei dat hij niet naar het overleg in Istanbul gaat."),
    ("Polish", "Minister powiedział, że nie pojedzie na rozmowy do Stambułu."),
    ("Swedish", "Ministern sade att han inte åker till samtalen i Istanbul och att det är över."),
    ("Turkish", "Bakan, bu hafta İstanbul'da bir görüşme için hazır olduğunu söyledi ve daha çok zaman istedi."),
    ("Cyrillic writing", "Президент заявил, что не приедет в Стамбул."),
    ("Cyrillic writing", "Привет"),
    ("Arabic writing", "قال الرئيس إنه لن يحضر المحادثات في إسطنبول."),
    ("Hebrew writing", "הנשיא אמר שהוא לא יגיע לשיחות."),
    ("Chinese", "总统表示他不会出席伊斯坦布尔的会谈。"),
    ("Japanese", "大統領はイスタンブールでの会談に出席しないと述べた。"),
    ("Korean", "대통령은 이스탄불 회담에 참석하지 않겠다고 말했다."),
    ("Greek", "Ο πρόεδρος δήλωσε ότι δεν θα πάει στην Κωνσταντινούπολη."),
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_passes_however_short_or_odd(text: str) -> None:
    assert foreign(text) is None


@pytest.mark.parametrize(("name", "text"), OTHERS)
def test_another_language_is_named(name: str, text: str) -> None:
    assert foreign(text) == name


def test_a_language_that_nobody_listed_is_told_by_its_lack_of_english_words() -> None:
    finnish = (
        "Presidentti sanoi maanantaina, ettei hän matkusta neuvotteluihin, koska toinen osapuoli ei ole vahvistanut "
        "osallistumistaan. Ulkoministeriön edustaja kertoi toimittajille, että tapaaminen voidaan silti järjestää "
        "myöhemmin tällä viikolla, jos molemmat hallitukset hyväksyvät ehdot ja lähettävät valtuuskuntansa paikalle "
        "ajoissa ennen torstaita. Pääministeri ei halunnut kommentoida asiaa lainkaan."
    )
    assert foreign(finnish) == "another language"


def test_the_seed_is_english_sentence_by_sentence(seed_path: Path) -> None:
    lines = seed_path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if foreign(line) is not None] == []
