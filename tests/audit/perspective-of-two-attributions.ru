# Two attributions express one and the same judgement.
# finds: 1

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { ?other kg:hasPerspective ?perspective } }
WHERE  {
  GRAPH ?run {
    ?attribution dct:identifier "S17.1" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasPerspective ?perspective .
    ?other dct:identifier "S16" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ>
  }
}
