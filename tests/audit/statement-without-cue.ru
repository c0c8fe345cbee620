# A reported statement loses its cue.
# finds: S15

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:hasCue ?value } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S15" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasCue ?value } }
