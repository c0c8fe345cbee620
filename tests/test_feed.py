"""Feeds of all kinds, whole and broken: each item gives its entry or says what is wrong with it."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import ArticleError
from kg.extract import feed
from kg.extract.entry import Entry, Problem

RSS2 = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
 <channel>
  <title>The Example</title><link>https://example.org/</link>
  <atom:link href="https://example.org/feed.xml" rel="self" type="application/rss+xml"/>
  <item>
   <media:title>A picture</media:title>
   <title><![CDATA[Minister &#8220;to <i>attend</i>&#8221;
     AT&amp;T talks]]></title>
   <link>https://example.org/story?a=1&amp;b=2</link>
   <guid isPermaLink="false">tag:example.org,17</guid>
   <author>jane@example.org (Jane Doe)</author>
   <pubDate>Wed, 14 May 2025 09:00:00 +0300</pubDate>
   <description>The minister &lt;b&gt;will&lt;/b&gt; attend.</description>
   <content:encoded><![CDATA[<p>“We will attend,” she said.</p>
<p>No &amp; more.</p>]]></content:encoded>
  </item>
  <item>
   <title>Second</title><guid>https://example.org/2</guid><source url="https://other.example/feed">The Other</source>
   <dc:creator>John Roe</dc:creator><dc:creator>Ann Poe</dc:creator><dc:date>2025-05-14</dc:date>
   <description>Only <![CDATA[a <b>summary</b>]]>.</description>
  </item>
 </channel>
</rss>"""

RSS1 = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
         xmlns:dc="http://purl.org/dc/elements/1.1/">
 <channel rdf:about="https://example.org/"><title>The Example</title><link>https://example.org/</link>
  <items><rdf:Seq><rdf:li rdf:resource="https://example.org/1"/></rdf:Seq></items></channel>
 <image rdf:about="x"><title>logo</title></image>
 <item rdf:about="https://example.org/1"><title>First</title><dc:date>2025-05-14T09:00:00Z</dc:date>
  <dc:creator>Jane Doe</dc:creator><dc:publisher>The Wire</dc:publisher><description>We will.</description></item>
</rdf:RDF>"""

RSS091 = """<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1:1/rss-0.91.dtd">
<rss version="0.91"><channel><title>The Example</title>
<item><title>Caf&eacute; talks</title><link>/1</link><description>We&nbsp;will.</description></item>
</channel></rss>"""

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/news/" xmlns:h="http://www.w3.org/1999/xhtml">
 <title type="html">The &lt;b&gt;Example&lt;/b&gt;</title><author><name>The desk</name></author>
 <link rel="self" href="feed.atom"/>
 <entry>
  <id>tag:example.org,1</id><title type="html">Talks &amp;amp; more</title>
  <link rel="edit" href="edit/1"/><link rel="alternate" type="application/pdf" href="1.pdf"/>
  <link rel="alternate" type="text/html" href="1.html"/>
  <published>2025-05-14T09:00:00Z</published><updated>2025-05-15T09:00:00Z</updated>
  <author><name>Jane Doe</name><email>jane@example.org</email></author><author><name>John Roe</name></author>
  <summary>In short.</summary>
  <content type="xhtml"><h:div><h:p>“We &lt; they,”<h:br/>she <h:em>said</h:em>.</h:p></h:div></content>
 </entry>
 <entry xml:base="older/">
  <id>tag:example.org,2</id><title>Is 3 &lt;b&gt; 2 &amp;amp; more?</title><link href="2.html"/>
  <updated>2025-05-13T09:00:00Z</updated>
  <source><title>The Other</title></source>
  <content type="text">  We will attend.
</content>
 </entry>
 <entry>
  <id>tag:example.org,3</id><title>Elsewhere</title><link href="https://example.org/3"/><updated>2025-05-12</updated>
  <content type="video/mp4" src="https://example.org/3.mp4"/><summary type="html">&lt;p&gt;See it.&lt;/p&gt;</summary>
 </entry>
</feed>"""

ATOM03 = """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Example</title>
<entry><title>Old</title><link rel="alternate" type="text/html" href="https://example.org/1"/>
<issued>2004-05-14T09:00:00Z</issued><modified>2004-06-01T09:00:00Z</modified>
<content type="text/html" mode="escaped">&lt;p&gt;We will attend.&lt;/p&gt;</content></entry></feed>"""


