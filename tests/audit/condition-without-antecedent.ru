# A condition no longer names the situation that it is about.
# finds: 1

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?condition kg:antecedent ?situation } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S09" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasCondition ?condition . ?condition kg:antecedent ?situation } }
