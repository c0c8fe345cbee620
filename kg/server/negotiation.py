"""Which form of a thing a client is sent: by the ending of the address, or by its Accept header (RFC 9110, 12.5.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.export import Format

HTML = "text/html"
MEDIA_TYPES = {
    Format.TURTLE: "text/turtle",
    Format.TRIG: "application/trig",
    Format.NTRIPLES: "application/n-triples",
    Format.NQUADS: "application/n-quads",
    Format.JSONLD: "application/ld+json",
    Format.RDFXML: "application/rdf+xml",
}
FORMATS = {media_type: format_ for format_, media_type in MEDIA_TYPES.items()}
ENDINGS = {format_.ending: format_ for format_ in Format}


@dataclass(frozen=True, slots=True)
class _Range:
    type: str
    subtype: str
    quality: float

    def fits(self, media_type: str) -> int:
        """How closely the range names a media type: 3 exactly, 2 its type, 1 anything; 0 not."""
        type_, _, subtype = media_type.partition("/")
        if (self.type, self.subtype) == (type_, subtype):
            return 3
        if (self.type, self.subtype) == (type_, "*"):
            return 2
        return 1 if (self.type, self.subtype) == ("*", "*") else 0


@lru_cache(maxsize=64)
def chosen(accept: str | None, offers: tuple[str, ...]) -> str | None:
    """The media type of those on offer, the server's favourite first, that a client likes best; None if it takes none.

    A client that says nothing takes anything; what cannot be read of its header is passed over.
    """
    if accept is None or accept.strip() == "":
        return offers[0]
    ranges = [each for part in accept.split(",") if (each := _range(part)) is not None]
    likings = {offer: _liking(ranges, offer) for offer in offers}
    best = max(offers, key=lambda offer: likings[offer])
    return best if likings[best] > 0 else None


def _liking(ranges: Sequence[_Range], media_type: str) -> float:
    """The quality of the range that names a media type most closely."""
    fitting = [(each.fits(media_type), each.quality) for each in ranges if each.fits(media_type) > 0]
    return max(fitting, default=(0, 0.0))[1]


def _range(text: str) -> _Range | None:
    name, *parameters = (part.strip().lower() for part in text.split(";"))
    type_, slash, subtype = name.partition("/")
    quality = next((part[2:] for part in parameters if part.startswith("q=")), "1")
    try:
        return _Range(type_, subtype, min(1.0, max(0.0, float(quality)))) if slash != "" else None
    except ValueError:
        return None
