"""Web pages: the article's paragraphs and nothing else, or the reason why there is none.

The pages are made from the templates in ``pages/taken`` and ``pages/refused``, in the manner of common publishing
systems, each filled with stories; what a refused page must be refused for stands in its first line.
"""

from __future__ import annotations

import contextlib
import dataclasses
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import jinja2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup, escape

from kg.article import Article
from kg.errors import ArticleError
from kg.extract import page, story
from kg.extract.charset import decode
from kg.extract.inputs import Input, opened
from kg.extract.page import Page
from kg.model import Publication

HERE = Path(__file__).parent
TAKEN = sorted(path.stem for path in (HERE / "pages" / "taken").glob("*.html"))
REFUSED = sorted(path.stem for path in (HERE / "pages" / "refused").glob("*.html"))
REASONS = {
    "subscribers": r"has only the first \d+ words of an article that is for subscribers; save the page while",
    "consent": r"has no article in it: it asks for consent to cookies; answer that in a browser",
    "live blog": r"is a live blog of \d+ entries, not one article; name the articles",
    "index": r"has no article in it: it is a list of \d+ articles; name one of them",
    "no article": r"has no article in it \(\d+ words of text\); name the page of an article",
}
SAID = {
    "outlet": "River Gazette",
    "author": "Dana Whitlock",
    "address": "https://gazette.example/2025/05/story-4711",
    "day": "2025-05-14",
    "long_day": "14 May 2025",
    "us_day": "May 14, 2025",
    "weekday": "Wednesday",
}


@dataclasses.dataclass(frozen=True)
class Text:
    headline: str
    paragraphs: list[str]


@cache
def stories() -> list[Text]:
    held = sorted((HERE.parent / "seeds" / "stories" / "held").glob("*.story"))[:12]
    texts = [[part.strip() for part in story.read(path).article.text.split("\n\n")] for path in held]
    return [Text(headline, paragraphs) for headline, *paragraphs in texts]


def linked(text: str, number: int, every: int = 3) -> Markup:
    """A paragraph with a link and emphasis in it, as in most articles; some have none."""
    words = text.split(" ")
    if len(words) < 8 or number % every == 1:
        return escape(text)
    head, link, emphasis, tail = (" ".join(part) for part in (words[:3], words[3:5], words[5:7], words[7:]))
    return Markup(
        '{} <a href="/topic/{}">{}<span class="visually-hidden"> (opens in new tab)</span></a> <em>{}</em> {}'
    ).format(head, number, link, emphasis, tail)


def wikilinked(text: str, number: int) -> Markup:
    words = text.split(" ")
    if len(words) < 8:
        return escape(text)
    return Markup(
        '<a href="/wiki/A" class="extiw"><span style="display:inline">{}</span></a> {} <a href="/w">{}</a> {}'
    ).format(" ".join(words[:2]), " ".join(words[2:6]), words[6], " ".join(words[7:]))


def bidi(text: str, number: int) -> Markup:
    head, _, tail = text.partition(" ")
    return Markup("<bdi>{}</bdi> {}").format(head, tail) if number % 2 == 0 else escape(text)


def spaced(text: str) -> Markup:
    """A paragraph whose white space is of many kinds, with soft hyphens in its long words."""
    gaps = [Markup("&nbsp;"), Markup(" \n      "), Markup(" "), Markup("\t"), Markup("&#8201;")]
    words = [
        Markup("{}&shy;{}").format(word[:4], word[4:]) if len(word) > 9 else escape(word) for word in text.split(" ")
    ]
    return Markup("&#8203;") + Markup("").join(
        word + (gaps[place % len(gaps)] if place < len(words) - 1 else "") for place, word in enumerate(words)
    )


def part(text: str) -> str:
    return " ".join(text.split(" ")[2:16])


@cache
def templates() -> jinja2.Environment:
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE / "pages"), autoescape=True)
    environment.filters |= {each.__name__: each for each in (linked, wikilinked, bidi, spaced, part)}
    return environment


