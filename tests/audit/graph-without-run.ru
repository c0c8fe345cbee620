# Nothing says which run made a graph.
# finds: 1

BASE <https://onrecord.example/>
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE { GRAPH ?graph { ?run_graph prov:wasGeneratedBy ?run } }
WHERE  { GRAPH ?graph { ?run_graph prov:wasGeneratedBy ?run . ?run prov:used <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }
