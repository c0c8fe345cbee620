# A role loses the words that give it.
# finds: r_peskov

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?role kg:hasEvidence ?span } }
WHERE  { GRAPH ?run { ?role dct:identifier "r_peskov" ; kg:hasEvidence ?span . ?attribution kg:inRole ?role ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