def made(name: str, number: int = 0) -> bytes:
    """The page of a template with one of the stories, and the others beside it."""
    told = stories()[number]
    others = stories()[number + 1 :] + stories()[:number]
    return templates().get_template(f"{name}.html").render(**vars(told), **SAID, others=others).encode()


def words(text: str) -> str:
    return " ".join(text.split())


def simple(paragraphs: list[str], head: str = "", before: str = "") -> bytes:
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<!DOCTYPE html><html><head>{head}</head><body>{before}<article>{body}</article></body></html>".encode()


def json_ld(script: str) -> str:
    return f'<script type="application/ld+json">{script}</script>'


PROSE = [
    "The mayor of Riverton told reporters on Monday that she would resign if the council asked her to in writing.",
    "Nobody on the council had asked her by Tuesday evening, a spokesman said, and nobody there was planning to ask.",
    "“I am as surprised as anyone,” the deputy mayor said, before he was led out of the building by a back door.",
]


@pytest.mark.parametrize("number", [0, 1, 7])
@pytest.mark.parametrize("name", TAKEN)
def test_a_page_gives_the_paragraphs_of_its_article_and_nothing_else(name: str, number: int) -> None:
    read = page.read(made(f"taken/{name}", number), name)
    assert read.text.split("\n\n") == [words(each) for each in stories()[number].paragraphs]


@pytest.mark.parametrize("name", TAKEN)
def test_a_page_gives_its_headline_without_the_outlets_name(name: str) -> None:
    assert page.read(made(f"taken/{name}"), name).headline == words(stories()[0].headline)


@pytest.mark.parametrize("number", [0, 1, 7])
@pytest.mark.parametrize("name", REFUSED)
def test_a_page_without_an_article_is_refused_with_the_reason(name: str, number: int) -> None:
    first = (HERE / "pages" / "refused" / f"{name}.html").read_text(encoding="utf-8").partition("#}")[0]
    with pytest.raises(ArticleError, match=rf"^{name} {REASONS[first.removeprefix('{#').strip()]}"):
        page.read(made(f"refused/{name}", number), name)


def test_there_are_templates_of_twenty_kinds_and_more() -> None:
    assert len(TAKEN) >= 20
    assert len(REFUSED) >= 10


@pytest.mark.parametrize("name", ["wordpress", "arc", "amp", "newsletter-sign-ups"])
def test_a_page_says_who_published_it_where_and_when(name: str) -> None:
    read = page.read(made(f"taken/{name}"), name)
    assert (read.outlet, read.author, read.published) == ("River Gazette", "Dana Whitlock", "2025-05-14")
    assert (read.url, read.language) == (SAID["address"], "en")


def test_what_a_page_does_not_say_is_none() -> None:
    assert page.read(simple(PROSE), "page") == Page("\n\n".join(PROSE))


def test_the_text_of_a_page_is_read_as_it_stands_paragraph_by_paragraph() -> None:
    text = page.read(made("taken/wordpress"), "page").text
    article = Article.from_bytes(text.encode(), "page")
    assert article.text == text
    starts = {sentence.span.start for sentence in article.sentences}
    assert {0} | {found.end() for found in re.finditer("\n\n", text)} <= starts


def test_the_headline_stays_out_of_the_text_even_where_the_article_begins_with_it() -> None:
    raw = simple(
        [f"<b>{'Mayor may go'}</b>", *PROSE], head="<title>Mayor may go</title>", before="<h1>Mayor may go</h1>"
    )
    assert page.read(raw, "page") == Page("\n\n".join(PROSE), headline="Mayor may go")


def test_one_text_under_two_headlines_is_one_text() -> None:
    first, second = (
        simple(PROSE, before=f"<h1>{headline}</h1>") for headline in ("Mayor may go", "Riverton in turmoil")
    )
    assert page.read(first, "first").text == page.read(second, "second").text


