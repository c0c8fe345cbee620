from __future__ import annotations

import re
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract import story
from kg.wires import How, agencies, agency, credits_of

STORIES = Path(__file__).parents[1] / "seeds" / "stories"  # of the checkout: they are not in the package

BODY = "The ferry had left the harbour before dawn, and none of those aboard wore a life jacket, the port master said."


def read(text: str, author: str | None = None) -> list[tuple[str, str, str | None]]:
    """Each credit as agency, where it was read and its words, which must be those of the text."""
    found = credits_of(text, author)
    for credit in found:
        assert credit.words is None or text[credit.words.start : credit.words.end] == credit.words.words
    return [(each.agency.label, each.how.value, None if each.words is None else each.words.words) for each in found]


@pytest.mark.parametrize(
    ("author", "labels"),
    [
        ("Reuters", ["Reuters"]),
        ("By REUTERS", ["Reuters"]),
        ("reuters staff", ["Reuters"]),
        ("The Associated Press", ["Associated Press"]),
        ("Jane Doe, Associated Press", ["Associated Press"]),
        ("Jane Doe, AP Sports Writer", ["Associated Press"]),
        ("By JANE DOE The Associated Press", ["Associated Press"]),
        ("Jane Doe and John Roe | AP", ["Associated Press"]),
        ("AFP in Paris", ["Agence France-Presse"]),
        ("Agence France-Presse", ["Agence France-Presse"]),
        ("Jane Doe for PA Media", ["PA Media"]),
        ("PA", ["PA Media"]),
        ("Bloomberg", ["Bloomberg News"]),
        ("AP/Reuters", ["Associated Press", "Reuters"]),
        ("Our staff with dpa", ["Deutsche Presse-Agentur"]),
        ("Australian Associated Press", ["Australian Associated Press"]),
        ("Thomson Reuters Foundation", ["Thomson Reuters Foundation"]),
        ("Michael Bloomberg", []),
        ("Jane Doe", []),
        ("Ana Tass", []),
        ("Jane Doe, AP Government teacher", []),
        ("Staff and agencies", []),
        ("", []),
    ],
)
def test_an_agency_among_the_authors_given_beside_the_text_is_a_byline(author: str, labels: list[str]) -> None:
    assert read(BODY, author) == [(label, "byline", None) for label in labels]


@pytest.mark.parametrize(
    ("lines", "label", "words"),
    [
        ("By Jane Doe, Associated Press", "Associated Press", "Associated Press"),
        ("BY JANE DOE ASSOCIATED PRESS", "Associated Press", "ASSOCIATED PRESS"),
        ("By Reuters", "Reuters", "Reuters"),
        ("The Associated Press", "Associated Press", "Associated Press"),
        ("Jane Doe | AFP", "Agence France-Presse", "AFP"),
        ("By Jane Doe\nReuters\nMay 15, 2025", "Reuters", "Reuters"),
        ("Jane Doe\nAP Business Writer", "Associated Press", "AP"),
    ],
)
def test_an_agency_in_the_lines_above_the_text_is_a_byline(lines: str, label: str, words: str) -> None:
    assert read(f"Ferry sinks off Zanzibar\n{lines}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\n{BODY}") == [
        (label, "byline", words)
    ]


@pytest.mark.parametrize(
    ("dateline", "labels"),
    [
        ("NAIROBI (Reuters) — ", ["Reuters"]),
        ("NAIROBI, May 15 (Reuters) - ", ["Reuters"]),
        ("SANAA/ADEN, Yemen, 15 May 2025 (REUTERS) -- ", ["Reuters"]),
        ("May 15 (Reuters) - ", ["Reuters"]),
        ("(Reuters) - ", ["Reuters"]),
        ("(AP) ", ["Associated Press"]),
        ("WASHINGTON (AP) — ", ["Associated Press"]),
        ("Washington (AFP) – ", ["Agence France-Presse"]),
        ("SÃO PAULO (AP) — ", ["Associated Press"]),
        ("St. John’s, Newfoundland (CP) — ", ["Canadian Press"]),
        ("Berlin (dpa) - ", ["Deutsche Presse-Agentur"]),
        ("Berlin (dpa/AP) - ", ["Deutsche Presse-Agentur", "Associated Press"]),
        ("BEIJING, May 15 (Xinhua) -- ", ["Xinhua"]),
        ("MOSCOW, May 15. /TASS/. ", ["TASS"]),
        ("TOKYO, May 15 (Kyodo) -- ", ["Kyodo News"]),
        ("SEOUL, May 15 (Yonhap) -- ", ["Yonhap"]),
        ("ROME, MAY 15 (ANSA) - ", ["ANSA"]),
        ("(ANSA) - ROME, MAY 15 - ", ["ANSA"]),
        ("Madrid, 15 May (EFE).- ", ["EFE"]),
        ("NEW DELHI [PTI]: ", ["Press Trust of India"]),
        ("LONDON (PA) — ", ["PA Media"]),
        ("(Bloomberg) -- ", ["Bloomberg News"]),
        ("KYIV. May 15 (Interfax-Ukraine) – ", ["Interfax-Ukraine"]),
        ("LONDON, Reuters — ", ["Reuters"]),
        ("AFP - ", ["Agence France-Presse"]),
    ],
)
def test_an_agency_in_a_dateline_is_read(dateline: str, labels: list[str]) -> None:
    found = read(f"Ferry sinks off Zanzibar\n\n{dateline}{BODY}")
    assert [(label, how) for label, how, _ in found] == [(label, "dateline") for label in labels]


