# What Peskov said is shown with the role of Trump.
# finds: S12

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:inRole ?role } }
INSERT { GRAPH ?run { ?attribution kg:inRole ?other } }
WHERE  {
  GRAPH ?run {
    ?attribution dct:identifier "S12" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:inRole ?role .
    ?other dct:identifier "r_trump"
  }
}
