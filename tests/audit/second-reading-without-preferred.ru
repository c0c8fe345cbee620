# The preferred reading of some words is gone.
# finds: S05-alt

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution ?property ?value } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S05" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; ?property ?value } }
