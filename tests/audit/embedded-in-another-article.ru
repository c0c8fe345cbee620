# A voice is embedded in one of the other article.
# finds: S04.1

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:embeddedIn ?outer } }
INSERT { GRAPH ?run { ?attribution kg:embeddedIn ?foreign } }
WHERE  {
  GRAPH ?run { ?attribution dct:identifier "S04.1" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:embeddedIn ?outer }
  GRAPH ?elsewhere { ?foreign dct:identifier "S04" ; kg:reportedIn ?article }
  FILTER (?article != <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ>)
}
