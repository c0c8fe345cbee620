# A holder is certain and does not know.
# finds: S17.1

BASE <https://onrecord.example/>
PREFIX dct:  <http://purl.org/dc/terms/>
PREFIX fact: <https://w3id.org/onrecord/factuality/>
PREFIX kg:   <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { ?perspective kg:factuality fact:CTplus } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S17.1" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:hasPerspective ?perspective } }
