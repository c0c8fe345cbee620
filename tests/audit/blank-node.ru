# A situation is added without an IRI.
# finds: 1

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { [] a kg:Situation } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S09" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
