# An attribution loses its evidence.
# finds: S16

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:hasEvidence ?value } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S16" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasEvidence ?value } }
