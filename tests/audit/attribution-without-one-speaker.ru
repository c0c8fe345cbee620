# An attribution gains a second speaker.
# finds: S09

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { ?attribution kg:attributedTo <actor/putin> } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S09" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
