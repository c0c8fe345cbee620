# An attribution loses its speech act.
# finds: S09

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:speechAct ?value } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S09" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:speechAct ?value } }
