# No comment gains the judgement of another attribution.
# finds: S22; S22; S22

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { ?attribution kg:hasPerspective ?perspective } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S22" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> }
         GRAPH ?run { ?other dct:identifier "S21" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasPerspective ?perspective }  }