def test_each_dateline_of_a_round_up_is_read() -> None:
    text = f"The day in brief\n\nNAIROBI (Reuters) - {BODY}\n\n{BODY}\n\nLIMA (AP) — {BODY}"
    assert read(text) == [("Reuters", "dateline", "Reuters"), ("Associated Press", "dateline", "AP")]


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("With files from AP", ["Associated Press"]),
        ("With files from The Canadian Press and the Associated Press.", ["Canadian Press", "Associated Press"]),
        ("(With inputs from PTI, ANI and local media)", ["Press Trust of India", "Asian News International"]),
        ("Based on reporting by AP, AFP, and Reuters", ["Associated Press", "Agence France-Presse", "Reuters"]),
        ("Additional reporting by Reuters.", ["Reuters"]),
        ("Jane Doe of The Associated Press contributed to this report.", ["Associated Press"]),
        ("Associated Press writers Jane Doe in Lima and John A. Roe in Quito contributed.", []),
        ("AP writers Jane Doe in Lima and John A. Roe in Quito contributed to this report.", ["Associated Press"]),
        ("Associated Press writer Jane Doe contributed from Lima.", ["Associated Press"]),
        ("This article was originally published by Reuters.", ["Reuters"]),
        ("This report includes material from Agence France-Presse.", ["Agence France-Presse"]),
        ("The Gazette has supplemented this Reuters article with quotations from a pool report.", ["Reuters"]),
        ("Source: Xinhua", ["Xinhua"]),
        ("Copyright 2025 The Associated Press. All rights reserved.", ["Associated Press"]),
        ("© Thomson Reuters 2025", ["Reuters"]),
        ("Our Standards: The Thomson Reuters Trust Principles.", ["Reuters"]),
        ("— AFP", ["Agence France-Presse"]),
        ("(AP)", ["Associated Press"]),
        ("AFP/Reuters", ["Agence France-Presse", "Reuters"]),
        ("rc/jcg (AFP, dpa)", ["Agence France-Presse", "Deutsche Presse-Agentur"]),
        (f"{BODY} — Reuters", ["Reuters"]),
        (f"{BODY} (Xinhua)", ["Xinhua"]),
        (f"{BODY} (With files from AFP)", ["Agence France-Presse"]),
        ("(Reporting by Jane Doe, AFP; editing by John Roe and Sam Poe in Lima and Quito)", ["Agence France-Presse"]),
    ],
)
def test_an_agency_in_a_credit_line_is_read(line: str, labels: list[str]) -> None:
    found = read(f"Ferry sinks off Zanzibar\n\n{BODY}\n\n{BODY}\n\n{line}")
    assert [(label, how) for label, how, _ in found] == [(label, "credit_line") for label in labels]


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Jane Doe in Nairobi; Editing by John Roe",
        "Reporting by Jane Doe; Additional reporting by Ana Ruiz; Writing by Sam Poe; Editing by John Roe",
        "Additional reporting by Jane Doe; Editing by John Roe and Sam Poe.",
    ],
)
def test_the_sign_off_of_reuters_needs_no_name(line: str) -> None:
    assert read(f"Ferry sinks\n\n{BODY}\n\n({line})") == [("Reuters", "credit_line", line)]