def read(raw: str | bytes, **options: Any) -> list[Entry | Problem]:
    return list(feed.read(raw if isinstance(raw, bytes) else raw.encode(), "feed.xml", **options))


def entries(raw: str | bytes, **options: Any) -> list[Entry]:
    found = [item for item in read(raw, **options) if isinstance(item, Entry)]
    assert len(found) == len(read(raw, **options))
    return found


def rss(*items: str, head: str = "<title>The Example</title>", root: str = '<rss version="2.0">') -> str:
    return f"{root}<channel>\n{head}\n" + "\n".join(f"<item>{item}</item>" for item in items) + "\n</channel></rss>"


def item(number: int, text: str = "We will attend.") -> str:
    return f"<title>Story {number}</title><link>https://example.org/{number}</link><description>{text}</description>"


# What a feed says


def test_rss_2_gives_all_that_an_item_says() -> None:
    first, second = entries(RSS2)
    assert first == Entry(
        number=1,
        address="https://example.org/story?a=1&b=2",
        headline="Minister “to attend” AT&T talks",
        outlet="The Example",
        author="Jane Doe",
        published="2025-05-14T09:00:00+03:00",
        html="<p>“We will attend,” she said.</p>\n<p>No &amp; more.</p>",
        id="tag:example.org,17",
    )
    assert second == Entry(
        number=2,
        address="https://example.org/2",
        headline="Second",
        outlet="The Other",
        author="John Roe, Ann Poe",
        published="2025-05-14",
        html="Only a <b>summary</b>.",
        is_summary=True,
        id="https://example.org/2",
    )


def test_rss_1_gives_all_that_an_item_says() -> None:
    assert entries(RSS1) == [
        Entry(
            number=1,
            address="https://example.org/1",
            headline="First",
            outlet="The Wire",
            author="Jane Doe",
            published="2025-05-14T09:00:00+00:00",
            html="We will.",
            is_summary=True,
            id="https://example.org/1",
        )
    ]


def test_rss_0_91_gives_the_letters_that_its_entities_stand_for_without_the_dtd() -> None:
    (found,) = entries(RSS091, address="https://example.org/feed.xml")
    assert (found.headline, found.html, found.address) == ("Café talks", "We\u00a0will.", "https://example.org/1")
    assert found.outlet == "The Example"


def test_atom_gives_all_that_an_entry_says() -> None:
    first, second, third = entries(ATOM)
    assert first == Entry(
        number=1,
        address="https://example.org/news/1.html",
        headline="Talks & more",
        outlet="The Example",
        author="Jane Doe, John Roe",
        published="2025-05-14T09:00:00+00:00",
        html="<div><p>“We &lt; they,”<br>she <em>said</em>.</p></div>",
        id="tag:example.org,1",
    )
    assert second == Entry(
        number=2,
        address="https://example.org/news/older/2.html",
        headline="Is 3 <b> 2 &amp; more?",
        outlet="The Other",
        author="The desk",
        published="2025-05-13T09:00:00+00:00",
        text="  We will attend.\n",
        id="tag:example.org,2",
        remarks=("tells only when it was last changed, which is taken as when it was published",),
    )
    assert (third.html, third.is_summary, third.published) == ("<p>See it.</p>", True, "2025-05-12")


def test_atom_0_3_is_read_as_well() -> None:
    (found,) = entries(ATOM03)
    assert (found.headline, found.html) == ("Old", "<p>We will attend.</p>")
    assert found.published == "2004-05-14T09:00:00+00:00"


def test_markup_that_was_not_escaped_is_kept_as_html() -> None:
    (found,) = entries(rss("<title>A</title><description>One &lt; <p>two<br/>three</p> four</description>"))
    assert found.html == "One &lt; <p>two<br>three</p> four"


def test_an_item_that_has_only_an_address_or_only_a_text_is_an_entry() -> None:
    first, second = entries(rss("<link>https://example.org/1</link>", "<description>We will.</description>"))
    assert (first.address, first.html, second.address, second.html) == ("https://example.org/1", None, None, "We will.")


