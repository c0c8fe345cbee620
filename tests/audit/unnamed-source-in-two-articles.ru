# The aide of one article is taken to be the aide of the other.
# finds: one of Zelenskiy's aides

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:attributedTo ?source } }
INSERT { GRAPH ?run { ?attribution kg:attributedTo ?same } }
WHERE  {
  GRAPH ?run { ?attribution dct:identifier "S10" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:attributedTo ?source }
  GRAPH ?elsewhere { ?other dct:identifier "S10" ; kg:attributedTo ?same }
  FILTER (?same != ?source)
}
