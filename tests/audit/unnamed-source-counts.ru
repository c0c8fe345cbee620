# Three individuals are at least three and at most two.
# finds: three individuals familiar with the plans

BASE <https://onrecord.example/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX kg:  <https://w3id.org/onrecord#>

DELETE { GRAPH ?run { ?source kg:maxMembers ?number } }
INSERT { GRAPH ?run { ?source kg:maxMembers 2 } }
WHERE  { GRAPH ?run { ?source dct:identifier "src_three" ; kg:maxMembers ?number . ?attribution kg:attributedTo ?source ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