@pytest.mark.parametrize(
    ("said", "remark"),
    [
        ("<link>javascript:alert(1)</link>", "links to what is no address: 'javascript:alert(1)'"),
        ("<link>mailto:a@example.org</link>", "links to what is no address"),
        ("<pubDate>yesterday</pubDate>", "was published at what is no date: 'yesterday'"),
        ("<pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate>", "was published at what is no date"),
        ("<pubDate>0000-01-01</pubDate>", "was published at what is no date: '0000-01-01'"),
        ("<pubDate>9999-12-31T23:59:59-01:00</pubDate>", "was published at what is no date"),
        ("<pubDate>Fri, 31 Dec 9999 23:59:59 -0100</pubDate>", "was published at what is no date"),
    ],
)
def test_what_an_item_says_wrongly_is_remarked_and_costs_no_text(said: str, remark: str) -> None:
    (found,) = entries(rss(f"<description>We will.</description>{said}"))
    assert (found.html, found.address, found.published) == ("We will.", None, None)
    assert remark in found.remarks[0]


def test_a_relative_link_without_anything_to_be_relative_to_is_no_address() -> None:
    (found,) = read(rss("<title>Talks</title><link>/1</link>"))
    assert found == Problem(
        1, "feed.xml: item 1 ('Talks') has neither an address nor a text; links to what is no address: '/1'"
    )


# Encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be-with-mark", "utf-32", "windows-1252"])
def test_a_feed_in_another_encoding_is_read_as_that(encoding: str) -> None:
    text = rss(item(1, "“Café,” she said."))
    if encoding == "windows-1252":
        raw = b'<?xml version="1.0" encoding="windows-1252"?>' + text.encode(encoding)
    elif encoding == "utf-16-be-with-mark":
        raw = b"\xfe\xff" + text.encode("utf-16-be")
    else:
        raw = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>{text}'.encode(encoding)
    assert entries(raw)[0].html == "“Café,” she said."


def test_a_feed_that_says_latin_1_has_the_quotation_marks_of_windows() -> None:
    raw = b'<?xml version="1.0" encoding="ISO-8859-1"?>' + rss(item(1, "“Café,” she said.")).encode("windows-1252")
    assert entries(raw)[0].html == "“Café,” she said."


def test_the_servers_charset_counts_unless_the_feed_is_plainly_utf_8() -> None:
    text = rss(item(1, "Привет, café"))
    assert entries(text, charset="iso-8859-1")[0].html == "Привет, café"
    assert entries(text.encode("koi8-r", "ignore"), charset="KOI8-R")[0].html == "Привет, caf"
    assert entries(text, charset="no-such-charset")[0].html == "Привет, café"


def test_items_in_latin_1_of_a_feed_that_says_utf_8_are_read_and_the_others_too() -> None:
    good, latin, both = (rss(item(number, "“Café,” she said.")) for number in (1, 2, 3))
    body = b"".join(
        part[part.index(b"<item>") : part.index(b"</channel>")]
        for part in (good.encode(), latin.encode("windows-1252"), both.encode().replace(b"\xc3\xa9", b"\xe9"))
    )
    raw = b'<?xml version="1.0" encoding="UTF-8"?><rss><channel><title>Caf\xe9</title>' + body + b"</channel></rss>"
    first, second, third = read(raw)
    assert isinstance(first, Entry)
    assert isinstance(second, Entry)
    assert first.html == second.html == "“Café,” she said."
    assert (first.outlet, first.remarks) == ("Café", ())
    assert second.remarks == ("is not UTF-8, as the feed says it is; it was read as Windows-1252",)
    assert isinstance(third, Problem)  # neither the one nor the other
    assert "is not well-formed" in third.message


@pytest.mark.parametrize("encoding", ["klingon", "punycode", "zip", "utf-7", "unicode_escape"])
def test_an_encoding_that_nobody_knows_is_named(encoding: str) -> None:
    with pytest.raises(ArticleError, match=f"says that it is in '{encoding}', which is no known encoding"):
        read(f'<?xml version="1.0" encoding="{encoding}"?>{rss(item(1))}')


def test_bytes_that_the_stated_encoding_lacks_cost_only_their_item() -> None:
    text = rss(item(1), item(2, "a\x81b"), item(3))
    raw = b'<?xml version="1.0" encoding="windows-1252"?>' + text.encode("latin-1")
    assert [type(found) for found in read(raw)] == [Entry, Problem, Entry]


# Broken feeds


