# The Kremlin is entered twice under one name.
# finds: Kremlin

BASE <https://onrecord.example/>
PREFIX dct:  <http://purl.org/dc/terms/>
PREFIX kg:   <https://w3id.org/onrecord#>
PREFIX org:  <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <graph/entity/the_kremlin> {
  <actor/the_kremlin> a kg:Actor , org:Organization ; dct:identifier "the_kremlin" ; skos:prefLabel "Kremlin"@en
} } ;
INSERT { GRAPH <graph/provenance> { <graph/entity/the_kremlin> prov:wasDerivedFrom ?run } }
WHERE  { GRAPH ?graph { ?run prov:used <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
