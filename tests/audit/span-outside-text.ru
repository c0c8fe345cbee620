# A span ends after the text does.
# finds: characters 957 to 1008

BASE <https://onrecord.example/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

DELETE { GRAPH ?run { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ#char=957,1008> nif:endIndex ?end } }
INSERT { GRAPH ?run { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ#char=957,1008> nif:endIndex 2525 } }
WHERE  { GRAPH ?run { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ#char=957,1008> nif:endIndex ?end } }