@pytest.mark.parametrize(
    "broken",
    [
        "<title>Talks</titel><link>https://example.org/x</link>",
        "<title>Talks<link>https://example.org/x</link>",
        "<title>Talks</title><link>https://example.org/x</link></extra>",
        "<title>Talks</title></channel></rss>",
        "<title>Talks</title><description>3 < 4</description>",
        "<title>Talks</title><description>a\x0bb</description>",
        "<title>Talks</title><description>&#0;</description>",
        "<title>Talks</title><description>&unknown;</description>",
        "<title>Talks</title><undeclared:tag>x</undeclared:tag>",
        "<title>Talks</title><description><![CDATA[never ended</description>",
        "<title>Talks</title><!-- never ended",
        "<title>Talks</title><link href=x>",
        "<title>Talks</title><description>\ud800</description>",
        "<b>" * 5000 + "</b>" * 5000,
        "<title>only a headline</title>",
        "",
    ],
)
def test_a_broken_item_between_good_ones_is_reported_and_costs_no_other(broken: str) -> None:
    raw = rss(item(1), broken, item(3), item(4)).encode("utf-8", "surrogatepass")
    first, second, third, fourth = read(raw)
    assert isinstance(second, Problem)
    assert second.message.startswith("feed.xml: item 2 ")
    assert second.message.isprintable()
    good = entries(rss(item(1), item(2), item(3), item(4)))
    assert [first, third, fourth] == [good[0], good[2], good[3]]


def test_the_tags_that_a_broken_feed_writes_about_are_no_items() -> None:
    quoted = "<![CDATA[<p>We & they: <item>, </item>.</p>]]><!-- <item> -->"
    first, second, third = read(rss(item(1, quoted), "<x>", item(3, quoted)))
    assert isinstance(first, Entry)
    assert isinstance(second, Problem)
    assert isinstance(third, Entry)
    assert first.html == third.html == "<p>We & they: <item>, </item>.</p>"


def test_an_item_that_is_never_closed_costs_no_other() -> None:
    raw = rss(item(1), item(2), item(3)).replace("2</link><description>We will attend.</description></item>", "2")
    assert [type(found) for found in read(raw)] == [Entry, Problem, Entry]


def test_a_feed_that_is_cut_off_gives_the_items_before_the_cut() -> None:
    raw = rss(item(1), item(2), item(3))
    assert [type(found) for found in read(raw[: raw.index("Story 3") + 4])] == [Entry, Entry, Problem]


def test_a_message_says_where_in_the_file_an_item_is_broken() -> None:
    (_, found, _) = read(rss(item(1), "\n\n<title>Talks</titel>\n", item(3)))
    assert found == Problem(
        2, "feed.xml: item 2 (line 6) is not well-formed: 'Opening and ending tag mismatch: title and titel'"
    )


def test_an_ampersand_that_stands_for_itself_and_the_letters_of_html_are_mended() -> None:
    first, second = entries(
        rss(
            "<title>AT&T &eacute; &amp; R&D</title><link>https://example.org/?a=1&b=2&copy=3</link>",
            "<description><![CDATA[AT&T &amp; R&D]]></description>",
            head="<title>Q&A</title>",
        )
    )
    assert (first.headline, first.outlet) == ("AT&T é & R&D", "Q&A")
    assert first.address == "https://example.org/?a=1&b=2&copy=3"
    assert second.html == "AT&T &amp; R&D"


def test_broken_feeds_of_the_other_kinds_give_their_good_items_too() -> None:
    atom = ATOM.replace("Elsewhere</title>", "Elsewhere & more</title><x>")
    assert read(atom)[:2] == read(ATOM)[:2]
    assert isinstance(read(atom)[2], Problem)
    rdf = RSS1.replace("</rdf:RDF>", "<item>&</item><item></rdf:RDF>")
    assert read(rdf)[0] == read(RSS1)[0]
    assert [type(found) for found in read(rdf)] == [Entry, Problem, Problem]


def test_a_thousand_items_with_broken_ones_between_are_read_in_a_moment() -> None:
    text = "<![CDATA[" + "<p>“We will attend,” the minister said.</p>" * 100 + "]]>"
    parts = [item(number, text) if number % 10 != 0 else f"<title>Broken {number}</titel>" for number in range(1, 1001)]
    began = time.process_time()
    found = read(rss(*parts))
    assert time.process_time() - began < 10
    assert [one.number for one in found if isinstance(one, Problem)] == list(range(10, 1001, 10))
    assert len(found) == 1000


