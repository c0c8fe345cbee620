# A silence is given the speech act of a claim.
# finds: S22

BASE <https://onrecord.example/>
PREFIX act: <https://w3id.org/onrecord/act/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?attribution kg:speechAct ?act } }
INSERT { GRAPH ?run { ?attribution kg:speechAct act:claim } }
WHERE  { GRAPH ?run { ?attribution dct:identifier "S22" ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> ; kg:speechAct ?act } }
