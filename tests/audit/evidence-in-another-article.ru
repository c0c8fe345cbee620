# The words of a threat, and of its condition, are those of the other article.
# finds: S19; S19; S19

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:hasContent ?span . ?condition kg:hasEvidence ?words } }
INSERT { GRAPH ?run { ?attribution kg:hasContent ?foreign . ?condition kg:hasEvidence ?foreign_words } }
WHERE  {
  GRAPH ?run {
    ?attribution dct:identifier "S19" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasContent ?span ; kg:hasCondition ?condition .
    ?condition kg:hasEvidence ?words
  }
  GRAPH ?elsewhere {
    ?other dct:identifier "S19" ; kg:reportedIn ?article ; kg:hasContent ?foreign ; kg:hasCondition ?same .
    ?same kg:hasEvidence ?foreign_words
  }
  FILTER (?article != <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ>)
}