@pytest.mark.parametrize(
    ("sentence", "label", "words"),
    [
        ("“Nobody counted us,” a survivor told Reuters.", "Reuters", "Reuters"),
        ("A survivor told Reuters on Tuesday that nobody had counted.", "Reuters", "Reuters"),
        ("A survivor told Reuters President Aziz had called.", "Reuters", "Reuters"),
        ("A survivor told The Associated Press by telephone that he swam.", "Associated Press", "Associated Press"),
        ("A survivor told the AP he swam.", "Associated Press", "AP"),
        ("A survivor tells AP: nobody counted.", "Associated Press", "AP"),
        ("A survivor told the AFP news agency nobody counted.", "Agence France-Presse", "AFP"),
        ("The envoy told Russia’s state news agency TASS that he would come.", "TASS", "TASS"),
        ("The envoy told state-run Xinhua he would come.", "Xinhua", "Xinhua"),
        ("“We swam,” he said in an interview with Bloomberg Television.", "Bloomberg News", "Bloomberg Television"),
        ("Two people told Bloomberg that the yard would close.", "Bloomberg News", "Bloomberg"),
        ("She declined to name the owner in a statement to the PA news agency.", "PA Media", "PA news agency"),
        ("The owner, speaking to ANSA, denied it.", "ANSA", "ANSA"),
    ],
)
def test_who_talked_to_an_agency_is_the_weakest_kind_of_credit(sentence: str, label: str, words: str) -> None:
    assert read(f"Ferry sinks\n\n{BODY} {sentence} {BODY}") == [(label, "told", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Reuters shares fell 3 percent on Tuesday.",
        "Thomson Reuters said profit rose.",
        "The chief executive told Reuters employees that jobs would go.",
        "The teacher told AP students to revise for the exam.",
        "Students taking Advanced Placement (AP) courses told the board that AP — not the SAT — mattered.",
        "Advanced Placement (AP) - what parents need to know about the programme.",
        "ADVANCED PLACEMENT (AP) EXAMS begin on Monday.",
        "The Palestinian Authority (PA) – which runs the crossing – told the PA that it would close.",
        "Scranton, PA — the town where he was born.",
        "Senators Bob Casey (D-PA) and Joe Manchin (D-WV) spoke.",
        "A Reuters/Ipsos poll and an AP-GfK poll put her ahead.",
        "Two people told Bloomberg that they admired Michael Bloomberg.",
        "Voters told Mayor Bloomberg that they were tired.",
        "The Australian Federal Police said no. A man told the AFP that he had seen nothing.",
        "He has not told Reuters what he saw, and never told AFP.",
        "The report appeared on ap.org and was sent to desk@reuters.com; see reuters.com/world.",
        "Powell’s office, when contacted by Reuters, said nothing. According to Reuters, he left.",
        "The Associated Press (AP) — a cooperative that has no shareholders — was founded in 1846.",
        "Jim Urquhart / Reuters.",
        "(FABRICE COFFRINI/AFP/Getty Images.)",
        "Rescuers on the beach in Zanzibar. (AP Photo/Jane Doe)",
        "Photo: Reuters/Jane Doe",
        "Sources: AP Photo",
        "© AFP",
        "Bloomberg via Getty Images.",
        "With information from Reuters suggesting that the ferry was full, the court sat until late at night.",
        "Jane Doe contributed to this report. Reuters sells terminals.",
    ],
)
def test_a_name_that_is_no_credit_is_left_alone(text: str) -> None:
    assert read(f"Ferry sinks\n\n{text}\n\n{BODY}") == []
    assert read(f"Ferry sinks\n\n{BODY}\n\n{text}") == []
    assert read(text) == []


def test_credits_come_with_the_strongest_first() -> None:
    text = (
        f"Ferry sinks\n\nNAIROBI (AP) — {BODY} A man told AFP that he swam. A woman told Reuters.\n\n"
        f"{BODY}\n\nWith files from Reuters"
    )
    assert read(text, "Jane Doe, Associated Press") == [
        ("Associated Press", "byline", None),
        ("Associated Press", "dateline", "AP"),
        ("Reuters", "credit_line", "Reuters"),
        ("Agence France-Presse", "told", "AFP"),
        ("Reuters", "told", "Reuters"),
    ]
    assert list(How) == [How.BYLINE, How.DATELINE, How.CREDIT_LINE, How.TOLD]


def test_of_the_stories_exactly_those_with_a_dateline_or_an_interview_have_a_credit() -> None:
    paths = (STORIES).rglob("*.story")
    found = Counter(how for path in paths for _, how, _ in read(story.read(path).article.text))
    assert found == {"dateline": 59, "told": 35}


def test_an_agency_is_known_by_any_of_its_names() -> None:
    reuters = agency("thomson  reuters")
    assert reuters is not None
    assert (reuters.label, reuters.wikidata) == ("Reuters", "Q130879")
    assert agency("The Associated Press") == agency("AP")
    assert agency("PA") == agency("Press Association")
    assert agency("The Gazette") is None


def test_the_table_gives_each_name_to_one_agency() -> None:
    bearers = [(name, one.label) for one in agencies() for name in {*map(str.casefold, (*one.names, *one.marks))}]
    assert len(agencies()) > 50
    assert len(bearers) == len(dict(bearers))
    assert all(agency(name) == agency(label) for name, label in bearers)
    assert all(one.wikidata is None or re.fullmatch(r"Q\d+", one.wikidata) for one in agencies())


@given(st.text(), st.none() | st.text())
def test_any_text_and_any_author_can_be_read(text: str, author: str | None) -> None:
    read(text, author)


@pytest.mark.parametrize(
    "piece",
    [
        "told ",
        "Reporting by a; ",
        "NAIROBI, ",
        "A B C ",
        "(",
        "AP, ",
        "/AFP",
        "told the the ",
        "Michael Bloomberg told Bloomberg. ",
    ],
)
def test_a_long_odd_line_takes_no_long_time(piece: str) -> None:
    read(piece * 20_000)


@pytest.mark.parametrize("piece", ["A", "A,", "NAIROBI, ", "A B C ", "Ab. ", "’A-", "1st of ", " "])
def test_a_line_of_a_hundred_thousand_characters_is_searched_in_a_moment(piece: str) -> None:
    line = (piece * 100_000)[:100_000]
    read(f"NAIROBI (AP) — {BODY}")  # the patterns are made when they are first needed
    started = time.process_time()
    for text in (line, f"{line} (AP) — {BODY}", f"{BODY}\n\n{line}"):
        read(text)
    assert time.process_time() - started < 5
