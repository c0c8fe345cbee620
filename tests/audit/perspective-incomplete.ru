# A judgement loses its holder, and another its attribution.
# finds: 2

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:hasPerspective ?perspective } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S17.1" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasPerspective ?perspective } } ;
DELETE { GRAPH ?run { ?perspective kg:holder ?holder } }
WHERE  {
  GRAPH ?run { ?attribution dct:identifier "S08" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasPerspective ?perspective .
    ?perspective kg:onSituation ?situation ; kg:holder ?holder . ?situation dct:identifier "e_deaths" }
}
