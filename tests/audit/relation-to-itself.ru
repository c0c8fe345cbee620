# A statement supports itself.
# finds: S15

BASE <https://onrecord.example/>
PREFIX cito: <http://purl.org/spar/cito/>
PREFIX dct:  <http://purl.org/dc/terms/>
PREFIX kg:   <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { ?attribution cito:supports ?attribution } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S15" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