def test_a_short_answer_given_twice_stands_twice_and_a_repeated_paragraph_once() -> None:
    paragraphs = [PROSE[0], "“No,” she said.", PROSE[1], "“No,” she said.", PROSE[2], PROSE[0]]
    assert page.read(simple(paragraphs), "page").text.split("\n\n") == paragraphs[:-1]


def test_words_stay_apart_where_a_link_or_a_line_break_stands_between_them() -> None:
    raw = simple(
        [
            PROSE[0],
            "The council<br>met <a href='/x'>on Monday</a>, and <q>nobody</q> came<b>.</b> Or so it said.",
            PROSE[2],
        ]
    )
    assert (
        page.read(raw, "page").text.split("\n\n")[1] == "The council met on Monday, and “nobody” came. Or so it said."
    )


def test_an_entity_that_the_text_shows_is_not_read_as_markup() -> None:
    raw = simple(
        [
            PROSE[0],
            "The report wrote &amp;lt;b&amp;gt; and AT&amp;amp;T where it meant something else, she said.",
            PROSE[2],
        ]
    )
    assert "wrote &lt;b&gt; and AT&amp;T where" in page.read(raw, "page").text


def test_a_page_in_hebrew_keeps_its_order_and_says_its_language() -> None:
    paragraphs = [
        "ראש העיר אמרה ביום שני כי תתפטר אם המועצה תבקש זאת ממנה בכתב, והוסיפה כי איש לא ביקש." + f" {n}."
        for n in range(4)
    ]
    raw = simple(paragraphs).replace(b"<html>", b"<html lang='he-IL' dir='rtl'>")
    assert page.read(raw, "page") == Page("\n\n".join(paragraphs), language="he")


@pytest.mark.parametrize(
    ("raw", "declared"),
    [
        ("naïve café – “so”".encode(), None),
        ("naïve café – “so”".encode("cp1252"), None),
        ("naïve café – “so”".encode("cp1252"), "utf-8"),
        (b"<meta charset=utf-8>" + "naïve café – “so”".encode("cp1252"), "UTF-8"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">' + "naïve café – “so”".encode(),
            "latin1",
        ),
        ("naïve café – “so”".encode("utf-8-sig"), "koi8-r"),
        ("naïve café – “so”".encode("utf-16"), "utf-8"),
        ("naïve café – “so”".encode("utf-16-le"), "utf-16le"),
        ("naïve café – “so”".encode("utf-32"), None),
        (b"na&#239;ve caf\xc3\xa9 &#150; &#147;so&#x94;", None),
        ("naïve café – “s".encode() + b"o\x94", "no-such-charset"),
        ("naïve café – “so”".encode("mac-roman"), "macintosh"),
    ],
)
def test_characters_come_out_right_whatever_a_page_says_of_its_encoding(raw: bytes, declared: str | None) -> None:
    text = decode(raw, declared)
    shown = text.rpartition(">")[2].replace("&#239;", "ï")
    assert shown == "naïve café – “so”"


def test_a_page_declares_its_encoding_unless_http_does() -> None:
    raw = b"<meta charset='windows-1251'>" + "Привет".encode("cp1251")
    assert decode(raw).endswith("Привет")
    assert decode(raw, "koi8-r").endswith("Привет".encode("cp1251").decode("koi8-r"))


@given(st.binary(max_size=200), st.sampled_from([None, "utf-8", "idna", "zlib", "windows-1251", "x\0y", "utf_16"]))
def test_any_bytes_have_characters(raw: bytes, declared: str | None) -> None:
    decode(raw, declared)


