# A silence is called a statement as well.
# finds: S22

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

INSERT { GRAPH ?run { ?attribution a kg:Statement } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S22" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
