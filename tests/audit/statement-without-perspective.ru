# A threat loses the situations that it is about.
# finds: S19

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:hasPerspective ?value } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S19" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasPerspective ?value } }