@given(st.lists(st.tuples(st.characters(codec="cp1252", min_codepoint=0x80), st.sampled_from("ab .")), min_size=1))
def test_a_page_in_latin_1_that_says_utf_8_comes_out_right(letters: list[tuple[str, str]]) -> None:
    text = "".join(map("".join, letters))
    assert decode(text.encode("cp1252"), "utf-8") == text


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "is not HTML (it begins with '%PDF-1.7"),
        (b"PK\x03\x04\x14\x00", "is not HTML (it begins with 'PK"),
        (b'{"html": "<html><body><p>x</p></body></html>"}', "is not HTML (it begins with '{"),
        (b"The mayor said on Monday that she would go.", "is not HTML (it begins with 'The mayor said on Mo')"),
        (b"", "is not HTML (it begins with '')"),
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "is XML (<rss>), not a web page"),
        (
            b'<?xml version="1.0"?>\n<!-- a --><feed xmlns="http://www.w3.org/2005/Atom"/>',
            "is XML (<feed>), not a web page",
        ),
        (b"<html></html>", "has no article in it: it is a page without text"),
        (b"<html>" + b"<" * 5000, "has no article in it (0 words of text)"),
        (b"<html><body><p>Mayor goes.</p></body></html>", "has no article in it (2 words of text)"),
    ],
)
def test_what_is_no_page_with_an_article_is_refused(raw: bytes, message: str) -> None:
    with pytest.raises(ArticleError, match=re.escape(f"x {message}")):
        page.read(raw, "x")


def test_a_hundred_megabytes_are_refused_unread() -> None:
    started = time.process_time()
    with pytest.raises(ArticleError, match=r"^x has 100\.0 MB, more than the 20 MB that a page may have; save the"):
        page.read(b"<html><p>The mayor said.</p>" + bytes(99_999_972), "x")
    assert time.process_time() - started < 1


def test_a_page_of_just_the_limit_is_read() -> None:
    raw = simple(PROSE)
    assert page.read(raw, "x", limit=len(raw)).text != ""
    with pytest.raises(ArticleError, match="more than the"):
        page.read(raw, "x", limit=len(raw) - 1)


def test_elements_without_end_are_refused_or_read_but_never_overflow() -> None:
    for nested in ("<div>", "<span>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<b>"):
        with pytest.raises(ArticleError, match="no article"):
            page.read(b"<html><body>" + nested.encode() * 20_000 + simple(PROSE), "x")


def test_json_ld_that_is_broken_or_without_end_is_passed_over() -> None:
    for script in (
        "{",
        "[" * 100_000,
        "null",
        '"x"',
        '[1, {"@graph": 2}]',
        '{"hasPart": [3], "wordCount": "many"}',
    ):
        assert page.read(simple(PROSE, head=json_ld(script)), "x").text == "\n\n".join(PROSE)


def test_a_subscribers_page_that_holds_the_whole_article_is_read() -> None:
    head = json_ld('{"isAccessibleForFree": "False", "hasPart": {"cssSelector": ".rest"}}')
    whole = simple(PROSE, head=head).replace(b"<article>", b"<article class='main rest'>")
    assert page.read(whole, "x").text == "\n\n".join(PROSE)
    with pytest.raises(ArticleError, match="for subscribers"):
        page.read(simple(PROSE, head=head), "x")


def test_a_subscribers_page_with_all_the_words_it_counts_is_read() -> None:
    count = sum(len(each.split()) for each in PROSE)
    head = json_ld('{"@type": "Article", "isAccessibleForFree": false, "wordCount": %d}')
    assert page.read(simple(PROSE, head=head % count), "x").text == "\n\n".join(PROSE)
    with pytest.raises(ArticleError, match="for subscribers"):
        page.read(simple(PROSE, head=head % (3 * count)), "x")


def test_an_article_about_cookies_is_not_taken_for_a_form() -> None:
    paragraphs = [
        "The regulator said on Monday that websites must let readers reject all cookies as easily as accept them.",
        "“We ask for your consent because the law tells us to,” said a lobbyist, whose partners sell personal data.",
        "The privacy policy of most outlets claims a legitimate interest, the regulator said, which must end in May.",
    ]
    raw = simple(paragraphs, head="<meta property='og:type' content='article'>")
    assert page.read(raw, "x").text.split("\n\n") == paragraphs


