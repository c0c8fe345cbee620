# What one article asserts becomes the voice of the other, and so does a judgement.
# finds: S08; S21

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:attributedTo ?voice } }
INSERT { GRAPH ?run { ?attribution kg:attributedTo ?foreign } }
WHERE  {
  GRAPH ?run { ?attribution dct:identifier "S08" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:attributedTo ?voice }
  GRAPH ?elsewhere { ?other dct:identifier "S08" ; kg:attributedTo ?foreign }
  FILTER (?foreign != ?voice)
} ;
DELETE { GRAPH ?run { ?perspective kg:holder ?voice } }
INSERT { GRAPH ?run { ?perspective kg:holder ?foreign } }
WHERE  {
  GRAPH ?run { ?attribution dct:identifier "S21" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasPerspective ?perspective . ?perspective kg:holder ?voice }
  GRAPH ?elsewhere { ?other dct:identifier "S21" ; kg:attributedTo ?foreign }
  FILTER (?foreign != ?voice)
}
