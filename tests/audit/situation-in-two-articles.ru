# The ceasefire of one article is that of the other, though nobody decided so.
# finds: a 30-day ceasefire on land, in the air, at sea and for critical infrastructure

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?perspective kg:onSituation ?situation } }
INSERT { GRAPH ?run { ?perspective kg:onSituation ?same } }
WHERE  {
  GRAPH ?run { ?attribution dct:identifier "S17.1" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasPerspective ?perspective . ?perspective kg:onSituation ?situation }
  GRAPH ?elsewhere {
    ?other dct:identifier "S17.1" ; kg:reportedIn ?article ; kg:hasPerspective ?judgement .
    ?judgement kg:onSituation ?same
  }
  FILTER (?article != <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ>)
}