@pytest.mark.parametrize(
    ("said", "given_address", "url"),
    [
        ("https://gazette.example/a", None, "https://gazette.example/a"),
        ("https://gazette.example/a", "https://www.gazette.example/a?utm_source=x", "https://gazette.example/a"),
        ("https://reuters.example/a", "https://gazette.example/b", "https://gazette.example/b"),
        ("https://gazette.example/", "https://gazette.example/b", "https://gazette.example/b"),
        ("", "https://gazette.example/b", "https://gazette.example/b"),
        ("//[", "https://gazette.example/b", "https://gazette.example/b"),
    ],
)
def test_the_address_is_the_pages_own_unless_it_is_another_outlets(
    said: str, given_address: str | None, url: str
) -> None:
    head = f"<link rel='canonical' href='{said}'><meta property='og:type' content='article'>"
    assert page.read(simple(PROSE, head=head), "x", address=given_address).url == url


@pytest.mark.parametrize(
    ("dated", "published"),
    [
        ("<time datetime='2025-05-14T23:30:00-07:00'>Wednesday</time>", "2025-05-14"),
        ("<p class='date'>Wednesday, 14 May 2025</p>", "2025-05-14"),
        ("<time datetime='2031-01-02'>later than today</time>", "2031-01-02"),
        ("<time>2 hours ago</time>", None),
        ("<time>yesterday</time>", None),
        ("<p class='date'>14 May</p>", None),
        ("<p>The war that began on 24 February 2022 goes on.</p>", None),
    ],
)
def test_the_day_is_the_one_that_the_page_gives_and_never_guessed(dated: str, published: str | None) -> None:
    assert page.read(simple(PROSE, before=f"<h1>Mayor may go</h1>{dated}"), "x").published == published


def test_the_same_bytes_give_the_same_page_in_every_process(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(made("taken/related-boxes"))
    program = "import sys; from kg.extract import page; print(page.read(open(sys.argv[1], 'rb').read(), 'x'))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / "page.html")],
            capture_output=True,
            check=True,
            cwd=HERE.parent,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(HERE.parent)},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def pieces() -> Iterator[bytes]:
    for name in ("taken/arc", "taken/tables-of-2003", "refused/live-blog"):
        yield from re.findall(rb"<[^>]*>|[^<]+", made(name))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_page_with_its_pieces_lost_and_shuffled_is_read_or_refused(data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(list(pieces())), max_size=80))
    with contextlib.suppress(ArticleError):
        paragraphs = page.read(b"<html>" + b"".join(chosen), "x").text.split("\n\n")
        assert all(paragraph == words(paragraph) != "" for paragraph in paragraphs)


def test_a_wrapper_that_is_named_after_an_advertisement_keeps_its_text() -> None:
    raw = simple(PROSE).replace(b"<article>", b"<article class='advert-content-wrap'>")
    assert page.read(raw, "x").text == "\n\n".join(PROSE)


def test_an_article_whose_sections_have_linked_headings_is_no_list() -> None:
    sections = [
        f"{text}</p><h2><a href='/topic/{n}'>Section {n}</a></h2><p>{8 * text}" for n, text in enumerate(PROSE * 3)
    ]
    assert "nobody there was planning" in page.read(simple(sections), "x").text


def test_a_front_page_is_refused_by_its_own_address() -> None:
    with pytest.raises(ArticleError, match="it is an outlet's front page; name an article"):
        page.read(simple(PROSE, head="<link rel='canonical' href='https://gazette.example/'>"), "x")


def test_a_text_without_spaces_is_long_enough_by_its_letters() -> None:
    paragraphs = [
        "市长星期一对记者说，如果市议会书面要求她辞职，她就会辞职，但是到星期二晚上还没有人提出这样的要求。" * 2
    ] * 3
    assert page.read(simple([f"{n}。{each}" for n, each in enumerate(paragraphs)]), "x").text.startswith("0。市长")


def test_a_page_that_is_no_longer_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"gone\.html cannot be read: No such file") as caught:
        opened(Input.of(tmp_path / "gone.html"), Publication())
    assert "\n" not in str(caught.value)