# What is no feed, or a trap


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("", "is no RSS or Atom feed"),
        ("We will attend.", "is no RSS or Atom feed"),
        ("<!DOCTYPE html><html><body><p>We will attend.</body></html>", "is no RSS or Atom feed"),
        ("<html><body><p>We will attend.</p></body></html>", "begins with <html>"),
        ('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', "begins with <urlset>"),
        ('{"version": "https://jsonfeed.org/version/1.1"}', "is no RSS or Atom feed"),
        ("<rss><channel><title>Nothing new</title></channel></rss>", "is a feed without items"),
        ("<rss><channel><title>Nothing & new</title></channel></rss>", "is no RSS or Atom feed, or is broken"),
        (b"\xff\xfe<\x00r\x00\x00\xd8", "begins as UTF-16 does and is not"),
        (b"\x00" * 100, "is no RSS or Atom feed"),
    ],
)
def test_what_is_no_feed_is_refused_at_once(raw: str | bytes, said: str) -> None:
    with pytest.raises(ArticleError, match=said):
        feed.read(raw if isinstance(raw, bytes) else raw.encode(), "feed.xml")


def laughs(levels: int) -> str:
    entities = "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, levels))
    return f'<!DOCTYPE rss [<!ENTITY a0 "ha">{entities}]>'


@pytest.mark.parametrize(
    "doctype",
    [
        laughs(10),
        f'<!DOCTYPE rss [<!ENTITY a9 "{"x" * 100_000}">]>',
        '<!DOCTYPE rss [<!ENTITY a9 "&a8;"><!ENTITY a8 "&a9;">]>',
    ],
)
@pytest.mark.parametrize("use", ["<title>{}</title>", '<title x="{}">t</title>'])
def test_a_bomb_of_entities_costs_its_item_and_neither_time_nor_memory(doctype: str, use: str) -> None:
    raw = (doctype + rss(item(1), use.format("&a9;" * 500), item(3))).encode()
    tracemalloc.start()
    began = time.process_time()
    try:
        found = read(raw)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
    assert time.process_time() - began < 10
    assert isinstance(found[1], Problem)
    assert [one.headline for one in found if isinstance(one, Entry)] == ["Story 1", "Story 3"]


@pytest.mark.parametrize(
    "entities",
    ['<!ENTITY s SYSTEM "{0}">', '<!ENTITY s SYSTEM "{0}"><!ENTITY % p SYSTEM "{0}"> %p;', '<!ENTITY s "Jane">'],
)
def test_an_entity_that_a_feed_declares_is_neither_read_from_a_file_nor_expanded(entities: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("Jane's password")
    raw = f"<!DOCTYPE rss [{entities.format(secret.as_uri())}]>" + rss(item(1, "by &s;"), item(2))
    first, second = read(raw)
    assert "Jane" not in repr([first, second])
    assert isinstance(first, Problem)
    assert "Entity 's' not defined" in first.message
    assert isinstance(second, Entry)


@pytest.mark.parametrize(
    "part",
    [
        "<![CDATA[",
        "<!--",
        "<item",
        "<item>",
        "<rss ",
        "<channel ",
        "&",
        "&a",
        "<a",
        "</",
        "a@",
        "<?xml ",
        "]]>",
        "]",
        "-",
    ],
)
def test_no_feed_takes_longer_than_its_size_allows(part: str) -> None:
    for raw in (f"<rss><channel><item><title>{part * 30_000}</title></item>", part * 30_000):
        began = time.process_time()
        try:
            for _ in feed.read(raw.encode(), "feed.xml"):
                if time.process_time() - began > 10:
                    break
        except ArticleError:
            pass
        assert time.process_time() - began < 10


@settings(deadline=None)
@given(st.binary() | st.text().map(str.encode), st.integers(0, 2000), st.integers(0, 30))
def test_whatever_stands_in_a_feed_it_gives_entries_or_problems_or_is_refused(rubble: bytes, at: int, cut: int) -> None:
    for whole in (RSS2, ATOM, RSS1):
        raw = whole.encode()[:at] + rubble + whole.encode()[at + cut :]
        try:
            found = read(raw, address="https://example.org/feed")
        except ArticleError:
            continue
        assert [one.number for one in found] == list(range(1, len(found) + 1))
